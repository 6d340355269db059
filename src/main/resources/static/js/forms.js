import { notice, remove } from "./notices.js";
import { word } from "./words.js";

/** Forms are sent once, and what goes wrong on the way is said. */
export function startForms() {
  document.addEventListener("submit", onSubmit);
  window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sending]").forEach(release));
  window.addEventListener("offline", () => notice(word("offline"), { name: "offline" }));
  window.addEventListener("online", () => remove("offline"));
  document.addEventListener("htmx:afterRequest", (event) => release(event.target.closest("form")));
  document.addEventListener("htmx:sendError", () => notice(word("offline"), { name: "offline" }));
  document.addEventListener("htmx:responseError", onRefusal);
  document.addEventListener("htmx:beforeSwap", onBeforeSwap);
  document.querySelector("[data-error-summary]")?.focus();
}

function onSubmit(event) {
  const form = event.target;
  if (event.defaultPrevented && !isHtmx(form)) return;
  if (form.method !== "post") return;
  if ("sending" in form.dataset) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.dataset.sending = "";
  // the button's own name and value must still travel with the form
  setTimeout(() => hold(event.submitter), 0);
}

function hold(button) {
  if (!button) return;
  button.setAttribute("aria-busy", "true");
  button.disabled = true;
  button.dataset.label = button.innerHTML;
  if (button.classList.contains("btn")) button.textContent = word("busy");
}

function release(form) {
  if (!form) return;
  delete form.dataset.sending;
  for (const button of form.querySelectorAll("button[aria-busy]")) {
    button.removeAttribute("aria-busy");
    button.disabled = false;
    if (button.dataset.label) button.innerHTML = button.dataset.label;
  }
}

function isHtmx(form) {
  return form.matches("[hx-post], [hx-put], [hx-patch], [hx-delete], [data-hx-post]");
}

/** A refused form comes back with its errors (422) or both versions (409), other refusals as a notice: shown as they are. */
function onBeforeSwap(event) {
  const { xhr } = event.detail;
  if ([403, 404, 409, 413, 422].includes(xhr.status) && xhr.getResponseHeader("Content-Type")?.startsWith("text/html")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
}

function onRefusal(event) {
  if (event.detail.xhr.status !== 401) notice(word("failed"), { kind: "danger", name: "failed" });
}
