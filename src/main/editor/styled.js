/** Whether an element says this of itself in its style, e.g. styled(element, "font-weight", /bold/). */
export function styled(element, property, value) {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, "i").exec(element.dataset.style ?? "");
  return Boolean(found && value.test(found[1]));
}
