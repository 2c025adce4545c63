// Pasted HTML under a strict content policy. The page forbids style attributes even while HTML is only being read, and
// reports each one; but word processors write bold and italic as styles. So styles are read as plain data.

/** The HTML with its styles moved out of the policy's way; event handlers go. */
export function withoutStyles(html) {
  return html.replace(/<[a-z][^>]*>/gi, tag => tag
    .replace(/\sstyle\s*=/gi, " data-style=")
    .replace(/\son[a-z]+\s*=/gi, " data-was="));
}

/** Whether an element says this of itself in its style, e.g. styled(element, "font-weight", /bold/). */
export function styled(element, property, value) {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(element.dataset.style ?? "");
  return Boolean(found && value.test(found[1]));
}
