// How much faster the text comes with drafts, on this device.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { MeasurePart } from './MeasurePart';
import type { Speed } from './measures';
import { mtpMessages } from './messages';
import type { Measured } from './useMtp';

const tokens = format(',.0f');
const times = format('.2f');

export function SpeedPart({ measured }: { measured: Measured<Speed> }) {
  const t = useMessages(mtpMessages);
  return (
    <MeasurePart title={t.speed} help={t.speedHelp} button={t.measureSpeed} measured={measured}>
      {({ plain, drafted, ratio }) => (
        <p role="status">
          {t.speedResult({
            ...{ drafted: tokens(drafted.value), plain: tokens(plain.value) },
            ...{ ratio: times(ratio.value), low: times(ratio.low), high: times(ratio.high) },
          })}{' '}
          {ratio.value > 1 ? t.speedFaster : t.speedSlower}
        </p>
      )}
    </MeasurePart>
  );
}
