// One editor: the text on its paper, the toolbar over it, the word count under it, the hidden field behind it.
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { blockViews } from "./blocks.js";
import { comments, openComment } from "./comments.js";
import { element } from "./dom.js";
import { EmbedForm } from "./embedForm.js";
import { finding } from "./find.js";
import { FindBar } from "./findBar.js";
import { blockIds, idsSetRight } from "./ids.js";
import { keys, shortForms } from "./keys.js";
import { Language } from "./language.js";
import { Lengths } from "./lengths.js";
import { LinkForm } from "./linkForm.js";
import { Notice } from "./notice.js";
import { cleaned } from "./paste.js";
import { Pictures } from "./pictures.js";
import { readDocument, schema } from "./schema.js";
import { readSelection } from "./selection.js";
import { smartQuotes, smartQuotesTool } from "./smartQuotes.js";
import { isWritable } from "./story.js";
import { rewritten, suggestMode } from "./suggestMode.js";
import { suggestions } from "./suggestions.js";
import { TableForm } from "./tableForm.js";
import { focusTableTools, isInTable, tablePlugins, tableTools } from "./tables.js";
import { Toolbar } from "./toolbar.js";
import { toolGroups } from "./tools.js";

const PAUSE = { sync: 100, words: 800, blur: 0 };

/** Between the tools and the line that is brought into sight. */
const ROOM = 24;

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
    this.shown = root.dataset.readonly === "true";
    this.readonly = this.shown || !isWritable();
    this.text = key => root.dataset[`text${key[0].toUpperCase()}${key.slice(1)}`] ?? key;
    this.language = new Language(root.dataset);
    this.language.changed = () => this.view.setProps({ attributes: this.attributes() });
    this.lengths = new Lengths(this.text);
    this.notice = new Notice(this.text);
    this.pictures = new Pictures({ address: root.dataset.upload, text: this.text, notice: this.notice });
    this.forms = this.makeForms(root.dataset.field);
    this.groups = toolGroups(this.acts());
    this.toolbar = new Toolbar({ text: this.text, groups: this.groups, controls: `${root.dataset.field}-paper` });
    this.plugins = this.makePlugins();
    this.draw(this.firstState(old));
    if (old?.hadFocus) {
      this.view.focus();
    }
    this.put = () => this.reload();
    this.field.addEventListener("masthead:put", this.put);
  }

  /** Another text stands in the field. */
  reload() {
    this.view.updateState(EditorState.create({ doc: readDocument(this.field.value), plugins: this.plugins }));
    this.count();
  }

  /** The forms under the toolbar, of which one is open at most. */
  makeForms(id) {
    const kinds = { link: LinkForm, table: TableForm, embed: EmbedForm, find: FindBar };
    return Object.fromEntries(Object.entries(kinds).map(([name, Kind]) => [name, new Kind(this.text, id)]));
  }

  /** What the tools do that need more than the text. */
  acts() {
    const opening = form => (state, dispatch, view) => !dispatch || form.open(view);
    const openTable = opening(this.forms.table);
    return {
      openLink: opening(this.forms.link),
      openTable: (state, dispatch, view) => isInTable(state)
        ? !dispatch || focusTableTools(view)
        : openTable(state, dispatch, view),
      openEmbed: opening(this.forms.embed),
      openFind: opening(this.forms.find),
      choosePicture: (state, dispatch, view) => !dispatch || this.pictures.choose(view),
      smartQuotes: smartQuotesTool,
      openComment,
    };
  }

  makePlugins() {
    const tools = [...this.groups.main, ...this.groups.more, tableTools].flat().concat(this.toolbar.more());
    return [
      ...suggestMode,
      ...suggestions(),
      ...comments(),
      shortForms,
      smartQuotes(() => this.language.lang),
      ...keys(tools, { "Alt-F10": () => !this.readonly && this.toolbar.focus() }),
      history(),
      gapCursor(),
      ...tablePlugins,
      blockIds,
      finding,
      this.pictures.plugin,
    ];
  }

  draw(state) {
    const paper = element("div", { class: "body-paper", id: `${this.root.dataset.field}-paper` });
    const head = element("div", { class: "body-head" });
    if (!this.readonly) {
      const forms = Object.values(this.forms).map(form => form.dom);
      head.append(this.toolbar.dom, ...forms, this.notice.dom, this.pictures.chooser);
      head.addEventListener("masthead:form", event => forms.filter(form => form !== event.target)
        .forEach(form => { form.hidden = true; }));
    }
    this.root.replaceChildren(head, paper, this.lengths.dom);
    this.view = new EditorView(paper, {
      state,
      editable: () => !this.readonly,
      nodeViews: blockViews({
        text: this.text,
        readonly: this.readonly,
        pictures: this.root.dataset.pictures,
        rights: this.root.dataset.rights,
      }),
      attributes: this.attributes(),
      transformPastedHTML: html => cleaned(html, pictures => this.leftOut(pictures)),
      dispatchTransaction: tr => this.apply(tr),
      handleScrollToSelection: view => this.uncover(view),
      handleDOMEvents: {
        keydown: readSelection,
        focus: () => this.focused(),
        blur: () => this.blurred(),
      },
    });
    this.toolbar.update(this.view);
    this.count();
  }

  focused() {
    clearTimeout(this.timers.blur);
    this.hadFocus = true;
  }

  /** Later, because a focused text that is taken out of the page loses its focus first. */
  blurred() {
    this.later("blur", () => {
      this.hadFocus = false;
      this.lengths.speak();
    });
    this.announce("change");
  }

  /** What the cursor is brought to must not lie under the tools; the view itself sees to the other sides. */
  uncover(view) {
    const tools = [...this.root.querySelectorAll(".body-head, .body-form:not([hidden])")];
    const edge = Math.max(...tools.map(each => each.getBoundingClientRect().bottom)) + ROOM;
    const { top } = view.coordsAtPos(view.state.selection.head);
    if (top < edge) {
      window.scrollBy(0, top - edge);
    }
    return false;
  }

  /** Puts the cursor at the beginning of a block, or chooses a picture; says whether there is such a block. */
  select(id) {
    const { doc, tr } = this.view.state;
    const before = (at, node) => NodeSelection.isSelectable(node) && node.isAtom
      ? NodeSelection.create(doc, at)
      : TextSelection.near(doc.resolve(at + 1));
    let place = null;
    doc.forEach((node, at) => { place = node.attrs.id === id ? before(at, node) : place; });
    if (place) {
      this.view.dispatch(tr.setSelection(place).scrollIntoView());
      this.view.focus();
    }
    return Boolean(place);
  }

  leftOut(pictures) {
    this.notice.say(this.text(pictures === 1 ? "pictureLeftOut" : "picturesLeftOut").replace("{0}", pictures));
  }

  attributes() {
    return {
      class: "body-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": this.root.dataset.label,
      ...(this.readonly ? { "aria-readonly": "true", tabindex: "0" } : {}),
      ...this.language.attributes(),
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
    this.toolbar.update(this.view);
    this.forms.find.update(this.view);
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
    this.lengths.show(this.view.state.doc);
  }

  later(name, act) {
    clearTimeout(this.timers[name]);
    this.timers[name] = setTimeout(act, PAUSE[name]);
  }

  /** The page's mode: only reading, or writing. */
  turn(mode) {
    const readonly = this.shown || mode === "read";
    if (readonly !== this.readonly) {
      const { state } = this.view;
      this.readonly = readonly;
      this.view.destroy();
      this.draw(state);
    }
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
    this.field.removeEventListener("masthead:put", this.put);
    this.language.destroy();
    this.view.destroy();
  }
}
