/** The sample's own look: plain, with the positions and overflows of the real page's cards. */
export default `
:root { --ink: #111827; --soft: #6b7280; --line: #e5e7eb; --page: #fff; --raised: #fff; --wash: #f9fafb; --chip: #eff6ff; --chip-ink: #1d4ed8; color-scheme: light }
.dark { --ink: #e5e7eb; --soft: #9ca3af; --line: #242a37; --page: #0b0f19; --raised: #131824; --wash: #10151f; --chip: #172443; --chip-ink: #9cc0fb; color-scheme: dark }
* { box-sizing: border-box; margin: 0 }
body { font: 15px/1.5 'Source Sans Pro', 'Segoe UI', system-ui, 'Liberation Sans', sans-serif; color: var(--ink); background: var(--page) }
a { color: inherit; text-decoration: none }
.contents { display: contents }
.container { max-width: 1280px; margin: 0 auto; padding: 0 24px }
header { border-bottom: 1px solid var(--line) }
header .container { display: flex; gap: 16px; align-items: center; height: 56px; font-weight: 600 }
header span { font-weight: 400; color: var(--soft); font-size: 13px }
.head { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; justify-content: space-between; margin: 36px 0 28px }
h1 { font-size: 26px; line-height: 1.2 }
h2 { font-size: 15px; font-weight: 400; color: var(--soft) }
h2 a { text-decoration: underline }
input[type=search] { flex: 0 1 400px; font: inherit; padding: 8px 18px; border: 1px solid var(--line); border-radius: 99px; background: var(--raised); color: inherit }
.day { font-size: 13px; font-weight: 600; padding: 6px 14px; border-radius: 8px; background: var(--wash); border: 1px solid var(--line) }
.grid { position: relative; display: grid; gap: 20px; grid-template-columns: 1fr; padding-bottom: 80px }
.grid > * { content-visibility: auto }
@media (min-width: 900px) { .grid { grid-template-columns: repeat(2, 1fr) } }
@media (min-width: 1200px) { .grid { grid-template-columns: repeat(3, 1fr) } }
.card { position: relative; display: flex; flex-direction: column; overflow: hidden; border: 1px solid var(--line); border-radius: 12px }
.shot { position: relative; display: block; width: 100%; height: 208px; overflow: hidden; border-radius: 12px; background: #fff; box-shadow: 0 1px 3px #0001 }
.shot div { height: 100% }
.shot img { display: block; width: 100%; height: 100%; object-fit: cover; object-position: top; opacity: .85 }
.dark .shot { background: #0b0f19 }
.dark .shot img { filter: invert(1) hue-rotate(180deg); opacity: .72 }
.chip { position: absolute; right: 8px; top: 176px; display: flex; gap: 4px; align-items: center; height: 24px; padding: 0 8px; font-size: 12px; white-space: nowrap; color: var(--soft); background: var(--raised); border: 1px solid var(--line); border-radius: 6px; pointer-events: none }
.face { width: 11px; height: 11px; border-radius: 50%; background: linear-gradient(135deg, #93a4c3, #d6b98c) }
.body { flex: 1; padding: 26px 24px 22px; margin-top: -8px; background: linear-gradient(var(--wash), var(--page)) }
.row { display: flex; gap: 22px; width: 100% }
.box { display: flex; flex-direction: column; gap: 3px; align-items: center; justify-content: center; width: 48px; height: 56px; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); font-size: 14px }
.box input { display: none }
.leading-none { line-height: 1 }
.words { min-width: 0; width: 100% }
h3 { font-size: 17.5px; line-height: 24px; font-weight: 600; margin-bottom: 6px }
.title { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; text-wrap: balance }
.foot { display: flex; gap: 8px; align-items: center; justify-content: space-between; font-size: 13px; color: var(--soft) }
.authors ul { display: flex; align-items: center; list-style: none; padding: 0 }
.authors .face { width: 18px; height: 18px; margin-right: -6px; border: 2px solid var(--page) }
.count { display: flex; gap: 4px; margin-left: 14px }
.organisation { min-width: 0; padding: 1px 9px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; border-radius: 99px; background: var(--chip); color: var(--chip-ink) }
.talk { white-space: nowrap }
`;
