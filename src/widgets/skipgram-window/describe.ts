// The view in a sentence, and in rows.
import { format } from 'd3-format';
import { literal, whole } from '@/ui/format';
import type { windowMessages } from './messages';
import type { Scene } from './scene';

type Words = ReturnType<typeof windowMessages.get>;

const three = format('.3f');

/** With three decimals, and a minus of typography; never −0. */
export function number(value: number): string {
  if (Math.abs(value) < 5e-4) return '0.000';
  if (Math.abs(value) >= 1e5) return format('.3e')(value).replaceAll('-', '−');
  return three(value).replaceAll('-', '−');
}

export const vector = (values: readonly number[] = []) => `(${values.map(number).join(', ')})`;

/** A reader's word in a message of several: a brace in it begins no name. */
export const own = (word: string) => literal(word).replaceAll('{', '{\u2060');

export function describeScene(t: Words, scene: Scene): string {
  const { state, sentence, places, softmax, after, negatives, names } = scene;
  const { centre, context } = names;
  if (state.view === 'window') {
    const contexts = scene.contexts.map((place) => own(sentence.words[place] ?? '')).join(', ');
    return t.windowSays({ count: whole(scene.pairs), centre: own(centre), contexts });
  }
  const uniform = number(Math.log(sentence.types.length));
  if (state.view === 'negatives') {
    const loss = number(negatives.lossNats);
    const { length } = negatives.rows;
    return t.negativesSays({ loss, count: length - 1, uniform: number(length * Math.LN2) });
  }
  const id = sentence.ids[places.context] ?? 0;
  if (state.view === 'softmax') {
    return t.softmaxSays({
      ...{ numerator: number(softmax.numerators[id] ?? NaN), denominator: number(softmax.denominator) },
      ...{ p: number(softmax.probabilities[id] ?? NaN), loss: number(softmax.lossNats), uniform },
      ...{ centre: own(centre), context: own(context) },
    });
  }
  const step = (slope: readonly number[] = []) => vector(slope.map((one) => -state.learningRate * one));
  const says = after.lossNats > softmax.lossNats ? t.gradientRises : t.gradientFalls;
  return says({
    ...{ dv: step(softmax.centreGradient), du: step(softmax.contextGradients[id]) },
    ...{ before: number(softmax.lossNats), after: number(after.lossNats) },
    ...{ centre: own(centre), context: own(context) },
  });
}

/** Columns and rows of the table behind the view. */
export function tableOf(
  t: Words,
  scene: Scene,
): { caption: string; columns: string[]; rows: (string | number)[][] } {
  const { state, sentence, vectors, softmax, after, negatives, names } = scene;
  const centreId = sentence.ids[scene.places.centre] ?? 0;
  const centre = own(names.centre);
  switch (state.view) {
    case 'window':
      return {
        caption: t.windowCaption({ centre }),
        columns: [t.pair, t.probability],
        rows: scene.contexts.map((place) => {
          const word = sentence.words[place] ?? '';
          return [
            `P(${word} | ${names.centre})`,
            number(softmax.probabilities[sentence.ids[place] ?? 0] ?? NaN),
          ];
        }),
      };
    case 'softmax':
      return {
        caption: t.softmaxCaption({ centre }),
        columns: [t.word, 'u', t.score, t.exp, t.p({ centre })],
        rows: sentence.types.map((word, id) => [
          ...[word, vector(vectors.u[id])],
          ...[softmax.scores[id], softmax.numerators[id], softmax.probabilities[id]].map((one) =>
            number(one ?? NaN),
          ),
        ]),
      };
    case 'gradient':
      return {
        caption: t.gradientCaption,
        columns: [t.vector, t.before, t.slope, t.after],
        rows: [
          [
            t.vOf({ word: centre }),
            vector(vectors.v[centreId]),
            vector(softmax.centreGradient),
            vector(after.vectors.v[centreId]),
          ],
          ...sentence.types.map((word, id) => [
            t.uOf({ word: own(word) }),
            ...[vectors.u[id], softmax.contextGradients[id], after.vectors.u[id]].map((one) => vector(one)),
          ]),
        ],
      };
    default:
      return {
        caption: t.negativesCaption({ count: negatives.rows.length - 1 }),
        columns: [t.word, t.isReal, t.score, t.sigma, t.scoreSlope, t.loss],
        rows: negatives.rows.map((row) => [
          ...[sentence.types[row.word] ?? '', row.isReal ? t.yes : t.no],
          ...[row.score, row.sigma, row.slope, row.lossNats].map(number),
        ]),
      };
  }
}
