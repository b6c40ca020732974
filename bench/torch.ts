// PyTorch beside the browser, where a Python has it: the machine's limit, and the reference for all others.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../tools/setup.mjs';
import type { Asked } from './chromium';
import { DATA } from './models';

const SCRIPT = path.join(ROOT, 'bench', 'torch', 'bench.py');

/** The Python that has PyTorch and safetensors, or undefined. `PYTHON` names one. */
export function findPython(): string | undefined {
  const python = process.env.PYTHON ?? 'python3';
  const check = spawnSync(python, ['-c', 'import torch, safetensors, numpy'], { timeout: 60_000 });
  return check.status === 0 ? python : undefined;
}

/** A Python process that answers questions; also those that only it knows, by `askAny`. */
export interface Torch extends Asked {
  askAny(name: string, args: object): Promise<unknown>;
}

export function startTorch(python: string): Torch {
  const child: ChildProcess = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: { resolve: (result: unknown) => void; reject: (error: Error) => void }[] = [];
  if (!child.stdout) throw new Error('Python was started without its output.');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { result, error } = JSON.parse(line) as { result?: unknown; error?: string };
    const asked = waiting.shift();
    if (error === undefined) asked?.resolve(result);
    else asked?.reject(new Error(error));
  });
  child.on('exit', () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('Python ended; its message stands above.'));
  });
  const askAny = (name: string, args: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      waiting.push({ resolve, reject });
      child.stdin?.write(`${JSON.stringify({ name, args: args ?? {} })}\n`);
    });
  return {
    askAny,
    ask: (name, args) => askAny(name, args) as Promise<never>,
    privateMegabytes: () => undefined,
    fetched: () => ({ script: 0, wasm: 0, weights: 0 }),
    close: () => {
      child.kill();
      return Promise.resolve();
    },
  };
}

/** Where Python finds the data. */
export const TORCH_DATA = `${DATA}${path.sep}`;
