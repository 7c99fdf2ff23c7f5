import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One picture of a film, a PNG, and how many milliseconds it stays. */
export interface Frame {
  readonly picture: Buffer;
  readonly hold: number;
}

const PALETTE = 'palettegen=reserve_transparent=0';

function ffmpeg(args: readonly string[], input?: Buffer): Buffer {
  const line = ['-hide_banner', '-loglevel', 'error', '-y', ...args];
  const { status, stdout, stderr, error } = spawnSync('ffmpeg', line, { input, maxBuffer: 64_000_000 });
  if (error) throw new Error('pictures are made small by ffmpeg (on Debian: apt-get install ffmpeg)', { cause: error });
  if (status !== 0) throw new Error(`ffmpeg: ${stderr}`);
  return stdout;
}

/**
 * A PNG in its best 256 colours, a third of its size. `palette`: as the web takes it; `rgb24`: the same colours written out, for
 * stores that take 24 bits a pixel and nothing else.
 */
export function inFewColours(png: Buffer, format: 'palette' | 'rgb24'): Buffer {
  const filter = `split[a][b];[a]${PALETTE}[p];[b][p]paletteuse=dither=none${format === 'rgb24' ? ',format=rgb24' : ''}`;
  const out = ['-frames:v', '1', '-f', 'image2pipe', '-c:v', 'png', '-compression_level', '9', '-pred', 'none', '-'];
  return ffmpeg(['-f', 'png_pipe', '-i', '-', '-filter_complex', filter, ...out], png);
}

/** A GIF that begins again at its end. Only what changes is drawn anew from frame to frame. */
export function gifOf(frames: readonly Frame[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'manicule-film-'));
  try {
    const lines = frames.map(({ picture, hold }, at) => {
      writeFileSync(join(folder, `${at}.png`), picture);
      return `file '${at}.png'\nduration ${hold / 1000}`;
    });
    // The list's last duration counts only when a file stands behind it.
    writeFileSync(join(folder, 'list.txt'), [...lines, `file '${frames.length - 1}.png'`, ''].join('\n'));
    const filter = `split[a][b];[a]${PALETTE}:stats_mode=diff[p];[b][p]paletteuse=dither=none:diff_mode=rectangle`;
    const list = join(folder, 'list.txt');
    return ffmpeg(['-f', 'concat', '-i', list, '-fps_mode', 'vfr', '-filter_complex', filter, '-f', 'gif', '-']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
