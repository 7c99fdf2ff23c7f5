import * as v from 'valibot';
import { Failure } from '../failures/failure.ts';
import { type AnnotationChange, STATUSES } from '../papers/annotation.ts';
import { BOUNDS } from '../papers/bounds.ts';
import type { PaperId } from '../papers/id.ts';
import { isPaperId } from '../papers/ids/index.ts';
import { RULE_EFFECTS } from '../papers/list-rule.ts';
import type { Paper } from '../papers/paper.ts';
import type { RecordKey } from '../papers/saved.ts';
import type { PaperRef, Seen } from '../papers/seen.ts';
import { makeTag, type Tag } from '../papers/tag.ts';
import { type ListLook, LOOK_UP_LIMIT, type OwnCalls, PAGE_PARTS, type PageCalls } from './contract.ts';
import type { Schemas } from './serve.ts';

const text = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const webAddress = v.pipe(
  text(BOUNDS.url),
  v.check((url) => /^https?:\/\//.test(url) && URL.canParse(url), 'not a web address'),
);
const paperId = v.pipe(
  text(BOUNDS.id),
  v.custom<PaperId>((id) => typeof id === 'string' && isPaperId(id), 'not a paper id'),
);
const tag = v.pipe(
  v.string(),
  v.custom<Tag>((name) => typeof name === 'string' && makeTag(name) === name, 'not a tag'),
);

const recordKey = v.pipe(
  text(BOUNDS.id),
  v.custom<RecordKey>((key) => typeof key === 'string' && key !== ''),
);

const refEntries = {
  ids: v.pipe(v.array(paperId), v.maxLength(BOUNDS.ids), v.readonly()),
  title: text(BOUNDS.title),
  authors: v.pipe(v.array(text(BOUNDS.author)), v.maxLength(BOUNDS.authors), v.readonly()),
};

const paperRef = v.strictObject(refEntries) satisfies v.GenericSchema<unknown, PaperRef>;

const paper = v.strictObject({
  ...refEntries,
  url: webAddress,
  abstract: v.exactOptional(text(BOUNDS.abstract)),
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  venue: v.exactOptional(text(BOUNDS.venue)),
  pdfUrl: v.exactOptional(webAddress),
  codeUrl: v.exactOptional(webAddress),
}) satisfies v.GenericSchema<unknown, Paper>;

const seen = v.strictObject({
  paper,
  site: text(BOUNDS.site),
  pageUrl: webAddress,
}) satisfies v.GenericSchema<unknown, Seen>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const listLook = v.strictObject({
  pageUrl: webAddress,
  papers: v.pipe(v.array(paperRef), v.maxLength(LOOK_UP_LIMIT), v.readonly()),
}) satisfies v.GenericSchema<unknown, ListLook>;

const change = v.variant('kind', [
  v.strictObject({ kind: v.literal('save') }),
  v.strictObject({ kind: v.literal('addTag'), tag }),
  v.strictObject({ kind: v.literal('removeTag'), tag }),
  v.strictObject({ kind: v.literal('setStatus'), status: v.nullable(v.picklist(STATUSES)) }),
  v.strictObject({ kind: v.literal('setStar'), starred: v.boolean() }),
  v.strictObject({ kind: v.literal('setNote'), note: text(BOUNDS.note), base: text(BOUNDS.note) }),
]) satisfies v.GenericSchema<unknown, AnnotationChange>;

const pageSchemas: Schemas<PageCalls> = {
  lookUp: v.pipe(v.array(paperRef), v.maxLength(LOOK_UP_LIMIT), v.readonly()),
  openEditor: paperRef,
  annotate: v.strictObject({ seen, change }),
  judge: v.strictObject({ seen, same: v.boolean() }),
  separate: v.strictObject({ paper: paperRef, joined: recordKey }),
  completeTag: text(BOUNDS.tagText),
  moveToTrash: paperRef,
  restoreFromTrash: paperRef,
  tellPage: v.strictObject({
    changed: v.boolean(),
    fresh: v.pipe(count, v.maxValue(1_000_000)),
    lastHere: v.nullable(count),
  }),
  recall: listLook,
  remember: listLook,
  loadPart: v.picklist(PAGE_PARTS),
  cite: v.pipe(v.array(paperRef), v.maxLength(LOOK_UP_LIMIT), v.readonly()),
  setRule: v.strictObject({
    query: v.pipe(text(500), v.minLength(1)),
    effect: v.nullable(v.picklist(RULE_EFFECTS)),
  }),
  openBehind: webAddress,
  openSearch: v.null(),
  openLibrary: paperRef,
};

const ownSchemas: Schemas<OwnCalls> = {
  change: v.strictObject({ key: recordKey, change }),
  keepSearch: v.strictObject({ query: text(500), kept: v.boolean() }),
  backUp: v.picklist(['now', 'if due']),
};

/** A call's arguments, checked. Fails with `bad-message` and the place of the first thing wrong. */
export function checkPageCall<K extends keyof PageCalls>(call: K, args: unknown): Parameters<PageCalls[K]>[0] {
  return checked(call, pageSchemas[call] as v.GenericSchema<unknown, Parameters<PageCalls[K]>[0]>, args);
}

/** The same of a call of the extension's own pages. */
export function checkOwnCall<K extends keyof OwnCalls>(call: K, args: unknown): Parameters<OwnCalls[K]>[0] {
  return checked(call, ownSchemas[call] as v.GenericSchema<unknown, Parameters<OwnCalls[K]>[0]>, args);
}

function checked<T>(call: string, schema: v.GenericSchema<unknown, T>, args: unknown): T {
  const result = v.safeParse(schema, args);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Failure('bad-message', `${call}: ${v.getDotPath(issue) ?? ''} ${issue.message}`.trim());
}
