/** Less than this is the size that a popup has before its content is known; in CSS pixels. */
const UNSIZED = 100;

/**
 * Makes do with a popup smaller than the style asks for, where the screen or the window has no more room: a browser puts
 * scrollbars around content that does not fit, though ours would scroll inside.
 */
export function fitPopup(root: HTMLElement): void {
  addEventListener('resize', () => {
    if (innerWidth < UNSIZED || innerHeight < UNSIZED) return;
    if (root.clientWidth < root.offsetWidth) root.style.width = `${innerWidth}px`;
    if (root.clientHeight < root.offsetHeight) root.style.height = `${innerHeight}px`;
  });
}
