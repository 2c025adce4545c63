// Keys for those who do not like to reach for the mouse. Which keys do what stands in the dialog, which is where this reads
// it: what is listed works, and what works is listed. A section counts where the page has what it is about.
(() => {
  const dialog = document.getElementById("shortcuts");
  const single = document.getElementById("shortcuts-single");
  const NEXT_KEY_WITHIN = 1500;

  const links = () => [...document.querySelectorAll("main .story-link[href]")];
  const current = () => links().indexOf(document.activeElement);
  const target = (act) => document.querySelector(`[data-shortcut-act="${act}"]:not(:disabled)`);

  const onBoard = () => document.querySelector(".board") !== null;

  const isThere = {
    everywhere: () => true,
    board: () => onBoard() && links().length > 0,
    list: () => !onBoard() && links().length > 0,
    story: () => target("edit") !== null || target("preview") !== null,
    compare: () => target("next-change") !== null,
    editor: () => document.querySelector("[role='toolbar'] [aria-keyshortcuts]") !== null,
  };

  /** Focus is the mark of the row: it is seen, heard and scrolled to without more. */
  function move(step) {
    const rows = links();
    const to = current() < 0 ? (step > 0 ? 0 : rows.length - 1) : current() + step;
    rows[Math.max(0, Math.min(to, rows.length - 1))]?.focus();
    return true;
  }

  function press(act) {
    target(act)?.click();
    return target(act) !== null;
  }

  function edit() {
    const row = links()[current()];
    if (!row) {
      return press("edit");
    }
    location.assign(row.href.replace("/show?", "/edit?"));
    return true;
  }

  function search() {
    target("search").focus();
    target("search").select();
    return true;
  }

  /** Acts that are more than a press on what the page marks with their name. Enter is the browser's own. */
  const acts = {
    next: () => move(1),
    previous: () => move(-1),
    open: () => false,
    edit,
    search,
    help: () => show(),
  };

  /** Lists the keys that the editor's buttons name, unless the editor has listed its own. */
  function readToolbar() {
    const list = dialog.querySelector("[data-shortcuts='editor'] dl");
    if (list.childElementCount > 0) {
      return;
    }
    for (const button of document.querySelectorAll("[role='toolbar'] [aria-keyshortcuts]")) {
      const line = document.createElement("div");
      const keys = document.createElement("dt");
      const text = document.createElement("dd");
      const key = document.createElement("kbd");
      key.textContent = button.getAttribute("aria-keyshortcuts");
      text.textContent = button.getAttribute("aria-label") ?? button.textContent;
      keys.append(key);
      line.append(keys, text);
      list.append(line);
    }
  }

  function show() {
    readToolbar();
    for (const section of dialog.querySelectorAll("section")) {
      section.hidden = !isThere[section.dataset.shortcuts]();
    }
    const opener = document.activeElement.closest("details.menu")?.querySelector("summary") ?? document.activeElement;
    dialog.showModal();
    dialog.addEventListener("close", () => opener.focus(), { once: true });
    return true;
  }

  /** The lines of the table that count on this page. */
  function lines() {
    return [...dialog.querySelectorAll("[data-act]")]
      .filter((line) => isThere[line.closest("section").dataset.shortcuts]());
  }

  /** An act that is neither ours nor a press is somebody else's: a script of the page that takes it says so. */
  function offer(act) {
    return !document.dispatchEvent(new CustomEvent("masthead:shortcut", { detail: act, cancelable: true }));
  }

  function run(act) {
    return acts[act] ? acts[act]() : press(act) || offer(act);
  }

  const isTyping = (element) => element.isContentEditable
    || element.matches("input:not([type='checkbox'], [type='radio']), textarea, select");

  let begun = { key: "", at: 0 };

  /** Keys that are pressed one after the other, as in “g h”, count as one when they come soon enough. */
  function pressed(event) {
    const before = event.timeStamp - begun.at < NEXT_KEY_WITHIN ? `${begun.key} ` : "";
    const known = lines();
    const line = known.find(({ dataset }) => before && dataset.keys === before + event.key)
      ?? known.find(({ dataset }) => dataset.keys === event.key || (dataset.also === event.key && current() >= 0));
    begun = { key: line ? "" : event.key, at: event.timeStamp };
    return line;
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey
        || document.querySelector("dialog:modal") || isTyping(event.target) || (!single.checked && event.key.length === 1)) {
      return;
    }
    const line = pressed(event);
    if (line && run(line.dataset.act)) {
      event.preventDefault();
    }
  });

  single.checked = localStorage.getItem("shortcuts.single") !== "off";
  single.addEventListener("change", () => localStorage.setItem("shortcuts.single", single.checked ? "on" : "off"));
  dialog.querySelector("[data-closes]").addEventListener("click", () => dialog.close());
  document.querySelector("[data-opens='shortcuts']").addEventListener("click", show);
})();
