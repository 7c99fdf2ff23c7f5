import { useState } from 'preact/hooks';
import { sentenceFor } from '../../failures/sentence.ts';
import { say } from '../../words/say.ts';
import { Said } from '../text/said.tsx';

interface ProbablySameProps {
  /** Of the saved paper. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly onJudge: (same: boolean) => Promise<void>;
}

/** Asks the reader, once and for good, whether the card's paper is the saved one that it looks like. */
export function ProbablySame({ title, authors, onJudge }: ProbablySameProps) {
  const [trouble, judge] = useAttempt(onJudge);
  const names = authors.length > 3 ? say('editor.andOthers', { author: authors[0] ?? '' }) : authors.join(', ');
  return (
    <section class="sameness" aria-label={say('editor.sameLabel')}>
      <p>
        {names === '' ? (
          <Said of="editor.sameAs" with={{ title: <Title of={title} /> }} />
        ) : (
          <Said of="editor.sameAsBy" with={{ title: <Title of={title} />, authors: names }} />
        )}
      </p>
      <div class="sameness-acts">
        <button type="button" class="strong" onClick={() => judge(true)}>
          {say('editor.same')}
        </button>
        <button type="button" class="quiet" onClick={() => judge(false)}>
          {say('editor.another')}
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}

interface JoinedPaperProps {
  readonly title: string;
  readonly onSeparate: () => Promise<void>;
}

/** Tells that another saved paper was found to be this one, and undoes that. */
export function JoinedPaper({ title, onSeparate }: JoinedPaperProps) {
  const [trouble, separate] = useAttempt(onSeparate);
  return (
    <section class="sameness" aria-label={say('editor.joinedLabel')}>
      <p>
        <Said of="editor.joined" with={{ title: <Title of={title} /> }} />
      </p>
      <div class="sameness-acts">
        <button type="button" class="quiet" onClick={() => separate()}>
          {say('editor.separate')}
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
}

function Title({ of }: { readonly of: string }) {
  return <cite dir="auto">{of}</cite>;
}

/** An act with the sentence of its failure, empty where there is none. */
function useAttempt<Args extends readonly unknown[]>(
  act: (...args: Args) => Promise<void>,
): readonly [string, (...args: Args) => void] {
  const [trouble, setTrouble] = useState('');
  return [
    trouble,
    (...args) => {
      setTrouble('');
      act(...args).catch((error: unknown) => setTrouble(sentenceFor(error)));
    },
  ];
}
