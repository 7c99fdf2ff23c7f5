/** What is seen and lies beyond the window's edge, and is in nothing that scrolls or clips; and whatever makes the page scroll aside. An expression for a page. */
export const OUTSIDE = `[...document.body.querySelectorAll('*:not(.unseen, .unseen *, svg *)')].filter((element) => {
  const { left, right, width, height } = element.getBoundingClientRect();
  if (width < 2 || height < 2 || !element.checkVisibility() || (left > -1 && right < innerWidth + 1)) return false;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowX !== 'visible') return false;
  }
  return true;
}).map((element) => element.className || element.localName).concat(
  document.documentElement.scrollWidth > innerWidth ? ['the page: ' + document.documentElement.scrollWidth] : [])`;

/** What is ours and cut off, or wider than the page. An expression for a page. */
export const CUT_OFF = `[...document.querySelectorAll('button, label, legend, h1, th, nav a')].filter((element) => {
  const ours = !element.closest('.unseen') && getComputedStyle(element).display !== 'inline';
  return ours && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1;
}).map((element) => element.textContent).concat(
  document.documentElement.scrollWidth > innerWidth ? ['the page: ' + document.documentElement.scrollWidth] : [])`;
