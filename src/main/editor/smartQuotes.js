// Typed " and ' become the quotation marks of the story's language. Backspace right after takes it back.
import { InputRule, inputRules } from "prosemirror-inputrules";

const STORE = "masthead.smartQuotes";
const NARROW = "\u202f";
const APOSTROPHE = "’";

/** Opening and closing outer marks, then inner ones; where no inner ones are named, ' is always an apostrophe. */
const MARKS = {
  ar: "«»“”",
  bg: "„“",
  cs: "„“‚‘",
  da: "»«›‹",
  de: "„“‚‘",
  "de-CH": "«»‹›",
  el: "«»“”",
  en: "“”‘’",
  es: "«»“”",
  et: "„“",
  fi: "””’’",
  fr: ["«" + NARROW, NARROW + "»"],
  "fr-CH": "«»‹›",
  hr: "„”",
  hu: "„”»«",
  it: "«»“”",
  nb: "«»‘’",
  nl: "“”‘’",
  no: "«»‘’",
  pl: "„”«»",
  pt: "“”‘’",
  "pt-PT": "«»“”",
  ro: "„”«»",
  ru: "«»„“",
  sk: "„“‚‘",
  sl: "„“‚‘",
  sv: "””’’",
  tr: "“”‘’",
  uk: "«»„“",
  zh: "“”‘’",
};

/** The marks of a language, by its tag or the beginning of it: [open, close, open inner, close inner]. */
export function marksOf(language) {
  const [primary, ...rest] = language.split("-");
  const region = rest.find(part => /^[A-Z]{2}$/i.test(part))?.toUpperCase();
  return [...(MARKS[`${primary}-${region}`] ?? MARKS[primary] ?? MARKS.en)];
}

const BEGINNING = /(?:^|[\s\p{Ps}\p{Pd}/\ufffc"'])$/u;

/** Whether a mark typed after this text opens a quotation. */
const begins = (before, [open, , inner]) => BEGINNING.test(before) || [open, inner].some(mark => mark && before.endsWith(mark));

const isOn = () => localStorage.getItem(STORE) !== "no";

/** Whether an inner quotation is open, so that ' closes it and is no apostrophe. */
function isOpen(before, [, , open, close]) {
  return open !== close && before.lastIndexOf(open) > before.lastIndexOf(close);
}

function markFor(typed, before, marks) {
  if (typed === '"') {
    return begins(before, marks) ? marks[0] : marks[1];
  }
  if (!marks[2]) {
    return APOSTROPHE;
  }
  return begins(before, marks) ? marks[2] : isOpen(before, marks) ? marks[3] : APOSTROPHE;
}

const textBefore = (state, pos) => {
  const $pos = state.doc.resolve(pos);
  return $pos.parent.textBetween(0, $pos.parentOffset, null, "\ufffc");
};

/** @param language tells the story's language now */
export const smartQuotes = language => inputRules({
  rules: [new InputRule(/["']$/, (state, [typed], start, end) => isOn()
    ? state.tr.insertText(markFor(typed, textBefore(state, start), marksOf(language())), start, end)
    : null)],
});

export const smartQuotesTool = {
  isOn,
  toggle(state, dispatch) {
    if (dispatch) {
      localStorage.setItem(STORE, isOn() ? "no" : "yes");
      dispatch(state.tr);
    }
    return true;
  },
};
