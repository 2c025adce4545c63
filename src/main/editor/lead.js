// The picture above the text: chosen here, kept by the server at once, named in the story by its id.
import { story } from "./story.js";

const box = document.getElementById("lead");

function show({ id, fileName, width, height }) {
  const shown = box.querySelector(".lead-shown");
  box.dataset.value = id ?? "";
  shown.hidden = !id;
  if (fileName) {
    Object.assign(shown.querySelector("img"), { src: box.dataset.media + fileName, width, height });
  }
  box.dispatchEvent(new Event("change", { bubbles: true }));
}

function complain(sentences) {
  const error = box.querySelector(".error");
  error.textContent = sentences.join(" ");
  error.hidden = !sentences.length;
}

async function upload(file) {
  const content = new FormData();
  content.append("picture", file, file.name);
  const response = await fetch(box.dataset.upload, { method: "POST", body: content }).catch(() => null);
  const answer = await response?.json().catch(() => ({})) ?? {};
  if (response?.ok) {
    show(answer);
  }
  complain(response?.ok ? [] : answer.sentences ?? [box.dataset.textFailed]);
}


export function startLead() {
  if (!story.form) {
    return;
  }
  const chosen = box.querySelector("input[type=file]");
  chosen.addEventListener("change", event => {
    event.stopPropagation();
    if (chosen.files.length) {
      upload(chosen.files[0]);
    }
    chosen.value = "";
  });
  box.querySelector("button").addEventListener("click", () => show({}));
}
