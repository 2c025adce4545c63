// The picture above the text: chosen here, kept by the server at once, named in the story by its id.
import { PictureRights } from "./pictureRights.js";
import { story } from "./story.js";

const box = document.getElementById("lead");
const rightsBox = document.getElementById("lead-rights");
let rights = null;

/** There are no rights without a picture. */
function showRights(hash) {
  rightsBox.hidden = !hash;
  rights.show(hash);
}

function show({ id, hash = "", fileName, width, height }) {
  const shown = box.querySelector(".lead-shown");
  box.dataset.value = id ?? "";
  shown.hidden = !id;
  if (fileName) {
    Object.assign(shown.querySelector("img"), { src: box.dataset.media + fileName, width, height });
  }
  showRights(hash);
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
  const [owner, until] = rightsBox.querySelectorAll("input");
  rights = new PictureRights({
    fields: { rights: owner, until, said: rightsBox.querySelector("[role=status]") },
    address: rightsBox.dataset.address,
    text: key => rightsBox.dataset[`text${key[0].toUpperCase()}${key.slice(1)}`],
  });
  showRights(rightsBox.dataset.picture ?? "");
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
