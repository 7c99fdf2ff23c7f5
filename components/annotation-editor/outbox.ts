import type { Annotation, AnnotationChange } from '../../papers/annotation.ts';
import { tagKey } from '../../papers/tag.ts';

/** One act on its way to the disk. */
export interface Outgoing {
  readonly change: AnnotationChange;
  /** `saved` ones stay until the saved annotation has come back, so that nothing flickers on the screen. */
  readonly state: 'waiting' | 'sent' | 'saved' | 'failed';
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Sends the reader's acts one after the other, in order. One that failed is kept until it is tried again, or until
 * a later act makes it pointless; a note that waits is replaced by a newer one.
 */
export class Outbox {
  /** What went wrong last, until all is saved. */
  trouble: unknown = null;
  #entries: Mutable<Outgoing>[] = [];
  #knownNote: string;
  readonly #send: (change: AnnotationChange) => Promise<void>;
  readonly #onUpdate: () => void;

  constructor(knownNote: string, send: (change: AnnotationChange) => Promise<void>, onUpdate: () => void) {
    this.#knownNote = knownNote;
    this.#send = send;
    this.#onUpdate = onUpdate;
  }

  get entries(): readonly Outgoing[] {
    return this.#entries;
  }

  /** The note as it was last known to be saved: what the reader's next words are based on. */
  get knownNote(): string {
    return this.#knownNote;
  }

  get holdsUnsavedNote(): boolean {
    return this.#entries.some((entry) => entry.change.kind === 'setNote' && entry.state !== 'saved');
  }

  push(change: AnnotationChange): void {
    this.#entries = this.#entries.filter((entry) => entry.state === 'sent' || !supersedes(change, entry.change));
    this.#entries.push({ change, state: 'waiting' });
    this.#sendNext();
    this.#onUpdate();
  }

  /** Sends all that waits or failed at once, still in order: the page may be gone in a moment. */
  hurry(): void {
    for (const entry of this.#entries) {
      if (entry.state === 'waiting' || entry.state === 'failed') this.#dispatch(entry);
    }
    this.#onUpdate();
  }

  /** Forgets what could not be saved. */
  discard(): void {
    this.#entries = this.#entries.filter((entry) => entry.state !== 'failed');
    this.trouble = null;
    this.#onUpdate();
  }

  /** Takes in what is saved now. A note of the reader's that is not saved yet outlives another's. */
  receive(annotation: Annotation, typing: boolean): void {
    this.#entries = this.#entries.filter((entry) => entry.state !== 'saved');
    if (!typing && !this.holdsUnsavedNote) this.#knownNote = annotation.note;
  }

  #sendNext(): void {
    if (this.#entries.some((entry) => entry.state === 'sent')) return;
    const next = this.#entries.find((entry) => entry.state === 'waiting');
    if (next) this.#dispatch(next);
  }

  #dispatch(entry: Mutable<Outgoing>): void {
    const { change } = entry;
    const sending = change.kind === 'setNote' ? { ...change, base: this.#noteBefore(entry) } : change;
    entry.state = 'sent';
    this.#send(sending).then(
      () => this.#settle(entry, 'saved'),
      (error: unknown) => {
        this.trouble = error;
        this.#settle(entry, 'failed');
      },
    );
  }

  #settle(entry: Mutable<Outgoing>, state: 'saved' | 'failed'): void {
    const at = this.#entries.indexOf(entry);
    const later = this.#entries.slice(at + 1);
    entry.state = state;
    if (state === 'saved' && entry.change.kind === 'setNote' && !later.some(isSavedNote)) {
      this.#knownNote = entry.change.note;
    }
    if (state === 'failed' && later.some((other) => supersedes(other.change, entry.change))) {
      this.#entries = this.#entries.filter((other) => other !== entry);
    }
    if (!this.#entries.some((other) => other.state === 'failed')) this.trouble = null;
    this.#sendNext();
    this.#onUpdate();
  }

  #noteBefore(entry: Outgoing): string {
    const earlier = this.#entries.slice(0, this.#entries.indexOf(entry));
    const sent = earlier.findLast((other) => other.change.kind === 'setNote' && other.state === 'sent');
    return sent?.change.kind === 'setNote' ? sent.change.note : this.#knownNote;
  }
}

function isSavedNote(entry: Outgoing): boolean {
  return entry.change.kind === 'setNote' && entry.state === 'saved';
}

/** Whether nothing is left of the earlier act once the later one is done. */
export function supersedes(later: AnnotationChange, earlier: AnnotationChange): boolean {
  if ('tag' in later) return 'tag' in earlier && tagKey(later.tag) === tagKey(earlier.tag);
  return later.kind === earlier.kind;
}
