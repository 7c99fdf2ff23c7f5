import { oneLine } from '../reading/text.ts';

/** An address, a file or an id alone: what browsers show for a page that gave itself no title. */
const NO_TITLE =
  /^(?:https?:\/\/\S+|\S+\.pdf|(?:arxiv[:.] ?)?\d{4}\.\d{4,5}(?:v\d+)?|10\.\d{4,}\/\S+|[a-z0-9.-]+\.[a-z]{2,}\/\S*)$/i;

/**
 * A page's title without the id before it and the site's name behind it: `[2606.03762] A Title`, `A Title | OpenReview`.
 * Undefined where it only says the address.
 */
export function tidyTitle(title: string): string | undefined {
  const tidy = oneLine(title)
    .replace(/^\[(?:arXiv:)?[\w.-]+(?:\/\d+)?(?:v\d+)?\] ?/i, '')
    .replace(
      / [-–—|·] (?:arXiv(?:\.org)?|OpenReview|ACL Anthology|Hugging Face|alphaXiv|Semantic Scholar|PubMed|PMC|IEEE .*|ACM .*|Nature|Science|bioRxiv|medRxiv|ScienceDirect|SpringerLink|DBLP|CVF Open Access)$/i,
      '',
    )
    .replace(/^Paper page [-–—] /i, '');
  return NO_TITLE.test(tidy) ? undefined : tidy;
}
