// The doors of the claims about perplexity: what happens to it on held-out text as n grows, by smoothing.
import { TEXTS } from '@/pure/corpus/texts';
import { claimsOf } from '@/ui/claim';
import { perplexityMessages } from './messages';
import recorded from './recorded.json';

const claim = claimsOf({
  models: [],
  sources: [
    'src/claims/perplexity/experiment.ts',
    'src/pure/counting/perplexity.ts',
    'src/pure/counting/smoothing/addK.ts',
    'src/pure/counting/smoothing/kneserNey.ts',
  ],
  recorded,
  load: () => import('./experiment'),
});

const t = perplexityMessages.get();
const texts = TEXTS.length;
const times = (value: number) => `× ${value.toFixed(3)}`;

/** One unseen event is enough: without smoothing, held-out perplexity is infinite. */
export const unseenIsInfinite = claim(
  'unseenIsInfinite',
  t.overCases({ texts }),
  (value) => `${value} × ∞`,
  (all) => all.countInfinite,
);

/** With add-1, a longer context makes it worse. */
export const addKTurnsUp = claim('addKTurnsUp', t.overTexts({ texts }), times, (all) => all.measureAddOne);

/** With Kneser–Ney, a longer context does no harm. */
export const kneserNeyFlattens = claim(
  'kneserNeyFlattens',
  t.overTexts({ texts }),
  times,
  (all) => all.measureKneserNey,
);
