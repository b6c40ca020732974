// The texts of the book as the page reads them, each once.

const texts = new Map<string, Promise<string>>();

/**
 * The text of that name; one that could not be read is asked for again the next time.
 *
 * @throws Error whose sentence says what to do
 */
export function readText(name: string): Promise<string> {
  const known = texts.get(name);
  if (known) return known;
  const reading = download(name);
  texts.set(name, reading);
  reading.catch(() => texts.delete(name));
  return reading;
}

async function download(name: string): Promise<string> {
  const url = new URL(`texts/${name}.txt`, new URL(import.meta.env.BASE_URL, location.href));
  const response = await fetch(url).catch((error: unknown) => {
    throw new Error(
      `${name}.txt: the download failed (${String(error)}). Check the connection and try again.`,
    );
  });
  if (!response.ok) {
    throw new Error(
      `${name}.txt: there is no such text (the server answered ${response.status}); choose another one.`,
    );
  }
  return response.text();
}
