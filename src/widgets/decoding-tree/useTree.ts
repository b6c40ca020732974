// Runs the model for the decoding tree; the only file of the widget that talks to the core.
import { useEffect, useRef, useState } from 'react';
import { core, type DeviceName, type LoadProgress, type TokenPiece } from '@/core/client';
import { messageOf } from '@/pure/errors';
import { DEFAULT_SAMPLING, distribution, type BeamText } from '@/pure/sampling';
import { untilFailed } from '@/ui/untilFailed';
import { useWhenStill } from '@/ui/useWhenStill';
import { sampleTree, type Sample, type SampledToken } from './sampleTree';
import type { TreeState } from './state';
import type { TreeNode, TreeText } from './tree';

export const MODEL = 'story-gpt';

/** The tree as far as it has grown. */
export interface Grown {
  /** As it was set when the tree began. */
  state: TreeState;
  /** Prompt token ids, the begin token included. */
  prompt: readonly number[];
  endTokens: readonly number[];
  pieces: readonly TokenPiece[];
  nodes: readonly TreeNode[];
  /** Best first; for a beam search only when it is over. */
  texts: readonly TreeText[];
  /** What always taking the most probable token gives; for a beam search that is over. */
  greedy: BeamText | undefined;
  notices: readonly string[];
  /** Where it was computed; none while it grows. */
  device: DeviceName | undefined;
}

export type Growth =
  /** The reader stopped it. */
  | { phase: 'idle'; tree: Grown | undefined }
  | { phase: 'loading'; progress: LoadProgress; tree: Grown | undefined }
  /** `done` of `total` depths or samples. */
  | { phase: 'running'; tree: Grown; done: number; total: number }
  | { phase: 'ready'; tree: Grown }
  | { phase: 'failed'; message: string; tree: Grown | undefined };

export interface TreeControl {
  growth: Growth;
  start(): void;
  stop(): void;
}

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

/** Grows a tree as soon as `isReady`, and anew whenever a setting changes. */
export function useTree(state: TreeState, isReady: boolean): TreeControl {
  const [growth, setGrowth] = useState<Growth>({
    phase: 'loading',
    progress: { stage: 'device', loadedBytes: 0, totalBytes: 0 },
    tree: undefined,
  });
  const running = useRef<AbortController>(undefined);

  async function grow(signal: AbortSignal): Promise<void> {
    let hasFailed = false;
    let tree: Grown | undefined;
    const onLoad = (progress: LoadProgress) => {
      // One file may still arrive after another has failed.
      if (!signal.aborted && !hasFailed) setGrowth((old) => ({ phase: 'loading', progress, tree: old.tree }));
    };
    try {
      const [info, pieces, { ids }] = await Promise.all([
        core.call('model.load', { model: MODEL }, { signal, onProgress: onLoad }),
        readVocabulary(),
        core.call('text.encode', { model: MODEL, text: state.prompt }, { signal }),
      ]);
      const prompt = info.beginToken === undefined ? ids : [info.beginToken, ...ids];
      const begun: Grown = {
        ...{ state, prompt, pieces, endTokens: info.endTokens, nodes: [], texts: [] },
        ...{ greedy: undefined, notices: [], device: undefined },
      };
      tree = begun;
      const growing: Growing = {
        signal,
        tree: begun,
        show(change, done, total) {
          const grown = { ...(tree ?? begun), ...change };
          tree = grown;
          if (signal.aborted) return;
          // The tree before stays until the first branch of this one is there.
          setGrowth((old) => {
            const shown = grown.nodes.length === 0 && old.tree ? old.tree : grown;
            return { phase: 'running', tree: shown, done, total };
          });
        },
        onNotice: (sentence) =>
          (tree = { ...(tree ?? begun), notices: [...(tree ?? begun).notices, sentence] }),
      };
      growing.show({}, 0, state.method === 'beam' ? state.depth : state.width);
      const grown = state.method === 'beam' ? await searchBeams(growing) : await drawSamples(growing);
      setGrowth({ phase: 'ready', tree: { ...tree, ...grown } });
    } catch (error) {
      hasFailed = true;
      if (signal.aborted) return;
      setGrowth({ phase: 'failed', message: messageOf(error), tree });
    }
  }

  function start(): void {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    void grow(controller.signal);
  }

  function stop(): void {
    running.current?.abort();
    setGrowth(({ tree }) => ({ phase: 'idle', tree }));
  }

  useWhenStill(JSON.stringify(state), isReady, start);
  useEffect(() => () => running.current?.abort(), []);

  return { growth, start, stop };
}

/** What a tree needs to grow. */
interface Growing {
  signal: AbortSignal;
  /** As it begins. */
  tree: Grown;
  show(change: Partial<Grown>, done: number, total: number): void;
  onNotice(sentence: string): void;
}

async function searchBeams({ signal, tree, show, onNotice }: Growing): Promise<Partial<Grown>> {
  const { width, depth } = tree.state;
  let nodes: readonly TreeNode[] = [];
  const { device, ...found } = await core.call(
    'generate.beam',
    { model: MODEL, prompt: [...tree.prompt], width, depth },
    {
      signal,
      onNotice,
      onProgress(progress) {
        if (progress.stage !== 'depth') return;
        // A search that lost its worker begins again.
        nodes = [...nodes.filter((node) => node.depth < progress.depth), ...progress.nodes];
        show({ nodes }, progress.depth, depth);
      },
    },
  );
  const texts = found.hypotheses.map((text) => ({ ...text, modelTotal: text.total }));
  return { nodes: found.nodes, texts, greedy: found.greedy, device };
}

/** One sample after another, each on a stream of its own. */
async function drawSamples({ signal, tree, show, onNotice }: Growing): Promise<Partial<Grown>> {
  const { width, depth, seed, temperature, topK, topP } = tree.state;
  const settings = { ...DEFAULT_SAMPLING, temperature, topK, topP };
  const prompt = [...tree.prompt];
  /** Of some tokens the one that was most probably drawn from these logits, with its probabilities. */
  const drawn = (logits: Float32Array, candidates: readonly number[]): SampledToken => {
    const { before, after } = distribution(logits, settings);
    const [token = 0] = candidates.toSorted((a, b) => (after[b] ?? 0) - (after[a] ?? 0));
    return { token, logProb: Math.log(after[token] ?? 0), modelLogProb: Math.log(before[token] ?? 0) };
  };
  const samples: Sample[] = [];
  let device: DeviceName | undefined;
  for (let stream = 0; stream < width; stream++) {
    let sample: Sample = { tokens: [], finish: undefined };
    const update = (change: Sample) => {
      sample = change;
      samples[stream] = change;
      show(sampleTree(samples), stream, width);
    };
    const result = await core.call(
      'generate',
      { model: MODEL, prompt, settings, seed, stream, maxNewTokens: depth, withLogits: true },
      {
        signal,
        onNotice,
        onProgress(progress) {
          if (progress.stage !== 'token' || !progress.logits) return;
          update({ ...sample, tokens: [...sample.tokens, drawn(progress.logits, [progress.token])] });
        },
      },
    );
    device = result.device;
    if (result.finish === 'end') {
      // Which end token it was is not told, nor are its logits: there is one, or one is by far the most probable.
      const { logits } = await core.call(
        'model.logits',
        { model: MODEL, tokens: [...prompt, ...result.tokens] },
        { signal },
      );
      const last = logits.values.subarray(-(logits.shape[1] ?? 0));
      sample = { ...sample, tokens: [...sample.tokens, drawn(last, tree.endTokens)] };
    }
    update({ ...sample, finish: result.finish === 'stop' ? 'length' : result.finish });
  }
  return { ...sampleTree(samples), device };
}
