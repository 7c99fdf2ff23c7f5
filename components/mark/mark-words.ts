import { type MarkState, wordsOf } from '../../papers/mark-state.ts';
import { GLYPHS, type GlyphName } from '../glyphs.ts';
import { tagColour } from '../tag-colour.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The most tags that a mark shows; the others are counted. */
export const TAGS_SHOWN = 2;

/** What stands beside the hand: status, star, tags and how many more there are, a pen where there is a note. */
export function drawWords(document: Document, state: MarkState, tagsShown: number): readonly Element[] {
  switch (state.kind) {
    case 'unsaved':
      return [];
    case 'probable':
      return [text(document, 'doubt', '?')];
    case 'saved': {
      const { status, starred, tags, noteLine } = wordsOf(state);
      const more = tags.length - tagsShown;
      return [
        ...(status ? [glyph(document, status)] : []),
        ...(starred ? [glyph(document, 'star')] : []),
        ...tags.slice(0, tagsShown).map((tag) => chip(document, tag)),
        ...(more > 0 ? [text(document, 'more', `+${more}`)] : []),
        ...(noteLine === '' ? [] : [glyph(document, 'pen')]),
      ];
    }
  }
}

export function svg(document: Document, className: string, viewBox: string, d: string): Element {
  const element = document.createElementNS(SVG, 'svg');
  element.setAttribute('class', className);
  element.setAttribute('viewBox', viewBox);
  element.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', d);
  path.setAttribute('fill-rule', 'evenodd');
  element.append(path);
  return element;
}

function glyph(document: Document, name: GlyphName): Element {
  return svg(document, `glyph glyph-${name}`, '0 0 16 16', GLYPHS[name]);
}

function chip(document: Document, tag: string): Element {
  const element = text(document, 'chip', tag);
  element.style.background = tagColour(tag);
  return element;
}

function text(document: Document, className: string, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.dataset['text'] = words;
  return element;
}
