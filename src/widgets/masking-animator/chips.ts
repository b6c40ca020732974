// The tokens of either direction as chips.
import { literal } from '@/ui/format';
import type { StripToken } from '@/ui/TokenStrip';
import { breaksAfter } from '@/ui/tokenText';
import { formatProbability } from '@/viz/DistributionBars';
import { describePlace, formatShortly, labelIn, type Words } from './describe';
import { lookAt, type Place } from './frames';
import type { Guesses } from './guesses';
import type { Lexicon } from './run';

/** The prompt: given, and not to be chosen. */
export function promptChips(t: Words, lexicon: Lexicon, tokens: readonly number[]): StripToken[] {
  const labels = tokens.map((token) => labelIn(t, lexicon, token));
  const breaks = breaksAfter(labels);
  return labels.map(({ text, isBytes }, index) => ({
    ...{ label: text, isBytes, description: t.promptToken, strength: 0 },
    breaksLine: breaks[index] ?? false,
  }));
}

/** The answer as it is after a step. A mask is as wide as what will stand there. */
export function answerChips(t: Words, lexicon: Lexicon, places: readonly Place[], at: number): StripToken[] {
  const labels = places.map((place) =>
    place.kind === 'open' ? { text: '', isBytes: false } : labelIn(t, lexicon, place.token),
  );
  const breaks = breaksAfter(labels);
  return places.map((place, index) => {
    const { text, isBytes } = labels[index] ?? { text: '', isBytes: false };
    const look = lookAt(place, at);
    const common = {
      ...{ isBytes, description: describePlace(t, place, index, at) },
      breaksLine: breaks[index] ?? false,
    };
    if (look === 'masked') {
      return { ...common, label: '', strength: 0, look, note: '', ...(text !== '' && { reserve: text }) };
    }
    if (look === 'kept' || place.kind !== 'filled') {
      return { ...common, label: text, strength: 0, look: 'kept', note: '' };
    }
    const { confidence, step } = place;
    return look === 'new'
      ? { ...common, label: text, strength: 0, look, note: formatShortly(confidence) }
      : { ...common, label: text, strength: confidence, note: String(step) };
  });
}

/** The reader's text with its masks, and on these what the model guesses. */
export function forwardChips(
  t: Words,
  { tokens, lexicon }: { tokens: readonly number[]; lexicon: Lexicon },
  isMasked: readonly boolean[],
  guesses: Guesses | undefined,
): StripToken[] {
  const labels = tokens.map((token) => labelIn(t, lexicon, token));
  const breaks = breaksAfter(labels);
  return labels.map(({ text, isBytes }, index) => {
    const place = index + 1;
    const breaksLine = breaks[index] ?? false;
    if (!isMasked[index]) {
      return {
        label: text,
        isBytes,
        breaksLine,
        strength: 0,
        description: t.visible({ place }),
        reserve: text,
      };
    }
    const guess = guesses?.at.get(index);
    const masked = { breaksLine, strength: 0, look: 'masked' as const, reserve: text };
    if (!guess) return { ...masked, label: '', isBytes, description: t.masked({ place }) };
    const guessed = labelIn(t, lexicon, guess.token);
    return {
      ...masked,
      ...{ label: guessed.text, isBytes: guessed.isBytes },
      description: t.maskedGuess({
        place,
        guess: literal(guessed.text),
        probability: formatProbability(guess.probability),
      }),
    };
  });
}
