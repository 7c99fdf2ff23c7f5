// @vitest-environment jsdom
import { render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { Markdown } from './markdown.tsx';

function drawn(text: string): HTMLElement {
  const root = document.createElement('div');
  render(<Markdown text={text} />, root);
  // A formula that is still to be drawn would be when there is no document any more.
  onTestFinished(() => render(null, root));
  return root;
}

test.each<[markdown: string, html: string]>([
  ['A *good* **note**', '<p>A <em>good</em> <strong>note</strong></p>'],
  ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
  ['> quoted\n\n1. a', '<blockquote>\n<p>quoted</p>\n</blockquote>\n<ol>\n<li>a</li>\n</ol>'],
  ['`x < y`', '<p><code>x &lt; y</code></p>'],
])('%s', (markdown, html) => {
  const same = (text: string) => text.replace(/\n/g, '');
  expect(same(drawn(markdown).firstElementChild?.innerHTML ?? '')).toBe(same(html));
});

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](https://example.org/pixel.png)',
  '<a href="javascript:alert(1)">x</a>',
])('nothing of %s runs or is fetched', (hostile) => {
  const root = drawn(hostile);
  expect(root.querySelectorAll('script, img, iframe, object, [onerror], [onclick]')).toHaveLength(0);
  for (const link of root.querySelectorAll('a')) expect(link.href).toMatch(/^https:/);
});

test('formulas are set apart, prices are not', () => {
  const root = drawn('From $x^2$ to $5 and $6, then `$y$`.');
  expect([...root.querySelectorAll('.formula')].map(({ textContent }) => textContent)).toEqual(['x^2']);
  expect(root.textContent).toContain('$5 and $6');
});
