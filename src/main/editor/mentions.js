// Offers colleagues while one types @ and the beginning of a name. The field stays a field: arrows choose, Enter or Tab
// puts the name in, Escape closes the list.
import { element, setAttributes } from "./dom.js";

const BEFORE_CURSOR = /(?:^|[^\w@.-])@([\p{L}\d._-]*)$/u;
const MOST = 6;
let number = 0;

export class Mentions {
  /** @param people answers the colleagues, each with userName and name */
  constructor(field, { people, text }) {
    this.field = field;
    this.people = people;
    this.text = text;
    this.id = `mentions-${++number}`;
    this.list = element("ul", { class: "offers", id: this.id, role: "listbox", "aria-label": text("people"), hidden: "" });
    this.said = element("span", { class: "visually-hidden", role: "status" });
    setAttributes(field, { "aria-autocomplete": "list", "aria-haspopup": "listbox" });
    field.addEventListener("input", () => this.offer());
    field.addEventListener("keydown", event => this.key(event));
    field.addEventListener("blur", () => this.close());
    this.dom = element("div", { class: "offers-place" }, field, this.list, this.said);
  }

  async offer() {
    const typed = BEFORE_CURSOR.exec(this.field.value.slice(0, this.field.selectionStart))?.[1];
    if (typed === undefined) {
      this.close();
      return;
    }
    const begins = typed.toLowerCase();
    const fits = ({ userName, name }) =>
      userName.startsWith(begins) || name.toLowerCase().split(" ").some(word => word.startsWith(begins));
    this.show((await this.people()).filter(fits).slice(0, MOST), typed);
  }

  show(people, typed) {
    if (!people.length) {
      this.close();
      return;
    }
    this.typed = typed;
    this.offered = people;
    this.list.replaceChildren(...people.map((person, i) => this.option(person, i)));
    this.list.hidden = false;
    setAttributes(this.field, { "aria-controls": this.id });
    this.said.textContent = this.text(people.length === 1 ? "onePerson" : "somePeople", people.length);
    this.choose(0);
  }

  option({ userName, name }, i) {
    const option = element("li", { role: "option", id: `${this.id}-${i}` },
      element("span", {}, name), element("span", { class: "soft small" }, `@${userName}`));
    // Not click: it would come after the field has lost the focus and the list is gone.
    option.addEventListener("mousedown", event => {
      event.preventDefault();
      this.put(i);
    });
    return option;
  }

  choose(i) {
    this.chosen = (i + this.offered.length) % this.offered.length;
    [...this.list.children].forEach((option, at) =>
      option.setAttribute("aria-selected", String(at === this.chosen)));
    this.field.setAttribute("aria-activedescendant", `${this.id}-${this.chosen}`);
  }

  key(event) {
    if (this.list.hidden || event.isComposing) {
      return;
    }
    const act = {
      ArrowDown: () => this.choose(this.chosen + 1),
      ArrowUp: () => this.choose(this.chosen - 1),
      Enter: () => this.put(this.chosen),
      Tab: () => this.put(this.chosen),
      Escape: () => this.close(),
    }[event.key];
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    }
  }

  put(i) {
    const { field, typed } = this;
    const at = field.selectionStart;
    field.setRangeText(`@${this.offered[i].userName} `, at - typed.length - 1, at, "end");
    this.close();
    field.dispatchEvent(new Event("input"));
  }

  close() {
    this.list.hidden = true;
    this.said.textContent = "";
    setAttributes(this.field, { "aria-activedescendant": null, "aria-controls": null });
  }
}

/** A text with the names in it made recognisable. */
export function withMentions(text, people) {
  const known = new Map(people.map(person => [person.userName, person.name]));
  const parts = text.split(/(@[a-z0-9][a-z0-9._-]{1,39})/);
  return parts.map((part, i) => {
    const name = part.slice(1).replace(/[._-]+$/, "");
    return i % 2 && known.has(name)
      ? [element("strong", { class: "mention", title: known.get(name) }, `@${name}`), part.slice(name.length + 1)]
      : part;
  }).flat();
}
