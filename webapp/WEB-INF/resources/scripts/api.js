// Makes a form of what the document of the API says can be asked, sends it and shows the answer. Without this script the
// page has links to try.
(() => {
  const form = document.getElementById("try");
  const request = document.getElementById("api-request");
  const parameters = document.getElementById("api-parameters");
  const answer = document.getElementById("api-answer");
  const status = document.getElementById("api-status");
  const texts = form.dataset;
  let operations = [];
  let schemas = {};

  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  }

  function resolved(schema) {
    return schema.$ref ? schemas[schema.$ref.split("/").pop()] : schema;
  }

  function choice(id, options, initial) {
    const select = element("select", { id }, new Option(texts.choose, ""));
    options.forEach((option) => select.add(new Option(option, option, false, option === initial)));
    return select;
  }

  function input(id, parameter, schema) {
    const kind = schema.type === "integer" ? "number" : "text";
    const made = element("input", { id, type: kind, spellcheck: "false", autocomplete: "off" });
    if (kind === "number") {
      made.min = schema.minimum ?? "";
      made.max = schema.maximum ?? "";
    }
    made.value = parameter.in === "query" && parameter.name === "limit" ? parameter.example : "";
    made.placeholder = parameter.example ?? "";
    made.required = parameter.required === true;
    return made;
  }

  function field(parameter) {
    const id = `api-${parameter.in}-${parameter.name}`;
    const schema = resolved(parameter.schema);
    const control = schema.enum ? choice(id, schema.enum) : input(id, parameter, schema);
    control.name = parameter.name;
    control.dataset.place = parameter.in;
    control.setAttribute("aria-describedby", `${id}-hint`);
    const label = element("label", { for: id }, parameter.name);
    if (parameter.required) {
      label.append(" ", element("small", {}, `(${texts.required})`));
    }
    const hint = element("p", { id: `${id}-hint`, class: "api-hint" }, parameter.description);
    return element("div", { class: "api-field" }, label, control, hint);
  }

  function bodyField(body) {
    const [type, { example }] = Object.entries(body.content)[0];
    const area = element("textarea", { id: "api-sent", rows: "7", spellcheck: "false" }, example ?? "");
    area.dataset.type = type;
    return element("div", { class: "api-field api-wide" }, element("label", { for: area.id }, texts.body), area);
  }

  function chosen() {
    return operations[request.selectedIndex];
  }

  function show() {
    const { summary, description, parameters: known = [], requestBody } = chosen();
    document.getElementById("api-about").textContent = `${summary}. ${description ?? ""}`;
    parameters.replaceChildren(...known.map(field), ...(requestBody ? [bodyField(requestBody)] : []));
  }

  function address() {
    let path = chosen().path;
    const query = new URLSearchParams();
    parameters.querySelectorAll("[data-place]").forEach(({ dataset, name, value }) => {
      if (dataset.place === "path") {
        path = path.replace(`{${name}}`, encodeURIComponent(value.trim()));
      } else if (value.trim()) {
        query.set(name, value.trim());
      }
    });
    return query.size ? `${path}?${query}` : path;
  }

  function options() {
    const token = document.getElementById("api-token").value.trim();
    const sent = document.getElementById("api-sent");
    const headers = { Accept: "application/json" };
    if (token) {
      headers.Authorization = `Bearer ${token}`;
    }
    if (sent) {
      headers["Content-Type"] = `${sent.dataset.type};charset=utf-8`;
    }
    return { method: chosen().method, headers, body: sent?.value, credentials: "omit" };
  }

  function pretty(text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  }

  function tell(response, text, milliseconds) {
    const bytes = new Blob([text]).size;
    const line = `${response.status} ${response.statusText}`.trim();
    status.textContent = texts.answered.replace("{0}", line).replace("{1}", milliseconds).replace("{2}", bytes);
    status.classList.toggle("wrong", !response.ok);
    const headers = [...response.headers].flatMap(([name, value]) => [
      element("dt", {}, name),
      element("dd", {}, value),
    ]);
    document.getElementById("api-headers").replaceChildren(...headers);
    document.getElementById("api-body").textContent = pretty(text);
  }

  async function send(event) {
    event.preventDefault();
    const asked = address();
    document.getElementById("api-asked").textContent = `${chosen().method} ${asked}`;
    status.textContent = texts.waiting;
    const start = performance.now();
    try {
      const response = await fetch(asked, options());
      tell(response, await response.text(), Math.round(performance.now() - start));
    } catch {
      status.textContent = texts.failed;
      status.classList.add("wrong");
      document.getElementById("api-body").textContent = "";
    }
  }

  function take(known) {
    schemas = known.components.schemas;
    operations = Object.entries(known.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
    );
    operations.forEach(({ method, path }) => request.add(new Option(`${method} ${path}`)));
    request.addEventListener("change", show);
    form.addEventListener("submit", send);
    form.hidden = false;
    answer.hidden = false;
    show();
  }

  fetch("/openapi", { credentials: "omit" })
    .then((response) => response.json())
    .then(take)
    .catch(() => form.remove());
})();
