/** Orders names as the reader's language does, numbers in them by their worth. */
export const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' }).compare;
