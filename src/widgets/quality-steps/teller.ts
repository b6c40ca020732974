// Has the mask predictor tell stories; the only file of the widget that asks the core.
import { core, type LoadProgress } from '@/core/client';
import { streamOf, type QualitySetting } from '@/pure/quality/settings';
import { tellStory, type Asked, type ToldStory } from '@/pure/quality/tell';
import { qualityMessages } from './messages';

export const MODEL = 'story-llada';
/** How the token is called that is filled in. */
const MASK_NAME = '<|mask|>';
const SEED = 1;

export interface TellerOptions {
  signal: AbortSignal;
  onLoad?: (progress: LoadProgress) => void;
  onNotice?: (sentence: string) => void;
}

/** Tells story number `story` of a setting: always the same one. */
export type Teller = (setting: QualitySetting, story: number) => Promise<ToldStory>;

/** Loads the model, and measures how long `count` stories are to be. */
export async function openTeller(
  count: number,
  { signal, onLoad, onNotice }: TellerOptions,
): Promise<Teller> {
  const noticing = { signal, ...(onNotice && { onNotice }) };
  const [info, { pieces }, { storyLengths }] = await Promise.all([
    core.call('model.load', { model: MODEL }, { ...noticing, ...(onLoad && { onProgress: onLoad }) }),
    core.call('text.vocabulary', { model: MODEL }, { signal }),
    // The world is large: it is loaded when stories are to be told.
    import('@/pure/quality/lengths'),
  ]);
  const mask = pieces.findIndex(
    ({ special, bytes }) => special && new TextDecoder().decode(bytes) === MASK_NAME,
  );
  const { beginToken: begin, endTokens } = info;
  if (begin === undefined || endTokens.length === 0 || mask < 0) {
    throw new Error(qualityMessages.get().noMask({ model: MODEL }));
  }
  const lengths = await storyLengths(
    count,
    async (text) => (await core.call('text.encode', { model: MODEL, text }, { signal })).ids,
  );
  const asked: Asked = {
    endTokens,
    async fill(length, { steps, remasking, temperature }, stream) {
      const answer = new Array<number>(length).fill(mask);
      const request = { steps, remasking, temperature, seed: SEED, stream, candidates: 0 };
      const found = await core.call(
        'generate.diffusion',
        { model: MODEL, prompt: [begin], answer, ...request },
        noticing,
      );
      return found.answer;
    },
    decode: async (ids) => (await core.call('text.decode', { model: MODEL, ids: [...ids] }, { signal })).text,
    check: (text) => core.call('story.check', { text }, { signal }),
  };
  return (setting, story) => tellStory(asked, setting, lengths[story] ?? 1, streamOf(setting, story));
}
