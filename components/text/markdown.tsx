import MarkdownIt, { type Token } from 'markdown-it';
import type { ComponentChildren, VNode } from 'preact';
import { h } from 'preact';
import { WithFormulas } from './with-formulas.tsx';

const parser = new MarkdownIt({ html: false, linkify: true, typographer: false });
/** Only what a reader can follow knowingly; the parser itself refuses scripts and data. */
const FOLLOWED = /^(?:https?|mailto):/i;

/** A note in Markdown as elements: no text of it is ever markup, and nothing is fetched, images least of all. */
export function Markdown({ text }: { readonly text: string }) {
  return <div class="markdown">{elementsOf(parser.parse(text, {}))}</div>;
}

/** A run of tokens, in which opening and closing ones pair, as a tree. */
function elementsOf(tokens: readonly Token[]): ComponentChildren[] {
  const roots: ComponentChildren[] = [];
  const open: { token: Token; children: ComponentChildren[] }[] = [];
  const add = (child: ComponentChildren) => (open.at(-1)?.children ?? roots).push(child);
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === -1) {
      const closed = open.pop();
      if (closed) add(element(closed.token, closed.children));
    } else add(leaf(token));
  }
  return roots;
}

function element(token: Token, children: ComponentChildren[]): ComponentChildren {
  if (token.hidden) return children;
  if (token.tag === 'a') return link(String(token.attrGet('href') ?? ''), children);
  const start = token.attrGet('start');
  return h(token.tag, start === null ? {} : { start: Number(start) }, ...children);
}

function link(href: string, children: ComponentChildren): VNode {
  if (!FOLLOWED.test(href)) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function leaf(token: Token): ComponentChildren {
  switch (token.type) {
    case 'inline':
      return elementsOf(token.children ?? []);
    case 'text':
      return <WithFormulas text={token.content} />;
    case 'code_inline':
      return <code>{token.content}</code>;
    case 'code_block':
    case 'fence':
      return (
        <pre>
          <code>{token.content}</code>
        </pre>
      );
    case 'image':
      return link(String(token.attrGet('src') ?? ''), token.content || 'image');
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return <br />;
    case 'hr':
      return <hr />;
    default:
      return token.content;
  }
}
