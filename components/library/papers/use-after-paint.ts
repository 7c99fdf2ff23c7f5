import { useEffect, useState } from 'preact/hooks';

/** The value of the last frame: what is shown by it is drawn once what matters more is on the screen. */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(() => value), [value]);
  return shown;
}
