import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../words/say.ts';
import { formatInWords } from '../format-name.ts';
import { isNarrowed, type Narrowing } from './narrowing.ts';
import type { FormatChoice } from './props.ts';
import { papersInWords } from './sentences.ts';

interface ExportMenuProps {
  readonly formats: readonly FormatChoice[];
  readonly narrowing: Narrowing;
  /** How many are shown, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** Null: everything. */
  readonly onExport: (format: string, narrowing: Narrowing | null) => void;
  /** To where formats have their options, and a preview. */
  readonly onMore: (narrowing: Narrowing | null) => void;
}

/** A button and, above it, what to save and in which format. */
export function ExportMenu({ formats, narrowing, shown, all, onExport, onMore }: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const [onlyShown, setOnlyShown] = useState(true);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const narrowed = isNarrowed(narrowing);

  useEffect(() => {
    if (open) menu.current?.querySelector<HTMLElement>('input:checked, button')?.focus();
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  function save({ id }: FormatChoice): void {
    close();
    onExport(id, narrowed && onlyShown ? narrowing : null);
  }

  return (
    <section
      class="export"
      aria-label={say('common.export')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOpen(false);
      }}
    >
      <button ref={button} type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('common.export')}
      </button>
      {open && (
        <div ref={menu} class="menu">
          {narrowed && (
            <div class="menu-choice" role="radiogroup" aria-label={say('popup.whatToExport')}>
              <label>
                <input type="radio" name="scope" checked={onlyShown} onChange={() => setOnlyShown(true)} />
                {say('popup.exportShown', { papers: papersInWords(shown) })}
              </label>
              <label>
                <input type="radio" name="scope" checked={!onlyShown} onChange={() => setOnlyShown(false)} />
                {say('popup.exportAll', { papers: papersInWords(all) })}
              </label>
            </div>
          )}
          {!narrowed && <p class="menu-head">{say('popup.exportAllAs', { papers: papersInWords(all) })}</p>}
          {formats.map((format) => (
            <button key={format.id} type="button" class="menu-act" onClick={() => save(format)}>
              {formatInWords(format)}
            </button>
          ))}
          <button
            type="button"
            class="menu-act"
            onClick={() => {
              close();
              onMore(narrowed && onlyShown ? narrowing : null);
            }}
          >
            {say('popup.exportMore')}
          </button>
        </div>
      )}
    </section>
  );
}
