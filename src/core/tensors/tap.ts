// The tap: how a figure sees, and may change, a tensor inside a model.
import type { Tensor } from '@tensorflow/tfjs-core';

/** What is done with a wanted tensor: what it returns is used in its place. */
export type Visit<Name extends string> = <T extends Tensor>(name: Name, tensor: T) => T;

/**
 * Called with the name of each inner tensor as it is formed; what it returns is used in its place.
 * Returning the tensor itself only looks; returning another ablates or patches.
 */
export interface Tap<Name extends string> {
  <T extends Tensor>(name: Name, tensor: T): T;
  /** Whether the tensor of this name is asked for; if not, a fused kernel need never form it. */
  wants(name: Name): boolean;
}

/** A tap that hands the tensors of these names to `visit`, and leaves all others as they are. */
export function tapFor<Name extends string>(wanted: Iterable<Name> | 'all', visit: Visit<Name>): Tap<Name> {
  const names = wanted === 'all' ? undefined : new Set(wanted);
  const wants = (name: Name) => names?.has(name) ?? true;
  const tap = <T extends Tensor>(name: Name, tensor: T): T => (wants(name) ? visit(name, tensor) : tensor);
  return Object.assign(tap, { wants });
}

/** Looks at nothing and changes nothing. */
export const noTap: Tap<string> = tapFor<string>([], (_name, tensor) => tensor);

/** The first tap, and then the second on what it gave. */
export function tapInTurn<Name extends string>(first: Tap<Name>, second: Tap<Name>): Tap<Name> {
  if (first === noTap) return second;
  const both = <T extends Tensor>(name: Name, tensor: T): T => second(name, first(name, tensor));
  return Object.assign(both, { wants: (name: Name) => first.wants(name) || second.wants(name) });
}

/** The tap of one part of a model, whose tensors are called `prefix` and their name in the part. */
export function tapInside<Prefix extends string, Inner extends string>(
  tap: Tap<`${Prefix}.${Inner}`>,
  prefix: Prefix,
): Tap<Inner> {
  if (tap === (noTap as Tap<`${Prefix}.${Inner}`>)) return noTap;
  const inner = <T extends Tensor>(name: Inner, tensor: T): T => tap(`${prefix}.${name}`, tensor);
  return Object.assign(inner, { wants: (name: Inner) => tap.wants(`${prefix}.${name}`) });
}
