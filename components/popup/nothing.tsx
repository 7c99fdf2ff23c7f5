import { sentenceFor } from '../../failures/failure.ts';
import { Hand } from '../hand.tsx';
import type { Narrowing } from './narrowing.ts';
import type { PopupFacts } from './props.ts';
import { nothingSentence, wayOut } from './sentences.ts';

/** Nothing is saved yet: what to do. */
export function EmptyLibrary({ page }: Pick<PopupFacts, 'page'>) {
  return (
    <div class="nothing">
      <Hand />
      <p class="nothing-head">Nothing saved yet.</p>
      {page && page.papers > 0 ? (
        <p>Click the hand beside a paper on this page, and give it a tag or a note. It is kept here.</p>
      ) : (
        <p>
          Open <PageLink href="https://huggingface.co/papers">Hugging Face</PageLink> or{' '}
          <PageLink href="https://arxiv.org/list/cs.LG/recent">arXiv</PageLink>, click the hand beside a paper, and give
          it a tag or a note. It is kept here.
        </p>
      )}
    </div>
  );
}

function PageLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

interface NoMatchProps {
  readonly narrowing: Narrowing;
  readonly onWiden: () => void;
  readonly onClear: () => void;
}

/** Something is saved, but not this: how to see more. */
export function NoMatch({ narrowing, onWiden, onClear }: NoMatchProps) {
  const widen = wayOut(narrowing);
  return (
    <div class="nothing">
      <p>{nothingSentence(narrowing)}</p>
      {widen === null && <p>Try fewer or shorter words.</p>}
      <button type="button" class="strong" onClick={widen === null ? onClear : onWiden}>
        {widen ?? 'Clear the search'}
      </button>
    </div>
  );
}

/** Nothing was found yet, and not all is looked at: it would be wrong to say that there is nothing. */
export function StillReading() {
  return (
    <div class="nothing" role="status">
      <p>Still reading your papers…</p>
    </div>
  );
}

/** The library could not be asked: why, and what can be done. */
export function Trouble({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  return (
    <div class="nothing" role="alert">
      <p>{sentenceFor(error)}</p>
      <button type="button" class="strong" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
