import type { Catalogue } from '../keys.ts';

export const history: Catalogue['history'] = {
  head: '历史记录',
  whatItWas: '更改前',
  twoPlaces: '笔记在两处写过，显示较晚的一份',
  noteWritten: '写了笔记',
  noteChanged: '修改了笔记',
  tagged: '添加标签 {tags}',
  untagged: '移除标签 {tags}',
  statusChange: '{before} → {after}',
  starTaken: '取消了星标',
  fieldAdded: '添加了{field}',
  fieldChanged: '修改了{field}',
};
