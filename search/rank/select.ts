/** The indices of the `count` lowest keys, in no order; all of them where there are no more. Keys are left as they are. */
export function lowest(keys: Float64Array, length: number, count: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  if (length <= count) return order;
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const pivot = keys[order[(low + high) >>> 1] ?? 0] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((keys[order[i] ?? 0] ?? 0) < pivot) i++;
      while ((keys[order[j] ?? 0] ?? 0) > pivot) j--;
      if (i <= j) {
        const kept = order[i] ?? 0;
        order[i++] = order[j] ?? 0;
        order[j--] = kept;
      }
    }
    if (count - 1 <= j) high = j;
    else if (count - 1 >= i) low = i;
    else break;
  }
  return order.subarray(0, count);
}
