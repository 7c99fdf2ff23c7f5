import { SAMPLE_PAPERS, type SamplePaper } from '../../scripts/sample/papers.ts';

const [lossless, benchmarks, librarians, laundry] = SAMPLE_PAPERS as readonly [
  SamplePaper,
  SamplePaper,
  SamplePaper,
  SamplePaper,
];

/** Papers of the sample listing that the tests annotate. */
export const LOSSLESS = lossless.title;
export const BENCHMARKS = benchmarks.title;
export const LIBRARIANS = librarians.title;
export const LAUNDRY = laundry.title;

/** More invented papers, none of them on the sample listing. */
export function morePapers(count: number): SamplePaper[] {
  return Array.from({ length: count }, (_, at) => ({
    ...lossless,
    id: `2610.${99_100 + at}`,
    title: `Further Reading, Part ${at + 1}`,
    authors: [`Reader ${at + 1}`],
  }));
}
