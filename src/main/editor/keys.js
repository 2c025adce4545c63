// Keys and the short forms one types ("## ", "> ", "- ", "1. ", "--- "). Tab leaves the editor, but from a quote's text
// and from a picture it visits their own fields first, and in a table it visits the cells that follow.
import { baseKeymap, chainCommands } from "prosemirror-commands";
import { redo } from "prosemirror-history";
import { InputRule, inputRules, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { block, breakLine, headingToParagraph, indent, outdent, selectText } from "./commands.js";
import { schema } from "./schema.js";
import { leaveTable, nextCell, previousCell } from "./tables.js";

const { blockquote, bulletList, heading, listItem, orderedList, paragraph, rule } = schema.nodes;

// In ProseMirror's own keys Escape selects the block around, and the next letter typed would replace it.
const { Escape, ...commonKeys } = baseKeymap;

/** The fields of the quote the cursor is in, or of the picture that is chosen. */
function focusFields(state, dispatch, view) {
  const { $from, node } = state.selection;
  const dom = node ? view?.nodeDOM($from.pos) : view?.domAtPos($from.pos).node;
  const box = dom && (dom.nodeType === 1 ? dom : dom.parentElement).closest("figure");
  const input = box?.querySelector("figcaption input:read-write");
  input?.focus();
  return Boolean(input);
}

const bound = tools => Object.fromEntries(tools.map(tool => [tool.keys, tool.run]));

/**
 * @param tools those of the toolbar
 * @param others keys that have no button, by their command
 */
export const keys = (tools, others) => [
  keymap({
    ...bound(tools),
    "Mod-Shift-z": redo,
    "Mod-]": indent,
    "Mod-[": outdent,
    "Shift-Enter": breakLine,
    "Mod-a": selectText,
    ...others,
    Tab: chainCommands(nextCell, focusFields),
    "Shift-Tab": previousCell,
    Escape: leaveTable,
    Enter: chainCommands(splitListItem(listItem), focusFields),
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

const ruleRule = new InputRule(/^(?:---|___)\s$/, (state, match, start, end) => {
  const $start = state.doc.resolve(start);
  return $start.depth === 1 && $start.parent.type === paragraph
    ? state.tr.delete(start, end).insert($start.before(1), rule.create())
    : null;
});

export const shortForms = inputRules({
  rules: [
    headingRule,
    ruleRule,
    wrappingInputRule(/^\s*>\s$/, blockquote),
    wrappingInputRule(/^\s*[-*]\s$/, bulletList),
    wrappingInputRule(/^\s*1[.)]\s$/, orderedList),
  ],
});
