// The story as readers will see it, beside the text: drawn anew with each save, at the place where one was reading.
(() => {
  const pane = document.getElementById("preview");
  const opener = document.getElementById("preview-open");
  if (!pane) {
    return;
  }

  const stage = pane.querySelector(".stage");
  const widths = [...pane.querySelectorAll("[data-width]")];
  const hasRoomBeside = matchMedia("(width > 1100px)");
  const RAIL_AND_TEXT = 640;
  const MARGIN = 32;

  let width = Number(localStorage.getItem("preview.width")) || 390;

  // Where the include stands, a sticky bar or a form may be around it.
  document.body.append(pane);

  const shown = () => stage.querySelector("iframe.shown");

  /** Scales each frame so that a page of the chosen width fits into the pane. */
  function fit() {
    const scale = Math.min(1, stage.clientWidth / width);
    for (const frame of stage.querySelectorAll("iframe")) {
      frame.style.width = `${width}px`;
      frame.style.height = `${stage.clientHeight / scale}px`;
      frame.style.transform = `scale(${scale})`;
      frame.style.left = `${(stage.clientWidth - width * scale) / 2}px`;
    }
  }

  /** Gives the pane as much of the window as the chosen width asks for and the text can spare. */
  function arrange() {
    const beside = hasRoomBeside.matches ? Math.min(width + MARGIN, innerWidth - RAIL_AND_TEXT) : innerWidth;
    document.documentElement.style.setProperty("--beside", `${beside}px`);
    document.documentElement.classList.toggle("previewing", pane.open && hasRoomBeside.matches);
    widths.forEach((button) => button.setAttribute("aria-pressed", String(Number(button.dataset.width) === width)));
    fit();
  }

  function closeOnEscape(event) {
    if (event.key === "Escape") {
      event.preventDefault();
      pane.close();
    }
  }

  /**
   * Within the pane the page needs no bar that calls it a preview, and is no page of its own whose landmarks one would go
   * to; its links would lead away from the story, to pages that stand in no frame.
   */
  function settle(frame) {
    const page = frame.contentDocument;
    page.querySelector(".preview-bar")?.remove();
    page.querySelectorAll("body > :is(header, main, footer)").forEach((landmark) => {
      const plain = page.createElement("div");
      plain.id = landmark.id;
      plain.className = landmark.className;
      plain.append(...landmark.childNodes);
      landmark.replaceWith(plain);
    });
    page.querySelectorAll("a[href]:not([href^='#'])").forEach((link) => {
      link.target = "_blank";
      link.rel = "noopener";
    });
    page.addEventListener("keydown", closeOnEscape);
    frame.contentWindow.scrollTo(0, shown()?.contentWindow.scrollY ?? 0);
  }

  /** The new page is drawn behind the old one, which goes when the new one is there: nothing flickers. */
  function draw() {
    stage.querySelectorAll("iframe:not(.shown)").forEach((frame) => frame.remove());
    const frame = document.createElement("iframe");
    frame.title = document.getElementById("preview-title").textContent;
    frame.src = pane.dataset.address + pane.dataset.id;
    frame.addEventListener("load", () => {
      if (frame.contentDocument) {
        settle(frame);
      }
      shown()?.remove();
      frame.classList.add("shown");
    }, { once: true });
    stage.append(frame);
    fit();
  }

  /** Beside the text the text goes on being written; where there is no room the pane is all there is. */
  function open() {
    if (hasRoomBeside.matches) {
      pane.show();
    } else {
      pane.showModal();
    }
    opener.setAttribute("aria-expanded", "true");
    arrange();
    draw();
    pane.querySelector("[aria-pressed='true']").focus();
  }

  pane.addEventListener("close", () => {
    opener.setAttribute("aria-expanded", "false");
    stage.replaceChildren();
    arrange();
    opener.focus();
  });
  pane.addEventListener("keydown", closeOnEscape);
  pane.querySelector("[data-closes]").addEventListener("click", () => pane.close());
  opener.addEventListener("click", () => (pane.open ? pane.close() : open()));
  widths.forEach((button) => button.addEventListener("click", () => {
    width = Number(button.dataset.width);
    localStorage.setItem("preview.width", String(width));
    arrange();
  }));

  window.addEventListener("resize", () => pane.open && arrange());
  hasRoomBeside.addEventListener("change", () => pane.open && pane.close());
  window.addEventListener("masthead:saved", (event) => {
    pane.dataset.id = event.detail?.id ?? pane.dataset.id;
    opener.disabled = !pane.dataset.id;
    if (pane.open) {
      draw();
    }
  });
})();
