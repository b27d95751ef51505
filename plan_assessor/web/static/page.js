// Everything works without this file. It adds: files and folders dropped on the form, how much of them is sent, results
// that come by themselves, and the next and the previous quotation by a button, „n“ or „p“.
"use strict";

const form = document.querySelector("[data-upload]");
if (form) {
  const input = form.querySelector("input[type=file]");
  const drop = form.querySelector("[data-drop]");
  const chosen = form.querySelector("[data-chosen]");
  const progress = form.querySelector("[data-progress]");
  let inFolders = []; // files of dropped folders with their paths: the input takes none

  const show = () => {
    const names = [...[...input.files].map((file) => file.name), ...inFolders.map(([, path]) => path)];
    chosen.replaceChildren(...names.map((name) => Object.assign(document.createElement("li"), { textContent: name })));
    chosen.hidden = names.length === 0;
  };
  const filesIn = async (entry, folder = "") => {
    if (entry.isFile) {
      const file = await new Promise((done, failed) => entry.file(done, failed));
      return [[file, folder + file.name]];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      // they come by the hundred, until none comes
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) break;
      found.push(...some);
    }
    return (await Promise.all(found.map((each) => filesIn(each, `${folder}${entry.name}/`)))).flat();
  };
  input.addEventListener("change", show);
  for (const kind of ["dragenter", "dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragenter" || kind === "dragover");
    });
  }
  drop.addEventListener("drop", async ({ dataTransfer }) => {
    const entries = [...dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean);
    const hasFolder = entries.some((entry) => entry.isDirectory);
    input.files = hasFolder ? new DataTransfer().files : dataTransfer.files;
    inFolders = hasFolder ? (await Promise.all(entries.map((entry) => filesIn(entry)))).flat() : [];
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const sent = new FormData(form);
    for (const [file, path] of inFolders) sent.append(input.name, file, path);
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
    request.send(sent);
  });
}

const rows = document.querySelector("[data-status]");
if (rows) {
  const EVERY = 700; // milliseconds
  const look = async () => {
    try {
      const answer = await fetch(rows.dataset.status);
      const { over, plans } = await answer.json();
      const isOther = plans.length !== rows.children.length;
      for (const [at, plan] of isOther ? [] : plans.entries()) {
        const said = rows.children[at].querySelector("[data-said]");
        if (said.textContent !== plan.said) said.textContent = plan.said;
      }
      const isNews = isOther || plans.some(({ state }, at) => state === "done" && !rows.children[at].classList.contains(state));
      // what somebody is filling in is not taken away
      if ((over || isNews) && !document.querySelector("details[open]")) {
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
  const steps = evidence.querySelector("[data-steps]");
  let at = -1;
  const go = (step) => {
    at = at < 0 && step < 0 ? quotes.length - 1 : (at + step + quotes.length) % quotes.length;
    // the way back leads to the results, not through all quotations
    location.replace(quotes[at].hash);
    quotes[at].focus({ preventScroll: true });
    quotes[at].scrollIntoView({ block: "nearest" });
  };
  steps.hidden = quotes.length === 0;
  for (const button of steps.querySelectorAll("[data-step]")) {
    button.addEventListener("click", () => go(Number(button.dataset.step)));
  }
  evidence.addEventListener("click", ({ target }) => {
    const clicked = quotes.indexOf(target.closest("[data-quote]"));
    if (clicked >= 0) at = clicked;
  });
  document.addEventListener("keydown", (event) => {
    const step = { n: 1, p: -1 }[event.key];
    const isTyping = event.target.closest("input, textarea, select");
    if (!step || isTyping || event.ctrlKey || event.metaKey || event.altKey || quotes.length === 0) return;
    go(step);
  });
}
