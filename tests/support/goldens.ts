// The model folders with reference logits, on the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSafetensors, type SafetensorsTensor } from '../../src/pure/formats/safetensors';
import { parseGolden, type Golden } from './parity';

const GOLDEN = fileURLToPath(new URL('../parity/golden/', import.meta.url));

export interface GoldenFolder {
  name: string;
  folder: string;
  golden: Golden;
}

/** What `make_<family>_golden.py` made. */
export function goldensOf(family: string): GoldenFolder[] {
  return readdirSync(GOLDEN)
    .filter((name) => name.startsWith(`${family}-`))
    .map((name) => ({
      name,
      folder: `${GOLDEN}${name}`,
      golden: parseGolden(readFileSync(`${GOLDEN}${name}/golden.json`, 'utf8')),
    }));
}

/** What `make_llama_golden.py` made. */
export function llamaGoldens(): GoldenFolder[] {
  return goldensOf('llama');
}

/** The gradients that PyTorch computed for a folder, by the checkpoint's names. */
export function goldenGradients(folder: string): Map<string, SafetensorsTensor> {
  return parseSafetensors(readFileSync(`${folder}/gradients.safetensors`));
}

/** What the sampler of training/reference/llada.py fills in where nothing is drawn. */
export interface DiffusionGolden {
  /** A folder of `make_llada_golden.py`. */
  model: string;
  prompt: number[];
  answer: number[];
  steps: number;
  blockLength: number;
  guidance: number;
  filled: number[];
}

/** What `make_diffusion_golden.py` made. */
export function diffusionGoldens(): DiffusionGolden[] {
  return JSON.parse(readFileSync(`${GOLDEN}diffusion.json`, 'utf8')) as DiffusionGolden[];
}
