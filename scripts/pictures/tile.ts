import type { Page } from 'playwright-core';
import { HAND_BOX, HAND_PATH } from '../../components/hand-path.ts';

const TILE = { width: 440, height: 280 } as const;

/** Widths of the lines of a column of text, in hundredths. */
const LINES = [100, 96, 100, 58, 0, 100, 92, 98, 100, 40];

/** The stores' small tile: the hand in a page's margin, at what matters. */
export async function drawTile(stage: Page): Promise<Buffer> {
  await stage.setViewportSize(TILE);
  await stage.setContent(`<style>
    body { margin: 0; width: ${TILE.width}px; height: ${TILE.height}px; overflow: hidden; background: #fffdf9; position: relative }
    .rule { position: absolute; left: 150px; top: 0; bottom: 0; border-left: 1.5px solid #b3261e55 }
    svg { position: absolute; left: 24px; top: 82px; width: 116px; height: 84px; fill: #b3261e }
    h1 { position: absolute; left: 172px; top: 76px; margin: 0; font: 600 46px/1 'Liberation Serif', Georgia, serif; letter-spacing: -0.5px; color: #1d1b20 }
    p { position: absolute; left: 174px; top: 134px; margin: 0; width: 240px; font: 17px/1.4 system-ui, sans-serif; text-wrap: balance; color: #5f5b66 }
    .lines { position: absolute; left: 174px; width: 242px }
    .lines i { display: block; height: 5px; margin-bottom: 9px; border-radius: 3px; background: #e9e4da }
    .above { top: -19px } .below { top: 206px }
  </style>
  <div class="rule"></div>
  <div class="lines above">${LINES.slice(0, 5).map(line).join('')}</div>
  <svg viewBox="${HAND_BOX}"><path d="${HAND_PATH}"/></svg>
  <h1>Manicule</h1><p>Your own margin on every list of papers</p>
  <div class="lines below">${LINES.slice(5).map(line).join('')}</div>`);
  return stage.screenshot();
}

const line = (width: number) => `<i style="width: ${width}%"></i>`;
