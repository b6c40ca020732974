// How many drafts are kept, at several temperatures, beside what Σ min(p, q) says.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { LineChart } from '@/viz/LineChart';
import { STORIES, type AcceptanceAt } from './acceptance';
import { apart, degrees, describeAcceptance, percent } from './describe';
import { MeasurePart } from './MeasurePart';
import { mtpMessages } from './messages';
import type { Measured } from './useMtp';

interface AcceptancePartProps {
  measured: Measured<AcceptanceAt[]>;
  /** That is set, one of those measured. */
  temperature: number;
}

export function AcceptancePart({ measured, temperature }: AcceptancePartProps) {
  const t = useMessages(mtpMessages);
  return (
    <MeasurePart
      title={t.acceptance}
      help={t.acceptanceHelp({ stories: STORIES })}
      button={t.measureAcceptance}
      measured={measured}
    >
      {(found) => <Result found={found} temperature={temperature} />}
    </MeasurePart>
  );
}

function Result({ found, temperature: set }: { found: AcceptanceAt[]; temperature: number }) {
  const t = useMessages(mtpMessages);
  const parts = found.map(
    ({ temperature, acceptance }) => `${degrees(temperature)}: ${percent(acceptance.kept.value)}`,
  );
  const outside = apart(found);
  const here = found.find(({ temperature }) => temperature === set);
  return (
    <>
      <LineChart
        label={t.acceptanceChart({ parts: parts.join(', ') })}
        x={{ label: t.temperature, format: degrees }}
        y={{ label: t.share, format: percent }}
        series={[
          {
            name: t.keptSeries,
            colour: 1,
            hasMarks: true,
            points: found.map(({ temperature: x, acceptance: { kept } }) => ({
              ...{ x, y: kept.value, low: kept.low, high: kept.high },
            })),
          },
          {
            name: t.overlapSeries,
            colour: 2,
            isDashed: true,
            hasMarks: true,
            points: found.map(({ temperature: x, acceptance }) => ({ x, y: acceptance.overlap })),
          },
        ]}
        marked={set}
        height={14}
      />
      <p role="status">
        {here && describeAcceptance(t, here)}{' '}
        {outside.length === 0
          ? t.acceptanceAgree
          : t.acceptanceApart({ temperatures: outside.map(degrees).join(', ') })}
      </p>
      <DataTable
        caption={t.acceptance}
        columns={[t.temperature, t.keptSeries, t.overlapSeries, t.roundsColumn]}
        rows={() =>
          found.map(({ temperature, acceptance: { kept, overlap, rounds } }) => [
            degrees(temperature),
            `${percent(kept.value)} (${percent(kept.low)} – ${percent(kept.high)})`,
            percent(overlap),
            rounds,
          ])
        }
      />
    </>
  );
}
