// A Vite plugin: writes the Content-Security-Policy into every built page, as static hosts set no headers.
import type { Plugin } from 'vite';

const POLICY = [
  "default-src 'self'",
  // WebAssembly needs its own permission; there is no inline script anywhere.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  // KaTeX and the charts place things with style attributes.
  "style-src-attr 'unsafe-inline'",
  "worker-src 'self' blob:",
  // Readers may load models from other secure sites.
  "connect-src 'self' https:",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

export function securityPolicy(): Plugin {
  return {
    name: 'security-policy',
    apply: 'build', // the development server injects inline scripts
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
