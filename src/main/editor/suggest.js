// Turns what somebody does to the text into suggestions: nothing that was there goes, what is new is marked as such. Only
// one's own insertions are really changed, because nobody has them yet.
import { Fragment } from "prosemirror-model";
import { TextSelection } from "prosemirror-state";
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from "prosemirror-transform";
import { removeEmptied } from "./emptied.js";
import { schema } from "./schema.js";
import { suggestLook } from "./suggestLook.js";

const { deletion, format, insertion } = schema.marks;
const { heading, listItem, paragraph } = schema.nodes;

const SUGGESTIONS = [insertion, deletion, format];

const isSuggestion = mark => SUGGESTIONS.includes(mark.type);

/** The marks of a text that are not suggestions. */
export const plainMarks = marks => marks.filter(mark => !isSuggestion(mark));

let last = 0;

/** A change is told from the others of its author by its moment, so there are no two of the same. */
function moment() {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}

const ownOf = (node, author, types) =>
  node?.marks.find(mark => types.includes(mark.type) && mark.attrs.author === author);

const mapped = (fragment, change) => {
  const nodes = [];
  fragment.forEach(node => {
    const made = change(node);
    if (made) {
      nodes.push(made);
    }
  });
  return Fragment.from(nodes);
};

const isLive = fragment => {
  let live = false;
  fragment.forEach(node => { live ||= !deletion.isInSet(node.marks); });
  return live;
};

/** The paragraphs and headings of a slice, each with the boxes around it; text that stands bare is one. */
function textblocksOf(slice) {
  const parts = [];
  const gather = (fragment, around) => {
    if (fragment.firstChild?.isInline) {
      parts.push({ type: paragraph, attrs: {}, content: fragment, around, bare: true });
      return;
    }
    fragment.forEach(node => {
      if (node.isTextblock) {
        parts.push({ type: node.type, attrs: { ...node.attrs, id: "" }, content: node.content, around });
      } else {
        gather(node.content, [...around, node.type]);
      }
    });
  };
  gather(slice.content, []);
  return parts;
}

const takes = (parent, type) => parent.type.contentMatch.matchType(type) !== null;

class Rewriting {
  constructor(state, author) {
    this.state = state;
    this.author = author;
    this.tr = state.tr;
    this.cursor = null;
  }

  add(step, back) {
    const place = (pos, bias) => this.tr.mapping.map(back(pos, bias), bias);
    if (step instanceof ReplaceStep) {
      const from = place(step.from, 1);
      this.replace(from, Math.max(from, place(step.to, -1)), step.slice);
    } else if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) {
      const range = { from: place(step.from, 1), to: place(step.to, -1) };
      this.look ??= this.newChange();
      suggestLook(this.tr, range, step.mark, step instanceof AddMarkStep, this.look);
    }
  }

  newChange() {
    return { author: this.author, at: moment() };
  }

  /** What touches a change of one's own goes on with it: a word typed over another is one change, not eight. */
  changeAt($from, $to, slice) {
    const neighbours = [slice.content.firstChild, $from.nodeBefore, $from.nodeAfter, $to.nodeBefore, $to.nodeAfter];
    const own = neighbours.map(node => ownOf(node, this.author, [insertion, deletion])).find(Boolean);
    return own ? { author: own.attrs.author, at: own.attrs.at } : this.newChange();
  }

  asInsertion(fragment) {
    const mark = insertion.create(this.change);
    return mapped(fragment, node => node.isInline && node.mark(mark.addToSet(plainMarks(node.marks))));
  }

  /** A copy of text that moves elsewhere, without what somebody wants deleted. */
  copied(from, to) {
    const $from = this.tr.doc.resolve(from);
    const cut = $from.parent.content.cut($from.parentOffset, $from.parentOffset + to - from);
    return this.asInsertion(mapped(cut, node => !deletion.isInSet(node.marks) && node));
  }

  /** Marks the text as deleted; of one's own insertions it is really taken out. */
  erase(from, to) {
    const pieces = [];
    this.tr.doc.nodesBetween(from, to, (node, pos) => {
      if (node.isInline) {
        pieces.push({ node, from: Math.max(pos, from), to: Math.min(pos + node.nodeSize, to) });
      }
    });
    for (const { node, from: start, to: end } of pieces.reverse()) {
      if (ownOf(node, this.author, [insertion])) {
        this.tr.delete(start, end);
      } else if (!deletion.isInSet(node.marks)) {
        this.tr.addMark(start, end, deletion.create(this.change));
      }
    }
  }

  /** The range from text to text: whole blocks are suggested to go by their words. */
  inwards(from, to) {
    const { doc } = this.tr;
    const range = { from: null, to: null };
    const within = pos => (doc.resolve(pos).parent.isTextblock ? pos : null);
    range.from = within(from);
    range.to = within(to);
    doc.nodesBetween(from, to, (node, pos) => {
      if (node.isTextblock) {
        range.from ??= pos + 1;
        if (within(to) === null) {
          range.to = pos + node.nodeSize - 1;
        }
      }
      return !node.isTextblock;
    });
    return range.from !== null && range.to !== null ? range : null;
  }

  replace(from, to, slice) {
    const range = this.inwards(from, to);
    const parts = textblocksOf(slice);
    const $from = this.tr.doc.resolve(range?.from ?? from);
    const $to = this.tr.doc.resolve(range?.to ?? to);
    this.change = this.changeAt($from, $to, slice);
    this.base = this.tr.steps.length;
    if (!range) {
      this.insertBlocks(parts, { place: to });
    } else if (parts.length > 1 || (parts.length && !parts[0].bare && !slice.openStart)) {
      this.replaceByBlocks($from, $to, slice.openStart ? parts.shift() : null, parts);
    } else {
      this.replaceInline($from, $to, parts[0]?.content ?? Fragment.empty);
    }
  }

  now(pos, bias = 1) {
    return this.tr.mapping.slice(this.base).map(pos, bias);
  }

  replaceInline($from, $to, content) {
    const same = $from.sameParent($to);
    const joins = !same && this.canJoin($from, $to)
      && (isLive($from.parent.content.cut(0, $from.parentOffset)) || content.size > 0)
      && isLive($to.parent.content.cut($to.parentOffset));
    const tail = joins ? this.copied($to.pos, $to.end()) : Fragment.empty;
    if (joins) {
      this.erase($to.pos, $to.end());
    }
    this.erase($from.pos, $to.pos);
    const place = this.now(same ? $to.pos : $from.end(), -1);
    this.tr.insert(place, this.asInsertion(content).append(tail));
    this.cursor = content.size ? place + content.size : this.cursorOfDeletion($from, $to, joins ? place : null);
    if (!same) {
      this.clean($from, $to);
    }
  }

  /** Backspace leaves the cursor before what it deleted, Delete behind it, so that both go on from there. */
  cursorOfDeletion($from, $to, joint) {
    const { selection } = this.state;
    if (joint !== null) {
      return joint;
    }
    return selection.empty && selection.from >= $to.pos ? this.now($from.pos, -1) : this.now($to.pos, -1);
  }

  canJoin($from, $to) {
    const shared = $from.sharedDepth($to.pos);
    const isolates = $pos => {
      for (let depth = $pos.depth; depth > shared; depth--) {
        if ($pos.node(depth).type.spec.isolating) {
          return true;
        }
      }
      return false;
    };
    return !isolates($from) && !isolates($to);
  }

  /** Blocks that held nothing but one's own insertions are nothing without them. */
  clean($from, $to) {
    const start = this.now($from.start(), -1);
    const end = this.now($to.end(), 1);
    const blocks = [];
    this.tr.doc.nodesBetween(start, end, (node, pos) => {
      if (node.isTextblock) {
        blocks.push({ node, pos });
      }
    });
    const empty = blocks.filter(({ node }) => !node.content.size);
    const cursorAt = this.tr.steps.length;
    empty.slice(empty.length === blocks.length ? 1 : 0).reverse().forEach(({ pos }) => removeEmptied(this.tr, pos));
    this.cursor = this.tr.mapping.slice(cursorAt).map(this.cursor);
  }

  replaceByBlocks($from, $to, first, parts) {
    const same = $from.sameParent($to);
    const tailLive = same && isLive($to.parent.content.cut($to.parentOffset));
    if (same && $from.pos === $to.pos && !$from.parentOffset && tailLive && this.isBreak(first, parts)) {
      this.insertBlocks(parts, { $near: $from, before: true });
      this.cursor = this.now($from.pos);
      return;
    }
    const end = same ? null : parts.pop();
    const tail = tailLive ? this.copied($to.pos, $to.end()) : Fragment.empty;
    if (tailLive) {
      this.erase($to.pos, $to.end());
    }
    if (end) {
      this.tr.insert($to.pos, this.asInsertion(end.content));
    }
    this.erase($from.pos, $to.pos);
    this.tr.insert(this.now(same ? $to.pos : $from.end(), -1), this.asInsertion(first?.content ?? Fragment.empty));
    this.insertBlocks(parts, { $near: $from, tail });
    if (end) {
      this.cursor = this.now($to.pos);
      this.clean($from, $to);
    }
  }

  isBreak(first, parts) {
    return parts.length === 1 && !parts[0].content.size && !first?.content.size;
  }

  /** Puts new blocks before or behind the one that the text is in, or at a place between blocks. */
  insertBlocks(parts, { $near, place = null, before = false, tail = Fragment.empty }) {
    const boxes = place === null && parts.length ? this.boxesLike($near, parts.at(-1)) : [];
    const at = this.now(place ?? $near[before ? "before" : "after"]($near.depth - boxes.length));
    const { parent } = this.tr.doc.resolve(at);
    const nodes = parts.map((part, i) => {
      const content = this.asInsertion(part.content).append(i === parts.length - 1 ? tail : Fragment.empty);
      const type = part.type === heading && !boxes.length && takes(parent, heading) ? heading : paragraph;
      const textblock = type.create(type === heading ? part.attrs : {}, content);
      return boxes.reduceRight((inner, box) => box.create({}, inner), textblock);
    });
    if (nodes.length && takes(parent, nodes[0].type)) {
      this.tr.insert(at, nodes);
      const earlier = nodes.slice(0, -1).reduce((size, node) => size + node.nodeSize, 0);
      this.cursor = at + earlier + boxes.length + 1 + parts.at(-1).content.size;
    }
  }

  /** A new item for a list, when one splits an item of it. */
  boxesLike($near, part) {
    return part.around.at(-1) === listItem && $near.node(-1).type === listItem ? [listItem] : [];
  }

  finish(original) {
    if (this.cursor !== null) {
      this.tr.setSelection(TextSelection.near(this.tr.doc.resolve(this.cursor), 1));
    }
    if (original.storedMarksSet) {
      this.tr.setStoredMarks(original.storedMarks);
    }
    for (const meta of ["composition", "uiEvent", "paste", "addToHistory"]) {
      if (original.getMeta(meta) !== undefined) {
        this.tr.setMeta(meta, original.getMeta(meta));
      }
    }
    return original.scrolledIntoView ? this.tr.scrollIntoView() : this.tr;
  }
}

/** Finds where a place was before some steps. Mapping.invert would do, but does not mind the bounds of a slice. */
const beforeSteps = steps => (place, bias) =>
  steps.reduceRight((pos, step) => step.getMap().invert().map(pos, bias), place);

/** The transaction that only suggests what another would do; what cannot be suggested is left out. */
export function suggested(state, tr, author) {
  const rewriting = new Rewriting(state, author);
  tr.steps.forEach((step, i) => rewriting.add(step, beforeSteps(tr.steps.slice(0, i))));
  return rewriting.finish(tr);
}

/** What one types in the middle of another's suggestion is not that other's. */
export function written(tr) {
  tr.steps.slice().forEach((step, i) => {
    const typed = step instanceof ReplaceStep && step.slice.content.firstChild?.isInline;
    if (typed && step.slice.content.content.some(node => node.marks.some(isSuggestion))) {
      const later = tr.mapping.slice(i + 1);
      const from = later.map(step.from, -1);
      const to = later.map(step.from + step.slice.size, 1);
      SUGGESTIONS.forEach(type => tr.removeMark(from, to, type));
    }
  });
  return tr;
}
