/** Menus, dialogs and notices: open, close, and close when the viewer turns elsewhere. */
export function startMenus() {
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") closeMenus(null, true);
  });
}

function onClick(event) {
  closeMenus(event.target);
  const target = event.target.closest("[data-open], [data-close], [data-dismiss], [data-back], [data-print], [data-fill-username]");
  if (!target) return;
  const wishes = target.dataset;
  if ("open" in wishes) document.getElementById(wishes.open)?.showModal();
  if ("close" in wishes) target.closest("dialog")?.close();
  if ("dismiss" in wishes) target.closest(".notice")?.remove();
  if ("back" in wishes) history.back();
  if ("print" in wishes) window.print();
  if ("fillUsername" in wishes) fillUsername(wishes.fillUsername);
}

function closeMenus(clicked, refocus = false) {
  for (const menu of document.querySelectorAll("details.menu[open], details.tabbar-more[open]")) {
    if (clicked && menu.contains(clicked)) continue;
    menu.open = false;
    if (refocus) menu.querySelector("summary").focus();
  }
}

function fillUsername(name) {
  const field = document.getElementById("username");
  field.value = name;
  document.getElementById("password").focus();
}
