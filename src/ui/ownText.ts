// The reader's own text: one for all figures, kept in this browser's IndexedDB, never in a link.
import { del, get, set } from 'idb-keyval';
import * as z from 'zod/mini';
import { create } from 'zustand';
import { messageOf } from '@/pure/errors';
import { LONGEST_TEXT_BYTES } from '../pure/counting/prepareText';
import { utf8Bytes } from '../pure/tokenizers/utf8';
import { decodeText } from './decodeText';

const KEY = 'unmasked.own-text';

const keptSchema = z.object({ text: z.string(), name: z.optional(z.string()) });

/** What the reader should know of the text, or of the one that was not taken. */
export type OwnTextProblem =
  /** Bytes that are no character stand as U+FFFD. */
  | { kind: 'replaced'; count: number; name: string }
  /** Not taken; the text before stays. */
  | { kind: 'tooLarge'; bytes: number; name: string | undefined }
  | { kind: 'noText' | 'emptyFile' | 'unreadable'; name: string }
  /** IndexedDB refuses: the text lasts as long as the page. */
  | { kind: 'notKept' | 'notRead'; reason: string };

interface OwnText {
  /** Undefined until it was asked for and IndexedDB has answered. */
  text: string | undefined;
  /** Of `text`, in UTF-8. */
  bytes: number;
  /** Of the file that it came from. */
  name: string | undefined;
  /** Grows with each change. */
  revision: number;
  problem: OwnTextProblem | undefined;
}

export const useOwnText = create<OwnText>(() => ({
  text: undefined,
  bytes: 0,
  name: undefined,
  revision: 0,
  problem: undefined,
}));

const reasonOf = (error: unknown): string => messageOf(error);

let reading: Promise<void> | undefined;

/** Reads what this browser has kept, the first time. */
export function readOwnText(): void {
  reading ??= read();
}

async function read(): Promise<void> {
  let kept: { text: string; name?: string | undefined } = { text: '' };
  let problem: OwnTextProblem | undefined;
  try {
    const stored = z.safeParse(keptSchema, await get<unknown>(KEY));
    if (stored.success) kept = stored.data;
  } catch (error) {
    problem = { kind: 'notRead', reason: reasonOf(error) };
  }
  // What the reader has written in the meantime counts.
  if (useOwnText.getState().text === undefined) change(kept.text, kept.name, problem);
}

function change(
  text: string,
  name: string | undefined,
  problem: OwnTextProblem | undefined,
  bytes = utf8Bytes(text).length,
): void {
  useOwnText.setState(({ revision }) => ({ text, bytes, name, revision: revision + 1, problem }));
}

/** The text is counted from now on, and kept; one that is too large is not taken. */
export function takeText(text: string, name?: string, problem?: OwnTextProblem): void {
  const bytes = utf8Bytes(text).length;
  if (bytes > LONGEST_TEXT_BYTES) {
    useOwnText.setState({ problem: { kind: 'tooLarge', bytes, name } });
    return;
  }
  change(text, name, problem, bytes);
  void keep();
}

/** Reads a file that was dropped or chosen; one that is no text or too large is not taken. */
export async function takeFile(file: File): Promise<void> {
  const { name, size } = file;
  const refuse = (problem: OwnTextProblem) => useOwnText.setState({ problem });
  // UTF-16 takes up to twice the bytes of UTF-8.
  if (size > 2 * LONGEST_TEXT_BYTES + 2) return refuse({ kind: 'tooLarge', bytes: size, name });
  if (size === 0) return refuse({ kind: 'emptyFile', name });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refuse({ kind: 'unreadable', name }); // deleted or moved since it was chosen, or not ours to read
  }
  const decoded = decodeText(bytes);
  if (!decoded) return refuse({ kind: 'noText', name });
  const { text, replaced } = decoded;
  takeText(text, name, replaced > 0 ? { kind: 'replaced', count: replaced, name } : undefined);
}

/** Takes the text away, here and in IndexedDB. */
export function forgetText(): void {
  change('', undefined, undefined);
  void keep();
}

let isKeeping = false;
let keptRevision = 0;

/** Writes the text as it stands; what changes meanwhile is written after it. */
async function keep(): Promise<void> {
  if (isKeeping) return;
  isKeeping = true;
  try {
    for (;;) {
      const { text, name, revision } = useOwnText.getState();
      if (revision === keptRevision) break;
      keptRevision = revision;
      await (text ? set(KEY, { text, ...(name !== undefined && { name }) }) : del(KEY));
    }
  } catch (error) {
    useOwnText.setState({ problem: { kind: 'notKept', reason: reasonOf(error) } });
  } finally {
    isKeeping = false;
  }
}
