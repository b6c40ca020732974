// npm run stories -- [--plot NAME] [--count N] [--from N] [--split train|held-out]: stories of the world, to read.
import { parseArgs } from 'node:util';
import { inEnglish, PLOTS } from '../src/pure/corpus';
import { SPLITS, storyOf, type Split } from '../src/pure/corpus/story';

const { values } = parseArgs({
  options: {
    plot: { type: 'string' },
    count: { type: 'string', default: '10' },
    from: { type: 'string', default: '0' },
    split: { type: 'string', default: 'train' },
  },
});

const plots = values.plot === undefined ? PLOTS : PLOTS.filter(({ name }) => name === values.plot);
if (plots.length === 0 || !(values.split in SPLITS)) {
  throw new Error(
    `stories: --plot must be one of ${PLOTS.map(({ name }) => name).join(', ')}, and --split one of ${Object.keys(SPLITS).join(', ')}.`,
  );
}
for (let i = Number(values.from); i < Number(values.from) + Number(values.count); i++) {
  const { text, trace } = storyOf(plots, inEnglish(), values.split as Split, i);
  console.log(`#${i} ${trace.plot}, ${trace.ending}, ${text.split(/\s+/).length} words\n\n${text}\n`);
}
