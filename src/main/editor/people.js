// Who may read the story: their names, for those who speak to them and for what they suggested.
import { OUTCOME, post } from "./post.js";
import { story } from "./story.js";

let asked = null;

async function ask(address) {
  const { outcome, answer } = await post(`${address}people`, { article: story.id });
  return outcome === OUTCOME.DONE ? answer.people : [];
}

/** Everybody who may read the story, asked for once. */
export function people(address) {
  if (!asked && story.id) {
    asked = ask(address);
  }
  return asked ?? Promise.resolve([]);
}
