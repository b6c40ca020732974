// The types of a corpus: each gets an id when it occurs for the first time.
import { CountingError } from './CountingError';

/** Stands before every sequence; it is given, never predicted. */
export const BEGIN = 0;
/** Stands after every sequence, and is predicted. */
export const END = 1;
/** Stands for every token that the training part does not have. */
export const UNKNOWN = 2;
/** The id of the first type. */
export const FIRST_TYPE = 3;

/** How the three are written. */
export const SPECIAL_LABELS = ['<s>', '</s>', '<unk>'] as const;

/** What makes two tokens the same type: a word or character itself, or the id that a tokenizer gives it. */
export type TypeKey = string | number;

export class Vocabulary {
  private readonly keys: TypeKey[] = [];
  private readonly ids = new Map<TypeKey, number>();
  /** Ids of single UTF-16 units, which need no look-up by string; 0 where there is none yet. */
  private units: Int32Array | undefined;

  /** One more than the largest id. */
  get size(): number {
    return FIRST_TYPE + this.keys.length;
  }

  /** The id of that type; a new one if it is new. */
  idOf(key: TypeKey): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.size;
    this.keys.push(key);
    this.ids.set(key, id);
    return id;
  }

  /** The same for a type that is a single UTF-16 unit. */
  idOfUnit(unit: number): number {
    this.units ??= new Int32Array(0x10000);
    const known = this.units[unit] ?? 0;
    if (known !== 0) return known;
    const id = this.idOf(String.fromCharCode(unit));
    this.units[unit] = id;
    return id;
  }

  /** The id of that type, or undefined if there is none. */
  find(key: TypeKey): number | undefined {
    return this.ids.get(key);
  }

  /** @throws CountingError for an id that is no type's */
  keyOf(id: number): TypeKey {
    const key = this.keys[id - FIRST_TYPE];
    if (key !== undefined) return key;
    throw new CountingError(
      `vocabulary: an id must be one of a type, ${FIRST_TYPE} … ${this.size - 1}, got ${id}`,
      {
        id,
      },
    );
  }
}
