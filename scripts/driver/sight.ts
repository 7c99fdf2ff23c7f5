import type { CDPSession } from 'playwright-core';
import type { Eyes } from './reader.ts';

/** A DevTools session of one document, however it is reached. */
export type Session = Pick<CDPSession, 'send'>;

/** What to look for, as a screen reader names it. A text must be the whole name. */
export interface Wanted {
  readonly role: string;
  readonly name?: string | RegExp;
}

/** One thing on the screen. */
export interface Part {
  readonly role: string;
  readonly name: string;
  readonly value: string;
  /** `pressed`, `expanded`, `focused`, … as the browser tells them to assistive technology. */
  readonly states: Readonly<Record<string, unknown>>;
  /** The browser's number of its element. */
  readonly node: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The things that fit on the whole page, or inside one element, closed shadow roots included: playwright does not look
 * into those, the accessibility tree does.
 */
export async function look(session: Session, wanted: Wanted, inside?: number): Promise<Part[]> {
  const { nodes } =
    inside === undefined
      ? await session.send('Accessibility.getFullAXTree')
      : await session.send('Accessibility.queryAXTree', { backendNodeId: inside, role: wanted.role });
  return nodes.flatMap(asPart).filter((part) => fits(part, wanted));
}

/** The eyes of somebody before a document. */
export function eyesOf(session: Session): Eyes {
  return { all: (wanted) => look(session, wanted), middle: ({ node }) => middle(session, node) };
}

interface TreeNode {
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

function asPart(node: TreeNode): Part[] {
  if (node.ignored || node.backendDOMNodeId === undefined) return [];
  const part: Part = {
    role: String(node.role?.value ?? ''),
    name: String(node.name?.value ?? ''),
    value: String(node.value?.value ?? ''),
    states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    node: node.backendDOMNodeId,
  };
  return [part];
}

/** Whether a part is what is looked for. */
export function fits(part: Pick<Part, 'role' | 'name'>, { role, name }: Wanted): boolean {
  if (part.role !== role) return false;
  return name === undefined || (name instanceof RegExp ? name.test(part.name) : part.name === name);
}

/** The middle of an element in CSS pixels of the viewport, once it is scrolled to. Null where it has no box, or is gone. */
export async function middle(session: Session, node: number): Promise<Point | null> {
  try {
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node });
    const [left, top, , , right, bottom] = quads[0] ?? [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return null;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } catch {
    return null;
  }
}
