// For every page: a form goes once, and what was done gets the focus. All works without it too.
"use strict";

const said = document.getElementById("gezegd");
if (said) {
  // Done in the chat: said there, so that one stays where one was.
  const place = location.hash && document.querySelector(`section${location.hash} > h2`);
  if (place) place.after(said);
  said.focus();
  // A browser that goes to a place on the page takes the focus away again.
  addEventListener("load", () => setTimeout(() => said.focus(), 0));
  history.replaceState(null, "", location.pathname + location.hash);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.verstuurd) { event.preventDefault(); return; }
  form.dataset.verstuurd = "ja";
  setTimeout(() => delete form.dataset.verstuurd, 5000);
});

// What was typed survives a session that ended meanwhile: it stays in this tab, and goes once the
// form arrived. Passwords and codes are never kept.
const kept = "getypt:" + location.pathname;
const fields = () => document.querySelectorAll("main textarea, main input:not([type]), main input[type=text]");
const before = JSON.parse(sessionStorage.getItem(kept) || "null");
if (before && !said) {
  for (const field of fields()) if (field.id && before[field.id] && field.value === field.defaultValue) {
    field.value = before[field.id];
    const around = field.closest("details");
    if (around) around.open = true;
  }
}
sessionStorage.removeItem(kept);
document.addEventListener("submit", (event) => {
  if (!event.target.closest("main") || event.target.querySelector("[type=password]")) return;
  const typed = {};
  for (const field of event.target.querySelectorAll("textarea, input:not([type])")) if (field.id && field.value) typed[field.id] = field.value;
  sessionStorage.setItem(kept, JSON.stringify(typed));
});
