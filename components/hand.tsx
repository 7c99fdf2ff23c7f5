import { HAND_BOX, HAND_PATH } from './hand-path.ts';

/** The manicule itself, in the colour of the text around it; `outline` where nothing is saved. */
export function Hand({ outline = false }: { readonly outline?: boolean }) {
  return (
    <svg class={outline ? 'hand hand-outline' : 'hand'} viewBox={HAND_BOX} aria-hidden="true" focusable="false">
      <path d={HAND_PATH} {...(outline && { fill: 'none', stroke: 'currentColor', 'stroke-width': 1.3 })} />
    </svg>
  );
}
