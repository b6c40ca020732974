// The tensor worker: owns the device, keeps the models, and answers every call that computes with tensors.
import { memory } from '@tensorflow/tfjs-core';
import { DEFAULT_SAMPLING } from '../../pure/sampling';
import { chooseDevice, type Choice } from '../devices/choose';
import { cpu } from '../devices/cpu';
import { measure } from '../devices/measure';
import { wasm } from '../devices/wasm';
import { contextIsLost, gpuMemory, loseContext, webgl } from '../devices/webgl';
import { generate } from '../generation/autoregressive';
import { beamSearch } from '../generation/beam';
import { diffuse } from '../generation/diffusion';
import { score } from '../generation/score';
import { generateSpeculatively } from '../generation/speculative';
import { changeRouting } from '../models/deepseek/changeRouting';
import { models as shipped } from 'virtual:models';
import { openConfig } from '../models/families';
import { loadModel, type LoadedModel } from '../models/loadModel';
import { fromUrl } from '../models/source';
import {
  CoreError,
  type DeviceName,
  type DeviceOptions,
  type LoadProgress,
  type TensorCalls,
} from '../protocol';
import { bigramHandlers } from './bigram';
import { deviceCheckHandlers } from './deviceCheck';
import { kernelCheckHandlers } from './kernelCheck';
import { modelInfo } from './modelInfo';
import { modelUrl } from './modelUrl';
import { send, serve, type HandlerContext } from './router';
import { trainHandlers } from './train';

const CONTEXT_LOST = 'the GPU took its context away (a driver reset, or too little memory)';

let deviceOptions: DeviceOptions = { excluded: [] };
let choice: Promise<Choice> | undefined;

/** Chooses the device on first use and tells the page. */
async function device(report: (progress: LoadProgress) => void): Promise<Choice['report']> {
  if (!choice) {
    report({ stage: 'device', loadedBytes: 0, totalBytes: 0 });
    choice = chooseDevice({
      devices: [webgl(() => send({ type: 'lost', reason: CONTEXT_LOST })), wasm(), cpu],
      measure,
      options: deviceOptions,
      browser: navigator.userAgent,
      isolated: self.crossOriginIsolated,
    });
    choice.then(
      ({ report, memory }) => send({ type: 'device', report, memory }),
      () => (choice = undefined), // the next call tries again
    );
  }
  return (await choice).report;
}

/** Throws if what was just read back is no result; `whyLost` then has the worker replaced. */
function checkDevice(): void {
  if (contextIsLost()) throw new CoreError('DeviceLostError', CONTEXT_LOST);
}

const models = new Map<string, Promise<LoadedModel>>();

/** The model of that name, loaded at most once; a failed or cancelled load is forgotten. */
async function model(
  name: string,
  { signal, breathe, progress }: Pick<HandlerContext<'model.load'>, 'signal' | 'breathe' | 'progress'>,
): Promise<{ loaded: LoadedModel; device: DeviceName }> {
  const report = await device(progress);
  let loading = models.get(name);
  if (!loading) {
    const sha256 = shipped.find((one) => one.name === name)?.sha256;
    loading = loadModel(fromUrl(modelUrl(name)), {
      ...(sha256 !== undefined && { sha256 }),
      signal,
      breathe,
      onBytes: (loadedBytes, totalBytes) => progress({ stage: 'download', loadedBytes, totalBytes }),
    });
    models.set(name, loading);
    loading.catch(() => models.delete(name));
  }
  return { loaded: await loading, device: report.device };
}

serve<keyof TensorCalls>(
  {
    ...deviceCheckHandlers({ device, checkDevice }),
    ...kernelCheckHandlers({ device, checkDevice }),
    ...bigramHandlers({ device, checkDevice }),
    ...trainHandlers({ device, checkDevice }, () => send({ type: 'keep' })),

    'device.report': (_args, { progress }) => device(progress),

    async 'device.memory'(_args, { progress }) {
      await device(progress);
      const { numTensors, numBytes } = memory();
      return { numTensors, numBytes, ...gpuMemory() };
    },

    async 'device.fail'({ how }, { progress }) {
      const { device: running } = await device(progress as (value: LoadProgress) => void);
      if (how === 'context-loss' && !loseContext()) {
        throw new CoreError(
          'DeviceError',
          `device.fail: ${running} has no GPU context to lose; add ?device=webgl.`,
        );
      }
      if (how === 'crash') self.close();
      while (how === 'hang');
      return null;
    },

    async 'model.load'({ model: name }, context) {
      const { loaded, device } = await model(name, context);
      return modelInfo(name, loaded, device);
    },

    async 'model.layout'({ config }) {
      const { layout } = openConfig(String(config?.['model_type']), config);
      return { tensors: layout.flatMap(({ parts }) => parts.map(({ name, shape }) => ({ name, shape }))) };
    },

    async 'model.logits'({ model: name, tokens, taps, routing }, context) {
      const { loaded, device } = await model(name, context);
      const { taps: tapped, ...logits } = await loaded.logits(
        tokens,
        taps,
        changeRouting(loaded.json, routing),
      );
      checkDevice();
      return { logits, taps: tapped, device };
    },

    async generate({ model: name, prompt, settings, withLogits, routing, ...request }, context) {
      const { loaded, device } = await model(name, context);
      const { resume = [] } = request;
      const tokens = [...resume];
      let prefillMs = 0;
      let decodeMs = 0;
      const finish = await generate(loaded, prompt, {
        ...request,
        settings: { ...DEFAULT_SAMPLING, ...settings },
        tap: changeRouting(loaded.json, routing),
        resume,
        breathe: context.breathe,
        checkDevice,
        onPrefill: (durationMs) => (prefillMs = durationMs),
        onToken(step, token, logits, durationMs) {
          tokens.push(token);
          decodeMs += durationMs;
          context.progress({ stage: 'token', step, token, durationMs, ...(withLogits && { logits }) });
        },
      });
      const decoded = tokens.length - resume.length;
      const tokensPerSecond = decodeMs > 0 ? (1000 * decoded) / decodeMs : 0;
      return { tokens, finish, prefillMs, tokensPerSecond, device };
    },

    async 'model.score'({ model: name, tokens, routing }, context) {
      const { loaded, device } = await model(name, context);
      const nats = await score(loaded, tokens, changeRouting(loaded.json, routing));
      checkDevice();
      return { nats, device };
    },

    async 'generate.speculative'({ model: name, prompt, settings, ...request }, context) {
      const { loaded, device } = await model(name, context);
      const { progress, breathe } = context;
      let [prefillMs, rounds, accepted] = [0, 0, 0];
      const startMs = performance.now();
      const { tokens, finish } = await generateSpeculatively(loaded, prompt, {
        ...request,
        settings: { ...DEFAULT_SAMPLING, ...settings },
        breathe,
        checkDevice,
        onPrefill: (durationMs) => (prefillMs = durationMs),
        onFirst: (token) => progress({ stage: 'first', token }),
        onRound(round) {
          rounds++;
          accepted += Number(round.accepted);
          progress({ stage: 'round', ...round });
        },
      });
      const decodeMs = performance.now() - startMs - prefillMs;
      const tokensPerSecond = (1000 * tokens.length) / decodeMs;
      return { tokens, finish, rounds, accepted, prefillMs, tokensPerSecond, device };
    },

    async 'generate.diffusion'({ model: name, prompt, answer, ...request }, context) {
      const { loaded, device } = await model(name, context);
      const startMs = performance.now();
      const filled = await diffuse(loaded, prompt, answer, {
        remasking: 'low-confidence',
        blockLength: answer.length,
        temperature: 1,
        guidance: 0,
        stream: 0,
        candidates: 5,
        firstStep: 0,
        ...request,
        breathe: context.breathe,
        checkDevice,
        onStep: (step, places, now, durationMs) =>
          context.progress({ stage: 'step', step, filled: places, answer: [...now], durationMs }),
      });
      return { answer: filled, durationMs: performance.now() - startMs, device };
    },

    async 'generate.beam'({ model: name, prompt, ...request }, context) {
      const { loaded, device } = await model(name, context);
      const startMs = performance.now();
      const tree = await beamSearch(loaded, prompt, {
        ...request,
        breathe: context.breathe,
        checkDevice,
        onDepth: (depth, nodes) => context.progress({ stage: 'depth', depth, nodes }),
      });
      return { ...tree, durationMs: performance.now() - startMs, device };
    },
  },
  {
    urgent: ['device.fail'],
    background: ['bigram.train', 'train.run', 'train.resume'],
    onInit: (options) => (deviceOptions = options),
    whyLost(error) {
      if (contextIsLost()) return CONTEXT_LOST;
      // After a trap the module's memory is in no known state.
      if (error instanceof WebAssembly.RuntimeError) return `WebAssembly stopped (${error.message})`;
      return undefined;
    },
  },
);
