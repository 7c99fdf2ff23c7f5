import { useState } from 'preact/hooks';

interface TroubleProps {
  readonly sentence: string;
  /** What would be lost. */
  readonly note: string;
  /** Absent where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
  readonly onDiscard: () => void;
}

/** What could not be saved, and what can be done about it. */
export function Trouble({ sentence, note, onRetry, onDiscard }: TroubleProps) {
  const [copied, setCopied] = useState(false);

  function copy(): void {
    navigator.clipboard.writeText(note).then(
      () => setCopied(true),
      () => setCopied(false), // the text stands in the field, selectable
    );
  }

  return (
    <div class="trouble" role="alert">
      <p>{sentence}</p>
      <div class="trouble-acts">
        {onRetry && (
          <button type="button" class="strong" onClick={onRetry}>
            Try again
          </button>
        )}
        {note !== '' && (
          <button type="button" class={onRetry ? 'quiet' : 'strong'} onClick={copy}>
            {copied ? 'Copied' : 'Copy note'}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDiscard}>
          Discard
        </button>
      </div>
    </div>
  );
}
