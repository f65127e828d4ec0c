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
  let again = 1000; // milliseconds before a stream that failed is made anew

  const shown = (id) => log.querySelector(`[data-id="${id}"]`) !== null;

  function addBubble(html, id) {
    if (shown(id)) return;
    const holder = document.createElement("template");
    holder.innerHTML = html.trim();
    const item = holder.content.firstElementChild;
    if (item.classList.contains("huurder")) {
      log.querySelectorAll(".pending").forEach((node) => node.remove());
    } else {
      const gone = [...log.querySelectorAll("form.buttons")];
      // Who stood on a button that goes keeps their place: the conversation, not the top of the page.
      if (gone.some((form) => form.contains(document.activeElement))) log.focus({ preventScroll: true });
      gone.forEach((form) => form.remove());
      busy.textContent = "";
    }
    log.append(item);
    readAloud(item);
    // A long answer is read from its beginning, so its top comes into view. Of several bubbles the
    // one about an emergency stays in view, whatever comes after it.
    (urgentSinceMine() || item).scrollIntoView({ block: "start" });
  }

  function urgentSinceMine() {
    const all = [...log.querySelectorAll(".bubble")];
    const mine = all.map((node) => node.classList.contains("huurder")).lastIndexOf(true);
    return all.slice(mine + 1).find((node) => node.classList.contains("urgent"));
  }

  function connect() {
    if (source) source.close();
    source = new EventSource(`/stroom?na=${last}`);
    source.addEventListener("open", () => { again = 1000; });
    source.addEventListener("error", () => {
      // The browser itself only tries again after a break, not after a refusal (a server that restarts).
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, again);
      again = Math.min(again * 2, 30000);
    });
    source.addEventListener("bubble", (event) => {
      last = Number(event.lastEventId) || last;
      addBubble(event.data, last);
    });
  }

  async function send(form, said, submitter) {
    const data = new FormData(form);
    if (submitter && submitter.name) data.set(submitter.name, submitter.value);
    return post("/bericht", data, said, write);
  }

  // Shows what was said at once, and takes it back when it did not arrive.
  async function post(where, data, said, form) {
    const item = document.createElement("li");
    item.className = "bubble huurder pending";
    item.innerHTML = '<p class="who">Jij</p><div class="text"></div>';
    item.querySelector(".text").textContent = said;
    log.append(item);
    item.scrollIntoView({ block: "nearest" });
    busy.textContent = "Ik stuur je bericht."; // who reads it is known when it arrived
    try {
      const response = await fetch(where, {
        method: "POST", body: data, headers: { Accept: "application/json" }, credentials: "same-origin",
      });
      if (!response.ok) throw new Error(String(response.status));
      const { nonce, mens } = await response.json();
      form.elements.nonce.value = nonce;
      const read = mens ? "Je bericht is verstuurd. Een mens leest het." : "Ik lees je bericht.";
      if (busy.textContent) busy.textContent = read; // not when the answer came first
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
    // The button goes away: the conversation gets the focus, and no keyboard pops up.
    log.focus({ preventScroll: true });
    send(event.target, button.textContent.trim(), button);
  });
  const letter = document.getElementById("brief");
  letter.classList.add("js");
  document.getElementById("foto").addEventListener("change", async (event) => {
    if (!event.target.files.length) return;
    const data = new FormData(letter);
    event.target.value = "";
    await post("/brief", data, "(foto van mijn brief)", letter);
  });
  document.getElementById("sluit-snel").addEventListener("click", (event) => {
    event.preventDefault();
    document.body.replaceChildren();
    document.title = "Nieuw tabblad";
    if (source) source.close();
    window.speechSynthesis?.cancel();
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
      const dutch = window.speechSynthesis.getVoices().filter((v) => v.lang.startsWith("nl"));
      // Sentence by sentence: some browsers stop in the middle of a long text.
      const sentences = item.querySelector(".text").textContent.match(/[^.!?\n]+[.!?]*/g) || [];
      const spoken = sentences.map((s) => s.trim()).filter(Boolean);
      button.dataset.on = "ja";
      button.textContent = "Stop voorlezen";
      spoken.forEach((sentence, number) => {
        const voice = new SpeechSynthesisUtterance(sentence);
        voice.lang = "nl-NL";
        voice.voice = dutch.find((v) => v.localService) || dutch[0] || null;
        if (number === spoken.length - 1) {
          voice.onend = () => { button.textContent = "Lees voor"; delete button.dataset.on; };
        }
        window.speechSynthesis.speak(voice);
      });
    });
    item.append(button);
  }
  log.querySelectorAll(".bubble").forEach(readAloud);
  log.lastElementChild.scrollIntoView({ block: "nearest" });
  if (last) connect();
})();
