import { othersTurn } from '../search/others-turn.ts';

/** Frames come no later than this, in milliseconds, where anybody sees them. */
const UNSEEN = 200;

/** Resolves when the page as it is now is on the screen: what is begun only then keeps nobody waiting. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNSEEN);
    // A frame's callbacks run before it is painted.
    requestAnimationFrame(() => othersTurn().then(resolve));
  });
}
