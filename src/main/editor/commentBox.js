// A field to say something in, with the names of colleagues on offer.
import { element } from "./dom.js";
import { Mentions } from "./mentions.js";
import { button } from "./panel.js";

const LONGEST = 4000;
let number = 0;

export class CommentBox {
  /** @param send answers whether what was said has arrived; only then it leaves the field */
  constructor(panel, { label, value = "", send, cancel, keep, focusKey, sendLabel }) {
    const id = `comment-box-${++number}`;
    this.send = send;
    this.keep = keep;
    this.field = element("textarea", { id, rows: "2", maxlength: String(LONGEST), "data-focus": focusKey, dir: "auto" });
    this.field.value = value;
    const mentions = new Mentions(this.field, { people: async () => panel.people, text: panel.text });
    this.submit = button(sendLabel ?? panel.text("send"), () => this.go(), { class: "button small primary" });
    this.field.addEventListener("input", () => this.keep?.(this.field.value));
    this.field.addEventListener("keydown", event => this.key(event, cancel));
    this.dom = element("div", { class: "comment-box" },
      element("label", { for: id }, label),
      mentions.dom,
      element("div", { class: "panel-acts" }, this.submit, ...(cancel ? [button(panel.text("cancel"), cancel)] : [])));
  }

  key(event, cancel) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.go();
    } else if (event.key === "Escape" && cancel) {
      event.preventDefault();
      cancel();
    }
  }

  async go() {
    const said = this.field.value.trim();
    if (!said || this.busy) {
      this.field.focus();
      return;
    }
    this.busy = true;
    this.submit.setAttribute("aria-disabled", "true");
    try {
      this.keep?.("");
      if (!await this.send(said)) {
        this.keep?.(this.field.value);
      }
    } finally {
      this.busy = false;
      this.submit.removeAttribute("aria-disabled");
    }
  }

  focus() {
    this.field.focus();
  }
}
