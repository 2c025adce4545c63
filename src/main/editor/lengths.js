// The line under the text that says how long it is. It is read out when one leaves the text, not at every key.
import { element } from "./dom.js";
import { measure } from "./words.js";

export class Lengths {
  constructor(text) {
    this.text = text;
    this.shown = element("span");
    this.spoken = element("span", { class: "visually-hidden", role: "status" });
    this.dom = element("p", { class: "body-words" }, this.shown, this.spoken);
  }

  show(doc) {
    const { words, characters, minutes } = measure(doc);
    this.shown.textContent = [
      this.number("word", "words", words),
      this.number("character", "characters", characters),
      this.text("minutes").replace("{0}", minutes.toLocaleString(this.language())),
    ].join(" · ");
  }

  speak() {
    this.spoken.textContent = this.shown.textContent;
  }

  number(one, many, count) {
    return this.text(count === 1 ? one : many).replace("{0}", count.toLocaleString(this.language()));
  }

  language() {
    return document.documentElement.lang || "en";
  }
}
