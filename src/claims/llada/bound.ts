// The exact loss beside the exact negative log-likelihood of the sampler, for all texts of small worlds and many predictors.
import { anyOrderNats } from '@/pure/diffusion/anyOrder';
import { boundNats } from '@/pure/diffusion/bound';
import { leftPredictor, mixedPredictor, perfectPredictor, type MaskPredictor } from '@/pure/diffusion/joint';
import { maskNats } from '@/pure/diffusion/maskNats';
import { TOYS, toyOf, type Toy } from '@/pure/diffusion/toys';
import { uniform } from '@/pure/random/philox';
import type { DetailedFinding, RunOptions } from '@/ui/claim';
import { lladaFindingMessages } from './findingMessages';
import { ARBITRARY, LENGTHS } from './settings';

/** Differences below this are rounding. */
const ROUNDING_NATS = 1e-9;
/** The share of guessing in the mixed predictor. */
const GUESSING = 0.2;

export async function compareBound({ signal, onProgress }: RunOptions): Promise<DetailedFinding> {
  const t = lladaFindingMessages.get();
  const rows: (string | number)[][] = [];
  const all = { count: 0, above: 0, most: 0, perfect: 0 };
  const worlds = TOYS.flatMap((world) => LENGTHS.map((length) => ({ world, length })));
  for (const [index, { world, length }] of worlds.entries()) {
    onProgress(index, worlds.length);
    const toy = toyOf(world, length);
    for (const [name, predictor] of predictorsOf(toy)) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      const gaps = toy.sequences.map((text) => {
        const table = maskNats(predictor, text);
        return boundNats(table, 'exact') - anyOrderNats(table);
      });
      const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
      all.count += gaps.length;
      all.above += gaps.filter((gap) => gap >= -ROUNDING_NATS).length;
      all.most = Math.max(all.most, most);
      if (name === t.perfect) all.perfect = Math.max(all.perfect, Math.abs(least), Math.abs(most));
      rows.push([world, length, name, gaps.length, show(least), show(most)]);
    }
  }
  const share = all.above / all.count;
  return {
    ...{ value: share, low: share, high: share, count: all.count },
    holds: all.above === all.count,
    sentence: t.bound({
      above: all.above.toLocaleString('en'),
      count: all.count.toLocaleString('en'),
      most: all.most.toFixed(3),
      perfect: all.perfect === 0 ? '0' : all.perfect.toExponential(0),
      rounding: ROUNDING_NATS.toExponential(0),
    }),
    columns: [t.world, t.length, t.predictor, t.texts, t.leastGap, t.mostGap],
    rows,
  };
}

/** A gap that is rounding is said as 0. */
const show = (gap: number) => (Math.abs(gap) < ROUNDING_NATS ? 0 : gap).toFixed(6);

function predictorsOf(toy: Toy): [name: string, predictor: MaskPredictor][] {
  const t = lladaFindingMessages.get();
  const perfect = perfectPredictor(toy);
  return [
    [t.perfect, perfect],
    [t.left, leftPredictor(toy)],
    [t.mixed, mixedPredictor(perfect, GUESSING)],
    ...Array.from({ length: ARBITRARY }, (_unused, seed): [string, MaskPredictor] => [
      t.arbitrary({ seed }),
      arbitraryPredictor(toy, seed),
    ]),
  ];
}

/**
 * A predictor that answers each question, which tokens are seen and which place is asked for, with probabilities of its own:
 * drawn evenly among all that sum to 1, and the same each time. The inequality must hold for it, too.
 */
function arbitraryPredictor({ vocabSize: V, length: L }: Toy, seed: number): MaskPredictor {
  return (tokens, place) => {
    const question = tokens.reduce((number, token) => number * (V + 1) + token + 1, 0) * L + place;
    const weights = Float64Array.from({ length: V }, (_unused, token) =>
      Math.max(1e-12, -Math.log(1 - uniform(seed, token, question))),
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  };
}
