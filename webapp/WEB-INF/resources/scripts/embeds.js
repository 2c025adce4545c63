// Offers to play a video in the page. Before a reader asks for it, nothing is called but this site; without this script
// the card is a link.
(() => {
  const ALLOWED = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  const SANDBOX = "allow-scripts allow-same-origin allow-presentation allow-popups allow-popups-to-escape-sandbox";

  function frame(card, title) {
    const made = document.createElement("iframe");
    const attributes = {
      title,
      allow: ALLOWED,
      allowfullscreen: "",
      sandbox: SANDBOX,
      // Providers refuse to play without knowing on which site.
      referrerpolicy: "strict-origin-when-cross-origin",
      src: card.dataset.frame,
    };
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
  }

  function play(card, title) {
    const made = frame(card, title);
    card.querySelector(".play-here").remove();
    card.prepend(made);
    card.classList.add("playing");
    made.focus();
  }

  function offer(card, { play: label, note, title }) {
    const provider = card.querySelector("strong").textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => play(card, title.replace("{0}", provider)));
    const small = document.createElement("small");
    small.textContent = note.replace("{0}", provider);
    const box = document.createElement("p");
    box.className = "play-here";
    box.lang = "en";
    box.dir = "ltr";
    box.append(button, small);
    card.append(box);
  }

  document.addEventListener("DOMContentLoaded", () => {
    const texts = document.querySelector("[data-play]")?.dataset;
    if (texts) {
      document.querySelectorAll(".embed[data-frame]").forEach(card => offer(card, texts));
    }
  });
})();
