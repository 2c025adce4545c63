// The comments beside the text: threads in the order of their words. What is said goes to the server at once; which words
// it is about is written in the text and saved with it.
import { keymap } from "prosemirror-keymap";
import { commentMarks, draftIn, markWords, selectWords, setDraft, setLook, threadAt, threadsIn } from "./commentMarks.js";
import { CommentBox } from "./commentBox.js";
import { ThreadView } from "./threadView.js";
import { element } from "./dom.js";
import { announce } from "./live.js";
import { button, quoted, redraw, textsOf } from "./panel.js";
import { people } from "./people.js";
import { OUTCOME, post } from "./post.js";
import { story } from "./story.js";

const PAUSE = 200;
const LONGEST_QUOTE = 300;

class CommentsPanel {
  /** @param view the text; null on a page that only shows it */
  constructor(root, view) {
    this.root = root;
    this.view = view;
    this.text = textsOf(root);
    this.article = Number(root.dataset.article) || story.id;
    this.threads = [];
    this.people = [];
    this.shown = "open";
    this.active = location.hash.startsWith("#thread-") ? location.hash.slice(8) : null;
    this.answers = new Map();
    this.build();
    this.events = new AbortController();
    this.listen();
    // Not now: the text that the panel belongs to is still being made.
    queueMicrotask(() => this.load());
  }

  build() {
    this.count = this.root.querySelector(".count");
    this.filters = element("div", { class: "panel-bar", role: "group", "aria-label": this.text("show") });
    this.draft = element("div", { class: "comment-new", hidden: "" });
    this.list = element("ol", { class: "panel-list", "aria-label": this.text("list") });
    this.none = element("p", { class: "hint" });
    this.fault = element("p", { class: "error", role: "alert" });
    this.body = this.root.querySelector(".panel-body");
    this.body.replaceChildren(this.filters, this.draft, this.fault, this.list, this.none);
    // The panel stands in the form of the story, but nothing in it is a field of the story.
    ["input", "change"].forEach(type => this.body.addEventListener(type, event => event.stopPropagation()));
  }

  listen() {
    const options = { signal: this.events.signal };
    window.addEventListener("masthead:saved", ({ detail }) => {
      this.article ??= detail?.id ?? story.id;
    }, options);
    window.addEventListener("masthead:mode", () => this.drawList(), options);
    document.addEventListener("visibilitychange", () => document.hidden || this.load(), options);
    this.view?.dom.addEventListener("click", () => this.follow(), options);
  }

  destroy() {
    this.events.abort();
    clearTimeout(this.timer);
  }

  update(view, before) {
    if (!before.doc.eq(view.state.doc)) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.drawList(), PAUSE);
    }
  }

  /** The person has clicked into the text. */
  follow() {
    const thread = threadAt(this.view.state);
    if (thread && thread !== this.active && this.threads.some(({ name }) => name === thread)) {
      this.activate(thread);
      this.itemOf(thread)?.scrollIntoView({ block: "nearest" });
    }
  }

  async load() {
    if (!this.article) {
      this.drawList();
      return;
    }
    this.people = await people(this.root.dataset.address);
    if (await this.ask("list", {}) && this.active) {
      this.showLinked();
    }
  }

  /** The page was opened for one thread. */
  showLinked() {
    const thread = this.threads.find(({ name }) => name === this.active);
    if (thread && location.hash === `#thread-${thread.name}` && !this.linked) {
      this.linked = true;
      this.shown = thread.resolvedBy ? "resolved" : "open";
      this.root.open = true;
      this.drawList();
      this.itemOf(thread.name)?.scrollIntoView({ block: "center" });
      this.jump(thread);
    }
  }

  /** Asks the server; whatever it was, the answer is how the threads stand then. */
  async ask(act, what) {
    const { outcome, answer } = await post(`${this.root.dataset.address}${act}`, { article: this.article, ...what });
    if (outcome !== OUTCOME.DONE) {
      const sentences = [...(answer.sentences ?? []), ...Object.values(answer.fields ?? {})];
      this.fault.textContent = sentences.join(" ") || this.text(outcome === OUTCOME.OUT ? "signedOut" : "away");
      return null;
    }
    this.fault.textContent = "";
    this.threads = answer.threads;
    this.drawList();
    return answer;
  }

  ordered() {
    const places = this.view ? threadsIn(this.view.state.doc) : new Map();
    const place = ({ name }) => places.get(name);
    const live = thread => place(thread) && !place(thread).gone;
    const wanted = this.threads.filter(({ resolvedBy }) => Boolean(resolvedBy) === (this.shown === "resolved"));
    return [
      ...wanted.filter(live).sort((one, other) => place(one).from - place(other).from),
      ...wanted.filter(thread => !live(thread)),
    ].map(thread => ({ thread, place: live(thread) ? place(thread) : null }));
  }

  drawList() {
    const rows = this.ordered();
    this.drawFilters();
    redraw(this.list, rows.map(({ thread, place }) => new ThreadView(this, thread, place).dom));
    this.none.textContent = rows.length ? "" : this.text(this.shown === "open" ? "none" : "noneResolved");
    this.none.hidden = rows.length > 0;
    this.showLook();
  }

  drawFilters() {
    const open = this.threads.filter(({ resolvedBy }) => !resolvedBy).length;
    this.count.textContent = open || "";
    const filter = (kind, count) => button(`${this.text(kind)} ${count}`, () => this.filter(kind), {
      "aria-pressed": String(this.shown === kind), "data-focus": kind, class: "button small quiet filter",
    });
    const items = [filter("open", open), filter("resolved", this.threads.length - open)];
    if (this.view?.editable) {
      items.unshift(button(this.text("comment"), () => this.open(), {
        class: "button small", "data-focus": "comment", "aria-keyshortcuts": "Control+Alt+M",
      }));
    }
    redraw(this.filters, items);
  }

  showLook() {
    if (this.view && !this.view.isDestroyed) {
      const open = new Set(this.threads.filter(({ resolvedBy }) => !resolvedBy).map(({ name }) => name));
      this.view.dispatch(setLook(this.view.state, { open, active: this.active }));
    }
  }

  filter(kind) {
    this.shown = kind;
    this.drawList();
  }

  itemOf(name) {
    return document.getElementById(`thread-${name}`);
  }

  activate(name) {
    this.active = name;
    for (const item of this.list.children) {
      item.classList.toggle("current", item.id === `thread-${name}`);
    }
    this.showLook();
  }

  /** Shows the words of a thread. */
  jump(thread) {
    this.activate(thread.name);
    const place = this.view && threadsIn(this.view.state.doc).get(thread.name);
    if (!place) {
      return;
    }
    this.view.dispatch(selectWords(this.view.state, place));
    if (this.view.editable) {
      this.view.focus();
    } else {
      const { node } = this.view.domAtPos(place.from);
      (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).scrollIntoView({ block: "center" });
    }
  }

  walk(forward) {
    this.shown = "open";
    const rows = this.ordered().filter(({ place }) => place);
    const { from } = this.view.state.selection;
    const next = forward
      ? rows.find(({ place }) => place.from > from) ?? rows[0]
      : rows.findLast(({ place }) => place.from < from) ?? rows.at(-1);
    if (next) {
      this.jump(next.thread);
      const { author, text } = next.thread.comments[0];
      announce(`${this.text("about", quoted(next.thread.quote))} ${author}: ${quoted(text, 120)}`);
    }
    return true;
  }

  /** Opens the box in which one says something about the selected words. */
  open() {
    const { from, to, empty } = this.view.state.selection;
    const quote = quoted(this.view.state.doc.textBetween(from, to, " ", " "), LONGEST_QUOTE);
    this.root.open = true;
    if (empty || !quote || !this.article) {
      announce(this.text(this.article ? "selectWords" : "saveFirst"));
      this.fault.textContent = this.text(this.article ? "selectWords" : "saveFirst");
      return true;
    }
    this.fault.textContent = "";
    this.view.dispatch(setDraft(this.view.state, { from, to }));
    const box = new CommentBox(this, {
      label: this.text("comment"),
      send: said => this.start(quote, said),
      cancel: () => this.close(),
    });
    this.draft.replaceChildren(element("p", { class: "quote", dir: "auto" }, quoted(quote, 120)), box.dom);
    this.draft.hidden = false;
    box.focus();
    return true;
  }

  close() {
    this.draft.hidden = true;
    this.draft.replaceChildren();
    this.view.dispatch(setDraft(this.view.state, null));
    this.view.focus();
  }

  async start(quote, said) {
    const answer = await this.ask("start", { quote, text: said });
    if (!answer) {
      return false;
    }
    const marked = draftIn(this.view.state) && markWords(this.view.state, answer.started);
    if (marked) {
      this.view.dispatch(marked);
    }
    this.shown = "open";
    this.close();
    this.drawList();
    this.activate(answer.started);
    announce(this.text("started"));
    return true;
  }
}

let panel = null;

/** Opens the box for a comment, as a command of the editor. */
export const openComment = (state, dispatch) =>
  Boolean(panel?.view?.editable) && !state.selection.empty && (!dispatch || panel.open());

/** The comments of a page with an editor. */
export const comments = () => {
  const root = document.querySelector("[data-comments]");
  if (!root) {
    return [];
  }
  return [
    keymap({
      "Mod-Alt-m": () => panel.open(),
      "Mod-Alt-k": () => panel.walk(true),
      "Mod-Alt-Shift-k": () => panel.walk(false),
    }),
    commentMarks(view => {
      panel = new CommentsPanel(root, view);
      return panel;
    }),
  ];
};

/** The comments of a page that only shows the story. */
export function startComments() {
  const root = document.querySelector("[data-comments]");
  if (root && !document.querySelector(".body-editor")) {
    panel = new CommentsPanel(root, null);
  }
}
