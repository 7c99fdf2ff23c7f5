import { showLanguage } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import '../../components/tokens.css';
import '../../components/library/library.css';
import { type ComponentType, render } from 'preact';
import { LibraryFrame } from '../../components/library/library-frame.tsx';
import { report } from '../../failures/report.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import { handOver } from '../../messaging/call.ts';
import { openLibrary } from '../../storage/open.ts';
import { showHues } from './show-hues.ts';
import { showTheme } from './show-theme.ts';
import { VIEWS, type ViewId, viewOf } from './views.ts';

const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
const names = (Object.keys(VIEWS) as ViewId[]).map((id) => ({ id, name: say(`library.${id}`) }));

/** Why the library cannot be opened: a view would show nothing, as of an empty one. Null where it can. */
const trouble: Promise<string | null> = openLibrary().then(
  (library) => {
    library.close();
    return null;
  },
  (error: unknown) => {
    report(error, 'opening the library');
    return sentenceFor(error);
  },
);

/** Shows the view that the address names; of two that are asked for quickly, the later. */
async function show(): Promise<void> {
  const id = viewOf(location.hash);
  const loading: Promise<ComponentType> = VIEWS[id].load();
  const [View, sentence] = await Promise.all([loading, trouble]);
  if (viewOf(location.hash) !== id) return;
  showLanguage(document, say('library.pageTitle', { view: say(`library.${id}`) }));
  render(
    <LibraryFrame views={names} current={id}>
      {sentence === null ? (
        <View key={location.hash} />
      ) : (
        <p role="alert" class="library-trouble">
          {sentence}
        </p>
      )}
    </LibraryFrame>,
    root,
  );
}

function showOrReport(): void {
  show().catch((error: unknown) => report(error, 'showing a view of the library'));
}

handOver('backUp', 'if due').catch((error: unknown) => report(error, 'asking for a backup'));
showTheme(document.documentElement);
showHues(document);
addEventListener('hashchange', showOrReport);
showOrReport();
