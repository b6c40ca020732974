// Where a model's files come from.
import { messageOf } from '../../pure/errors';

/** Told as the bytes of a file arrive; `totalBytes` is 0 while unknown. */
export type OnBytes = (loadedBytes: number, totalBytes: number) => void;

export interface ReadOptions {
  onBytes?: OnBytes;
  signal?: AbortSignal;
}

/** A folder with config.json, model.safetensors and tokenizer.json, wherever it lies. */
export interface ModelSource {
  /** The folder's name, for messages. */
  name: string;
  /** The bytes of one file. Throws an Error whose message says what to do. */
  read(file: string, options?: ReadOptions): Promise<Uint8Array<ArrayBuffer>>;
}

/** A model folder on a web server. `url` ends in a slash. */
export function fromUrl(url: string): ModelSource {
  const name = url.replace(/\/$/, '').split('/').at(-1) ?? url;
  return {
    name,
    async read(file, { onBytes, signal } = {}) {
      const failed = (error: unknown): never => {
        signal?.throwIfAborted();
        throw new Error(
          `${name}/${file}: the download failed (${String(error)}). Check the connection and try again.`,
        );
      };
      const response = await fetch(new URL(file, url), signal ? { signal } : {}).catch(failed);
      if (!response.ok) {
        throw new Error(
          `${name}/${file}: the server answered ${response.status}. Check that ${url} is the address of a model folder.`,
        );
      }
      return readBody(response, onBytes).catch(failed);
    },
  };
}

async function readBody(
  response: Response,
  onBytes: OnBytes = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  // A compressed answer tells its compressed length, which is not what will arrive.
  const encoded = response.headers.has('content-encoding');
  const totalBytes = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    loadedBytes += part.value.length;
    onBytes(loadedBytes, totalBytes);
  }
  const bytes = new Uint8Array(loadedBytes);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The parsed JSON of one file. Throws an Error naming the file. */
export async function readJson(source: ModelSource, file: string, signal?: AbortSignal): Promise<unknown> {
  const bytes = await source.read(file, signal ? { signal } : {});
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    throw new Error(
      `${source.name}/${file}: this is not JSON (${messageOf(error)}). Export the model again.`,
    );
  }
}
