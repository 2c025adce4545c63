// Related stories: found by typing words of their headlines, put in order, sent with the story by their ids.
import { element, setAttributes } from "./dom.js";
import { OUTCOME, post } from "./post.js";
import { story } from "./story.js";

const AFTER_LAST_KEY = 250;

class Related {
  constructor(field) {
    this.field = field;
    this.box = field.closest(".field");
    this.list = document.getElementById("related-list");
    this.offers = document.getElementById("related-offers");
    this.said = this.box.querySelector("[role=status]");
    this.known = new Map();
    this.offered = [];
    // What is typed is never the value, also where none is picked yet.
    field.dataset.value ??= "";
    field.addEventListener("input", event => this.typed(event));
    field.addEventListener("change", event => event.isTrusted && event.stopPropagation());
    field.addEventListener("keydown", event => this.key(event));
    field.addEventListener("blur", () => this.close());
    field.addEventListener("masthead:put", () => this.load());
    window.addEventListener("masthead:mode", () => this.show());
    this.load();
  }

  text(key) {
    return this.box.dataset[`text${key[0].toUpperCase()}${key.slice(1)}`];
  }

  ids() {
    return this.field.dataset.value.split(",").filter(Boolean).map(Number);
  }

  async ask(content) {
    const { outcome, answer } = await post(this.box.dataset.address, content);
    const stories = outcome === OUTCOME.DONE ? answer.stories : [];
    stories.forEach(found => this.known.set(found.id, found));
    return stories;
  }

  async load() {
    if (this.ids().some(id => !this.known.has(id))) {
      await this.ask({ ids: this.ids() });
    }
    this.show();
  }

  show() {
    const ids = this.ids();
    this.list.replaceChildren(...ids.map((id, at) => this.row(id, at, ids.length)));
    this.list.hidden = !ids.length;
  }

  row(id, at, count) {
    const { headline = this.text("gone"), section = "" } = this.known.get(id) ?? {};
    const act = (key, disabled, act) => {
      const button = element("button", {
        type: "button", class: "button quiet small", "aria-label": `${this.text(key)}: ${headline}`,
        disabled: (disabled || story.mode !== "write") && "disabled",
      }, { up: "↑", down: "↓", remove: "×" }[key]);
      button.addEventListener("click", () => act());
      return button;
    };
    return element("li", {},
      element("span", { dir: "auto" }, headline), element("span", { class: "soft small" }, section),
      element("span", { class: "related-acts" },
        act("up", at === 0, () => this.move(at, -1)),
        act("down", at === count - 1, () => this.move(at, 1)),
        act("remove", false, () => this.remove(at))));
  }

  move(at, by) {
    const ids = this.ids();
    ids.splice(at + by, 0, ...ids.splice(at, 1));
    this.put(ids);
    const key = by < 0 ? "up" : "down";
    const buttons = [...this.list.children[at + by].querySelectorAll("button")];
    const again = buttons[key === "up" ? 0 : 1];
    (again.disabled ? buttons.find(button => !button.disabled) : again).focus();
  }

  remove(at) {
    const ids = this.ids();
    this.said.textContent = `${this.text("removed")} ${this.known.get(ids[at])?.headline ?? ""}`;
    ids.splice(at, 1);
    this.put(ids);
    this.field.focus();
  }

  put(ids) {
    this.field.dataset.value = ids.join(",");
    this.show();
    this.field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** What is typed here is not part of the story. */
  typed(event) {
    event.stopPropagation();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.offer(), AFTER_LAST_KEY);
  }

  async offer() {
    const words = this.field.value.trim();
    const found = words ? await this.ask({ words }) : [];
    if (words !== this.field.value.trim()) {
      return;
    }
    this.offered = found.filter(({ id }) => id !== story.id && !this.ids().includes(id));
    this.offers.replaceChildren(...this.offered.map((row, i) => this.option(row, i)));
    this.offers.hidden = !this.offered.length;
    this.offers.scrollIntoView({ block: "nearest" });
    setAttributes(this.field, { "aria-expanded": String(!this.offers.hidden) });
    this.said.textContent = words && !this.offered.length ? this.text("none") : "";
    this.choose(0);
  }

  option({ headline, section }, i) {
    const option = element("li", { role: "option", id: `related-offer-${i}` },
      element("span", { dir: "auto" }, headline), element("span", { class: "soft small" }, section));
    // Not click: it would come after the field has lost the focus and the list is gone.
    option.addEventListener("mousedown", event => {
      event.preventDefault();
      this.take(i);
    });
    return option;
  }

  choose(i) {
    const { length } = this.offered;
    this.chosen = length ? (i + length) % length : -1;
    [...this.offers.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === this.chosen)));
    setAttributes(this.field, { "aria-activedescendant": length ? `related-offer-${this.chosen}` : null });
  }

  key(event) {
    if (event.key === "Enter") {
      event.preventDefault();
    }
    if (this.offers.hidden || event.isComposing) {
      return;
    }
    const act = {
      ArrowDown: () => this.choose(this.chosen + 1),
      ArrowUp: () => this.choose(this.chosen - 1),
      Enter: () => this.take(this.chosen),
      Escape: () => this.close(),
    }[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  }

  take(i) {
    const { id, headline } = this.offered[i];
    const full = this.ids().length >= Number(this.box.dataset.most);
    this.field.value = "";
    this.close();
    this.said.textContent = full ? this.text("full") : `${this.text("added")} ${headline}`;
    if (!full && story.mode === "write") {
      this.put([...this.ids(), id]);
    }
  }

  close() {
    clearTimeout(this.waiting);
    this.offers.hidden = true;
    setAttributes(this.field, { "aria-expanded": "false", "aria-activedescendant": null });
  }
}

export function startRelated() {
  if (story.form) {
    new Related(document.getElementById("story:related"));
  }
}
