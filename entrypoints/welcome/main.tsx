import '../../components/tokens.css';
import '../../components/annotation-editor/annotation-editor.css';
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import markCss from '../../components/mark/mark.css?inline';
import { MarkMaker } from '../../components/mark/mark-maker.ts';
import tokensCss from '../../components/tokens.css?inline';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { report } from '../../failures/report.ts';
import { sheetOf } from '../../page/sheet.ts';
import { showLanguage } from '../../words/language.ts';
import { say } from '../../words/say.ts';

showLanguage(document, say('welcome.title'));

const LISTS = [
  { name: 'Hugging Face Papers', url: 'https://huggingface.co/papers' },
  { name: 'arXiv', url: 'https://arxiv.org/list/cs.CL/new' },
  { name: 'OpenReview', url: 'https://openreview.net/' },
  { name: 'ACL Anthology', url: 'https://aclanthology.org/' },
];

const maker = new MarkMaker(document, [sheetOf(tokensCss, markCss)]);
const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));

function show(shortcut: string | null): void {
  render(
    <Welcome
      makeMark={(title) => maker.make(title)}
      lists={LISTS}
      shortcut={shortcut}
      library="/library.html"
      backup="/library.html#backup"
    />,
    root,
  );
}

show(null);
browser.commands.getAll().then(
  (commands) => show(commands.find(({ name }) => name === '_execute_action')?.shortcut || null),
  (error: unknown) => report(error, 'reading the shortcuts'),
);
