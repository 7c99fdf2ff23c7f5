export const BAR_TAG = 'manicule-bar';

/** On an element of the page's that a narrowed list does not show. */
export const OUT = 'manicule-out';
