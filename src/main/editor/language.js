// The language of the story, which its fields and its text are written in: it decides direction, spelling and quotation
// marks, and follows the language field as it is changed.
import { setAttributes } from "./dom.js";

const FIELD = "story:language";
const WRITTEN_IN_IT = ["kicker", "headline", "standfirst", "creditLine"];

/** Scripts that run from right to left. */
const RTL = new Set([
  "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
]);

/** The language as a well-formed tag with its direction, or null while it is none. */
function read(tag) {
  try {
    const locale = new Intl.Locale(tag.trim());
    return { lang: locale.toString(), dir: RTL.has(locale.maximize().script) ? "rtl" : "ltr" };
  } catch {
    return null;
  }
}

export class Language {
  /** @param first what the page says until somebody changes it */
  constructor({ lang, dir }) {
    this.lang = lang || "en";
    this.dir = dir || "ltr";
    this.onChange = event => event.target.id === FIELD && this.follow(event.target.value);
    document.addEventListener("change", this.onChange);
    this.dress();
  }

  follow(tag) {
    const found = read(tag);
    if (found) {
      Object.assign(this, found);
      this.dress();
      this.changed?.();
    }
  }

  /** What an element written in the language says of itself. */
  attributes() {
    return { lang: this.lang, dir: this.dir, spellcheck: "true" };
  }

  dress() {
    for (const name of WRITTEN_IN_IT) {
      const field = document.getElementById(`story:${name}`);
      if (field) {
        setAttributes(field, this.attributes());
      }
    }
  }

  destroy() {
    document.removeEventListener("change", this.onChange);
  }
}
