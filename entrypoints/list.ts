import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Novelty } from '../page/list/novelty.ts';
import { Veils } from '../page/list/veils.ts';
import { offerPart } from '../page/parts/world.ts';

/** Put into a page once its first cards are marked. */
export default defineUnlistedScript(() =>
  offerPart('list', (desk) => {
    const novelty = new Novelty(desk);
    const veils = new Veils(desk);
    const look = () => {
      novelty.look();
      veils.look();
    };
    desk.ears.add({ look, drawn: (shown) => veils.drawn(shown), askAgain: () => novelty.askAgain() });
    look();
  }),
);
