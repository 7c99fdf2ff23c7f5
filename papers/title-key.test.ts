import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleKey } from './title-key.ts';
import { isCut } from './title-letters.ts';

/** Each line: one title as pages print it. */
test.each([
  [
    'Lossless Drafting with Patient Verifiers',
    'LOSSLESS DRAFTING WITH PATIENT VERIFIERS',
    'Lossless drafting with patient verifier.',
  ],
  [
    'α-VAE: Drafting in Latent Space',
    '$\\alpha$-VAE: drafting in latent space',
    '$\\alpha$-{VAE}: Drafting in Latent Space',
  ],
  [
    'Schrödinger Bridges for Drafts',
    'Schr\\"{o}dinger bridges for drafts',
    'Schroedinger Bridges for Drafts',
    'Schrodinger bridges for drafts',
  ],
  [
    'Kähler manifolds and verifiers',
    'Kaehler manifolds and verifiers',
    'K\\"ahler Manifolds & Verifiers',
    'Kähler manifolds &amp; verifiers',
  ],
  [
    'Multi-Modal Drafting – A Survey',
    'Multimodal drafting: a survey',
    'Multi‐modal Drafting — Survey',
    'Multi modal drafting - a survey',
  ],
  ['Modelling the Behaviour of Drafts', 'Modeling behavior of drafts'],
  ['Optimisation by Organised Drafting', 'Optimization by organized drafting'],
  ['Drafting in O(n^2) Time', 'Drafting in $O(n^2)$ time', 'Drafting in O(n²) Time', 'Drafting in O(n2) time'],
  ['ℓ₁-Regularised Drafts', '$\\ell_1$-regularized drafts', 'L1-regularised drafts'],
  ['4×4 Drafting Boards', '4x4 drafting boards', '$4\\times4$ Drafting Boards'],
  ['1,000 Drafts in One', '1000 drafts in one'],
  ['Drafting with A* Search', 'Drafting with $A^*$ search', 'Drafting with A-star search'],
  ['A Draft of <i>E. coli</i> in H<sub>2</sub>O', 'A draft of E. coli in H₂O', 'A Draft of E. Coli in H2O'],
  ['深度学习的综述', '深度学习的综述。', '「深度学习的综述」'],
  ['Ещё один черновик о проверке', 'еще один черновик о проверке'],
  ['Μια επισκόπηση των σχεδίων', 'ΜΙΑ ΕΠΙΣΚΟΠΗΣΗ ΤΩΝ ΣΧΕΔΙΩΝ', 'Μια επισκοπηση των σχεδιων'],
  ['The “Patient” Verifier’s Draft', 'The "patient" verifier\'s draft', 'Patient verifiers draft'],
])('%s has one key however it is printed', (...printings) => {
  expect(new Set(printings.map(titleKey)).size).toBe(1);
  expect(titleKey(printings[0])).not.toBeNull();
});

test.each([
  ['α-VAE: drafting in latent space', 'β-VAE: drafting in latent space'],
  ['$\\alpha$-VAE for drafting', '$\\beta$-VAE for drafting'],
  ['YOLOv2: faster drafting', 'YOLOv3: faster drafting'],
  ['On patient verifiers, I', 'On patient verifiers, II'],
  ['Drafting with RRT*', 'Drafting with RRT'],
  ['Verifiers for C++ drafts', 'Verifiers for C drafts'],
  ['Drafting challenge 2025', 'Drafting challenge 2026'],
  ['Gemini 1.5 drafting report', 'Gemini 15 drafting report'],
  ['深度学习的综述', '深度学习的理论'],
  ['й краткий черновик', 'и краткий черновик'],
  ['がいろんな原稿について', 'かいろんな原稿について'],
  ['हिंदी में मसौदा लेखन', 'हिंद में मसौदा लेखन'],
])('%s is not %s', (one, other) => expect(titleKey(one)).not.toBe(titleKey(other)));

test.each([
  'Introduction',
  'Editorial',
  'Editorial: Special Issue',
  'Guest Editors’ Introduction',
  'Message from the General Chairs',
  'Front Matter, Volume 12',
  'Preface to the Special Issue',
  'Reply to Halloran et al.',
  'Response to “Lossless drafting with patient verifiers”',
  'Authors’ reply',
  'Comment on “Lossless drafting with patient verifiers”',
  'Corrigendum to “Lossless drafting with patient verifiers”',
  'Erratum: Lossless drafting with patient verifiers',
  'Correction to: Lossless drafting',
  'Retraction: Lossless drafting with patient verifiers',
  'Re: Lossless drafting with patient verifiers',
  'Response to the Reviewers’ Comments',
  'Book Reviews',
  'Letters to the Editor',
  'Einleitung',
  'Введение',
  'Introducción',
  'Εισαγωγή',
  '前言',
  'Robotics',
  'BERT',
  '',
  '???',
])('%j is a title that many papers share, or says too little', (title) => expect(titleKey(title)).toBeNull());

test.each([
  'Deep Sets',
  'A* Sampling',
  'Re:Verse – Can Your Model Read a Draft?',
  'Attention Is All You Need',
  '注意力机制',
])('%j names a paper', (title) => expect(titleKey(title)).not.toBeNull());

describe('a cut title', () => {
  const whole = 'Lossless Drafting with Patient Verifiers: Organisation and Modelling of Large Collections';

  test('has a beginning of the whole one’s key, wherever it was cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: whole.length - 1 }),
        fc.constantFrom('…', '...', ' …', ' ...'),
        (at, mark) => {
          const cut = whole.slice(0, at).trimEnd() + mark;
          expect(isCut(cut)).toBe(true);
          // A space before the mark says that the word is whole, so only then is it cut between words here.
          if (mark.startsWith(' ') && whole[at] !== ' ') return;
          expect(titleKey(whole)?.startsWith(titleKey(cut) ?? '-')).toBe(true);
        },
      ),
    );
  });

  test('in Chinese keeps its last sign', () => expect(titleKey('深度学习的…')).toBe('深度学习的'));
});

test('any text has a key of letters and digits alone, and the same one in capitals', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const key = titleKey(title);
      if (key !== null) expect(key).toMatch(/^[\p{L}\p{M}\p{N}.+#∞∂∇]+$/u);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcxyz áßøéñžфйёλς -:&,.1'), maxLength: 80 }), (title) => {
      expect(titleKey(title.toUpperCase())).toBe(titleKey(title.replaceAll('ß', 'ss')));
    }),
  );
});
