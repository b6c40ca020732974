// What the figure asks, and when.
import type { LoadProgress } from '@/core/client';
import { useAsked, type AskedControl } from '@/labs/surprise/useAsked';
import { configOf, readText, type Read } from './mla';
import { DEEPSEEK_V3, sizesOf, type AttentionSizes } from './sizes';
import type { MlaState } from './state';

export interface MlaControl {
  reading: AskedControl<Read, LoadProgress>;
  sizes: AskedControl<AttentionSizes, never>;
  isEmpty: boolean;
}

export function useMla({ text, layer, preset }: MlaState, isReady: boolean): MlaControl {
  const isEmpty = text.trim() === '';
  const reading = useAsked<Read, LoadProgress>(JSON.stringify([text, layer]), isReady && !isEmpty, (work) =>
    readText(text, layer, work),
  );
  const sizes = useAsked<AttentionSizes, never>(preset, isReady, async ({ signal }) =>
    preset === 'deepseek-v3' ? DEEPSEEK_V3 : sizesOf(await configOf(preset, signal)),
  );
  return { reading, sizes, isEmpty };
}
