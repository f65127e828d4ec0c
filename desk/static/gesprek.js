// Shows new lines of the chat on a case without loading the page again. Works without it too.
"use strict";
const list = document.getElementById("regels");

function toEnd() {
  list.scrollTop = list.scrollHeight;
}

async function refresh() {
  const last = list.lastElementChild ? list.lastElementChild.dataset.regel : "0";
  const response = await fetch(`${list.dataset.adres}?na=${last}`, { headers: { accept: "text/html" } });
  if (!response.ok || response.redirected) return;
  const html = await response.text();
  if (!html.trim()) return;
  list.insertAdjacentHTML("beforeend", html);
  toEnd();
}

toEnd();
setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, 4000);
