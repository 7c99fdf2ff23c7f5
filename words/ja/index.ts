import type { Catalogue } from '../keys.ts';
import { language } from './language.ts';
import { manifest } from './manifest.ts';
import { welcome } from './welcome.ts';

export const ja: Catalogue = { language, manifest, welcome };
