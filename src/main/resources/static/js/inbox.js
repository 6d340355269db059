import { onKeyOfPage } from "./shortcuts.js";

/** The inbox by keyboard: j and k go from step to step, x chooses, a acknowledges what is chosen; Enter opens, as on every link. */
const table = document.querySelector("[data-inbox]");
const told = document.querySelector("[data-inbox-chosen]");
const bar = told?.closest(".inbox-bar");

if (table) {
  onKeyOfPage("j", () => go(1));
  onKeyOfPage("k", () => go(-1));
  onKeyOfPage("x", choose);
  onKeyOfPage("a", acknowledge);
  table.addEventListener("change", tell);
  window.addEventListener("pageshow", tell);
}

function links() {
  return [...table.querySelectorAll(".inbox-link")];
}

/** The row in which the focus stands, in its link or in its box. */
function row() {
  return table.contains(document.activeElement) ? document.activeElement.closest("tr") : null;
}

function go(by) {
  const all = links();
  const here = all.findIndex((link) => link.closest("tr") === row());
  const next = here < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, here + by));
  all[next]?.focus();
  all[next]?.scrollIntoView({ block: "nearest" });
}

function choose() {
  const box = row()?.querySelector("input[type=checkbox]");
  if (!box) return;
  box.checked = !box.checked;
  tell();
}

function acknowledge() {
  const form = document.getElementById("acknowledge");
  if (chosen(":checked[form=acknowledge]") > 0) form.requestSubmit();
  else if (told) told.textContent = table.dataset.none;
}

function tell() {
  const number = chosen(":checked");
  if (told) told.textContent = number > 0 ? table.dataset.chosen.replace("{0}", number) : "";
  bar?.toggleAttribute("data-idle", number === 0);
}

function chosen(which) {
  return table.querySelectorAll(`input${which}`).length;
}
