import { showLanguage } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import '../../components/tokens.css';
import '../../components/library/library.css';
import { type ComponentType, render } from 'preact';
import { LibraryFrame } from '../../components/library/library-frame.tsx';
import { LibraryTrouble, Unreadable } from '../../components/library/library-trouble.tsx';
import { isLibraryShut } from '../../failures/failure.ts';
import { report } from '../../failures/report.ts';
import { sentenceFor } from '../../failures/sentence.ts';
import { handOver } from '../../messaging/call.ts';
import { followHanded } from './handed-search.ts';
import { tryLibrary } from './opening.ts';
import { saveRows } from './rescue.ts';
import { showHues } from './show-hues.ts';
import { showTheme } from './show-theme.ts';
import { VIEWS, type ViewId, viewOf } from './views.ts';

const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
const names = (Object.keys(VIEWS) as ViewId[]).map((id) => ({ id, name: say(`library.${id}`) }));

/** Undefined until it is known whether the library can be opened, null where it can. */
let trouble: unknown;
let unreadable = 0;

/** A view is no child of the frame itself: the frame would hold on to what the view drew first, and by that to all that it drew since. */
function Shown({ view: View }: { readonly view: ComponentType }) {
  return <View />;
}

/** Shows the view that the address names; of two that are asked for quickly, the later. */
async function show(): Promise<void> {
  const id = viewOf(location.hash);
  const View: ComponentType = await VIEWS[id].load();
  if (viewOf(location.hash) !== id || trouble === undefined) return;
  showLanguage(document, say('library.pageTitle', { view: say(`library.${id}`) }));
  render(
    <LibraryFrame views={names} current={id}>
      {unreadable > 0 && <Unreadable count={unreadable} onSave={save} />}
      {trouble === null ? (
        <Shown key={location.hash} view={View} />
      ) : (
        <LibraryTrouble sentence={sentenceFor(trouble)} onSave={isLibraryShut(trouble) ? save : null} />
      )}
    </LibraryFrame>,
    root,
  );
}

function save(): void {
  saveRows().catch((error: unknown) => {
    report(error, 'saving what can be read');
    trouble = error;
    showOrReport();
  });
}

function showOrReport(): void {
  show().catch((error: unknown) => report(error, 'showing a view of the library'));
}

handOver('backUp', 'if due').catch((error: unknown) => report(error, 'asking for a backup'));
showTheme(document.documentElement);
showHues(document);
addEventListener('hashchange', showOrReport);
followHanded((query) => {
  location.hash = `#papers?q=${encodeURIComponent(query)}`;
}).catch((error: unknown) => report(error, 'taking a search over'));
tryLibrary(
  (error) => {
    trouble = error;
    showOrReport();
  },
  (counted) => {
    trouble = null;
    showOrReport();
    counted
      .then((count) => {
        unreadable = count;
        if (count > 0) showOrReport();
      })
      .catch((error: unknown) => report(error, 'looking for records that cannot be read'));
  },
).catch((error: unknown) => report(error, 'opening the library'));
showOrReport();
