// ProseMirror's view of schema.json: the table says what there is, this file how it looks in the editor and in pasted
// HTML.
import { Schema } from "prosemirror-model";
import table from "../resources/org/masthead/body/model/schema.json";
import { isAllowedLink } from "./links.js";
import { styled } from "./styled.js";

const data = (element, names) => Object.fromEntries(names
  .filter(name => element.hasAttribute(`data-${name}`))
  .map(name => [name, element.getAttribute(`data-${name}`)]));

const block = (tag, attrs = {}) => node => [tag, { "data-id": node.attrs.id || null, ...attrs }, 0];

const quote = look => ({
  defining: true,
  parseDOM: [{
    tag: `figure.${look}`,
    contentElement: "blockquote",
    getAttrs: element => data(element, ["id", "speaker", "role"]),
  }],
  toDOM: ({ attrs }) => [
    "figure",
    {
      class: look,
      "data-id": attrs.id || null,
      "data-speaker": attrs.speaker || null,
      "data-role": attrs.role || null,
    },
    ["blockquote", 0],
  ],
});

const cell = (tag, tableRole) => ({
  tableRole,
  isolating: true,
  parseDOM: [{ tag, getAttrs: ({ colSpan, rowSpan }) => ({ colspan: colSpan || 1, rowspan: rowSpan || 1 }) }],
  toDOM: ({ attrs: { colspan, rowspan } }) => [
    tag,
    { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null },
    0,
  ],
});

const leaf = (tag, look, texts, numbers = []) => ({
  atom: true,
  parseDOM: [{
    tag: `${tag}.${look}`,
    priority: 60,
    getAttrs: element => ({
      ...data(element, texts),
      ...Object.fromEntries(numbers.map(name => [name, Number(element.getAttribute(`data-${name}`))])),
    }),
  }],
  toDOM: ({ attrs }) => [
    tag,
    { class: look, ...Object.fromEntries([...texts, ...numbers].map(name => [`data-${name}`, attrs[name] || null])) },
  ],
});

const headingLevel = { 1: 2, 2: 2, 3: 3, 4: 4, 5: 4, 6: 4 };

const nodes = {
  doc: {},
  paragraph: {
    parseDOM: [{ tag: "p", getAttrs: element => data(element, ["id"]) }],
    toDOM: block("p"),
  },
  heading: {
    defining: true,
    parseDOM: Object.entries(headingLevel).map(([found, level]) => ({
      tag: `h${found}`,
      getAttrs: element => ({ ...data(element, ["id"]), level }),
    })),
    toDOM: node => block(`h${node.attrs.level}`)(node),
  },
  blockquote: (look => ({ ...look, parseDOM: [...look.parseDOM, { tag: "blockquote" }] }))(quote("quote")),
  pullQuote: quote("pull-quote"),
  bulletList: { parseDOM: [{ tag: "ul", getAttrs: element => data(element, ["id"]) }], toDOM: block("ul") },
  orderedList: { parseDOM: [{ tag: "ol", getAttrs: element => data(element, ["id"]) }], toDOM: block("ol") },
  listItem: { defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  table: {
    tableRole: "table",
    isolating: true,
    parseDOM: [{ tag: "table", getAttrs: element => data(element, ["id"]) }],
    toDOM: ({ attrs }) => ["table", { "data-id": attrs.id || null }, ["tbody", 0]],
  },
  tableRow: { tableRole: "row", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
  tableHeader: cell("th", "header_cell"),
  tableCell: cell("td", "cell"),
  figure: { ...leaf("figure", "picture", ["id", "picture", "alt", "caption", "credit"], ["width", "height"]), draggable: true },
  embed: leaf("figure", "embed", ["id", "url", "provider"]),
  rule: { parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  text: {},
  hardBreak: { selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

/** A list beside the text tells of each suggestion who made it; those who hear the text are told by its line there. */
export const suggestionId = ({ author, at }) => `suggestion-${author}-${Date.parse(at)}`;

const suggestion = (tag, names = []) => ({
  inclusive: false,
  parseDOM: [{ tag: `${tag}[data-author]`, getAttrs: element => data(element, ["author", "at", ...names]) }],
  toDOM: ({ attrs }) => [tag, {
    ...Object.fromEntries(["author", "at", ...names].map(name => [`data-${name}`, attrs[name] || null])),
    "aria-describedby": suggestionId(attrs),
  }],
});

const marks = {
  insertion: suggestion("ins"),
  deletion: suggestion("del"),
  format: suggestion("u", ["mark", "to", "href"]),
  comment: {
    inclusive: false,
    parseDOM: [{ tag: "[data-thread]", getAttrs: element => data(element, ["thread"]) }],
    toDOM: ({ attrs }) => ["mark", {
      class: "comment", "data-thread": attrs.thread, "aria-describedby": `thread-${attrs.thread}-quote`,
    }],
  },
  link: {
    inclusive: false,
    parseDOM: [{
      tag: "a[href]",
      getAttrs: element => isAllowedLink(element.getAttribute("href")) && { href: element.getAttribute("href") },
    }],
    toDOM: ({ attrs }) => ["a", { href: attrs.href, rel: "noopener" }],
  },
  strong: {
    parseDOM: [
      { tag: "strong" },
      { tag: "b", getAttrs: element => !styled(element, "font-weight", /normal|^400/) && null },
      { tag: "span", consuming: false, getAttrs: element => styled(element, "font-weight", /bold|^[6-9]00/) && null },
    ],
    toDOM: () => ["strong", 0],
  },
  em: {
    parseDOM: [
      { tag: "em" },
      { tag: "i", getAttrs: element => !styled(element, "font-style", /normal/) && null },
      { tag: "span", consuming: false, getAttrs: element => styled(element, "font-style", /italic|oblique/) && null },
    ],
    toDOM: () => ["em", 0],
  },
  superscript: {
    parseDOM: [
      { tag: "sup" },
      { tag: "span", consuming: false, getAttrs: element => styled(element, "vertical-align", /super/) && null },
    ],
    toDOM: () => ["sup", 0],
  },
};

function attributes(kinds = {}) {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) =>
    [name, kind in table.defaults ? { default: table.defaults[kind] } : {}]));
}

function specs(rows, looks) {
  return Object.fromEntries(Object.entries(rows).map(([name, { content, group, attrs, overlaps }]) => [name, {
    ...looks[name],
    content: content ?? "",
    group: group ?? "",
    inline: group === "inline",
    attrs: attributes(attrs),
    ...(overlaps ? { excludes: "" } : {}),
  }]));
}

export const schema = new Schema({ nodes: specs(table.nodes, nodes), marks: specs(table.marks, marks) });

/** The document of a stored text. An empty one gets the paragraph that a cursor needs. */
export function readDocument(json) {
  const doc = json ? schema.nodeFromJSON(JSON.parse(json)) : schema.topNodeType.create();
  return doc.childCount ? doc : schema.topNodeType.createAndFill();
}
