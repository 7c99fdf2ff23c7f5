import { report } from '../../failures/report.ts';
import type { Theme } from '../../settings/settings.ts';
import { readSetting, watchSettings } from '../../settings/store.ts';

/** Shows a page of ours in the colours that the reader chose, for as long as it is open. */
export function showTheme(root: HTMLElement): void {
  const show = (theme: Theme) => {
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
  };
  watchSettings(({ theme }) => show(theme), new AbortController().signal);
  readSetting('theme').then(show, (error: unknown) => report(error, 'reading the theme'));
}
