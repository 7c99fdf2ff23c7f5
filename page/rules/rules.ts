import { report } from '../../failures/report.ts';
import type { ListRule, RuleEffect } from '../../papers/list-rule.ts';
import type { MarkState } from '../../papers/mark-state.ts';
import type { Paper } from '../../papers/paper.ts';
import { say } from '../../words/say.ts';
import type { Desk } from '../desk.ts';
import { Slices } from '../follow/slices.ts';
import type { Shown } from '../marks/shown.ts';
import type { Judge } from './begin.ts';

const REMARKS = { dim: 'rules.isDimmed', lift: 'rules.isLifted' } as const;

/** Judges where there was no rule yet. */
const NOBODY: Judge = () => null;

/** What was judged, as it was then, and what came of it. */
interface Judged {
  readonly by: Judge;
  readonly paper: Paper;
  readonly state: MarkState;
  readonly effect: RuleEffect | null;
}

/** Which cards of a page stand back or out by the reader's rules, judged a few at a time, and again once they are others. */
export class Rules {
  readonly #desk: Desk;
  readonly #onJudged: (shown: Shown) => void;
  readonly #slices: Slices;
  readonly #judged = new WeakMap<Shown, Judged>();
  readonly #queue = new Set<Shown>();
  #rules: readonly ListRule[] = [];
  #judge: Judge = NOBODY;

  /** `onJudged` is called with a card that stands otherwise than before. */
  constructor(desk: Desk, onJudged: (shown: Shown) => void) {
    this.#desk = desk;
    this.#onJudged = onJudged;
    this.#slices = new Slices(() => this.#judgeNext(), desk.signal);
  }

  effectOn(shown: Shown): RuleEffect | null {
    return this.#judged.get(shown)?.effect ?? null;
  }

  look(): void {
    const rules = this.#desk.listRules();
    if (rules === this.#rules || (rules.length === 0 && this.#rules.length === 0)) {
      this.#judgeThese(this.#desk.all());
      return;
    }
    this.#desk.parts.bring('list-rules').then(
      (judging) => {
        this.#rules = rules;
        this.#judge = judging(rules);
        this.#judgeThese(this.#desk.all());
      },
      (error: unknown) => report(error, 'bringing the rules of lists'),
    );
  }

  drawn(shown: Shown): void {
    this.#judgeThese([shown]);
  }

  #judgeThese(cards: Iterable<Shown>): void {
    if (this.#judge === NOBODY) return;
    for (const shown of cards) if (!this.#isJudged(shown)) this.#queue.add(shown);
    if (this.#queue.size > 0) this.#slices.start();
  }

  #isJudged(shown: Shown): boolean {
    const known = this.#judged.get(shown);
    return known?.by === this.#judge && known.paper === shown.card.paper && known.state === shown.mark.state;
  }

  #judgeNext(): boolean {
    const [shown] = this.#queue;
    if (shown) this.#queue.delete(shown);
    if (shown && !shown.forgotten) this.#take(shown);
    return this.#queue.size > 0;
  }

  #take(shown: Shown): void {
    const { card, mark } = shown;
    const before = this.effectOn(shown);
    const effect = this.#judge(shown, this.#desk.site());
    this.#judged.set(shown, { by: this.#judge, paper: card.paper, state: mark.state, effect });
    if (effect === before) return;
    mark.remark = effect === null ? '' : say(REMARKS[effect]);
    this.#onJudged(shown);
  }
}
