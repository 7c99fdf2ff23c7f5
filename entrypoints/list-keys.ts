import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { learnSentences } from '../failures/sentence.ts';
import { KeyActs } from '../page/keys/key-acts.ts';
import { offerPart } from '../page/parts/world.ts';
import { acts } from '../words/en/acts.ts';
import { learn } from '../words/say.ts';

/** Put into a page with the first key that is pressed for us there. */
export default defineUnlistedScript(() => {
  learn('acts', acts);
  learnSentences();
  offerPart('list-keys', (desk) => {
    const keyActs = new KeyActs(desk);
    return (act, on) => keyActs.take(act, on);
  });
});
