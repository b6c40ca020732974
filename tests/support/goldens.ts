// The model folders with reference logits, on the disk.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseGolden, type Golden } from './parity';

const GOLDEN = fileURLToPath(new URL('../parity/golden/', import.meta.url));

export interface GoldenFolder {
  name: string;
  folder: string;
  golden: Golden;
}

/** What `make_llama_golden.py` made. */
export function llamaGoldens(): GoldenFolder[] {
  return readdirSync(GOLDEN)
    .filter((name) => name.startsWith('llama-'))
    .map((name) => ({
      name,
      folder: `${GOLDEN}${name}`,
      golden: parseGolden(readFileSync(`${GOLDEN}${name}/golden.json`, 'utf8')),
    }));
}
