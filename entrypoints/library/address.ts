/** The two halves of a hash: the view's name, and what stands behind it, as in `#export?q=…`. */
export function readHash(hash: string): { readonly view: string; readonly params: URLSearchParams } {
  const [view = '', params = ''] = hash.replace(/^#/, '').split('?');
  return { view, params: new URLSearchParams(params) };
}
