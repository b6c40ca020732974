// The handwritten digits of the book, read once a page.
import { digitRows, type Rows } from '@/pure/autoencoding/rows';

let reading: Promise<Rows> | undefined;

async function read(): Promise<Rows> {
  const response = await fetch(`${import.meta.env.BASE_URL}data/digits.bin`);
  if (!response.ok) throw new Error(`digits.bin: the server answered ${response.status}. Try again.`);
  return digitRows(new Uint8Array(await response.arrayBuffer()));
}

/** A failed reading is forgotten. */
export function readDigits(): Promise<Rows> {
  reading ??= read();
  reading.catch(() => (reading = undefined));
  return reading;
}
