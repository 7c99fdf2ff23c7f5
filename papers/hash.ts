/** The constants of 32-bit FNV-1a. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A text's UTF-16 units as 32 bits, by FNV-1a; other constants give an independent hash. Not safe against who seeks equal ones. */
export function hashOf(text: string, basis = BASIS, prime = PRIME): number {
  let hash = basis;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash >>> 0;
}
