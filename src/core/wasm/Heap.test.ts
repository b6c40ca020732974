// The heap: what it hands out is nobody else's, comes back, and has an end.
import { describe, expect, it } from 'vitest';
import { uniform } from '../../pure/random/philox';
import { Heap } from './Heap';

const MiB = 2 ** 20;
const small = () => new Heap({ reservedBytes: 1000, initialBytes: MiB, maximumBytes: 2 * MiB });

describe('the heap', () => {
  it('hands out blocks at multiples of 64, behind what is reserved', () => {
    const heap = small();
    const pointers = [1, 64, 65, 0, 1000].map((bytes) => heap.allocate(bytes));
    expect(pointers).toEqual([1024, 1088, 1152, 1280, 1344]);
    expect(heap.bytesInUse).toBe(64 + 64 + 128 + 64 + 1024);
  });

  it('gives a freed block to the next that wants its size', () => {
    const heap = small();
    const [first, second] = [heap.allocate(500), heap.allocate(500)];
    heap.free(first);
    expect(heap.allocate(1)).not.toBe(first);
    expect(heap.allocate(490)).toBe(first);
    heap.free(second);
    expect(heap.allocate(512)).toBe(second);
  });

  it('never lets two blocks overlap, and counts what is in use', () => {
    const heap = new Heap({ reservedBytes: 64, initialBytes: MiB, maximumBytes: 64 * MiB });
    const blocks = new Map<number, number>();
    let inUse = 0;
    for (let step = 0; step < 4_000; step++) {
      const draw = uniform(7, step, 0);
      if (blocks.size > 0 && uniform(7, step, 1) < 0.48) {
        const pointer = [...blocks.keys()][Math.floor(draw * blocks.size)] ?? NaN;
        const marked = heap.i32.subarray(pointer / 4, (pointer + (blocks.get(pointer) ?? 0)) / 4);
        expect(marked.every((word) => word === pointer)).toBe(true); // nobody wrote into it
        inUse -= marked.length * 4;
        heap.free(pointer);
        blocks.delete(pointer);
      } else {
        const bytes = 64 * Math.ceil(2 ** (10 * draw));
        const pointer = heap.allocate(bytes);
        heap.i32.fill(pointer, pointer / 4, (pointer + bytes) / 4);
        blocks.set(pointer, bytes);
        inUse += bytes;
      }
      expect(heap.bytesInUse).toBe(inUse);
    }
    expect(blocks.size).toBeGreaterThan(50);
  });

  it('grows when it must, and then has other views of the same values', () => {
    const heap = new Heap({ reservedBytes: 64, initialBytes: MiB, maximumBytes: 64 * MiB });
    const pointer = heap.allocate(4);
    heap.f32[pointer / 4] = 1.5;
    const { f32 } = heap;
    heap.allocate(3 * MiB);
    expect(heap.f32 === f32).toBe(false);
    expect(heap.f32[pointer / 4]).toBe(1.5);
    expect(heap.bytesReserved).toBe(5 * MiB); // by 4 MiB at least
    heap.allocate(40 * MiB);
    expect(heap.bytesReserved).toBe(heap.memory.buffer.byteLength);
  });

  it('merges free neighbours before it grows', () => {
    const heap = small();
    const pointers = Array.from({ length: 15 }, () => heap.allocate(64 * 1024));
    for (const pointer of pointers) heap.free(pointer);
    expect(heap.allocate(900 * 1024)).toBe(pointers[0]);
    expect(heap.bytesReserved).toBe(MiB);
  });

  it('cuts a large block when a small one is wanted and nothing else is left', () => {
    const heap = small();
    const large = heap.allocate(900 * 1024);
    heap.allocate(120 * 1024);
    heap.free(large);
    expect(heap.allocate(100 * 1024)).toBe(large);
    expect(heap.allocate(100 * 1024)).toBe(large + 100 * 1024);
    expect(heap.bytesReserved).toBe(MiB);
  });

  it('stays small while sizes grow from step to step', () => {
    const heap = new Heap({ reservedBytes: 64, initialBytes: MiB, maximumBytes: 64 * MiB });
    let cache = heap.allocate(64);
    for (let length = 2; length < 3_000; length++) {
      const next = heap.allocate(64 * length);
      const others = [heap.allocate(64 * length), heap.allocate(32 * length)];
      heap.free(cache);
      others.forEach((pointer) => heap.free(pointer));
      cache = next;
    }
    expect(heap.bytesInUse).toBe(64 * 2_999);
    expect(heap.bytesReserved).toBe(MiB); // of 530 MiB that were handed out
  });

  it('says what to do when there is no more, and goes on with what it has', () => {
    const heap = small();
    const pointer = heap.allocate(1.5 * MiB);
    expect(() => heap.allocate(MiB)).toThrow(
      'WebAssembly: the browser gives no memory for 1.0 MB more; 1.6 MB are in use. Close other tabs, or take a smaller model, batch or context.',
    );
    expect(heap.bytesInUse).toBe(1.5 * MiB);
    heap.free(pointer);
    expect(heap.allocate(MiB)).toBe(pointer);
  });

  it('takes back only what it gave', () => {
    const heap = small();
    const pointer = heap.allocate(4);
    expect(() => heap.free(pointer + 64)).toThrow('Heap: there is no block at');
    heap.free(pointer);
    expect(() => heap.free(pointer)).toThrow('Heap: there is no block at');
  });

  it('may be shared', () => {
    const heap = new Heap({ reservedBytes: 64, initialBytes: MiB, maximumBytes: 8 * MiB, shared: true });
    expect(heap.memory.buffer).toBeInstanceOf(SharedArrayBuffer);
    heap.allocate(2 * MiB);
    expect(heap.f32.buffer).toBe(heap.memory.buffer);
  });
});
