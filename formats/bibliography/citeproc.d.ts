declare module 'citeproc' {
  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => object;
  }

  interface Parameters {
    /** For each entry, the ids of its items. */
    readonly entry_ids: readonly (readonly string[])[];
  }

  class Engine {
    constructor(system: System, style: string, language: string);
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    /** The entries in the style's order; false for a style without a bibliography. */
    makeBibliography(): [Parameters, readonly string[]] | false;
  }

  const CSL: { readonly Engine: typeof Engine };
  export default CSL;
}
