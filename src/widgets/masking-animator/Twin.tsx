// The autoregressive twin: how far it has come after as many forward passes, and what both took.
import { memo, useMemo } from 'react';
import { useMessages } from '@/i18n';
import { textOf } from '@/ui/tokenText';
import { costOf, costRows, describePasses, describeTokens, twinCostOf } from './describe';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';
import { MODEL, TWIN } from './models';
import { isInfilled, type Run, type TwinRun } from './run';

interface TwinProps {
  run: Run;
  twin: TwinRun;
  /** Forward passes of the diffusion up to the step that is shown. */
  passes: number;
}

export function Twin({ run, twin, passes }: TwinProps) {
  const t = useMessages(maskingMessages);
  const { pieces, prompt, tokens, outcome } = twin;
  const written = Math.min(passes, tokens.length);
  // While it writes, it may not have come so far yet.
  const isThere = outcome !== undefined || tokens.length >= passes;
  const [before, after] = useMemo(
    () => [textOf(pieces, tokens.slice(0, written)), textOf(pieces, tokens.slice(written))],
    [pieces, tokens, written],
  );
  return (
    <section aria-label={t.theTwin} className={styles.twin}>
      <div>
        <p className={styles.mapTitle}>{t.theTwin}</p>
        <p className={styles.twinText}>
          <span className={styles.prompt}>{textOf(pieces, prompt)}</span>
          {before}
          <span className={styles.later} aria-hidden="true">
            {after}
          </span>
        </p>
        <p className={styles.sentence}>
          {isThere && t.twinSays({ passes: describePasses(t, passes), tokens: describeTokens(t, written) })}{' '}
          {isInfilled(run.state) && t.twinInfill}
        </p>
      </div>
      <Costs run={run} twin={twin} />
    </section>
  );
}

/** Of the whole run: drawn again when that changes, not when the reader goes through it. */
const Costs = memo(function Costs({ run, twin }: Pick<TwinProps, 'run' | 'twin'>) {
  const t = useMessages(maskingMessages);
  return (
    <div>
      <table className={styles.measures}>
        <caption>{t.costs}</caption>
        <thead>
          <tr>
            <th scope="col">{t.measure}</th>
            <th scope="col">{MODEL}</th>
            <th scope="col">{TWIN}</th>
          </tr>
        </thead>
        <tbody>
          {costRows(t, [costOf(run), twinCostOf(twin)]).map(([name, ...values]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={index}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.sentence}>{t.costHelp}</p>
    </div>
  );
});
