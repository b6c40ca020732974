// Watches what a contender takes, from before its first line: WebAssembly memories and WebGL draw calls.

const memories = new Set<WebAssembly.Memory>();
let drawCalls = 0;

/** Memories that WebAssembly modules of this worker hold. */
export const wasmMemories: ReadonlySet<WebAssembly.Memory> = memories;

/** Bytes of WebAssembly memory, and draw calls since the last question. */
export function takeUsage(): { wasmBytes: number; drawCalls: number } {
  const usage = {
    wasmBytes: [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0),
    drawCalls,
  };
  drawCalls = 0;
  return usage;
}

function watch(imports: WebAssembly.Imports | undefined, instance: WebAssembly.Instance): void {
  const values = [instance.exports, ...Object.values(imports ?? {})].flatMap((names) => Object.values(names));
  for (const value of values) if (value instanceof Memory) memories.add(value);
}

const { instantiate, instantiateStreaming, Instance, Memory } = WebAssembly;

WebAssembly.Memory = new Proxy(Memory, {
  construct(target, [descriptor]: [WebAssembly.MemoryDescriptor]) {
    const memory = new target(descriptor);
    memories.add(memory);
    return memory;
  },
});

WebAssembly.instantiate = (async (source: WebAssembly.Module, imports?: WebAssembly.Imports) => {
  // A module gives an instance, bytes give both.
  const made: object = await instantiate(source, imports);
  watch(
    imports,
    made instanceof Instance ? made : (made as WebAssembly.WebAssemblyInstantiatedSource).instance,
  );
  return made;
}) as typeof instantiate;

WebAssembly.instantiateStreaming = async (source, imports) => {
  const made = await instantiateStreaming(source, imports);
  watch(imports, made.instance);
  return made;
};

WebAssembly.Instance = new Proxy(Instance, {
  construct(target, [module, imports]: [WebAssembly.Module, WebAssembly.Imports | undefined]) {
    const instance = new target(module, imports);
    watch(imports, instance);
    return instance;
  },
});

const DRAWING = [
  'drawElements',
  'drawArrays',
  'drawElementsInstanced',
  'drawArraysInstanced',
  'drawRangeElements',
  'copyTexSubImage2D',
  'copyTexSubImage3D',
  'copyTexImage2D',
  'blitFramebuffer',
  'copyBufferSubData',
];

if (typeof WebGL2RenderingContext !== 'undefined') {
  const prototype: object = WebGL2RenderingContext.prototype;
  for (const name of DRAWING) {
    const draw: unknown = Reflect.get(prototype, name);
    if (typeof draw !== 'function') continue;
    Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]): unknown {
      drawCalls++;
      return Reflect.apply(draw, this, args) as unknown;
    });
  }
}
