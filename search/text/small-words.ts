/** Words that say nothing of what a paper is about: a paper may lack them and be what was meant. */
const SMALL = new Set(
  `a an and are as at be but by can do does for from has have how if in into is it its not of on or our that the their
  this to toward towards using via was we were what when where which who why with without`.split(/\s+/),
);

export function isSmall(term: string): boolean {
  return SMALL.has(term);
}
