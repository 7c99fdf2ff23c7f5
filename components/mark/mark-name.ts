import type { MarkState } from '../../papers/mark-state.ts';
import { STATUS_WORDS } from '../glyphs.ts';

/** What a screen reader says of a mark: the state first, whether no list showed it before, then the paper. */
export function markName(state: MarkState, title: string, fresh = false): string {
  return `${stateName(state)}${fresh ? ' New.' : ''} Annotate “${title}”`;
}

function stateName(state: MarkState): string {
  switch (state.kind) {
    case 'unsaved':
      return 'Not saved.';
    case 'probable':
      return `Probably the same as “${state.title}”, which is saved.`;
    case 'saved': {
      const { status, starred, tags, noteLine } = state;
      const parts = [
        'Saved',
        status !== null && STATUS_WORDS[status].toLowerCase(),
        starred && 'starred',
        tags.length > 0 && `${tags.length === 1 ? 'tag' : 'tags'} ${tags.join(', ')}`,
        noteLine !== '' && 'has a note',
      ].filter((part) => part !== false);
      return `${parts.join(', ')}.`;
    }
  }
}
