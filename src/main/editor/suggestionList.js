// The suggestions of a text as a list, and what accepting and rejecting them does.
import { TextSelection } from "prosemirror-state";
import { removeEmptied } from "./emptied.js";
import { schema, suggestionId } from "./schema.js";
import { DIRECT } from "./suggestMode.js";

const { deletion, format, insertion } = schema.marks;

/** Runs of text under the same mark, in order; what is bold in between does not part them. */
function piecesOf(doc) {
  const pieces = [];
  doc.descendants((block, start) => {
    if (!block.isTextblock) {
      return true;
    }
    const open = new Map();
    block.forEach((node, offset) => {
      const from = start + 1 + offset;
      const marks = node.marks.filter(mark => [insertion, deletion, format].includes(mark.type));
      for (const mark of marks) {
        const known = [...open.values()].find(piece => piece.mark.eq(mark) && piece.to === from);
        if (known) {
          known.to += node.nodeSize;
          known.text += node.text ?? " ";
        } else {
          const piece = { mark, from, to: from + node.nodeSize, text: node.text ?? " " };
          open.set(piece, piece);
          pieces.push(piece);
        }
      }
    });
    return false;
  });
  return pieces;
}

/** All changes in the order of the text, each with its pieces. */
export function changesIn(doc) {
  const changes = new Map();
  for (const piece of piecesOf(doc)) {
    const { author, at } = piece.mark.attrs;
    const id = suggestionId({ author, at });
    if (!changes.has(id)) {
      changes.set(id, { id, author, at, pieces: [] });
    }
    changes.get(id).pieces.push(piece);
  }
  return [...changes.values()];
}

/** Changes that the selection touches. */
export function changesAt(state) {
  const { from, to } = state.selection;
  return changesIn(state.doc).filter(change => change.pieces.some(piece => piece.from <= to && piece.to >= from));
}

const joined = (change, type) => change.pieces.filter(({ mark }) => mark.type === type).map(({ text }) => text).join(" ");

/** What a change would do: a key of the page's texts and what the text names. */
export function told(change) {
  const added = joined(change, insertion);
  const deleted = joined(change, deletion);
  const look = change.pieces.find(({ mark }) => mark.type === format)?.mark.attrs;
  if (added && added === deleted) {
    return ["moves", added];
  }
  if (added && deleted) {
    return ["replaces", deleted, added];
  }
  if (added || deleted) {
    return [added ? "adds" : "deletes", added || deleted];
  }
  return [`${look.mark}-${look.to}`, joined(change, format), look.href];
}

function carryOut(tr, piece, from, to) {
  const { mark: look, to: state, href } = piece.mark.attrs;
  if (piece.mark.type !== format) {
    tr.delete(from, to);
    const { parent } = tr.doc.resolve(from);
    if (parent.isTextblock && !parent.content.size) {
      removeEmptied(tr, tr.doc.resolve(from).before());
    }
  } else if (state === "off") {
    tr.removeMark(from, to, schema.marks[look]);
  } else if (look !== "link" || href) {
    tr.addMark(from, to, schema.marks[look].create(look === "link" ? { href } : null));
  }
}

/** The transaction that accepts or rejects changes: nothing of them is left but what they did to the text. */
export function settled(state, changes, accepted) {
  const tr = state.tr.setMeta(DIRECT, true);
  const pieces = changes.flatMap(change => change.pieces).sort((one, other) => other.from - one.from);
  for (const piece of pieces) {
    const from = tr.mapping.map(piece.from, 1);
    const to = tr.mapping.map(piece.to, -1);
    if (from >= to) {
      continue;
    }
    tr.removeMark(from, to, piece.mark);
    if (piece.mark.type === insertion ? !accepted : accepted) {
      carryOut(tr, piece, from, to);
    }
  }
  return tr;
}

/** The change after the selection, or before it, going on from the other end. */
export function nextChange(state, forward) {
  const changes = changesIn(state.doc);
  const { from, to } = state.selection;
  const start = change => change.pieces[0].from;
  return forward
    ? changes.find(change => start(change) > from || (start(change) === from && change.pieces[0].to > to)) ?? changes[0]
    : changes.findLast(change => start(change) < from) ?? changes.at(-1);
}

/** Selects a change where it begins. */
export function selected(state, change) {
  const { from, to } = change.pieces[0];
  return state.tr.setSelection(TextSelection.create(state.doc, from, to)).scrollIntoView();
}
