import '../../../components/library/in-out/in-out.css';
import { useEffect, useMemo } from 'preact/hooks';
import { ImportView } from '../../../components/library/in-out/import-view.tsx';
import { READERS } from '../../../formats/index.ts';
import { takeHanded } from './handed-over.ts';
import { makeImport } from './import-actions.ts';

const FORMATS = Object.values(READERS);

/** The import with the worker behind it, which ends with the view. */
export function Import() {
  const { actions, close } = useMemo(makeImport, []);
  const first = useMemo(takeHanded, []);
  useEffect(() => close, [close]);
  return <ImportView first={first} formats={FORMATS} actions={actions} />;
}
