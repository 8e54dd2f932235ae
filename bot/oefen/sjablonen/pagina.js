// The page works without this; with it, what happens shows at once, and a form or a question stands in front.
import { completing } from "./aanvullen.js";
import { begin, byId, refresh, tell } from "./ververs.js";

// Sending without leaving the page.

// What stays while its contents are renewed: a form itself may be replaced before its answer is there.
const holder = (form) => form.closest("[data-vers], [data-lijst] > *") ?? form;

const underWay = new Set(); // acts that were not answered yet

async function send(form, body, action) {
  const held = holder(form);
  held.ariaBusy = "true";
  const slow = setTimeout(() => tell(document.body.dataset.bezig), 1000);
  try {
    const answer = await fetch(action, { method: "POST", body, headers: { "X-Ververs": "1" } });
    if (answer.status === 413) tell(await answer.text());
    else await refresh();
    return answer.ok;
  } catch {
    tell(document.body.dataset.geenVerbinding);
    return false;
  } finally {
    clearTimeout(slow);
    held.ariaBusy = null;
  }
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.getAttribute("method") !== "post") return;
  event.preventDefault();
  const pressed = event.submitter;
  const box = form.querySelector("textarea[name=tekst]");
  const filled = new FormData(form, pressed);
  const body = form.matches("[data-bestand]") ? filled : new URLSearchParams(filled); // names with quotes in them
  pressed?.closest("dialog.vraag")?.close();
  const menu = pressed?.closest("details.menu");
  if (menu) shut(menu);
  if (box && !box.value.trim()) return;
  const action = pressed?.getAttribute("formaction") || form.getAttribute("action");
  const act = `${action}?${body}`;
  if (underWay.has(act) && !box) return; // twice pressed is once; lines may follow each other as fast as one types
  if (box) write(box, "");
  underWay.add(act);
  const taken = await send(form, body, action);
  underWay.delete(act);
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

// The second click of a double one is nothing: by then another button may stand there.
document.addEventListener("click", (event) => {
  if (event.detail > 1 && event.target.closest("button[type=submit]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, true);

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

function choose(field) {
  field.closest("[data-meteen]")?.querySelector("button.zonder-js")?.click();
}

const isMoment = (field) => field.type === "date" || field.type === "time"; // whole only when one leaves it

document.addEventListener("change", ({ target }) => {
  if (target.matches("[data-wissel]") || (target.type === "file" && target.files.length)) target.form.requestSubmit();
  else if (!isMoment(target)) choose(target);
});

document.addEventListener("focusout", ({ target }) => {
  if (isMoment(target) && target.value !== target.defaultValue) choose(target);
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
begin();
