// Whether texts by drafts have the model's own distribution.
import { format } from 'd3-format';
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { describeChi, describeGroup, UNLIKELY } from './describe';
import { MeasurePart } from './MeasurePart';
import { mtpMessages } from './messages';
import { DRAWS, type Sameness } from './sameness';
import type { Measured } from './useMtp';

const expectedCount = format('.1f');

export function SamenessPart({ measured, isGreedy }: { measured: Measured<Sameness>; isGreedy: boolean }) {
  const t = useMessages(mtpMessages);
  return (
    <MeasurePart
      title={t.sameness}
      help={isGreedy ? t.samenessHelpGreedy : t.samenessHelp({ draws: DRAWS })}
      button={t.measureSameness}
      measured={measured}
    >
      {(found) => (found.kind === 'greedy' ? <Greedy found={found} /> : <Drawn found={found} />)}
    </MeasurePart>
  );
}

function Greedy({ found: { tokens, isEqual } }: { found: Extract<Sameness, { kind: 'greedy' }> }) {
  const t = useMessages(mtpMessages);
  return <p role="status">{isEqual ? t.greedyEqual({ tokens }) : t.greedyUnequal({ tokens })}</p>;
}

function Drawn({ found }: { found: Extract<Sameness, { kind: 'drawn' }> }) {
  const t = useMessages(mtpMessages);
  const { draws, kept, test, groups, opened } = found;
  return (
    <>
      <div role="status">
        <p>
          {t.pairsDrawn({ draws, kept })} {test ? describeChi(t, test) : t.chiNone}
        </p>
        {test && <p>{test.probability < UNLIKELY ? t.chiOdd : t.chiFine}</p>}
      </div>
      <DataTable
        caption={t.pairsData}
        columns={[t.firstColumn, t.secondColumn, t.expectedColumn, t.countedColumn]}
        rows={() =>
          groups.map((group) => [
            ...describeGroup(t, opened.pieces, group),
            ...[expectedCount(group.expected), group.count],
          ])
        }
      />
    </>
  );
}
