// Asks the mask predictor for what the objective lab shows of a text; the only file of the widget that talks to the core.
import { core } from '@/core/client';
import { LEAST_T } from '@/pure/diffusion/leastT';
import { drawMask, maskAt } from '@/pure/diffusion/masks';
import { untilFailed } from '@/ui/untilFailed';
import type { TextDraws } from './draws';
import { askHidden, MODEL, readText, type HiddenToken, type ReadText } from './predictor';
import type { ObjectiveState } from './state';
import { useRun, type RunControl } from './useRun';

/** One mask of the text. */
export interface MaskedText {
  read: ReadText;
  t: number;
  seed: number;
  /** In the order of their places. */
  hidden: readonly HiddenToken[];
}

export interface ObjectiveControl {
  masked: RunControl<MaskedText>;
  draws: RunControl<TextDraws>;
  /** There is no text to ask about. */
  isEmpty: boolean;
}

/** What is found on the way is shown this often at most, ms. */
const SHOWN_EVERY_MS = 150;

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

/** Asks as soon as `isReady` for what the view needs, and anew whenever a setting changes that it follows from. */
export function useObjective(state: ObjectiveState, isReady: boolean): ObjectiveControl {
  const { view, sentence, t, samples, seed } = state;
  const isEmpty = sentence.trim() === '';
  const asks = isReady && !isEmpty;

  const masked = useRun<MaskedText>(
    JSON.stringify([sentence, t, seed]),
    asks && view === 'sentence',
    async (work) => {
      const read = await readText(core.call, await readVocabulary(), sentence, work);
      const hidden = await askHidden(core.call, read, maskAt(read.tokens.length, t, seed), work);
      return { read, t, seed, hidden };
    },
  );

  const draws = useRun<TextDraws>(
    JSON.stringify([sentence, samples, seed]),
    asks && view !== 'toy',
    async (work) => {
      const read = await readText(core.call, await readVocabulary(), sentence, work);
      const found: TextDraws = { text: sentence, seed, length: read.tokens.length, bernoulli: [], exact: [] };
      let shownMs = 0;
      // The two forms take turns, so that at any time both have been drawn equally often.
      for (let n = 0; n < samples; n++) {
        for (const form of ['bernoulli', 'exact'] as const) {
          const mask = drawMask(read.tokens.length, form, seed, n, LEAST_T);
          const hidden = await askHidden(core.call, read, mask.hidden, work);
          const sumNats = hidden.reduce((sum, { nats }) => sum + nats, 0);
          found[form].push({ share: mask.share, weight: mask.weight, hidden: hidden.length, sumNats });
        }
        if (performance.now() - shownMs < SHOWN_EVERY_MS) continue;
        shownMs = performance.now();
        work.show({ ...found, bernoulli: [...found.bernoulli], exact: [...found.exact] }, n + 1, samples);
      }
      return found;
    },
  );

  return { masked, draws, isEmpty };
}
