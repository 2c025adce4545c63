// A counter under a field that has a recommended length: how long its text is, and which words are too many.
import { element, setAttributes } from "./dom.js";

const counters = new WeakMap();

class Counter {
  constructor(field, text) {
    this.field = field;
    this.text = text;
    this.dom = element("p", { class: "counter", id: `${field.id}-count` });
    field.after(this.dom);
    const described = field.getAttribute("aria-describedby");
    setAttributes(field, { "aria-describedby": [described, this.dom.id].filter(Boolean).join(" ") });
    field.addEventListener("input", () => this.show());
    this.show();
  }

  show() {
    const limit = Number(this.field.dataset.count);
    const characters = [...this.field.value];
    const over = characters.length - limit;
    this.dom.classList.toggle("over", over > 0);
    this.dom.replaceChildren(this.say("counted", characters.length, limit));
    if (over > 0) {
      this.dom.append(
        element("strong", {}, this.say(over === 1 ? "countedOverOne" : "countedOver", over)),
        element("mark", { dir: "auto" }, characters.slice(limit).join("")),
      );
    }
  }

  say(key, ...numbers) {
    return numbers.reduce((sentence, number, i) => sentence.replace(`{${i}}`, number), this.text(key));
  }
}

/** Puts counters beside the fields of the page that want one and have none. */
export function countFields(text) {
  document.querySelectorAll("[data-count]").forEach(field => {
    if (!counters.get(field)?.dom.isConnected) {
      counters.set(field, new Counter(field, text));
    }
  });
}
