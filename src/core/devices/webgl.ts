// WebGL 2: the reader's GPU, through fragment shaders.
import { backend, env, getBackend, registerKernel, setBackend } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import '@tensorflow/tfjs-backend-webgl/dist/base';
import { setWebGLContext } from '@tensorflow/tfjs-backend-webgl/dist/canvas_util';
import '../kernels/adam-w/webgl';
import '../kernels/attention/webgl';
import '../kernels/cached-attention/webgl';
import '../kernels/cross-entropy/webgl';
import '../kernels/embedding/webgl';
import '../kernels/expert-linear/webgl';
import '../kernels/gelu/webgl';
import '../kernels/layer-norm/webgl';
import '../kernels/linear/webgl';
import '../kernels/norm-linear/webgl';
import '../kernels/quantized-linear/webgl';
import '../kernels/rms-norm/webgl';
import '../kernels/rotary/webgl';
import '../kernels/skip-gram-pairs/webgl';
import '../kernels/skip-gram-step/webgl';
import '../kernels/sum-squares/webgl';
import '../kernels/swiglu/webgl';
import { registerStandardKernels } from '../webgl/standardKernels';
import { limitFreeTextures } from '../webgl/textureBudget';
import { uploadPacked } from '../webgl/textures';
import type { Device, StartedDevice } from './Device';
import * as kernels from './kernels/webgl';

Object.values(kernels).forEach(registerKernel);
registerStandardKernels();

/** Renderers that draw on the CPU: correct, but several times slower than WASM. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function openContext(): { gl: WebGL2RenderingContext; canvas: OffscreenCanvas } {
  if (typeof OffscreenCanvas === 'undefined') throw new Error('This browser has no OffscreenCanvas.');
  const canvas = new OffscreenCanvas(1, 1);
  const gl = canvas.getContext('webgl2', {
    alpha: false,
    antialias: false,
    premultipliedAlpha: false,
    preserveDrawingBuffer: false,
    depth: false,
    stencil: false,
    failIfMajorPerformanceCaveat: false,
    powerPreference: 'high-performance',
  });
  if (!gl) throw new Error('This browser gives no WebGL 2 context to a worker.');
  return { gl, canvas };
}

function rendererName(gl: WebGL2RenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return typeof name === 'string' && name ? name : 'unnamed GPU';
}

let context: WebGL2RenderingContext | undefined;

/** True once the GPU has taken the context away: every tensor on it is gone and reads as zeros. */
export function contextIsLost(): boolean {
  return context?.isContextLost() ?? false;
}

/** Takes the context away, as a driver reset would. */
export function loseContext(): boolean {
  const extension = context?.getExtension('WEBGL_lose_context');
  extension?.loseContext();
  return extension !== null && extension !== undefined;
}

/** Bytes of the textures in use and of those kept to be used again; nothing where WebGL is not the running device. */
export function gpuMemory(): { gpuBytes: number; gpuFreeBytes: number } | undefined {
  if (getBackend() !== 'webgl') return undefined;
  const { numBytesInGPU, numBytesInGPUFree } = (backend() as MathBackendWebGL).memory();
  return { gpuBytes: numBytesInGPU, gpuFreeBytes: numBytesInGPUFree };
}

/** `onLost` is told when the GPU takes the context away; the worker must then be replaced. */
export function webgl(onLost: () => void): Device {
  let started: StartedDevice | undefined;
  return {
    name: 'webgl',
    async start() {
      if (started) {
        await setBackend('webgl');
        return started;
      }
      // The context is our own, as Safari refuses the one that tfjs would make inside a worker.
      const { gl, canvas } = openContext();
      const gpu = rendererName(gl);
      setWebGLContext(2, gl);
      if (!env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
        throw new Error(`The GPU (${gpu}) cannot store 32-bit numbers.`);
      }
      // What is said to run on the GPU runs there, small tensors too (decoding is as fast: 29 ms either way, measured).
      env().set('WEBGL_CPU_FORWARD', false);
      if (!(await setBackend('webgl'))) throw new Error(`WebGL could not be started on ${gpu}.`);
      limitFreeTextures(backend() as MathBackendWebGL);
      uploadPacked(backend() as MathBackendWebGL);
      context = gl;
      canvas.addEventListener('webglcontextlost', onLost);
      started = SOFTWARE.test(gpu)
        ? { gpu, discouraged: `WebGL is drawn in software here (${gpu}).` }
        : { gpu };
      return started;
    },
  };
}
