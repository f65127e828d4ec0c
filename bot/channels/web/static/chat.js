// Makes the page feel like a chat: sends without reloading and shows replies as they come.
// Everything here is an extra: without this file the same page works with plain forms.
"use strict";
(() => {
  const log = document.getElementById("gesprek");
  const write = document.getElementById("schrijf");
  const text = document.getElementById("tekst");
  const busy = document.getElementById("bezig");
  let last = Number(log.dataset.last) || 0;
  let source = null;

  const shown = (id) => log.querySelector(`[data-id="${id}"]`) !== null;

  function addBubble(html, id) {
    if (shown(id)) return;
    const holder = document.createElement("template");
    holder.innerHTML = html.trim();
    const item = holder.content.firstElementChild;
    if (item.classList.contains("huurder")) {
      log.querySelectorAll(".pending").forEach((node) => node.remove());
    } else {
      log.querySelectorAll("form.buttons").forEach((form) => form.remove());
      busy.textContent = "";
    }
    log.append(item);
    readAloud(item);
    // A long answer is read from its beginning, so its top comes into view.
    item.scrollIntoView({ block: "start" });
  }

  function connect() {
    if (source) source.close();
    source = new EventSource(`/stroom?na=${last}`);
    source.addEventListener("bubble", (event) => {
      last = Number(event.lastEventId) || last;
      addBubble(event.data, last);
    });
  }

  async function send(form, said, submitter) {
    const data = new FormData(form);
    if (submitter && submitter.name) data.set(submitter.name, submitter.value);
    const item = document.createElement("li");
    item.className = "bubble huurder pending";
    item.innerHTML = '<p class="who">Jij</p><div class="text"></div>';
    item.querySelector(".text").textContent = said;
    log.append(item);
    item.scrollIntoView({ block: "nearest" });
    busy.textContent = "Ik lees je bericht.";
    try {
      const response = await fetch("/bericht", {
        method: "POST", body: data, headers: { Accept: "application/json" }, credentials: "same-origin",
      });
      if (!response.ok) throw new Error(String(response.status));
      const { nonce } = await response.json();
      write.elements.nonce.value = nonce;
      if (!source || source.readyState === EventSource.CLOSED) connect();
      return true;
    } catch {
      item.remove();
      busy.textContent = "Je bericht kwam niet aan. Probeer het nog een keer. Of bel 112 als er gevaar is.";
      return false;
    }
  }

  write.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = text.value.trim();
    if (!said) return;
    const kept = text.value;
    const sending = send(write, said, null);
    text.value = "";
    if (!(await sending)) text.value = kept;
    text.focus();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      write.requestSubmit();
    }
  });
  log.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = event.submitter;
    send(event.target, button.textContent.trim(), button);
    text.focus();
  });
  document.getElementById("sluit-snel").addEventListener("click", (event) => {
    event.preventDefault();
    document.body.replaceChildren();
    document.title = "Nieuw tabblad";
    if (source) source.close();
    window.location.replace("/sluit-snel");
  });

  function readAloud(item) {
    if (!("speechSynthesis" in window) || item.classList.contains("huurder")) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = "Lees voor";
    button.addEventListener("click", () => {
      const speaking = window.speechSynthesis.speaking;
      window.speechSynthesis.cancel();
      document.querySelectorAll("button.quiet").forEach((other) => { other.textContent = "Lees voor"; });
      if (speaking && button.dataset.on) { delete button.dataset.on; return; }
      const voice = new SpeechSynthesisUtterance(item.querySelector(".text").textContent);
      voice.lang = "nl-NL";
      const dutch = window.speechSynthesis.getVoices().filter((v) => v.lang.startsWith("nl"));
      voice.voice = dutch.find((v) => v.localService) || dutch[0] || null;
      voice.onend = () => { button.textContent = "Lees voor"; delete button.dataset.on; };
      button.dataset.on = "ja";
      button.textContent = "Stop voorlezen";
      window.speechSynthesis.speak(voice);
    });
    item.append(button);
  }
  log.querySelectorAll(".bubble").forEach(readAloud);
  log.lastElementChild.scrollIntoView({ block: "nearest" });
  if (last) connect();
})();
