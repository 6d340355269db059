/** Shows of the fields of a deadline those that its kind asks for; what stands in the others is kept. */
for (const fields of document.querySelectorAll("[data-due-fields]")) {
  const kind = fields.querySelector("select[name$='due.kind']");
  const show = () => {
    for (const field of fields.querySelectorAll("[data-due]")) {
      field.hidden = kind.value !== "" && !field.dataset.due.split(" ").includes(kind.value);
    }
  };
  kind.addEventListener("change", show);
  show();
}
