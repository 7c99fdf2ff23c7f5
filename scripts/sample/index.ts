import type { Pages } from '../driver/serve.ts';
import { newSubmissions } from './arxiv.ts';
import { dailyPapers } from './huggingface.ts';

/** The addresses that the sample stands at: real ones, so that the extension is put in by its own match patterns. */
export const SAMPLE_ADDRESSES = {
  huggingface: 'https://huggingface.co/papers',
  arxiv: 'https://arxiv.org/list/cs.CL/new',
} as const;

/** What stands at each address, by address. */
export const SAMPLE_PAGES: Pages = {
  [SAMPLE_ADDRESSES.huggingface]: () => dailyPapers(),
  [SAMPLE_ADDRESSES.arxiv]: () => newSubmissions(),
};
