import { useState } from 'preact/hooks';
import { sentenceFor } from '../../failures/failure.ts';
import type { PageFacts, PopupActions, PopupFacts } from './props.ts';
import { newsSentence, pageSentence } from './sentences.ts';

interface PageLineProps extends Pick<PopupFacts, 'page' | 'markable' | 'withheld'> {
  readonly actions: Pick<PopupActions, 'markPage' | 'markAlways' | 'allowSite' | 'narrowPage' | 'copy'>;
  readonly onPage: boolean;
  readonly onToggle: () => void;
}

/** What the page in the current tab shows, and the way to see just that. */
export function PageLine({ page, markable, withheld, actions, onPage, onToggle }: PageLineProps) {
  if (!page && withheld) {
    return (
      <p class="page-line" role="status">
        The browser keeps Manicule off this site. <Act label="Allow it here" onAct={actions.allowSite} />
      </p>
    );
  }
  if (!page) {
    return markable ? (
      <p class="page-line">
        No list that Manicule knows. <Act label="Mark its papers" onAct={actions.markPage} />
      </p>
    ) : null;
  }
  return (
    <>
      {(page.papers > 0 || page.changeReport === null) && (
        <p class="page-line">
          <PapersHere page={page} onPage={onPage} onToggle={onToggle} />
          {page.papers > 1 && (
            <>
              {' · '}
              <Act label="Narrow the list" onAct={actions.narrowPage} />
            </>
          )}
          {page.always === false && (
            <>
              {' · '}
              <Act label="Always on this site" onAct={actions.markAlways} />
            </>
          )}
        </p>
      )}
      {page.fresh !== null && page.papers > 1 && <p class="page-line">{newsSentence(page.fresh, page.lastHere)}</p>}
      {page.changeReport !== null && (
        <p class="page-line" role="status">
          {page.siteName} seems to have changed: some papers here are not found.{' '}
          <Act label="Copy a report" done="Copied" onAct={() => actions.copy(page.changeReport ?? '')} />
        </p>
      )}
    </>
  );
}

function PapersHere({ page, onPage, onToggle }: { page: PageFacts; onPage: boolean; onToggle: () => void }) {
  if (page.papers === 0) {
    return <>{page.malformed > 0 ? 'The papers on this page could not be read.' : 'No papers on this page.'}</>;
  }
  const [here, ofYours] = pageSentence(page.papers, page.yours);
  return (
    <>
      {here},{' '}
      {page.yours === 0 && !onPage ? (
        ofYours
      ) : (
        <button type="button" class="page-toggle" aria-pressed={onPage} onClick={onToggle}>
          {ofYours}
        </button>
      )}
    </>
  );
}

interface ActProps {
  readonly label: string;
  /** What the button says once it is done. */
  readonly done?: string;
  readonly onAct: () => Promise<void>;
}

function Act({ label, done = label, onAct }: ActProps) {
  const [said, setSaid] = useState('');
  const act = () =>
    onAct().then(
      () => setSaid(done),
      (error: unknown) => setSaid(sentenceFor(error)),
    );
  return (
    <button type="button" class="page-toggle" onClick={act}>
      {said || label}
    </button>
  );
}
