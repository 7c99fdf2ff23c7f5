import * as de from './de/index.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as ja from './ja/index.ts';
import type { Catalogue } from './keys.ts';
import * as zhCN from './zh-CN/index.ts';

/** The languages of the interface, by the names that browsers give their folders. */
export const LANGUAGES: Readonly<Record<string, Catalogue>> = { en, zh_CN: zhCN, ja, de, es, fr };
