/** A promise that a test settles when it wants to; Node 20 has no `Promise.withResolvers` yet. */
export interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

export function deferred<T = void>(): Deferred<T> {
  let settle: Omit<Deferred<T>, 'promise'> | null = null;
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (!settle) throw new Error('promises run their executor at once');
  return { promise, ...(settle as Omit<Deferred<T>, 'promise'>) };
}
