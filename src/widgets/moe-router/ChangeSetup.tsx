// The changes of the routing: one to be added, and those that there are.
import { useState } from 'react';
import { useMessages } from '@/i18n';
import type { RoutingChange } from '@/pure/routing/RoutingChange';
import { ChoiceControl } from '@/ui/ChoiceControl';
import type { LinkedState } from '@/ui/useLinkedState';
import { withChange, writeChange, writeChanges } from './changes';
import { changeName } from './describe';
import { routerMessages } from './messages';
import { layerOf, type Mixture } from './mixture';
import styles from './MoeRouter.module.css';
import type { RouterState } from './state';

const KINDS = ['forbid', 'force', 'swap'] as const;

interface ChangeSetupProps {
  linked: LinkedState<RouterState>;
  mixture: Mixture;
  changes: readonly RoutingChange[];
}

export function ChangeSetup({ linked: { state, set }, mixture, changes }: ChangeSetupProps) {
  const t = useMessages(routerMessages);
  const [kind, setKind] = useState<(typeof KINDS)[number]>('forbid');
  const [expert, setExpert] = useState(0);
  const [second, setSecond] = useState(1);
  const layer = layerOf(mixture, state.layer);
  const all = Array.from({ length: mixture.experts }, (_unused, one) => one);
  const others = all.filter((one) => one !== expert);
  const other = others.includes(second) ? second : (others[0] ?? 0);
  const put = (next: readonly RoutingChange[]) => set({ changes: writeChanges(next), changed: true });
  const optionsOf = (experts: readonly number[]) =>
    experts.map((one) => ({ value: String(one), label: t.expertIs({ expert: one }) }));
  return (
    <fieldset className={styles.changes}>
      <legend>{t.changes({ layer })}</legend>
      <ChoiceControl
        label={t.kind}
        hideLabel
        help={t[`${kind}Help`]}
        options={KINDS.map((value) => ({ value, label: t[value] }))}
        value={kind}
        onChange={setKind}
      />
      <ChoiceControl
        label={t.expert}
        options={optionsOf(all)}
        value={String(expert)}
        onChange={(value) => setExpert(Number(value))}
        asList
      />
      {kind === 'swap' && (
        <ChoiceControl
          label={t.other}
          options={optionsOf(others)}
          value={String(other)}
          onChange={(value) => setSecond(Number(value))}
          asList
        />
      )}
      <div className={styles.buttons}>
        <button
          type="button"
          className="primary"
          onClick={() =>
            put(
              withChange(
                changes,
                kind === 'swap' ? { layer, kind, experts: [expert, other] } : { layer, kind, expert },
              ),
            )
          }
        >
          {t.add}
        </button>
        {changes.length > 0 && (
          <button type="button" onClick={() => put([])}>
            {t.clear}
          </button>
        )}
      </div>
      {changes.length > 0 && (
        <ul className={styles.changeList} aria-label={t.list}>
          {changes.map((change) => (
            <li key={writeChange(change)}>
              <span>{changeName(t, change)}</span>
              <button
                type="button"
                aria-label={t.takeBack({ change: changeName(t, change) })}
                onClick={() => put(changes.filter((one) => one !== change))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
