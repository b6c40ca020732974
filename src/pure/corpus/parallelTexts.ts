// The same words in English, Spanish and Korean, to compare what they cost.

/** BCP 47, in the order of the texts below. */
export const PARALLEL_LANGUAGES = ['en', 'es', 'ko'] as const;

export type ParallelTexts = readonly [english: string, spanish: string, korean: string];

/** The sentence of chapter 3. */
export const CAT: ParallelTexts = [
  'I saw a cute grey cat playing in the garden.',
  'Vi un lindo gato gris jugando en el jardín.',
  '정원에서 놀고 있는 귀여운 회색 고양이를 보았다.',
];

/** Article 1 of the Universal Declaration of Human Rights, as the United Nations give it: ohchr.org/en/human-rights/universal-declaration. */
export const ARTICLE_1: ParallelTexts = [
  'All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.',
  'Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.',
  '모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다.',
];
