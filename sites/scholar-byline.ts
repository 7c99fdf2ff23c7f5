import type { PaperId } from '../papers/id.ts';
import { idOfText } from '../papers/ids/index.ts';
import { splitNames } from './names.ts';
import { collapse } from './text.ts';

/** What one of Google Scholar's grey lines tells. The names are as printed, 'Z Niu', and may be only the first few. */
export interface Byline {
  readonly authors: readonly string[];
  /** A cut one ends in '…'. */
  readonly venue: string;
  readonly year: string | null;
}

const DATED = /(?:^|,\s*)((?:1[5-9]|20)\d{2})$/;
const HOST_NAME = /^[a-z\d-]+(?:\.[a-z\d-]+)+$/;

/**
 * 'Z Niu, G Zhong… - Neurocomputing, 2021 - Elsevier': the authors, where and when it appeared, who published it. Each of
 * the three may be missing; the year tells which part is the second.
 */
export function bylineOf(line: string): Byline {
  const parts = collapse(line).split(' - ');
  const dated = parts.findIndex((part) => DATED.test(part));
  const middle = dated < 0 ? parts.slice(1, -1) : parts.slice(Math.min(1, dated), dated + 1);
  return {
    authors: dated === 0 ? [] : scholarNames(parts[0] ?? ''),
    venue: middle.join(' - ').replace(DATED, ''),
    year: DATED.exec(parts[dated] ?? '')?.[1] ?? null,
  };
}

/** The names of 'A Vaswani, N Shazeer, ...', and of a list that is cut in its middle. */
export function scholarNames(line: string): string[] {
  return splitNames(line.replaceAll('…', ',')).filter((name) => !HOST_NAME.test(name));
}

/** 'Nature 521 (7553), 436-444' without the volume, the issue and the pages. */
export function journalIn(line: string): string {
  return line
    .replace(/,\s*\w*\d[\w.–-]*$/, '')
    .replace(/\s+\d+\s*\([^)]*\)$/, '')
    .replace(/\s+\d{1,3}$/, '');
}

/** In the journal's place a preprint has its number: 'arXiv preprint arXiv:2204.13154'. */
export function preprintIn(venue: string): PaperId | null {
  const number = /\barxiv:\s*(\S+)/i.exec(venue)?.[1];
  return number ? idOfText(`arxiv:${number}`) : null;
}
