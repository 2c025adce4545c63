// Acts on the stories that are ticked in a list, and shows how far such an act is.
(() => {
  const bar = document.getElementById("bulk");
  const running = document.getElementById("bulk-progress");
  const LOOK_AGAIN = 500;

  function watch() {
    setTimeout(async () => {
      const answer = await fetch(location.href, { headers: { "X-Masthead-Part": "yes" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const news = page.getElementById("bulk-progress");
      if (!news || news.dataset.running === "no") {
        location.reload();
        return;
      }
      document.getElementById("bulk-progress").replaceWith(news);
      watch();
    }, LOOK_AGAIN);
  }

  if (running?.dataset.running === "yes") {
    watch();
  }
  if (!bar) {
    return;
  }

  const part = (name) => bar.querySelector(`[data-bulk="${name}"]`);
  const picks = () => [...document.querySelectorAll("input[data-pick]")];
  const ticked = () => picks().filter((pick) => pick.checked);
  const every = document.querySelector("input[data-pick-all]");
  const act = document.getElementById("bulk-act");

  /** Whom and where the stories can go is asked for once, when the first is ticked. */
  let targets;
  async function offerTargets() {
    const response = await fetch(bar.dataset.targets, { method: "POST", body: "{}" });
    if (response.ok && !response.redirected) {
      const { people, desks } = await response.json();
      offer("bulk-person", people);
      offer("bulk-desk", desks);
    }
  }

  function offer(id, choices) {
    document.getElementById(id).replaceChildren(...choices.map((choice) => new Option(choice.name, choice.id)));
  }

  function show() {
    const count = ticked().length;
    bar.hidden = count === 0;
    if (count > 0) {
      targets ??= offerTargets();
    }
    const all = count > 0 && count === picks().length;
    every.checked = all;
    every.indeterminate = count > 0 && !all;
    part("all-line").hidden = !all || Number(bar.dataset.total) <= count;
    if (part("all-line").hidden) {
      part("all").checked = false;
    }
    const words = part("count").dataset[count === 1 ? "one" : "many"];
    part("count").textContent = words.replace("{0}", part("all").checked ? bar.dataset.total : count);
    for (const field of bar.querySelectorAll("[data-for]")) {
      field.hidden = field.dataset.for !== act.value;
    }
  }

  function tickAll(tick) {
    for (const pick of picks()) {
      pick.checked = tick;
    }
    show();
  }

  const value = (id) => document.getElementById(id).value;

  function start() {
    const asked = { act: act.value, picks: ticked().map((pick) => pick.dataset.pick).join(",") };
    if (part("all").checked) {
      Object.assign(asked, Object.fromEntries(new URLSearchParams(location.search)), { all: "yes" });
    }
    asked.target = { ASSIGN: value("bulk-person"), SEND: value("bulk-desk") }[act.value] ?? "";
    asked.words = { SEND: value("bulk-note"), TAG: value("bulk-tag") }[act.value] ?? "";
    window.beginBulk(Object.entries(asked).map(([name, text]) => ({ name, value: text })));
  }

  document.addEventListener("change", (event) => {
    if (event.target === every) {
      tickAll(every.checked);
    } else {
      show();
    }
  });
  part("clear").addEventListener("click", () => tickAll(false));
  part("start").addEventListener("click", start);
  window.addEventListener("pageshow", show);
})();
