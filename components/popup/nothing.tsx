import { useEffect } from 'preact/hooks';
import { isBlocked, isLibraryShut } from '../../failures/failure.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import { say } from '../../words/say.ts';
import { Hand } from '../hand.tsx';
import { Said } from '../text/said.tsx';
import type { Narrowing } from './narrowing.ts';
import type { PopupFacts } from './props.ts';
import { nothingSentence, wayOut } from './sentences.ts';

/** Nothing is saved yet: what to do. */
export function EmptyLibrary({ page }: Pick<PopupFacts, 'page'>) {
  return (
    <div class="nothing">
      <Hand />
      <p class="nothing-head">{say('common.nothingSaved')}</p>
      {page && page.papers > 0 ? (
        <p>{say('popup.emptyHere')}</p>
      ) : (
        <p>
          <Said
            of="popup.emptyElsewhere"
            with={{
              huggingFace: <PageLink href="https://huggingface.co/papers" name="Hugging Face" />,
              arxiv: <PageLink href="https://arxiv.org/list/cs.LG/recent" name="arXiv" />,
            }}
          />
        </p>
      )}
    </div>
  );
}

function PageLink({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {name}
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
      {widen === null && <p>{say('popup.fewerWords')}</p>}
      <button type="button" class="strong" onClick={widen === null ? onClear : onWiden}>
        {widen ?? say('popup.clearSearch')}
      </button>
    </div>
  );
}

/** Nothing was found yet, and not all is looked at: it would be wrong to say that there is nothing. */
export function StillReading() {
  return (
    <div class="nothing" role="status">
      <p>{say('popup.stillReading')}</p>
    </div>
  );
}

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onRescue: () => void;
}

/** What waits for another version asks again by itself, after so many milliseconds. */
const AGAIN = 2000;

/** The library could not be asked: why, and what can be done. */
export function Trouble({ error, onRetry, onRescue }: TroubleProps) {
  useEffect(() => {
    if (!isBlocked(error)) return;
    const again = setTimeout(onRetry, AGAIN);
    return () => clearTimeout(again);
  }, [error]);
  return (
    <div class="nothing" role="alert">
      <p>{sentenceFor(error)}</p>
      <button type="button" class="strong" onClick={onRetry}>
        {say('common.tryAgain')}
      </button>
      {isLibraryShut(error) && (
        <button type="button" class="quiet" onClick={onRescue}>
          {say('common.saveReadable')}
        </button>
      )}
    </div>
  );
}
