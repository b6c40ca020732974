// Work on a device other than the one that runs.
import { getBackend, setBackend } from '@tensorflow/tfjs-core';

/**
 * Does `work` on a backend that has been started, and gives the operations back to the one before. Nothing may be awaited in
 * `work`: others compute meanwhile. Tensors that it leaves stay on that backend.
 */
export function onBackend<T>(backend: string, work: () => T): T {
  const before = getBackend();
  if (before === backend) return work();
  void setBackend(backend); // takes place at once, as it is started
  try {
    return work();
  } finally {
    void setBackend(before);
  }
}
