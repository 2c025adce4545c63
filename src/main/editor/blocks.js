// How quotes, pictures and embeds look while one writes.
import { element } from "./dom.js";

const stop = event => {
  event.preventDefault();
  event.stopPropagation();
};

/**
 * A quote with the speaker and the role in two fields under it. Tab reaches them from the quote's text only; elsewhere
 * it would visit every quote of the story before it leaves the editor.
 */
class QuoteView {
  constructor(node, view, getPos, { look, text, readonly }) {
    this.node = node;
    this.view = view;
    this.getPos = getPos;
    this.contentDOM = element("blockquote");
    this.fields = { speaker: this.field("speaker", text, readonly), role: this.field("role", text, readonly) };
    this.caption = element("figcaption", { contenteditable: "false" }, ...Object.values(this.fields).map(input =>
      element("label", {}, element("span", {}, input.dataset.label), input)));
    this.dom = element("figure", { class: look }, this.contentDOM, this.caption);
  }

  field(name, text, readonly) {
    const input = element("input", {
      type: "text", tabindex: "-1", autocomplete: "off", readonly: readonly && "readonly", "data-label": text(name),
    });
    input.value = this.node.attrs[name];
    input.addEventListener("input", () => this.write(name, input.value));
    input.addEventListener("keydown", event => this.leaveOn(event, name));
    input.addEventListener("change", event => event.stopPropagation());
    return input;
  }

  write(name, value) {
    this.view.dispatch(this.view.state.tr.setNodeAttribute(this.getPos(), name, value));
  }

  /** Enter and Tab go on to the next field, then back to the text; Enter must not send the form around the editor. */
  leaveOn(event, name) {
    if (event.isComposing || !["Enter", "Escape", "Tab"].includes(event.key)) {
      return;
    }
    stop(event);
    const next = { speaker: this.fields.role, role: null }[name];
    const previous = { speaker: null, role: this.fields.speaker }[name];
    const target = event.key !== "Escape" && (event.shiftKey ? previous : next);
    (target || this.view).focus();
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    for (const [name, input] of Object.entries(this.fields)) {
      if (input.value !== node.attrs[name]) {
        input.value = node.attrs[name];
      }
    }
    return true;
  }

  stopEvent(event) {
    return this.caption.contains(event.target);
  }

  ignoreMutation(mutation) {
    return this.caption.contains(mutation.target);
  }
}

function figure(node, pictures) {
  const { picture, alt, caption, credit } = node.attrs;
  const parts = picture ? [element("img", { src: pictures + picture, alt })] : [];
  parts.push(element("figcaption", {}, [caption, credit].filter(Boolean).join(" · ")));
  return { dom: element("figure", { class: "picture" }, ...parts) };
}

function embed(node) {
  const { url, provider } = node.attrs;
  return { dom: element("p", { class: "embed" }, [provider, url].filter(Boolean).join(": ")) };
}

export const blockViews = ({ text, readonly, pictures }) => ({
  blockquote: (node, view, getPos) => new QuoteView(node, view, getPos, { look: "quote", text, readonly }),
  pullQuote: (node, view, getPos) => new QuoteView(node, view, getPos, { look: "pull-quote", text, readonly }),
  figure: node => figure(node, pictures),
  embed: node => embed(node),
});
