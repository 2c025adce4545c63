// What every page of the desk does beyond plain HTML; without it nothing is lost but comfort.
(() => {
  const root = document.documentElement;

  /** Ties what is wrong with a field to its control, for those who hear the page. */
  function nameFaults() {
    for (const error of document.querySelectorAll(".field > .error")) {
      const control = error.parentElement.querySelector("input, select, textarea");
      error.id ||= `${control.id}-error`;
      const others = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== error.id);
      control.setAttribute("aria-describedby", [error.id, ...others].join(" "));
      control.setAttribute("aria-invalid", "true");
    }
  }

  /** A menu closes when one goes elsewhere. */
  function closeMenus(except) {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(except)) {
        menu.open = false;
      }
    }
  }

  function template({ id, name, desk }) {
    const button = document.createElement("button");
    const named = document.createElement("span");
    const from = document.createElement("span");
    button.name = "template";
    button.value = id;
    named.dir = "auto";
    named.textContent = name;
    from.className = "soft small";
    from.textContent = desk;
    button.append(named, " ", from);
    return button;
  }

  /** The menu of templates asks for them when it is opened for the first time. */
  async function offerTemplates(menu) {
    const form = menu.querySelector("form");
    const response = await fetch(menu.dataset.templates, { method: "POST", body: "{}" });
    if (response.ok && !response.redirected) {
      form.replaceChildren(...(await response.json()).templates.map(template));
      form.hidden = form.childElementCount === 0;
    }
  }

  document.addEventListener("toggle", ({ target }) => {
    if (target.open && target.dataset.templates && target.querySelector("form").childElementCount === 0) {
      offerTemplates(target);
    }
  }, true);

  /** Folds what a button names in aria-controls, and remembers it. */
  function fold(button, folded) {
    document.getElementById(button.getAttribute("aria-controls")).hidden = folded;
    button.setAttribute("aria-expanded", String(!folded));
    localStorage.setItem(`folded.${button.getAttribute("aria-controls")}`, folded ? "yes" : "");
  }

  for (const button of document.querySelectorAll("button.fold")) {
    fold(button, localStorage.getItem(`folded.${button.getAttribute("aria-controls")}`) === "yes");
    button.addEventListener("click", () => fold(button, button.getAttribute("aria-expanded") === "true"));
  }

  /** Copies the text of the field that a button names, and says so on the button. */
  async function copy(button) {
    const field = document.getElementById(button.dataset.copies);
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.done;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copies]");
    if (button) {
      copy(button);
    }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-claim]");
    if (button) {
      window.claimReview([{ name: "article", value: button.dataset.claim }]);
    }
  });
  document.addEventListener("click", (event) => closeMenus(event.target));
  document.addEventListener("focusin", (event) => closeMenus(event.target));
  document.addEventListener("keydown", (event) => {
    const menu = document.querySelector("details.menu[open]");
    if (event.key === "Escape" && menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  /** What a form is answered stands above it, which may be out of sight. */
  function showMessage() {
    document.querySelector("#messages .message")?.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("submit", () => root.classList.add("waiting"));
  window.addEventListener("pageshow", () => root.classList.remove("waiting"));
  document.addEventListener("DOMContentLoaded", () => {
    nameFaults();
    window.jQuery?.(document)
      .on("pfAjaxSend", () => root.classList.add("waiting"))
      .on("pfAjaxComplete", () => {
        root.classList.remove("waiting");
        nameFaults();
        showMessage();
      });
  });
})();
