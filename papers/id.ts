declare const idBrand: unique symbol;

/** A paper's id in one scheme, written `scheme:value`: `arxiv:2412.00127`, `doi:10.1145/3292500.3330701`. */
export type PaperId = string & { readonly [idBrand]: true };

/**
 * How one scheme's ids are written and found. A scheme is one file of `papers/ids/` and one line of its list.
 */
export interface IdScheme {
  /** The part before the colon. */
  readonly scheme: string;
  /**
   * Where `ofUrl` has to be asked: a host stands for itself and for all under it, `scholar.google.*` for any ending,
   * and `*` for every host that no scheme names.
   */
  readonly hosts: readonly string[];
  /** Set where an archive gives one paper one id, so that two ids are two papers. */
  readonly exclusive?: true;
  /** The canonical value (no version, one case) that a bare text writes, as readers paste it and as `scheme:value` holds it. */
  readonly ofText: (text: string) => string | null;
  /** What an address of one paper (abstract page, PDF, HTML) holds: a text for `ofText`, which refuses what is no value after all. */
  readonly ofUrl: (url: URL) => string | null;
  /** What a DOI that this scheme's registrar gave out holds, for `ofText` too; lower-cased by the caller. */
  readonly ofDoi?: (doi: string) => string | null;
  /** The id of another scheme that a value merely repeats (`arxiv:2412.00127` for dblp's `journals/corr/abs-2412-00127`), or null. */
  readonly repeats?: (value: string) => string | null;
  /** The page that readers are sent to. */
  readonly toUrl: (value: string) => string;
}

export function makePaperId(scheme: IdScheme, value: string): PaperId {
  return `${scheme.scheme}:${value}` as PaperId;
}

/** The two halves of an id; the value may hold colons of its own. */
export function splitPaperId(id: PaperId): { readonly scheme: string; readonly value: string } {
  const colon = id.indexOf(':');
  return { scheme: id.slice(0, colon), value: id.slice(colon + 1) };
}
