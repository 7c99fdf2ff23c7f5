/** Properties that our own listeners read, by what makes the event. */
const MOUSE = ['bubbles', 'cancelable', 'button', 'buttons', 'clientX', 'clientY', 'detail', ...modifiers()];
const KEY = ['bubbles', 'cancelable', 'key', 'code', 'location', 'repeat', 'isComposing', ...modifiers()];
const INPUT = ['bubbles', 'cancelable', 'data', 'inputType', 'isComposing'];
const FOCUS = ['bubbles', 'cancelable'];

type Relay = (event: Event) => Event;

/** The events that something of ours listens to, and how each is made anew for the closed root alone. */
export const RELAYS: Readonly<Record<string, Relay>> = {
  click: (event) => new MouseEvent(event.type, pick(event, MOUSE)),
  mousedown: (event) => new MouseEvent(event.type, pick(event, MOUSE)),
  keydown: (event) => new KeyboardEvent(event.type, pick(event, KEY)),
  input: (event) => new InputEvent(event.type, pick(event, INPUT)),
  focus: (event) => new FocusEvent(event.type, pick(event, FOCUS)),
  blur: (event) => new FocusEvent(event.type, pick(event, FOCUS)),
};

/** Every other event that would tell the page what the reader does with something of ours. */
export const SILENCED = [
  ...[
    'keyup',
    'keypress',
    'beforeinput',
    'textInput',
    'DOMActivate',
    'change',
    'compositionstart',
    'compositionupdate',
    'compositionend',
  ],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste', 'select', 'selectstart', 'selectionchange'],
  ...['dblclick', 'auxclick', 'contextmenu', 'mouseup', 'mousemove', 'mouseover', 'mouseout', 'wheel', 'mousewheel'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'pointerrawupdate'],
  ...['gotpointercapture', 'lostpointercapture', 'touchstart', 'touchmove', 'touchend', 'touchcancel'],
  ...['drag', 'dragstart', 'dragend', 'dragenter', 'dragleave', 'dragover', 'drop', 'focusin', 'focusout'],
] as const;

/** Scrolling must not wait for our answer: these are heard without the right to cancel. */
export const PASSIVE: ReadonlySet<string> = new Set(['wheel', 'mousewheel', 'touchstart', 'touchmove']);

function modifiers(): readonly string[] {
  return ['ctrlKey', 'shiftKey', 'altKey', 'metaKey'];
}

function pick(event: Event, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, event[name as keyof Event]]));
}
