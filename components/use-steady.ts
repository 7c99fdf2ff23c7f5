import { useRef } from 'preact/hooks';

type Functions = Readonly<Record<string, (...given: never[]) => unknown>>;

/** The same functions at every drawing, which do what the latest of them do: what takes them need not be drawn anew for that. */
export function useSteady<Given extends Functions>(latest: Given): Given {
  const now = useRef(latest);
  now.current = latest;
  const steady = useRef<Given | null>(null);
  steady.current ??= Object.fromEntries(
    Object.keys(latest).map((name) => [name, (...given: never[]) => now.current[name]?.(...given)]),
  ) as Given;
  return steady.current;
}
