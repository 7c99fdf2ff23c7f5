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

/** What British and American spelling end otherwise, each the other way round too. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{3})our(s|ed|ing|al|ally|able)?$/, 'or$1'],
  [/(?<=\w{3})or(s|ed|ing|al|ally|able)?$/, 'our$1'],
  [/(?<=\w{3})is(e|es|ed|ing|er|ers|ation|ations)$/, 'iz$1'],
  [/(?<=\w{3})iz(e|es|ed|ing|er|ers|ation|ations)$/, 'is$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/yz(e|es|ed|ing)$/, 'ys$1'],
  [/(?<=\w{3}[aeiou])ll(ed|ing)$/, 'l$1'],
  [/(?<=\w{3}[aeiou])l(ed|ing)$/, 'll$1'],
  [/tre(s)?$/, 'ter$1'],
  [/ter(s)?$/, 'tre$1'],
  [/^grey/, 'gray'],
  [/^gray/, 'grey'],
];
const SHORTEST_SPELT = 4;

/**
 * What an English word is in the other number and as it is spelt across the ocean: candidates, of which those that no paper
 * has simply find nothing. Words of other languages have none that would be found.
 */
export function otherForms(word: string): readonly string[] {
  if (word.length < SHORTEST_SPELT) return otherNumbers(word);
  return [
    ...otherNumbers(word),
    ...SPELT.filter(([ending]) => ending.test(word)).map(([ending, other]) => word.replace(ending, other)),
  ];
}

function otherNumbers(word: string): readonly string[] {
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
