/** In CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  readonly mark: Box;
  readonly title: Box;
  readonly card: Box;
  readonly view: Box;
  /** The editor's own; where it stands now counts for nothing. */
  readonly size: Pick<Box, 'width' | 'height'>;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** Which of the ways to stand beside a card it is: kept while it is nearly as good as the best. */
  readonly way: number;
}

const GAP = 8;
/** What covering all of the title, or all of the card, is worth in pixels of distance. */
const COVERED_TITLE = 4000;
const COVERED_CARD = 1200;
const COVERED_MARK = 8000;
const LOYALTY = 160;

/** The place beside a mark from which the card stays readable: the nearest that covers least of it. */
export function placeBeside(around: Surroundings, last: Place | null): Place {
  const places = ways(around).map((way, i) => ({ ...within(way, around), way: i }));
  const costs = places.map((place) => cost(place, around) - (place.way === last?.way ? LOYALTY : 0));
  const best = places[costs.indexOf(Math.min(...costs))];
  return best ?? { left: GAP, top: GAP, way: 0 };
}

function ways({ mark, card, view, size }: Surroundings): readonly Pick<Box, 'left' | 'top'>[] {
  const beside = mark.top - GAP;
  const start = mark.left - GAP;
  const below = mark.top + mark.height + GAP;
  return [
    { left: card.left + card.width + GAP, top: beside },
    { left: card.left - GAP - size.width, top: beside },
    { left: start, top: card.top + card.height + GAP },
    { left: start, top: card.top - GAP - size.height },
    { left: start, top: below },
    { left: start, top: mark.top - GAP - size.height },
    { left: view.left + view.width - GAP - size.width, top: below },
  ];
}

function within({ left, top }: Pick<Box, 'left' | 'top'>, { view, size }: Surroundings): Box {
  const most = { left: view.left + view.width - GAP - size.width, top: view.top + view.height - GAP - size.height };
  return {
    left: Math.max(view.left + GAP, Math.min(left, most.left)),
    top: Math.max(view.top + GAP, Math.min(top, most.top)),
    width: size.width,
    height: size.height,
  };
}

function cost(box: Box, around: Surroundings): number {
  return (
    COVERED_MARK * covered(around.mark, box) +
    COVERED_TITLE * covered(around.title, box) +
    COVERED_CARD * covered(around.card, box) +
    distance(around.mark, box)
  );
}

/** The share of a box that another one lies on. */
function covered(box: Box, by: Box): number {
  const width = Math.min(box.left + box.width, by.left + by.width) - Math.max(box.left, by.left);
  const height = Math.min(box.top + box.height, by.top + by.height) - Math.max(box.top, by.top);
  return width > 0 && height > 0 ? (width * height) / (box.width * box.height) : 0;
}

function distance(a: Box, b: Box): number {
  const x = Math.max(b.left - a.left - a.width, a.left - b.left - b.width, 0);
  const y = Math.max(b.top - a.top - a.height, a.top - b.top - b.height, 0);
  return Math.hypot(x, y);
}
