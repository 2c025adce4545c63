// One quiet line under the toolbar that says what an act left out or could not do.
import { element } from "./dom.js";

export class Notice {
  constructor(text) {
    this.message = element("p", { role: "status" });
    this.button = element("button", { type: "button" }, text("dismiss"));
    this.button.addEventListener("click", () => this.say(""));
    this.dom = element("div", { class: "body-notice" }, this.message, this.button);
    this.say("");
  }

  /** @param sentences an empty one takes the line away */
  say(...sentences) {
    this.message.textContent = sentences.join(" ");
    this.button.hidden = !this.message.textContent;
  }
}
