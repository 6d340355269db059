/* The page of a task: printing, and the form that was sent back comes into view. */

document.querySelector("[data-print]")?.addEventListener("click", () => window.print());

document.querySelector(".task-fold[open] .task-form")?.scrollIntoView({ block: "nearest" });
