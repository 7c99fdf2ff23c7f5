import { useState } from 'preact/hooks';
import { sentenceFor } from '../../failures/failure.ts';

interface ProbablySameProps {
  /** Of the saved paper. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly onJudge: (same: boolean) => Promise<void>;
}

/** Asks the reader, once and for good, whether the card's paper is the saved one that it looks like. */
export function ProbablySame({ title, authors, onJudge }: ProbablySameProps) {
  const [trouble, judge] = useAttempt(onJudge);
  const names = authors.length > 3 ? `${authors[0]} and others` : authors.join(', ');
  return (
    <section class="sameness" aria-label="Probably the same paper">
      <p>
        Probably the same as <cite>{title}</cite>
        {names && ` by ${names}`}, which is saved.
      </p>
      <div class="sameness-acts">
        <button type="button" class="strong" onClick={() => judge(true)}>
          Same paper
        </button>
        <button type="button" class="quiet" onClick={() => judge(false)}>
          Another paper
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
    <section class="sameness" aria-label="Joined papers">
      <p>
        <cite>{title}</cite> was saved too and is part of this paper now.
      </p>
      <div class="sameness-acts">
        <button type="button" class="quiet" onClick={() => separate()}>
          Separate them again
        </button>
      </div>
      {trouble && <p role="alert">{trouble}</p>}
    </section>
  );
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
