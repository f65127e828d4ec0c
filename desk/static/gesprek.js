// The chat on a case: new lines appear, ready-made answers are filled in, and hints on language come
// while one types. All of it works without a script too: then the hints are on a page of their own.
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

if (answer) {
  const hints = document.createElement("ul");
  hints.className = "hints";
  hints.setAttribute("role", "status");
  hints.setAttribute("aria-label", "Tips voor je tekst");
  answer.after(hints);
  const seen = document.createElement("input");
  Object.assign(seen, { type: "hidden", name: "nagelezen", value: "" });
  answer.form.append(seen);
  let wait;
  answer.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const body = new URLSearchParams({ csrf: answer.form.elements.csrf.value, tekst: answer.value });
      const response = await fetch(answer.dataset.nakijken, { method: "POST", body });
      if (!response.ok || response.redirected) return;
      const found = await response.json();
      hints.replaceChildren(...found.map(({ fragment, suggestie }) => {
        const line = document.createElement("li");
        const quote = document.createElement("q");
        quote.textContent = fragment;
        line.append(quote, `: ${suggestie}`);
        return line;
      }));
      seen.value = "ja"; // they stand under the text: no page in between
    }, 600);
  });
}

toEnd();
setInterval(() => { if (!document.hidden) refresh().catch(() => {}); }, 4000);
