import type { PageFacts, PopupFacts } from '../../components/popup/props.ts';
import { report } from '../../failures/report.ts';
import { isKept, type SavedPaper } from '../../papers/saved.ts';
import type { PageSummary } from '../../papers/seen.ts';
import type { Library } from '../../storage/library.ts';
import { factsOf, NOWHERE, pageIn, type Surroundings, surroundingsOf } from './page-here.ts';

/** Between two questions to a page that has only begun to read itself, in milliseconds. */
const PAUSE = 250;
const READING_TRIES = 8;

interface LivePageOptions {
  /** The tab whose page is told about; null for the current one. */
  readonly tab: number | null;
  readonly library: Promise<Library>;
  /** Called whenever the page has answered. */
  readonly onChange: (facts: Pick<PopupFacts, 'page' | 'markable' | 'withheld'>) => void;
}

/** The page that the popup stands beside. */
export interface LivePage {
  /** The library's papers that it shows, once it has first been asked. */
  readonly here: () => Promise<readonly SavedPaper[]>;
  /** What is to be said of it after the library changed; null where it is no listing. */
  readonly lookAgain: () => Promise<PageFacts | null>;
  /** The tab beside what its page says, as it was when it was last asked. */
  readonly around: () => Surroundings;
  /** Asks the page again what it shows. */
  readonly ask: () => Promise<void>;
  /** The same while it has only begun to read itself. */
  readonly askUntilRead: () => Promise<void>;
}

/** Asks at once. A tab that is busy may answer late, or never: nothing but `here` waits for it. */
export function followPage({ tab, library, onChange }: LivePageOptions): LivePage {
  let page: PageSummary | null = null;
  let around: Surroundings = NOWHERE;
  let here: readonly SavedPaper[] = [];

  async function lookAgain(): Promise<PageFacts | null> {
    const found = page ? await (await library).find(page.papers) : [];
    here = found.filter((saved) => saved !== null).filter(isKept);
    return page && factsOf(page, around, here);
  }

  async function ask(): Promise<void> {
    page = await pageIn(tab);
    around = await surroundingsOf(tab);
    const facts = page && (await lookAgain());
    const { markable, withheld } = facts ? NOWHERE : around;
    onChange({ page: facts, markable, withheld: withheld.length > 0 });
  }

  async function askUntilRead(): Promise<void> {
    for (let tries = 0; tries < READING_TRIES && (page?.papers.length ?? 0) === 0; tries++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      await ask();
    }
  }

  const asked = ask().catch((error: unknown) => report(error, 'asking what the page shows'));
  return { here: () => asked.then(() => here), lookAgain, around: () => around, ask, askUntilRead };
}
