import type { Mark } from '../mark/mark.ts';
import { SampleCard } from './sample-card.tsx';

interface WelcomeProps {
  readonly makeMark: (title: string) => Mark;
  /** Lists to begin with: their sites' names and addresses. */
  readonly lists: readonly { readonly name: string; readonly url: string }[];
  /** The keys that open the popup, as the browser writes them; null where none are set. */
  readonly shortcut: string | null;
  readonly library: string;
  readonly backup: string;
}

/** The one page that a new reader is shown: what a mark is, and where to go on. */
export function Welcome({ makeMark, lists, shortcut, library, backup }: WelcomeProps) {
  return (
    <main class="welcome">
      <h1>A margin for every list of papers</h1>
      <p class="welcome-lead">
        Manicule puts a small hand beside each paper on the lists you read. Press the one on this card: mark it to read,
        tag it, write a line. Nothing you do on this page is kept.
      </p>
      <SampleCard makeMark={makeMark} />
      <ul class="welcome-facts">
        <li>The same paper carries your note on every site that shows it.</li>
        <li>
          {shortcut === null ? 'The toolbar button' : <kbd>{shortcut}</kbd>} finds it again by half a misspelt word;{' '}
          <a href={library}>the library</a> holds them all.
        </li>
        <li>
          Everything stays on this machine: no account, no server. <a href={backup}>Backups by themselves</a> are
          written once you agree to them.
        </li>
      </ul>
      <nav class="welcome-lists" aria-label="Lists to begin with">
        Begin with
        {lists.map(({ name, url }) => (
          <a key={url} href={url}>
            {name}
          </a>
        ))}
      </nav>
    </main>
  );
}
