import { say } from '../../words/say.ts';

interface LibraryTroubleProps {
  readonly sentence: string;
  /** Saves what lies in the library as a file; null where that would not help. */
  readonly onSave: (() => void) | null;
}

/** In the place of a view: why the library cannot be opened, and what can be had of it. */
export function LibraryTrouble({ sentence, onSave }: LibraryTroubleProps) {
  return (
    <div role="alert" class="library-trouble">
      <p>{sentence}</p>
      {onSave && <SaveReadable onSave={onSave} />}
    </div>
  );
}

/** Above the views: some records cannot be read. */
export function Unreadable({ count, onSave }: { readonly count: number; readonly onSave: () => void }) {
  return (
    <div role="status" class="library-unreadable">
      {say('library.unreadable', { count })} <SaveReadable onSave={onSave} />
    </div>
  );
}

function SaveReadable({ onSave }: { readonly onSave: () => void }) {
  return (
    <button type="button" class="outlined" onClick={onSave}>
      {say('common.saveReadable')}
    </button>
  );
}
