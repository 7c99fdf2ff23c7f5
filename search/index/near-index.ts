import { classAt, GRAM } from '../text/char-class.ts';
import type { Sections } from './sections.ts';

/** Typing errors are forgiven in words of these lengths, in UTF-16 units; an error may make a word of four one of three. */
export const SHORTEST_NEAR = 3;
export const LONGEST_NEAR = 28;

/**
 * The letters of a word as bits, so that most words are told apart without comparing them: one for each of a to z, one
 * for digits, five for all other letters.
 */
export function signatureOf(word: string): number {
  let signature = 0;
  for (let i = 0; i < word.length; i++) signature |= 1 << letterBit(word.charCodeAt(i));
  return signature;
}

function letterBit(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 97;
  if (unit >= 48 && unit <= 57) return 26;
  return 27 + (unit % 5);
}

/** How many letters the signature of a word's beginning is of. */
export const HEAD = 8;

/** So many signatures lie in a block, a word of bits for each letter: all of them are asked for a letter at once. */
export const BLOCK = 32;

function inBlocks(signatures: readonly number[]): Int32Array<ArrayBuffer> {
  const blocks = new Int32Array(Math.ceil(signatures.length / BLOCK) * BLOCK);
  for (const [i, signature] of signatures.entries()) {
    for (let letter = 0; letter < BLOCK; letter++) {
      if ((signature & (1 << letter)) === 0) continue;
      const at = i - (i % BLOCK) + letter;
      blocks[at] = (blocks[at] ?? 0) | (1 << (i % BLOCK));
    }
  }
  return blocks;
}

export type NearIndex = Pick<Sections, 'nearTerms' | 'nearSignatures' | 'nearHeads' | 'nearStarts'>;

/** Orders the terms that a typing error may be looked for in; numbers and pairs of CJK are not among them. */
export function nearIndex(sortedTerms: readonly string[]): NearIndex {
  const byLength: number[][] = Array.from({ length: LONGEST_NEAR + 1 }, () => []);
  for (const [id, term] of sortedTerms.entries()) if (canBeNear(term)) byLength[term.length]?.push(id);
  const nearStarts = new Uint32Array(LONGEST_NEAR + 2);
  for (const [length, ids] of byLength.entries()) nearStarts[length + 1] = (nearStarts[length] ?? 0) + ids.length;
  const nearTerms = Uint32Array.from(byLength.flat());
  const terms = Array.from(nearTerms, (id) => sortedTerms[id] ?? '');
  const nearSignatures = inBlocks(terms.map(signatureOf));
  const nearHeads = inBlocks(terms.map((term) => signatureOf(term.slice(0, HEAD))));
  return { nearTerms, nearSignatures, nearHeads, nearStarts };
}

function canBeNear(term: string): boolean {
  return (
    term.length >= SHORTEST_NEAR && term.length <= LONGEST_NEAR && !/^\p{N}/u.test(term) && classAt(term, 0) !== GRAM
  );
}
