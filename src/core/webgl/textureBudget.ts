// Freed textures: tfjs keeps every one for reuse and never deletes any; here those go that nothing asks for any more.
import { env } from '@tensorflow/tfjs-core';
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl/dist/base';
import type { TextureUsage } from '@tensorflow/tfjs-backend-webgl/dist/tex_util';

/** Freed textures of a size that was not asked for in so many requests are deleted: about ten steps of training. */
const REQUESTS_KEPT = 4_000;
/** How often they are looked for, in requests. */
const EVERY = 500;
/** Never more than so many bytes lie free. */
const LARGEST_FREE_BYTES = 512 * 2 ** 20;

/** Textures that can take one another's place. */
interface Kind {
  shape: [number, number];
  usage: TextureUsage;
  isPacked: boolean;
  /** How many lie free. */
  free: number;
  /** The request at which one was last asked for. */
  askedAt: number;
}

/** From now on the backend deletes freed textures. Those of sizes that come again at every step are kept for it. */
export function limitFreeTextures(backend: MathBackendWebGL): void {
  const manager = backend.getTextureManager();
  const acquire = manager.acquireTexture.bind(manager);
  const release = manager.releaseTexture.bind(manager);
  const kinds = new Map<string, Kind>();
  let requests = 0;

  // No usage is that of a render target; both it and an upload have one format once they are packed.
  function kindOf(shape: [number, number], usage: TextureUsage | null | undefined, isPacked: boolean): Kind {
    const key = `${shape[0]} ${shape[1]} ${isPacked ? 'packed' : (usage ?? 0)}`;
    let kind = kinds.get(key);
    if (!kind) kinds.set(key, (kind = { shape, usage: usage ?? 0, isPacked, free: 0, askedAt: requests }));
    return kind;
  }

  function deleteFree(isOld: (kind: Kind) => boolean): void {
    env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', 0); // a texture that is released now is deleted
    for (const [key, kind] of kinds) {
      if (!isOld(kind)) continue;
      const { shape, usage, isPacked } = kind;
      for (; kind.free > 0; kind.free--) release(acquire(shape, usage, isPacked), shape, usage, isPacked);
      kinds.delete(key);
    }
    env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', -1);
  }

  manager.acquireTexture = (shape, usage, isPacked) => {
    requests++;
    if (requests % EVERY === 0) deleteFree(({ askedAt }) => requests - askedAt > REQUESTS_KEPT);
    const kind = kindOf(shape, usage, isPacked);
    kind.askedAt = requests;
    if (kind.free > 0) kind.free--;
    return acquire(shape, usage, isPacked);
  };
  manager.releaseTexture = (texture, shape, usage, isPacked) => {
    release(texture, shape, usage, isPacked);
    kindOf(shape, usage, isPacked).free++;
    if (manager.numBytesFree > LARGEST_FREE_BYTES) deleteFree(() => true);
  };
}
