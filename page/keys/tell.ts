import type { Shown } from '../marks/shown.ts';

const regions = new WeakMap<ShadowRoot, HTMLElement>();

/** Says what happened beside the card's mark, also to a screen reader. */
export function tell({ mark }: Shown, sentence: string): void {
  mark.tell(sentence);
  let region = regions.get(mark.root);
  if (!region) {
    region = mark.host.ownerDocument.createElement('span');
    region.role = 'status';
    Object.assign(region.style, {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    });
    mark.root.append(region);
    regions.set(mark.root, region);
  }
  region.textContent = sentence;
}
