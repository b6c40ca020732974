// A rehype plugin: a formula that KaTeX cannot set fails the build. rehype-katex alone would print it in red.
import type { Root } from 'hast';

interface Message {
  source?: string | undefined;
  cause?: unknown;
  place?: unknown;
}

interface File {
  messages: Message[];
  fail(reason: string, options: unknown): never;
}

/** Put right after rehype-katex. */
export function formulaErrors() {
  return (_tree: Root, file: File) => {
    const failure = file.messages.find(({ source }) => source === 'rehype-katex');
    if (!failure) return;
    const { cause, place } = failure;
    file.fail(cause instanceof Error ? cause.message : String(cause), { cause, place });
  };
}
