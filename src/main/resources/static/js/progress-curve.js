/*
 * Draws each [data-curve]: how a task was planned, dashed, and how it has come, solid, each with a mark of its own, so
 * that they are told apart without colour. All words come from the server; see vn.dondoc.progress.web.Curve.
 *
 * Needs vendor/echarts/echarts.min.js before it.
 */
(function() {
  'use strict';

  function draw(frame) {
    const data = JSON.parse(frame.dataset.curve);
    const chart = echarts.init(frame, null, { renderer: 'svg' });
    chart.setOption(options(frame, data));
    new ResizeObserver(() => chart.resize()).observe(frame);
  }

  function options(frame, data) {
    const days = new Intl.DateTimeFormat(data.language === 'vi' ? 'vi-VN' : 'en-GB', { day: '2-digit', month: '2-digit', timeZone: 'UTC' });
    const text = { fontFamily: getComputedStyle(frame).fontFamily, fontSize: 12, color: '#17233a' };
    return {
      useUTC: true,
      animation: false,
      aria: { enabled: true, label: { description: data.label } },
      textStyle: text,
      grid: { left: 8, right: 24, top: 16, bottom: 40, containLabel: true },
      legend: { bottom: 0, textStyle: text, itemWidth: 36, data: [ data.planned, data.actual ] },
      xAxis: { type: 'time', axisLabel: { color: '#4a576d', hideOverlap: true, formatter: value => days.format(value) } },
      yAxis: { type: 'value', min: 0, max: 100, axisLabel: { color: '#4a576d', formatter: '{value}%' },
        splitLine: { lineStyle: { color: '#dde2ea' } } },
      series: [
        line(data.planned, data.plan, { color: '#8a3c00', width: 2, type: [ 8, 5 ] }, 'diamond', data.today),
        line(data.actual, data.reached, { color: '#13294b', width: 3, type: 'solid' }, 'circle', null)
      ]
    };
  }

  function line(name, points, look, symbol, today) {
    return {
      name: name,
      type: 'line',
      data: points.map(point => [ Date.parse(point.day), point.percent ]),
      symbol: symbol,
      symbolSize: 9,
      showAllSymbol: true,
      itemStyle: { color: look.color },
      lineStyle: look,
      markLine: today ? { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: '#5d6980', type: 'dotted' },
        data: [ { xAxis: Date.parse(today) } ] } : undefined
    };
  }

  document.querySelectorAll('[data-curve]').forEach(draw);
})();
