// The list renews itself when something changed; what one is doing in it is not disturbed.
"use strict";
const box = document.getElementById("lijst");
const news = document.getElementById("nieuws");

async function look() {
  const response = await fetch("/zaken/stand");
  if (!response.ok || response.redirected) return;
  const now = await response.json();
  const before = JSON.parse(box.dataset.stand);
  if (Object.keys(now).every((key) => now[key] === before[key])) return;
  box.dataset.stand = JSON.stringify(now);
  for (const count of document.querySelectorAll("[data-telt]")) count.textContent = now[count.dataset.telt];
  const attention = now.aandacht;
  document.title = document.title.replace(/^\(\d+\) /, "");
  if (attention) document.title = `(${attention}) ${document.title}`;
  news.textContent = now.nood > before.nood ? "Er is een noodmelding." : "De lijst is veranderd.";
  if (location.pathname !== "/zoeken" && !box.contains(document.activeElement)) await renew();
}

async function renew() {
  const response = await fetch(location.href);
  if (!response.ok || response.redirected) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById("lijst");
  if (fresh) box.innerHTML = fresh.innerHTML;
}

setInterval(() => { if (!document.hidden) look().catch(() => {}); }, 10000);
document.addEventListener("visibilitychange", () => { if (!document.hidden) look().catch(() => {}); });

// Arrows walk through the cases once one of them has the focus; left and right turn the page.
box.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.tagName !== "A") return;
  const links = [...box.querySelectorAll(".zaken a")];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  const page = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  const next = page ? box.querySelector(`a[rel=${page}]`) : links[to];
  if (at < 0 || !next) return;
  event.preventDefault();
  if (page) next.click(); else next.focus();
});
