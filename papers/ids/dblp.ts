import type { IdScheme } from '../id.ts';
import { inPath, matched } from './address.ts';

const RECORD = /^((?:conf|journals|books|phd|series|reference|tr|www|ms|persons|data)\/[^/\s]+\/[^/\s]+)$/;

/** DBLP's records. A record of CoRR repeats an arXiv id, once it names one. */
export const dblp: IdScheme = {
  scheme: 'dblp',
  hosts: ['dblp.org', 'dblp.uni-trier.de', 'dblp.dagstuhl.de', 'dblp2.uni-trier.de', 'dblp1.uni-trier.de'],
  ofText: (text) => matched(text.trim().replace(/^DBLP:/i, ''), RECORD),
  ofUrl: (url) =>
    inPath(
      url,
      /^\/rec\/(?:(?:html|bibtex|bib[012]?|xml|rdf|ris)\/)?(.+?)(?:\.(?:html|bib|xml|rdf|ris|nt|ttl|json))?$/,
    ),
  repeats: (value) => {
    const recent = /^journals\/corr\/abs-(\d{4})-(\d{4,5})$/.exec(value);
    if (recent) return `arxiv:${recent[1]}.${recent[2]}`;
    const old = /^journals\/corr\/([a-z]+(?:-[a-z]+)?)(?:-[A-Z]{2})?-(\d{7})$/.exec(value);
    return old ? `arxiv:${old[1]}/${old[2]}` : null;
  },
  toUrl: (value) => `https://dblp.org/rec/${value}.html`,
};
