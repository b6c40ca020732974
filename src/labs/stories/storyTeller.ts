// Has the mask predictor tell stories, and asks the world and the twin about each.
import { core, type LoadProgress } from '@/core/client';
import { MODEL, SEED, TWIN, type QualitySetting } from '@/pure/quality/settings';
import { tellStory, type Asked, type ToldStory } from '@/pure/quality/tell';
import { storyTellerMessages } from './messages';

export interface TellerOptions {
  signal: AbortSignal;
  onLoad?: (progress: LoadProgress) => void;
  onNotice?: (sentence: string) => void;
}

/** Tells story number `story` of a setting: always the same one. */
export type Teller = (setting: QualitySetting, story: number) => Promise<ToldStory>;

/** Loads both models, and finds the tokens that have a meaning of their own. */
export async function openTeller({ signal, onLoad, onNotice }: TellerOptions): Promise<Teller> {
  const noticing = { signal, ...(onNotice && { onNotice }) };
  const loading = { ...noticing, ...(onLoad && { onProgress: onLoad }) };
  const info = await core.call('model.load', { model: MODEL }, loading);
  await core.call('model.load', { model: TWIN }, loading);
  const { beginToken: begin, endTokens, maskToken: mask } = info;
  if (begin === undefined || endTokens.length === 0 || mask === undefined) {
    throw new Error(storyTellerMessages.get().noMask({ model: MODEL }));
  }
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
    async surprise(ids) {
      const { nats } = await core.call('model.score', { model: TWIN, tokens: [begin, ...ids] }, noticing);
      return nats.reduce((sum, one) => sum + one, 0);
    },
  };
  return (setting, story) => tellStory(asked, setting, story);
}
