// Gives every block at the top an id of its own and keeps it with the block; the form is that of BlockIds.java.
import { Plugin } from "prosemirror-state";

function newId() {
  const digits = crypto.getRandomValues(new Uint32Array(2));
  return `b${[...digits].map(each => each.toString(36).padStart(7, "0")).join("")}`;
}

/** The id a new box takes over from the block it was put around. */
function idWithin(node) {
  const inner = node.firstChild;
  return inner && !inner.isText ? inner.attrs.id || idWithin(inner) : "";
}

/** Of two halves of a split block the id stays with the one that has the text. */
function ownersById(doc) {
  const owners = new Map();
  doc.forEach((node, pos) => {
    const id = node.attrs.id || idWithin(node);
    const owner = owners.get(id);
    if (id && (!owner || (!owner.node.content.size && node.content.size))) {
      owners.set(id, { node, pos });
    }
  });
  return owners;
}

/** A transaction that sets the ids right, or null when they are. */
export function idsSetRight(state) {
  const tr = state.tr;
  const owners = ownersById(state.doc);
  state.doc.forEach((top, pos) => {
    const wanted = top.attrs.id || idWithin(top);
    const id = wanted && owners.get(wanted).pos === pos ? wanted : newId();
    if (top.attrs.id !== id) {
      tr.setNodeAttribute(pos, "id", id);
    }
    top.descendants((node, offset) => {
      if (node.attrs.id) {
        tr.setNodeAttribute(pos + 1 + offset, "id", "");
      }
      return !node.isTextblock;
    });
  });
  return tr.docChanged ? tr : null;
}

export const blockIds = new Plugin({
  appendTransaction: (transactions, before, state) =>
    transactions.some(tr => tr.docChanged) ? idsSetRight(state) : null,
});
