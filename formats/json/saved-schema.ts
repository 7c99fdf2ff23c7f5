import * as v from 'valibot';
import { type Annotation, STATUSES } from '../../papers/annotation.ts';
import type { HistoryEntry } from '../../papers/history.ts';
import type { PaperId } from '../../papers/id.ts';
import { idOfText, urlOfId } from '../../papers/ids/index.ts';
import type { Paper, PaperField } from '../../papers/paper.ts';
import type { DisplacedNote, Joining, RecordKey, SavedPaper, Sighting, Verdict } from '../../papers/saved.ts';
import { makeTag, type Tag, tagKey } from '../../papers/tag.ts';
import { oneOf, UNKNOWN_SCHEME, type Wanted } from './problem.ts';

/** What should stand at a place, for `problemOf`. */
const want = (what: Wanted) => what;

const time = v.pipe(v.number(want('time')), v.safeInteger(want('time')), v.minValue(0, want('time')));

/** Links are opened by a click: anything but the web (`javascript:`, `file:`) would be the file's author's code. */
const webUrl = v.pipe(
  v.string(want('address')),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), want('address')),
);

const paperId = v.pipe(
  v.string(want('id')),
  v.rawTransform(({ dataset, addIssue, NEVER }): PaperId => {
    const id = idOfText(dataset.value);
    if (id !== null) return id;
    addIssue({ message: isOfUnknownScheme(dataset.value) ? UNKNOWN_SCHEME : want('id') });
    return NEVER;
  }),
);

function isOfUnknownScheme(text: string): boolean {
  if (!/^[a-z][a-z0-9.-]*:\S/.test(text)) return false;
  try {
    urlOfId(text as PaperId);
    return false;
  } catch {
    return true; // no scheme writes it
  }
}

const tag = v.pipe(
  v.string(want('tag')),
  v.rawTransform(({ dataset, addIssue, NEVER }): Tag => {
    const made = makeTag(dataset.value);
    if (made !== null) return made;
    addIssue({ message: want('tag') });
    return NEVER;
  }),
);

const tags = v.pipe(
  v.array(tag, want('list')),
  v.transform((all) => [...new Map(all.toReversed().map((each) => [tagKey(each), each])).values()].toReversed()),
);

const text = v.string(want('text'));
const texts = v.array(text, want('list'));

const FIELDS: { readonly [Field in PaperField]: true } = {
  title: true,
  authors: true,
  ids: true,
  url: true,
  abstract: true,
  date: true,
  venue: true,
  pdfUrl: true,
  codeUrl: true,
};

/** One schema a field, optional ones too: a field added to the type stops the build here until it can be read back. */
type Total<T> = { readonly [Field in keyof T]-?: v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined> };

const paper = v.object(
  {
    title: text,
    authors: texts,
    ids: v.pipe(
      v.array(paperId, want('list')),
      v.transform((ids) => [...new Set(ids)]),
    ),
    url: webUrl,
    abstract: v.exactOptional(text),
    date: v.exactOptional(v.pipe(text, v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, want('date')))),
    venue: v.exactOptional(text),
    pdfUrl: v.exactOptional(webUrl),
    codeUrl: v.exactOptional(webUrl),
  } satisfies Total<Paper>,
  want('record'),
);

const status = v.nullable(v.picklist(STATUSES, oneOf(STATUSES)));
const starred = v.boolean(want('boolean'));

const annotation = v.object(
  {
    tags,
    note: text,
    status,
    starred,
  } satisfies Total<Annotation>,
  want('record'),
);

const key = v.pipe(
  text,
  v.minLength(1, want('text')),
  v.transform((name) => name as RecordKey),
);

const FIELD_NAMES = Object.keys(FIELDS) as PaperField[];
const fieldName = v.picklist(FIELD_NAMES, oneOf(FIELD_NAMES));

type EntryOf<Kind extends HistoryEntry['kind']> = Total<Extract<HistoryEntry, { readonly kind: Kind }>>;

const historyEntry = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('note'), at: time, before: text } satisfies EntryOf<'note'>),
    v.object({ kind: v.literal('tags'), at: time, added: tags, removed: tags } satisfies EntryOf<'tags'>),
    v.object({ kind: v.literal('status'), at: time, before: status, after: status } satisfies EntryOf<'status'>),
    v.object({ kind: v.literal('star'), at: time, after: starred } satisfies EntryOf<'star'>),
    v.object({ kind: v.literal('field'), at: time, field: fieldName, before: text } satisfies EntryOf<'field'>),
  ],
  want('record'),
) satisfies v.GenericSchema<unknown, HistoryEntry>;

/** One record of a backup, every value of it checked; tags and ids come out as this version writes them. */
export const savedPaperSchema: v.GenericSchema<unknown, SavedPaper> = v.object(
  {
    key,
    paper,
    annotation,
    displacedNotes: v.array(
      v.object({ note: text, at: time } satisfies Total<DisplacedNote>, want('record')),
      want('list'),
    ),
    corrected: v.array(fieldName, want('list')),
    sightings: v.array(
      v.object({ site: text, url: webUrl, at: time } satisfies Total<Sighting>, want('record')),
      want('list'),
    ),
    savedAt: time,
    changedAt: time,
    readAt: v.exactOptional(time),
    trashedAt: v.exactOptional(time),
    verdicts: v.exactOptional(
      v.array(
        v.object({ refs: texts, same: v.boolean(want('boolean')) } satisfies Total<Verdict>, want('record')),
        want('list'),
      ),
    ),
    joining: v.exactOptional(
      v.object(
        { into: key, at: time, before: v.lazy(() => savedPaperSchema) } satisfies Total<Joining>,
        want('record'),
      ),
    ),
    history: v.exactOptional(v.array(historyEntry, want('list'))),
  } satisfies Total<SavedPaper>,
  want('record'),
);
