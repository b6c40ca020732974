// All experiments, found by their doors: those of the claims, and the recorded runs that figures show. `npm run claims` runs them.
import type { Claim, DetailedFinding } from '@/ui/claim';
import type { WidgetRecording } from '@/ui/widget';
import { loadWidgets } from './gallery';

const doors = import.meta.glob<Record<string, Claim>>('/src/claims/*/index.ts');

const unwatched = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

/** Claims by folder under src/claims. */
async function allClaims(): Promise<[folder: string, claims: Claim[]][]> {
  const folders = Object.entries(doors).map(async ([path, load]): Promise<[string, Claim[]]> => {
    const folder = path.split('/').at(-2) ?? '';
    // A file of the build may export more than its door.
    const things = Object.values(await load());
    return [folder, things.filter((thing) => typeof thing === 'object' && 'load' in thing)];
  });
  return Promise.all(folders);
}

/** Recorded runs by the widget that shows them. */
async function allRecordings(): Promise<Map<string, WidgetRecording>> {
  const found = (await loadWidgets()).map(
    async (widget) => [widget.name, await widget.recording?.()] as const,
  );
  return new Map(
    (await Promise.all(found)).flatMap(([name, recording]) => (recording ? [[name, recording]] : [])),
  );
}

export async function claimNames(): Promise<Record<string, string[]>> {
  const folders = await allClaims();
  return Object.fromEntries(folders.map(([folder, claims]) => [folder, claims.map(({ name }) => name)]));
}

/** @throws Error for a claim that is not there */
export async function runClaim(name: string): Promise<DetailedFinding> {
  const claims = (await allClaims()).flatMap(([, some]) => some);
  const claim = claims.find((one) => one.name === name);
  if (!claim) throw new Error(`book.claim: there is no claim "${name}"; see await book.claims()`);
  const { run } = await claim.load();
  return run(unwatched());
}

export async function recordedParts(): Promise<Record<string, readonly string[]>> {
  const all = await allRecordings();
  return Object.fromEntries([...all].map(([name, { parts }]) => [name, parts]));
}

/** @throws Error for a part that the widget has not */
export async function record(widget: string, part: string): Promise<object> {
  const recording = (await allRecordings()).get(widget);
  if (!recording?.parts.includes(part)) {
    throw new Error(
      `book.record: ${widget} has no recorded run with a part "${part}"; see await book.recordings()`,
    );
  }
  return recording.run(part, unwatched());
}
