import type { Catalogue } from '../keys.ts';

export const rules: Catalogue['rules'] = {
  dimThese: '始终淡化',
  liftThese: '始终突出',
  heading: '列表规则',
  none: '还没有规则。在列表的工具条中输入词语，然后选择如何处理符合的论文。',
  dim: '淡化',
  lift: '突出',
  effect: '如何处理符合 {query} 的论文',
  remove: '删除规则 {query}',
  isDimmed: '已按规则淡化。',
  isLifted: '已按规则突出。',
};
