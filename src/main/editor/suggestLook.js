// Suggests another look of some words. The words keep theirs until it is accepted; the editor shows how they would look.
import { schema } from "./schema.js";

const { comment, em, format, insertion, link, strong, superscript } = schema.marks;
const LOOKS = [strong, em, superscript, link];

const isAbout = (suggestion, mark, author) => suggestion.type === format
  && suggestion.attrs.author === author && suggestion.attrs.mark === mark.type.name;

function piecesIn(doc, { from, to }) {
  const pieces = [];
  doc.nodesBetween(from, to, (node, pos) => {
    if (node.isInline) {
      pieces.push({ node, from: Math.max(pos, from), to: Math.min(pos + node.nodeSize, to) });
    }
  });
  return pieces;
}

function change(tr, { from, to }, mark, on) {
  if (on) {
    tr.addMark(from, to, mark);
  } else {
    tr.removeMark(from, to, mark);
  }
}

/** Suggests it for one piece; whether it has the look already decides if there is anything to suggest. */
function suggestFor(tr, piece, mark, on, by) {
  if (mark.isInSet(piece.node.marks) ? !on : on) {
    const attrs = { ...by, mark: mark.type.name, to: on ? "on" : "off", href: (on && mark.attrs.href) || "" };
    tr.addMark(piece.from, piece.to, format.create(attrs));
  }
}

/**
 * Suggests to put a mark on or to take it off. Doing the same again takes the suggestion back, as a second press of a
 * button does.
 *
 * @param by author and moment of the change
 */
export function suggestLook(tr, range, mark, on, by) {
  if (mark.type === comment) {
    change(tr, range, mark, on);
  }
  if (!LOOKS.includes(mark.type)) {
    return;
  }
  const isOwnText = ({ node }) => node.marks.some(each => each.type === insertion && each.attrs.author === by.author);
  const pieces = piecesIn(tr.doc, range);
  pieces.filter(isOwnText).forEach(piece => change(tr, piece, mark, on));
  const others = pieces.filter(piece => !isOwnText(piece));
  const own = ({ node }) => node.marks.filter(each => isAbout(each, mark, by.author));
  const isSame = each => each.attrs.to === (on ? "on" : "off") && (!on || each.attrs.href === (mark.attrs.href ?? ""));
  const again = others.every(piece => own(piece).some(isSame));
  for (const piece of others) {
    own(piece).forEach(each => tr.removeMark(piece.from, piece.to, each));
    if (!again) {
      suggestFor(tr, piece, mark, on, by);
    }
  }
}

/** Whether some words have a look or would have it, were the suggestions accepted. */
export function looksLike(doc, from, to, type) {
  const suggestedFor = node => node.marks.filter(each => each.type === format && each.attrs.mark === type.name).at(-1);
  return piecesIn(doc, { from, to }).some(({ node }) => {
    const suggestion = suggestedFor(node);
    return suggestion ? suggestion.attrs.to === "on" : Boolean(type.isInSet(node.marks));
  });
}
