import { EVERYTHING, type Narrowing } from '../../components/popup/narrowing.ts';
import type { PopupTask } from '../../components/popup/props.ts';
import { STATUSES } from '../../papers/annotation.ts';
import { makeTag } from '../../papers/tag.ts';

/** What the popup's own address says: `popup.html?q=drafting&tag=decoding&status=read&tab=12&import`. */
export interface PopupAddress {
  readonly narrowing: Narrowing;
  /** The tab whose page it tells about; null for the current one. */
  readonly tab: number | null;
  readonly task: PopupTask | null;
}

/** Reads the address's query. What it cannot mean is left out. */
export function readAddress(search: string): PopupAddress {
  const params = new URLSearchParams(search);
  const tab = Number(params.get('tab') ?? Number.NaN);
  const narrowing: Narrowing = {
    query: params.get('q') ?? EVERYTHING.query,
    tags: params
      .getAll('tag')
      .map(makeTag)
      .filter((tag) => tag !== null),
    status: STATUSES.find((status) => status === params.get('status')) ?? null,
    onPage: params.has('here'),
  };
  return { narrowing, tab: Number.isInteger(tab) ? tab : null, task: taskOf(params, narrowing) };
}

/** The query of the address that says this; beginning with `?`. */
export function writeAddress({ narrowing, tab, task }: PopupAddress): string {
  const params = new URLSearchParams();
  if (narrowing.query !== '') params.set('q', narrowing.query);
  for (const tag of narrowing.tags) params.append('tag', tag);
  if (narrowing.status !== null) params.set('status', narrowing.status);
  if (narrowing.onPage) params.set('here', '');
  if (tab !== null) params.set('tab', String(tab));
  if (task?.kind === 'import') params.set('import', '');
  if (task?.kind === 'export') params.set(task.narrowing ? 'export' : 'export-all', task.format);
  return `?${params}`;
}

function taskOf(params: URLSearchParams, narrowing: Narrowing): PopupTask | null {
  if (params.has('import')) return { kind: 'import' };
  const shown = params.get('export');
  if (shown !== null) return { kind: 'export', format: shown, narrowing };
  const all = params.get('export-all');
  return all === null ? null : { kind: 'export', format: all, narrowing: null };
}
