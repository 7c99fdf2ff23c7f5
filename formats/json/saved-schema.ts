import * as v from 'valibot';
import { type Annotation, STATUSES } from '../../papers/annotation.ts';
import type { HistoryEntry } from '../../papers/history.ts';
import type { PaperId } from '../../papers/id.ts';
import { idOfText, urlOfId } from '../../papers/ids/index.ts';
import type { Paper, PaperField } from '../../papers/paper.ts';
import type { DisplacedNote, Joining, RecordKey, SavedPaper, Sighting, Verdict } from '../../papers/saved.ts';
import { makeTag, type Tag, tagKey } from '../../papers/tag.ts';

/** What is told of an id whose scheme this version does not know: the file is from a newer one. */
export const UNKNOWN_SCHEME = 'an id of a kind that only a newer version knows';

const time = v.pipe(
  v.number('a time in milliseconds'),
  v.safeInteger('a time in whole milliseconds'),
  v.minValue(0, 'a time since 1970'),
);

/** Links are opened by a click: anything but the web (`javascript:`, `file:`) would be the file's author's code. */
const webUrl = v.pipe(
  v.string('a web address'),
  v.check((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), 'a web address (http or https)'),
);

const paperId = v.pipe(
  v.string('an id'),
  v.rawTransform(({ dataset, addIssue, NEVER }): PaperId => {
    const id = idOfText(dataset.value);
    if (id !== null) return id;
    addIssue({ message: isOfUnknownScheme(dataset.value) ? UNKNOWN_SCHEME : 'an id such as arxiv:2412.00127' });
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
  v.string('a tag'),
  v.rawTransform(({ dataset, addIssue, NEVER }): Tag => {
    const made = makeTag(dataset.value);
    if (made !== null) return made;
    addIssue({ message: 'a tag of one to a hundred characters' });
    return NEVER;
  }),
);

const tags = v.pipe(
  v.array(tag, 'a list of tags'),
  v.transform((all) => [...new Map(all.toReversed().map((each) => [tagKey(each), each])).values()].toReversed()),
);

const text = v.string('text');
const texts = v.array(text, 'a list of texts');

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
      v.array(paperId, 'a list of ids'),
      v.transform((ids) => [...new Set(ids)]),
    ),
    url: webUrl,
    abstract: v.exactOptional(text),
    date: v.exactOptional(v.pipe(text, v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a day, a month or a year'))),
    venue: v.exactOptional(text),
    pdfUrl: v.exactOptional(webUrl),
    codeUrl: v.exactOptional(webUrl),
  } satisfies Total<Paper>,
  'a paper',
);

const status = v.nullable(v.picklist(STATUSES, `one of ${STATUSES.join(', ')}`));
const starred = v.boolean('true or false');

const annotation = v.object(
  {
    tags,
    note: text,
    status,
    starred,
  } satisfies Total<Annotation>,
  'an annotation',
);

const key = v.pipe(
  text,
  v.minLength(1, 'a key'),
  v.transform((name) => name as RecordKey),
);

const fieldName = v.picklist(Object.keys(FIELDS) as PaperField[], 'the name of a field');

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
  'a change',
) satisfies v.GenericSchema<unknown, HistoryEntry>;

/** One record of a backup, every value of it checked; tags and ids come out as this version writes them. */
export const savedPaperSchema: v.GenericSchema<unknown, SavedPaper> = v.object(
  {
    key,
    paper,
    annotation,
    displacedNotes: v.array(
      v.object({ note: text, at: time } satisfies Total<DisplacedNote>, 'a note'),
      'a list of notes',
    ),
    corrected: v.array(fieldName, 'a list of names of fields'),
    sightings: v.array(
      v.object({ site: text, url: webUrl, at: time } satisfies Total<Sighting>, 'a page'),
      'a list of pages',
    ),
    savedAt: time,
    changedAt: time,
    readAt: v.exactOptional(time),
    trashedAt: v.exactOptional(time),
    verdicts: v.exactOptional(
      v.array(
        v.object({ refs: texts, same: v.boolean('true or false') } satisfies Total<Verdict>, 'a verdict'),
        'a list of verdicts',
      ),
    ),
    joining: v.exactOptional(
      v.object({ into: key, at: time, before: v.lazy(() => savedPaperSchema) } satisfies Total<Joining>, 'a joining'),
    ),
    history: v.exactOptional(v.array(historyEntry, 'a list of changes')),
  } satisfies Total<SavedPaper>,
  'a record',
);
