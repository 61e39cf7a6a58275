/* What script adds to pages that work without it: copied links, evidence beside its words, keys. */
"use strict";

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const status = one("#say");

/* A paragraph or the headline, its number, and the quoted words in it. */
const LINE = ".reading > div, #headline";
const NUMBER = ".reading > div > a";
const QUOTED = ".reading > div > p:first-child > a, #headline > h1 > a";

function say(message, number) {
  status.textContent = "";
  setTimeout(() => { status.textContent = message.replace("{0}", number); }, 50);
  clearTimeout(say.later);
  say.later = setTimeout(() => { status.textContent = ""; }, 4000);
}

/* Numbers have their lasting link, and say what they lead to in the language of the page. */
all(NUMBER + ":not([aria-label])").forEach((link) => {
  link.href = link.href.replace("?p=", "/p");
  link.setAttribute("aria-label", status.dataset.number.replace("{0}", link.textContent));
  link.lang = document.documentElement.lang;
});

/* A paragraph's link: copied, said, the paragraph marked, the address kept. */
function copy(link) {
  const number = link.textContent;
  all(".landed").forEach((other) => other.classList.remove("landed"));
  link.parentElement.classList.add("landed");
  history.replaceState(history.state, "", link.href);
  const done = navigator.clipboard ? navigator.clipboard.writeText(link.href) : Promise.reject();
  done.then(() => say(status.dataset.copied, number), () => say(status.dataset.failed, number));
}

const plain = (event) => !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

document.addEventListener("click", (event) => {
  const link = event.target.closest(NUMBER);
  if (link && plain(event)) {
    event.preventDefault();
    copy(link);
  }
});

/* Words that are copied out of a text take along where they are from. */
document.addEventListener("copy", (event) => {
  const words = getSelection().toString().trim();
  const from = getSelection().anchorNode?.parentElement?.closest(".reading > div");
  if (from && words) {
    event.clipboardData.setData("text/plain", `${words}\n\n${one("h1").textContent.trim()}\n${one(":scope > a", from).href}`);
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

/* The quoted words whose evidence is asked for, and what shows it. */
let asked = null;
const beside = document.createElement("div");
beside.id = "beside";
beside.tabIndex = -1;
beside.lang = document.documentElement.lang;
beside.setAttribute("role", "dialog");

function close() {
  asked?.removeAttribute("aria-expanded");
  asked = null;
  beside.remove();
  CSS.highlights?.delete("evidence");
}

/* Shows why a quotation's source is known, taken from its page; where that fails, one goes there. */
async function explain(words) {
  close();
  asked = words;
  const html = await fetch(words.href).then((page) => (page.ok ? page.text() : null), () => null);
  if (asked !== words) {
    return;
  }
  if (!html) {
    location = words.href;
    return;
  }
  const page = new DOMParser().parseFromString(html, "text/html");
  const who = document.createElement("p");
  who.append(...one("h1", page).childNodes);
  beside.replaceChildren(who, one(".evidence", page), ...all(".ways > :nth-child(n+3)", page));
  beside.setAttribute("aria-label", one("#why", page).textContent);
  words.closest(LINE).append(beside);
  words.setAttribute("aria-expanded", "true");
  CSS.highlights?.set("evidence", new Highlight(...all("[data-at]", beside).map(range)));
  beside.focus({ preventScroll: true });
  words.scrollIntoView({ block: "nearest" });
}

/* The words of the text at a paragraph's number, a beginning and an end. */
function range(evidence) {
  const [number, start, end] = evidence.dataset.at.split(" ").map(Number);
  const texts = document.createTreeWalker(one(number ? `#p${number} > p` : "h1"), NodeFilter.SHOW_TEXT);
  const found = new Range();
  for (let from = 0; from < end && texts.nextNode(); from += texts.currentNode.length) {
    if (from <= start) {
      found.setStart(texts.currentNode, Math.min(start - from, texts.currentNode.length));
    }
    found.setEnd(texts.currentNode, Math.min(end - from, texts.currentNode.length));
  }
  return found;
}

/* Quoted words can be selected like others, though they are links. */
document.addEventListener("pointerdown", (event) => {
  const words = event.target.closest(QUOTED);
  if (words) {
    words.draggable = false;
  }
});

/* A click on quoted words opens what is beside them, another or one elsewhere closes it. */
document.addEventListener("click", (event) => {
  const words = event.target.closest(QUOTED);
  if (event.target.closest("#beside") || !plain(event)) {
    return;
  }
  const before = asked;
  const selects = event.detail > 0 && !getSelection().isCollapsed;
  if (words) {
    event.preventDefault();
  }
  if (!selects) {
    close();
    if (words && words !== before) {
      explain(words);
    }
  }
});

/* Whose words they are is heard with them. */
document.addEventListener("focusin", (event) => {
  if (event.target.matches(QUOTED)) {
    const name = all("small", event.target.closest(LINE))[event.target.dataset.by ?? 0];
    const words = `“${event.target.textContent}”`;
    event.target.setAttribute("aria-label", name ? `${name.firstChild.textContent.trim()}: ${words}` : words);
  }
});

/* Where the reader is: the last place that stands above the upper third of the window. */
function here(places) {
  return places.findLastIndex((place) => place.getBoundingClientRect().top < innerHeight / 3 + 2);
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
  const words = place.textContent ? place : place.nextElementSibling;
  current?.classList.remove("current");
  current = place;
  place.classList.add("current");
  if (!words.href) {
    words.tabIndex = -1;
  }
  words.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollTo({ top: scrollY + place.getBoundingClientRect().top - innerHeight / 3, behavior: calm ? "instant" : "smooth" });
}

/* The paragraph of the focus, of the link followed, or the topmost in sight. */
function paragraph() {
  return document.activeElement.closest(".reading > div") || one(".reading > :target") || one(".landed")
    || all(".reading > div").find((each) => each.getBoundingClientRect().bottom > 80);
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
  "c": () => { const link = paragraph()?.querySelector(":scope > a"); if (link) { copy(link); } },
  "?": () => help.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && asked && !event.target.closest("dialog")) {
    asked.focus({ preventScroll: true });
    close();
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
