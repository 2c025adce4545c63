// One editor: the text on its paper, the toolbar over it, the word count under it, the hidden field behind it.
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { blockViews } from "./blocks.js";
import { comments, openComment } from "./comments.js";
import { element } from "./dom.js";
import { blockIds, idsSetRight } from "./ids.js";
import { keys, readSelection, shortForms } from "./keys.js";
import { LinkForm } from "./linkForm.js";
import { withoutStyles } from "./paste.js";
import { readDocument, schema } from "./schema.js";
import { rewritten, suggestMode } from "./suggestMode.js";
import { suggestions } from "./suggestions.js";
import { Toolbar } from "./toolbar.js";
import { countWords } from "./words.js";

const PAUSE = { sync: 100, words: 800, blur: 0 };

/** Without the empty paragraphs at the end, which the server does not keep. */
function kept(doc) {
  let { content } = doc;
  while (content.lastChild?.type === schema.nodes.paragraph && !content.lastChild.content.size) {
    content = content.cutByIndex(0, content.childCount - 1);
  }
  return content;
}

export class BodyEditor {
  /** @param old the editor that stood here before the server drew the page anew, if any */
  constructor(root, old) {
    this.root = root;
    this.timers = {};
    this.field = document.getElementById(root.dataset.field);
    this.readonly = root.dataset.readonly === "true";
    this.text = key => root.dataset[`text${key[0].toUpperCase()}${key.slice(1)}`] ?? key;
    this.link = new LinkForm(this.text, root.dataset.field);
    const openLink = (state, dispatch, view) => !dispatch || this.link.open(view);
    this.toolbar = this.readonly
      ? null
      : new Toolbar({ text: this.text, openLink, openComment, controls: `${root.dataset.field}-paper` });
    this.words = element("p", { class: "body-words", role: "status" });
    this.plugins = [
      ...suggestMode,
      ...suggestions(),
      ...comments(),
      shortForms,
      ...keys({ openLink, focusToolbar: () => this.toolbar?.focus() ?? false }),
      history(),
      gapCursor(),
      blockIds,
    ];
    this.draw(this.firstState(old));
    if (old?.hadFocus) {
      this.view.focus();
    }
  }

  draw(state) {
    const paper = element("div", { class: "body-paper", id: `${this.root.dataset.field}-paper` });
    const head = element("div", { class: "body-head" });
    if (this.toolbar) {
      head.append(this.toolbar.dom, this.link.dom);
    }
    this.root.replaceChildren(head, paper, this.words);
    this.view = new EditorView(paper, {
      state,
      editable: () => !this.readonly,
      nodeViews: blockViews({ text: this.text, readonly: this.readonly, pictures: this.root.dataset.pictures }),
      attributes: this.attributes(),
      transformPastedHTML: withoutStyles,
      dispatchTransaction: tr => this.apply(tr),
      handleDOMEvents: {
        keydown: readSelection,
        focus: () => {
          clearTimeout(this.timers.blur);
          this.hadFocus = true;
        },
        blur: () => {
          // Later, because a focused text that is taken out of the page loses its focus first.
          this.later("blur", () => { this.hadFocus = false; });
          this.announce("change");
        },
      },
    });
    this.toolbar?.update(this.view);
    this.count();
  }

  attributes() {
    const { label, lang, dir } = this.root.dataset;
    return {
      class: "body-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": label,
      ...(this.readonly ? { "aria-readonly": "true", tabindex: "0" } : {}),
      ...(lang ? { lang } : {}),
      ...(dir ? { dir } : {}),
    };
  }

  firstState(old) {
    const stored = readDocument(this.field.value);
    if (old && (old.typedSinceRequest() || kept(old.view.state.doc).eq(kept(stored)))) {
      const state = old.view.state.reconfigure({ plugins: this.plugins });
      this.write(state.doc);
      if (old.unannounced || old.typedSinceRequest()) {
        this.changed();
      }
      return state;
    }
    const state = EditorState.create({ doc: stored, plugins: this.plugins });
    const tr = idsSetRight(state);
    const ready = tr ? state.apply(tr.setMeta("addToHistory", false)) : state;
    if (!this.field.value) {
      this.write(ready.doc);
    }
    return ready;
  }

  apply(tr) {
    const before = this.view.state.doc;
    const state = this.view.state.apply(rewritten(this.view.state, tr, this.text));
    this.view.updateState(state);
    this.toolbar?.update(this.view);
    if (!state.doc.eq(before)) {
      this.write(state.doc);
      this.changed();
      this.later("words", () => this.count());
    }
  }

  changed() {
    this.unannounced = true;
    this.later("sync", () => this.announce("input"));
  }

  /** The field always holds what is on the paper, however the page is sent. */
  write(doc) {
    this.field.value = JSON.stringify(doc.toJSON());
  }

  announce(type) {
    if (type === "input" || this.unannounced) {
      this.field.dispatchEvent(new Event(type, { bubbles: true }));
    }
    if (type === "change") {
      this.unannounced = false;
    }
  }

  count() {
    const words = countWords(this.view.state.doc);
    this.words.textContent = (words === 1 ? this.text("word") : this.text("words"))
      .replace("{0}", words.toLocaleString(document.documentElement.lang || "en"));
  }

  later(name, act) {
    clearTimeout(this.timers[name]);
    this.timers[name] = setTimeout(act, PAUSE[name]);
  }

  /** A request is on its way with this text. */
  remember() {
    this.sent = this.view.state.doc;
  }

  typedSinceRequest() {
    return Boolean(this.sent) && !this.sent.eq(this.view.state.doc);
  }

  destroy() {
    Object.values(this.timers).forEach(clearTimeout);
    this.view.destroy();
  }
}
