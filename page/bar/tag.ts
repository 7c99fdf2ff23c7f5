export const BAR_TAG = 'manicule-bar';

/** On an element of the page's that a narrowed list does not show. */
export const OUT = 'manicule-out';

/** On the element of the page's whose children are shown in another order. */
export const SORTED = 'manicule-sorted';
