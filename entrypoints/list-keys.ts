import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { KeyActs } from '../page/keys/key-acts.ts';
import { offerPart } from '../page/parts/world.ts';

/** Put into a page with the first key that is pressed for us there. */
export default defineUnlistedScript(() =>
  offerPart('list-keys', (desk) => {
    const acts = new KeyActs(desk);
    return (act, on) => acts.take(act, on);
  }),
);
