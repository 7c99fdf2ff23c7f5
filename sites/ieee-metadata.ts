import * as v from 'valibot';

const metadata = v.object({
  articleNumber: v.optional(v.string()),
  authors: v.optional(v.array(v.object({ name: v.string() }))),
  doi: v.optional(v.string()),
  abstract: v.optional(v.string()),
  publicationTitle: v.optional(v.string()),
  displayPublicationTitle: v.optional(v.string()),
  publicationYear: v.optional(v.string()),
  pdfUrl: v.optional(v.string()),
});

/** What a document's page says of its paper to its own scripts. */
export type IeeeMetadata = v.InferOutput<typeof metadata>;

const ASSIGNED = /xplGlobal\.document\.metadata\s*=\s*(\{[\s\S]*?\});\s*(?:\n|$)/;

/** The metadata in the page's source, empty where they are of another article: they are as old as the page's loading. */
export function ieeeMetadata(document: Document, articleNumber: string): IeeeMetadata {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const json = script.textContent.includes('xplGlobal') ? ASSIGNED.exec(script.textContent)?.[1] : undefined;
    const { success, output } = v.safeParse(metadata, json && parsed(json));
    if (success && output.articleNumber === articleNumber) return output;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // a page without its data still shows its paper
  }
}
