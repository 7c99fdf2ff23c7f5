/** A page's title without the id before it and the site's name behind it: `[2606.03762] A Title`, `A Title | OpenReview`. */
export function tidyTitle(title: string): string {
  return title
    .replace(/^\s*\[(?:arXiv:)?[\w.-]+(?:\/\d+)?(?:v\d+)?\]\s*/i, '')
    .replace(
      /\s+[-–—|·]\s+(?:arXiv(?:\.org)?|OpenReview|ACL Anthology|Hugging Face|alphaXiv|Semantic Scholar|PubMed|PMC|IEEE .*|ACM .*|Nature|Science|bioRxiv|medRxiv|ScienceDirect|SpringerLink|DBLP|CVF Open Access)\s*$/i,
      '',
    )
    .replace(/^Paper page\s+[-–—]\s+/i, '');
}
