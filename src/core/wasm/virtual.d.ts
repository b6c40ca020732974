// Types of the modules that the build makes.
declare module 'virtual:wasm-module' {
  /** Where each variant of the WebAssembly module is; a file: address in Node. `shared`: for memory that threads share. */
  export const moduleUrls: Record<'simd' | 'simd-shared' | 'relaxed' | 'relaxed-shared', string>;
}
