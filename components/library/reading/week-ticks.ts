/** From one label to the next, in CSS pixels: in no language is one as wide. */
const APART = 76;

/** Of the beginnings of weeks, those that there is room for a label at, in the same steps up to the last. */
export function weekTicks(weeks: readonly number[], width: number): number[] {
  const step = Math.max(1, Math.ceil((weeks.length * APART) / Math.max(1, width)));
  return weeks.filter((_, at) => (weeks.length - 1 - at) % step === 0);
}
