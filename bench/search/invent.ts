import type { CorpusPaper } from './corpus.ts';
import { oneOf, type Random, randomFrom, shuffled, wholeFrom } from './random.ts';

const CONSONANTS = [...'bcdfghklmnprstvz', 'br', 'ch', 'cl', 'gr', 'pl', 'st', 'th', 'tr'];
const VOWELS = [...'aaeeiioou', 'ai', 'ea', 'io'];
const ENDINGS = ['', '', 'n', 'r', 's', 'tion', 'ing', 'al', 'ive', 'ment', 'er', 'ed'];
const SMALL = 'the of and a in to for with we is that on by as are this from an our which'.split(' ');

/** Words of the field; of them the first are everywhere and the last are rare, as in any language. */
const WORDS = 30_000;
const FAMILIES = 6000;
const GIVEN = 1500;
const VENUES = 40;

/** A library that nobody wrote, of the shape of a real one: lengths, frequencies, authors who come again, acronyms. */
export function inventPapers(count: number, seed: number): CorpusPaper[] {
  const random = randomFrom(seed);
  const words = distinct(WORDS, () => inventWord(random));
  const families = distinct(FAMILIES, () => capital(inventWord(random)));
  const given = distinct(GIVEN, () => capital(inventWord(random)));
  const venues = distinct(VENUES, () => inventWord(random).slice(0, 5).toUpperCase());
  return Array.from({ length: count }, (_, i): CorpusPaper => {
    const topic = Array.from({ length: wholeFrom(random, 12, 30) }, () => zipf(random, words));
    const year = wholeFrom(random, 2000, 2026);
    return {
      id: `arxiv:${String(year).slice(2)}${String(wholeFrom(random, 1, 12)).padStart(2, '0')}.${String(i % 100_000).padStart(5, '0')}`,
      title: inventTitle(random, topic),
      authors: Array.from(
        { length: wholeFrom(random, 1, 8) },
        () => `${zipf(random, given)} ${zipf(random, families)}`,
      ),
      abstract: Array.from({ length: wholeFrom(random, 4, 9) }, () => inventSentence(random, topic, words)).join(' '),
      venue: oneOf(random, venues),
      year,
      url: `https://example.org/paper/${i}`,
      tags: shuffled(random, topic).slice(0, wholeFrom(random, 0, 3)),
      notes: random() < 0.2 ? inventSentence(random, topic, words) : '',
    };
  });
}

function inventTitle(random: Random, topic: readonly string[]): string {
  const said = shuffled(random, topic)
    .slice(0, wholeFrom(random, 4, 8))
    .map(capital);
  const small = wholeFrom(random, 1, said.length - 1);
  const compound = random() < 0.4 ? [`${said[0]}-${said[1]}`, ...said.slice(2)] : said;
  const title = [
    ...compound.slice(0, small),
    oneOf(random, ['for', 'with', 'of', 'in', 'via']),
    ...compound.slice(small),
  ];
  const name =
    random() < 0.3 ? `${capital(topic[0] ?? '').slice(0, 4)}${(topic[1] ?? '').slice(0, 3).toUpperCase()}: ` : '';
  return name + title.join(' ');
}

function inventSentence(random: Random, topic: readonly string[], words: readonly string[]): string {
  const said = Array.from({ length: wholeFrom(random, 14, 30) }, () => {
    const kind = random();
    if (kind < 0.4) return oneOf(random, SMALL);
    return kind < 0.6 ? oneOf(random, topic) : zipf(random, words);
  });
  return `${capital(said.join(' '))}.`;
}

function inventWord(random: Random): string {
  const syllables = Array.from(
    { length: wholeFrom(random, 1, 3) },
    () => oneOf(random, CONSONANTS) + oneOf(random, VOWELS),
  );
  return syllables.join('') + oneOf(random, ENDINGS);
}

/** The n-th of a list is met about 1/n as often as the first. */
function zipf<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(list.length ** random()) - 1] ?? oneOf(random, list);
}

function distinct(count: number, make: () => string): readonly string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
