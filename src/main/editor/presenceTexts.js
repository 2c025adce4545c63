// What the banner over a story says and offers in each case: who wants it from this page, who has it, why it only reads.
import { text } from "./banner.js";

const names = list => new Intl.ListFormat("en", { type: "conjunction" }).format(list);

const reading = now => (now.readers.length ? [text("reading", names(now.readers))] : []);

/** Somebody asks for what this page has. */
function asked({ askers: [first], readers }, page) {
  return {
    tone: "ask",
    alert: [text("asks", first.name)],
    status: readers.length > 1 ? [text("reading", names(readers))] : [],
    acts: [
      { key: "handOver", act: () => page.handOver(first.person), primary: true },
      { key: "notNow", act: () => page.notNow(first.person) },
    ],
  };
}

/** The page has lost the story, and what it had not saved is safe. */
function lost(now, news, page) {
  const { displaced } = now;
  const kept = news.kept ?? displaced.kept;
  const alert = [displaced.self ? text("elsewhere", displaced.at) : text("taken", displaced.by, displaced.at)];
  if (kept) {
    alert.push(text("kept", kept));
  } else if (news.notKept) {
    alert.push(...news.notKept.map(sentence => [sentence]), text("notKept"));
  }
  const compare = { key: "compare", href: `${page.place.dataset.compare}&from=${kept}` };
  return { tone: "lost", alert, acts: kept ? [compare] : [] };
}

function moved({ moved: { act, by } = {} }, refusals) {
  return [...act ? [text(`moved.${act.replace("article.", "")}`, by)] : [], ...refusals.map(sentence => [sentence])];
}

/** What somebody may do about a story that another page has. */
function actsOnHeld(now, news, page) {
  const self = now.holder.self;
  const acts = [];
  if (!news.reads && !now.displaced) {
    acts.push({ key: "read", act: () => page.read() });
  }
  if (now.may.ask && (now.asking !== "waiting" || news.unanswered)) {
    acts.push({ key: now.asking === "no" ? "ask" : "askAgain", act: () => page.ask() });
  }
  if (now.may.takeOver) {
    acts.push({ key: self ? "goOn" : "takeOver", act: () => page.takeOver() });
  }
  return acts;
}

function held(now, news) {
  const { holder } = now;
  const status = [holder.self ? text("self", holder.since) : text("held", holder.name, holder.since)];
  if (now.asking === "waiting") {
    status.push(text(news.unanswered ? "unanswered" : "waiting", holder.name));
  } else if (now.asking === "declined") {
    status.push(text("declined", holder.name));
  }
  return status;
}

/** @returns what Banner.show takes */
export function answerTo(now, news, page) {
  if (news.writes) {
    const begun = news.begun ? [text("begun")] : [];
    return now.askers.length ? asked(now, page) : { status: [...begun, ...reading(now)], ...refusedNow(news) };
  }
  const shown = now.displaced ? lost(now, news, page) : { alert: moved(news, now.refusals), acts: [], status: [] };
  shown.status = [...shown.status ?? []];
  if (now.holder) {
    shown.status.push(...held(now, news));
    shown.acts.push(...actsOnHeld(now, news, page));
  } else if (now.may.write) {
    shown.status.push(text("free"));
    shown.acts.push({ key: "write", act: () => page.write(), primary: true });
  }
  if (news.saved) {
    shown.status.push(text("saved", news.saved.by, news.saved.at));
    shown.acts.push({ key: "reload", act: () => page.reload() });
  }
  shown.status.push(...reading(now));
  shown.alert.push(...refusedNow(news).alert ?? []);
  return shown;
}

const refusedNow = ({ refused }) => (refused ? { alert: [[refused]] } : {});
