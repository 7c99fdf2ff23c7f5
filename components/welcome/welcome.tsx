import { say } from '../../words/say.ts';
import type { Mark } from '../mark/mark.ts';
import { Said } from '../text/said.tsx';
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
      <h1>{say('welcome.head')}</h1>
      <p class="welcome-lead">{say('welcome.lead')}</p>
      <SampleCard makeMark={makeMark} />
      <ul class="welcome-facts">
        <li>{say('welcome.everywhere')}</li>
        <li>
          <Said
            of="welcome.finds"
            with={{
              button: shortcut === null ? say('welcome.toolbarButton') : <kbd>{shortcut}</kbd>,
              library: <a href={library}>{say('welcome.theLibrary')}</a>,
            }}
          />
        </li>
        <li>
          <Said of="welcome.stays" with={{ backups: <a href={backup}>{say('welcome.backups')}</a> }} />
        </li>
      </ul>
      <nav class="welcome-lists" aria-label={say('welcome.lists')}>
        {say('welcome.begin')}
        {lists.map(({ name, url }) => (
          <a key={url} href={url}>
            {name}
          </a>
        ))}
      </nav>
    </main>
  );
}
