import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { HAND_PATH } from '../components/hand-path.ts';

const SIZES = [16, 32, 48, 96, 128];
const FOLDER = 'public/icon';

/** Draws the extension's icons from the one hand. Run by hand when it changes: `npx tsx scripts/icons.ts`. */
async function drawIcons(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<body style="margin:0">${icon(size)}`);
      await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

function icon(size: number): string {
  return `<svg width="${size}" height="${size}" viewBox="0 0 24 24" style="display:block">
    <rect width="24" height="24" rx="5" fill="#b3261e"/>
    <path d="${HAND_PATH}" fill="#fffdf9" transform="translate(2.1 2.3) scale(.83)"/>
  </svg>`;
}

await drawIcons();
