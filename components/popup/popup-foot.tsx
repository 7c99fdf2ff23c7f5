import { ExportMenu } from './export-menu.tsx';
import { isNarrowed, type Narrowing } from './narrowing.ts';
import type { PopupProps } from './props.ts';
import { countSentence } from './sentences.ts';

interface PopupFootProps extends Pick<PopupProps, 'library' | 'formats'> {
  readonly narrowing: Narrowing;
  /** Null until it is known. */
  readonly shown: number | null;
  /** Whether more may be found. */
  readonly partial: boolean;
  readonly onImport: () => void;
  readonly onExport: (format: string, narrowing: Narrowing | null) => void;
}

/** The ways out of the library and into it. */
export function PopupFoot({ library, formats, narrowing, shown, partial, onImport, onExport }: PopupFootProps) {
  const all = library?.papers ?? 0;
  const count = all === 0 || shown === null ? '' : countSentence(shown, all, isNarrowed(narrowing), partial);
  return (
    <footer class="popup-foot">
      {all > 0 && (
        <ExportMenu formats={formats} narrowing={narrowing} shown={shown ?? 0} all={all} onExport={onExport} />
      )}
      <button type="button" class="quiet" onClick={onImport}>
        Import
      </button>
      <output class="count">{count}</output>
    </footer>
  );
}
