import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../page/parts/world.ts';
import { filterFor } from '../search/filter/filter.ts';

/** Put into a page whose reader has rules for lists. */
export default defineUnlistedScript(() =>
  offerPart('list-rules', (rules) => {
    const tests = rules.map(({ query, effect }) => ({ fits: filterFor(query), effect }));
    return ({ card: { paper }, mark: { state } }, site) => {
      const fitting = tests.filter(({ fits }) => fits({ paper, state, site }));
      return fitting.find(({ effect }) => effect === 'lift')?.effect ?? fitting[0]?.effect ?? null;
    };
  }),
);
