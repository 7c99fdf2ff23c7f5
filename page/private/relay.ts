const MODIFIERS = ['ctrlKey', 'shiftKey', 'altKey', 'metaKey'] as const;

/** The events that something of ours listens to, and what our listeners read of each. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  click: ['button', 'detail', ...MODIFIERS],
  mousedown: ['button', ...MODIFIERS],
  keydown: ['key', 'code', 'repeat', 'isComposing', ...MODIFIERS],
  input: [],
  focus: [],
  blur: [],
};

/**
 * A copy for the closed root alone; null of an event that nothing of ours listens to. It is a plain event: Firefox lets
 * every `KeyboardEvent` out of its root, whatever it was made with.
 */
export function copyOf(event: Event): Event | null {
  const names = TOLD[event.type];
  if (!names) return null;
  const { type, bubbles, cancelable } = event;
  const told = names.map((name) => [name, event[name as keyof Event]]);
  return Object.assign(new Event(type, { bubbles, cancelable }), Object.fromEntries(told));
}

/** Every event that would tell the page what the reader does with something of ours. */
export const HEARD: readonly string[] = [
  ...Object.keys(TOLD),
  ...['keyup', 'keypress', 'beforeinput', 'textInput', 'DOMActivate', 'change'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste', 'select', 'selectstart', 'selectionchange'],
  ...['dblclick', 'auxclick', 'contextmenu', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel', 'mousewheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'pointerrawupdate'],
  ...['gotpointercapture', 'lostpointercapture', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop', 'focusin', 'focusout'],
];

/** Scrolling must not wait for our answer: these are heard without the right to cancel. */
export const PASSIVE: ReadonlySet<string> = new Set(['wheel', 'mousewheel', 'touchstart', 'touchmove']);
