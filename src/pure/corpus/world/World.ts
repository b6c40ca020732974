// The world of one story: what is true now.
import type { Fact, Need } from './facts';

/** The fluents of one story and their values. */
export class World {
  readonly #values = new Map<string, string>();

  /** The value of a fluent, or undefined if nobody spoke of it. */
  value(fluent: string): string | undefined {
    return this.#values.get(fluent);
  }

  /** Whether a fact is known to hold. */
  knows([fluent, value]: Fact): boolean {
    return this.#values.get(fluent) === value;
  }

  set([fluent, value]: Fact): void {
    this.#values.set(fluent, value);
  }

  /** The needs that are not met. */
  unmet(needs: readonly Need[]): Need[] {
    return needs.filter((need) => ('not' in need ? this.knows(need.not) : !this.knows(need)));
  }

  /** Where `who` is, or undefined. */
  placeOf(who: string): string | undefined {
    return this.value(`place of ${who}`);
  }

  /** All facts, in the order in which their fluents were first spoken of. */
  facts(): Fact[] {
    return [...this.#values];
  }
}
