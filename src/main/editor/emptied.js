// Takes out a block that has nothing in it any more, with the boxes that hold nothing else.
import { schema } from "./schema.js";

const { doc, tableCell, tableHeader } = schema.nodes;
const KEPT = [doc, tableCell, tableHeader];

/** @param pos where the empty block stands; the only one of a story or a cell stays */
export function removeEmptied(tr, pos) {
  const $pos = tr.doc.resolve(pos);
  let depth = $pos.depth;
  let from = pos;
  let to = pos + $pos.nodeAfter.nodeSize;
  while ($pos.node(depth).childCount === 1) {
    if (KEPT.includes($pos.node(depth).type)) {
      return;
    }
    from = $pos.before(depth);
    to = $pos.after(depth);
    depth--;
  }
  tr.delete(from, to);
}
