// Counts as Document does: what readers will see, and a Chinese or Japanese character is a word.
import { schema } from "./schema.js";

const CJK = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const LETTER = `(?!${CJK})[\\p{L}\\p{N}\\p{M}\\p{Cf}]`;
const JOINT = "(?<=[\\p{L}\\p{N}])['’.,-](?=[\\p{L}\\p{N}])";
const WORD = new RegExp(`${CJK}|(?:${LETTER}|${JOINT})+`, "gu");
const IDEOGRAPH = new RegExp(CJK, "u");

/** What a reader takes in within a minute: the same numbers as in Words.java. */
const A_MINUTE = { words: 230, ideographs: 460 };

function textOf(textblock) {
  let text = "";
  textblock.forEach(node => {
    if (!schema.marks.insertion.isInSet(node.marks)) {
      text += node.text ?? "\n";
    }
  });
  return text;
}

const attribution = ({ speaker, role }) => [speaker, role].filter(part => part?.trim()).join(", ");

/** The texts that readers see, block by block. */
function textsIn(doc) {
  const texts = [];
  doc.descendants(node => {
    texts.push(node.isTextblock ? textOf(node) : attribution(node.attrs));
    return !node.isTextblock;
  });
  return texts;
}

/** @return words, characters (spaces included, line ends not) and minutes of reading */
export function measure(doc) {
  const texts = textsIn(doc);
  const words = texts.flatMap(text => text.match(WORD) ?? []);
  const ideographs = words.filter(word => IDEOGRAPH.test(word)).length;
  const minutes = (words.length - ideographs) / A_MINUTE.words + ideographs / A_MINUTE.ideographs;
  return {
    words: words.length,
    characters: texts.reduce((sum, text) => sum + [...text.replaceAll("\n", "")].length, 0),
    minutes: Math.ceil(minutes),
  };
}
