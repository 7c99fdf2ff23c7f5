const IRREGULAR: Readonly<Record<string, string>> = {
  analysis: 'analyses',
  basis: 'bases',
  criterion: 'criteria',
  datum: 'data',
  hypothesis: 'hypotheses',
  index: 'indices',
  matrix: 'matrices',
  phenomenon: 'phenomena',
  synthesis: 'syntheses',
  thesis: 'theses',
  vertex: 'vertices',
};
const SINGULAR_OF: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR).map(([one, many]) => [many, one]));

/**
 * What an English word is in the other number: candidates, of which those that no paper has simply find nothing. Words of
 * other languages have none that would be found.
 */
export function otherNumbers(word: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const irregular = IRREGULAR[word] ?? SINGULAR_OF.get(word);
  const singular = singulars(word);
  return irregular ? [irregular, ...singular] : singular.length > 0 ? singular : plurals(word);
}

function singulars(word: string): readonly string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  return /[^su]s$/.test(word) ? [word.slice(0, -1)] : [];
}

function plurals(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  return /(?:s|x|z|ch|sh)$/.test(word) ? [`${word}es`] : [`${word}s`];
}
