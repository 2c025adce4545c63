// The edit page asks before it is left with changes that the server does not have.
(() => {
  const form = document.getElementById("story");
  let typed = 0;
  let sent = 0;
  let saved = 0;

  const changed = () => { typed++; };
  form.addEventListener("input", changed);
  form.addEventListener("change", changed);

  window.addEventListener("beforeunload", event => {
    if (typed > saved) {
      event.preventDefault();
    }
  });

  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      document.getElementById("story:save").click();
    }
  });

  // What is typed while a save is on its way is not part of it.
  jQuery(document)
    .on("pfAjaxSend", () => { sent = typed; })
    .on("pfAjaxSuccess", (event, xhr) => {
      if (xhr.responseXML?.querySelector("redirect")) {
        saved = typed;
      }
    });
  window.addEventListener("masthead:saved", () => { saved = sent; });
})();
