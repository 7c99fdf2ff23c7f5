import { expect, test } from 'vitest';
import { noteOfHtml } from './html-note.ts';

test.each([
  ['plain *text* <b>x</b>', 'plain *text* <b>x</b>'],
  ['<p>One</p>\n<p>two <strong>three</strong> <em>four</em></p>', 'One\n\ntwo **three** *four*'],
  ['<h1>Head</h1><ul><li>a</li><li>b</li></ul>', '# Head\n\n- a\n- b'],
  ['<div><p>See <a href="https://x.org">x</a> &amp; y</p></div>', 'See [x](https://x.org) & y'],
  ['<p>a</p><script>alert(1)</script>', 'a'],
  ['<blockquote>q</blockquote><p>line<br>break</p>', '> q\n\nline\nbreak'],
])('%j is %j', (html, note) => {
  expect(noteOfHtml(html)).toBe(note);
});

test('lines of the source are no lines of the note, but inside of code', () => {
  expect(noteOfHtml('<div>\n<p>a\nb</p>\n<ul>\n<li>\none\n</li>\n<li><p>two</p></li>\n</ul>\n</div>')).toBe(
    'a b\n\n- one\n- two',
  );
  expect(noteOfHtml('<pre>a\n  b</pre>')).toBe('```\na\n  b\n```');
});
