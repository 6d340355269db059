import { notice } from "./notices.js";
import { word } from "./words.js";

/*
 * Nothing typed is lost: a form with data-draft-key keeps its fields in this browser while they are typed, and offers
 * them again after a reload, an expired login or a lost connection. The server confirms that it has them by rendering
 * data-draft-saved="<key>". Each viewer of a shared browser has drafts of their own.
 */
const PAUSE = 400;
const SECRET = ["password", "file", "hidden", "submit", "button"];

export function startDrafts() {
  forgetSaved(document);
  document.querySelectorAll("form[data-draft-key]").forEach(watch);
  document.addEventListener("htmx:load", (event) => {
    forgetSaved(event.target);
    event.target.querySelectorAll("form[data-draft-key]").forEach(watch);
  });
}

function forgetSaved(root) {
  const marks = [...root.querySelectorAll("[data-draft-saved]")];
  if (root.matches?.("[data-draft-saved]")) marks.push(root);
  for (const mark of marks) localStorage.removeItem(place(mark.dataset.draftSaved));
}

function watch(form) {
  if ("draftWatched" in form.dataset) return;
  form.dataset.draftWatched = "";
  offer(form);
  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(form), PAUSE);
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  window.addEventListener("pagehide", () => {
    if (waiting) keep(form);
  });
}

function keep(form) {
  const draft = { at: new Date().toISOString(), fields: read(form) };
  try {
    localStorage.setItem(place(form.dataset.draftKey), JSON.stringify(draft));
  } catch (full) {
    console.warn("draft not kept", full);
  }
}

function offer(form) {
  const stored = localStorage.getItem(place(form.dataset.draftKey));
  if (!stored) return;
  const draft = JSON.parse(stored);
  if (JSON.stringify(draft.fields) === JSON.stringify(read(form))) return;
  const time = new Date(draft.at).toLocaleString(document.documentElement.lang, { dateStyle: "short", timeStyle: "short" });
  notice(word("draftFound", time), {
    name: `draft.${form.dataset.draftKey}`,
    actions: [
      { label: word("draftRestore"), run: () => restore(form, draft.fields) },
      { label: word("draftDiscard"), run: () => localStorage.removeItem(place(form.dataset.draftKey)) },
    ],
  });
}

function restore(form, fields) {
  // a form that grows rows adds them here before they are filled
  form.dispatchEvent(new CustomEvent("draft:restore", { bubbles: true, detail: { fields } }));
  const seen = new Map();
  for (const field of typed(form)) {
    const index = seen.get(field.name) ?? 0;
    seen.set(field.name, index + 1);
    const value = fields[field.name]?.[index];
    if (value !== undefined) write(field, value);
  }
  notice(word("draftRestored"), { kind: "success", name: "draft.restored" });
}

function place(key) {
  return `dondoc.draft.${word("viewer")}.${key}`;
}

function read(form) {
  const fields = {};
  for (const field of typed(form)) (fields[field.name] ??= []).push(valueOf(field));
  return fields;
}

function typed(form) {
  return [...form.elements].filter((field) => field.name && !SECRET.includes(field.type));
}

function valueOf(field) {
  if (field.type === "checkbox" || field.type === "radio") return field.checked;
  if (field.multiple) return [...field.selectedOptions].map((option) => option.value);
  return field.value;
}

function write(field, value) {
  if (field.type === "checkbox" || field.type === "radio") field.checked = value;
  else if (field.multiple) for (const option of field.options) option.selected = value.includes(option.value);
  else field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
