// Asks the device for passkeys: a new one on the page of one's own account, a signature at the door.
(() => {
  const able = () => Boolean(window.PublicKeyCredential?.parseCreationOptionsFromJSON);

  /** What the server answers; what it refuses is thrown as its sentence. */
  async function ask(form, content) {
    const response = await fetch(form.dataset.address, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(content),
    });
    const answer = response.headers.get("Content-Type")?.includes("json") ? await response.json() : {};
    if (!response.ok || response.redirected) {
      throw new Error(answer.sentences?.join(" ") || form.dataset.broken);
    }
    return answer;
  }

  const steps = {
    "add-passkey": async (form) => {
      const options = PublicKeyCredential.parseCreationOptionsFromJSON(await ask(form, {}));
      const made = await navigator.credentials.create({ publicKey: options });
      await ask(form, { made: made.toJSON(), name: document.getElementById("passkey-name").value });
      location.reload();
    },
    "use-passkey": async (form) => {
      const options = PublicKeyCredential.parseRequestOptionsFromJSON(await ask(form, {}));
      const signed = await navigator.credentials.get({ publicKey: options });
      const { to } = await ask(form, { signed: signed.toJSON(), to: form.dataset.to });
      location.assign(to);
    },
  };

  /** Names of faults that the device gives; all others are the server's sentences. */
  const word = (form, fault) => (fault instanceof DOMException ? form.dataset.broken : fault.message);

  for (const [id, step] of Object.entries(steps)) {
    const form = document.getElementById(id);
    form?.addEventListener("submit", async (event) => {
      event.preventDefault();
      const button = form.querySelector("button");
      const failure = document.getElementById("passkey-failure");
      failure.textContent = "";
      button.disabled = true;
      try {
        if (!able()) {
          throw new Error(form.dataset.unable);
        }
        await step(form);
      } catch (fault) {
        failure.textContent = word(form, fault);
        button.disabled = false;
        button.focus();
      }
    });
  }
})();
