import { Failure } from '../failures/failure.ts';
import { report } from '../failures/report.ts';
import type { Library } from '../storage/library.ts';
import { IntakeDesk } from './intake.ts';
import type { Question, Reply } from './messages.ts';
import { Outlet } from './outlet.ts';

/** The page at the other end. */
export interface Page {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  readonly postMessage: (reply: Reply) => void;
}

/** Answers a page's questions from now on. */
export function serveExchange(page: Page, open: () => Promise<Library>): void {
  const opened = open().then((library) => ({ desk: new IntakeDesk(library), outlet: new Outlet(library) }));

  async function answer(question: Question): Promise<unknown> {
    const { desk, outlet } = await opened;
    switch (question.call) {
      case 'preview':
        return desk.preview(question.argument);
      case 'take':
        return desk.take((done, total) => page.postMessage({ kind: 'progress', done, total }));
      case 'cancel':
        desk.cancel();
        return null;
      case 'undo':
        return desk.undo();
      case 'write':
        return outlet.write(question.argument);
      case 'sample':
        return outlet.sample(question.argument);
    }
  }

  page.onmessage = ({ data }) => {
    answer(data).then(
      (found) => page.postMessage({ kind: 'answer', id: data.id, answer: found }),
      (error: unknown) => page.postMessage(failed(data.id, error)),
    );
  };
}

function failed(id: number, error: unknown): Reply {
  if (error instanceof Failure) return { kind: 'failed', id, code: error.code, detail: error.detail ?? '' };
  report(error, 'reading or writing a file');
  return { kind: 'failed', id, code: null, detail: String(error) };
}
