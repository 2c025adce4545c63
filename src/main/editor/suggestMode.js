// Whether one writes or suggests, and what that changes: every act goes through here before it reaches the text.
import { keymap } from "prosemirror-keymap";
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { removeEmptied } from "./emptied.js";
import { announce } from "./live.js";
import { story } from "./story.js";
import { plainMarks, suggested, written } from "./suggest.js";
import { schema } from "./schema.js";

const { comment, deletion, insertion } = schema.marks;
const { listItem, paragraph } = schema.nodes;

const key = new PluginKey("suggesting");

/** Meta of a transaction that is meant as it is, in whichever mode. */
export const DIRECT = "masthead.direct";

/** Tools that work on words, not on blocks; only words can be suggested. */
const ON_WORDS = new Set([
  "bold", "italic", "superscript", "link", "clear", "undo", "redo", "find", "smartQuotes", "more",
  "suggest", "comment",
]);

export const isSuggesting = state =>
  story.mode === "suggest" || (story.mode === "write" && Boolean(key.getState(state)));

export const worksWhileSuggesting = tool => ON_WORDS.has(tool);

/** Turns suggesting on and off, for those who may also write. */
export function toggleSuggesting(state, dispatch) {
  if (story.mode !== "write") {
    return false;
  }
  dispatch?.(state.tr.setMeta(key, !isSuggesting(state)));
  return true;
}

/** What really happens to the text when somebody does something to it. */
export function rewritten(state, tr, text) {
  if (!tr.docChanged || tr.getMeta(DIRECT) || tr.getMeta("history$")) {
    return tr;
  }
  if (!isSuggesting(state)) {
    return written(tr);
  }
  const suggestion = suggested(state, tr, story.user);
  if (!suggestion.docChanged && !suggestion.selectionSet) {
    announce(text("notWhileSuggesting"));
  }
  return suggestion;
}

/** An input method writes where it began, so the words it begins with must be marked as they will be. */
function startComposition(view) {
  if (!isSuggesting(view.state)) {
    return false;
  }
  if (!view.state.selection.empty) {
    view.dispatch(view.state.tr.deleteSelection());
  }
  const { $from } = view.state.selection;
  const own = [$from.nodeBefore, $from.nodeAfter]
    .flatMap(node => node?.marks ?? [])
    .find(mark => [insertion, deletion].includes(mark.type) && mark.attrs.author === story.user);
  const attrs = own ? { author: own.attrs.author, at: own.attrs.at }
    : { author: story.user, at: new Date().toISOString() };
  const marks = plainMarks($from.marks()).filter(mark => mark.type !== comment);
  view.dispatch(view.state.tr.setStoredMarks(insertion.create(attrs).addToSet(marks)));
  return false;
}

/** An empty block is nobody's text: Backspace takes it out, Enter in an empty item of a list goes on below the list. */
const leaveEmpty = below => (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!isSuggesting(state) || !empty || !$from.parent.isTextblock || $from.parent.content.size
    || (below && $from.node(-1).type !== listItem)) {
    return false;
  }
  const tr = state.tr.setMeta(DIRECT, true);
  if (below) {
    const after = $from.after(1);
    tr.insert(after, paragraph.create());
    tr.setSelection(TextSelection.create(tr.doc, after + 1));
  }
  removeEmptied(tr, $from.before());
  if (!below) {
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(0, $from.before() - 1)), -1));
  }
  dispatch?.(tr.scrollIntoView());
  return true;
};

const threadsIn = doc => {
  const names = new Set();
  doc.descendants(node => node.marks.forEach(mark => mark.type === comment && names.add(mark.attrs.thread)));
  return names;
};

/** Words that come in bring no suggestions along, and a comment only if it is not still where they come from. */
function pasted(slice, view) {
  const present = view.dragging?.move ? new Set() : threadsIn(view.state.doc);
  const stays = mark => mark.type !== comment || !present.has(mark.attrs.thread);
  const clean = node => (node.isInline
    ? node.mark(plainMarks(node.marks).filter(stays))
    : node.copy(cleanAll(node.content)));
  const cleanAll = fragment => {
    let all = fragment;
    fragment.forEach((node, offset, i) => { all = all.replaceChild(i, clean(node)); });
    return all;
  };
  return new slice.constructor(cleanAll(slice.content), slice.openStart, slice.openEnd);
}

/** The fields of a quote are no words of the text. */
function lockFields(view, locked) {
  view.dom.querySelectorAll("figcaption input").forEach(input => { input.readOnly = locked || !view.editable; });
}

const mode = new Plugin({
  key,
  state: {
    init: () => false,
    apply: (tr, value) => tr.getMeta(key) ?? value,
  },
  props: {
    attributes: state => ({ class: isSuggesting(state) ? "suggesting" : "" }),
    handleDOMEvents: { compositionstart: startComposition },
    transformPasted: pasted,
  },
  view: view => {
    const follow = () => lockFields(view, isSuggesting(view.state));
    follow();
    return { update: follow };
  },
});

/** Stand before the editor's own keys. */
export const suggestMode = [
  keymap({ Backspace: leaveEmpty(false), Delete: leaveEmpty(false), Enter: leaveEmpty(true) }),
  mode,
];
