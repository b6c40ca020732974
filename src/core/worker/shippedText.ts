// The texts of the book: files in texts/ beside models/, and the stories of the world.
import { CoreError } from '../protocol';
import { readWorldText, WORLD } from './worldText';

export interface ShippedText {
  text: string;
  /** −log p of the whole text, where the book knows by what chances it was made. */
  nats?: number;
}

export interface ReadTextOptions {
  signal: AbortSignal;
  breathe(): Promise<void>;
  /** `totalBytes` is 0 while unknown. */
  onBytes: (loadedBytes: number, totalBytes: number) => void;
}

/** Throws a CoreError for anything but a name of small letters, digits and hyphens. */
export function textUrl(
  name: string,
  base: string = new URL(import.meta.env.BASE_URL, self.location.href).href,
): string {
  if (typeof name !== 'string' || !/^[a-z0-9-]+$/.test(name)) {
    throw new CoreError(
      'TextError',
      `text: a name such as recipes is needed (small letters, digits and hyphens), got ${JSON.stringify(name)}`,
    );
  }
  return new URL(`texts/${name}.txt`, base).href;
}

/** The text of that name. Throws a CoreError whose sentence says what to do. */
export async function readShippedText(
  name: string,
  { signal, breathe, onBytes }: ReadTextOptions,
  base?: string,
): Promise<ShippedText> {
  if (name === WORLD) return readWorldText(breathe);
  const url = textUrl(name, base);
  const failed = (error: unknown): never => {
    signal.throwIfAborted();
    throw new CoreError(
      'TextError',
      `${name}.txt: the download failed (${String(error)}). Check the connection and try again.`,
    );
  };
  const response = await fetch(url, { signal }).catch(failed);
  // Some servers answer with a page where there is no such file.
  if (!response.ok || (response.headers.get('content-type') ?? '').includes('html')) {
    throw new CoreError(
      'TextError',
      `${name}.txt: there is no such text (the server answered ${response.status}); choose another one`,
    );
  }
  const bytes = await bytesOf(response, onBytes).catch(failed);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new CoreError('TextError', `${name}.txt: this is not UTF-8; save the file as UTF-8`);
  }
}

async function bytesOf(response: Response, onBytes: ReadTextOptions['onBytes']): Promise<Uint8Array> {
  // A compressed answer tells its compressed length, which is not what will arrive.
  const encoded = response.headers.has('content-encoding');
  const totalBytes = encoded ? 0 : Number(response.headers.get('content-length') ?? 0);
  const parts: Uint8Array[] = [];
  let loadedBytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    parts.push(part.value);
    loadedBytes += part.value.length;
    onBytes(loadedBytes, totalBytes);
  }
  const bytes = new Uint8Array(loadedBytes);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
