// A small form under the toolbar that asks for what an act needs to know. No <form>: it stands inside the page's own.
import { element, setAttributes } from "./dom.js";

export class Form {
  /**
   * @param name the act, whose text names the form
   * @param id of the editor, before that of every field
   */
  constructor(text, name, id) {
    this.text = text;
    this.id = `${id}-${name}`;
    this.error = element("p", { class: "body-form-error", id: `${this.id}-error`, role: "alert" });
    this.dom = element("div", { class: "body-form", role: "dialog", "aria-label": text(name), hidden: "" });
    this.dom.addEventListener("keydown", event => this.key(event));
    ["input", "change"].forEach(type => this.dom.addEventListener(type, event => event.stopPropagation()));
  }

  field(key, attrs) {
    return element("input", { autocomplete: "off", id: `${this.id}-${key}`, "aria-describedby": this.error.id, ...attrs });
  }

  label(key, input) {
    return element("label", { for: input.id }, this.text(key));
  }

  button(key, act) {
    const button = element("button", { type: "button" }, this.text(key));
    button.addEventListener("click", act);
    return button;
  }

  /** Shows the form for the place where the cursor is. */
  show(view, first) {
    this.view = view;
    this.complain("");
    this.dom.dispatchEvent(new Event("masthead:form", { bubbles: true }));
    this.dom.hidden = false;
    first.focus();
    first.select?.();
    return true;
  }

  key(event) {
    if (event.key === "Escape" || (event.key === "Enter" && event.target.matches("input") && !event.isComposing)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === "Enter") {
        this.apply();
      } else {
        this.close();
      }
    }
  }

  finish(command) {
    command(this.view.state, this.view.dispatch);
    this.close();
  }

  /** Says what is wrong with a field, or with an empty sentence that nothing is any more. */
  complain(sentence, input) {
    this.error.textContent = sentence;
    this.dom.querySelectorAll("input").forEach(each =>
      setAttributes(each, { "aria-invalid": sentence && each === input ? "true" : null }));
    if (sentence) {
      input?.focus();
    }
  }

  close() {
    this.dom.hidden = true;
    this.view.focus();
  }
}
