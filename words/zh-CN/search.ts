import type { Catalogue } from '../keys.ts';

export const search: Catalogue['search'] = {
  field: '搜索你的论文',
  placeholder: '搜索标题、作者、标签、笔记',
  keep: '保留此搜索',
  help: '可以输入什么',
  understood: '理解为',
  removeClause: '移除 {clause}',
  type: '输入',
  finds: '结果',
  helpEnd: '普通词语容许拼写错误。不符合以上任何形式的内容将按原样查找。',
  completions: '补全',
  completionCount: { other: '{count} 个补全' },
};
