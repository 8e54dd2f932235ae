// The page works without this; with it, what happens shows at once, and a form or a question stands in front.
import { completing, searchable } from "./aanvullen.js";

const served = new WeakMap(); // element → its HTML as the server gave it, before it was worked on here
const byId = (id) => (id ? document.getElementById(id) : null);

// Showing what the server has now. Only what differs is replaced, and what somebody is doing there stays: the
// half-filled field, the open menu, the focus.

function hold(root) {
  const active = root.contains(document.activeElement) ? document.activeElement : null;
  const fields = [...root.querySelectorAll("[name^=veld]")].filter((field) =>
    field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.options ? ![...field.options].some((one) => one.selected && one.defaultSelected) && field.value
        : field.value !== field.defaultValue);
  return {
    focus: active?.id,
    caret: active?.selectionStart ?? null,
    fields: fields.map(({ name, type, value, checked }) => ({ name, type, value, checked })),
    open: [...root.querySelectorAll("details[open]")].map((menu) => menu.id),
    scroll: root.querySelector(".romp")?.scrollTop,
  };
}

function give(root, held) {
  for (const { name, type, value, checked } of held.fields) {
    const same = [...root.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
    const field = same.find((one) => (type !== "checkbox" && type !== "radio") || one.value === value);
    if (field) Object.assign(field, type === "checkbox" || type === "radio" ? { checked } : { value });
  }
  for (const menu of held.open.map(byId)) if (menu) menu.open = true;
}

function refocus(root, held) {
  const field = byId(held.focus);
  if (!field || !root.contains(field)) return;
  field.focus({ preventScroll: true });
  if (held.caret !== null && field.setSelectionRange && field.type !== "date") field.setSelectionRange(held.caret, held.caret);
}

function work(root) {
  root.querySelectorAll("select[data-zoek]").forEach(searchable);
  for (const menu of root.querySelectorAll("details.menu")) {
    menu.firstElementChild.setAttribute("aria-haspopup", "menu");
    menu.lastElementChild.role = "menu";
    for (const item of menu.lastElementChild.querySelectorAll(":scope > button, :scope > a")) item.role = "menuitem";
  }
}

function swap(old, fresh) {
  if (served.get(old) === fresh.outerHTML || old.querySelector("dialog.vraag[open]")) return;
  const held = hold(old);
  served.set(old, fresh.outerHTML);
  for (const { name, value } of [...fresh.attributes]) old.setAttribute(name, value);
  old.replaceChildren(...fresh.childNodes);
  give(old, held);
  work(old);
  if (old.id === "scherm") raise(held);
  else refocus(old, held);
}

function follow(list, fresh) {
  const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 60;
  const wanted = [...fresh.children];
  const ids = new Set(wanted.map((child) => child.id));
  for (const child of [...list.children]) if (!ids.has(child.id)) child.remove();
  wanted.forEach((child, place) => {
    const mine = byId(child.id);
    if (mine) return swap(mine, child);
    served.set(child, child.outerHTML);
    list.insertBefore(child, list.children[place] ?? null);
    work(child);
  });
  if (atEnd) list.scrollTop = list.scrollHeight;
}

let busy = false;
let again = false;

async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  busy = true;
  do {
    again = false;
    try {
      const answer = await fetch(location.href, { headers: { "X-Ververs": "1" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of document.querySelectorAll("[data-vers], [data-lijst]")) {
        const fresh = page.getElementById(part.id);
        if (fresh && part.matches("[data-lijst]")) follow(part, fresh);
        else if (fresh) swap(part, fresh);
      }
    } catch {
      tell(document.body.dataset.geenVerbinding);
    }
  } while (again);
  busy = false;
}

function tell(text) {
  const told = byId("melding");
  served.delete(told);
  told.replaceChildren(Object.assign(document.createElement("p"), { textContent: text }));
}

// A form of the bot stands in front; what opened it gets the focus back.

let opener = "";

function raise(held) {
  const dialog = byId("formulier");
  if (!dialog) {
    (byId(opener) ?? byId("tekst"))?.focus();
    opener = "";
    return;
  }
  opener ||= document.activeElement?.id;
  dialog.open = false;
  dialog.showModal();
  const romp = dialog.querySelector(".romp");
  const wrong = romp.querySelector(".fout");
  if (held?.scroll && !wrong) romp.scrollTop = held.scroll;
  const first = (wrong ?? romp).querySelector("input:not([type=hidden]), textarea, select:not([hidden])");
  (first ?? byId("schermtitel")).focus();
  if (held && !wrong) refocus(dialog, held);
  dialog.addEventListener("close", () => {
    served.delete(byId("scherm"));
    if (dialog.isConnected) byId("formulier-sluit").click();
  });
}

// Sending without leaving the page.

async function send(form, body, action) {
  form.ariaBusy = "true";
  try {
    const answer = await fetch(action, { method: "POST", body, headers: { "X-Ververs": "1" } });
    if (answer.status === 413) tell(await answer.text());
    else await refresh();
    return answer.ok;
  } catch {
    tell(document.body.dataset.geenVerbinding);
    return false;
  } finally {
    form.ariaBusy = null;
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.getAttribute("method") !== "post") return;
  event.preventDefault();
  const pressed = event.submitter;
  const box = form.querySelector("textarea[name=tekst]");
  if (form.ariaBusy && !box) return; // twice pressed is once; lines may follow each other as fast as one types
  const filled = new FormData(form, pressed);
  const body = form.matches("[data-bestand]") ? filled : new URLSearchParams(filled); // names with quotes in them
  pressed?.closest("dialog.vraag")?.close();
  const menu = pressed?.closest("details.menu");
  if (menu) shut(menu);
  if (box && !box.value.trim()) return;
  if (box) write(box, "");
  const taken = await send(form, body, pressed?.getAttribute("formaction") || form.getAttribute("action"));
  if (box && !taken && !box.value) write(box, body.get("tekst"));
  if (box && taken) form.parentElement.querySelector("[data-lijst]").scrollTop = 1e9;
  if (form.matches("[data-bestand]")) form.reset();
});

// As in Slack: Enter sends, Shift+Enter is a new line; what was typed is kept until it is sent.

const draft = (box) => `${byId("als").value} ${box.form.dataset.typen}`;

function write(box, text) {
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const box of document.querySelectorAll(".typen textarea")) {
  if (byId("aanvullingen")) completing(box, byId("aanvullingen"));
  box.addEventListener("input", () => sessionStorage.setItem(draft(box), box.value));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    box.form.requestSubmit();
  });
  const kept = sessionStorage.getItem(draft(box));
  if (kept && !box.value) write(box, kept);
}

// Menus and questions.

function shut(menu) {
  menu.open = false;
  menu.firstElementChild.focus();
}

document.addEventListener("toggle", (event) => {
  const menu = event.target;
  if (!menu.matches("details.menu[open]") || menu.querySelector("dialog[open]")) return;
  const choices = menu.lastElementChild;
  const room = menu.closest("[data-lijst], #thuis, .romp")?.getBoundingClientRect().bottom ?? Infinity;
  choices.classList.toggle("omhoog", choices.getBoundingClientRect().bottom > room);
  choices.querySelector("[role=menuitem]")?.focus();
}, true);

document.addEventListener("keydown", (event) => {
  const menu = document.querySelector("details.menu[open]");
  const aside = document.querySelector("[data-terug]");
  if (event.target.closest("dialog")?.matches(".vraag, :not(:has(details.menu[open]))")) return;
  if (event.key === "Escape" && menu) {
    event.preventDefault();
    shut(menu);
  } else if (event.key === "Escape" && aside) {
    aside.click();
  }
  const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[event.key];
  if (!step || !menu?.contains(event.target)) return;
  event.preventDefault();
  const items = [...menu.lastElementChild.querySelectorAll(":scope > [role=menuitem]")];
  const at = items.indexOf(event.target);
  const to = Number.isFinite(step) ? (at + step + items.length) % items.length : step < 0 ? 0 : items.length - 1;
  items[to].focus();
});

document.addEventListener("focusout", (event) => {
  const menu = event.target.closest("details.menu[open]");
  if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});

document.addEventListener("click", (event) => {
  if (event.target.matches("[data-probeer]")) {
    event.preventDefault();
    byId("tekst").focus();
    write(byId("tekst"), event.target.value);
  }
  const asking = event.target.closest("[data-vraag]");
  const open = document.querySelector("details.menu[open]");
  if (open && !open.contains(event.target)) open.open = false;
  if (event.target.closest("[data-nee]")) {
    event.preventDefault();
    event.target.closest("dialog").close();
  } else if (asking) {
    event.preventDefault();
    byId(`${asking.id}-vraag`).showModal();
  }
});

document.addEventListener("close", (event) => {
  if (event.target.matches(".vraag")) refresh();
}, true);

// A choice in a message counts at once; the button 'Kies' is for who has no script.

const picked = (event) => {
  const field = event.target;
  if (field.matches("[data-wissel]")) field.form.requestSubmit();
  if (field.matches("[data-bestand] *, input[type=file]") && field.files.length) field.form.requestSubmit();
  if (field.closest("[data-meteen]") && (field.type !== "date" && field.type !== "time" || event.type === "focusout")) {
    if (field.value !== field.defaultValue || event.type === "change") field.closest("[data-meteen]").querySelector("button.zonder-js")?.click();
  }
};
document.addEventListener("change", picked);
document.addEventListener("focusout", (event) => {
  if (event.target.matches("[type=date], [type=time]") && event.target.value !== event.target.defaultValue) picked(event);
});

// A file can be let go anywhere on the conversation.

const place = document.querySelector("[data-los]");
for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
  place?.addEventListener(kind, async (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    place.classList.toggle("valt", kind === "dragenter" || kind === "dragover");
    if (kind !== "drop") return;
    const form = place.querySelector("[data-bestand]");
    for (const file of event.dataTransfer.files) {
      const body = new FormData(form);
      body.set("bestand", file);
      await send(form, body, form.getAttribute("action"));
    }
  });
}

document.documentElement.classList.add("js");
for (const part of document.querySelectorAll("[data-vers], [data-lijst] > *")) served.set(part, part.outerHTML);
work(document);
for (const list of document.querySelectorAll("[data-lijst]")) if (!document.querySelector(".bericht:target")) list.scrollTop = list.scrollHeight;
if (byId("formulier")) raise();
const live = new EventSource(`/oefen/live?na=${document.body.dataset.stand}`);
live.onmessage = refresh;
