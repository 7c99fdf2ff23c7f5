/** What of the web and of the browsers' own interfaces is younger than some browsers in use, and since which version each has it. */
export interface Feature {
  readonly name: string;
  /** How it is written in what was built. */
  readonly seen: RegExp;
  /** Versions of Chrome and of Firefox, as MDN's compatibility tables have them; null: it does without. */
  readonly chrome: number | null;
  readonly firefox: number | null;
  /** What an older browser's reader has instead: it asks for no version then. */
  readonly without?: string;
}

/** Not here: what every browser has had since 2022, and what the code asks for before it uses it. */
const FEATURES: readonly Feature[] = [
  { name: '`light-dark()`', seen: /light-dark\(/, chrome: 123, firefox: 120 },
  { name: '`color-mix()`', seen: /color-mix\(/, chrome: 111, firefox: 113 },
  { name: '`:has()`', seen: /[^\w]:has\(/, chrome: 105, firefox: 121 },
  { name: 'nested rules', seen: /\{[^{}"'`]*;&[:.[ ][^{}"'`]*\{/, chrome: 120, firefox: 117 },
  {
    name: '`field-sizing`',
    seen: /field-sizing:/,
    chrome: 123,
    firefox: 152,
    without: 'fields keep their height and scroll',
  },
  { name: '`@starting-style`', seen: /@starting-style/, chrome: 117, firefox: 129 },
  { name: '`@scope`', seen: /@scope/, chrome: 118, firefox: 128 },
  { name: '`@container`', seen: /@container/, chrome: 105, firefox: 110 },
  { name: 'anchor positioning', seen: /position-anchor|anchor-name:/, chrome: 125, firefox: 147 },
  { name: 'custom highlights', seen: /CSS\.highlights|::highlight\(/, chrome: 105, firefox: 140 },
  {
    name: '`content-visibility`',
    seen: /content-visibility|contentVisibility/,
    chrome: 85,
    firefox: 125,
    without: 'all is laid out at once',
  },
  { name: 'the popover attribute', seen: /showPopover|popover:`|:popover-open/, chrome: 114, firefox: 125 },
  { name: '`details` with a name', seen: /`details`,\{name/, chrome: 120, firefox: 130 },
  { name: '`Array.prototype.toSorted`', seen: /\.toSorted\(/, chrome: 110, firefox: 115 },
  { name: '`Array.prototype.toReversed`', seen: /\.toReversed\(/, chrome: 110, firefox: 115 },
  { name: '`Array.prototype.with`', seen: /\.with\(/, chrome: 110, firefox: 115 },
  { name: '`Array.fromAsync`', seen: /Array\.fromAsync/, chrome: 121, firefox: 115 },
  { name: '`Object.groupBy`', seen: /(?:Object|Map)\.groupBy/, chrome: 117, firefox: 119 },
  { name: '`Promise.withResolvers`', seen: /Promise\.withResolvers/, chrome: 119, firefox: 121 },
  { name: '`Promise.try`', seen: /Promise\.try/, chrome: 128, firefox: 134 },
  {
    name: '`Set.prototype.union` and its kin',
    seen: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    chrome: 122,
    firefox: 127,
  },
  {
    name: 'iterators with `map` and `filter`',
    seen: /(?<!Object)\.(?:values|keys|entries|matchAll)\([^()]*\)\.(?:map|filter|some|every|find|take|drop|toArray|reduce|flatMap)\(/,
    chrome: 122,
    firefox: 131,
  },
  { name: '`Iterator.from`', seen: /Iterator\.from/, chrome: 122, firefox: 131 },
  { name: '`URL.parse`', seen: /\bURL\.parse\(/, chrome: 126, firefox: 126 },
  { name: '`URL.canParse`', seen: /\bURL\.canParse\(/, chrome: 120, firefox: 115 },
  { name: '`RegExp.escape`', seen: /RegExp\.escape/, chrome: 136, firefox: 134 },
  { name: 'regular expressions with `v`', seen: /\/[dgimsy]*v[dgimsy]*(?=[.,;)])/, chrome: 112, firefox: 116 },
  { name: '`AbortSignal.any`', seen: /AbortSignal\.any/, chrome: 116, firefox: 124 },
  { name: '`Uint8Array.fromBase64`', seen: /fromBase64\(|toBase64\(/, chrome: 140, firefox: 133 },
  { name: '`Intl.Segmenter`', seen: /Intl\.Segmenter/, chrome: 87, firefox: 125 },
  { name: '`Intl.DurationFormat`', seen: /Intl\.DurationFormat/, chrome: 129, firefox: 136 },
  { name: '`scheduler.yield`', seen: /scheduler\.yield/, chrome: 129, firefox: 142 },
  { name: '`CompressionStream`', seen: /(?:Dec|C)ompressionStream/, chrome: 80, firefox: 113 },
  { name: '`offscreen` documents', seen: /\.offscreen\./, chrome: 109, firefox: null },
  { name: '`runtime.getContexts`', seen: /runtime\.getContexts/, chrome: 116, firefox: null },
  { name: '`sidePanel.open`', seen: /sidePanel\.open/, chrome: 116, firefox: null },
  { name: '`action.openPopup`', seen: /action\.openPopup/, chrome: 127, firefox: 118 },
  { name: '`optional_host_permissions`', seen: /"optional_host_permissions"/, chrome: 102, firefox: 128 },
  { name: '`data_collection_permissions`', seen: /"data_collection_permissions"/, chrome: null, firefox: 140 },
];

/** The features that a text uses. */
export function featuresIn(text: string): Feature[] {
  return FEATURES.filter(({ seen }) => seen.test(text));
}

/** The oldest version of a browser that has them all. */
export function oldestWith(features: readonly Feature[], browser: 'chrome' | 'firefox'): number {
  const needed = features.filter(({ without }) => without === undefined);
  return Math.max(0, ...needed.map((feature) => feature[browser] ?? 0));
}
