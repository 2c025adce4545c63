// Every act of the toolbar in one table: its name, its keys, what it does, whether it is on now. The buttons and the
// keys are both made from it, so that neither knows an act that the other does not.
import { toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import {
  block, clearFormatting, insertRule, isBlock, isInList, isMarked, isSelected, isWithin, list, quote,
} from "./commands.js";
import { schema } from "./schema.js";
import { isSuggesting, toggleSuggesting } from "./suggestMode.js";

const { blockquote, bulletList, embed, figure, heading, orderedList, paragraph, pullQuote, table } = schema.nodes;
const { em, link, strong, superscript } = schema.marks;

const headingTool = level => ({
  key: `heading${level}`,
  keys: `Mod-Alt-${level}`,
  run: block(heading, { level }),
  pressed: isBlock(heading, { level }),
});

/**
 * @param acts what the editor itself does: openLink, openTable, openEmbed, choosePicture, openFind, smartQuotes,
 *     openComment
 * @return the everyday groups, and those behind “More tools”
 */
export const toolGroups = acts => ({
  main: [
    [
      { key: "paragraph", keys: "Mod-Alt-0", run: block(paragraph), pressed: isBlock(paragraph) },
      headingTool(2),
      headingTool(3),
    ],
    [
      { key: "bold", keys: "Mod-b", run: toggleMark(strong), pressed: isMarked(strong) },
      { key: "italic", keys: "Mod-i", run: toggleMark(em), pressed: isMarked(em) },
      { key: "link", keys: "Mod-k", run: acts.openLink, pressed: isMarked(link), keepsFocus: true },
    ],
    [
      { key: "bulletList", keys: "Mod-Shift-8", run: list(bulletList), pressed: isInList(bulletList) },
      { key: "numberedList", keys: "Mod-Shift-7", run: list(orderedList), pressed: isInList(orderedList) },
      { key: "quote", keys: "Mod-Shift-9", run: quote(blockquote), pressed: isWithin(blockquote) },
      { key: "pullQuote", keys: "Mod-Alt-9", run: quote(pullQuote), pressed: isWithin(pullQuote) },
    ],
    [
      { key: "picture", keys: "Mod-Alt-p", run: acts.choosePicture, pressed: isSelected(figure), keepsFocus: true },
      { key: "table", keys: "Mod-Alt-g", run: acts.openTable, pressed: isWithin(table), keepsFocus: true },
      { key: "embed", keys: "Mod-Alt-v", run: acts.openEmbed, pressed: isSelected(embed), keepsFocus: true },
    ],
    [
      { key: "undo", keys: "Mod-z", run: undo },
      { key: "redo", keys: "Mod-y", run: redo },
    ],
    [
      { key: "suggest", keys: "Mod-Shift-e", run: toggleSuggesting, pressed: isSuggesting },
      { key: "comment", keys: "Mod-Alt-m", run: acts.openComment, keepsFocus: true },
    ],
  ],
  more: [
    [headingTool(4)],
    [
      { key: "superscript", keys: "Mod-.", run: toggleMark(superscript), pressed: isMarked(superscript) },
      { key: "clear", keys: "Mod-\\", run: clearFormatting },
    ],
    [{ key: "rule", keys: "Mod-Alt-h", run: insertRule, pressed: isSelected(schema.nodes.rule) }],
    [
      { key: "find", keys: "Mod-f", run: acts.openFind, keepsFocus: true },
      { key: "smartQuotes", keys: "Mod-Alt-y", run: acts.smartQuotes.toggle, pressed: acts.smartQuotes.isOn },
    ],
  ],
});
