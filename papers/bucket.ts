import type { PaperId } from './id.ts';

const BUCKETS = 4096;

/**
 * A number from 0 to 4095 that many ids share. A change is announced to pages by bucket, so that a page learns whether
 * to ask again about the papers it shows, and nothing of the others.
 */
export function bucketOf(id: PaperId): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % BUCKETS;
}
