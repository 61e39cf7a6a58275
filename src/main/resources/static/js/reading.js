/* What script adds to pages that work without it: copied links, evidence lit up, keys. */
"use strict";

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const status = one("#say");

function say(message, number) {
  status.textContent = "";
  setTimeout(() => { status.textContent = message.replace("{0}", number); }, 50);
  clearTimeout(say.later);
  say.later = setTimeout(() => { status.textContent = ""; }, 4000);
}

/* A paragraph's link: copied, said, the paragraph marked, the address kept. */
function copy(link) {
  const number = link.textContent;
  all(".landed").forEach((other) => other.classList.remove("landed"));
  link.closest(".paragraph").classList.add("landed");
  history.replaceState(history.state, "", link.href);
  const done = navigator.clipboard ? navigator.clipboard.writeText(link.href) : Promise.reject();
  done.then(() => say(status.dataset.copied, number), () => say(status.dataset.failed, number));
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".reading .number");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    copy(link);
  }
});

/* Words that are copied out of a text take along where they are from. */
document.addEventListener("copy", (event) => {
  const words = getSelection().toString().trim();
  const from = getSelection().anchorNode?.parentElement?.closest(".reading .paragraph");
  if (from && words) {
    event.clipboardData.setData("text/plain", `${words}\n\n${one("h1").textContent.trim()}\n${one(".number", from).href}`);
    event.preventDefault();
  }
});

/* A button that copies what stands beside it. */
all("[data-copies]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    navigator.clipboard.writeText(one("#" + button.dataset.copies).textContent)
      .then(() => say(button.dataset.copied), () => say(button.dataset.failed));
  });
});

/* How a name is known, taken in from its quotation's page; where that fails, a link leads there. */
function explain(why) {
  fetch(one(".words a", why).href).then((page) => page.text()).then((html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    if (!one(".evidence", why)) {
      why.append(...all(".evidence, .theirs", page));
    }
  }).catch(() => { /* the link leads there */ });
}

/* The quotation a part of a note is about, which its link leads to. */
const idOf = (why) => one(".words a", why).pathname.split("/").pop();
const whyOf = (id) => one(`.why .words a[href$="/${id}"]`)?.closest(".why");

/* An open note says how its names are known, and lights up the words that name its sources and tie them. */
document.addEventListener("toggle", (event) => {
  if (!event.target.matches(".note")) {
    return;
  }
  if (event.target.open) {
    all(".why", event.target).filter((why) => !one(".evidence", why)).forEach(explain);
    event.target.scrollIntoView({ block: "nearest" });
  }
  const lit = new Set(all(".note[open] .why").map(idOf));
  all("[data-for]").forEach((words) =>
    words.classList.toggle("lit", words.dataset.for.split(" ").some((id) => lit.has(id))));
}, true);

/* A click on quoted words opens and closes the note beside them; one elsewhere closes what is open. */
function noteOf(words) {
  let place = words;
  while (place && !place.id?.startsWith("q-")) {
    place = place.previousElementSibling;
  }
  return whyOf(place?.id.slice(2))?.closest(".note");
}

document.addEventListener("click", (event) => {
  const words = event.target.closest(".paragraph .quote");
  const note = words && noteOf(words);
  if (event.target.closest(".note, a, button, dialog") || !getSelection().isCollapsed) {
    return;
  }
  all(".note[open]").filter((other) => other !== note).forEach((other) => { other.open = false; });
  if (note) {
    note.open = !note.open;
  }
});

/* Where the reader is: the last place that stands above the upper third of the window. */
function here(places) {
  return places.findLastIndex((place) => place.getBoundingClientRect().top < innerHeight / 3 + 2);
}

/* Whose words stand at a place, and which, as the note beside them has it. */
function spoken(id) {
  const why = whyOf(id.slice(2));
  return why && `${one(".source", why.closest(".note")).textContent.trim()}: ${one(".words", why).textContent}`;
}

let current = null;

function step(by) {
  const places = all(one(".finds") ? "[id^='hit-']" : "[id^='q-']");
  if (!places.length) {
    return;
  }
  const from = places.includes(current) ? places.indexOf(current) : here(places) + (by < 0 ? 1 : 0);
  const to = places[from + by];
  if (!to) {
    say(by > 0 ? status.dataset.last : status.dataset.first);
    return;
  }
  go(to);
}

function go(place) {
  current?.classList.remove("current");
  current = place;
  place.classList.add("current");
  const words = one(`#${place.id} ~ :not(.anchor)`, place.parentElement);
  words.tabIndex = -1;
  words.setAttribute("role", "group");
  words.setAttribute("aria-label", spoken(place.id) || words.textContent);
  words.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollTo({ top: scrollY + place.getBoundingClientRect().top - innerHeight / 3, behavior: calm ? "instant" : "smooth" });
}

/* The paragraph of the focus, of the link followed, or the topmost in sight. */
function paragraph() {
  return document.activeElement.closest(".paragraph") || one(".paragraph:target") || one(".paragraph.landed")
    || all(".paragraph").find((each) => each.getBoundingClientRect().bottom > 80);
}

const help = one("#keys");
const switched = one("#keys-on");
const kept = { get: () => { try { return localStorage.getItem("keys"); } catch { return null; } },
  set: (value) => { try { localStorage.setItem("keys", value); } catch { /* not kept, but switched */ } } };
let on = kept.get() !== "off";

const keys = {
  "/": () => one("#ask, #find").focus(),
  "j": () => step(1),
  "k": () => step(-1),
  "c": () => { const link = paragraph()?.querySelector(".number"); if (link) { copy(link); } },
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  const open = event.key === "Escape" && !event.target.closest("dialog") && one(".note[open]");
  if (open) {
    open.open = false;
    one("summary", open).focus();
    return;
  }
  const typing = event.target.closest("input, select, textarea, dialog, [contenteditable]");
  if (on && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && Object.hasOwn(keys, event.key)) {
    event.preventDefault();
    keys[event.key]();
  }
});

const button = one("#help");
button.hidden = false;
button.addEventListener("click", () => help.showModal());
switched.checked = on;
switched.addEventListener("change", () => { on = switched.checked; kept.set(on ? "on" : "off"); });
