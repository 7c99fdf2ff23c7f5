import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import { ja } from './ja/index.ts';
import type { Catalogue } from './keys.ts';
import { zhCN } from './zh-CN/index.ts';

/** The languages of the interface, by the names that browsers give their folders. */
export const LANGUAGES: Readonly<Record<string, Catalogue>> = { en, zh_CN: zhCN, ja, de, es, fr };
