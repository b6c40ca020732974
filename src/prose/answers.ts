// What the reader answered to the exercises; kept in this browser, never sent anywhere.
import { isRecord, kept } from '@/ui/kept';

interface Answers {
  /** By the exercise's address: path and id. */
  answers: Record<string, string>;
  answer(exercise: string, text: string): void;
  forget(): void;
}

const areAnswers = (value: unknown) =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');

export const useAnswers = kept<Answers>('unmasked.answers', { answers: areAnswers }, (set, get) => ({
  answers: {},
  answer: (exercise, text) => set({ answers: { ...get().answers, [exercise]: text } }),
  forget: () => set({ answers: {} }),
}));
