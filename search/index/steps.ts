/**
 * Work that can be left and taken up again: it yields every few milliseconds of work. What is long (building, joining) is
 * written so, and its caller decides whether anything else may run in between.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
