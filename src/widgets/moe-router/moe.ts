// Asks the book's mixture of experts; the only file of the widget that talks to the core.
import { core, type LoadProgress, type TokenPiece } from '@/core/client';
import { TextRefusal } from '@/labs/surprise/storyModel';
import { messageOf } from '@/pure/errors';
import type { RoutingChange } from '@/pure/routing/RoutingChange';
import { literal, whole } from '@/ui/format';
import { untilFailed } from '@/ui/untilFailed';
import { biasesOf, routingOf, rowsOf, tapsOf, type LayerRouting } from './choices';
import { routerMessages } from './messages';
import { mixtureOf, type Mixture } from './mixture';
import { openingOf } from './opening';
import { addText, emptyTally, type Tally } from './tally';

export const MODEL = 'story-moe';
/** Tokens of a text that the model writes, at most. */
export const NEW_TOKENS = 60;

/** The model, its tokens and its experts. */
export interface Opened {
  mixture: Mixture;
  pieces: readonly TokenPiece[];
  begin: number;
  /** Longest sequence that it reads, in tokens. */
  contextLength: number;
}

/** What the model made of a text under some routing. */
export interface Routed {
  /** In the order of the mixture's layers. */
  layers: readonly LayerRouting[];
  /** −ln p of each token after the first, [T − 1]. */
  nats: readonly number[];
}

/** A text as the model reads it, with nothing changed. */
export interface ReadText {
  text: string;
  opened: Opened;
  /** [T], the begin token first. */
  tokens: readonly number[];
  routed: Routed;
  /** Of each layer of the mixture, [E]. */
  biases: readonly (readonly number[])[];
}

export interface AskOptions {
  signal: AbortSignal;
  onLoad?: (progress: LoadProgress) => void;
}

const readVocabulary = untilFailed(async () => (await core.call('text.vocabulary', { model: MODEL })).pieces);

async function openModel({ signal, onLoad }: AskOptions): Promise<Opened> {
  const [info, pieces] = await Promise.all([
    core.call('model.load', { model: MODEL }, { signal, ...(onLoad && { onProgress: onLoad }) }),
    readVocabulary(),
  ]);
  const { beginToken: begin, contextLength, config } = info;
  if (begin === undefined) throw new Error(routerMessages.get().noBegin({ model: MODEL }));
  return { mixture: mixtureOf(MODEL, config), pieces, begin, contextLength };
}

/**
 * A text as token ids, the begin token first.
 *
 * @throws TextRefusal for a text in which a special token is written, and for one that is too long
 */
async function encode(opened: Opened, text: string, room: number, signal: AbortSignal): Promise<number[]> {
  const t = routerMessages.get();
  const { pieces, begin, contextLength } = opened;
  const ids = text === '' ? [] : (await core.call('text.encode', { model: MODEL, text }, { signal })).ids;
  const special = ids.map((id) => pieces[id]).find((piece) => piece?.special);
  if (special) throw new TextRefusal(t.special({ name: literal(new TextDecoder().decode(special.bytes)) }));
  const tokens = [begin, ...ids];
  const most = contextLength - room;
  if (tokens.length > most) {
    const over = whole(tokens.length - most);
    throw new TextRefusal(t.tooLong({ tokens: whole(tokens.length), most: whole(most), over }));
  }
  return tokens;
}

async function look(
  { mixture }: Opened,
  tokens: number[],
  routing: RoutingChange[],
  signal: AbortSignal,
): Promise<Pick<ReadText, 'routed' | 'biases'>> {
  const taps = mixture.layers.flatMap(tapsOf);
  const [seen, score] = await Promise.all([
    core.call('model.logits', { model: MODEL, tokens, taps, routing }, { signal }),
    core.call('model.score', { model: MODEL, tokens, routing }, { signal }),
  ]);
  const layers = mixture.layers.map((layer) => routingOf(seen.taps, layer));
  return {
    routed: { layers, nats: [...score.nats] },
    biases: mixture.layers.map((layer) => biasesOf(seen.taps, layer)),
  };
}

/** Reads a text with nothing changed. Throws a TextRefusal for one that cannot be taken. */
export async function readText(text: string, options: AskOptions): Promise<ReadText> {
  const opened = await openModel(options);
  const tokens = await encode(opened, text, 0, options.signal);
  return { text, opened, tokens, ...(await look(opened, tokens, [], options.signal)) };
}

/** The same text with changes of the routing. Throws a TextRefusal for changes that the layers do not take. */
export function readChanged(
  { opened, tokens }: ReadText,
  changes: readonly RoutingChange[],
  signal: AbortSignal,
): Promise<Routed> {
  return refusing(async () => (await look(opened, [...tokens], [...changes], signal)).routed);
}

/** What the core says to changes that cannot be made is an answer: another try would not help. */
async function refusing<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    const message = messageOf(error);
    throw message.startsWith('routing:') ? new TextRefusal(message) : error;
  }
}

/** Held-out story `index`, its first sentences. */
export async function tellOpening(index: number, signal: AbortSignal): Promise<string> {
  return openingOf((await core.call('story.tell', { split: 'held-out', index }, { signal })).text);
}

/** Counts where the tokens of the first `stories` held-out stories go; a story longer than the context is cut there. */
export async function countStories(
  stories: number,
  { signal, onLoad, onStory }: AskOptions & { onStory: (done: number) => void },
): Promise<{ opened: Opened; tally: Tally }> {
  const opened = await openModel({ signal, ...(onLoad && { onLoad }) });
  const { mixture, begin, contextLength } = opened;
  const tally = emptyTally(mixture.layers, mixture.experts);
  const names = mixture.layers.map((layer) => `layers.${layer}.router.experts`);
  for (let index = 0; index < stories; index++) {
    const { text } = await core.call('story.tell', { split: 'held-out', index }, { signal });
    const { ids } = await core.call('text.encode', { model: MODEL, text }, { signal });
    const tokens = [begin, ...ids].slice(0, contextLength);
    const { taps } = await core.call('model.logits', { model: MODEL, tokens, taps: names }, { signal });
    const chosen = names.map((name) => rowsOf(taps[name] ?? { shape: [0], values: [] }));
    addText(tally, tokens, chosen);
    onStory(index + 1);
  }
  return { opened, tally };
}

export interface Writing {
  prompt: string;
  changes: readonly RoutingChange[];
  seed: number;
  temperature: number;
}

export interface Written {
  opened: Opened;
  prompt: readonly number[];
  tokens: readonly number[];
}

/** Goes on with a prompt; `onToken` is told what there is so far. Throws a TextRefusal as `readText` and `readChanged` do. */
export async function write(
  { prompt, changes, seed, temperature }: Writing,
  { signal, onLoad, onToken }: AskOptions & { onToken: (written: Written) => void },
): Promise<Written> {
  const opened = await openModel({ signal, ...(onLoad && { onLoad }) });
  const ids = await encode(opened, prompt.trimEnd(), NEW_TOKENS, signal);
  const tokens: number[] = [];
  const request = { prompt: ids, seed, maxNewTokens: NEW_TOKENS, routing: [...changes] };
  const settings = { greedy: temperature === 0, temperature };
  const found = await refusing(() =>
    core.call(
      'generate',
      { model: MODEL, settings, ...request },
      {
        signal,
        onProgress(progress) {
          if (progress.stage !== 'token') return;
          tokens.push(progress.token);
          onToken({ opened, prompt: ids, tokens: [...tokens] });
        },
      },
    ),
  );
  return { opened, prompt: ids, tokens: found.tokens };
}
