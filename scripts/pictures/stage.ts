import type { Page } from 'playwright-core';
import { until } from '../driver/until.ts';

/** What one picture shows: a page, a popup that hangs over it as from the toolbar, and what was just done, below. */
export interface Scene {
  readonly page: Buffer;
  readonly popup?: Buffer;
  readonly caption?: Caption;
}

export interface Caption {
  /** As a keyboard names them. */
  readonly keys: readonly string[];
  readonly words: string;
}

/** How high a caption is, in CSS pixels. */
export const CAPTION_HEIGHT = 48;

const STYLE = `
body { margin: 0; background: #fffdf9; position: relative; overflow: hidden }
img { display: block }
.page { width: 100vw }
.popup { position: absolute; top: 8px; right: 24px; width: 420px; border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 12px 40px #0006 }
.caption { display: flex; gap: 10px; align-items: center; justify-content: center; height: ${CAPTION_HEIGHT}px; box-sizing: border-box;
  border-top: 1px solid #e4dfd6; font: 17px/1 system-ui, sans-serif; color: #1d1b20 }
kbd { min-width: 14px; padding: 6px 9px; text-align: center; font: 600 15px/1 system-ui, sans-serif; color: #b3261e; background: #fff;
  border: 1px solid #e4dfd6; border-bottom-width: 3px; border-radius: 6px }
`;

const addressOf = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

function captionOf({ keys, words }: Caption): string {
  return `<div class="caption">${keys.map((key) => `<kbd>${key}</kbd>`).join('')}<span>${words}</span></div>`;
}

/** The scene as one picture of the stage's size: no browser without a screen draws a popup and what it hangs over in one. */
export async function drawScene(stage: Page, { page, popup, caption }: Scene): Promise<Buffer> {
  const shown = [
    `<style>${STYLE}</style><img class="page" src="${addressOf(page)}">`,
    popup && `<img class="popup" src="${addressOf(popup)}">`,
    caption && captionOf(caption),
  ];
  await stage.setContent(shown.filter(Boolean).join(''));
  // A page that was never drawn has no picture, and the browser says so.
  return until('a picture of the scene', () => stage.screenshot().catch(() => null));
}
