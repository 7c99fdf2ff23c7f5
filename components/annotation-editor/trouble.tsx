import { useState } from 'preact/hooks';
import { say } from '../../words/say.ts';

interface TroubleProps {
  readonly sentence: string;
  /** What would be lost. */
  readonly note: string;
  /** Absent where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
  readonly onDiscard: () => void;
}

const COPYING = {
  idle: 'editor.copyNote',
  done: 'editor.copied',
  failed: 'editor.notCopied',
} as const;

/** What could not be saved, and what can be done about it. */
export function Trouble({ sentence, note, onRetry, onDiscard }: TroubleProps) {
  const [copying, setCopying] = useState<keyof typeof COPYING>('idle');

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(note); // missing on pages without encryption
      setCopying('done');
    } catch {
      setCopying('failed');
    }
  }

  return (
    <div class="trouble" role="alert">
      <p>{sentence}</p>
      <div class="trouble-acts">
        {onRetry && (
          <button type="button" class="strong" onClick={onRetry}>
            {say('common.tryAgain')}
          </button>
        )}
        {note !== '' && (
          <button type="button" class={onRetry ? 'quiet' : 'strong'} onClick={copy}>
            {say(COPYING[copying])}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDiscard}>
          {say('editor.discard')}
        </button>
      </div>
    </div>
  );
}
