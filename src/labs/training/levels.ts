// What a loss is compared with that needs no training: lines of a chart.
import type { ChartLevel } from '@/viz/chartLayout';
import { nats } from './format';
import type { labMessages } from './messages';
import type { TextFacts } from './textFacts';

/**
 * Guessing, the frequencies of the characters alone, and, where the book knows by what chances the text was made, the floor under
 * the loss on held-out text and under every bound on it; without what is not given.
 */
export function levelsOf(
  t: ReturnType<typeof labMessages.get>,
  vocabSize: number,
  { unigramNats, floorNats }: Partial<Pick<TextFacts, 'unigramNats' | 'floorNats'>>,
): ChartLevel[] {
  const uniformNats = Math.log(vocabSize);
  return [
    { y: uniformNats, label: t.uniform({ V: vocabSize, value: nats(uniformNats) }) },
    ...(unigramNats === undefined
      ? []
      : [{ y: unigramNats, label: t.unigram({ value: nats(unigramNats) }) }]),
    ...(floorNats === undefined ? [] : [{ y: floorNats, label: t.floor({ value: nats(floorNats) }) }]),
  ];
}
