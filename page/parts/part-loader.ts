import { Failure } from '../../failures/failure.ts';
import { offeredPart, type PartName, type Parts } from './world.ts';

/** Has parts put into the page, each once. */
export class PartLoader {
  readonly #load: (name: PartName) => Promise<unknown>;
  readonly #loading = new Map<PartName, Promise<unknown>>();

  /** `load` resolves when the part's script has run. */
  constructor(load: (name: PartName) => Promise<unknown>) {
    this.#load = load;
  }

  /** The part where it is there already. */
  get<Name extends PartName>(name: Name): Parts[Name] | null {
    return offeredPart(name);
  }

  /** The part, brought where it is not there. Fails with `not-answered` or as the loading does; to be tried again then. */
  async bring<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    const there = offeredPart(name);
    if (there) return there;
    const loading = this.#loading.get(name) ?? this.#load(name).finally(() => this.#loading.delete(name));
    this.#loading.set(name, loading);
    await loading;
    const part = offeredPart(name);
    if (!part) throw new Failure('not-answered', `no part ${name}`);
    return part;
  }
}
