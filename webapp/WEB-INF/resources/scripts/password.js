// A button beside each password that shows what is typed; without scripts it stays hidden, as in any browser.
for (const field of document.querySelectorAll("input[type=password][data-show]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button quiet small show-password";
  button.textContent = field.dataset.show;
  button.setAttribute("aria-controls", field.id);
  button.setAttribute("aria-pressed", "false");
  button.addEventListener("click", () => {
    const shows = field.type === "text";
    field.type = shows ? "password" : "text";
    button.textContent = shows ? field.dataset.show : field.dataset.hide;
    button.setAttribute("aria-pressed", String(!shows));
  });
  // What is sent is a password again, for whatever remembers what was typed into text fields.
  field.form.addEventListener("submit", () => { field.type = "password"; });
  field.after(button);
}
