// How much faster the text comes with drafts, on this device.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { milliseconds, times } from './describe';
import { MeasurePart } from './MeasurePart';
import { mtpMessages } from './messages';
import { REPETITIONS, SPEED_TOKENS, type Speed } from './speed';
import type { Measured } from './useMtp';

const whole = format(',.0f');

export function SpeedPart({ measured }: { measured: Measured<Speed> }) {
  const t = useMessages(mtpMessages);
  return (
    <MeasurePart
      title={t.speed}
      help={t.speedHelp({ tokens: SPEED_TOKENS, repetitions: REPETITIONS })}
      button={t.measureSpeed}
      measured={measured}
    >
      {(found) => <Result found={found} />}
    </MeasurePart>
  );
}

function Result({ found }: { found: Speed }) {
  const t = useMessages(mtpMessages);
  const { plain, drafted, ratio, stepMs, draftMs, verifyMs, tokensAPass, repetitions } = found;
  return (
    <>
      <div role="status">
        <p>
          {t.speedResult({
            ...{ drafted: whole(drafted.value), plain: whole(plain.value) },
            ...{ ratio: times(ratio.value), low: times(ratio.low), high: times(ratio.high) },
          })}
        </p>
        <p>
          {t.speedReckoned({
            ...{ step: milliseconds(stepMs), draft: milliseconds(draftMs), verify: milliseconds(verifyMs) },
            ...{ round: milliseconds(draftMs + verifyMs), tokens: times(tokensAPass) },
            each: milliseconds((draftMs + verifyMs) / tokensAPass),
          })}{' '}
          {ratio.value > 1 ? t.speedFaster : t.speedSlower}
        </p>
      </div>
      <DataTable
        caption={t.speedData}
        columns={[t.repetition, t.plainColumn, t.draftedColumn, t.ratioColumn]}
        rows={() =>
          repetitions.map((one, index) => [
            ...[index + 1, whole(one.plain), whole(one.drafted)],
            times(one.drafted / one.plain),
          ])
        }
      />
    </>
  );
}
