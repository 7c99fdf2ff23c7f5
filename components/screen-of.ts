interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a page is seen at once, in CSS pixels, without its scroll bars. Where a page has no doctype its root is as high as all of it. */
export function screenOf({ compatMode, body, documentElement }: Document): Size {
  const { clientWidth: width, clientHeight: height } = compatMode === 'BackCompat' ? body : documentElement;
  return { width, height };
}
