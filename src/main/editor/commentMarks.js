// Where the words are that comments are about: marks in the text that name a thread.
import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { schema } from "./schema.js";
import { DIRECT } from "./suggestMode.js";

const { comment, deletion } = schema.marks;

const key = new PluginKey("comments");

/** The words of each thread, in the order of the text: from the first to the last of them. */
export function threadsIn(doc) {
  const places = new Map();
  doc.descendants((node, pos) => {
    for (const mark of node.marks) {
      if (mark.type === comment) {
        const place = places.get(mark.attrs.thread) ?? { from: pos, to: pos, gone: true };
        places.set(mark.attrs.thread, {
          from: place.from, to: pos + node.nodeSize, gone: place.gone && Boolean(deletion.isInSet(node.marks)),
        });
      }
    }
  });
  return places;
}

/** The thread at the cursor, or null. */
export function threadAt(state) {
  const { $from } = state.selection;
  const marks = [...($from.nodeAfter?.marks ?? []), ...($from.nodeBefore?.marks ?? [])];
  return marks.find(mark => mark.type === comment)?.attrs.thread ?? null;
}

/** Marks the words that the box was opened for; they may have moved since. */
export function markWords(state, thread) {
  const place = draftIn(state);
  return place
    ? state.tr.addMark(place.from, place.to, comment.create({ thread }))
      .setMeta(DIRECT, true).setMeta("addToHistory", false).setMeta(key, { draft: null })
    : null;
}

export const draftIn = state => key.getState(state).draft;

export const setDraft = (state, draft) => state.tr.setMeta(key, { draft }).setMeta("addToHistory", false);

/** @param look what the panel knows: the threads that are open and the one in hand */
export const setLook = (state, look) => state.tr.setMeta(key, { look }).setMeta("addToHistory", false);

export function selectWords(state, { from, to }) {
  return state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))).scrollIntoView();
}

function applied(tr, value) {
  const next = { ...value, ...tr.getMeta(key) };
  if (tr.docChanged && next.draft) {
    const from = tr.mapping.map(next.draft.from, 1);
    const to = tr.mapping.map(next.draft.to, -1);
    next.draft = from < to ? { from, to } : null;
  }
  return next;
}

function decorations(state) {
  const { look, draft } = key.getState(state);
  const all = [];
  for (const [thread, { from, to }] of threadsIn(state.doc)) {
    if (!look.open.has(thread)) {
      all.push(Decoration.inline(from, to, { class: "comment-quiet" }));
    } else if (thread === look.active) {
      all.push(Decoration.inline(from, to, { class: "comment-active" }));
    }
  }
  if (draft) {
    all.push(Decoration.inline(draft.from, draft.to, { class: "comment-draft" }));
  }
  return DecorationSet.create(state.doc, all);
}

export const commentMarks = panelOf => new Plugin({
  key,
  state: {
    init: () => ({ look: { open: new Set(), active: null }, draft: null }),
    apply: applied,
  },
  props: { decorations },
  view: panelOf,
});
