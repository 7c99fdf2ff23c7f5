import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Novelty } from '../page/list/novelty.ts';
import { Veils } from '../page/list/veils.ts';
import { offerPart } from '../page/parts/world.ts';

/** Put into a page once its first cards are marked. */
export default defineUnlistedScript(() =>
  offerPart('list', (desk) => {
    const novelty = new Novelty(desk);
    const veils = new Veils(desk);
    const drawAll = () => {
      for (const shown of desk.all()) veils.drawn(shown);
      veils.fit();
    };
    return {
      look: () => {
        novelty.look();
        drawAll();
      },
      drawn: (shown) => veils.drawn(shown),
      askAgain: () => novelty.askAgain(),
    };
  }),
);
