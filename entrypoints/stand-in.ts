import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPart } from '../page/parts/world.ts';
import { openAnywhere } from '../sites/anywhere/index.ts';

/** Put into a list page of a site that changed under its adapter. */
export default defineUnlistedScript(() => offerPart('stand-in', openAnywhere));
