// The small form under the toolbar that asks where a link leads. No <form>: it stands inside the page's own.
import { linkAt, removeLink, setLink } from "./commands.js";
import { element, setAttributes } from "./dom.js";
import { linkFrom } from "./links.js";

export class LinkForm {
  constructor(text, id) {
    this.text = text;
    this.address = element("input", {
      type: "text", inputmode: "url", autocomplete: "off", id: `${id}-address`, "aria-describedby": `${id}-error`,
    });
    this.error = element("p", { class: "body-link-error", id: `${id}-error`, role: "alert" });
    this.remove = this.button("removeLink", () => this.finish(removeLink));
    this.dom = element(
      "div",
      { class: "body-link", role: "dialog", "aria-label": text("link"), hidden: "" },
      element("label", { for: `${id}-address` }, text("address")),
      this.address,
      this.button("apply", () => this.apply()),
      this.remove,
      this.button("cancel", () => this.close()),
      this.error,
    );
    this.dom.addEventListener("keydown", event => this.key(event));
    ["input", "change"].forEach(type => this.dom.addEventListener(type, event => event.stopPropagation()));
  }

  button(key, act) {
    const button = element("button", { type: "button" }, this.text(key));
    button.addEventListener("click", act);
    return button;
  }

  open(view) {
    const link = linkAt(view.state);
    this.view = view;
    this.address.value = link?.href ?? "";
    this.remove.hidden = !link;
    this.complain("");
    this.dom.hidden = false;
    this.address.focus();
    this.address.select();
    return true;
  }

  key(event) {
    if (event.key === "Escape" || (event.key === "Enter" && event.target === this.address && !event.isComposing)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Enter") {
        this.apply();
      } else {
        this.close();
      }
    }
  }

  apply() {
    const href = linkFrom(this.address.value);
    if (href) {
      this.finish(setLink(href));
    } else if (this.address.value.trim()) {
      this.complain(this.text("badAddress"));
      this.address.focus();
    } else {
      this.finish(removeLink);
    }
  }

  finish(command) {
    command(this.view.state, this.view.dispatch);
    this.close();
  }

  complain(sentence) {
    this.error.textContent = sentence;
    setAttributes(this.address, { "aria-invalid": sentence ? "true" : null });
  }

  close() {
    this.dom.hidden = true;
    this.view.focus();
  }
}
