// Agrees with Hugging Face transformers: same tokens kept, same probabilities, for the same logits and settings.
import { describe, expect, it } from 'vitest';
import golden from '../../../tests/parity/golden/sampling.json';
import { distribution, type ChoiceContext } from './distribution';
import { greedy } from './softmax';

/** The processors of transformers ran on float64 scores, as ours do; the file has 12 digits. */
const TOLERANCE = 1e-10;

const vectors = golden.cases.map(({ logits, ...rest }) => ({
  ...rest,
  logits: Float32Array.from(logits, Number),
}));

type Settings = (typeof vectors)[number]['results'][number]['settings'];

const stagesOf = (logits: Float32Array, settings: Settings, context: ChoiceContext) =>
  distribution(logits, { greedy: false, ...settings }, context).stages;

describe(`transformers ${golden.versions.transformers}`, () => {
  it('gave us something to compare with', () => {
    expect(vectors.length).toBeGreaterThan(50);
    expect(vectors.every(({ results }) => results.length >= 11)).toBe(true);
    const results = vectors.flatMap((vector) => vector.results);
    const acting = (name: string) =>
      vectors.flatMap(({ logits, results }) =>
        results.filter(({ settings, ...context }) =>
          stagesOf(logits, settings, context).some(
            (stage) => stage.name === name && (stage.cutCount > 0 || (stage.penalised?.ids.length ?? 0) > 0),
          ),
        ),
      );
    expect(results.length).toBeGreaterThan(700);
    for (const name of ['forbidden', 'repetition-penalty', 'top-k', 'top-p', 'min-p'])
      expect(acting(name).length, name).toBeGreaterThan(60);
  });

  it.each(vectors)('keeps the same tokens with the same probabilities: $name', ({ logits, results }) => {
    for (const { settings, history, forbidden, ids, probabilities, tieAtTheEdge } of results) {
      const { after, stages } = distribution(logits, { greedy: false, ...settings }, { history, forbidden });
      const survivors = Array.from(stages.at(-1)?.survivors ?? after.keys()).filter(
        (id) => logits[id] !== -Infinity,
      );
      let ours = survivors.map((id) => after[id] ?? NaN);
      let theirs = probabilities;
      if (tieAtTheEdge) {
        // Which of the equals is kept is up to their sort; how many, and with what probability, is not.
        ours = ours.toSorted((a, b) => a - b);
        theirs = theirs.toSorted((a, b) => a - b);
      } else {
        expect(survivors, JSON.stringify(settings)).toEqual(ids);
      }
      expect(ours.length, JSON.stringify(settings)).toBe(theirs.length);
      const worst = Math.max(...ours.map((p, i) => Math.abs(p - (theirs[i] ?? NaN))));
      expect(worst, JSON.stringify(settings)).toBeLessThan(TOLERANCE);
      for (const id of after.keys()) if (!survivors.includes(id)) expect(after[id]).toBe(0);
    }
  });

  it.each(vectors)('takes the same token greedily: $name', ({ logits, argmax }) => {
    expect(greedy(logits)).toBe(argmax);
  });
});
