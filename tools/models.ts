// A Vite plugin: what the book ships as models, from their folders: names, sizes, and the hashes that their weights must have.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { ShippedModel } from 'virtual:models';

const MODULE = 'virtual:models';

interface TrainingRecord {
  name: string;
  parameters: number;
  sha256: string;
}

/** The models under `folder`, by name. Throws where the weights are not those that training.json tells of. */
export function readModels(folder: string): ShippedModel[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const file = (one: string) => readFileSync(path.join(folder, name, one));
      const record = JSON.parse(file('training.json').toString()) as TrainingRecord;
      const weights = file('model.safetensors');
      const sha256 = createHash('sha256').update(weights).digest('hex');
      if (record.name !== name || record.sha256 !== sha256) {
        throw new Error(
          `models: ${name}/model.safetensors has sha256 ${sha256}, but training.json says ${record.name}, ${record.sha256}. Train it again, or restore the file.`,
        );
      }
      return {
        name,
        parameters: record.parameters,
        weightBytes: weights.length,
        sha256,
        summary: summaryOf(file('README.md').toString()),
      };
    });
}

/** The first paragraph of a card, after its title, as plain text. */
function summaryOf(card: string): string {
  const paragraphs = card.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').replaceAll('`', '').trim());
  return paragraphs[paragraphs.findIndex((one) => one.startsWith('# ')) + 1] ?? '';
}

export function models(folder: string): Plugin {
  return {
    name: 'models',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) =>
      id === `\0${MODULE}` ? `export const models = ${JSON.stringify(readModels(folder))};` : undefined,
  };
}
