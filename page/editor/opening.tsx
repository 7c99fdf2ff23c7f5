import { sentenceFor } from '../../failures/sentence.ts';
import { say } from '../../words/say.ts';

interface OpeningProps {
  readonly title: string;
  /** Why it could not be opened; null while it is being opened. */
  readonly failure: unknown;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** What stands in the editor's place until what is saved is known. */
export function Opening({ title, failure, onRetry, onClose }: OpeningProps) {
  return (
    <section class="editor" aria-label={say('common.annotate', { title })} aria-busy={failure === null}>
      {failure === null ? (
        <p class="word word-saving">{say('editor.opening')}</p>
      ) : (
        <div class="trouble" role="alert">
          <p>{sentenceFor(failure)}</p>
          <div class="trouble-acts">
            <button type="button" class="strong" onClick={onRetry}>
              {say('common.tryAgain')}
            </button>
            <button type="button" class="quiet" onClick={onClose}>
              {say('common.close')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
