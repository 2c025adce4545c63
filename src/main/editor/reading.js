// The page that shows a story, live: who is in it, and the newest text without a click.
import { Banner, text } from "./banner.js";
import { Line } from "./line.js";

const place = document.getElementById("presence");
const names = list => new Intl.ListFormat("en", { type: "conjunction" }).format(list);

function show({ holder, readers }) {
  const status = [];
  if (holder) {
    status.push(holder.self ? text("self", holder.since) : text("held", holder.name, holder.since));
  }
  if (readers.length) {
    status.push(text("reading", names(readers)));
  }
  banner.show({ status });
}

/** The story as the server renders it now takes the place of what is shown. */
async function follow() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html", "X-Masthead-Part": "yes" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(place.dataset.follows);
  if (fresh) {
    document.querySelector(place.dataset.follows).replaceWith(document.adoptNode(fresh));
  }
}

const hear = {
  presence: show,
  saved: follow,
  moved: () => {
    banner.show({ tone: "ask", status: [text("changed")], acts: [{ key: "reload", act: () => location.reload() }] });
  },
  gone: () => banner.show({ tone: "lost", alert: [[place.dataset.textGone]] }),
};

const banner = new Banner();
new Line({
  root: place.dataset.root,
  article: Number(place.dataset.article),
  page: crypto.randomUUID(),
  beat: () => ({ type: "here", writing: false, version: 0 }),
  hear: message => hear[message.type]?.(message),
});
