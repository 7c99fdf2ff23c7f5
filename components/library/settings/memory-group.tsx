export interface MemoryGroupProps {
  readonly wanted: boolean;
  /** How many papers are remembered, about; null until it is known. */
  readonly remembered: number | null;
  readonly onWanted: (wanted: boolean) => void;
  readonly onForget: () => void;
}

const grouped = new Intl.NumberFormat('en');

/** Whether it is remembered what lists have shown, and the way to have it forgotten. */
export function MemoryGroup({ wanted, remembered, onWanted, onForget }: MemoryGroupProps) {
  return (
    <fieldset class="plain-group">
      <legend>New on lists</legend>
      <label class="plain-choice">
        <input type="checkbox" checked={wanted} onChange={() => onWanted(!wanted)} />
        Remember which papers lists have shown, to tell what is new
      </label>
      <p class="plain-soft" role="status">
        {remembered !== null && rememberedSentence(remembered)}
      </p>
      <button type="button" class="quiet plain-forget" disabled={!remembered} onClick={onForget}>
        Forget what lists have shown
      </button>
      <p class="plain-soft">
        Kept on this machine only, as numbers that no paper can be read from; nothing is remembered in private windows.
      </p>
    </fieldset>
  );
}

function rememberedSentence(papers: number): string {
  if (papers === 0) return 'Nothing is remembered.';
  return papers === 1 ? 'One paper is remembered.' : `${grouped.format(papers)} papers are remembered.`;
}
