import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { report } from '../../../failures/report.ts';
import { say } from '../../../words/say.ts';

/** A note as its Markdown says. The page loads what reads it with the first note that is looked at. */
export function NoteAsItReads({ note }: { readonly note: string }) {
  const [loaded, setLoaded] = useState<{ readonly Markdown: ComponentType<{ readonly text: string }> } | null>(null);
  useEffect(() => {
    let late = false;
    import('../../text/markdown.tsx').then(
      (module) => late || setLoaded(module),
      (error: unknown) => report(error, 'showing a note as it reads'), // its text stands in the field above
    );
    return () => {
      late = true;
    };
  }, []);
  if (!loaded) return null;
  return (
    <section class="reading-note" aria-label={say('papers.noteAsItReads')}>
      <loaded.Markdown text={note} />
    </section>
  );
}
