// Keeps what a page shows up to date. The server says over a socket that something changed, and nothing else; the page then
// asks for itself and puts the fresh elements in the place of the old.
//
// An element is kept fresh when it has an id and data-live: empty where the page's own address tells of it, or the address of
// another page that has the same element, which is lighter to ask for. It must not need a script of its own to work, nor be
// part of a form that is being filled in; while it has data-live-hold, it is left alone. What data-live-say says is read to
// those who hear the page, once it is something else. After a change, "masthead:live" is fired at the document.
(() => {
  const BEAT = 55_000;
  const ASK = 30_000;
  const RETRY = { first: 1000, longest: 60_000 };
  /** A signal goes to many pages at once; they need not all ask in the same moment, and none asks for each of many signals. */
  const WAIT = { least: 150, spread: 350, between: 1500 };

  const said = document.getElementById("live-said");
  const seen = () => document.visibilityState === "visible";

  let socket;
  let pause = RETRY.first;
  let retry;
  let waiting;
  let asking = false;
  let stale = false;
  /** Whether there was a time without a socket; what changed before the first one opened, the server knows. */
  let lost = false;
  let asked = Date.now();

  /** The elements that are kept fresh, by the address that tells of them. */
  function places() {
    const found = new Map();
    for (const element of document.querySelectorAll("[data-live][id]")) {
      const address = element.dataset.live || location.pathname + location.search;
      found.set(address, [...found.get(address) ?? [], element]);
    }
    return found;
  }

  function isBusy(element) {
    return element.closest("[data-live-hold]") !== null || element.querySelector("[data-live-hold]") !== null
      || (element.contains(document.activeElement) && document.activeElement.matches("input, select, textarea, [contenteditable]"));
  }

  /** What stands for the focused element in the fresh one: the same id, the same address, or the same place among all. */
  function keeperOfFocus(element) {
    const focused = document.activeElement;
    if (!element.contains(focused)) {
      return () => {};
    }
    const all = (root) => [root, ...root.querySelectorAll("a[href], button, summary, [tabindex]")];
    const place = all(element).indexOf(focused);
    return (fresh) => {
      const same = all(fresh).find((each) => focused.id && each.id === focused.id)
        ?? all(fresh).find((each) => focused.href && each.href === focused.href) ?? all(fresh)[place];
      same?.focus({ preventScroll: true });
    };
  }

  function put(element, fresh) {
    if (!fresh || isBusy(element) || fresh.outerHTML === element.outerHTML) {
      return false;
    }
    const focus = keeperOfFocus(element);
    if (fresh.dataset.liveSay && fresh.dataset.liveSay !== element.dataset.liveSay) {
      said.textContent = fresh.dataset.liveSay;
    }
    element.replaceWith(document.adoptNode(fresh));
    focus(fresh);
    return true;
  }

  async function ask(address, elements) {
    const response = await fetch(address, { headers: { Accept: "text/html", "X-Masthead-Part": "yes" } });
    if (!response.ok || response.redirected) {
      return false;
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return elements.map((element) => put(element, page.getElementById(element.id))).includes(true);
  }

  async function refresh() {
    clearTimeout(waiting);
    waiting = null;
    asking = true;
    stale = false;
    asked = Date.now();
    const outcomes = await Promise.allSettled([...places()].map(([address, elements]) => ask(address, elements)));
    asking = false;
    if (outcomes.some(({ value }) => value)) {
      document.dispatchEvent(new CustomEvent("masthead:live"));
    }
    if (stale) {
      changed();
    }
  }

  /** Something changed. A page that nobody looks at asks when somebody does. */
  function changed() {
    stale = true;
    if (seen() && !asking && !waiting) {
      const soon = WAIT.least + Math.random() * WAIT.spread;
      waiting = setTimeout(refresh, Math.max(soon, asked + WAIT.between - Date.now()));
    }
  }

  function open() {
    clearTimeout(retry);
    if (socket && socket.readyState <= 1) {
      return;
    }
    const address = new URL(said.dataset.socket, location.href);
    address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
    const opened = new WebSocket(address);
    socket = opened;
    opened.addEventListener("open", () => {
      pause = RETRY.first;
      if (lost) {
        changed();
      }
      lost = false;
    });
    opened.addEventListener("message", changed);
    opened.addEventListener("close", () => socket === opened && broken());
  }

  function broken() {
    lost = true;
    retry = setTimeout(open, pause * (0.75 + Math.random() / 2));
    pause = Math.min(pause * 2, RETRY.longest);
  }

  const isOpen = () => socket?.readyState === 1;

  setInterval(() => isOpen() && socket.send("."), BEAT);
  setInterval(() => !isOpen() && seen() && changed(), ASK);
  document.addEventListener("visibilitychange", () => {
    if (seen()) {
      open();
      changed();
    }
  });
  window.addEventListener("online", open);
  window.addEventListener("pageshow", ({ persisted }) => persisted && open());
  window.addEventListener("pagehide", () => socket?.close());
  open();
})();
