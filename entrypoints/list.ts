import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Names } from '../page/list/names.ts';
import { Novelty } from '../page/list/novelty.ts';
import { Veils } from '../page/list/veils.ts';
import type { Shown } from '../page/marks/shown.ts';
import { offerPart } from '../page/parts/world.ts';

/** Put into a page once its first cards are marked. */
export default defineUnlistedScript(() =>
  offerPart('list', (desk) => {
    const novelty = new Novelty(desk);
    const veils = new Veils(desk);
    const names = new Names(desk);
    const look = () => {
      novelty.look();
      veils.look();
      names.look();
    };
    const drawn = (shown: Shown) => {
      veils.drawn(shown);
      names.drawn(shown);
    };
    desk.ears.add({ look, drawn, askAgain: () => novelty.askAgain() });
    look();
  }),
);
