// The chat on a case: new lines appear, and ready-made answers are filled in. It works without a
// script too.
"use strict";
const list = document.getElementById("regels");
const box = list.parentElement;
const answer = document.getElementById("tekst");

function toEnd() { box.scrollTop = box.scrollHeight; }

async function refresh() {
  const last = list.lastElementChild ? list.lastElementChild.dataset.regel : "0";
  const response = await fetch(`${list.dataset.adres}?na=${last}`, { headers: { accept: "text/html" } });
  if (!response.ok || response.redirected) return;
  const html = await response.text();
  if (!html.trim()) return;
  list.insertAdjacentHTML("beforeend", html);
  toEnd();
}

const ready = document.getElementById("kant");
if (ready && answer) ready.addEventListener("change", () => {
  if (!ready.value) return;
  answer.value = answer.value.trim() ? `${answer.value.trim()}\n\n${ready.value}` : ready.value;
  answer.focus();
  answer.dispatchEvent(new Event("input", { bubbles: true }));
});

toEnd();
setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, 4000);
