// The sampling sliders in words and in rows.
import { format } from 'd3-format';
import { DEVICE_LABEL, type LoadProgress } from '@/core/client';
import { entropyNats, type Distribution } from '@/pure/sampling';
import { tokenLabel, type TokenLabel } from '@/pure/tokenizers/tokenLabel';
import { formatProbability } from '@/viz/DistributionBars';
import type { Run } from './useSampling';

const decimal = format(',.2f');
const rounded = format(',.0f');

export function describeLoading({ stage, loadedBytes, totalBytes }: LoadProgress): {
  label: string;
  fraction: number | undefined;
} {
  if (stage === 'device')
    return { label: 'Finding out where this device computes fastest …', fraction: undefined };
  const loaded = decimal(loadedBytes / 1e6);
  if (totalBytes === 0) return { label: `Loading the model: ${loaded} MB …`, fraction: undefined };
  return {
    label: `Loading the model: ${loaded} of ${decimal(totalBytes / 1e6)} MB …`,
    fraction: loadedBytes / totalBytes,
  };
}

/** What happened, in one or two sentences, for the eye and for the ear. */
export function describeOutcome({ outcome, steps, settings }: Run): string {
  if (!outcome) return '';
  const count = `${steps.length} ${steps.length === 1 ? 'token' : 'tokens'}`;
  const ends: Record<typeof outcome.finish, string> = {
    end: `${count}, then the end token: the model says that its text is over.`,
    stop: `${count}, the last of them a stop token.`,
    length: `${count}, as many as were asked for.`,
    context: `${count}: the model’s context is full.`,
    stopped: `Stopped after ${count}. Generate starts again.`,
  };
  const where = outcome.device === undefined ? '' : ` on ${DEVICE_LABEL[outcome.device]}`;
  const speed = outcome.tokensPerSecond > 0 ? ` ${rounded(outcome.tokensPerSecond)} tokens/s${where}.` : '';
  const how = settings.greedy || settings.temperature === 0 ? ' Greedy.' : '';
  return `${ends[outcome.finish]}${how}${speed}`;
}

/** What the settings do to the distribution: each stage with what it cut, and the entropy before and after. */
export function describeChain({ before, after, stages }: Distribution): string {
  const V = before.length;
  const parts = stages.map((stage) => {
    if (stage.name === 'temperature') return 'temperature reshapes, and cuts nothing';
    const left = stage.survivors.length;
    return `${stage.name} leaves ${rounded(left)} of ${rounded(left + stage.cutCount)} tokens and cuts ${formatProbability(stage.massCut)} of the probability`;
  });
  const chain =
    parts.length > 0
      ? `${capital(parts.join('; '))}.`
      : `Every setting is off: all ${rounded(V)} tokens can be drawn.`;
  const [H0, H1] = [entropyNats(before), entropyNats(after)];
  return `${chain} Entropy ${decimal(H0)} → ${decimal(H1)} nats: like choosing among ${decimal(Math.exp(H0))} → ${decimal(Math.exp(H1))} equally likely tokens.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a token of the run is written on a chip and in the tables. */
export function labelOf({ pieces }: Run, id: number): TokenLabel {
  return tokenLabel(pieces[id]?.bytes ?? new Uint8Array());
}

/** The whole text, prompt first; bytes that are no character yet are shown as the replacement character. */
export function runText({ prompt, steps, pieces }: Run): string {
  const bytes = [...prompt, ...steps.map((step) => step.token)].flatMap((id) => {
    const piece = pieces[id];
    return piece && !piece.special ? [...piece.bytes] : [];
  });
  return new TextDecoder().decode(new Uint8Array(bytes));
}

export const TOKEN_COLUMNS = ['Step', 'Token', 'Id', 'Before', 'After', 'Sum of ln before (nats)'];

export function tokenRows(run: Run): (string | number)[][] {
  let sum = 0;
  return run.steps.map(({ token, before, after }, index) => {
    sum += Math.log(before);
    const { text } = labelOf(run, token);
    return [index + 1, text, token, before.toPrecision(4), after.toPrecision(4), sum.toFixed(3)];
  });
}
