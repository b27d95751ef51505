// Everything works without this file. It adds: files dropped on the form, how much of them is sent, results that
// come by themselves, and „n“ and „p“ for the next and the previous quotation.
"use strict";

const form = document.querySelector("[data-upload]");
if (form) {
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const chosen = form.querySelector("[data-chosen]");
  const progress = form.querySelector("[data-progress]");

  const show = () => {
    const names = [...input.files].map((file) => Object.assign(document.createElement("li"), { textContent: file.name }));
    chosen.replaceChildren(...names);
    chosen.hidden = names.length === 0;
  };
  input.addEventListener("change", show);
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragenter" || kind === "dragover");
    });
  }
  drop.addEventListener("drop", (event) => {
    input.files = event.dataTransfer.files;
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      progress.hidden = false;
      progress.max = total;
      progress.value = loaded;
    });
    request.addEventListener("load", () => {
      if (request.status < 400) {
        location.assign(request.responseURL);
        return;
      }
      const said = new DOMParser().parseFromString(request.responseText, "text/html").querySelector("main");
      document.querySelector("main").replaceWith(said);
    });
    // what cannot be sent so may still be sent the plain way
    request.addEventListener("error", () => form.submit());
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
}

const rows = document.querySelector("[data-status]");
if (rows) {
  const EVERY = 700; // milliseconds
  const look = async () => {
    try {
      const answer = await fetch(rows.dataset.status);
      const { over, plans } = await answer.json();
      for (const [at, plan] of plans.entries()) {
        const said = rows.children[at].querySelector("[data-said]");
        if (said.textContent !== plan.said) said.textContent = plan.said;
      }
      const isNews = plans.some((plan, at) => plan.state === "done" && !rows.children[at].classList.contains("done"));
      if (over || isNews) {
        location.reload();
        return;
      }
    } catch {
      // the connection is lost: the reading goes on without us, and is asked for again
    }
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}

const evidence = document.querySelector("[data-evidence]");
if (evidence) {
  const quotes = [...evidence.querySelectorAll("[data-quote]")];
  let at = -1;
  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    const isTyping = event.target.closest("input, textarea, select");
    if (!step || isTyping || event.ctrlKey || event.metaKey || event.altKey || quotes.length === 0) return;
    at = at < 0 && step < 0 ? quotes.length - 1 : (at + step + quotes.length) % quotes.length;
    location.hash = quotes[at].hash;
    quotes[at].focus({ preventScroll: true });
    quotes[at].scrollIntoView({ block: "nearest" });
  });
}
