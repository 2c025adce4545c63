// Finds words in the text and replaces them. What is found is only coloured, never part of the document; replacing is a
// change like any other, to be undone, or to be a suggestion where changes are.
import { closeHistory } from "prosemirror-history";
import { Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { schema } from "./schema.js";

const { deletion } = schema.marks;
const NOTHING = { text: "", matchCase: false, wholeWord: false };

/** Typed marks and spaces also find those that look alike. */
const ALIKE = { "'": "['’‘‚]", '"': "[\"“”„«»]", " ": "[ \\u00a0\\u202f]", "-": "[-\\u2010\\u2011]" };

function patternOf({ text, matchCase, wholeWord }) {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/['" -]/g, found => ALIKE[found]);
  const word = wholeWord ? `(?<![\\p{L}\\p{N}_])(?:${literal})(?![\\p{L}\\p{N}_])` : literal;
  return new RegExp(word, matchCase ? "gu" : "giu");
}

/** The text of a block, place for place; what is not text, or is to be deleted, matches nothing. */
function textOf(block) {
  let text = "";
  block.forEach(node => {
    text += node.isText && !deletion.isInSet(node.marks) ? node.text : "\ufffc".repeat(node.nodeSize);
  });
  return text;
}

function matchesIn(doc, query) {
  const found = [];
  if (query.text) {
    const pattern = patternOf(query);
    doc.descendants((node, pos) => {
      if (node.isTextblock) {
        for (const match of textOf(node).matchAll(pattern)) {
          found.push({ from: pos + 1 + match.index, to: pos + 1 + match.index + match[0].length });
        }
      }
      return !node.isTextblock;
    });
  }
  return found;
}

function searched(query, doc, selection) {
  const matches = matchesIn(doc, query);
  const current = matches.findIndex(({ from, to }) => selection.from === from && selection.to === to);
  const marks = matches.map(({ from, to }, i) =>
    Decoration.inline(from, to, { class: i === current ? "found current" : "found" }));
  return { query, matches, current, marks: DecorationSet.create(doc, marks) };
}

export const finding = new Plugin({
  state: {
    init: (config, state) => searched(NOTHING, state.doc, state.selection),
    apply(tr, before) {
      const query = tr.getMeta(finding) ?? before.query;
      return query === before.query && !(query.text && (tr.docChanged || tr.selectionSet))
        ? before
        : searched(query, tr.doc, tr.selection);
    },
  },
  props: { decorations: state => finding.getState(state)?.marks },
});

export const found = state => finding.getState(state);

export const look = query => (state, dispatch) => dispatch(state.tr.setMeta(finding, query));

export const stopLooking = look(NOTHING);

const choose = (tr, { from, to }) => tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView();

/** Chooses the match after or before the cursor, around the ends of the text. */
export const step = forward => (state, dispatch) => {
  const { matches } = found(state);
  if (!matches.length) {
    return false;
  }
  const { from, to } = state.selection;
  const next = forward
    ? matches.find(match => match.from >= to && (match.from > from || match.to > to)) ?? matches[0]
    : matches.findLast(match => match.to <= from) ?? matches.at(-1);
  dispatch?.(choose(state.tr, next));
  return true;
};

const put = (tr, { from, to }, text) => text ? tr.insertText(text, from, to) : tr.delete(from, to);

/** Replaces the match that is chosen and goes on to the next one; without one it only goes there. */
export const replace = text => (state, dispatch) => {
  const { matches, current } = found(state);
  const match = matches[current];
  if (match) {
    dispatch(put(closeHistory(state.tr), match, text).scrollIntoView());
  }
  return Boolean(match);
};

/** Replaces all in one change, which one undo takes back. */
export const replaceAll = text => (state, dispatch) => {
  const { matches } = found(state);
  const tr = closeHistory(state.tr);
  matches.toReversed().forEach(match => put(tr, match, text));
  if (tr.docChanged) {
    dispatch(tr);
  }
  return matches.length;
};
