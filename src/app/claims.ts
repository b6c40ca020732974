// All claims, found by their doors: for the console and for `npm run claims`, which saves what they find.
import type { Claim } from '@/ui/claim';

const doors = import.meta.glob<Record<string, Claim>>('/src/claims/*/index.ts');

/** Claims by folder under src/claims. */
export async function allClaims(): Promise<Record<string, Claim[]>> {
  const folders = Object.entries(doors).map(async ([path, load]) => {
    const folder = path.split('/').at(-2) ?? '';
    // A file of the build may export more than its door.
    const claims = Object.values(await load()).filter(
      (thing) => typeof thing === 'object' && 'load' in thing,
    );
    return [folder, claims] as const;
  });
  return Object.fromEntries(await Promise.all(folders));
}
