import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { collapse, textOf } from './text.ts';

function element(html: string): Element {
  return new JSDOM(`<div id="here">${html}</div>`).window.document.querySelector('#here')!;
}

describe('textOf', () => {
  test.each([
    ['white space of every kind', '  a\n\tb&nbsp; c ', 'a b c'],
    ['soft hyphens and zero-width spaces', 'hy&shy;phen&#8203;ate&#65279;d', 'hyphenated'],
    ['highlighted words', 'un<em>fold</em>ing <b>maps</b>', 'unfolding maps'],
    ['lines', 'one<br>two<p>three</p>four', 'one two three four'],
    ['sub- and superscripts', 'CO<sub>2</sub>', 'CO2'],
    ['markup in the text', '&lt;b&gt;bold&lt;/b&gt; &amp;amp;', '<b>bold</b> &amp;'],
    [
      'scripts, styles, buttons, drawings',
      'a<script>b</script><style>c</style><button>d</button><svg><text>e</text></svg>f',
      'af',
    ],
  ])('%s', (_, html, text) => expect(textOf(element(html))).toBe(text));

  test('what is dropped, and no more', () => {
    const abstract = element('<span class="label">Abstract:</span> Long. <a>More</a> <a href="/x">kept</a>');
    expect(textOf(abstract, '.label, a:not([href])')).toBe('Long. kept');
  });

  test('nothing of nothing', () => expect(textOf(null)).toBe(''));
});

describe('formulas read as they were written, once', () => {
  const mathJax2 = (output: string, script: string) =>
    `A <span class="MathJax_Preview">x</span>${output}<script type="math/tex${script}">x^2</script> B`;

  test.each([
    ['MathJax 2, HTML', mathJax2('<span class="MathJax" id="f"><span class="math">x2</span></span>', ''), 'A $x^2$ B'],
    ['MathJax 2, SVG', mathJax2('<span class="MathJax_SVG"><svg><text>x2</text></svg></span>', ''), 'A $x^2$ B'],
    ['MathJax 2, CommonHTML', mathJax2('<span class="mjx-chtml MathJax_CHTML">x2</span>', ''), 'A $x^2$ B'],
    [
      'MathJax 2, displayed',
      mathJax2('<div class="MathJax_Display"><span class="MathJax">x2</span></div>', '; mode=display'),
      'A $$x^2$$ B',
    ],
    ['MathJax 2 before it has run', 'A <script type="math/tex">x^2</script> B', 'A $x^2$ B'],
    [
      'MathJax 2 of which only the drawing was saved',
      'A <span class="MathJax_Preview"></span><span class="MathJax"><span class="math">x2</span><span class="MJX_Assistive_MathML"><math><mi>x</mi><mn>2</mn></math></span></span> B',
      'A x2 B',
    ],
    [
      'MathJax 3, which keeps no TeX',
      'A <mjx-container jax="CHTML"><mjx-math><mjx-c></mjx-c></mjx-math><mjx-assistive-mml><math><mi>x</mi><mn>2</mn></math></mjx-assistive-mml></mjx-container> B',
      'A x2 B',
    ],
    [
      'MathJax 4',
      'A <mjx-container jax="CHTML"><mjx-math data-latex="x^2"><mjx-mi data-latex="x">x</mjx-mi></mjx-math></mjx-container> B',
      'A $x^2$ B',
    ],
    [
      'MathJax 4, displayed',
      'A <mjx-container jax="SVG" display="true"><svg><g data-latex="x^2"></g></svg></mjx-container> B',
      'A $$x^2$$ B',
    ],
    [
      'KaTeX',
      'A <span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x2</span></span> B',
      'A $x^2$ B',
    ],
    ['MathML with its TeX', 'A <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> B', 'A $x^2$ B'],
    ['MathML alone', 'A <math><msup><mi>x</mi><mn>2</mn></msup></math> B', 'A x2 B'],
    ['not yet set', '<span class="mathjax">A $x^2$ B</span>', 'A $x^2$ B'],
  ])('%s', (_, html, text) => expect(textOf(element(html))).toBe(text));

  test('a card of MathJax stays a card: arXiv names the class of what is to be set so', () => {
    expect(textOf(element('<div class="list-title mathjax">A</div>'))).toBe('A');
  });
});

test('collapse leaves what it collapsed as it is', () => {
  const once = collapse(' a\u00a0\u00adb\n c ');
  expect(once).toBe('a b c');
  expect(collapse(once)).toBe(once);
});

test('white space is collapsed as if each text were written anew', () => {
  const signs = ['', ' ', '\n', '\u00a0', '\u200b', 'a'];
  const anew = (text: string) =>
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  let texts = [''];
  for (let length = 0; length < 5; length++) texts = texts.flatMap((text) => signs.map((sign) => text + sign));
  expect(texts.filter((text) => collapse(text) !== anew(text))).toEqual([]);
});
