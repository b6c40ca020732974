// Whether the world that a model learned from could have told its texts, and where it could not.
import { useMessages } from '@/i18n';
import { FailureStatus } from './Status';
import { describeTruth } from './truth';
import { truthMessages } from './truthMessages';
import styles from './TruthView.module.css';
import { useTruth, type CheckTruth } from './useTruth';

interface CheckedText {
  text: string;
  /** The model says that its text is over. */
  isEnded: boolean;
  /** Whose text it is, where there are several. */
  name: string | undefined;
}

interface TruthViewProps {
  texts: readonly CheckedText[];
  check: CheckTruth;
}

export function TruthView({ texts, check }: TruthViewProps) {
  const t = useMessages(truthMessages);
  const { truths, retry } = useTruth(
    texts.map(({ text }) => text),
    check,
  );
  const failed = truths.find((truth) => truth.phase === 'failed');
  if (failed) return <FailureStatus message={failed.message} onRetry={retry} />;
  return (
    <div role="status" className={styles.truth}>
      {texts.map(({ text, isEnded, name }, index) => {
        const truth = truths[index];
        return (
          <p key={index}>
            {name !== undefined && <strong>{name}: </strong>}
            {truth?.phase === 'ready' ? describeTruth(t, text, isEnded, truth.verdict) : t.running}
          </p>
        );
      })}
    </div>
  );
}
