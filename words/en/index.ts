import { language } from './language.ts';
import { manifest } from './manifest.ts';
import { welcome } from './welcome.ts';

/** The original that the other languages follow, room by room. */
export const en = { language, manifest, welcome };
