// The core's WebAssembly module: compiled from src/core/wasm/assembly when its sources change, in four variants.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const MODULE = 'virtual:wasm-module';
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = path.join(ROOT, 'src/core/wasm/assembly');
const CACHE = path.join(ROOT, '.cache/wasm');

export interface WasmVariant {
  /** With relaxed SIMD: fused multiply-add. */
  relaxed: boolean;
  /** For memory that threads share. */
  shared: boolean;
}

/** The variants by the names they have in `virtual:wasm-module`. */
export const WASM_VARIANTS = {
  simd: { relaxed: false, shared: false },
  'simd-shared': { relaxed: false, shared: true },
  relaxed: { relaxed: true, shared: false },
  'relaxed-shared': { relaxed: true, shared: true },
} as const satisfies Record<string, WasmVariant>;

/** 64 KiB each. All that 32 bits can address: the limit is set by the memory that is imported. */
const MOST_PAGES = 65536;

function compilerOptions({ relaxed, shared }: WasmVariant): string[] {
  return [
    ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge', '--noAssert'],
    // No garbage collector, no start-up code, nothing imported but the memory.
    ...['--runtime', 'stub', '--use', 'abort=', '--importMemory', '--noExportMemory', '--initialMemory', '1'],
    ...['--memoryBase', '64'], // its constants, a few hundred bytes, stand in front of everything else
    ...['--enable', 'simd', ...(relaxed ? ['--enable', 'relaxed-simd'] : [])],
    ...(shared ? ['--enable', 'threads', '--sharedMemory', '--maximumMemory', String(MOST_PAGES)] : []),
    ...['--disableWarning', '112'], // vectors pass between the module's own files, never to JavaScript
  ];
}

/** The AssemblyScript files, without the tests. */
function sourceFiles(): string[] {
  return readdirSync(SOURCES)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** The compiled file, named `unmasked-<variant>.wasm`. Compiles, in about two seconds, if these very sources have not been compiled before. */
export async function wasmFile(variant: WasmVariant): Promise<string> {
  const options = compilerOptions(variant);
  const hash = createHash('sha256').update(JSON.stringify(options));
  for (const file of sourceFiles()) hash.update(`\0${file}\0`).update(readFileSync(path.join(SOURCES, file)));
  hash.update(readFileSync(path.join(ROOT, 'node_modules/assemblyscript/package.json')));
  const [name] = Object.entries(WASM_VARIANTS).find(
    ([, { relaxed, shared }]) => relaxed === variant.relaxed && shared === variant.shared,
  ) as [string, WasmVariant];
  const target = path.join(CACHE, hash.digest('hex').slice(0, 16), `unmasked-${name}.wasm`);
  if (!existsSync(target)) {
    const bytes = await compile(options);
    mkdirSync(path.dirname(target), { recursive: true });
    // Several processes may compile at once: each finds a whole file or none.
    const unfinished = `${target}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  }
  return target;
}

/** The module's bytes. Throws what the compiler says of a mistake in the sources. */
export async function compileWasm(variant: WasmVariant): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await wasmFile(variant)));
}

async function compile(options: string[]): Promise<Uint8Array> {
  const { default: compiler } = await import('assemblyscript/asc'); // large: only loaded where something changed
  let bytes: Uint8Array | undefined;
  const { error, stderr } = await compiler.main(
    ['index.ts', '--baseDir', SOURCES, '-o', 'module.wasm', ...options],
    {
      readFile: (file, folder) => {
        const where = path.resolve(folder, file);
        return existsSync(where) ? readFileSync(where, 'utf8') : null;
      },
      writeFile: (_file, contents) => {
        if (typeof contents !== 'string') bytes = contents;
      },
      listFiles: () => null,
    },
  );
  if (error || !bytes) throw new Error(`src/core/wasm/assembly does not compile:\n${stderr.toString()}`);
  return bytes;
}

/**
 * The module `virtual:wasm-module` with `moduleUrls`, one address a variant: of an asset of the build or the development server,
 * and a file: address in Node (tests).
 */
export function wasmModule(): Plugin {
  return {
    name: 'wasm-module',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      for (const file of sourceFiles()) this.addWatchFile(path.join(SOURCES, file));
      const inNode = this.environment.config.consumer === 'server';
      const files: [name: string, file: string][] = [];
      for (const [name, variant] of Object.entries(WASM_VARIANTS))
        files.push([name, await wasmFile(variant)]);
      const imports = files.map(([, file], i) =>
        inNode
          ? `const url${i} = ${JSON.stringify(pathToFileURL(file).href)};`
          : `import url${i} from ${JSON.stringify(`${file}?url`)};`,
      );
      const entries = files.map(([name], i) => `${JSON.stringify(name)}: url${i}`);
      return `${imports.join('\n')}\nexport const moduleUrls = { ${entries.join(', ')} };`;
    },
  };
}
