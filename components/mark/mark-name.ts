import { type MarkState, wordsOf } from '../../papers/mark-state.ts';
import { say } from '../../words/say.ts';

/** What a screen reader says of a mark: the state first, whether no list showed it before, what else is remarkable about it, then the paper. */
export function markName(state: MarkState, title: string, fresh = false, remark = ''): string {
  return `${stateName(state)}${fresh ? ` ${say('mark.new')}` : ''}${remark && ` ${remark}`} ${say('common.annotate', { title })}`;
}

function stateName(state: MarkState): string {
  switch (state.kind) {
    case 'unsaved':
      return say('mark.unsaved');
    case 'probable':
      return say('mark.probable', { title: state.title });
    case 'saved': {
      const { status, starred, tags, noteLine } = wordsOf(state);
      const parts = [
        say('mark.saved'),
        status !== null && say(`status.${status}`).toLowerCase(),
        starred && say('mark.starred'),
        tags.length > 0 && say('mark.tags', { count: tags.length, tags: tags.join(', ') }),
        noteLine !== '' && say('mark.hasNote'),
      ].filter((part) => part !== false);
      return say('mark.all', { parts: parts.reduce((before, after) => say('common.pair', { before, after })) });
    }
  }
}
