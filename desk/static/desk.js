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

// What was typed survives a session that ended meanwhile: it stays in this tab, and goes once its form
// arrived; what stood in other forms of the page stays. Passwords and codes are never kept.
const kept = "getypt:" + location.pathname;
const typed = (around) => Object.fromEntries([...around.querySelectorAll("textarea, input:not([type]), input[type=text]")]
  .filter((field) => field.id && field.value !== field.defaultValue).map((field) => [field.id, field.value]));
const before = JSON.parse(sessionStorage.getItem(kept) || "null");
if (before) for (const [id, value] of Object.entries(said ? before.elders : { ...before.elders, ...before.gestuurd })) {
  const field = document.getElementById(id);
  if (!field || field.value !== field.defaultValue) continue;
  field.value = value;
  const around = field.closest("details");
  if (around) around.open = true;
}
sessionStorage.removeItem(kept);
document.addEventListener("submit", (event) => {
  const main = event.target.closest("main");
  if (!main || event.target.querySelector("[type=password], [autocomplete=one-time-code]")) return;
  const gestuurd = typed(event.target);
  const elders = Object.fromEntries(Object.entries(typed(main)).filter(([id]) => !(id in gestuurd)));
  sessionStorage.setItem(kept, JSON.stringify({ gestuurd, elders }));
});
