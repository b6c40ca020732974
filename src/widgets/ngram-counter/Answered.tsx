// What surrounds an answer: pale while a new one is on its way, and a sentence where there is none.
import type { ReactNode } from 'react';
import { FailureStatus } from '@/ui/Status';
import type { Asking } from '@/ui/useAnswer';
import styles from './NgramCounter.module.css';

interface AnsweredProps<Question, Value> {
  asking: Asking<Question, Value>;
  children: (value: Value, question: Question) => ReactNode;
}

export function Answered<Question, Value>({ asking, children }: AnsweredProps<Question, Value>) {
  const { answer, isCurrent, failure, retry } = asking;
  if (failure !== undefined) return <FailureStatus message={failure} onRetry={retry} />;
  return (
    <div className={styles.answer} aria-busy={!isCurrent}>
      {answer && children(answer.value, answer.question)}
    </div>
  );
}
