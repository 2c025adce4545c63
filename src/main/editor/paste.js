// Pasted HTML, from Word, Google Docs, LibreOffice and web pages, before the editor's schema reads it. What a story keeps
// is brought into plain form; everything else goes. The page forbids style attributes even while HTML is only being read,
// and reports each one; but word processors write bold and lists as styles. So styles are read as plain data.
import { liftNestedLists, wordLists } from "./pastedLists.js";
import { styled } from "./styled.js";

/** The HTML with its styles moved out of the policy's way; event handlers go. */
const withoutStyles = html => html.replace(/<style\b[\s\S]*?<\/style\s*>/gi, "").replace(/<[a-z][^>]*>/gi, tag => tag
  .replace(/\sstyle\s*=/gi, " data-style=")
  .replace(/\son[a-z]+\s*=/gi, " data-was="));

const JUNK = "head, script, style, template, meta, link, title, xml, iframe, object, embed, svg, math, canvas, audio, video, "
  + "form > *:not(p, div, table, ul, ol), button, select, textarea, input, noscript, del:not([data-author]), "
  + ".MsoCommentReference, .MsoCommentText, [data-style*='mso-element:comment' i], [data-style*='mso-hide:all' i], "
  + "[data-style*='display:none' i], [data-style*='display: none' i], [aria-hidden='true'], [hidden]";

const BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, figure, hr, div, pre";

const all = (root, selector) => [...root.querySelectorAll(selector)];

function rename(element, tag) {
  const made = element.ownerDocument.createElement(tag);
  made.append(...element.childNodes);
  element.replaceWith(made);
  return made;
}

const unwrap = element => element.replaceWith(...element.childNodes);

function dropComments(root) {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach(comment => comment.remove());
}

/** Word's own title is the story's second heading; headings in lists and cells cannot be. */
function headings(root) {
  all(root, "p.MsoTitle, p.MsoSubtitle").forEach(p => rename(p, p.matches(".MsoTitle") ? "h2" : "h3"));
  all(root, ":is(li, td, th, blockquote) :is(h1, h2, h3, h4, h5, h6)").forEach(heading => rename(heading, "p"));
}

/** Google's documents lead to the web by way of Google. */
function links(root) {
  all(root, "a[href*='google.com/url']").forEach(link => {
    const target = new URL(link.href, "https://www.google.com").searchParams.get("q");
    if (target) {
      link.setAttribute("href", target);
    }
  });
  all(root, "a:not([href]), a[href^='#']").forEach(unwrap);
}

const isBold = element => element.matches("b, strong") || styled(element, "font-weight", /bold|^[6-9]00/);

/** Whether all the words of a cell are bold. */
function isAllBold(cell) {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    if (text.data.trim() && !all(cell, "b, strong, span").some(each => isBold(each) && each.contains(text))) {
      return false;
    }
  }
  return true;
}

/** Headers are what a page calls so, what stands in a table's head, and the first row where it is all bold. */
function headers(root) {
  for (const table of all(root, "table")) {
    const first = [...table.rows[0]?.cells ?? []];
    if (table.rows.length > 1 && table.rows[0].textContent.trim() && first.every(isAllBold)) {
      first.filter(cell => cell.matches("td")).forEach(cell => rename(cell, "th"));
    }
  }
  all(root, "thead td").forEach(cell => rename(cell, "th"));
  all(root, "th :is(b, strong, span)").filter(isBold).forEach(unwrap);
}

/** A table within a table leaves its text behind. */
function tables(root) {
  all(root, "td table, th table").forEach(inner => {
    inner.replaceWith(...all(inner, "td, th").map(cell => {
      const p = inner.ownerDocument.createElement("p");
      p.append(...cell.childNodes);
      return p;
    }));
  });
  all(root, "table :is(caption, colgroup, col)").forEach(each => each.remove());
  headers(root);
}

const isBlank = element => !element.textContent.trim() && !element.querySelector("hr, figure, table");

/** Empty paragraphs and breaks between blocks are how others make space. */
function space(root) {
  all(root, "[data-style*='mso-spacerun' i]").forEach(span => span.replaceWith(" "));
  all(root, "span").filter(span => span.textContent === "\u00a0").forEach(span => span.replaceWith(" "));
  all(root, "br").filter(br => br.matches(".Apple-interchange-newline")
    || [...br.parentElement.children].some(each => each.matches(BLOCKS))).forEach(br => br.remove());
  all(root, "p, h1, h2, h3, h4, h5, h6").filter(block => isBlank(block) && !block.closest("td, th, li"))
    .forEach(block => block.remove());
}

/**
 * What the schema is to read of pasted HTML. Pictures in it stay behind: they lie on another site, or nowhere.
 *
 * @param tell hears how many pictures were left out
 */
export function cleaned(html, tell) {
  const root = new DOMParser().parseFromString(withoutStyles(html), "text/html").body;
  if (root.querySelector("[data-pm-slice]")) {
    return root.innerHTML;
  }
  dropComments(root);
  const pictures = all(root, "img:not([width='1'], [height='1']), picture:not(:has(img))").length;
  all(root, "img, picture").forEach(each => each.remove());
  wordLists(root);
  all(root, JUNK).forEach(each => each.remove());
  all(root, "o\\:p").forEach(unwrap);
  all(root, "b").filter(each => styled(each, "font-weight", /normal|^400/)).forEach(unwrap);
  all(root, "b, strong, i, em").filter(isBlank).forEach(unwrap);
  liftNestedLists(root);
  headings(root);
  links(root);
  tables(root);
  space(root);
  if (pictures) {
    tell(pictures);
  }
  return root.innerHTML;
}
