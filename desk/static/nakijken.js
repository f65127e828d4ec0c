// Hints on language while one types words that a huurder will read. Without a script they come on a
// page of their own, before anything is sent.
"use strict";
for (const field of document.querySelectorAll("[data-nakijken]")) {
  const hints = document.createElement("ul");
  hints.className = "hints";
  hints.setAttribute("role", "status");
  hints.setAttribute("aria-label", "Tips voor je tekst");
  field.after(hints);
  const seen = document.createElement("input");
  Object.assign(seen, { type: "hidden", name: "nagelezen", value: "" });
  field.form.append(seen);
  let wait;
  field.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const body = new URLSearchParams({ csrf: field.form.elements.csrf.value, tekst: field.value });
      const response = await fetch(field.dataset.nakijken, { method: "POST", body });
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
