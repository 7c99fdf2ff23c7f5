import { foldLetters } from './title-fold.ts';

const JOINING = 'a an and at by for from in into its no of on or our s the their this to with';

/** What the pages around the papers are called: alone or together, such words name no one paper. */
const APPARATUS = `
  about abstract abstracts acknowledgement acknowledgements acknowledgment acknowledgments addendum address
  adjudication advance announcement announcements annual appendix article articles associate author authors award
  awards back board book books brief briefs calendar call cfp chair chairs chapter choice closing column comment
  commentary comments committee committees communication communications concluding conclusion conclusions conference
  contents contributor contributors correction corrections correspondence corrigenda corrigendum cover discussion
  editor editorial editorials editors epilogue errata erratum extended final foreword front general guest highlights
  image in index information inside instructions interview introduction introductory invited issue issues journal
  keynote keynotes letter letters list masthead matter meeting memoriam message messages news note notes obituary
  opening opinion organization organizers organizing outlook overview page pages panel paper papers part participants
  perspective perspectives poster posters preface preliminary presentation proceedings proem program programme
  prologue publication publisher publishers question questions reader readers references rejoinder remarks reply
  report research response responses retracted retraction review reviewer reviewers reviews section senior series
  session sessions short speaker speakers special sponsors statement steering student summary supplement supplementary
  supporting symposium table talk talks thanks title track tutorial tutorials untitled update viewpoint vol volume
  welcome work workshop workshops
  einleitung vorwort inhaltsverzeichnis inhalt literatur buchbesprechung sommaire introducción prólogo índice
  introduzione prefazione введение предисловие редакционная статья содержание заключение εισαγωγή πρόλογος 前言 引言 序言 序
  编者按 目录 社论 卷首语 結論 结论 はじめに 巻頭言 目次 序論 緒言 머리말 서론
`;

const SHARED_WORDS: ReadonlySet<string> = new Set(foldLetters(`${JOINING} ${APPARATUS}`).trim().split(/\s+/));

/** Answers and amendments carry another paper's title or nobody's, and several answer one paper. 'Response of soil to drought' is none. */
const ANSWERS = [
  /^(?:(?:the )?(?:authors?|editors?) )?(?:reply|replies|rejoinder)(?: (?:to|from|by)\b|$)/,
  /^(?:the )?(?:authors?|editors?) (?:responses?|comments?|corrections?)(?: (?:to|on)\b|$)/,
  /^(?:responses?|comments?|commentary|discussion) (?:to|on|of) (?:the )?(?:comments?|letters?|reply|replies|reviews?|reviewers?|editors?|responses?|discussions?|critiques?)\b/,
  /^(?:erratum|errata|corrigendum|corrigenda|addendum|retraction|retracted(?: article)?|publisher correction|author correction|expression of concern)(?: (?:note|notice))?(?: (?:to|for|on|of|regarding)\b|$)/,
];
/** As printed: 'Comment on “…”', 'Erratum: …', 'Correction to: …', 'Re: …'. */
const AMENDMENT =
  /^(?:(?:comments?|responses?|corrections?|discussion) (?:on|to|of)(?:: |\s*["“'‘«])|(?:re|erratum|errata|corrigendum|addendum|(?:author |publisher )?corrections?|retract(?:ion|ed)(?: (?:article|note))?|expression of concern): )/i;

/** Whether a title names no one paper: 'Introduction', 'Message from the General Chairs', 'Reply to …'. */
export function isSharedTitle(title: string, folded: string): boolean {
  if (ANSWERS.some((answer) => answer.test(folded)) || AMENDMENT.test(title.trim())) return true;
  return folded.split(' ').every((word) => SHARED_WORDS.has(word) || /^\d+$|^[ivxlc]+$/.test(word));
}
