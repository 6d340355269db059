/*
 * The rows of a report behave like a sheet: what is copied from a spreadsheet fills cells to the right and below, Enter
 * and the arrow keys go down and up a column, and a name of the catalogue brings its unit, prices and scope along.
 */
(function() {
  'use strict';

  const grid = document.querySelector('[data-grid]');
  if (!grid) {
    return;
  }
  grid.addEventListener('paste', onPaste);
  grid.addEventListener('keydown', onKey);
  grid.addEventListener('change', onChange);
  grid.addEventListener('input', onInput);

  function onPaste(event) {
    const cell = event.target.closest('[data-column]');
    const text = event.clipboardData.getData('text/plain');
    if (!cell || !/[\t\n]/.test(text.replace(/\r?\n$/, ''))) {
      return;
    }
    event.preventDefault();
    const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n').map(line => line.split('\t'));
    const named = headings(cell.closest('[data-row]'), lines[0]);
    const columns = named || columnsFrom(cell);
    fill(cell.closest('[data-row]'), columns, named ? lines.slice(1) : lines);
  }

  // a first line of headings says which column each one is
  function headings(row, line) {
    const labels = new Map();
    row.querySelectorAll('[data-column]').forEach(cell => labels.set(fold(labelOf(cell)), cell.dataset.column));
    const columns = line.map(text => labels.get(fold(text)));
    return columns.filter(Boolean).length > 1 ? columns : null;
  }

  function labelOf(cell) {
    return cell.labels[0]?.textContent ?? '';
  }

  function columnsFrom(cell) {
    const shown = Array.from(cell.closest('[data-row]').querySelectorAll('.indicator-grid [data-column]'));
    const all = shown.includes(cell) ? shown : Array.from(cell.closest('details').querySelectorAll('[data-column]'));
    return all.slice(all.indexOf(cell)).map(one => one.dataset.column);
  }

  function fill(first, columns, lines) {
    let row = first;
    lines.forEach((texts, n) => {
      if (n > 0) {
        row = row.nextElementSibling || added();
      }
      texts.forEach((text, place) => write(row, columns[place], text.trim()));
      complete(row);
    });
    grid.dispatchEvent(new Event('input', { bubbles: true }));
  }

  function added() {
    document.querySelector('[data-row-add="indicators"]').click();
    return grid.lastElementChild;
  }

  function write(row, column, text) {
    const cell = column && row.querySelector(`[data-column="${ column }"]`);
    if (!cell) {
      return;
    }
    if (cell.tagName === 'SELECT') {
      const option = Array.from(cell.options).find(one => fold(one.textContent) === fold(text));
      cell.value = option ? option.value : '';
    } else {
      cell.value = text;
    }
    touched(row, column);
  }

  function onKey(event) {
    const cell = event.target.closest('input[data-column]');
    const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!cell || !by || event.isComposing || event.key !== 'Enter' && cell.hasAttribute('list')) {
      return;
    }
    event.preventDefault();
    const row = cell.closest('[data-row]');
    const other = by > 0 ? row.nextElementSibling : row.previousElementSibling;
    const below = other && other.querySelector(`[data-column="${ cell.dataset.column }"]`);
    if (below) {
      below.focus();
      below.select();
    }
  }

  function onChange(event) {
    if (event.target.dataset.column === 'name') {
      complete(event.target.closest('[data-row]'));
    }
  }

  function onInput(event) {
    const cell = event.target.closest('[data-column]');
    if (cell) {
      touched(cell.closest('[data-row]'), cell.dataset.column);
    }
  }

  function touched(row, column) {
    if (![ 'name', 'unit', 'code', 'planYear', 'priceBase', 'scope', 'note' ].includes(column)) {
      row.querySelector('[data-not-current]')?.remove();
    }
  }

  function complete(row) {
    const name = row.querySelector('[data-column="name"]').value;
    const unit = row.querySelector('[data-column="unit"]');
    const entry = Array.from(document.getElementById('catalogue').options).find(option =>
      fold(option.value) === fold(name) && (!unit.value || fold(unit.value) === fold(option.dataset.unit)));
    if (!entry) {
      return;
    }
    [ 'code', 'unit', 'priceBase', 'scope' ].forEach(column => {
      const cell = row.querySelector(`[data-column="${ column }"]`);
      if (cell && !cell.value) {
        cell.value = entry.dataset[column] || '';
      }
    });
    const index = row.querySelector('[name$=".indexForm"]');
    if (index && entry.dataset.indexForm === 'true') {
      index.checked = true;
    }
  }

  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
  }
})();
