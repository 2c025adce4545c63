// What the toolbar and the keys do to the text.
import { setBlockType, wrapIn } from "prosemirror-commands";
import { NodeRange } from "prosemirror-model";
import { NodeSelection, Selection, TextSelection } from "prosemirror-state";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { schema } from "./schema.js";
import { looksLike } from "./suggestLook.js";

const {
  blockquote, bulletList, hardBreak, heading, listItem, orderedList, paragraph, pullQuote, rule,
} = schema.nodes;
const { em, link, strong, superscript } = schema.marks;
const DEEPEST_LIST = 14;

/** Makes the chosen textblocks paragraphs or headings; unlike setBlockType it leaves them their ids. */
export const block = (type, attrs = {}) => (state, dispatch) => {
  if (!setBlockType(type, attrs)(state)) {
    return false;
  }
  const { from, to } = state.selection;
  dispatch?.(state.tr
    .setBlockType(from, to, type, node => ({ id: node.attrs.id, ...attrs }))
    .scrollIntoView());
  return true;
};

/** Whether all that is selected is of this kind. */
export const isBlock = (type, attrs = {}) => state => {
  const { from, to } = state.selection;
  const blocks = [];
  state.doc.nodesBetween(from, to, node => {
    blocks.push(...(node.isTextblock ? [node] : []));
    return !node.isTextblock;
  });
  return blocks.length > 0 && blocks.every(node => node.type === type
    && Object.entries(attrs).every(([name, value]) => node.attrs[name] === value));
};

/** From the first word to the last, so that quotes and lists know what they are in; false where a block is no text. */
export function selectText(state, dispatch) {
  const { $from } = Selection.atStart(state.doc);
  const { $to } = Selection.atEnd(state.doc);
  if (!$from.parent.isTextblock || !$to.parent.isTextblock || $from.index(0) || $to.indexAfter(0) < state.doc.childCount) {
    return false;
  }
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $from.pos, $to.pos)));
  return true;
}

/** Where a heading may not stand it becomes a paragraph first. */
const onParagraphs = command => (state, dispatch) => {
  const { from, to } = state.selection;
  const tr = state.tr;
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type === heading) {
      tr.setNodeMarkup(pos, paragraph, { id: node.attrs.id });
    }
  });
  return command(tr.docChanged ? state.apply(tr) : state, dispatch && (then => {
    then.steps.forEach(step => tr.step(step));
    dispatch(tr.scrollIntoView());
  }));
};

function depthOf({ $from }, ...types) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) {
      return depth;
    }
  }
  return 0;
}

export const isWithin = type => state => depthOf(state.selection, type) > 0;

/** Whether a block of this kind is chosen as a whole. */
export const isSelected = type => state => state.selection.node?.type === type;

export const isInList = type => state => {
  const depth = depthOf(state.selection, bulletList, orderedList);
  return depth > 0 && state.selection.$from.node(depth).type === type;
};

function unquote(state, dispatch) {
  const { $from } = state.selection;
  const depth = depthOf(state.selection, blockquote, pullQuote);
  const start = state.doc.resolve($from.start(depth));
  const end = state.doc.resolve($from.end(depth));
  dispatch?.(state.tr.lift(new NodeRange(start, end, depth), depth - 1).scrollIntoView());
  return true;
}

/** Puts a quote of this kind around the text, takes it off, or makes the one a quote of the other kind. */
export const quote = type => (state, dispatch) => {
  const depth = depthOf(state.selection, blockquote, pullQuote);
  if (!depth) {
    return onParagraphs(wrapIn(type))(state, dispatch);
  }
  const { $from } = state.selection;
  if ($from.node(depth).type === type) {
    return unquote(state, dispatch);
  }
  dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, $from.node(depth).attrs));
  return true;
};

export const list = type => (state, dispatch) => {
  if (isInList(type)(state)) {
    return liftListItem(listItem)(state, dispatch);
  }
  const depth = depthOf(state.selection, bulletList, orderedList);
  if (depth) {
    const { $from } = state.selection;
    dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, $from.node(depth).attrs));
    return true;
  }
  return onParagraphs(wrapInList(type))(state, dispatch);
};

/** Lists within lists end where the server would refuse the document. */
export const indent = (state, dispatch) =>
  state.selection.$from.depth < DEEPEST_LIST && sinkListItem(listItem)(state, dispatch);

export const outdent = liftListItem(listItem);

export function breakLine(state, dispatch) {
  dispatch?.(state.tr.replaceSelectionWith(hardBreak.create()).scrollIntoView());
  return true;
}

/** Backspace at the start of a heading makes it a paragraph before it joins anything. */
export function headingToParagraph(state, dispatch) {
  const { $cursor } = state.selection;
  return Boolean($cursor && !$cursor.parentOffset && $cursor.parent.type === heading)
    && block(paragraph)(state, dispatch);
}

export const isMarked = type => state => {
  const { from, to, empty, $from } = state.selection;
  return empty
    ? Boolean(type.isInSet(state.storedMarks || $from.marks()))
    : looksLike(state.doc, from, to, type);
};

/** Takes off the look, never a comment or a suggestion; without a selection that of the whole block. */
export function clearFormatting(state, dispatch) {
  const { empty, $from } = state.selection;
  if (empty && !$from.parent.isTextblock) {
    return false;
  }
  const from = empty ? $from.start() : state.selection.from;
  const to = empty ? $from.end() : state.selection.to;
  const tr = state.tr.setStoredMarks([]);
  [strong, em, superscript, link].forEach(mark => tr.removeMark(from, to, mark));
  state.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type === heading) {
      tr.setNodeMarkup(pos, paragraph, { id: node.attrs.id });
    }
  });
  dispatch?.(tr.scrollIntoView());
  return true;
}

/** The link the cursor is in or the selection touches first: where it is and where it leads, or null. */
export function linkAt(state) {
  const { $from, from, to } = state.selection;
  let found = null;
  $from.parent.forEach((node, offset) => {
    const mark = link.isInSet(node.marks);
    const start = $from.start() + offset;
    const end = start + node.nodeSize;
    if (!mark) {
      return;
    }
    if (found?.end === start && found.href === mark.attrs.href) {
      found.end = end;
    } else if (!(found && found.start <= from) && start <= to && end >= from) {
      found = { start, end, href: mark.attrs.href };
    }
  });
  return found && found.start <= to && found.end >= from ? found : null;
}

/** Links the selection, or the link the cursor is in, or else writes the address and links that. */
export const setLink = href => (state, dispatch) => {
  const { empty, from, to } = state.selection;
  const old = linkAt(state);
  const mark = link.create({ href });
  const tr = state.tr;
  if (empty && !old) {
    tr.replaceSelectionWith(schema.text(href, [mark]), false);
  } else {
    const range = empty ? old : { start: from, end: to };
    tr.removeMark(range.start, range.end, link).addMark(range.start, range.end, mark);
    tr.setSelection(TextSelection.create(tr.doc, range.end));
  }
  dispatch?.(tr.removeStoredMark(link).scrollIntoView());
  return true;
};

export function removeLink(state, dispatch) {
  const old = linkAt(state);
  const { empty, from, to } = state.selection;
  if (!old && (empty || !state.doc.rangeHasMark(from, to, link))) {
    return false;
  }
  dispatch?.(state.tr.removeMark(Math.min(from, old?.start ?? from), Math.max(to, old?.end ?? to), link));
  return true;
}

/**
 * Where a block that is put in at the cursor goes: over an empty paragraph, before a block at whose beginning the cursor
 * stands, or else after the block.
 */
export function placeFor(state) {
  const { $from, to } = state.selection;
  if (!$from.depth) {
    return { from: to, to };
  }
  const top = $from.node(1);
  if (top.type === paragraph && !top.content.size) {
    return { from: $from.before(1), to: $from.after(1) };
  }
  const pos = $from.depth === 1 && !$from.parentOffset ? $from.before(1) : $from.after(1);
  return { from: pos, to: pos };
}

/** Puts a block in, with a paragraph after it to write on in where it would be the last one. */
export function putBlock(tr, { from, to }, node) {
  tr.replaceWith(from, to, node);
  const end = from + node.nodeSize;
  if (end === tr.doc.content.size) {
    tr.insert(end, paragraph.create());
  }
  return tr;
}

/** Puts a block in at the cursor, which goes into it, chooses it as a whole, or goes on after it. */
export const insertBlock = (node, cursor) => (state, dispatch) => {
  const place = placeFor(state);
  if (dispatch) {
    const tr = putBlock(state.tr, place, node);
    const after = tr.doc.resolve(place.from + node.nodeSize);
    const selection = {
      inside: () => Selection.near(tr.doc.resolve(place.from + 1), 1),
      chosen: () => NodeSelection.create(tr.doc, place.from),
      after: () => Selection.near(after, 1),
    }[cursor]();
    dispatch(tr.setSelection(selection).scrollIntoView());
  }
  return true;
};

export const insertRule = insertBlock(rule.create(), "after");
