/* Thème ECharts « prevenance » : lit les jetons CSS à chaque dessin, suit le thème clair ou sombre, respecte « réduire les animations ». */
(() => {
  const css = getComputedStyle(document.documentElement), t = n => css.getPropertyValue('--pv-' + n).trim();
  const lang = document.documentElement.lang === 'en' ? 'en-GB' : 'fr-FR';
  const num = (n, least = 0, most = least) => Number(n).toLocaleString(lang, { minimumFractionDigits: least, maximumFractionDigits: most }).replace('-', '\u2212');
  const value = v => (v !== null && typeof v === 'object' ? (Array.isArray(v.value) ? v.value[v.value.length - 1] : v.value) : v);
  const format = {
    whole: v => num(value(v)), decimal: v => num(value(v), 1), upTo: v => num(value(v), 0, 1),
    signed: v => (value(v) > 0 ? '+' : '') + num(value(v), 0, 1),
    percent: v => num(value(v), 0, 1) + (lang === 'fr-FR' ? '\u00a0%' : '%'),
    integers: v => (Number.isInteger(v) ? num(v) : ''),
  };
  /* Moustaches d’un point : [x, y, ±x, ±y, jeton de couleur]. */
  const whiskers = (params, api) => {
    const [x, y] = api.coord([api.value(0), api.value(1)]), dx = api.size([api.value(2), 0])[0], dy = api.size([0, api.value(3)])[1];
    const stroke = t(whiskers.colours[params.dataIndex] || 'ink-3');
    const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke, lineWidth: 1.6, opacity: .55 } });
    return { type: 'group', children: [line(x - dx, y, x + dx, y), line(x, y - dy, x, y + dy), line(x - dx, y - 4, x - dx, y + 4), line(x + dx, y - 4, x + dx, y + 4), line(x - 4, y - dy, x + 4, y - dy), line(x - 4, y + dy, x + 4, y + dy)] };
  };
  whiskers.colours = [];
  const theme = () => {
    const text = { fontFamily: css.getPropertyValue('--pv-font-text'), color: t('ink-2'), fontSize: 13 };
    const axis = { axisLine: { lineStyle: { color: t('line-strong') } }, axisTick: { show: false }, axisLabel: { ...text }, nameTextStyle: { ...text, color: t('ink-2') }, splitLine: { lineStyle: { color: t('line') } } };
    return {
      color: [1, 2, 3, 4, 5, 6, 7, 8].map(i => t('data-' + i)), backgroundColor: 'transparent', textStyle: text,
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches, animationDuration: 320,
      categoryAxis: axis, valueAxis: axis, timeAxis: axis,
      legend: { textStyle: text, icon: 'roundRect', itemWidth: 14, itemHeight: 8 },
      tooltip: { backgroundColor: t('raised'), borderColor: t('line'), borderWidth: 1, padding: [10, 14], textStyle: { ...text, color: t('ink'), fontSize: 14 }, extraCssText: 'border-radius:10px;box-shadow:' + t('shadow-2') },
      radar: { axisLine: { lineStyle: { color: t('line') } }, splitLine: { lineStyle: { color: t('line') } }, splitArea: { show: false }, axisName: { ...text, color: t('ink'), fontSize: 14 } },
    };
  };
  /* Les options voyagent en JSON : « $tenu » est un jeton, « @percent » un format, « @whiskers » le dessin ci-dessus. */
  const lively = node => {
    if (Array.isArray(node)) return node.map(lively);
    if (node && typeof node === 'object') {
      if (node.renderItem === '@whiskers') return { ...node, data: node.data.map(d => d.slice(0, 4)), renderItem: (p, a) => { whiskers.colours = node.data.map(d => d[4]); return whiskers(p, a); } };
      return Object.fromEntries(Object.entries(node).map(([key, v]) => [key, lively(v)]));
    }
    if (typeof node !== 'string') return node;
    if (node[0] === '$') return t(node.slice(1));
    return node[0] === '@' && format[node.slice(1)] ? format[node.slice(1)] : node;
  };
  const draw = (el, options, renderer = 'svg') => {
    const chart = echarts.init(el, theme(), { renderer });
    chart.setOption({ aria: { enabled: false }, ...lively(options) });
    return chart;
  };
  window.pv = { t, num, draw };
})();
