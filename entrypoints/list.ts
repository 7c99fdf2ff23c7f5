import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Names } from '../page/list/names.ts';
import { Novelty } from '../page/list/novelty.ts';
import { isTouched } from '../page/list/touched.ts';
import { Veils } from '../page/list/veils.ts';
import type { Shown } from '../page/marks/shown.ts';
import { offerPart } from '../page/parts/world.ts';
import { Rules } from '../page/rules/rules.ts';

/** Put into a page once its first cards are marked. */
export default defineUnlistedScript(() =>
  offerPart('list', (desk) => {
    const novelty = new Novelty(desk);
    const names = new Names(desk);
    const rules = new Rules(desk, (shown) => veils.drawn(shown));
    const veils: Veils = new Veils(desk, (shown) => rules.effectOn(shown));
    const look = () => {
      novelty.look();
      rules.look();
      veils.look();
      names.look();
    };
    const drawn = (shown: Shown) => {
      rules.drawn(shown);
      veils.drawn(shown);
      names.drawn(shown);
    };
    desk.ears.add({ look, drawn, askAgain: () => novelty.askAgain() });
    look();
    return isTouched;
  }),
);
