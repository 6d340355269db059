/*
 * Draws each [data-chart] from the data in its attribute; see vn.dondoc.series.web.Chart. All words come
 * from the server. Every line has a dash and a mark of its own, so that it is told apart without colour.
 *
 * Needs vendor/echarts/echarts.min.js before it.
 */
(function() {
  'use strict';

  const LOOKS = {
    value: { color: '#13294b', width: 3, type: 'solid', symbol: 'circle', size: 9 },
    yearBefore: { color: '#5d6980', width: 1.5, type: 'solid', symbol: 'emptyRect', size: 8 },
    plan: { color: '#8a3c00', width: 2, type: [ 8, 5 ], symbol: 'diamond', size: 10 },
    forecast: { color: '#1b7041', width: 2, type: [ 2, 4 ], symbol: 'triangle', size: 9 }
  };

  function draw(frame) {
    const data = JSON.parse(frame.dataset.chart);
    const chart = echarts.init(frame, null, { renderer: 'svg' });
    chart.setOption(options(frame, data));
    new ResizeObserver(() => chart.resize()).observe(frame);
  }

  function options(frame, data) {
    const numbers = new Intl.NumberFormat(data.language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 3 });
    const text = { fontFamily: getComputedStyle(frame).fontFamily, fontSize: 12, color: '#17233a' };
    return {
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      animationDuration: 250,
      aria: { enabled: true, label: { description: data.label } },
      textStyle: text,
      grid: { left: 8, right: 16, top: 40, bottom: 64, containLabel: true },
      legend: { bottom: 0, textStyle: text, itemWidth: 36, data: data.lines.map(line => line.name) },
      tooltip: { trigger: 'axis', confine: true, formatter: found => told(found, data, numbers) },
      xAxis: { type: 'category', data: data.periods, boundaryGap: true,
        axisLabel: { color: '#4a576d', hideOverlap: true, rotate: frame.clientWidth < 480 ? 40 : 0 } },
      yAxis: { type: 'value', name: data.unit, scale: true, nameTextStyle: { color: '#4a576d', align: 'left' },
        axisLabel: { color: '#4a576d', formatter: value => numbers.format(value) },
        splitLine: { lineStyle: { color: '#dde2ea' } } },
      series: data.lines.map(line => series(line, data))
    };
  }

  function series(line, data) {
    const look = LOOKS[line.role];
    return {
      name: line.name,
      type: 'line',
      data: line.values,
      symbol: look.symbol,
      symbolSize: look.size,
      showAllSymbol: true,
      connectNulls: false,
      itemStyle: { color: look.color },
      lineStyle: { color: look.color, width: data.joined ? look.width : 0, type: look.type }
    };
  }

  // Elements and not markup: the page allows no styles written into it.
  function told(found, data, numbers) {
    const told = document.createElement('div');
    told.className = 'series-tip';
    told.append(row(found[0].axisValueLabel, data.unit));
    found.filter(one => one.value !== null && one.value !== undefined)
      .forEach(one => told.append(row(one.seriesName, numbers.format(one.value))));
    return told;
  }

  function row(name, value) {
    const row = document.createElement('div');
    row.append(Object.assign(document.createElement('span'), { textContent: name }));
    row.append(Object.assign(document.createElement('strong'), { textContent: value }));
    return row;
  }

  document.querySelectorAll('[data-chart]').forEach(draw);
})();
