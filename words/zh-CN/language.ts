import type { Catalogue } from '../keys.ts';

export const language: Catalogue['language'] = {
  tag: 'zh-CN',
  direction: 'ltr',
};
