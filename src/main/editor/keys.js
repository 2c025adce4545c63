// Keys and the short forms one types ("## ", "> ", "- ", "1. "). Tab leaves the editor, but from a quote's text it goes
// to the quote's own fields first.
import { baseKeymap, chainCommands, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import {
  block, breakLine, clearFormatting, headingToParagraph, indent, list, outdent, quote,
} from "./commands.js";
import { schema } from "./schema.js";
import { toggleSuggesting } from "./suggestMode.js";

const { blockquote, bulletList, heading, listItem, orderedList, paragraph } = schema.nodes;

// In ProseMirror's own keys Escape selects the block around, and the next letter typed would replace it.
const { Escape, ...commonKeys } = baseKeymap;

/**
 * Browsers tell of a moved cursor some milliseconds late; a key or a click that comes first would act on the old place.
 * This asks for what has not been told yet. It is not in ProseMirror's manual, but what it does itself when told.
 */
export function readSelection(view) {
  if (view.hasFocus() && !view.composing) {
    view.domObserver.flush();
  }
}

export const shortcuts = {
  paragraph: "Mod-Alt-0",
  heading2: "Mod-Alt-2",
  heading3: "Mod-Alt-3",
  heading4: "Mod-Alt-4",
  bold: "Mod-b",
  italic: "Mod-i",
  link: "Mod-k",
  bulletList: "Mod-Shift-8",
  numberedList: "Mod-Shift-7",
  quote: "Mod-Shift-9",
  undo: "Mod-z",
  redo: "Mod-y",
  clear: "Mod-\\",
  suggest: "Mod-Shift-e",
  comment: "Mod-Alt-m",
};

/** The quote the cursor is in, drawn by QuoteView. */
function focusSpeaker(state, dispatch, view) {
  const { $from } = state.selection;
  const input = view?.domAtPos($from.pos).node.parentElement?.closest("figure")?.querySelector("figcaption input");
  input?.focus();
  return Boolean(input);
}

export const keys = ({ openLink, focusToolbar }) => [
  keymap({
    [shortcuts.paragraph]: block(paragraph),
    [shortcuts.heading2]: block(heading, { level: 2 }),
    [shortcuts.heading3]: block(heading, { level: 3 }),
    [shortcuts.heading4]: block(heading, { level: 4 }),
    [shortcuts.bold]: toggleMark(schema.marks.strong),
    [shortcuts.italic]: toggleMark(schema.marks.em),
    [shortcuts.link]: openLink,
    [shortcuts.bulletList]: list(bulletList),
    [shortcuts.numberedList]: list(orderedList),
    [shortcuts.quote]: quote,
    [shortcuts.undo]: undo,
    [shortcuts.redo]: redo,
    "Mod-Shift-z": redo,
    [shortcuts.clear]: clearFormatting,
    [shortcuts.suggest]: toggleSuggesting,
    "Mod-]": indent,
    "Mod-[": outdent,
    "Shift-Enter": breakLine,
    "Alt-F10": focusToolbar,
    Tab: focusSpeaker,
    Enter: splitListItem(listItem),
    Backspace: chainCommands(undoInputRule, headingToParagraph),
  }),
  keymap(commonKeys),
];

const headingRule = new InputRule(/^(#{1,4})\s$/, (state, match, start, end) => {
  const attrs = { level: Math.max(2, match[1].length) };
  return block(heading, attrs)(state)
    ? state.tr.delete(start, end).setBlockType(start, start, heading, node => ({ id: node.attrs.id, ...attrs }))
    : null;
});

export const shortForms = inputRules({
  rules: [
    headingRule,
    wrappingInputRule(/^\s*>\s$/, blockquote),
    wrappingInputRule(/^\s*[-*]\s$/, bulletList),
    wrappingInputRule(/^\s*1[.)]\s$/, orderedList),
  ],
});
