/** One event of `Input.dispatchKeyEvent`. */
interface KeyEvent {
  readonly type: 'keyDown' | 'keyUp';
  readonly key: string;
  readonly code: string;
  readonly windowsVirtualKeyCode: number;
  /** 1 Alt, 2 Control, 4 Meta, 8 Shift, added up. */
  readonly modifiers: number;
  readonly text?: string;
}

const MODIFIERS: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** Windows' numbers for keys that write nothing. */
const NAMED: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

/** A key pressed and let go, with what is held: `Enter`, `Control+z`. */
export function keyStroke(keys: string): KeyEvent[] {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  const modifiers = held.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
  const code = NAMED[key];
  if (code !== undefined)
    return downAndUp({ key, code: key, windowsVirtualKeyCode: code, modifiers }, key === 'Enter' ? '\r' : undefined);
  return downAndUp(letter(key, modifiers), modifiers === 0 || modifiers === 8 ? key : undefined);
}

/** A text typed key by key. */
export function textStrokes(text: string): KeyEvent[] {
  return [...text].flatMap((char) => (char === '\n' ? keyStroke('Enter') : downAndUp(letter(char, 0), char)));
}

function letter(key: string, modifiers: number): Omit<KeyEvent, 'type' | 'text'> {
  const upper = key.toUpperCase();
  const isLetter = /^[A-Z]$/.test(upper);
  return {
    key,
    code: isLetter ? `Key${upper}` : '',
    windowsVirtualKeyCode: isLetter ? upper.charCodeAt(0) : 0,
    modifiers,
  };
}

function downAndUp(key: Omit<KeyEvent, 'type' | 'text'>, text: string | undefined): KeyEvent[] {
  return [
    { ...key, type: 'keyDown', ...(text !== undefined && { text }) },
    { ...key, type: 'keyUp' },
  ];
}
