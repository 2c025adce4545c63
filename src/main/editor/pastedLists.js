// Lists as other programs write them: Word's are paragraphs that look like lists, others put a list beside the item it
// belongs to.

const LIST = /mso-list:\s*(l\d+)\s+level(\d+)/i;
const MARKER = "[data-style*='mso-list:Ignore' i], [data-style*='mso-list: Ignore' i]";
const NUMBER = /^\s*\(?(?:\d+|[a-z]{1,5}|[ivxlcdm]+)[.)]/i;
const LONGEST_MARKER = 12;

/** Which of Word's lists a paragraph is of, and how deep in it; null when it is of none. */
function placeIn(p) {
  const [, list, level] = LIST.exec(p.dataset.style ?? "") ?? [];
  return list ? { list, level: Number(level) } : null;
}

/** Takes the marker off a paragraph and says which kind of list it was of. */
function takeMarker(p) {
  const marker = p.querySelector(MARKER);
  const text = marker?.textContent.trim() ?? "";
  marker?.remove();
  return text.length <= LONGEST_MARKER && NUMBER.test(text) ? "ol" : "ul";
}

/** A list that grows item by item, deeper or less deep. */
class GrowingList {
  constructor(name) {
    this.name = name;
    this.open = [];
  }

  /** Whether a paragraph goes on with the list: it stands right after it, and is not the first item of another. */
  takes(p, { list, level }) {
    return p.previousElementSibling === this.open[0].list && (list === this.name || level > this.open[0].level);
  }

  add(p, { level }) {
    const tag = takeMarker(p);
    while (this.open.length && this.open.at(-1).level > level) {
      this.open.pop();
    }
    if (this.open.at(-1)?.level !== level) {
      this.begin(tag, level, p);
    }
    const item = p.ownerDocument.createElement("li");
    const text = p.ownerDocument.createElement("p");
    text.append(...p.childNodes);
    item.append(text);
    this.open.at(-1).list.append(item);
    p.remove();
  }

  begin(tag, level, p) {
    const list = p.ownerDocument.createElement(tag);
    const outer = this.open.at(-1)?.list;
    if (outer) {
      outer.lastElementChild.append(list);
    } else {
      p.before(list);
    }
    this.open.push({ list, level });
  }
}

/** Word's list paragraphs become lists. */
export function wordLists(root) {
  let growing = null;
  for (const p of root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    const place = placeIn(p);
    if (place) {
      growing = growing?.takes(p, place) ? growing : new GrowingList(place.list);
      growing.add(p, place);
    }
  }
}

/** A list that stands in a list belongs to the item before it. */
export function liftNestedLists(root) {
  for (const list of root.querySelectorAll(":is(ul, ol) > :is(ul, ol)")) {
    if (list.previousElementSibling?.matches("li")) {
      list.previousElementSibling.append(list);
    } else {
      const item = list.ownerDocument.createElement("li");
      list.before(item);
      item.append(list);
    }
  }
}
