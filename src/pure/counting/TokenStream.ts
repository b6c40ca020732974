// The tokens of a text as ids, sequence after sequence, each between its begin and its end token.
import { partOf, type Steps } from './steps';
import { BEGIN, END, Vocabulary, type TypeKey } from './Vocabulary';

const BLOCK = 2 ** 14;

/** Whole numbers, as many as come, in blocks: nothing is ever copied to make room. */
class GrowingInts {
  private readonly blocks: Int32Array[] = [];
  private last = new Int32Array(0);
  private used = 0;

  get length(): number {
    return Math.max(0, this.blocks.length - 1) * BLOCK + this.used;
  }

  push(value: number): void {
    if (this.used === this.last.length) {
      this.last = new Int32Array(BLOCK);
      this.used = 0;
      this.blocks.push(this.last);
    }
    this.last[this.used] = value;
    this.used += 1;
  }

  /** All of them in one array. */
  *joined(): Steps<Int32Array> {
    const values = new Int32Array(this.length);
    for (const [index, block] of this.blocks.entries()) {
      values.set(block.subarray(0, values.length - index * BLOCK), index * BLOCK);
      yield index / this.blocks.length;
    }
    return values;
  }
}

export class TokenStream {
  readonly vocabulary = new Vocabulary();
  private readonly ids = new GrowingInts();
  private readonly starts = new GrowingInts();
  private readonly offsets = new GrowingInts();
  private isOpen = false;

  /**
   * Adds a token; the first one after `endSequence` begins a sequence. `offset`: where it stands in the text.
   */
  add(key: TypeKey, offset: number): void {
    this.push(this.vocabulary.idOf(key), offset);
  }

  /** Adds a token that is a single UTF-16 unit. */
  addUnit(unit: number, offset: number): void {
    this.push(this.vocabulary.idOfUnit(unit), offset);
  }

  private push(id: number, offset: number): void {
    if (!this.isOpen) {
      this.isOpen = true;
      this.starts.push(this.ids.length);
      this.offsets.push(offset);
      this.ids.push(BEGIN);
    }
    this.ids.push(id);
  }

  /** Ends the sequence, if there is one. */
  endSequence(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.ids.push(END);
  }

  /** All ids, [tokens]; where each sequence begins among them, and in the text, [sequences]. */
  *arrays(): Steps<{ tokens: Int32Array; sequenceStarts: Int32Array; sequenceOffsets: Int32Array }> {
    return {
      tokens: yield* partOf(0, 0.8, this.ids.joined()),
      sequenceStarts: yield* partOf(0.8, 0.9, this.starts.joined()),
      sequenceOffsets: yield* partOf(0.9, 1, this.offsets.joined()),
    };
  }
}
