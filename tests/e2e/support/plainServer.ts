// A file server as plain as they come: sirv on its own, which knows nothing of the book and sets no header of ours.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves `folder` as the root of a site on a free port. */
export async function servePlainly(folder: string): Promise<{ url: string; close(): void }> {
  const server = createServer(sirv(folder));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
