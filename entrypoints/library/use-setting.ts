import { useEffect, useState } from 'preact/hooks';
import { report } from '../../failures/report.ts';
import type { Setting, SettingName } from '../../settings/settings.ts';
import { readSetting, watchSettings } from '../../settings/store.ts';

/** A setting, followed as it changes; null until it is read. */
export function useSetting<Name extends SettingName>(name: Name): Setting<Name> | null {
  const [value, setValue] = useState<Setting<Name> | null>(null);
  useEffect(() => {
    const end = new AbortController();
    watchSettings((settings) => setValue(() => settings[name]), end.signal);
    readSetting(name).then(
      (read) => setValue(() => read),
      (error: unknown) => report(error, 'reading a setting'),
    );
    return () => end.abort();
  }, [name]);
  return value;
}
