import type { Page } from 'playwright-core';
import { NOTE_FIELD, savedSaid, TAG_FIELD } from '../driver/editor.ts';
import type { Running } from '../driver/launch.ts';
import { focusOn, markSays, marksShown } from '../driver/marks.ts';
import { readerOf } from '../driver/page-reader.ts';
import { openPopup } from '../driver/popup.ts';
import type { Reader } from '../driver/reader.ts';
import { until } from '../driver/until.ts';
import { SAMPLE_ADDRESSES } from '../sample/index.ts';
import { SAMPLE_PAPERS } from '../sample/papers.ts';
import type { Frame } from './ffmpeg.ts';
import { CAPTION_HEIGHT, type Caption, drawScene, type Scene } from './stage.ts';

/** The page's part of the film, in CSS pixels; the caption is below. */
export const FILM = { width: 1200, height: 672 } as const;

/** Milliseconds: a letter or two, a thing to see, a thing to read. */
const [TYPED, SEEN, READ] = [110, 1000, 2600];

const [first = '', second = '', third = ''] = SAMPLE_PAPERS.map(({ title }) => title);
const NOTE = 'Drafts with its own first layers: nothing else to train.';

interface Shot {
  readonly scene: Scene;
  readonly hold: number;
}

/** A reader tags and notes a paper, sets one to read, dismisses one, and finds the first again by half of misspelt words. */
export async function record(running: Running): Promise<Frame[]> {
  const page = await running.context.newPage();
  await page.setViewportSize(FILM);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(SAMPLE_ADDRESSES.huggingface);
  await marksShown(page, SAMPLE_PAPERS.length);
  const reader = await readerOf(page);
  const shots: Shot[] = [];
  const shoot = async (hold: number, caption: Caption, popup?: Buffer) => {
    shots.push({ scene: { page: await page.screenshot(), caption, ...(popup && { popup }) }, hold });
  };
  const type = async (into: Pick<Reader, 'type'>, text: string, then: () => Promise<void>) => {
    for (const piece of text.match(/.{1,3}/gs) ?? []) {
      await into.type(piece);
      await then();
    }
  };

  await shoot(READ, { keys: [], words: 'Every paper on the list has a hand' });
  await reader.press('j');
  await focusOn(reader, first);
  await shoot(SEEN, { keys: ['j'], words: 'to the first' });
  await reader.press('t');
  await focusIn(reader, TAG_FIELD);
  const tagging = { keys: ['t'], words: 'tag' };
  await shoot(SEEN, tagging);
  for (const tag of ['decoding', 'inference']) {
    await type(reader, tag, () => shoot(TYPED, tagging));
    await reader.press('Enter');
    await reader.see({ role: 'button', name: `Remove tag ${tag}` });
    await shoot(SEEN / 2, tagging);
  }
  await reader.press('Tab');
  await focusIn(reader, NOTE_FIELD);
  const noting = { keys: ['Tab'], words: 'note, kept as it is typed' };
  await type(reader, NOTE, () => shoot(TYPED, noting));
  await savedSaid(reader);
  await shoot(SEEN, noting);
  await reader.press('Escape');
  await focusOn(reader, first);
  await shoot(SEEN * 1.5, { keys: ['Esc'], words: 'the card says what you have' });
  for (const [title, key, said, words] of [
    [second, 'r', /^Saved, to read/, 'to read'],
    [third, 'x', /dismissed/, 'dismiss'],
  ] as const) {
    await reader.press('j');
    await focusOn(reader, title);
    await shoot(SEEN / 2, { keys: ['j'], words: 'to the next' });
    await reader.press(key);
    await markSays(reader, title, said);
    await shoot(SEEN, { keys: [key], words });
  }
  await searchIn(running, page, (popup, hold) =>
    shoot(hold, { keys: ['Alt', 'Shift', 'M'], words: 'find it by half a misspelt word' }, popup),
  );
  await page.close();
  return drawAll(running, shots);
}

async function searchIn(
  running: Running,
  page: Page,
  shoot: (popup: Buffer, hold: number) => Promise<void>,
): Promise<void> {
  const popup = await openPopup(running, page);
  await popup.see({ role: 'link', name: first });
  await shoot(await popup.screenshot(), SEEN);
  for (const piece of ['los', 'sle', 's d', 'raf']) {
    await popup.type(piece);
    await shoot(await popup.screenshot(), TYPED * 2);
  }
  await popup.see({ role: 'StaticText', name: '1 of 3 papers' });
  await shoot(await popup.screenshot(), READ * 1.5);
  await popup.close();
}

async function focusIn(reader: Reader, field: { readonly role: string; readonly name: string }): Promise<void> {
  await until(`focus in “${field.name}”`, async () => (await reader.see(field)).states['focused'] === true);
}

async function drawAll({ context }: Running, shots: readonly Shot[]): Promise<Frame[]> {
  const stage = await context.newPage();
  await stage.setViewportSize({ width: FILM.width, height: FILM.height + CAPTION_HEIGHT });
  const frames: Frame[] = [];
  for (const { scene, hold } of shots) frames.push({ picture: await drawScene(stage, scene), hold });
  await stage.close();
  return frames;
}
