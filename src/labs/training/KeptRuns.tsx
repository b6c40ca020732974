// The runs that this browser keeps: looked at again, or deleted.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import { whole } from '@/ui/format';
import { Notice } from '@/ui/Status';
import { textMessages } from '@/ui/textMessages';
import type { LinkedState } from '@/ui/useLinkedState';
import { nats } from './format';
import { isBound } from './heldOutName';
import { stateOfRun } from './keptState';
import styles from './Lab.module.css';
import type { KeptRun } from './labView';
import { labMessages } from './messages';
import { describeName } from './plan';
import type { Family, LabState } from './state';
import type { LabControl } from './useLab';

interface KeptRunsProps {
  linked: LinkedState<LabState>;
  control: LabControl;
  /** That this lab trains. */
  families: readonly Family[];
  isBusy: boolean;
}

export function KeptRuns({ linked: { state, set }, control, families, isBusy }: KeptRunsProps) {
  const t = useMessages(labMessages);
  const { view, plan, text, remove } = control;
  const { reading } = text;
  const ownHash = reading.phase === 'ready' && reading.text === 'own' ? reading.facts.hash : undefined;
  const { kept, unreadable, keptProblem } = view;
  if (!kept) return null;
  const n = kept.length + unreadable.length;
  return (
    <details className={`${styles.part} ${styles.fold}`}>
      <summary>{n === 0 ? t.keptNone : t.kept({ n: whole(n) })(n)}</summary>
      {keptProblem !== undefined && <Notice>{keptProblem}</Notice>}
      {n > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={t.kept({ n: whole(n) })(n)}>
          <table className={styles.kept}>
            <thead>
              <tr>
                <th scope="col">{t.keptRun}</th>
                <th scope="col">{t.keptSize}</th>
                <th scope="col">{t.keptSteps}</th>
                <th scope="col">{t.keptLoss}</th>
                <th scope="col">{t.keptActions}</th>
              </tr>
            </thead>
            <tbody>
              {kept.map((run) => (
                <Row
                  key={run.run}
                  run={run}
                  isShown={run.run === plan?.run}
                  isBusy={isBusy}
                  found={stateOfRun(run, state, ownHash, families)}
                  onShow={set}
                  onRemove={remove}
                />
              ))}
              {unreadable.map(({ run, problem }) => (
                <tr key={run}>
                  <th scope="row" colSpan={4}>
                    {problem}
                  </th>
                  <td>
                    <RemoveButton name={run} isDisabled={isBusy} onRemove={() => remove(run)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

interface RowProps {
  run: KeptRun;
  isShown: boolean;
  isBusy: boolean;
  /** The settings that make it; undefined where they are not known. */
  found: ReturnType<typeof stateOfRun>;
  onShow: (settings: LabState) => void;
  onRemove: (run: string) => void;
}

function Row({ run, isShown, isBusy, found, onShow, onRemove }: RowProps) {
  const t = useMessages(labMessages);
  const { config, parameterCount, step, heldOutNats, writtenMs } = run;
  const about = describeName(run.run);
  const names = useMessages(textMessages);
  const name = about ? names[about.text] : run.run;
  const date = new Date(writtenMs).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const detail =
    about && found
      ? t.runOf({
          family: t[about.family],
          layers: found.settings.layers,
          width: found.settings.width,
          seed: config.seed,
        })
      : '';
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{detail}</small>
        <small>{t.lastMade({ date })}</small>
      </th>
      <td>{whole(parameterCount)}</td>
      <td>{t.stepsOf({ step: whole(step), steps: whole(config.steps) })}</td>
      <td>
        {heldOutNats === undefined ? t.nothing : nats(heldOutNats)}
        {heldOutNats !== undefined && isBound(config.loss) && <small>{t.keptBound}</small>}
      </td>
      <td>
        <div className={styles.actions}>
          {isShown ? (
            <span>{t.isShown}</span>
          ) : (
            found?.isFound && (
              <button
                type="button"
                className="quiet"
                disabled={isBusy}
                aria-label={t.ofRun({ action: t.showRun, run: `${name} ${detail}` })}
                onClick={() => onShow(found.settings)}
              >
                {t.showRun}
              </button>
            )
          )}
          <RemoveButton name={`${name} ${detail}`} isDisabled={isBusy} onRemove={() => onRemove(run.run)} />
        </div>
      </td>
    </tr>
  );
}

interface RemoveButtonProps {
  name: string;
  isDisabled: boolean;
  onRemove: () => void;
}

/** Asks once more: a deleted run is gone. */
function RemoveButton({ name, isDisabled, onRemove }: RemoveButtonProps) {
  const t = useMessages(labMessages);
  const [isAsking, setAsking] = useState(false);
  const button = (action: string, onClick: () => void) => (
    <button
      type="button"
      className="quiet"
      disabled={isDisabled}
      aria-label={t.ofRun({ action, run: name })}
      onClick={onClick}
    >
      {action}
    </button>
  );
  if (!isAsking) return button(t.remove, () => setAsking(true));
  return (
    <>
      {button(t.removeReally, onRemove)}
      {button(t.keep, () => setAsking(false))}
    </>
  );
}
