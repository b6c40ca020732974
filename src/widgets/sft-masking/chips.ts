// Prompt and response as chips.
import type { StripToken } from '@/ui/TokenStrip';
import { breaksAfter, type Piece } from '@/ui/tokenText';
import { labelIn, nats, type Shown, type Words } from './describe';
import type { Pair } from './pair';

interface Lexicon {
  pieces: readonly Piece[];
  end: number;
}

/** Without the begin token, which has no text. */
export function promptChips(t: Words, lexicon: Lexicon, { prompt }: Pair): StripToken[] {
  const labels = prompt.slice(1).map((token) => labelIn(t, lexicon, token));
  const breaks = breaksAfter(labels);
  return labels.map(({ text, isBytes }, index) => ({
    ...{ label: text, isBytes, description: t.promptToken, strength: 0 },
    breaksLine: breaks[index] ?? false,
  }));
}

/** A masked place is as wide as the token that stood there, and tells what that costs. */
export function responseChips(
  t: Words,
  lexicon: Lexicon,
  { pair, masked, tokens }: Pick<Shown, 'pair' | 'masked' | 'tokens'>,
): StripToken[] {
  const isMasked = new Set(masked);
  const labels = pair.response.map((token) => labelIn(t, lexicon, token));
  const breaks = breaksAfter(labels);
  const costs = new Map(tokens?.map((one) => [one.place, one.nats]));
  return labels.map(({ text, isBytes }, index) => {
    const place = index + 1;
    const common = { isBytes, breaksLine: breaks[index] ?? false, strength: 0, reserve: text };
    if (!isMasked.has(index)) return { ...common, label: text, note: '', description: t.visible({ place }) };
    const cost = costs.get(index);
    return {
      ...{ ...common, label: '', look: 'masked' as const, note: cost === undefined ? '' : cost.toFixed(1) },
      description: cost === undefined ? t.masked({ place }) : t.maskedCost({ place, nats: nats(cost) }),
    };
  });
}
