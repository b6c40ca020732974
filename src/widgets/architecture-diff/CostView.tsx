// What a step costs by the length of the text, and what an answer does in all.
import { useMessages } from '@/i18n';
import { DataTable } from '@/ui/DataTable';
import { NumberControl } from '@/ui/NumberControl';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import type { LinkedState } from '@/ui/useLinkedState';
import { LineChart } from '@/viz/LineChart';
import styles from './ArchitectureDiff.module.css';
import {
  billOfSteps,
  billOfTokens,
  costOf,
  diffusionStep,
  lengthsWith,
  tokenOperations,
  type Bill,
} from './cost';
import { describeCost, lengthRows } from './describe';
import { bytes, operations, whole } from './format';
import { architectureMessages } from './messages';
import { architectureFields, type ArchitectureState } from './state';
import type { Counted } from './useLayouts';

interface CostViewProps {
  linked: LinkedState<ArchitectureState>;
  counted: Counted;
  isReady: boolean;
}

export function CostView({ linked: { state, set }, counted: { models }, isReady }: CostViewProps) {
  const t = useMessages(architectureMessages);
  const { prompt, answer, steps } = state;
  const T = prompt + answer;
  const costs = { llama: costOf(models.llama), llada: costOf(models.llada) };
  const bills = {
    llama: billOfTokens(costs.llama, { prompt, answer }),
    llada: billOfSteps(costs.llada, { prompt, answer, steps }),
  };
  const number = (name: 'prompt' | 'answer' | 'steps', help?: string) => (
    <NumberControl
      schema={architectureFields[name]}
      label={t[name]}
      value={state[name]}
      onChange={(value) => set({ [name]: value })}
      {...(help !== undefined && { help })}
    />
  );
  const lengths = lengthsWith(T);
  return (
    <section aria-label={t.costTitle} className={styles.part}>
      <p className={styles.title}>{t.costTitle}</p>
      <p className={styles.sentence}>{t.costIntro}</p>
      <div className={styles.layout}>
        <div>
          {number('prompt', t.promptHelp)}
          {number('answer')}
          {number('steps', t.stepsHelp)}
        </div>
        <div>
          <LineChart
            label={t.chartLabel({
              T: whole(T),
              llama: operations(tokenOperations(costs.llama, T)),
              llada: operations(diffusionStep(costs.llada, T)),
            })}
            x={{ label: t.lengthAxis, format: whole, scale: 'log' }}
            y={{ label: t.operationsAxis, format: operations, scale: 'log' }}
            series={[
              {
                name: t.decodeSeries,
                colour: 1,
                points: lengths.map((x) => ({ x, y: tokenOperations(costs.llama, x) })),
              },
              {
                name: t.diffusionSeries,
                colour: 2,
                isDashed: true,
                points: lengths.map((x) => ({ x, y: diffusionStep(costs.llada, x) })),
              },
            ]}
            marked={T}
            height={15}
          />
        </div>
      </div>
      <p className={styles.sentence} role="status">
        {isReady && describeCost(t, costs, bills, state)}
      </p>
      <Bills bills={bills} state={state} />
      <DataTable
        caption={t.dataCaption}
        columns={[t.lengthAxis, t.dataDecode, t.dataDiffusion, t.dataTimes]}
        rows={() => lengthRows(costs, T)}
      />
      <p className={styles.provenance}>
        <ProvenanceBadge provenance="live" />
      </p>
    </section>
  );
}

function Bills({ bills, state }: { bills: Record<'llama' | 'llada', Bill>; state: ArchitectureState }) {
  const t = useMessages(architectureMessages);
  const caption = t.billCaption({ prompt: whole(state.prompt), answer: whole(state.answer) });
  const rows = [
    { way: t.leftToRight, bill: bills.llama },
    { way: t.inSteps({ n: whole(state.steps) }), bill: bills.llada },
  ];
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.way}</th>
            {[t.passes, t.operations, t.fetched, t.cache].map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ way, bill }) => (
            <tr key={way}>
              <th scope="row">{way}</th>
              <td className={styles.number}>{whole(bill.passes)}</td>
              <td className={styles.number}>{operations(bill.operations)}</td>
              <td className={styles.number}>{bytes(bill.fetchedBytes)}</td>
              <td className={styles.number}>{bytes(bill.cacheBytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
