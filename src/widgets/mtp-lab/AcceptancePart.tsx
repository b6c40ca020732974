// How many drafts are kept, at several temperatures, beside what Σ min(p, q) says.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { LineChart } from '@/viz/LineChart';
import { apart, percent } from './describe';
import { MeasurePart } from './MeasurePart';
import { STORIES, type Acceptance } from './measures';
import { mtpMessages } from './messages';
import type { Measured } from './useMtp';

type Found = { temperature: number; acceptance: Acceptance }[];

const degrees = format('.1f');

export function AcceptancePart({ measured }: { measured: Measured<Found> }) {
  const t = useMessages(mtpMessages);
  return (
    <MeasurePart
      title={t.acceptance}
      help={t.acceptanceHelp({ stories: STORIES })}
      button={t.measureAcceptance}
      measured={measured}
    >
      {(found) => <Result found={found} />}
    </MeasurePart>
  );
}

function Result({ found }: { found: Found }) {
  const t = useMessages(mtpMessages);
  const parts = found.map(
    ({ temperature, acceptance }) => `${degrees(temperature)}: ${percent(acceptance.kept.value)}`,
  );
  const outside = apart(found);
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
        marked={found.at(-1)?.temperature ?? 0}
        height={14}
      />
      <p role="status">
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
