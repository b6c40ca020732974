// A worker that is played by a test, and a call for it to answer.
import { expect } from 'vitest';
import type { WorkerLike } from '../../src/core/client/WorkerHandle';
import type { FromWorker, GenerateArgs, GeneratedToken, ToWorker } from '../../src/core/protocol';

type Call = Extract<ToWorker, { type: 'call' }>;

/** A worker that does only what a test has it say. */
export class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly heard: ToWorker[] = [];
  terminated = false;

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.heard.push(structuredClone(message, { transfer }) as ToWorker);
  }
  terminate(): void {
    this.terminated = true;
  }
  say(message: FromWorker): void {
    this.onmessage?.({ data: structuredClone(message) } as MessageEvent);
  }
  crash(message = ''): void {
    this.onerror?.({ message } as ErrorEvent);
  }
  get calls(): Call[] {
    return this.heard.filter((message): message is Call => message.type === 'call');
  }
  get call(): Call {
    return this.calls[0] ?? expect.fail('the worker was not asked');
  }
}

export const args: GenerateArgs = {
  model: 'story-gpt',
  prompt: [1, 2],
  settings: { greedy: true, temperature: 1, topK: 0, topP: 1 },
  seed: 1,
  maxNewTokens: 9,
};
export const token = (step: number, id: number): GeneratedToken => ({
  stage: 'token',
  step,
  token: id,
  durationMs: 1,
});
export const done = { tokens: [7], finish: 'end', prefillMs: 1, tokensPerSecond: 1, device: 'cpu' } as const;
