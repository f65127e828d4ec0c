// For every page: a form goes once, and what was done gets the focus. All works without it too.
"use strict";

const said = document.getElementById("gezegd");
if (said) {
  said.focus();
  history.replaceState(null, "", location.pathname + location.hash);
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.verstuurd) { event.preventDefault(); return; }
  form.dataset.verstuurd = "ja";
  setTimeout(() => delete form.dataset.verstuurd, 5000);
});
