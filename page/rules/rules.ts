import { report } from '../../failures/report.ts';
import type { ListRule, RuleEffect } from '../../papers/list-rule.ts';
import { say } from '../../words/say.ts';
import type { Desk } from '../desk.ts';
import { Slices } from '../follow/slices.ts';
import type { Shown } from '../marks/shown.ts';
import type { Judge } from './begin.ts';

const REMARKS = { dim: 'rules.isDimmed', lift: 'rules.isLifted' } as const;

/** Which cards of a page stand back or out by the reader's rules, judged a few at a time. */
export class Rules {
  readonly #desk: Desk;
  readonly #onJudged: () => void;
  readonly #slices: Slices;
  readonly #effects = new Map<Shown, RuleEffect>();
  #rules: readonly ListRule[] = [];
  #judge: Judge = () => null;
  #queue: readonly Shown[] = [];
  #next = 0;

  /** `onJudged` is called when cards may stand otherwise than before. */
  constructor(desk: Desk, onJudged: () => void) {
    this.#desk = desk;
    this.#onJudged = onJudged;
    this.#slices = new Slices(() => this.#judgeNext(), desk.signal);
  }

  effectOn(shown: Shown): RuleEffect | null {
    return this.#effects.get(shown) ?? null;
  }

  look(): void {
    const rules = this.#desk.listRules();
    if (rules.length === 0 && this.#rules.length === 0) return;
    if (rules === this.#rules) {
      this.#judgeAll();
      return;
    }
    this.#desk.parts.bring('list-rules').then(
      (judging) => {
        this.#rules = rules;
        this.#judge = judging(rules);
        this.#judgeAll();
      },
      (error: unknown) => report(error, 'bringing the rules of lists'),
    );
  }

  #judgeAll(): void {
    this.#queue = [...this.#desk.all()];
    this.#next = 0;
    this.#slices.start();
  }

  #judgeNext(): boolean {
    const shown = this.#queue[this.#next++];
    if (shown) this.#take(shown, shown.forgotten ? null : this.#judge(shown, this.#desk.site()));
    if (this.#next < this.#queue.length) return true;
    for (const shown of this.#effects.keys()) if (shown.forgotten) this.#effects.delete(shown);
    this.#onJudged();
    return false;
  }

  #take(shown: Shown, effect: RuleEffect | null): void {
    if (effect) this.#effects.set(shown, effect);
    else this.#effects.delete(shown);
    shown.mark.remark = effect === null ? '' : say(REMARKS[effect]);
  }
}
