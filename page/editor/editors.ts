import { report } from '../../failures/report.ts';
import type { Shown } from '../marks/shown.ts';
import type { BeginEditor, EditorSession } from './begin.ts';
import type { EditorField, SessionOptions } from './session.ts';

export interface EditorsOptions {
  /** The part that draws an editor: at once where the page has it, else when it has come. */
  readonly begin: { readonly get: () => BeginEditor | null; readonly bring: () => Promise<BeginEditor> };
  readonly session: () => Omit<SessionOptions, 'onEnd' | 'field'>;
  /** The editor could not be brought. */
  readonly onTrouble: (shown: Shown, error: unknown) => void;
}

/** The editor of a page: one at a time. */
export class Editors {
  readonly #options: EditorsOptions;
  #session: EditorSession | null = null;
  /** The card whose editor was asked for while the part was still to come. */
  #wanted: Shown | null = null;
  #field: EditorField = 'tag';

  constructor(options: EditorsOptions) {
    this.#options = options;
  }

  /** Opens the editor of a card's paper at one of its fields; closes it where it is open. */
  open(shown: Shown, field: EditorField = 'tag'): void {
    const last = this.#session?.shown ?? this.#wanted;
    this.leave();
    if (last === shown) return;
    this.#field = field;
    const begin = this.#options.begin.get();
    if (begin) this.#begin(begin, shown);
    else void this.#bring(shown);
  }

  leave(): void {
    this.#wanted = null;
    this.#session?.leave();
  }

  offerAnchor(shown: Shown): void {
    this.#session?.offerAnchor(shown);
  }

  stay(): void {
    this.#session?.stay();
  }

  /** What the library has of some cards' papers may be another now. */
  libraryChanged(isTouched: (shown: Shown) => boolean): void {
    const session = this.#session;
    if (session && isTouched(session.shown)) void session.refresh();
  }

  orphan(): void {
    this.#session?.orphan();
  }

  async #bring(shown: Shown): Promise<void> {
    this.#wanted = shown;
    try {
      const begin = await this.#options.begin.bring();
      if (this.#wanted === shown) this.#begin(begin, shown);
    } catch (error) {
      report(error, 'bringing the editor');
      this.#options.onTrouble(shown, error);
    } finally {
      if (this.#wanted === shown) this.#wanted = null;
    }
  }

  #begin(begin: BeginEditor, shown: Shown): void {
    const session: EditorSession = begin(shown, {
      ...this.#options.session(),
      field: this.#field,
      onEnd: () => {
        if (this.#session === session) this.#session = null;
      },
    });
    this.#session = session;
  }
}
