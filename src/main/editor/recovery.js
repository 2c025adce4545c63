// Text of an earlier page that never reached the server: its tab crashed, its browser was closed while there was no network.
import { note, noteText, unnote } from "./saveState.js";
import { drop, find, unborn } from "./store.js";
import { isOpen, isWritable, story, succeed } from "./story.js";

const told = at => new Date(at).toLocaleString(navigator.language, { dateStyle: "medium", timeStyle: "short" });

/** Looks for such text. What another page of this browser is still busy with is left to it. */
export async function recover(saving) {
  const found = story.id ? [await find(saving.key())].filter(Boolean) : await unborn(story.user);
  for (const text of found.sort((one, other) => other.at - one.at)) {
    if (!await isOpen(text.page)) {
      return take(saving, text);
    }
  }
}

async function take(saving, text) {
  if (story.id && saving.has(text)) {
    await drop(text.key);
  } else if (story.id && isWritable()) {
    restore(saving, text);
  } else {
    offer(saving, text);
  }
}

function restore(saving, text) {
  note("found", [noteText("putBackDone", told(text.at))]);
  succeed(text.page);
  saving.resume(text);
}

/** For a new story the person decides, and so it is where somebody else writes now. */
function offer(saving, text) {
  const headline = text.copy.headline || noteText("untitled");
  const putBack = story.id
    ? { label: noteText("merge"), act: () => saving.keepAside([], text.copy, text.base) }
    : { label: noteText("putBack"), act: () => restore(saving, text) };
  const discard = {
    label: noteText("discard"),
    act: async () => {
      await drop(text.key);
      unnote("found");
    },
  };
  note("found", [noteText("found", told(text.at), headline)], putBack, discard);
}
