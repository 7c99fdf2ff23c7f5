/** How long what is deleted is kept. */
export const TRASH_DAYS = 30;
