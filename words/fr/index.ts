import type { Catalogue } from '../keys.ts';
import { acts } from './acts.ts';
import { background } from './background.ts';
import { bar } from './bar.ts';
import { common } from './common.ts';
import { editor } from './editor.ts';
import { failure } from './failure.ts';
import { format } from './format.ts';
import { help } from './help.ts';
import { history } from './history.ts';
import { hue } from './hue.ts';
import { inOut } from './inOut.ts';
import { keys } from './keys.ts';
import { language } from './language.ts';
import { library } from './library.ts';
import { manifest } from './manifest.ts';
import { mark } from './mark.ts';
import { menu } from './menu.ts';
import { papers } from './papers.ts';
import { popup } from './popup.ts';
import { query } from './query.ts';
import { reason } from './reason.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { status } from './status.ts';
import { welcome } from './welcome.ts';

export const fr: Catalogue = {
  acts,
  background,
  bar,
  common,
  editor,
  failure,
  format,
  help,
  history,
  hue,
  inOut,
  keys,
  language,
  library,
  manifest,
  mark,
  menu,
  papers,
  popup,
  query,
  reason,
  rules,
  search,
  settings,
  status,
  welcome,
};
