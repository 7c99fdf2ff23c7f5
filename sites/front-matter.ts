/** What tables of contents list among the papers, as it is called there; plurals, brackets and numbers aside. */
const NAMES: ReadonlySet<string> = new Set(
  `front cover, back cover, inside front cover, inside back cover, outside front cover, outside back cover, cover, cover page,
  front matter, back matter, blank page, title page, half title page, copyright, copyright page, copyright notice,
  content, content list, table of content, index, index of author, author index, subject index, keyword index, paper index,
  reviewer index, editorial board, advisory board, editorial committee, editorial team, committee, committee member,
  program committee, programme committee, technical program committee, organizing committee, organising committee,
  steering committee, conference committee, workshop committee, conference organization, organization, organizer, conference organizer,
  conference program, conference schedule, program, schedule, reviewer, list of reviewer, referee, list of referee, sponsor,
  publication information, information for author, instruction for author, guideline for author, masthead, calendar,
  calendar of event, aim and scope, call for paper, in this issue, proceeding`.split(/,\s+/),
);
/** 'IEEE Transactions on … publication information'. */
const ENDING =
  /\b(?:publication information|information for authors|institutional listings|society information|front cover|back cover|table of contents|title page|copyright notice)\W*$/i;

/** Whether a row without authors is no paper but what surrounds the papers: 'Table of contents', '[Front cover]', 'Title Page iii'. */
export function isFrontMatter(title: string, authors: readonly string[]): boolean {
  return authors.length === 0 && (ENDING.test(title) || NAMES.has(folded(title)));
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/ [ivxlc]+$/, '')
    .replace(/(?<=[^s])s\b/g, '');
}
