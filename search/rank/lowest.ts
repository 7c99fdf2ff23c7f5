/** Keeps the few lowest keys of many, each with a number that says whose it is. */
export class Lowest {
  readonly #keys: Float64Array;
  readonly #ids: Uint32Array;
  #size = 0;

  constructor(capacity: number) {
    this.#keys = new Float64Array(capacity);
    this.#ids = new Uint32Array(capacity);
  }

  /** Takes a key in where it is among the lowest so far. */
  offer(key: number, id: number): void {
    if (this.#size < this.#keys.length) this.#rise(this.#size++, key, id);
    else if (key < (this.#keys[0] ?? Number.NEGATIVE_INFINITY)) this.#sink(key, id);
  }

  /** Whose keys are kept, the lowest first. */
  ids(): Uint32Array {
    const keys = this.#keys;
    // By places, not by objects with a key: of a one-letter query all papers of a large library are sorted.
    const places = new Uint32Array(this.#size);
    for (let at = 0; at < places.length; at++) places[at] = at;
    places.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    return places.map((at) => this.#ids[at] ?? 0);
  }

  // The highest of the kept keys is on top: a heap, in which each is at least as high as the two below it.
  #rise(from: number, key: number, id: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      if ((this.#keys[above] ?? 0) >= key) break;
      this.#put(at, this.#keys[above] ?? 0, this.#ids[above] ?? 0);
      at = above;
    }
    this.#put(at, key, id);
  }

  #sink(key: number, id: number): void {
    let at = 0;
    for (;;) {
      let below = at * 2 + 1;
      if (below + 1 < this.#size && (this.#keys[below + 1] ?? 0) > (this.#keys[below] ?? 0)) below++;
      if (below >= this.#size || (this.#keys[below] ?? 0) <= key) break;
      this.#put(at, this.#keys[below] ?? 0, this.#ids[below] ?? 0);
      at = below;
    }
    this.#put(at, key, id);
  }

  #put(at: number, key: number, id: number): void {
    this.#keys[at] = key;
    this.#ids[at] = id;
  }
}
