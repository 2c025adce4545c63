// Lists as other programs write them: Word's are paragraphs that look like lists, others put a list beside the item it
// belongs to.

const LEVEL = /mso-list:\s*l\d+\s+level(\d+)/i;
const MARKER = "[data-style*='mso-list:Ignore' i], [data-style*='mso-list: Ignore' i]";
const NUMBER = /^\s*\(?(?:\d+|[a-z]{1,5}|[ivxlcdm]+)[.)]/i;
const LONGEST_MARKER = 12;

function levelOf(element) {
  const level = element.matches?.("p, h1, h2, h3, h4, h5, h6") && LEVEL.exec(element.dataset.style ?? "");
  return level ? Number(level[1]) : 0;
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
  constructor(first) {
    this.place = first;
    this.open = [];
  }

  add(p, level) {
    const tag = takeMarker(p);
    while (this.open.length && this.open.at(-1).level > level) {
      this.open.pop();
    }
    if (this.open.at(-1)?.level !== level) {
      this.begin(tag, level);
    }
    const item = p.ownerDocument.createElement("li");
    const text = p.ownerDocument.createElement("p");
    text.append(...p.childNodes);
    item.append(text);
    this.open.at(-1).list.append(item);
    p.remove();
  }

  begin(tag, level) {
    const list = this.place.ownerDocument.createElement(tag);
    const outer = this.open.at(-1)?.list;
    if (outer) {
      outer.lastElementChild.append(list);
    } else {
      this.place.before(list);
    }
    this.open.push({ list, level });
  }
}

/** Word's list paragraphs become lists. */
export function wordLists(root) {
  const paragraphs = [...root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")].filter(levelOf);
  let growing = null;
  let last = null;
  for (const p of paragraphs) {
    if (!growing || p.previousElementSibling !== last) {
      growing = new GrowingList(p);
    }
    const level = levelOf(p);
    growing.add(p, level);
    last = growing.open[0].list;
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
