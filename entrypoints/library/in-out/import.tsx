import '../../../components/library/in-out/in-out.css';
import { useEffect, useMemo } from 'preact/hooks';
import { ImportView } from '../../../components/library/in-out/import-view.tsx';
import type { ImportActions } from '../../../components/library/in-out/props.ts';
import { report } from '../../../failures/report.ts';
import type { ReadableId } from '../../../formats/format.ts';
import { READERS } from '../../../formats/index.ts';
import { takeHanded } from './handed-over.ts';
import { openExchange } from './open-exchange.ts';

const FORMATS = Object.values(READERS);

/** The import with the worker behind it, which ends with the view. */
export function Import() {
  const { actions, close } = useMemo(makeImport, []);
  const first = useMemo(takeHanded, []);
  useEffect(() => close, [close]);
  return <ImportView first={first} formats={FORMATS} actions={actions} />;
}

function makeImport(): { readonly actions: ImportActions; readonly close: () => void } {
  let taking: Promise<unknown> = Promise.resolve();
  let told: (done: number, total: number) => void = () => undefined;
  const exchange = openExchange((done, total) => told(done, total));
  const actions: ImportActions = {
    preview: (file) => exchange.preview({ ...file, format: asReadable(file.format) }),
    take: (onProgress) => {
      told = onProgress;
      const taken = exchange.take(null);
      taking = taken.catch(() => null); // told where it was asked for
      return taken;
    },
    cancel: () => {
      exchange.cancel(null).catch((error: unknown) => report(error, 'cancelling an import'));
    },
    stop: exchange.stop,
    undo: () => exchange.undo(null),
  };
  // An import that has begun goes on when its reader looks at something else.
  const close = () => {
    taking.then(exchange.close);
  };
  return { actions, close };
}

function asReadable(format: string | null): ReadableId | null {
  return FORMATS.find(({ id }) => id === format)?.id ?? null;
}
