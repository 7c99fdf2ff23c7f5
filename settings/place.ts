/** Each setting has a place of its own in the browser's storage, so that two that are changed at once, in two windows, are both kept. */
export const PREFIX = 'setting:';
