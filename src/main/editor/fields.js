// The fields under a block: who said it, or what a picture shows. They are the block's attributes.
import { element } from "./dom.js";

export class Fields {
  /**
   * @param names of the attributes, in their order
   * @param others inputs that are no attributes, behind those that are; by what they are called
   */
  constructor({ names, node, view, getPos, text, readonly, others = {} }) {
    this.view = view;
    this.getPos = getPos;
    this.inputs = names.map(name => this.input(name, node, readonly));
    this.stops = [...this.inputs, ...Object.values(others)];
    Object.values(others).forEach(input => input.addEventListener("keydown", event => this.key(event, input)));
    const label = (name, input) => element("label", { class: `body-${name}` }, element("span", {}, text(name)), input);
    this.dom = element("figcaption", { contenteditable: "false" },
      ...this.inputs.map(input => label(input.dataset.name, input)),
      ...Object.entries(others).map(([name, input]) => label(name, input)));
  }

  /** Tab reaches it from its own block only; elsewhere it would visit every one of the story before it leaves. */
  input(name, node, readonly) {
    const input = element("input", { type: "text", tabindex: "-1", autocomplete: "off", readonly: readonly && "readonly" });
    input.dataset.name = name;
    input.value = node.attrs[name];
    input.addEventListener("input", () => this.write(input));
    input.addEventListener("keydown", event => this.key(event, input));
    input.addEventListener("change", event => event.stopPropagation());
    return input;
  }

  write({ dataset, value }) {
    this.view.dispatch(this.view.state.tr.setNodeAttribute(this.getPos(), dataset.name, value));
  }

  /** Enter must not send the form around the editor. Tab in the last field leaves the editor: focus is never trapped. */
  key(event, input) {
    if (event.isComposing || !["Enter", "Escape", "Tab"].includes(event.key)) {
      return;
    }
    event.stopPropagation();
    const next = this.stops[this.stops.indexOf(input) + (event.shiftKey ? -1 : 1)];
    if (event.key === "Tab" && !next && !event.shiftKey) {
      return;
    }
    event.preventDefault();
    (event.key === "Escape" || !next ? this.view : next).focus();
  }

  update(node) {
    for (const input of this.inputs) {
      if (input.value !== node.attrs[input.dataset.name]) {
        input.value = node.attrs[input.dataset.name];
      }
    }
  }

  contains(target) {
    return this.dom.contains(target);
  }
}
