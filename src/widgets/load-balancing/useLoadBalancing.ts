// Runs the three trainings for their figure; the only file of the widget that talks to the core.
import { useEffect, useState } from 'react';
import { core } from '@/core/client';
import { nowAndThen } from '@/labs/training/nowAndThen';
import { useHidden, type Hidden } from '@/labs/training/useHidden';
import { useOpening } from '@/labs/training/useOpening';
import { useTextFacts, type TextControl } from '@/labs/training/useTextFacts';
import { BALANCE_BEGINNING, createBalance, keyOf, type BalanceView } from './balance';
import { plansOf, problemOf } from './plans';
import type { BalancingState } from './state';

export interface BalancingControl extends Hidden {
  view: BalanceView;
  text: TextControl;
  problem: ReturnType<typeof problemOf>;
  /** The settings were changed a moment ago, and their runs are not looked for yet. */
  isTurning: boolean;
  canTrain: boolean;
  goOn(): void;
  again(): void;
  pause(): void;
}

export function useLoadBalancing(state: BalancingState, isReady: boolean): BalancingControl {
  const text = useTextFacts(state.text, isReady);
  const { reading } = text;
  const ready = reading.phase === 'ready' ? reading : undefined;
  const problem = ready && problemOf(ready.facts);
  const plans = ready && !problem ? plansOf(state, ready.facts, ready.raw) : undefined;
  const [view, setView] = useState(BALANCE_BEGINNING);
  const [balance] = useState(() =>
    createBalance({
      call: core.call,
      onChange: nowAndThen<BalanceView>(setView, ({ status }) => JSON.stringify(status)),
    }),
  );
  const wanted = plans && { key: keyOf(plans), open: () => balance.open(plans) };
  const { isTurning } = useOpening(wanted, state.seed, () => balance.goOn());
  useEffect(() => () => balance.close(), [balance]);
  return {
    ...{ view, text, problem, isTurning },
    ...useHidden(view.status.phase === 'training'),
    canTrain: plans !== undefined && !isTurning,
    goOn: () => void balance.goOn(),
    again: () => void balance.again(),
    pause: () => void balance.pause(),
  };
}
