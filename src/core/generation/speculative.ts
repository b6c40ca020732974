// Speculative decoding with the model's own drafts: a module of multi-token prediction says the token after the next, and the model
// reads it together with the next one. What it would have said itself is kept, so that the texts have the model's own distribution.
//
// DeepSeek-AI 2024 (arXiv:2412.19437, section 2.2); the rule of acceptance: Leviathan et al. 2023 (arXiv:2211.17192, section 2.3).
//
//   draft d ~ q.   keep d with probability min(1, p(d) / q(d));   else draw from max(0, p − q), normalised
//
// A draft is kept with probability Σ min(p, q).
import { getBackend, slice, tidy, type Tensor2D } from '@tensorflow/tfjs-core';
import { uniform } from '../../pure/random/philox';
import {
  distribution,
  keepsDraft,
  leftOver,
  overlap,
  type SamplingSettings,
  type SpeculativeRound,
} from '../../pure/sampling';
import { sample } from '../../pure/sampling/sample';
import { disposeCache, type KvCache } from '../layers/KvCache';
import type { Drafting } from '../models/Family';
import type { LoadedModel } from '../models/loadModel';
import {
  cacheFor,
  checkPrompt,
  checkWrites,
  chunkLength,
  paddedLength,
  type Breathing,
  type WritingModel,
} from './decode';

export interface SpeculativeOptions extends Breathing {
  settings: SamplingSettings;
  /** The same seed gives the same text. */
  seed: number;
  /** Which of several texts under one seed: each stream has random numbers of its own. Default 0. */
  stream?: number;
  maxNewTokens: number;
  /** The model's end tokens cannot be chosen. Default false. */
  forbidEnd?: boolean;
  onPrefill(durationMs: number): void;
  /** The token before the first round. */
  onFirst(token: number): void;
  onRound(round: SpeculativeRound): void;
}

/** What the module has not read yet: hidden states of the model, and the token after each. */
interface Unread {
  hidden: Tensor2D;
  tokens: number[];
}

/** Generates until an end token, `maxNewTokens` or a full context; returns the tokens, and why it stopped. */
export async function generateSpeculatively(
  model: LoadedModel,
  prompt: number[],
  options: SpeculativeOptions,
): Promise<{ tokens: number[]; finish: 'end' | 'length' | 'context' }> {
  checkWrites('generate.speculative', model);
  checkPrompt('generate.speculative', model, prompt);
  const { maxNewTokens } = options;
  if (!Number.isSafeInteger(maxNewTokens) || maxNewTokens < 1) {
    throw new Error(
      `generate.speculative: max new tokens must be a whole number from 1, got ${maxNewTokens}.`,
    );
  }
  const { drafting } = model;
  if (!drafting) {
    throw new Error(
      `generate.speculative: ${model.family} has no multi-token prediction here; choose a model that has it.`,
    );
  }
  const most = Math.min(maxNewTokens, model.config.maxPositionEmbeddings - prompt.length);
  const run = new Run(model, drafting, prompt, most, options);
  try {
    const ended = await run.write();
    const finish = ended ? 'end' : most < maxNewTokens ? 'context' : 'length';
    return { tokens: run.tokens, finish };
  } finally {
    run.dispose();
  }
}

class Run {
  readonly tokens: number[] = [];
  readonly #model: WritingModel;
  readonly #drafting: Drafting;
  readonly #prompt: number[];
  readonly #most: number;
  readonly #options: SpeculativeOptions;
  readonly #cache: KvCache;
  readonly #draftCache: KvCache;
  #unread: Unread | undefined;

  constructor(
    model: WritingModel,
    drafting: Drafting,
    prompt: number[],
    most: number,
    options: SpeculativeOptions,
  ) {
    this.#model = model;
    this.#drafting = drafting;
    this.#prompt = prompt;
    this.#most = most;
    this.#options = options;
    const { capacity } = (this.#cache = cacheFor(model, prompt.length + most + 2)); // a draft may stand behind the last token
    this.#draftCache = drafting.newDraftCache(capacity);
  }

  dispose(): void {
    this.#unread?.hidden.dispose();
    disposeCache(this.#cache);
    disposeCache(this.#draftCache);
  }

  /** Whether the text came to its end by itself. */
  async write(): Promise<boolean> {
    const { onPrefill, onFirst, onRound, breathe } = this.#options;
    const startMs = performance.now();
    let p = await this.#prefill();
    onPrefill(performance.now() - startMs);
    let next = this.#draw(p, 0);
    if (this.#isEnd(next)) return true;
    this.tokens.push(next);
    onFirst(next);
    while (this.tokens.length < this.#most) {
      const draftMs = performance.now();
      const q = this.#draft(next);
      const place = this.tokens.length;
      const draft = this.#draw(q, 1);
      const verifyMs = performance.now();
      const [after, afterDraft] = this.#verify(next, draft);
      p = after;
      const accepted = keepsDraft(draft, p, q, this.#uniform(place, 2));
      const tokens = [accepted ? draft : this.#draw(leftOver(p, q), 0)];
      if (accepted && !this.#isEnd(draft) && place + 1 < this.#most) {
        tokens.push(this.#drawAt(afterDraft, place + 1, 0));
      }
      if (!accepted) this.#forgetDraft();
      const end = tokens.findIndex((token) => this.#isEnd(token));
      const kept = end < 0 ? tokens : tokens.slice(0, end);
      this.tokens.push(...kept);
      onRound({
        draft,
        draftProbability: q[draft] ?? 0,
        modelProbability: p[draft] ?? 0,
        overlap: overlap(p, q),
        accepted,
        tokens: kept,
        draftMs: verifyMs - draftMs,
        verifyMs: performance.now() - verifyMs,
      });
      if (end >= 0) return true;
      if (this.#unread) this.#unread.tokens = accepted ? tokens : tokens.slice(0, 1);
      next = tokens.at(-1) ?? next;
      await breathe();
    }
    return false;
  }

  /** Reads the prompt, all but its last chunk by the module too; what the model says next. */
  async #prefill(): Promise<Float64Array> {
    const length = chunkLength(this.#model.parameterCount, getBackend());
    let p: Float64Array = new Float64Array();
    for (let start = 0; start < this.#prompt.length; start += length) {
      const chunk = this.#prompt.slice(start, start + length);
      const count = chunk.length;
      const known = this.#prompt.slice(start + 1, start + 1 + count);
      const padding = new Array<number>(paddedLength(count) - count).fill(chunk[0] ?? 0);
      const hidden = this.#drafting.readStep([...chunk, ...padding], this.#cache, { count }); // [T, C]
      const isLast = start + length >= this.#prompt.length;
      if (isLast) {
        p = this.#distributions(hidden, [count - 1])[0] ?? p;
        this.#unread = { hidden: tidy(() => slice(hidden, [0, 0], [count, -1])), tokens: known };
      } else {
        // Padding goes behind the real tokens, where nothing looks before it is written again.
        this.#drafting.draftStep(hidden, [...known, ...padding], this.#draftCache, 1, { count }).dispose();
      }
      hidden.dispose();
      await this.#options.breathe();
    }
    return p;
  }

  /** What the module says after `next`, which was drawn after all that it has not read yet. */
  #draft(next: number): Float64Array {
    const unread = this.#unread;
    if (!unread) throw new Error('generate.speculative: nothing was read before a draft');
    const known = unread.tokens.length < unread.hidden.shape[0] ? [...unread.tokens, next] : unread.tokens;
    const further = this.#drafting.draftStep(unread.hidden, known, this.#draftCache, 1); // [T, C]
    unread.hidden.dispose();
    this.#unread = undefined;
    const [q] = this.#distributions(further, [known.length - 1]);
    further.dispose();
    return q ?? new Float64Array();
  }

  /** What the model says after `next`, and after the draft behind it. */
  #verify(next: number, draft: number): [Float64Array, Float64Array] {
    const hidden = this.#drafting.readStep([next, draft], this.#cache); // [2, C]
    this.#unread = { hidden, tokens: [] };
    const [after, afterDraft] = this.#distributions(hidden, [0, 1], [draft]);
    return [after ?? new Float64Array(), afterDraft ?? new Float64Array()];
  }

  #forgetDraft(): void {
    this.#cache.length -= 1;
    const { hidden } = this.#unread ?? {};
    if (!hidden) return;
    this.#unread = { hidden: tidy(() => slice(hidden, [0, 0], [1, -1])), tokens: [] };
    hidden.dispose();
  }

  /** The sampled distributions after consecutive rows of hidden states [T, C]; all but the first have a token of `behind` more before them. */
  #distributions(hidden: Tensor2D, rows: number[], behind: number[] = []): Float64Array[] {
    const { settings, forbidEnd = false, checkDevice } = this.#options;
    const [first = 0] = rows;
    const logits = tidy(() => this.#drafting.logitsOf(slice(hidden, [first, 0], [rows.length, -1]) as Tensor2D)); // prettier-ignore
    const values = logits.dataSync<'float32'>();
    logits.dispose();
    checkDevice();
    const V = values.length / rows.length;
    const history = [...this.#prompt, ...this.tokens];
    const forbidden = forbidEnd ? this.#model.endTokens : [];
    return rows.map((_row, at) => {
      const context = { history: [...history, ...behind.slice(0, at)], forbidden };
      return distribution(values.slice(at * V, (at + 1) * V), settings, context).after;
    });
  }

  #uniform(place: number, purpose: number): number {
    const { seed, stream = 0 } = this.#options;
    return uniform(seed, place, 3 * stream + purpose);
  }

  #draw(shares: Float64Array, purpose: number): number {
    return this.#drawAt(shares, this.tokens.length, purpose);
  }

  #drawAt(shares: Float64Array, place: number, purpose: number): number {
    return sample(shares, this.#uniform(place, purpose));
  }

  #isEnd(token: number): boolean {
    return this.#model.endTokens.includes(token);
  }
}
