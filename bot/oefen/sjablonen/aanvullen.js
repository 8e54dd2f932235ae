// A text field with a list under it: arrows walk through it, Enter and Tab take, Escape closes.
const make = (tag, properties) => Object.assign(document.createElement(tag), properties);

// `match(text)` gives the items to show, in order; `take(item)` does what choosing one means, and gives false
// where there is nothing to choose and the key is to do what it always does.
function listbox(field, list, match, take) {
  let shown = [];
  let at = -1;

  function mark(place) {
    shown[at]?.setAttribute("aria-selected", "false");
    at = place;
    const item = shown[at];
    if (!item) return field.removeAttribute("aria-activedescendant");
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", item.id);
  }

  function close() {
    mark(-1);
    list.hidden = true;
    if (field.role === "combobox") field.ariaExpanded = "false";
  }

  function open(first = 0) {
    mark(-1);
    shown = match(field.value);
    for (const item of list.children) item.hidden = !shown.includes(item);
    list.hidden = !shown.length;
    if (field.role === "combobox") field.ariaExpanded = String(!list.hidden);
    if (field.role === "combobox" && !list.hidden) list.scrollIntoView({ block: "nearest" }); // not under the edge of a form
    mark(Math.min(first, shown.length - 1));
  }

  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");
  field.addEventListener("input", () => open());
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.hidden) {
      if (!step || field.role !== "combobox") return;
      open();
    } else if (step) {
      mark((at + step + shown.length) % shown.length);
    } else if (event.key === "Escape") {
      close();
    } else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && !event.isComposing) {
      if (!take(shown[at])) return close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  list.addEventListener("mousedown", (event) => {
    event.preventDefault(); // the focus stays in the field
    const item = event.target.closest("[role=option]");
    if (item) take(item);
  });
  return { open, close };
}

// The box to type in: commands, then what a command can do, and names behind @ and #.
export function completing(field, list) {
  const hint = document.getElementById(field.getAttribute("aria-describedby"));
  const plain = hint.textContent;
  const items = [...list.children];
  const starts = (item, text) => item.dataset.typ.toLowerCase().startsWith(text.toLowerCase());

  function typed() {
    const before = field.value.slice(0, field.selectionStart);
    if (/^\/\S*( \S*)?$/.test(before) && !field.form.elements.antwoord_op) return before;
    return before.match(/(?:^|\s)([@#]\S*)$/)?.[1];
  }

  function match() {
    const text = typed();
    if (!text) return [];
    if (list.parentElement !== field.form) field.form.append(list);
    const words = text.startsWith("/") && text.split(" ").length;
    const found = items.filter((item) => starts(item, text));
    return words ? found.filter((item) => item.dataset.typ.split(" ").length === words) : found;
  }

  function take(item) {
    const text = typed();
    if (!item || !text || item.dataset.typ === text) return false;
    const end = field.selectionStart;
    field.setRangeText(`${item.dataset.typ} `, end - text.length, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return true;
  }

  function explain() {
    const known = items.filter((item) => item.dataset.typ[0] === "/" && starts({ dataset: { typ: `${field.value} ` } }, `${item.dataset.typ} `));
    const item = known.sort((a, b) => b.dataset.typ.length - a.dataset.typ.length)[0];
    hint.textContent = plain;
    if (!item) return;
    hint.replaceChildren(make("b", { textContent: item.dataset.typ }), ` ${item.querySelector(".vorm")?.textContent ?? ""}`);
    if (item.dataset.voorbeeld) hint.append(` · ${list.dataset.voorbeeld} ${item.dataset.voorbeeld}`);
  }

  listbox(field, list, match, take);
  field.addEventListener("input", explain);
}

// A select as a field to search in; the select itself stays, for the form.
export function searchable(select) {
  const { id } = select;
  const field = make("input", { type: "text", id, className: "zoekveld", autocomplete: "off", role: "combobox", ariaExpanded: "false" });
  const list = make("ul", { id: `${id}-lijst`, className: "lijst", role: "listbox", hidden: true });
  const shell = make("span", { className: "kiezer" });
  const none = make("li", { textContent: document.body.dataset.niets, role: "option", ariaDisabled: "true", id: `${id}-niets` });
  const items = [...select.options].map((option, place) =>
    make("li", { textContent: option.value ? option.text : "–", role: "option", ariaSelected: "false", id: `${id}-keuze-${place}` }));
  const now = () => (select.value ? select.selectedOptions[0].text : "");
  for (const name of ["aria-describedby", "aria-invalid", "autofocus"]) {
    if (select.hasAttribute(name)) field.setAttribute(name, select.getAttribute(name));
  }
  list.ariaLabel = select.labels[0]?.firstChild.textContent ?? "";
  field.placeholder = select.options[0].text;
  field.value = now();
  select.id = `${id}-waarde`;
  select.hidden = true;
  select.after(shell);
  shell.append(field, list);
  list.append(...items, none);

  // Some answer is needed, or it counts at once: to choose nothing is not on offer, as in Slack.
  const offered = select.matches("[data-moet], [data-meteen] *") ? items.slice(1) : items;

  function match(text) {
    if (text === now()) return offered;
    const found = offered.filter((item) => item.textContent.toLowerCase().includes(text.trim().toLowerCase()));
    return found.length ? found : [none];
  }

  function take(item) {
    const place = items.indexOf(item);
    if (place < 0) return item === none;
    const changed = select.selectedIndex !== place;
    select.selectedIndex = place;
    field.value = now();
    popup.close();
    if (changed) select.dispatchEvent(new Event("change", { bubbles: true }));
    return true;
  }

  const popup = listbox(field, list, match, take);
  const show = () => popup.open(Math.max(offered.indexOf(items[select.selectedIndex]), 0));
  field.addEventListener("click", show);
  field.addEventListener("focus", () => field.select());
  field.addEventListener("blur", () => {
    field.value = now();
  });
}
