/** The elements from the first that is on the screen on, then those before it. They must come in document order. */
export function visibleFirst(elements: readonly Element[]): readonly Element[] {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const above = (elements[middle]?.getBoundingClientRect().bottom ?? 0) < 0;
    if (above) low = middle + 1;
    else high = middle;
  }
  return low === 0 || low === elements.length ? elements : [...elements.slice(low), ...elements.slice(0, low)];
}
