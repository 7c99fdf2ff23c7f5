import { say } from '../../../words/say.ts';
export interface MemoryGroupProps {
  readonly wanted: boolean;
  /** How many papers are remembered, about; null until it is known. */
  readonly remembered: number | null;
  readonly onWanted: (wanted: boolean) => void;
  readonly onForget: () => void;
}

/** Whether it is remembered what lists have shown, and the way to have it forgotten. */
export function MemoryGroup({ wanted, remembered, onWanted, onForget }: MemoryGroupProps) {
  return (
    <fieldset class="plain-group">
      <legend>{say('settings.newOnLists')}</legend>
      <label class="plain-choice">
        <input type="checkbox" checked={wanted} onChange={() => onWanted(!wanted)} />
        {say('settings.remember')}
      </label>
      <p class="plain-soft" role="status">
        {remembered !== null && rememberedSentence(remembered)}
      </p>
      <button type="button" class="quiet plain-forget" disabled={!remembered} onClick={onForget}>
        {say('settings.forget')}
      </button>
      <p class="plain-soft">{say('settings.memoryLead')}</p>
    </fieldset>
  );
}

function rememberedSentence(papers: number): string {
  return papers === 0 ? say('settings.nothingRemembered') : say('settings.remembered', { count: papers });
}
