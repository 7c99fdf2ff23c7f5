import { say } from '../../words/say.ts';
import { backupWords } from '../backup-age.ts';
import { Glyph } from '../glyph.tsx';
import { ExportMenu } from './export-menu.tsx';
import { isNarrowed, type Narrowing } from './narrowing.ts';
import type { PopupProps } from './props.ts';
import { countSentence } from './sentences.ts';

interface PopupFootProps extends Pick<PopupProps, 'library' | 'formats' | 'backedUpAt'> {
  readonly narrowing: Narrowing;
  /** Null until it is known. */
  readonly shown: number | null;
  /** Whether more may be found. */
  readonly partial: boolean;
  readonly onImport: () => void;
  readonly onExport: (format: string, narrowing: Narrowing | null) => void;
  readonly onMoreExport: (narrowing: Narrowing | null) => void;
  readonly onLibrary: () => void;
  /** Null where the browser has no place for it. */
  readonly onBeside: (() => void) | null;
  readonly onBackup: () => void;
}

/** The ways out of the library and into it, and how old the last backup is. */
export function PopupFoot(props: PopupFootProps) {
  const { library, formats, backedUpAt, narrowing, shown, partial } = props;
  const all = library?.papers ?? 0;
  const count = all === 0 || shown === null ? '' : countSentence(shown, all, isNarrowed(narrowing), partial);
  const backup = backedUpAt === undefined ? '' : backupWords(backedUpAt, all, Date.now());
  return (
    <footer class="popup-foot">
      {all > 0 && (
        <ExportMenu
          formats={formats}
          narrowing={narrowing}
          shown={shown ?? 0}
          all={all}
          onExport={props.onExport}
          onMore={props.onMoreExport}
        />
      )}
      <button type="button" class="quiet" onClick={props.onImport}>
        {say('common.import')}
      </button>
      <button type="button" class="quiet" onClick={props.onLibrary}>
        {say('common.library')}
      </button>
      {props.onBeside && (
        <button
          type="button"
          class="quiet foot-beside"
          aria-label={say('popup.beside')}
          title={say('popup.beside')}
          onClick={props.onBeside}
        >
          <Glyph name="beside" />
        </button>
      )}
      {backup !== '' && (
        <button type="button" class="quiet" onClick={props.onBackup}>
          {backup}
        </button>
      )}
      <output class="count">{count}</output>
    </footer>
  );
}
