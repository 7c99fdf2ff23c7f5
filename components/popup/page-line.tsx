import { useState } from 'preact/hooks';
import { sentenceFor } from '../../failures/sentence.ts';
import { say } from '../../words/say.ts';
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
        {say('popup.withheld')} <Act label={say('popup.allowHere')} onAct={actions.allowSite} />
      </p>
    );
  }
  if (!page) {
    return markable ? (
      <p class="page-line">
        {say('popup.noListKnown')} <Act label={say('popup.markPapers')} onAct={actions.markPage} />
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
              <Act label={say('popup.narrowList')} onAct={actions.narrowPage} />
            </>
          )}
          {page.always === false && (
            <>
              {' · '}
              <Act label={say('popup.alwaysOnSite')} onAct={actions.markAlways} />
            </>
          )}
        </p>
      )}
      {page.fresh !== null && page.papers > 1 && <p class="page-line">{newsSentence(page.fresh, page.lastHere)}</p>}
      {page.changeReport !== null && (
        <p class="page-line" role="status">
          {say('popup.siteChanged', { site: page.siteName })}{' '}
          <Act
            label={say('popup.copyReport')}
            done={say('editor.copied')}
            onAct={() => actions.copy(page.changeReport ?? '')}
          />
        </p>
      )}
    </>
  );
}

function PapersHere({ page, onPage, onToggle }: { page: PageFacts; onPage: boolean; onToggle: () => void }) {
  if (page.papers === 0) {
    return <>{say(page.malformed > 0 ? 'popup.unreadable' : 'popup.noPapersHere')}</>;
  }
  const [here, ofYours] = pageSentence(page.papers, page.yours);
  return (
    <>
      {here}
      {' · '}
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
