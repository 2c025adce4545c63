// The line between a page and the server: a socket while there is one, requests while there is none. What the page hears
// is the same on both.
import { OUTCOME, post } from "./post.js";

const TICK = 5000;
/** The server asks for a beat every 15 seconds; when it is late, the page speaks first. */
const SILENCE = 20_000;
const RETRY = { first: 1000, longest: 30_000 };

export class Line {
  /**
   * @param root address of the presence of the newsroom
   * @param beat makes the message that says that the page is there
   * @param hear is called with every message
   */
  constructor({ root, article, page, beat, hear }) {
    Object.assign(this, { root, article, page, beat, hear, pause: RETRY.first, spoken: 0 });
    this.open();
    this.timer = setInterval(() => this.tick(), TICK);
    this.onPagehide = () => this.leave();
    this.onPageshow = event => event.persisted && this.open();
    window.addEventListener("pagehide", this.onPagehide);
    window.addEventListener("pageshow", this.onPageshow);
    window.addEventListener("online", () => this.open());
  }

  open() {
    clearTimeout(this.retry);
    if (this.closed || this.socket && this.socket.readyState <= WebSocket.OPEN) {
      return;
    }
    const address = new URL(`${this.root}/${this.article}/${this.page}`, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.addEventListener("open", () => {
      this.pause = RETRY.first;
      this.say(this.beat());
    });
    socket.addEventListener("message", event => this.socket === socket && this.heard(JSON.parse(event.data)));
    socket.addEventListener("close", () => this.socket === socket && this.broken());
  }

  get isOpen() {
    return this.socket?.readyState === WebSocket.OPEN;
  }

  heard(message) {
    if (message.type === "look") {
      this.say(this.beat());
    } else {
      this.hear(message);
    }
  }

  /** The request in the socket's place also says why there is none: the session ended, or the story is out of sight. */
  broken() {
    if (!this.closed) {
      this.retry = setTimeout(() => this.open(), this.pause);
      this.pause = Math.min(this.pause * 2, RETRY.longest);
      this.say(this.beat());
    }
  }

  tick() {
    if (!this.isOpen || Date.now() - this.spoken > SILENCE) {
      this.say(this.beat());
    }
  }

  /** Says something to the server; what it answers is heard. */
  async say(message) {
    this.spoken = Date.now();
    if (this.isOpen) {
      this.socket.send(JSON.stringify(message));
      return;
    }
    const { outcome, answer } = await post(`${this.root}/here`, { ...message, article: this.article, page: this.page });
    if (outcome === OUTCOME.DONE && !this.closed) {
      this.hear(answer);
    } else if (outcome === OUTCOME.REFUSED && answer.keys?.length) {
      this.hear({ type: "refused", sentence: answer.sentences.join(" ") });
    } else if (outcome === OUTCOME.REFUSED) {
      this.close();
      this.hear({ type: "gone" });
    }
  }

  /** The page goes: whoever waits need not wait for its silence. */
  leave() {
    const farewell = new Blob([JSON.stringify({ article: this.article, page: this.page })], { type: "application/json" });
    navigator.sendBeacon(`${this.root}/leave`, farewell);
    const socket = this.socket;
    this.socket = null;
    socket?.close();
  }

  close() {
    this.closed = true;
    clearInterval(this.timer);
    clearTimeout(this.retry);
    window.removeEventListener("pagehide", this.onPagehide);
    window.removeEventListener("pageshow", this.onPageshow);
    this.socket?.close();
  }
}
