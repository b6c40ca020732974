// Why the settings make no run, in a sentence.
import { useMessages } from '@/i18n';
import { Notice } from '@/ui/Status';
import { labMessages } from './messages';
import type { PlanProblem } from './plan';

export function PlanProblemNotice({ problem }: { problem: PlanProblem }) {
  const t = useMessages(labMessages);
  return <Notice>{sentenceOf(t, problem)}</Notice>;
}

function sentenceOf(t: ReturnType<typeof labMessages.get>, problem: PlanProblem): string {
  switch (problem.kind) {
    case 'heads': {
      const { width, heads, better } = problem;
      return (problem.evenHeads ? t.badEvenHeads : t.badHeads)({ width, heads, better });
    }
    case 'warmup':
      return t.badWarmup({ warmup: problem.warmup, steps: problem.steps });
    case 'oneCharacter':
      return t.oneCharacter;
    case 'tooShort': {
      const { characters, training, needed } = problem;
      return t.tooShort({ characters, training, needed });
    }
  }
}
