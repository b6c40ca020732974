// The built book itself: sizes, times to the first token, counting, generation.
import path from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { ensureBuild, ROOT } from '../../tools/setup.mjs';
import { measureCounting } from '../book/counting';
import { measureDiffusion } from '../book/diffusion';
import { measureFirstToken } from '../book/firstToken';
import { measureGeneration } from '../book/generation';
import { launch, type Session } from '../book/session';
import { measureSizes } from '../book/sizes';
import { measureSpeculation } from '../book/speculation';
import { measureTensors } from '../book/tensors';
import type { Figure } from '../results';

export async function book(): Promise<Figure[]> {
  ensureBuild('dist', '/');
  const { url, close } = await serve({ folder: path.join(ROOT, 'dist') });
  const session: Session = { url, browser: await launch(), figures: [] };
  await measureSizes(session);
  await measureFirstToken(session, '?device=wasm', 'wasm');
  await measureFirstToken(session, '', 'device chosen by measurement');
  await measureCounting(session, 1, 'words');
  await measureCounting(session, 5, 'characters');
  await measureTensors(session);
  await measureGeneration(session);
  await measureDiffusion(session);
  await measureSpeculation(session);
  await session.browser.close();
  close();
  return session.figures;
}
