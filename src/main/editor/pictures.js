// Pictures on their way into the text: chosen, dropped or pasted, sent to the server, and shown where they were put.
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { placeFor, putBlock } from "./commands.js";
import { element } from "./dom.js";
import { schema } from "./schema.js";

const TYPES = ["image/jpeg", "image/png", "image/webp"];

const picturesIn = transfer => [...(transfer?.files ?? [])].filter(file => file.type.startsWith("image/"));

/** Programs that put a text on the clipboard often add a picture of it; only a picture copied alone is meant as one. */
function isPictureAlone(transfer) {
  const html = transfer.getData("text/html").replace(/<(meta|!--)[^>]*>|<\/?(html|body)\b[^>]*>/gi, "").trim();
  return !transfer.getData("text/plain").trim() && (!html || /^<img\b[^>]*>$/i.test(html));
}

export class Pictures {
  /** @param address where pictures are sent */
  constructor({ address, text, notice }) {
    this.address = address;
    this.text = text;
    this.notice = notice;
    this.chooser = element("input", { type: "file", accept: TYPES.join(), multiple: "", hidden: "" });
    this.chooser.addEventListener("change", event => {
      event.stopPropagation();
      this.put(this.view, [...this.chooser.files]);
      this.chooser.value = "";
    });
    this.plugin = this.uploads();
  }

  choose(view) {
    this.view = view;
    this.chooser.click();
    return true;
  }

  /** Shows where pictures are on their way, wherever the text around them moves to. */
  uploads() {
    const plugin = new Plugin({
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, set) => {
          const { start, end } = tr.getMeta(plugin) ?? {};
          const moved = set.map(tr.mapping, tr.doc);
          return start
            ? moved.add(tr.doc, [Decoration.widget(start.pos, start.dom, { id: start.id, side: -1 })])
            : moved.remove(end ? moved.find(null, null, spec => spec.id === end) : []);
        },
      },
      props: {
        decorations: state => plugin.getState(state),
        handlePaste: (view, event) => isPictureAlone(event.clipboardData)
          && this.put(view, picturesIn(event.clipboardData)),
        handleDrop: (view, event) => {
          const files = picturesIn(event.dataTransfer);
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          return this.put(view, files, at && view.state.doc.resolve(at.pos));
        },
      },
    });
    return plugin;
  }

  put(view, files, $at) {
    if (!files.length || !view.editable) {
      return false;
    }
    this.notice.say("");
    files.forEach(file => this.send(view, file, $at));
    return true;
  }

  async send(view, file, $at) {
    const id = {};
    const pos = $at ? $at.depth ? $at.after(1) : $at.pos : placeFor(view.state).to;
    const dom = element("p", { class: "body-uploading", role: "status" }, this.text("uploading").replace("{0}", file.name));
    view.dispatch(view.state.tr.setMeta(this.plugin, { start: { id, pos, dom } }));
    const answer = await this.answerTo(file);
    const [mark] = this.plugin.getState(view.state).find(null, null, spec => spec.id === id);
    const tr = view.state.tr.setMeta(this.plugin, { end: id });
    if (answer.picture && mark) {
      putBlock(tr, placeAt(view.state, mark.from), schema.nodes.figure.create(answer.picture));
    }
    view.dispatch(tr);
    if (answer.sentences) {
      this.notice.say(...answer.sentences);
    }
  }

  /** What the server made of a file: the figure's attributes, or why it is none. */
  async answerTo(file) {
    const form = new FormData();
    form.append("picture", file, file.name);
    try {
      const response = await fetch(this.address, { method: "POST", body: form, headers: { Accept: "application/json" } });
      const { hash, width, height, sentences } = await response.json();
      return hash ? { picture: { picture: hash, width, height } } : { sentences };
    } catch {
      return { sentences: [this.text("uploadFailed").replace("{0}", file.name)] };
    }
  }
}

/** Over the empty paragraph that ends there, or between two blocks. */
function placeAt(state, pos) {
  const before = state.doc.resolve(pos).nodeBefore;
  return before?.type === schema.nodes.paragraph && !before.content.size
    ? { from: pos - before.nodeSize, to: pos }
    : { from: pos, to: pos };
}
