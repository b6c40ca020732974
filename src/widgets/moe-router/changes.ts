// Changes of the routing as a link holds them, and what they do to the choice.
import type { RoutingChange } from '@/pure/routing/RoutingChange';

const CHANGE = String.raw`\d{1,4}-(?:(?:forbid|force)-\d{1,4}|swap-\d{1,4}-\d{1,4})`;

/** `1-forbid-3_2-swap-0-4`: layer, kind, experts. */
export const CHANGES = new RegExp(`^(?:${CHANGE}(?:_${CHANGE})*)?$`);

/** Reads what `writeChanges` wrote. */
export function readChanges(written: string): RoutingChange[] {
  if (written === '') return [];
  return written.split('_').map((one): RoutingChange => {
    const [layer = '', kind = '', first = '', second = ''] = one.split('-');
    if (kind === 'swap') return { layer: Number(layer), kind, experts: [Number(first), Number(second)] };
    return { layer: Number(layer), kind: kind === 'force' ? 'force' : 'forbid', expert: Number(first) };
  });
}

export function writeChange(change: RoutingChange): string {
  const experts = change.kind === 'swap' ? change.experts : [change.expert];
  return [change.layer, change.kind, ...experts].join('-');
}

export function writeChanges(changes: readonly RoutingChange[]): string {
  return changes.map(writeChange).join('_');
}

/** With one more at the end; one that stands there already is not put twice. */
export function withChange(changes: readonly RoutingChange[], added: RoutingChange): RoutingChange[] {
  const without = changes.filter((one) => writeChange(one) !== writeChange(added));
  return [...without, added];
}

export type Fate = 'forbidden' | 'forced';

/** What is decided of each expert of a layer before its scores are looked at. */
export function fatesOf(changes: readonly RoutingChange[], layer: number): Map<number, Fate> {
  return new Map(
    changes.flatMap((change) =>
      change.layer === layer && change.kind !== 'swap'
        ? [[change.expert, change.kind === 'forbid' ? 'forbidden' : 'forced'] as const]
        : [],
    ),
  );
}
