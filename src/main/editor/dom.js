// Elements made without any HTML text, so that nothing a person wrote can become markup.

export function element(tag, attrs = {}, ...children) {
  const made = document.createElement(tag);
  setAttributes(made, attrs);
  made.append(...children);
  return made;
}

export function setAttributes(target, attrs) {
  for (const [name, value] of Object.entries(attrs)) {
    if (value === null || value === undefined || value === false) {
      target.removeAttribute(name);
    } else {
      target.setAttribute(name, value);
    }
  }
}

const SVG = "http://www.w3.org/2000/svg";

export function drawing(path) {
  const svg = document.createElementNS(SVG, "svg");
  setAttributes(svg, { viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" });
  const line = document.createElementNS(SVG, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
}
