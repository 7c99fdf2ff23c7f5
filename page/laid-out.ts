/**
 * Does something once, in the next frame between the page's layout and its drawing: what is asked of the layout then costs nothing, and
 * what is done is seen with the frame. Never in a tab that draws no frames.
 */
export function whenLaidOut(document: Document, act: () => void): void {
  const observer = new ResizeObserver(() => {
    observer.disconnect();
    act();
  });
  observer.observe(document.documentElement);
}
