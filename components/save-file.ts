/** Long enough for the browser to have begun reading, in milliseconds. */
const KEPT = 60_000;

/** Has the browser save a text or bytes as a file, as a click on a download link does: it needs no permission. */
export function saveFile(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(
    new Blob([content], { type: typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
