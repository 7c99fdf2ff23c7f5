import type { PaperId } from './id.ts';

/** A day, a month or a year, as far as it is known: `2026-07-02`, `2026-07`, `2026`. */
export type PartialDate = string;

/** A work as the pages that show it describe it. All text is plain: no markup, white space collapsed. */
export interface Paper {
  readonly title: string;
  /** In the page's order, each `Given Family` as printed. Empty where the page names none. */
  readonly authors: readonly string[];
  /** Every id the pages showed, the most telling first. May be empty: then the title and the authors identify it. */
  readonly ids: readonly PaperId[];
  /** Where a reader reads about it: absolute, http or https. */
  readonly url: string;
  readonly abstract?: string;
  /** When it was published or first posted, as far as a page says. */
  readonly date?: PartialDate;
  /** Where it appeared: a conference, a journal. A preprint server is not one. */
  readonly venue?: string;
  readonly pdfUrl?: string;
  readonly codeUrl?: string;
}

export type PaperField = keyof Paper;

/** All of them, in the order in which a reader is told of them. */
export const PAPER_FIELDS = Object.keys({
  title: true,
  authors: true,
  venue: true,
  date: true,
  url: true,
  pdfUrl: true,
  codeUrl: true,
  ids: true,
  abstract: true,
} satisfies Record<PaperField, true>) as readonly PaperField[];
