// Showing what the server has now, without leaving the page. Only what differs is replaced, and what somebody is
// doing there stays: the half-filled field, the open menu, the focus, the place one reads at.
import { searchable } from "./aanvullen.js";

const served = new WeakMap(); // element → its HTML as the server gave it, before it was worked on here
export const byId = (id) => (id ? document.getElementById(id) : null);

function hold(root) {
  const active = root.contains(document.activeElement) ? document.activeElement : null;
  const fields = [...root.querySelectorAll("[name^=veld], [data-houd]")].filter((field) =>
    field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
      : field.options ? ![...field.options].some((one) => one.selected && one.defaultSelected) && field.value
        : field.value !== field.defaultValue);
  return {
    within: active !== null,
    focus: active?.id,
    caret: active?.selectionStart ?? null,
    fields: fields.map(({ name, type, value, checked }) => ({ name, type, value, checked })),
    open: [...root.querySelectorAll("details[open]")].map((menu) => menu.id),
    shut: [...root.querySelectorAll("details[data-open]:not([open])")].map((menu) => menu.id),
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
  for (const menu of held.shut.map(byId)) if (menu) menu.open = false;
}

function refocus(root, held) {
  const field = byId(held.focus);
  if (!field || !root.contains(field)) {
    if (!held.within || !root.matches("article")) return;
    root.tabIndex = -1; // the button that was pressed is gone: what took its place is read
    return root.focus({ preventScroll: true });
  }
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
  for (const child of [...list.children]) {
    if (ids.has(child.id)) continue;
    if (child.contains(document.activeElement)) byId("tekst")?.focus();
    child.remove();
  }
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

export async function refresh() {
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

export function tell(text) {
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

// What happens shows; so does that nothing can be heard, and the minutes of the clock.

function listen() {
  let lost = false;
  const live = new EventSource(`/oefen/live?na=${document.body.dataset.stand}`);
  live.onmessage = refresh;
  live.onopen = () => {
    if (lost) refresh();
    lost = false;
  };
  live.onerror = () => {
    if (!lost) tell(document.body.dataset.geenVerbinding);
    lost = true;
  };
  setInterval(() => lost || document.hidden || refresh(), 60_000);
}

export function begin() {
  for (const part of document.querySelectorAll("[data-vers], [data-lijst] > *")) served.set(part, part.outerHTML);
  work(document);
  const linked = document.querySelector(".bericht:target");
  for (const list of document.querySelectorAll("[data-lijst]")) if (!linked) list.scrollTop = list.scrollHeight;
  if (byId("formulier")) raise();
  listen();
}
