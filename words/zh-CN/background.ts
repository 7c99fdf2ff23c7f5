import type { Catalogue } from '../keys.ts';

export const background: Catalogue['background'] = {
  siteChanged: 'Manicule：此网站似乎已改版，有些论文没有找到',
  newHere: { other: 'Manicule：本页有 {count} 篇新论文' },
  newSince: { other: 'Manicule：自 {date} 以来有 {count} 篇新论文' },
  keptOff: 'Manicule：浏览器不允许它访问任何网站。请在列表页打开它以允许该网站。',
  markMenu: '标记本页的论文',
  noneMatch: '你的论文中没有匹配的',
  showMatches: { other: '显示全部 {count} 篇匹配的论文' },
};
