/* Shows of the decision's fields only those that the chosen decision needs; what is wrong is never hidden. */
for (const form of document.querySelectorAll("form[data-decision]")) {
  const choice = form.querySelector("select[name=disposition]");
  const fields = form.querySelectorAll("[data-for]");
  const show = () => {
    for (const field of fields) {
      const needed = field.dataset.for.split(" ").includes(choice.value);
      field.hidden = !needed && !field.querySelector(".is-invalid");
    }
  };
  choice.addEventListener("change", show);
  show();
}
