// Counts words the way Document.wordCount does: what readers will see, and a Chinese or Japanese character is a word.
import { schema } from "./schema.js";

const CJK = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const LETTER = `(?!${CJK})[\\p{L}\\p{N}\\p{M}\\p{Cf}]`;
const JOINT = "(?<=[\\p{L}\\p{N}])['’.,-](?=[\\p{L}\\p{N}])";
const WORD = new RegExp(`${CJK}|(?:${LETTER}|${JOINT})+`, "gu");

const wordsIn = text => text.match(WORD)?.length ?? 0;

function textOf(textblock) {
  let text = "";
  textblock.forEach(node => {
    if (!schema.marks.insertion.isInSet(node.marks)) {
      text += node.text ?? " ";
    }
  });
  return text;
}

export function countWords(doc) {
  let words = 0;
  doc.descendants(node => {
    words += wordsIn(node.isTextblock ? textOf(node) : `${node.attrs.speaker ?? ""} ${node.attrs.role ?? ""}`);
    return !node.isTextblock;
  });
  return words;
}
