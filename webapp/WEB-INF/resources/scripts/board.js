// Moves the cards of the board: by dragging, from the menu of a card, by keys. The server says which move leads to a column
// and whether it may be made; what it refuses springs back and says why.
(() => {
  const board = document.querySelector(".board");
  const alert = document.getElementById("board-alert");
  const status = document.getElementById("board-status");
  const words = document.getElementById("board-words");
  const menu = document.getElementById("card-menu");

  const word = (move) => words.querySelector(`[data-move="${move}"]`);
  const link = (card) => card.querySelector(".story-link");
  const columns = () => [...board.querySelectorAll("[data-column]")];
  const cards = (column) => [...column.querySelectorAll(".board-card")];
  const columnOf = (element) => element.closest("[data-column]");

  /** Cleared first, so that the same sentence twice is heard twice. */
  function say(place, text) {
    alert.textContent = "";
    status.textContent = "";
    requestAnimationFrame(() => place.append(text));
  }

  async function post(address, body) {
    const response = await fetch(address, { method: "POST", headers: { Accept: "application/json" }, body: JSON.stringify(body) });
    if (response.redirected || !response.headers.get("Content-Type")?.startsWith("application/json")) {
      throw new Error(words.dataset.lost);
    }
    return { status: response.status, ...(await response.json()) };
  }

  /** Puts fresh columns in the place of those that are there. */
  async function refresh() {
    const response = await fetch(location.href, { headers: { Accept: "text/html", "X-Masthead-Part": "yes" } });
    if (!response.ok || response.redirected) {
      return;
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    for (const column of columns()) {
      const fresh = page.getElementById(column.id);
      if (fresh) {
        column.replaceWith(document.adoptNode(fresh));
      }
    }
  }

  function focusOn(story, key) {
    const card = board.querySelector(`[data-story="${story}"]`);
    (card ? link(card) : board.querySelector(`[data-column="${key}"] h2`))?.focus();
  }

  /** Opens a dialog and tells what became of it: the value of its button, or nothing. */
  function open(dialog) {
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) => dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true }));
  }

  /** Asks for what a move needs; nothing when the person thinks better of it. */
  async function ask(kind, move) {
    const dialog = document.getElementById(`card-${kind}`);
    const field = dialog.querySelector("textarea, input");
    dialog.querySelector("h2").textContent = word(move).textContent;
    dialog.querySelector("button.primary").textContent = word(move).textContent;
    field.value = "";
    return await open(dialog) === "go" ? field.value : null;
  }

  /** What a refusal asks for, when that is all that speaks against the move. */
  const ASKED = { "move.reason": ["reason", "reason"], "move.future": ["moment", "when"] };

  /** Makes a move, and asks for what it needs when the server says that it needs it. */
  async function make(wish, name) {
    const answer = await post("move", wish);
    const asked = answer.status === 422 && answer.keys?.length === 1 ? ASKED[answer.keys[0]] : undefined;
    if (!asked || wish[asked[1]] !== undefined) {
      return answer;
    }
    const given = await ask(asked[0], name ?? (asked[0] === "reason" ? "RETURN" : "SCHEDULE"));
    return given === null ? { status: 0 } : make({ ...wish, [asked[1]]: given }, name);
  }

  /** Keeps the page from refreshing itself under a card that is on its way. */
  async function held(act) {
    board.dataset.liveHold = "";
    try {
      return await act();
    } catch (broken) {
      return { status: -1, sentences: [broken instanceof TypeError ? words.dataset.lost : broken.message] };
    } finally {
      delete board.dataset.liveHold;
    }
  }

  /** @param {() => void} back puts the card where it was, when nothing comes of it */
  async function go(card, wish, name, back) {
    const key = columnOf(card).dataset.column;
    card.setAttribute("aria-busy", "true");
    const answer = await held(() => make(wish, name));
    card.removeAttribute("aria-busy");
    if (answer.status === 200) {
      await refresh();
      say(status, word(answer.move).dataset.done);
      focusOn(wish.id, key);
      return;
    }
    back();
    if (answer.status === 409) {
      await refresh();
    }
    if (answer.status !== 0) {
      say(alert, [...answer.sentences ?? [], ...Object.values(answer.fields ?? {})].join(" ") || words.dataset.lost);
    }
    focusOn(wish.id, key);
  }

  const wishOf = (card) => ({ id: Number(card.dataset.story), seen: Number(card.dataset.seen) });

  /** A card that is dropped stands in its new column at once; that is undone when the move is refused. */
  function drop(card, column) {
    const from = columnOf(card);
    const list = card.parentElement;
    const next = card.nextElementSibling;
    column.querySelector(".board-cards").prepend(card);
    go(card, { ...wishOf(card), from: from.dataset.column, to: column.dataset.column }, null, () => {
      list.insertBefore(card, next);
      card.classList.add("sprung");
      card.addEventListener("animationend", () => card.classList.remove("sprung"), { once: true });
    });
  }

  let dragged = null;

  function mark(column) {
    for (const each of columns()) {
      each.classList.toggle("over", each === column);
    }
  }

  board.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.(".board-card") ?? null;
    if (dragged) {
      event.dataTransfer.setData("text/plain", link(dragged).textContent);
      event.dataTransfer.effectAllowed = "move";
      dragged.classList.add("dragged");
      board.dataset.liveHold = "";
    }
  });
  board.addEventListener("dragover", (event) => {
    const column = columnOf(event.target);
    if (dragged && column) {
      event.preventDefault();
      mark(column);
    }
  });
  board.addEventListener("drop", (event) => {
    const column = columnOf(event.target);
    if (dragged && column) {
      event.preventDefault();
      if (column !== columnOf(dragged)) {
        drop(dragged, column);
      }
    }
  });
  board.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    if (dragged?.getAttribute("aria-busy") !== "true") {
      delete board.dataset.liveHold;
    }
    dragged = null;
    mark(null);
  });

  function line(choice, number) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.disabled = choice.why !== "";
    button.textContent = word(choice.move).textContent + (choice.stageName ? `: ${choice.stageName}` : "");
    button.addEventListener("click", () => menu.close(String(number)));
    item.append(button);
    if (choice.why) {
      const why = document.createElement("p");
      why.className = "hint";
      why.id = `card-why-${number}`;
      why.textContent = choice.why;
      button.setAttribute("aria-describedby", why.id);
      item.append(why);
    }
    return item;
  }

  async function openMenu(card) {
    const answer = await held(() => post("choices", { id: Number(card.dataset.story) }));
    if (answer.status !== 200) {
      say(alert, answer.sentences?.join(" ") ?? words.dataset.lost);
      return;
    }
    menu.querySelector("h2").textContent = link(card).textContent;
    menu.querySelector("ul").replaceChildren(...answer.choices.map(line));
    const chosen = answer.choices[await open(menu)];
    if (chosen) {
      const { move, stage } = chosen;
      go(card, { ...wishOf(card), move, ...(stage ? { stage } : {}) }, move, () => {});
    } else {
      link(card).focus();
    }
  }

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-card-menu]");
    const cancel = event.target.closest(".board-dialog [data-cancel]");
    if (opener) {
      openMenu(opener.closest(".board-card"));
    }
    cancel?.closest("dialog").close("");
  });

  const current = () => document.activeElement.closest(".board-card");

  function step(by) {
    const card = current();
    const all = card ? cards(columnOf(card)) : cards(board).slice(0, 1);
    const to = card ? Math.max(0, Math.min(all.length - 1, all.indexOf(card) + by)) : 0;
    all[to] && link(all[to]).focus();
  }

  /** Goes on to the next column that has cards, at the same height as far as it is as long. */
  function aside(by) {
    const card = current();
    const full = columns().filter((column) => cards(column).length > 0);
    const at = card ? full.indexOf(columnOf(card)) : -by;
    const column = full[at + by];
    if (column) {
      const row = card ? cards(columnOf(card)).indexOf(card) : 0;
      link(cards(column)[Math.min(row, cards(column).length - 1)]).focus();
    }
  }

  const acts = {
    "card-next": () => step(1),
    "card-previous": () => step(-1),
    "column-next": () => aside(1),
    "column-previous": () => aside(-1),
    "card-menu": () => current() && openMenu(current()),
  };

  document.addEventListener("masthead:shortcut", (event) => {
    if (acts[event.detail]) {
      acts[event.detail]();
      event.preventDefault();
    }
  });
})();
