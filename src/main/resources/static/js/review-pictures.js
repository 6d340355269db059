/*
 * Draws each [data-picture] from the data in its attribute; see vn.dondoc.review.picture. All words come from the server,
 * and every number as it is written there. What is told apart by colour is told apart by dash, mark or pattern too.
 *
 * Needs vendor/echarts/echarts.min.js before it.
 */
(function() {
  'use strict';

  const INK = '#17233a';
  const SOFT = '#4a576d';
  const LINE = '#dde2ea';
  const NARROW = 560;
  const PRINTED = 640;

  const STRIPES = { symbol: 'rect', dashArrayX: [ 1, 0 ], dashArrayY: [ 2, 5 ], rotation: -Math.PI / 4, color: 'rgba(0, 0, 0, 0.45)' };
  const DOTS = { symbol: 'circle', symbolSize: 0.6, dashArrayX: [ [ 8, 8 ], [ 0, 8, 8, 0 ] ], dashArrayY: [ 6, 0 ], color: 'rgba(0, 0, 0, 0.35)' };
  const PLAIN = { symbol: 'none' };

  const LOOKS = {
    assigned: { color: '#13294b', width: 3, type: 'solid', symbol: 'none', size: 0 },
    submitted: { color: '#1b4f93', width: 2, type: [ 8, 4 ], symbol: 'emptyCircle', size: 6 },
    confirmed: { color: '#1b7041', width: 2, type: 'solid', symbol: 'triangle', size: 8 },
    overdue: { color: '#b3202c', width: 3, type: [ 2, 3 ], symbol: 'diamond', size: 8 },
    completion: { color: '#13294b', width: 3, type: 'solid', symbol: 'circle', size: 9 },
    onTime: { color: '#1b7041', width: 2, type: [ 8, 5 ], symbol: 'triangle', size: 10 },
    update: { color: '#8a3c00', width: 2, type: [ 2, 4 ], symbol: 'rect', size: 8 },
    score: { color: '#5d6980', width: 2, type: [ 10, 4, 2, 4 ], symbol: 'diamond', size: 10 },
    value: { color: '#13294b', width: 3, type: 'solid', symbol: 'circle', size: 9 },
    plan: { color: '#8a3c00', width: 2, type: [ 8, 5 ], symbol: 'diamond', size: 10 }
  };

  const AGES = [
    { color: '#f4d8ad', decal: DOTS, ink: INK },
    { color: '#e39a4c', decal: STRIPES, ink: INK },
    { color: '#8f1621', decal: PLAIN, ink: '#fff' }
  ];

  const SHADES = [ '#13294b', '#3d5f96', '#7f9dc9', '#bcd0ea', '#eaf1fa' ];

  function draw(frame) {
    const data = JSON.parse(frame.dataset.picture);
    const chart = echarts.init(frame, null, { renderer: 'svg' });
    const show = width => {
      const look = {
        narrow: width < NARROW,
        text: { fontFamily: getComputedStyle(frame).fontFamily, fontSize: width < NARROW ? 11 : 12, color: INK },
        numbers: new Intl.NumberFormat(data.language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 2 })
      };
      chart.setOption(Object.assign({
        animation: false,
        aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
        textStyle: look.text
      }, PICTURES[data.kind](data, look)), true);
    };
    show(frame.clientWidth);
    new ResizeObserver(() => {
      chart.resize();
      show(frame.clientWidth);
    }).observe(frame);
    addEventListener('beforeprint', () => chart.resize({ width: PRINTED }));
    addEventListener('afterprint', () => chart.resize());
  }

  const PICTURES = { bars, ages, flow, heat, trend, indicator };

  function names(list, look) {
    return { type: 'category', inverse: true, data: list, axisTick: { show: false }, axisLine: { lineStyle: { color: SOFT } },
      axisLabel: { color: INK, width: look.narrow ? 104 : 230, overflow: 'break', interval: 0, fontSize: look.text.fontSize, lineHeight: 13 } };
  }

  function measure(formatter, further) {
    return Object.assign({ type: 'value', axisLabel: { color: SOFT, formatter: formatter, hideOverlap: true },
      splitLine: { lineStyle: { color: LINE } } }, further);
  }

  function periods(list, look, further) {
    return Object.assign({ type: 'category', data: list, axisLine: { lineStyle: { color: SOFT } },
      axisLabel: { color: SOFT, hideOverlap: true, rotate: look.narrow ? 40 : 0 } }, further);
  }

  function bars(data, look) {
    return {
      grid: { left: 4, right: look.narrow ? 92 : 150, top: 8, bottom: 4, containLabel: true },
      xAxis: measure('{value}%', { min: 0, max: 100 }),
      yAxis: names(data.bars.map(bar => bar.name), look),
      tooltip: tip('item', found => [ [ found.name, data.bars[found.dataIndex].label ] ]),
      series: [ { type: 'bar', barMaxWidth: 18, itemStyle: { color: '#1b4f93' }, data: data.bars.map(bar => bar.value),
        label: { show: true, position: 'right', color: INK, fontSize: look.text.fontSize - 1,
          formatter: found => look.narrow ? data.bars[found.dataIndex].label.replace(' · ', '\n') : data.bars[found.dataIndex].label } } ]
    };
  }

  function ages(data, look) {
    const last = data.parts.length - 1;
    return {
      grid: { left: 4, right: 44, top: look.narrow ? 52 : 34, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 28, itemHeight: 14, textStyle: look.text },
      xAxis: measure(value => look.numbers.format(value), { minInterval: 1 }),
      yAxis: names(data.names, look),
      tooltip: tip('axis', found => rows(found, look)),
      series: data.parts.map((part, at) => ({
        name: part.name, type: 'bar', stack: 'all', barMaxWidth: 18, data: part.values,
        itemStyle: { color: AGES[at].color, decal: AGES[at].decal, borderColor: '#fff', borderWidth: 0.5 },
        label: at === last ? { show: true, position: 'right', color: INK, fontWeight: 600, formatter: found => look.numbers.format(data.totals[found.dataIndex]) } : undefined
      }))
    };
  }

  function flow(data, look) {
    return {
      grid: { left: 4, right: 16, top: 28, bottom: look.narrow ? 62 : 40, containLabel: true },
      legend: { bottom: 0, itemWidth: 34, textStyle: look.text },
      tooltip: tip('axis', found => rows(found, look)),
      xAxis: periods(data.days.map(day => day === null ? '' : day), look, { boundaryGap: false }),
      yAxis: measure(value => look.numbers.format(value), { minInterval: 1 }),
      series: data.lines.map((one, at) => Object.assign(line(one), {
        areaStyle: one.role === 'overdue' ? { color: '#b3202c', opacity: 0.18, decal: STRIPES } : undefined,
        markLine: at > 0 ? undefined : { silent: true, symbol: 'none', lineStyle: { color: SOFT, type: 'solid', width: 1 },
          label: { color: SOFT, position: 'end', align: 'left', formatter: found => found.name },
          data: data.marks.map(mark => ({ xAxis: mark.at, name: mark.name })) }
      }))
    };
  }

  function heat(data, look) {
    const first = look.narrow ? Math.max(0, data.columns.length - 4) : 0;
    const cells = data.cells.filter(cell => cell.column >= first);
    return {
      grid: { left: 4, right: 8, top: 8, bottom: look.narrow ? 84 : 60, containLabel: true },
      visualMap: { type: 'piecewise', min: 0, max: 100, orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 22, textStyle: look.text,
        itemSymbol: 'rect', itemGap: 8,
        pieces: SHADES.map((shade, at) => ({ gte: at * 20, lt: at === 4 ? 101 : at * 20 + 20, color: shade,
          label: at * 20 + '–' + (at === 4 ? '100%' : '<' + (at * 20 + 20) + '%') })) },
      tooltip: tip('item', found => [ [ data.rows[found.value[1]], data.columns[found.value[0] + first] ], [ '', cells[found.dataIndex].label ] ]),
      xAxis: periods(data.columns.slice(first), look, { splitArea: { show: false }, axisLabel: { color: SOFT, interval: 0, rotate: look.narrow || data.columns.length > 8 ? 40 : 0 } }),
      yAxis: names(data.rows, look),
      series: [ { type: 'heatmap', itemStyle: { borderColor: '#fff', borderWidth: 1.5 },
        label: { show: true, fontSize: look.text.fontSize - 1, formatter: found => Math.floor(found.value[2]) + '%' },
        data: cells.map(cell => ({ value: [ cell.column - first, cell.row, cell.value ], label: { color: cell.value < 40 ? '#fff' : INK } })) } ]
    };
  }

  function trend(data, look) {
    return twoGrids(data.periods, data.lines, '%', look, [ {
      name: data.overdueName, type: 'bar', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 36, data: data.overdue,
      itemStyle: { color: '#d9838a', decal: STRIPES },
      label: { show: true, position: 'top', color: INK, formatter: found => look.numbers.format(found.value) }
    } ], { min: 0, max: 100 });
  }

  function indicator(data, look) {
    const looks = [ { color: '#1b7041', decal: PLAIN }, { color: '#f4d8ad', decal: STRIPES } ];
    return twoGrids(data.periods, data.lines.filter(one => one.values.some(value => value !== null)), '', look,
      data.tasks.map((one, at) => ({
        name: one.name, type: 'bar', stack: 'tasks', xAxisIndex: 1, yAxisIndex: 1, barMaxWidth: 36, data: one.values,
        itemStyle: looks[at]
      })), { scale: true, name: data.unit, nameTextStyle: { color: SOFT, align: 'left' } });
  }

  // Lines above, and on the same periods bars below.
  function twoGrids(list, lines, sign, look, below, above) {
    return {
      grid: [ { left: 56, right: 20, top: 30, height: '46%' }, { left: 56, right: 20, top: '64%', bottom: look.narrow ? 96 : 60 } ],
      legend: { bottom: 0, itemWidth: 34, textStyle: look.text },
      tooltip: tip('axis', found => rows(found, look)),
      xAxis: [ periods(list, look, { axisLabel: { show: false } }), periods(list, look, { gridIndex: 1 }) ],
      yAxis: [ measure(value => look.numbers.format(value) + sign, above), measure(value => look.numbers.format(value), { gridIndex: 1, minInterval: 1, splitNumber: 2 }) ],
      series: lines.map(one => line(one)).concat(below)
    };
  }

  function line(one) {
    const look = LOOKS[one.role];
    return {
      name: one.name, type: 'line', data: one.values, connectNulls: false, symbol: look.symbol, symbolSize: look.size,
      showAllSymbol: one.values.length < 20, itemStyle: { color: look.color },
      lineStyle: { color: look.color, width: look.width, type: look.type }
    };
  }

  function tip(trigger, told) {
    return { trigger: trigger, confine: true, axisPointer: { type: trigger === 'axis' ? 'shadow' : 'none' }, formatter: found => box(told(found)) };
  }

  function rows(found, look) {
    return [ [ found[0].axisValueLabel, '' ] ].concat(found
      .filter(one => one.value !== null && one.value !== undefined)
      .map(one => [ one.seriesName, look.numbers.format(one.value) ]));
  }

  // Elements and not markup: the page allows no styles written into it.
  function box(lines) {
    const told = document.createElement('div');
    told.className = 'picture-tip';
    lines.forEach(([ name, value ]) => {
      const row = document.createElement('div');
      row.append(Object.assign(document.createElement('span'), { textContent: name }));
      row.append(Object.assign(document.createElement('strong'), { textContent: value }));
      told.append(row);
    });
    return told;
  }

  document.querySelectorAll('[data-picture]').forEach(draw);
})();
