import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

const SHA = /^([0-9a-f]{40})$/;
const CORPUS = /^corpus(?:id)?:0*([1-9]\d*)$/;

function canonical(text: string): string | null {
  const lower = text.toLowerCase();
  const corpus = matched(lower, CORPUS);
  return corpus === null ? matched(lower, SHA) : `corpus:${corpus}`;
}

/** Semantic Scholar: its 40 hexadecimal digits, or `corpus:` and a number; nothing but its own tables leads from one to the other. */
export const s2: IdScheme = {
  scheme: 's2',
  hosts: ['semanticscholar.org'],
  ofText: (text) => canonical(text.trim()),
  ofUrl: (url) => {
    const corpus = inPath(url, /^\/p\/(\d+)$/);
    if (corpus !== null) return `corpus:${corpus}`;
    return inPath(
      url,
      /^\/reader\/([^/]+)$/,
      /^\/(?:[a-z]{2}\/)?paper\/(?:[^/]+\/)?([0-9a-f]{40})(?:\/|$)/i,
      /^\/(?:v1\/|graph\/v1\/)?(?:paper\/)?(CorpusID:\d+|[0-9a-f]{40})(?:\/|$)/i,
    );
  },
  toUrl: (value) =>
    value.startsWith('corpus:')
      ? `https://api.semanticscholar.org/CorpusID:${value.slice('corpus:'.length)}`
      : `https://www.semanticscholar.org/paper/${value}`,
};
