import { appendFileSync } from 'node:fs';

/** How often a fault is tried: a few times with every test run, often by `npm run test:trust`. */
export function rounds<T = number>(short: T, long: T): T {
  return process.env['TRUST_TABLE'] === undefined ? short : long;
}

/** What a fault did, for the table of `npm run test:trust`. */
export interface Fault {
  readonly fault: string;
  readonly rounds: number;
  /** Changes that were acknowledged and are gone, or that are there by half. */
  readonly lost: number;
  /** Words of the reader's that came to where they do not belong, or acts that were not the reader's. */
  readonly leaked: number;
}

export function tell(fault: Fault): void {
  const table = process.env['TRUST_TABLE'];
  if (table !== undefined) appendFileSync(table, `${JSON.stringify(fault)}\n`);
}
