// Who is in the story that this page edits. The server says whether the page may write; this turns it to writing or
// reading, says why, and lets nothing that was not saved get lost on the way.
import { Banner } from "./banner.js";
import { Line } from "./line.js";
import { answerTo } from "./presenceTexts.js";
import { OUTCOME, post } from "./post.js";
import { saving } from "./saving.js";
import { isWritable, setMode, story } from "./story.js";

/** Marks that the page was loaded anew because it may write now. */
const BEGUN = "masthead.begun";

/** How long whoever is asked has, before the page says that no answer came. */
const ANSWER_WITHIN = 30_000;

class Presence {
  constructor(place) {
    this.place = place;
    this.banner = new Banner();
    /** What the page is once it may write again; a page that came as one to read is loaded anew for that. */
    this.writing = isWritable() ? story.mode : null;
    this.wants = true;
    this.now = null;
    this.news = { begun: Boolean(sessionStorage.getItem(BEGUN)) };
    sessionStorage.removeItem(BEGUN);
    window.addEventListener("masthead:saved", () => this.start());
    window.addEventListener("masthead:mode", ({ detail }) => this.turnedElsewhere(detail.mode));
    this.start();
  }

  /** A story is there from its first save on; a page that goes on for a crashed one has that one’s token. */
  start() {
    if (!story.id || this.line?.page === story.page) {
      return;
    }
    this.line?.close();
    this.line = new Line({
      root: this.place.dataset.root,
      article: story.id,
      page: story.page,
      beat: () => this.beat(),
      hear: message => this[message.type]?.(message),
    });
  }

  beat() {
    this.start();
    return { type: "here", writing: this.wants, version: story.version };
  }

  turnedElsewhere(mode) {
    if (mode !== "read") {
      this.writing = mode;
    } else if (!this.turning) {
      this.wants = false;
      this.line?.say(this.beat());
    }
  }

  turn(mode) {
    if (story.mode !== mode) {
      this.turning = true;
      setMode(mode);
      this.turning = false;
    }
  }

  presence(now) {
    const before = this.now;
    this.now = now;
    if (now.mode === "write") {
      this.begin(now);
    } else if (isWritable() && this.mustRead(now)) {
      this.end(now);
    }
    if (before?.asking !== now.asking) {
      this.wait(now.asking);
    }
    if (!isWritable() && now.asking !== "waiting") {
      this.wants = false;
    }
    this.show();
  }

  /** A page that writes and is only not held yet goes on: its first save takes the hold. */
  mustRead(now) {
    return Boolean(now.holder || now.displaced || now.refusals.length || now.version > story.version && !saving.running);
  }

  /** What a page shows that lost the story is not the story: before it writes again, it is loaded anew. */
  begin(now) {
    this.news = { begun: this.news.begun };
    if (isWritable()) {
      return;
    }
    if (this.writing && now.version === story.version || this.news.begun) {
      this.news.begun = true;
      this.turn(this.writing ?? "write");
    } else {
      sessionStorage.setItem(BEGUN, "yes");
      this.reload();
    }
  }

  /** Loads the newest text; the page keeps its token and with it the story. */
  reload() {
    this.line.close();
    location.reload();
  }

  end(now) {
    const unsaved = saving.unsaved();
    this.turn("read");
    this.writing = null;
    if (unsaved && now.displaced) {
      this.keep(unsaved);
    }
  }

  /** Files what the server does not have yet. Until that is done, the text also lies in the browser. */
  async keep(copy) {
    await saving.running;
    const { outcome, answer } = await post("keep", { id: story.id, page: story.page, copy });
    if (outcome === OUTCOME.DONE) {
      this.news.kept = answer.revision;
      await saving.setAside();
    } else if (outcome === OUTCOME.AWAY || outcome === OUTCOME.OUT) {
      setTimeout(() => this.keep(copy), 5000);
    } else {
      this.news.notKept = [...answer.sentences ?? [], ...Object.values(answer.fields ?? {})];
    }
    this.show();
  }

  saved({ version, by, at }) {
    if (version > story.version) {
      this.news.saved = { by, at };
      this.show();
    }
  }

  moved({ act, by }) {
    this.news.moved = { act, by };
    this.line.say(this.beat());
  }

  refused({ sentence }) {
    this.news.refused = sentence;
    this.show();
  }

  gone() {
    this.turn("read");
    this.now = null;
    this.banner.show({ tone: "lost", alert: [[this.place.dataset.textGone]] });
  }

  wait(asking) {
    clearTimeout(this.waiting);
    this.news.unanswered = false;
    if (asking === "waiting") {
      this.waiting = setTimeout(() => {
        this.news.unanswered = true;
        this.show();
      }, ANSWER_WITHIN);
    }
  }

  show() {
    if (this.now) {
      this.banner.show(answerTo(this.now, { ...this.news, reads: this.reads, writes: isWritable() }, this));
    }
  }

  /** Only reads from now on. */
  read() {
    this.reads = true;
    this.wants = false;
    this.line.say(this.beat());
    this.show();
  }

  ask() {
    this.wants = true;
    this.news.unanswered = false;
    this.wait("waiting");
    this.line.say({ type: "ask" });
  }

  /** Hands over what is saved; if it cannot be saved now, nothing is handed over. */
  async handOver(person) {
    if (await saving.save()) {
      this.wants = false;
      this.turn("read");
      this.line.say({ type: "handOver", to: person });
    }
  }

  notNow(person) {
    this.line.say({ type: "notNow", to: person });
  }

  takeOver() {
    this.wants = true;
    this.line.say({ type: "takeOver" });
  }

  /** Writes where nobody does; a text that has changed meanwhile is loaded first. */
  write() {
    if (this.now.version === story.version) {
      this.wants = true;
      this.line.say(this.beat());
    } else {
      this.reload();
    }
  }
}

export function startPresence() {
  const place = document.getElementById("presence");
  if (place && saving) {
    new Presence(place);
  }
}
