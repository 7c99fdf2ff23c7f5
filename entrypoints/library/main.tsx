import { showLanguage } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import '../../components/tokens.css';
import '../../components/library/library.css';
import { type ComponentType, render } from 'preact';
import { LibraryFrame } from '../../components/library/library-frame.tsx';
import { report } from '../../failures/report.ts';
import { handOver } from '../../messaging/call.ts';
import { showHues } from './show-hues.ts';
import { showTheme } from './show-theme.ts';
import { VIEWS, type ViewId, viewOf } from './views.ts';

const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
const names = (Object.keys(VIEWS) as ViewId[]).map((id) => ({ id, name: say(`library.${id}`) }));

/** Shows the view that the address names; of two that are asked for quickly, the later. */
async function show(): Promise<void> {
  const id = viewOf(location.hash);
  const loading: Promise<ComponentType> = VIEWS[id].load();
  const View = await loading;
  if (viewOf(location.hash) !== id) return;
  showLanguage(document, say('library.pageTitle', { view: say(`library.${id}`) }));
  render(
    <LibraryFrame views={names} current={id}>
      <View key={location.hash} />
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
