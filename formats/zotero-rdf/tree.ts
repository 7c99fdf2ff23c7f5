import { SaxesParser } from 'saxes';
import { Failure } from '../../failures/failure.ts';

/** An element with its local name (prefixes are the file's own choice), what it holds, and the line it begins on. */
export interface Element {
  readonly name: string;
  readonly about: string | undefined;
  readonly resource: string | undefined;
  readonly children: readonly Element[];
  readonly text: string;
  readonly line: number;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

const DEEPEST = 100;

/** An RDF file's elements. Fails with `file-foreign`, saying the line, where it is not well-formed XML. */
export function parseRdf(text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Open = { name: '', about: undefined, resource: undefined, children: [], text: '', line: 1 };
  const open: Open[] = [root];
  parser.on('opentag', (tag) => {
    const attribute = (local: string) =>
      Object.values(tag.attributes).find((each) => each.uri === RDF && each.local === local)?.value;
    const element = { name: tag.local, about: attribute('about'), resource: attribute('resource'), line: parser.line };
    const made: Open = { ...element, children: [], text: '' };
    if (open.length > DEEPEST) throw new Failure('file-foreign', ['too-deep']);
    open.at(-1)?.children.push(made);
    open.push(made);
  });
  parser.on('closetag', () => open.pop());
  const addText = (part: string) => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('error', (error) => {
    throw new Failure('file-foreign', ['xml-mistake', { line: parser.line }], error);
  });
  parser.write(text).close();
  return root;
}
