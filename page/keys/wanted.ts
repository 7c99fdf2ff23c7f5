import { report } from '../../failures/report.ts';
import type { Desk } from '../desk.ts';
import type { HaveTaken, TakeKey } from './key-listener.ts';

/** Has what keys mean done by the part that is brought for the first of them. */
export function takenOn(desk: Desk): HaveTaken {
  let keys: Promise<TakeKey> | null = null;
  function bring(): Promise<TakeKey> {
    keys ??= desk.parts.bring('list-keys').then((begin) => begin(desk));
    keys.catch(() => {
      keys = null;
    });
    return keys;
  }
  return async (act, on) => {
    try {
      const take = await bring();
      take(act, on);
    } catch (error) {
      report(error, 'bringing the keys');
    }
  };
}
