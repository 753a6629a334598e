import type { Answer } from './answer.ts';

/** The smallest right answer, for tests: one language, a counter and a self-service point. */
export function anAnswer(): Answer {
  return {
    procedure: 1,
    version: 1,
    publishedAt: '2026-11-03',
    reviewBy: '2027-05-03',
    owner: { ca: 'Padró' },
    cost: { kind: 'free' },
    term: { kind: 'immediate' },
    minutes: 3,
    documents: [],
    legalBasis: [{ ca: 'Llei 7/1985, article 15' }],
    texts: {
      ca: {
        short: 'És gratuït.',
        who: 'Tothom.',
        whenText: 'Al moment.',
        result: 'Un full.',
        ways: { person: 'Al Punt 0.', selfService: 'Al punt d’autoservei.' },
        questions: [
          { question: 'Caduca?', answer: 'No.' },
          { question: 'Es paga?', answer: 'No.' },
        ],
        easy: ['És gratuït.', 'Veniu.', 'Us el donem.'],
      },
    },
    guide: {
      steps: [
        { id: 'who', title: { ca: 'Qui el demana?' } },
        { id: 'print', title: { ca: 'Imprimeix' } },
        { id: 'check', title: { ca: 'Comprova les dades' } },
      ],
      script: { ca: { say: '«Us l’imprimeixo ara.»', alternatives: [], ifAskedHowLong: 'Ara.' } },
    },
  };
}
