import type { PopupFacts } from './props.ts';
import { pageSentence } from './sentences.ts';

interface PageLineProps {
  readonly page: NonNullable<PopupFacts['page']>;
  readonly onPage: boolean;
  readonly onToggle: () => void;
}

/** What the page in the current tab shows, and the way to see just that. */
export function PageLine({ page: { papers, yours, malformed }, onPage, onToggle }: PageLineProps) {
  if (papers === 0) {
    const why = malformed > 0 ? 'The papers on this page could not be read.' : 'No papers on this page.';
    return <p class="page-line">{why}</p>;
  }
  const [here, ofYours] = pageSentence(papers, yours);
  return (
    <p class="page-line">
      {here},{' '}
      {yours === 0 && !onPage ? (
        ofYours
      ) : (
        <button type="button" class="page-toggle" aria-pressed={onPage} onClick={onToggle}>
          {ofYours}
        </button>
      )}
    </p>
  );
}
