import type { RuleEffect } from '../../papers/list-rule.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import { say } from '../../words/say.ts';

const RULED = { dim: 'rules.isDimmed', lift: 'rules.isLifted' } as const;

/** What a screen reader says of a mark: the state first, whether no list showed it before and what a rule does to it, then the paper. */
export function markName(state: MarkState, title: string, fresh = false, ruled: RuleEffect | null = null): string {
  const rule = ruled === null ? '' : ` ${say(RULED[ruled])}`;
  return `${stateName(state)}${fresh ? ` ${say('mark.new')}` : ''}${rule} ${say('common.annotate', { title })}`;
}

function stateName(state: MarkState): string {
  switch (state.kind) {
    case 'unsaved':
      return say('mark.unsaved');
    case 'probable':
      return say('mark.probable', { title: state.title });
    case 'saved': {
      const { status, starred, tags, noteLine } = state;
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
