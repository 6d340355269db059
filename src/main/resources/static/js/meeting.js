import { word } from "./words.js";

/*
 * The screen for who writes while people talk. What is typed is kept in this browser and comes back after a reload.
 * What is sent waits in a list of its own until the server has it; each entry has a key, so that one sent again after a
 * lost answer is stored once.
 */
const RETRY = 3000;
const form = document.querySelector("form[data-meeting]");

document.addEventListener("pointerdown", rememberSelection);
document.addEventListener("keydown", onListKey);
if (form) start();

function start() {
  const text = form.elements.text;
  const kept = read();
  if (kept.text && !text.value) text.value = kept.text;
  if (kept.speakerName && !form.elements.speakerName.value) form.elements.speakerName.value = kept.speakerName;
  const chosen = kept.speaker !== undefined && radios().find((radio) => radio.value === kept.speaker);
  if (chosen) chosen.checked = true;
  form.addEventListener("submit", onSubmit);
  form.addEventListener("input", keep);
  form.addEventListener("change", keep);
  form.addEventListener("keydown", onKey);
  window.addEventListener("online", flush);
  show();
  flush();
}

/* ---- keeping ---- */

function place() {
  return `dondoc.meeting.${word("viewer")}.${form.dataset.meeting}`;
}

function read() {
  return JSON.parse(localStorage.getItem(place()) ?? "{}");
}

function write(changes) {
  localStorage.setItem(place(), JSON.stringify({ ...read(), ...changes }));
}

function keep() {
  write({ text: form.elements.text.value, speakerName: form.elements.speakerName.value, speaker: speaker() });
}

function waiting() {
  return read().waiting ?? [];
}

/* ---- sending ---- */

function onSubmit(event) {
  event.preventDefault();
  send(event.submitter?.name === "directive");
}

function send(directive) {
  const text = form.elements.text;
  if (!text.value.trim()) {
    text.focus();
    return;
  }
  const entry = {
    key: crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`,
    text: text.value,
    speaker: speaker(),
    speakerName: form.elements.speakerName.value,
    directive,
    directiveText: directive ? text.value.slice(text.selectionStart, text.selectionEnd) : "",
  };
  write({ waiting: [...waiting(), entry], text: "", speakerName: "" });
  text.value = "";
  form.elements.speakerName.value = "";
  text.focus();
  show();
  flush();
}

let sending = false;
let again = 0;

async function flush() {
  if (sending) return;
  sending = true;
  clearTimeout(again);
  try {
    for (let next = open(); next; next = open()) await deliver(next);
  } catch (lost) {
    again = setTimeout(flush, RETRY);
  } finally {
    sending = false;
    show();
  }
}

function open() {
  return waiting().find((entry) => !entry.refused);
}

async function deliver(entry) {
  const body = new URLSearchParams({
    _csrf: form.elements._csrf.value,
    entryKey: entry.key,
    speaker: entry.speaker,
    speakerName: entry.speakerName,
    text: entry.text,
    directive: entry.directive ? "true" : "",
    directiveText: entry.directiveText,
  });
  const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" }, redirect: "manual" });
  if (answer.ok) {
    write({ waiting: waiting().filter((other) => other.key !== entry.key) });
    window.htmx?.trigger("#said", "refresh");
  } else if ([403, 404, 409, 422].includes(answer.status)) {
    write({ waiting: waiting().map((other) => (other.key === entry.key ? { ...other, refused: true } : other)) });
  } else {
    throw new Error(String(answer.status));
  }
  show();
}

function show() {
  const list = document.querySelector("[data-waiting]");
  const entries = waiting();
  list.hidden = entries.length === 0;
  list.replaceChildren(...entries.map(line));
}

function line(entry) {
  const item = document.createElement("li");
  const state = document.createElement("strong");
  state.textContent = entry.refused ? form.dataset.wordRefused : form.dataset.wordWaiting;
  const said = document.createElement("span");
  said.textContent = entry.text;
  item.append(state, " ", said);
  if (entry.refused) item.append(" ", backButton(entry));
  return item;
}

function backButton(entry) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm";
  button.textContent = form.dataset.wordBack;
  button.addEventListener("click", () => {
    const text = form.elements.text;
    text.value = text.value ? `${entry.text}\n${text.value}` : entry.text;
    write({ waiting: waiting().filter((other) => other.key !== entry.key) });
    keep();
    show();
    text.focus();
  });
  return button;
}

/* ---- keys ---- */

function radios() {
  return [...form.querySelectorAll("input[name=speaker]")];
}

function speaker() {
  return radios().find((radio) => radio.checked)?.value ?? "";
}

function pick(key) {
  const radio = form.querySelector(`[data-speaker-key="${key}"]`);
  if (!radio) return false;
  radio.checked = true;
  form.elements.speakerName.value = "";
  keep();
  (key === "0" ? form.elements.speakerName : form.elements.text).focus();
  return true;
}

function onKey(event) {
  if (event.isComposing || event.keyCode === 229) return;
  const field = event.target;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const choosing = field.name === "speaker" || (field.name === "speakerName" && field.value === "");
  if (digit && (event.altKey || choosing) && pick(digit)) {
    event.preventDefault();
  } else if (event.key === "Enter" && field.name === "text" && !event.shiftKey && (event.ctrlKey || event.metaKey || hasKeyboard())) {
    event.preventDefault();
    send(event.ctrlKey || event.metaKey);
  } else if (event.key === "Enter" && (field.name === "speakerName" || field.name === "speaker")) {
    event.preventDefault();
    form.elements.text.focus();
  } else if (event.key === "Escape" && field.name === "text") {
    opinions().at(-1)?.focus();
  }
}

/* on a telephone the return key begins a new line */
function hasKeyboard() {
  return !window.matchMedia("(pointer: coarse)").matches;
}

function opinions() {
  return [...document.querySelectorAll(".opinion")];
}

function onListKey(event) {
  const opinion = event.target.closest?.(".opinion");
  if (!opinion || event.target !== opinion || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = opinions();
  const at = all.indexOf(opinion);
  if (event.key === "ArrowUp") all[Math.max(0, at - 1)].focus();
  else if (event.key === "ArrowDown" && at < all.length - 1) all[at + 1].focus();
  else if (event.key === "ArrowDown" || event.key === "Escape" || event.key === "Enter") form?.elements.text.focus();
  else if (event.key === "d") mark(opinion);
  else if (event.key === "e") opinion.querySelector("[data-edit]")?.click();
  else return;
  event.preventDefault();
}

/* ---- a selected sentence is the directive ---- */

function mark(opinion) {
  select(opinion);
  opinion.querySelector("[data-mark]")?.click();
}

function rememberSelection(event) {
  const button = event.target.closest?.("[data-mark]");
  if (button) select(button.closest(".opinion"));
}

function select(opinion) {
  const selection = window.getSelection();
  const said = opinion.querySelector("[data-said]");
  const inside = selection.anchorNode && said.contains(selection.anchorNode) && said.contains(selection.focusNode);
  const field = opinion.querySelector("[data-selection]");
  if (field) field.value = inside ? selection.toString() : "";
}
