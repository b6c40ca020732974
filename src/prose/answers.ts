// What the reader answered to the exercises; kept in this browser, never sent anywhere.
import * as z from 'zod/mini';
import { kept } from '@/ui/kept';

const schema = z.object({ answers: z._default(z.record(z.string(), z.string()), {}) });

interface Answers {
  /** By the exercise's address: path and id. */
  answers: Record<string, string>;
  answer(exercise: string, text: string): void;
  forget(): void;
}

export const useAnswers = kept<Answers>('unmasked.answers', schema, (set, get) => ({
  answers: {},
  answer: (exercise, text) => set({ answers: { ...get().answers, [exercise]: text } }),
  forget: () => set({ answers: {} }),
}));
