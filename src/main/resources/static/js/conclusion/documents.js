import { element, say } from "./words.js";

const NUMBER = /(?<![\p{L}\d/-])\d{1,5}(?:\/\d{4})?[-/](?:NQ|NĐ|QĐ|CTr|CTR|KH|KL|TB|CT|ĐA|TT|HD|BC|CV|QH\d*)(?:[-/][\p{Lu}][\p{L}\d.]*)*(?![\p{L}\d])/gu;
const PAUSE = 250;

/** The numbers of documents that stand in a text, each once: 29-NQ/TU, 30/2020/NĐ-CP. */
export function numbersIn(text) {
  return [...new Set((text.match(NUMBER) ?? []).map((number) => number.normalize("NFC")))];
}

/** One field with documents: a known one is completed while it is typed, any other number is taken as it is. */
export function documentField(box, directive, onChange) {
  const input = box.querySelector("[data-add-document]");
  const list = document.getElementById("conclusion-documents");
  const found = box.querySelector("[data-found]");
  let asking;
  const has = (number) => directive.references.some((other) => other.toUpperCase() === number.toUpperCase());
  const changed = () => {
    draw();
    onChange();
  };
  const add = (number) => {
    if (number && !has(number)) directive.references.push(number);
    input.value = "";
    changed();
  };
  const remove = (number) => {
    directive.references.splice(directive.references.indexOf(number), 1);
    input.focus();
    changed();
  };
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add(input.value.trim());
  });
  input.addEventListener("change", () => input.value.trim() && add(input.value.trim()));
  input.addEventListener("input", () => {
    if ([...list.options].some((option) => option.value === input.value)) return add(input.value);
    clearTimeout(asking);
    asking = setTimeout(() => offer(box.dataset.url, input.value, list), PAUSE);
  });
  draw();
  return { text: draw };

  function draw() {
    box.querySelector("[data-chips]").replaceChildren(...directive.references.map((number) => chip(number, remove)));
    const missing = numbersIn(directive.text).filter((number) => !has(number));
    found.hidden = missing.length === 0;
    found.querySelector("[data-found-list]").replaceChildren(...missing.map((number) => proposal(number, add)));
  }
}

async function offer(url, typed, list) {
  try {
    const answer = await fetch(`${url}?q=${encodeURIComponent(typed)}`, { headers: { Accept: "application/json" } });
    if (!answer.ok || answer.redirected) return;
    const documents = await answer.json();
    list.replaceChildren(...documents.map(({ number, label }) => new Option(label === number ? "" : label, number)));
  } catch (unreachable) {
    console.warn("documents not offered", unreachable);
  }
}

function chip(number, remove) {
  const item = element("li", "chip");
  const button = element("button", "chip-remove", "×");
  button.type = "button";
  button.setAttribute("aria-label", say("remove", number));
  button.addEventListener("click", () => remove(number));
  item.append(element("span", "", number), button);
  return item;
}

function proposal(number, add) {
  const button = element("button", "btn btn-sm", `+ ${number}`);
  button.type = "button";
  button.addEventListener("click", () => add(number));
  return button;
}
