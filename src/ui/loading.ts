// How far the loading of a model has come, in words.
import { format } from 'd3-format';
import type { loadingMessages } from './messages';

const megabytes = format(',.2f');

/** What a model that is being loaded reports. */
interface Loading {
  stage: 'device' | 'download' | 'weights';
  loadedBytes: number;
  /** 0 while it is not known. */
  totalBytes: number;
}

/** For `ProgressStatus`. */
export function describeLoading(
  t: ReturnType<typeof loadingMessages.get>,
  { stage, loadedBytes, totalBytes }: Loading,
): { label: string; fraction: number | undefined } {
  if (stage === 'device') return { label: t.device, fraction: undefined };
  const loaded = megabytes(loadedBytes / 1e6);
  if (totalBytes === 0) return { label: t.some({ loaded }), fraction: undefined };
  return {
    label: t.part({ loaded, total: megabytes(totalBytes / 1e6) }),
    fraction: loadedBytes / totalBytes,
  };
}
