/** The first number from `from` on that the test, true for some and false for all behind them, is false for; `to` where there is none. */
export function partition(from: number, to: number, test: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
