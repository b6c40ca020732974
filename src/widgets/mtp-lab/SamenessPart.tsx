// Whether texts by drafts have the model's own distribution.
import { useMessages } from '@/i18n';
import { describeChi, UNLIKELY } from './describe';
import { MeasurePart } from './MeasurePart';
import { DRAWS, type Sameness } from './measures';
import { mtpMessages } from './messages';
import type { Measured } from './useMtp';

export function SamenessPart({ measured, isGreedy }: { measured: Measured<Sameness>; isGreedy: boolean }) {
  const t = useMessages(mtpMessages);
  return (
    <MeasurePart
      title={t.sameness}
      help={isGreedy ? t.samenessHelpGreedy : t.samenessHelp({ draws: DRAWS })}
      button={t.measureSameness}
      measured={measured}
    >
      {(found) => <Result found={found} />}
    </MeasurePart>
  );
}

function Result({ found }: { found: Sameness }) {
  const t = useMessages(mtpMessages);
  if (found.kind === 'greedy') {
    const { tokens, isEqual } = found;
    return <p role="status">{isEqual ? t.greedyEqual({ tokens }) : t.greedyUnequal({ tokens })}</p>;
  }
  const { first, second } = found;
  const isOdd = [first, second].some((one) => one && one.probability < UNLIKELY);
  return (
    <div role="status">
      <p>{describeChi(t, t.firstToken, first)}</p>
      <p>{describeChi(t, t.secondToken, second)}</p>
      {(first ?? second) && <p>{isOdd ? t.chiOdd : t.chiFine}</p>}
    </div>
  );
}
