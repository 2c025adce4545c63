// Saves the story by itself, within two seconds of the last key. Until the server has confirmed a text it also lies in the
// browser, so neither a lost network nor a crashed tab nor an ended session takes a word.
import { collect, complain, desk, labelOf, put, same, valueIn } from "./copyFields.js";
import { post, OUTCOME } from "./post.js";
import { recover } from "./recovery.js";
import { note, noteText, say, saySaved, showLink, unnote } from "./saveState.js";
import { signInAgain } from "./signInAgain.js";
import { drop, keep } from "./store.js";
import { isWritable, setMode, setSaved, story } from "./story.js";

const AFTER_LAST_KEY = 1000;
const LONGEST_WAIT = 4000;
const KEEP_AFTER = 200;
const RETRY = { first: 1000, longest: 15000 };
/** Browsers send no more than this with a page that is being left. */
const LAST_WORDS = 60_000;

class Saving {
  constructor() {
    this.timers = {};
    this.confirmed = collect();
    this.confirmedDesk = desk();
    this.faults = {};
    this.pause = RETRY.first;
    /** The save that is on its way, or whose answer was lost: sent again as it is until there is an answer. */
    this.pending = null;
    this.running = null;
    for (const type of ["input", "change"]) {
      story.form.addEventListener(type, () => this.typed());
    }
    window.addEventListener("online", () => this.save());
    window.addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => document.hidden && this.save());
    window.addEventListener("beforeunload", event => this.ask(event));
  }

  key() {
    return `${story.user}:${story.id ?? story.origin}`;
  }

  /** What the server does not have yet, or null. */
  unsaved() {
    return this.pending || !same(this.sendable(), this.confirmed) || desk() !== this.confirmedDesk ? collect() : null;
  }

  /** Whether the server already has such a text: the tab may have gone after the answer and before the browser forgot it. */
  has(text) {
    return same(text.copy, this.confirmed) && text.desk === this.confirmedDesk;
  }

  /** What the page says, but for values that the server refused: in their place the last it took, so the rest is saved. */
  sendable() {
    const copy = collect();
    for (const [field, refused] of Object.entries(this.faults)) {
      const [to, from] = field in copy ? [copy, this.confirmed] : [copy.lead, this.confirmed.lead];
      if (to[field] === refused) {
        to[field] = from[field];
      } else {
        delete this.faults[field];
        complain(field, "");
      }
    }
    return copy;
  }

  typed() {
    if (!isWritable() || !this.unsaved()) {
      return;
    }
    if (!this.pending) {
      say("unsaved");
    }
    this.firstTyped ??= Date.now();
    this.later("keep", KEEP_AFTER, () => this.unsaved() && this.keep());
    this.later("save", Math.min(AFTER_LAST_KEY, Math.max(0, this.firstTyped + LONGEST_WAIT - Date.now())), () => this.save());
  }

  later(name, pause, act) {
    clearTimeout(this.timers[name]);
    this.timers[name] = setTimeout(act, pause);
  }

  async keep() {
    const copy = collect();
    try {
      await keep({
        key: this.key(), user: story.user, page: story.page, id: story.id, origin: story.origin, seen: story.version, at: Date.now(),
        base: this.confirmed, copy, desk: desk(), pending: this.pending,
      });
      this.kept = copy;
    } catch {
      this.kept = null;
    }
  }

  /** Sends what there is to send; true when the server has everything. An explicit save also begins an empty story. */
  async save({ explicit = false } = {}) {
    while (this.running) {
      await this.running;
    }
    if (!isWritable() || !(this.unsaved() || explicit && !story.id)) {
      return isWritable();
    }
    this.running = this.send().finally(() => { this.running = null; });
    const done = await this.running;
    return done && this.unsaved() ? this.save() : done;
  }

  async send() {
    clearTimeout(this.timers.save);
    clearTimeout(this.timers.retry);
    this.firstTyped = null;
    this.pending ??= this.request();
    await this.keep();
    this.later("busy", 300, () => say("saving"));
    const { outcome, answer } = await post("save", this.pending);
    clearTimeout(this.timers.busy);
    if (outcome !== OUTCOME.AWAY) {
      this.pause = RETRY.first;
    }
    return this[outcome](answer);
  }

  request() {
    return {
      id: story.id, origin: story.origin, page: story.page, token: crypto.randomUUID(), seen: story.version,
      desk: desk(), copy: this.sendable(),
    };
  }

  async done(saved) {
    const key = this.key();
    this.confirmed = this.pending.copy;
    this.confirmedDesk = this.pending.desk;
    this.pending = null;
    if (!story.id) {
      history.replaceState(null, "", `?id=${saved.id}`);
    }
    setSaved(saved);
    showLink(saved.id);
    this.tellDropped(saved.dropped);
    unnote("refused");
    // Only then: a page that is reloaded at the word "Saved" must find nothing left to put back.
    await this.forget(key);
    if (!this.unsaved()) {
      saySaved(saved, Object.keys(this.faults).map(labelOf));
    }
    return true;
  }

  tellDropped(sentences) {
    if (sentences.length) {
      note("dropped", [noteText("dropped"), ...sentences]);
    } else {
      unnote("dropped");
    }
  }

  async forget(key = this.key()) {
    clearTimeout(this.timers.keep);
    await drop(key).catch(() => {});
    if (this.unsaved() || Object.keys(this.faults).length) {
      await this.keep();
    }
  }

  async refused(answer) {
    const { copy } = this.pending;
    this.pending = null;
    const fresh = Object.entries(answer.fields ?? {}).filter(([field]) => !(field in this.faults));
    if (fresh.length) {
      for (const [field, sentence] of fresh) {
        this.faults[field] = valueIn(copy, field);
        complain(field, sentence);
      }
      return this.send();
    }
    const sentences = [...answer.sentences ?? [], ...Object.values(answer.fields ?? {})];
    if ((answer.keys ?? []).some(key => /^(hold|edit|suggest)\./.test(key))) {
      return this.keepAside(sentences, collect());
    }
    say("refused");
    note("refused", [...sentences, noteText("notKept")]);
    return false;
  }

  stale({ sentences = [] }) {
    this.pending = null;
    return this.keepAside(sentences, collect());
  }

  /** The server keeps what cannot be stored over somebody else's text, and the person merges the two. */
  async keepAside(sentences, copy, base = this.confirmed) {
    setMode("read");
    say("refused");
    const { outcome, answer } = await post("unmerged", { id: story.id, seen: story.version, base, mine: copy });
    if (outcome === OUTCOME.DONE) {
      await this.setAside();
      note("kept", [...sentences, noteText("kept")], { label: noteText("merge"), href: answer.address });
    } else {
      note("kept", [...sentences, noteText("notKept")]);
    }
    return false;
  }

  /** The server has what the page says in another place than the story. */
  async setAside() {
    clearTimeout(this.timers.retry);
    this.pending = null;
    say("refused");
    await drop(this.key()).catch(() => {});
    this.confirmed = collect();
    this.confirmedDesk = desk();
  }

  async out() {
    say("out");
    await this.keep();
    if (await signInAgain()) {
      return this.send();
    }
    return false;
  }

  async away() {
    say("offline");
    await this.keep();
    this.later("retry", this.pause, () => this.save());
    this.pause = Math.min(this.pause * 2, RETRY.longest);
    return false;
  }

  /** The page goes: the browser has the text, and the server gets it too if it can. */
  leave() {
    const copy = isWritable() && this.unsaved();
    if (!copy || this.running) {
      return;
    }
    this.keep();
    const request = this.pending ?? this.request();
    if (JSON.stringify(request).length < LAST_WORDS) {
      this.pending = request;
      this.keep();
      post("save", request, { keepalive: true });
    }
  }

  /** Asks only when the text would really be lost: the browser could not keep it. */
  ask(event) {
    const copy = isWritable() && this.unsaved();
    if (copy && !same(copy, this.kept)) {
      this.keep();
      if (this.kept === null) {
        event.preventDefault();
      }
    }
  }

  /** Goes on with text of an earlier page, as if it had been typed here. */
  resume(text) {
    story.origin = text.origin;
    story.version = text.seen;
    this.confirmed = text.base;
    this.pending = text.pending && { ...text.pending, page: story.page };
    put(text.copy, text.desk);
    this.save();
  }
}

/** The saving of this page, or null where there is no story. */
export const saving = story.form ? new Saving() : null;

/** @returns {Promise} settled when text of an earlier page was looked for: which page this one is, is known then */
export async function startSaving() {
  if (!saving) {
    return;
  }
  document.getElementById("story:save").addEventListener("click", () => saving.save({ explicit: true }));
  document.getElementById("story:submit")?.addEventListener("click", async () => {
    if (await saving.save({ explicit: true })) {
      window.submitStory();
    }
  });
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      saving.save({ explicit: true });
    }
  });
  await recover(saving).catch(() => {});
}
