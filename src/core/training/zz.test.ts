import { it } from 'vitest';
import '../../../tests/support/messageTasks';
import { NODE_DEVICES } from '../../../tests/support/devices';
import { countByProduct } from './bigram';
import { bigramShares } from './bigramShares';
it('x', async () => {
  await NODE_DEVICES[1]!.start();
  const ids = new Int32Array(2 ** 24 + 1);
  let last = performance.now(); let n = 0;
  await countByProduct(ids, 512, { checkDevice() {}, breathe: async () => { if (n++ === 0) { console.log('first breath', performance.now() - last); throw 1; } } }).catch(() => 0);
  const c = new Float32Array(512*512).fill(3); last = performance.now(); bigramShares(c, 512); console.log('shares', performance.now() - last);
}, 60000);
