import type { ExportActions, ExportRequest } from '../../../components/library/in-out/props.ts';
import type { Notices } from '../../../components/library/papers/use-notices.ts';
import { saveFile } from '../../../components/save-file.ts';
import type { WriteRequest } from '../../../exchange/messages.ts';
import { createWorkerSearcher, type WorkerSearcher } from '../../../finder/worker-searcher.ts';
import { STYLES, type StyleId } from '../../../formats/citation/style.ts';
import { fileName, MARKDOWN_ZIP, WRITERS } from '../../../formats/index.ts';
import type { RecordKey } from '../../../papers/saved.ts';
import { settingsForFile } from '../../../settings/carry.ts';
import { changeSetting } from '../../../settings/store.ts';
import { openExchange } from './open-exchange.ts';

/** What the export can have done, and the end of the workers behind it. */
export function makeExport(tellIfFails: Notices['tellIfFails']): {
  readonly actions: ExportActions;
  readonly close: () => void;
} {
  const exchange = openExchange(() => undefined);
  let searcher: WorkerSearcher | null = null;
  let onNext: (() => void)[] = [];

  function startSearcher(): WorkerSearcher {
    return createWorkerSearcher(new Worker('/finder.js'), () => {
      for (const resolve of onNext) resolve();
      onNext = [];
    });
  }

  /** Waits until all papers could be looked at. */
  async function search(query: string): Promise<readonly RecordKey[]> {
    searcher ??= startSearcher();
    for (;;) {
      const next = new Promise<void>((resolve) => onNext.push(resolve));
      const answer = await searcher.search({ query, tags: [], status: null, limit: Number.POSITIVE_INFINITY });
      if (!answer.partial) return answer.hits.map(({ saved }) => saved.key);
      await next;
    }
  }

  const actions: ExportActions = {
    sample: async (request) => {
      const { content, papers, hiddenNotes } = await exchange.sample(await asWrite(request));
      return { text: typeof content === 'string' ? content : '', papers, hiddenNotes };
    },
    save: async (request) => {
      const asked = await asWrite(request);
      const { content, papers } = await exchange.write(asked);
      const format = asked.format === 'markdown-zip' ? MARKDOWN_ZIP : WRITERS[asked.format];
      const file = fileName(format, asked.at);
      saveFile(file, format.mediaType, content);
      return { file, papers };
    },
    copy: async (request) => {
      const { content, papers } = await exchange.write(await asWrite(request));
      if (typeof content === 'string') await navigator.clipboard.writeText(content);
      return { papers };
    },
    search,
    stop: exchange.stop,
    keep: (setting, value) => tellIfFails(changeSetting(setting, value), 'keeping a setting'),
  };
  const close = () => {
    exchange.close();
    searcher?.close();
  };
  return { actions, close };
}

async function asWrite(request: ExportRequest): Promise<WriteRequest> {
  const format = [...Object.values(WRITERS), MARKDOWN_ZIP].find(({ id }) => id === request.format)?.id ?? 'json';
  const style = Object.hasOwn(STYLES, request.style) ? (request.style as StyleId) : 'apa';
  // Of every keystroke in a template a sample is asked for, which carries none.
  const settings = format === 'json' ? await settingsForFile() : {};
  return { ...request, format, style, at: Date.now(), settings };
}
