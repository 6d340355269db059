import { word } from "./words.js";

/**
 * Shows a notice above the page.
 * @param {string} text
 * @param {{kind?: string, name?: string, actions?: {label: string, run: () => void}[]}} options
 *   name replaces an earlier notice of the same name
 */
export function notice(text, { kind = "warning", name = text, actions = [] } = {}) {
  const area = document.querySelector(".flashes") ?? document.querySelector("main");
  remove(name);
  const box = element("div", `notice notice-${kind}`);
  box.dataset.name = name;
  box.append(element("div", "notice-body", text), buttons(actions, box));
  area.prepend(box);
  return box;
}

export function remove(name) {
  for (const old of document.querySelectorAll(".notice[data-name]")) {
    if (old.dataset.name === name) old.remove();
  }
}

function buttons(actions, box) {
  const row = element("div", "notice-actions");
  const all = actions.length > 0 ? actions : [{ label: word("close"), run: () => {} }];
  for (const { label, run } of all) {
    const button = element("button", "btn btn-sm", label);
    button.type = "button";
    button.addEventListener("click", () => {
      box.remove();
      run();
    });
    row.append(button);
  }
  return row;
}

function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
