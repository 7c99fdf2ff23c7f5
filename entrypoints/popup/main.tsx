import { showLanguage } from '../../words/language.ts';
import '../../components/tokens.css';
import '../../components/annotation-editor/annotation-editor.css';
import '../../components/popup/popup.css';
import '../../components/popup/head.css';
import '../../components/popup/results.css';
import '../../components/search/search.css';
import '../../components/popup/panels.css';
import '../../components/toast/toast.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { painted } from '../../components/painted.ts';
import { Popup } from '../../components/popup/popup.tsx';
import { report } from '../../failures/report.ts';
import { createNearSearcher } from '../../finder/near-searcher.ts';
import { createWorkerSearcher } from '../../finder/worker-searcher.ts';
import { handOver } from '../../messaging/call.ts';
import { showHues } from '../library/show-hues.ts';
import { showTheme } from '../library/show-theme.ts';
import { popupActions } from './actions.ts';
import { readAddress } from './address.ts';
import { FORMATS } from './files.ts';
import { fitPopup } from './fit.ts';
import { readIndex, takeHeadStart } from './head-start.ts';
import { followLibrary, NOTHING_KNOWN } from './live-library.ts';
import { askToPersist } from './persist.ts';

const address = readAddress(location.search);
const place = browser.extension.getViews({ type: 'popup' }).includes(window) ? 'popup' : 'tab';
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
document.documentElement.dataset['place'] = place;
showLanguage(document, 'Manicule');
if (place === 'popup') fitPopup(document.documentElement);
showTheme(document.documentElement);
showHues(document);

let facts = NOTHING_KNOWN;
let isDrawn = false;
const begun = takeHeadStart();
const live = followLibrary({
  firstLook: begun.look,
  open: async () => (await import('./open-library.ts')).openPopupLibrary(),
  startSearcher: (library, onChange) =>
    createNearSearcher({
      library,
      loadFinder: async (opened) => (await import('./make-finder.ts')).makeFinder(opened, begun.index ?? readIndex()),
      startWorker: () => createWorkerSearcher(new Worker('/finder.js'), onChange),
      onChange,
    }),
  tab: address.tab,
  onChange: (news) => {
    facts = news;
    if (isDrawn) draw();
  },
});
const actions = popupActions({ live, place, tab: address.tab });

// The field stands and has the focus before the library is open; where papers are there by then, one frame shows both.
const firstAnswer = await live.firstAnswer();
draw();
isDrawn = true;
painted().then(() => {
  handOver('backUp', 'if due').catch((error: unknown) => report(error, 'asking for a backup'));
  askToPersist().catch((error: unknown) => report(error, 'asking for lasting storage'));
});

function draw(): void {
  render(
    <Popup
      {...facts}
      place={place}
      first={address.narrowing}
      firstAnswer={firstAnswer}
      task={address.task}
      formats={FORMATS}
      actions={actions}
    />,
    root,
  );
}
