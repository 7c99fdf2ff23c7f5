import { collapse } from '../text.ts';

const LABEL =
  /^(?:(?:full |free |open |view |download |official |preprint |extended |conference |journal )*(?:arxiv|ar5iv|alphaxiv|doi|pdf|html|paper|papers|abs|abstract|link|url|web ?page|site|code|github|bib|bibtex|cite|openreview|acl(?: anthology)?|anthology|proceedings|pubmed|pmid|pmc|publisher(?:'s)?|preprint|version|article|text|here|source|ref|reference|\d+|↗|→|link to paper|read(?: more)?|hugging ?face|semantic ?scholar|springer|ieee|acm|cvf|neurips|icml|iclr|jmlr|pmlr|crossref|google scholar|full text|details|slides|video|poster|supp(?:lementary)?(?: material)?)(?:[ :./#-]*(?:pdf|html|version|link|page|\d+))?)$/i;
const CITATION = /^\W*(?:\p{Lu}[\p{L}'’.-]*(?:,| and| &| et al\.?|\s)*){1,6}[\s,(]*(?:19|20)\d{2}[a-z]?\W*$/u;
const IDENTIFIER = /^(?:https?:\/\/|www\.|doi:|arxiv:|10\.\d{4,}\/|\d{4}\.\d{4,5})\S*$/i;

/** A title without the quotation marks, brackets and stops that a list puts around it. */
export function bareTitle(text: string): string {
  return collapse(text)
    .replace(/^(?:\[?\d{1,3}[\].):]\s+|[\s"'“”‘’«»„*•·–—-]+)/u, '')
    .replace(/^["'“”‘’«»„]+/u, '')
    .replace(/[\s"'“”‘’«»„]+$/u, '')
    .replace(/(?<![.…])[.,;:]$/u, '')
    .replace(/["'”’»]+$/u, '')
    .trim();
}

/** Whether a link says where it leads instead of naming the paper: 'PDF', '[arXiv]', 'doi:10.1000/182'. */
export function isLabel(text: string): boolean {
  const bare = collapse(text).replace(/^[\s[({<|:]+|[\s\])}>|:.,]+$/gu, '');
  return bare === '' || LABEL.test(bare) || IDENTIFIER.test(bare);
}

/** Whether a text may be a paper's title: some words, not a label, not 'Li et al. 2019'. */
export function isTitleLike(text: string): boolean {
  const bare = bareTitle(text);
  if (bare.length > 400 || isLabel(bare) || CITATION.test(bare)) return false;
  const words = bare.split(' ').filter((word) => /\p{L}/u.test(word)).length;
  const signs = bare.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  return words >= 4 || signs >= 6 || (words >= 2 && bare.length >= 20);
}
