import { escaped } from './markup.ts';
import type { SamplePaper } from './papers.ts';

const WIDTH = 640;
const LINE = 13;
const SERIF = 'Georgia, Liberation Serif, serif';

/** The top of the paper's first page, drawn: title, authors, and two columns of grey lines with a figure. A `data:` address. */
export function thumbnail(paper: SamplePaper): string {
  const seed = Number(paper.id.slice(-3));
  const title = wrap(paper.title, 44);
  const top = 92 + title.length * 30;
  const parts = [
    ...title.map((line, at) => centred(line, 88 + at * 30, 23, '#222')),
    centred(clip(paper.authors.join(', '), 76), top, 13, '#555'),
    ...column(48, top + 34, 14, seed),
    ...figure(336, top + 34, seed),
    ...column(336, top + 180, 6, seed + 5),
  ];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} 400"><rect width="100%" height="100%" fill="#fff"/>${parts.join('')}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines;
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function centred(text: string, y: number, size: number, fill: string): string {
  return `<text x="${WIDTH / 2}" y="${y}" text-anchor="middle" font-family="${SERIF}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`;
}

function column(x: number, y: number, lines: number, seed: number): string[] {
  return Array.from({ length: lines }, (_, line) => {
    const width = (line + seed) % 6 === 5 ? 90 + ((seed * 37) % 120) : 256;
    return `<rect x="${x}" y="${y + line * LINE}" width="${width}" height="4" rx="2" fill="#ddd"/>`;
  });
}

/** A small chart: bars for every other paper, a curve for the rest. */
function figure(x: number, y: number, seed: number): string[] {
  const colour = `hsl(${(seed * 47) % 360} 45% 55%)`;
  const heights = Array.from({ length: 9 }, (_, at) => 24 + ((seed * 31 + at * (17 + seed)) % 84));
  const frame = `<rect x="${x}" y="${y}" width="256" height="128" rx="4" fill="#f7f7f5" stroke="#e4e4e0"/>`;
  if (seed % 2 === 0) {
    return [
      frame,
      ...heights.map(
        (height, at) =>
          `<rect x="${x + 18 + at * 25}" y="${y + 120 - height}" width="16" height="${height}" rx="2" fill="${colour}"/>`,
      ),
    ];
  }
  const points = heights
    .map((wobble, at) => `${x + 18 + at * 27},${y + 24 + 84 * (1 - Math.exp(-at / 2.5)) - wobble / 9}`)
    .join(' ');
  return [
    frame,
    `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="4" stroke-linejoin="round"/>`,
  ];
}
