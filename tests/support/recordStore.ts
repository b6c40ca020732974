// Where a test keeps checkpoints, as the browser keeps them in IndexedDB.
import type { RecordStore } from '../../src/core/training/checkpoints';

/** Records in a map, copied as IndexedDB copies them. */
export class MapStore implements RecordStore {
  readonly map = new Map<string, unknown>();
  /** What the next writing fails with. */
  failure: Error | undefined;
  readonly log: string[] = [];

  get(key: string): Promise<unknown> {
    return Promise.resolve(structuredClone(this.map.get(key)));
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.map.keys()]);
  }
  setMany(entries: [string, unknown][]): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.log.push(`set ${entries.map(([key]) => key).join(' ')}`);
    for (const [key, value] of entries) this.map.set(key, structuredClone(value));
    return Promise.resolve();
  }
  delMany(keys: string[]): Promise<void> {
    if (keys.length > 0) this.log.push(`delete ${keys.join(' ')}`);
    for (const key of keys) this.map.delete(key);
    return Promise.resolve();
  }
}
