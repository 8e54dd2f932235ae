// The page works without this; with it, what the bot does shows at once and a form stands in front.
"use strict";

function raise() {
  const dialog = document.querySelector("#scherm dialog");
  if (!dialog) return;
  dialog.close();
  dialog.showModal();
  const field = dialog.querySelector(".fout [name^=veld], [name^=veld]");
  if (field) field.focus();
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    dialog.querySelector("[data-sluit]").click();
  });
}

function version(root) {
  const dialog = root.querySelector("#scherm dialog");
  return dialog ? dialog.dataset.stand : "";
}

function toEnd() {
  if (document.querySelector(":target")) return;
  const log = document.getElementById("berichten");
  log.scrollTop = log.scrollHeight;
}

let waiting = false;

async function refresh() {
  const busy = document.activeElement.closest("#berichten form");
  if (busy) {
    waiting = true;
    return;
  }
  waiting = false;
  const answer = await fetch(location.href, { headers: { "X-Ververs": "1" } });
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById("berichten").innerHTML = fresh.getElementById("berichten").innerHTML;
  toEnd();
  if (version(fresh) !== version(document)) {
    document.getElementById("scherm").innerHTML = fresh.getElementById("scherm").innerHTML;
    raise();
  }
}

document.addEventListener("focusout", () => {
  if (waiting) setTimeout(refresh);
});

document.addEventListener("click", (event) => {
  const question = event.target.closest("[data-bevestig]");
  if (question && !window.confirm(question.dataset.bevestig)) event.preventDefault();
});

// As in Slack: Enter sends, Shift+Enter is a new line.
document.addEventListener("keydown", (event) => {
  if (event.target.id !== "tekst" || event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  event.target.form.requestSubmit();
});

// A menu closes with Escape and when the focus leaves it.
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (!menu) return;
  event.preventDefault();
  menu.open = false;
  menu.querySelector("summary").focus();
});

document.addEventListener("focusout", (event) => {
  const menu = event.target.closest("details.menu[open]");
  if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-wissel]")) event.target.form.requestSubmit();
});

raise();
toEnd();
new EventSource("/oefen/live").onmessage = refresh;
