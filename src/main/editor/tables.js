// Tables: what is done to rows and columns, how Tab goes from cell to cell, and the tools over the table one is in.
import { chainCommands } from "prosemirror-commands";
import { Plugin, Selection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import {
  addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, deleteTable, goToNextCell, isInTable,
  selectedRect, tableEditing, TableMap,
} from "prosemirror-tables";
import { element } from "./dom.js";
import { insertBlock } from "./commands.js";
import { schema } from "./schema.js";
import { ToolRow } from "./toolRow.js";

const { paragraph, table, tableCell, tableHeader, tableRow } = schema.nodes;

export const insertTable = ({ rows, columns, header }) => {
  const cells = type => Array.from({ length: columns }, () => type.createAndFill());
  const made = Array.from({ length: rows }, (each, i) => tableRow.create(null, cells(header && !i ? tableHeader : tableCell)));
  return insertBlock(table.create(null, made), "inside");
};

/** The cells of the first row. */
const headOf = ({ map, table: node }) => map
  .cellsInRect({ left: 0, top: 0, right: map.width, bottom: 1 })
  .map(pos => ({ pos, cell: node.nodeAt(pos) }));

const hasHeader = state => isInTable(state)
  && headOf(selectedRect(state)).every(({ cell }) => cell.type === tableHeader);

function toggleHeader(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  const rect = selectedRect(state);
  const type = hasHeader(state) ? tableCell : tableHeader;
  const tr = state.tr;
  headOf(rect).forEach(({ pos, cell }) => tr.setNodeMarkup(rect.tableStart + pos, type, cell.attrs));
  dispatch?.(tr);
  return true;
}

/** The last row takes the table with it, and so does the last column: an empty one cannot be. */
const orTable = (command, size) => (state, dispatch) => {
  if (!isInTable(state)) {
    return false;
  }
  return size(TableMap.get(selectedRect(state).table)) > 1 ? command(state, dispatch) : deleteTable(state, dispatch);
};

const tools = [
  [
    { key: "rowBefore", keys: "Alt-Shift-ArrowUp", run: addRowBefore },
    { key: "rowAfter", keys: "Alt-Shift-ArrowDown", run: addRowAfter },
    { key: "deleteRow", keys: "Alt-Shift-Backspace", run: orTable(deleteRow, map => map.height) },
  ],
  [
    { key: "columnBefore", keys: "Alt-Shift-ArrowLeft", run: addColumnBefore },
    { key: "columnAfter", keys: "Alt-Shift-ArrowRight", run: addColumnAfter },
    { key: "deleteColumn", keys: "Alt-Shift-Delete", run: orTable(deleteColumn, map => map.width) },
  ],
  [
    { key: "headerRow", keys: "Alt-Shift-h", run: toggleHeader, pressed: hasHeader },
    { key: "deleteTable", keys: "Alt-Shift-x", run: deleteTable },
  ],
];

export { isInTable };

export const tableTools = tools.flat();

/** Out of the table to what comes after it, with a paragraph to write in where nothing does. */
export function leaveTable(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  const { tableStart, table: node } = selectedRect(state);
  const end = tableStart - 1 + node.nodeSize;
  const tr = state.tr;
  if (end === tr.doc.content.size) {
    tr.insert(end, paragraph.create());
  }
  dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(end), 1)).scrollIntoView());
  return true;
}

export const nextCell = chainCommands(goToNextCell(1), leaveTable);

export const previousCell = goToNextCell(-1);

/** Says which table the cursor is in, so that its tools show. */
const activeTable = new Plugin({
  props: {
    decorations(state) {
      if (!isInTable(state)) {
        return null;
      }
      const { tableStart, table: node } = selectedRect(state);
      const from = tableStart - 1;
      return DecorationSet.create(state.doc, [Decoration.node(from, from + node.nodeSize, { class: "active" })]);
    },
  },
});

export const tablePlugins = [activeTable, tableEditing()];

/** A table with its tools above; the room for them is always kept, so that nothing jumps. */
export class TableView {
  constructor(node, view, { text, readonly }) {
    this.view = view;
    this.contentDOM = element("tbody");
    this.dom = element("div", { class: "table-box" });
    if (!readonly) {
      this.tools = new ToolRow({ text, label: "tableTools" });
      this.tools.dom.classList.add("table-tools");
      this.tools.dom.contentEditable = "false";
      this.tools.dom.append(...tools.map(group => this.tools.group(group)));
      this.tools.view = view;
      this.dom.append(this.tools.dom);
    }
    this.dom.append(element("div", { class: "table-frame" }, element("table", {}, this.contentDOM)));
    this.node = node;
  }

  update(node) {
    if (node.type !== table) {
      return false;
    }
    this.node = node;
    this.tools?.update(this.view);
    return true;
  }

  stopEvent(event) {
    return Boolean(this.tools?.dom.contains(event.target));
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target);
  }
}

/** From the text to the tools of the table it is in. */
export function focusTableTools(view) {
  const { node } = view.domAtPos(view.state.selection.from);
  const box = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest(".table-box");
  box?.querySelector(".table-tools button[tabindex='0']")?.focus();
  return Boolean(box);
}
