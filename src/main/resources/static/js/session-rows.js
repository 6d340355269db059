/*
 * Lists of a form that grow: [data-rows="list"] holds [data-row], whose fields are named list[0].name. Without script
 * the server offers some empty rows. Rows are never renumbered: the server leaves out what is empty, and for lists with
 * an order the numbers in [data-ordinal] count.
 */
(function() {
  'use strict';

  document.querySelectorAll('[data-row-buttons], [data-row-add]').forEach(element => (element.hidden = false));
  document.addEventListener('click', onClick);
  document.addEventListener('draft:restore', onRestore);

  function onClick(event) {
    const button = event.target.closest('[data-row-add], [data-row-remove], [data-row-up], [data-row-down]');
    if (!button) {
      return;
    }
    if (button.dataset.rowAdd) {
      firstField(add(list(button.dataset.rowAdd))).focus();
    } else if ('rowRemove' in button.dataset) {
      remove(button.closest('[data-row]'));
    } else {
      move(button.closest('[data-row]'), 'rowUp' in button.dataset ? -1 : 1);
    }
  }

  function list(name) {
    return document.querySelector(`[data-rows="${ name }"]`);
  }

  function rows(of) {
    return Array.from(of.querySelectorAll(':scope > [data-row]'));
  }

  function add(to) {
    const all = rows(to);
    const next = Math.max(...all.map(indexOf)) + 1;
    const row = all[all.length - 1].cloneNode(true);
    row.hidden = false;
    renumber(row, indexOf(row), next);
    clear(row);
    row.querySelectorAll('.field-error, [data-row-extra]').forEach(extra => extra.remove());
    row.querySelectorAll('.is-invalid').forEach(field => field.classList.remove('is-invalid'));
    to.append(row);
    return row;
  }

  function indexOf(row) {
    return Number(firstField(row).name.match(/\[(\d+)]/)[1]);
  }

  function firstField(row) {
    return row.querySelector('[name]');
  }

  function renumber(row, from, to) {
    [ row, ...row.querySelectorAll('[id], [name], [for], [aria-describedby]') ].forEach(element => {
      [ 'id', 'name', 'for', 'aria-describedby' ].forEach(attribute => {
        const value = element.getAttribute(attribute);
        if (value) {
          element.setAttribute(attribute, value.replaceAll(`[${ from }]`, `[${ to }]`));
        }
      });
    });
  }

  function clear(row) {
    row.querySelectorAll('input, select, textarea').forEach(field => {
      if (field.type === 'checkbox') {
        field.checked = false;
      } else {
        field.value = '';
      }
    });
  }

  function remove(row) {
    const form = row.closest('form');
    const beside = row.nextElementSibling || row.previousElementSibling;
    clear(row);
    if (rows(row.parentElement).length > 1) {
      row.remove();
      firstField(beside).focus();
    }
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function move(row, by) {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) {
      return;
    }
    if (by < 0) {
      other.before(row);
    } else {
      other.after(row);
    }
    rows(row.parentElement).forEach((one, place) => {
      one.querySelector('[data-ordinal]').value = place + 1;
    });
    row.closest('form').dispatchEvent(new Event('input', { bubbles: true }));
  }

  // a kept draft may hold more rows than the page came with
  function onRestore(event) {
    document.querySelectorAll('[data-rows]').forEach(to => {
      const needed = Object.keys(event.detail.fields)
        .filter(name => name.startsWith(`${ to.dataset.rows }[`))
        .map(name => Number(name.match(/\[(\d+)]/)[1]));
      while (needed.length && Math.max(...rows(to).map(indexOf)) < Math.max(...needed)) {
        add(to);
      }
    });
  }
})();
