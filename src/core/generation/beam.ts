// Beam search over a model: every beam has a key/value cache of its own, and all share the weights.
import {
  beamScore,
  beamStep,
  beamTokens,
  byTotal,
  isSettled,
  type BeamNode,
  type BeamText,
  type BeamTree,
} from '../../pure/sampling';
import { copyCache, disposeCache, type KvCache } from '../layers/KvCache';
import type { LoadedModel } from '../models/loadModel';
import {
  cacheFor,
  checkPrompt,
  checkWrites,
  prefill,
  readRow,
  type Breathing,
  type WritingModel,
} from './decode';

export interface BeamOptions extends Breathing {
  /** How many partial texts are followed: 1 … 8. */
  width: number;
  /** At most this many tokens to a text: 1 … 64. */
  depth: number;
  /** Texts are compared by total / length^penalty: 0 (the log-probability) … 5. Default 0. */
  lengthPenalty?: number;
  /** All nodes of one depth, after they have been kept, pruned or finished. */
  onDepth(depth: number, nodes: readonly BeamNode[]): void;
}

const MAX_WIDTH = 8;
const MAX_DEPTH = 64;
const MAX_LENGTH_PENALTY = 5;

/** A partial text that is followed. */
interface Beam {
  node: BeamNode | undefined;
  cache: KvCache;
  /** [V] after the partial text. */
  logits: Float32Array;
}

/**
 * The tree of texts that a beam search looks at, and the best of them. It ends at `depth`, at a full context, or when
 * no beam can get ahead of `width` finished texts any more (transformers' `early_stopping="never"`).
 */
export async function beamSearch(
  model: LoadedModel,
  prompt: number[],
  options: BeamOptions,
): Promise<BeamTree> {
  checkWrites('generate.beam', model);
  checkRequest(model, prompt, options);
  const depth = Math.min(options.depth, model.config.maxPositionEmbeddings - prompt.length);
  const cache = cacheFor(model, prompt.length + depth);
  try {
    const root: Beam = { node: undefined, cache, logits: await prefill(model, prompt, cache, options) };
    const { lengthPenalty = 0 } = options;
    const { nodes, hypotheses } = await search(model, root, depth, { ...options, lengthPenalty });
    // Greedy is the search that follows one text.
    const one = { ...options, width: 1, lengthPenalty: 0, onDepth: () => undefined };
    const [greedy] = (await search(model, root, depth, one)).hypotheses;
    if (!greedy) throw new Error('generate.beam: the search has found no text.');
    const { tokens, total, finish } = greedy;
    const score = beamScore(total, tokens.length, lengthPenalty);
    return { nodes, hypotheses, greedy: { tokens, total, score, finish } };
  } finally {
    disposeCache(cache);
  }
}

async function search(
  model: WritingModel,
  root: Beam,
  depth: number,
  options: BeamOptions & { lengthPenalty: number },
): Promise<Omit<BeamTree, 'greedy'>> {
  const { width, lengthPenalty } = options;
  const { endTokens } = model;
  const nodes: BeamNode[] = [];
  const hypotheses: BeamTree['hypotheses'][number][] = [];
  const finish = (finish: BeamText['finish'], { id, total, depth: length }: BeamNode) => {
    const score = beamScore(total, length, lengthPenalty);
    hypotheses.push({ node: id, tokens: beamTokens(nodes, id), total, score, finish });
  };

  let beams = [root];
  try {
    for (let step = 1; step <= depth; step++) {
      const added = beamStep(
        beams.map(({ node }) => node),
        beams.map(({ logits }) => logits),
        { width, endTokens, firstId: nodes.length },
      );
      nodes.push(...added);
      options.onDepth(step, added);
      for (const node of added) if (node.status === 'final') finish('end', node);
      const kept = added.filter(({ status }) => status === 'kept').toSorted(byTotal);
      const scores = hypotheses.map(({ score }) => score);
      const [best] = kept;
      if (!best || isSettled(scores, best.total, { width, depth, lengthPenalty })) break;
      if (step < depth) beams = await follow(model, beams, kept, root, options);
      else for (const node of kept) finish(depth < options.depth ? 'context' : 'length', node);
    }
  } finally {
    freeBeams(beams, root);
  }
  return { nodes, hypotheses: hypotheses.toSorted((a, b) => b.score - a.score) };
}

/** The beams that end in the kept nodes: each goes on in a copy of its parent's cache. The parents' caches are freed. */
async function follow(
  model: WritingModel,
  parents: Beam[],
  kept: BeamNode[],
  root: Beam,
  options: BeamOptions,
): Promise<Beam[]> {
  const beams: Beam[] = [];
  try {
    for (const node of kept) {
      const parent = parents.find((beam) => beam.node?.id === node.parent) ?? root;
      const beam: Beam = { node, cache: copyCache(parent.cache), logits: parent.logits };
      beams.push(beam);
      beam.logits = readRow(model, [node.token], beam.cache, 1, options);
      await options.breathe();
    }
  } catch (error) {
    freeBeams(beams, root);
    throw error;
  }
  freeBeams(parents, root);
  return beams;
}

/** Frees the caches of all beams but the prompt's, which another search goes on from. */
function freeBeams(beams: Beam[], root: Beam): void {
  for (const beam of beams) if (beam !== root) disposeCache(beam.cache);
}

function checkRequest(
  model: LoadedModel,
  prompt: number[],
  { width, depth, lengthPenalty = 0 }: BeamOptions,
): void {
  checkPrompt('generate.beam', model, prompt);
  if (!Number.isInteger(width) || width < 1 || width > MAX_WIDTH) {
    throw new Error(`generate.beam: width must be a whole number from 1 to ${MAX_WIDTH}, got ${width}.`);
  }
  if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
    throw new Error(`generate.beam: depth must be a whole number from 1 to ${MAX_DEPTH}, got ${depth}.`);
  }
  if (!(lengthPenalty >= 0 && lengthPenalty <= MAX_LENGTH_PENALTY)) {
    throw new Error(
      `generate.beam: length penalty must be from 0 to ${MAX_LENGTH_PENALTY}, got ${lengthPenalty}.`,
    );
  }
}
