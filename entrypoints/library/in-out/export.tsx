import '../../../components/library/in-out/in-out.css';
import '../../../components/toast/toast.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ExportView } from '../../../components/library/in-out/export-view.tsx';
import { useNotices } from '../../../components/library/papers/use-notices.ts';
import { report } from '../../../failures/report.ts';
import { DEFAULT_KEY_PATTERN } from '../../../formats/citation/key-pattern.ts';
import { STYLES } from '../../../formats/citation/style.ts';
import { MARKDOWN_ZIP, WRITERS } from '../../../formats/index.ts';
import { DEFAULT_TEMPLATE } from '../../../formats/markdown/default-template.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { readSettings } from '../../../settings/store.ts';
import { openLibrary } from '../../../storage/open.ts';
import { readHash } from '../address.ts';
import { Notice } from '../notice.tsx';
import { makeExport } from './export-actions.ts';
import { selection } from './selection.ts';

const { markdown, ...OTHERS } = WRITERS;
const FORMATS = [markdown, MARKDOWN_ZIP, ...Object.values(OTHERS)];
const STYLE_NAMES = Object.entries(STYLES).map(([id, name]) => ({ id, name }));
const INITIAL = { style: 'apa', keyPattern: DEFAULT_KEY_PATTERN, template: DEFAULT_TEMPLATE };

interface Facts {
  readonly all: number;
  readonly options: typeof INITIAL;
  readonly selection: readonly RecordKey[];
}

/** The export with the library, the settings and the workers behind it, which end with the view. */
export function Export() {
  const [facts, setFacts] = useState<Facts | null>(null);
  const notices = useNotices();
  const { actions, close } = useMemo(() => makeExport(notices.tellIfFails), []);
  useEffect(() => {
    readFacts().then(setFacts, (error: unknown) => report(error, 'opening the export'));
    return close;
  }, []);
  if (facts === null) return null;
  const query = readHash(location.hash).params.get('q') ?? '';
  return (
    <>
      <ExportView formats={FORMATS} styles={STYLE_NAMES} query={query} initial={INITIAL} actions={actions} {...facts} />
      <Notice notices={notices} />
    </>
  );
}

async function readFacts(): Promise<Facts> {
  const library = await openLibrary();
  try {
    const [all, { citationKeyPattern, noteTemplate }] = await Promise.all([library.count(), readSettings()]);
    const options = {
      ...INITIAL,
      ...(citationKeyPattern !== null && { keyPattern: citationKeyPattern }),
      ...(noteTemplate !== null && { template: noteTemplate }),
    };
    return { all, options, selection: selection() };
  } finally {
    library.close();
  }
}
