// A queue that gives the smallest number first: a binary heap in one array.

/** Smallest number first; `push` and `pop` take O(log n) steps. */
export interface MinHeap {
  readonly push: (value: number) => void;
  /** Takes the smallest number out; undefined when nothing is left. */
  readonly pop: () => number | undefined;
}

/** An empty queue. */
export function createMinHeap(): MinHeap {
  const heap: number[] = []; // heap[i] ≤ heap[2i + 1] and heap[2i + 2]

  function push(value: number): void {
    let index = heap.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] ?? value;
      if (above <= value) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = value;
  }

  function pop(): number | undefined {
    const smallest = heap[0];
    const last = heap.pop();
    if (last !== undefined && heap.length > 0) sink(last);
    return smallest;
  }

  /** Puts `value` where the smallest was, below every number smaller than it. */
  function sink(value: number): void {
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1] ?? Infinity;
      const right = heap[2 * index + 2] ?? Infinity;
      const smaller = Math.min(left, right);
      if (smaller >= value) break;
      heap[index] = smaller;
      index = left <= right ? 2 * index + 1 : 2 * index + 2;
    }
    heap[index] = value;
  }

  return { push, pop };
}
