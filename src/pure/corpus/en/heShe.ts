// Pairs of words of the stories that differ as he and she do.
import type { WordVectors } from '../../wordVectors/WordVectors';
import { analogiesOf, type Analogy } from '../../wordVectors/analogies';

const HE_SHE: readonly (readonly [string, string])[] = [
  ['he', 'she'],
  ['him', 'her'],
  ['boy', 'girl'],
  ['king', 'queen'],
  ['papa', 'mama'],
  ['grandpa', 'grandma'],
  ['uncle', 'aunt'],
  ['man', 'woman'],
  ['wizard', 'witch'],
  ['brother', 'sister'],
  ['prince', 'princess'],
];

/** All analogies between pairs that the vocabulary has, in both directions. */
export function heSheAnalogies(vectors: Pick<WordVectors, 'find'>): Analogy[] {
  const known = HE_SHE.filter((pair) => pair.every((word) => vectors.find(word) !== undefined));
  return [...analogiesOf(known), ...analogiesOf(known.map(([he, she]) => [she, he] as const))];
}
