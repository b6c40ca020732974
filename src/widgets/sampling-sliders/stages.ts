// One choice in rows: for the bars before and after, and for the funnel of its stages.
import { entropyNats, topTokens, type Distribution } from '@/pure/sampling';
import type { DistributionRow } from '@/viz/DistributionBars';
import type { FunnelRow } from '@/viz/StageFunnel';

type Stage = Distribution['stages'][number];

/** Rows of the bars: the most probable tokens, and the chosen one if it is not among them. */
const ROWS = 12;

export function barRows(
  { before, after, stages }: Distribution,
  chosen: number,
  { label, stageName }: { label: (id: number) => string; stageName: (stage: Stage) => string },
): DistributionRow[] {
  const shown = topTokens(before, ROWS).map((token) => token.id);
  if (!shown.includes(chosen)) shown[shown.length - 1] = chosen;
  return shown.map((id) => {
    const cut = stages.find((stage) => stage.probabilities[id] === 0);
    return {
      id,
      label: label(id),
      before: before[id] ?? 0,
      after: after[id] ?? 0,
      cutBy: cut && stageName(cut),
      isChosen: id === chosen,
    };
  });
}

/** The model first, then every stage that is on, in the order in which they run. */
export function funnelRows(
  { before, stages }: Distribution,
  { modelName, stageName }: { modelName: string; stageName: (stage: Stage) => string },
): FunnelRow[] {
  const model: FunnelRow = {
    key: 'model',
    name: modelName,
    left: before.reduce((count, p) => count + (p > 0 ? 1 : 0), 0),
    taken: undefined,
    entropyNats: entropyNats(before),
  };
  return [
    model,
    ...stages.map((stage) => ({
      key: stage.name,
      name: stageName(stage),
      left: stage.survivors.length,
      taken: takenBy(stage),
      entropyNats: entropyNats(stage.probabilities),
    })),
  ];
}

function takenBy({ penalised, cutCount, massCut }: Stage): FunnelRow['taken'] {
  if (penalised) {
    // Rounding may leave the loss of nothing a little below 0.
    return { kind: 'moved', mass: Math.max(0, penalised.massLost), tokens: penalised.ids.length };
  }
  return cutCount > 0 ? { kind: 'cut', mass: massCut, tokens: cutCount } : undefined;
}
