// A device registers only the kernels that the core uses; what one has, all must have.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

function kernelsOf(device: string): string[] {
  const source = readFileSync(new URL(`./${device}.ts`, import.meta.url), 'utf8');
  const imported = [...source.matchAll(/import \{ (\w+) \} from '.*\/dist\/kernels\/(\w+)'/g)];
  const list = /const kernels: KernelConfig\[\] = \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  const registered = list.split(',').map((name) => name.trim());
  expect(imported.map((match) => match[1])).toEqual(registered.filter((name) => name !== ''));
  return imported.map((match) => match[2] ?? '').toSorted();
}

it('every device has the same kernels', () => {
  expect(kernelsOf('cpu').length).toBeGreaterThan(10);
  expect(kernelsOf('wasm')).toEqual(kernelsOf('cpu'));
  expect(kernelsOf('webgl')).toEqual(kernelsOf('cpu'));
});
