import { useState } from 'preact/hooks';
import { Failure } from '../../../failures/failure.ts';
import { fullSentenceFor } from '../../../failures/reason.ts';
import { report } from '../../../failures/report.ts';
import type { ImportActions, ImportDone, ImportFile, ImportPreview } from './props.ts';
import { doneSentence, undoneSentence } from './sentences.ts';

/** Where an import stands. */
export type ImportStage =
  | { readonly kind: 'waiting'; readonly word?: string; readonly failed?: boolean }
  | { readonly kind: 'reading'; readonly file: ImportFile }
  | { readonly kind: 'previewed'; readonly file: ImportFile; readonly preview: ImportPreview }
  | { readonly kind: 'taking'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly sentence: string; readonly undoable: boolean };

export interface Importing {
  readonly stage: ImportStage;
  readonly read: (file: ImportFile) => void;
  readonly readFile: (file: File | null | undefined) => void;
  readonly take: (withSettings: boolean) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly again: () => void;
}

/** One import from the file to its undoing. Nothing is written before `take`. */
export function useImport(actions: ImportActions): Importing {
  const [stage, setStage] = useState<ImportStage>({ kind: 'waiting' });

  async function attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const cancelled = error instanceof Failure && error.code === 'cancelled';
      if (!cancelled) report(error, what);
      setStage({ kind: 'waiting', word: fullSentenceFor(error), failed: !cancelled });
    }
  }

  function read(file: ImportFile): void {
    attempt('reading a file', async () => {
      setStage({ kind: 'reading', file });
      setStage({ kind: 'previewed', file, preview: await actions.preview(file) });
    });
  }

  function readFile(file: File | null | undefined): void {
    if (file) read({ content: file, name: file.name, format: null });
  }

  function take(withSettings: boolean): void {
    attempt('importing', async () => {
      setStage({ kind: 'taking', done: 0, total: 0 });
      const done: ImportDone = await actions.take(withSettings, (count, total) =>
        setStage({ kind: 'taking', done: count, total }),
      );
      const undoable = done.added + done.merged > 0 || done.settings;
      setStage({ kind: 'done', sentence: doneSentence(done), undoable });
    });
  }

  function undo(): void {
    attempt('taking an import back', async () => {
      setStage({ kind: 'done', sentence: undoneSentence(await actions.undo()), undoable: false });
    });
  }

  return {
    stage,
    read,
    readFile,
    take,
    undo,
    cancel: () =>
      stage.kind === 'reading'
        ? actions.stop()
        : stage.kind === 'taking'
          ? actions.cancel()
          : setStage({ kind: 'waiting' }),
    again: () => setStage({ kind: 'waiting' }),
  };
}
