import type { Catalogue } from '../keys.ts';

export const help: Catalogue['help'] = {
  head: '此列表上的按键',
  heard: '在列表任何位置都有效：{keys}。其余按键在标记获得焦点时有效。',
  heardBehind: '此网站有自己的按键，因此先按 {leader}，再按：{keys}。其余按键在标记获得焦点时有效。',
  change: '可以在文库的设置中更改。',
  typing: '在文库中和此处的列表上方都可使用。此处不容忍输入错误，也不知道论文的保存和阅读时间。',
  list: '列表',
  paper: '当前论文',
  several: '多篇论文',
  out: '打开与带走',
  keys: '按键',
};
