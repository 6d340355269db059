import { element, say } from "./words.js";

const options = [...document.querySelectorAll("#conclusion-units option")].map((option) => ({
  name: option.dataset.name,
  label: option.value,
  folded: fold(option.value),
}));
const names = new Map([...document.querySelectorAll("#conclusion-names data")].map((data) => [data.value, data.textContent]));

export function unitName(shortName) {
  return names.get(shortName) ?? shortName;
}

/** One field with units: typed, chosen from the list, shown as chips that can be taken away. */
export function unitField(box, chosen, onChange) {
  const input = box.querySelector("[data-add-unit]");
  const error = box.querySelector("[data-error]");
  const draw = () => box.querySelector("[data-chips]").replaceChildren(...chosen.map((unit) => chip(unit, remove)));
  const remove = (unit) => {
    chosen.splice(chosen.indexOf(unit), 1);
    draw();
    input.focus();
    onChange();
  };
  const add = (option) => {
    input.value = "";
    error.hidden = true;
    if (!chosen.includes(option.name)) chosen.push(option.name);
    draw();
    onChange();
  };
  input.addEventListener("input", () => {
    const exact = options.find((option) => option.label === input.value);
    if (exact) add(exact);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    take();
  });
  input.addEventListener("change", take);
  draw();

  function take() {
    const typed = fold(input.value);
    if (!typed) return;
    const found = options.find((option) => option.folded === typed) ?? only(options.filter((option) => option.folded.includes(typed)));
    if (found) {
      add(found);
    } else {
      error.textContent = say("unknownUnit", input.value);
      error.hidden = false;
    }
  }
}

function only(found) {
  return found.length === 1 ? found[0] : undefined;
}

function chip(unit, remove) {
  const item = element("li", "chip");
  const button = element("button", "chip-remove", "×");
  button.type = "button";
  button.setAttribute("aria-label", say("remove", unitName(unit)));
  button.addEventListener("click", () => remove(unit));
  item.append(element("span", "", unitName(unit)), button);
  return item;
}

function fold(text) {
  return text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase().replace(/\s+/g, " ").trim();
}
