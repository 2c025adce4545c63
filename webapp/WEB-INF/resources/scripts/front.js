// Arranges a front: by dragging, by buttons, by keys. Each change is sent with the version that the page shows; the server says
// what comes of it, and the page shows that.
(() => {
  const PARTS = ["front-state", "front-sheet", "front-found", "front-editions"];
  const alert = document.getElementById("front-alert");
  const status = document.getElementById("front-status");
  const words = document.getElementById("front-words").dataset;

  const sheet = () => document.getElementById("front-sheet");

  /** Cleared first, so that the same sentence twice is heard twice. */
  function say(place, text) {
    alert.textContent = "";
    status.textContent = "";
    requestAnimationFrame(() => place.append(text));
  }

  async function post(address, body) {
    const response = await fetch(address, { method: "POST", headers: { Accept: "application/json" }, body: JSON.stringify(body) });
    if (response.redirected || !response.headers.get("Content-Type")?.startsWith("application/json")) {
      throw new Error(words.lost);
    }
    return { status: response.status, ...(await response.json()) };
  }

  /** Puts fresh parts in the place of those that are there. */
  async function refresh(...parts) {
    const response = await fetch(location.href, { headers: { Accept: "text/html", "X-Masthead-Part": "yes" } });
    if (!response.ok || response.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const id of parts.length ? parts : PARTS) {
      const fresh = page.getElementById(id);
      if (fresh) {
        document.getElementById(id).replaceWith(document.adoptNode(fresh));
      }
    }
  }

  const spot = (story) => sheet().querySelector(`[data-story="${story}"]`);

  /** The control that was used, where it is now; else another one of the same story, else its headline, else the sheet. */
  function focusOn(key, story) {
    const keys = [key, `up:${story}`, `down:${story}`, `keep:${story}`];
    const control = keys
      .map((each) => document.querySelector(`[data-key="${CSS.escape(each ?? "")}"]:not(:disabled)`))
      .find((each) => each);
    (control ?? spot(story)?.querySelector(".front-headline") ?? sheet()?.querySelector("h2"))?.focus();
  }

  /** Says where a story is after a change, or what became of the whole. */
  function tell(act, story) {
    if (words[act.toLowerCase()]) {
      return words[act.toLowerCase()];
    }
    const line = spot(story);
    const headline = document.querySelector(`[data-story="${story}"] .front-headline`)?.textContent ?? "";
    return `${headline}: ${line?.dataset.where ?? words.gone}`;
  }

  let before = Promise.resolve();

  /** One after the other: whoever is fast is not told that somebody else, who is herself, was faster. */
  function make(address, wish, key) {
    before = before.then(() => send(address, wish, key));
  }

  /** Sends a wish, shows what comes of it, and leaves the focus where the person was. */
  async function send(address, wish, key) {
    const { front, seen } = sheet().dataset;
    let answer;
    try {
      answer = await post(address, { id: Number(front), seen: Number(seen), ...wish });
    } catch (broken) {
      say(alert, broken instanceof TypeError ? words.lost : broken.message);
      return;
    }
    if (answer.status === 200 || answer.status === 409) {
      await refresh();
    }
    if (answer.status === 200) {
      say(status, tell(wish.act, wish.story));
    } else {
      say(alert, [...answer.sentences ?? [], ...Object.values(answer.fields ?? {})].join(" ") || words.lost);
    }
    focusOn(key, wish.story);
  }

  const number = (text) => (text === undefined || text === "" ? undefined : Number(text));

  /** What an element says of the story and the spot that it is about. */
  const about = ({ story, group, index, edition }) =>
    ({ story: number(story), group: number(group), index: number(index), edition: number(edition) });

  async function makeTopic(form) {
    const answer = await post("change", { name: form.elements.name.value });
    if (answer.status === 200) {
      location.assign(`edit?id=${answer.id}`);
    } else {
      say(alert, answer.sentences?.join(" ") ?? words.lost);
    }
  }

  document.addEventListener("submit", (event) => {
    const act = event.target.dataset.frontForm;
    if (event.target.id === "front-search") {
      event.preventDefault();
      history.replaceState(null, "", `?${new URLSearchParams(new FormData(event.target))}`);
      refresh("front-found");
    } else if (act === "NEW_TOPIC") {
      event.preventDefault();
      makeTopic(event.target);
    } else if (act) {
      event.preventDefault();
      const wish = { act, ...about(event.target.dataset), ...Object.fromEntries(new FormData(event.target)) };
      const key = event.target.querySelector("[data-key]")?.dataset.key
        ?? event.target.closest("details")?.querySelector("summary").dataset.key;
      make(act === "SCHEDULE" ? "send" : "change", wish, key);
    }
  });

  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-front-act], [data-front-send]");
    if (button) {
      const { frontAct, frontSend, key } = button.dataset;
      make(frontAct ? "change" : "send", { act: frontAct ?? frontSend, ...about(button.dataset) }, key);
    }
  });

  let dragged = null;

  function mark(place) {
    for (const each of document.querySelectorAll(".front-over")) {
      each.classList.remove("front-over");
    }
    place?.classList.add("front-over");
  }

  const dropOf = (event) => (dragged ? event.target.closest?.("[data-drop]") : null);

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(".front-line[draggable='true']") ?? null;
    if (dragged) {
      event.dataTransfer.setData("text/plain", dragged.querySelector(".front-headline").textContent);
      event.dataTransfer.effectAllowed = "move";
      dragged.classList.add("front-dragged");
    }
  });
  document.addEventListener("dragover", (event) => {
    const place = dropOf(event);
    if (place) {
      event.preventDefault();
      mark(place);
    }
  });
  document.addEventListener("drop", (event) => {
    const place = dropOf(event);
    if (place && place !== dragged) {
      event.preventDefault();
      const story = number(dragged.dataset.story);
      const { group, index } = about(place.dataset);
      make("change", "hide" in place.dataset ? { act: "HIDE", story } : { act: "PIN", story, group, index });
    }
  });
  document.addEventListener("dragend", () => {
    dragged?.classList.remove("front-dragged");
    dragged = null;
    mark(null);
  });
})();
