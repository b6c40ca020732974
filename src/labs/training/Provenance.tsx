// Where the numbers of a lab come from, and by which seed.
import { useMessages } from '@/i18n';
import { ProvenanceBadge } from '@/ui/ProvenanceBadge';
import styles from './Lab.module.css';
import { labMessages } from './messages';

export function Provenance({ seed }: { seed: number }) {
  const t = useMessages(labMessages);
  return (
    <p className={styles.provenance}>
      <ProvenanceBadge provenance="trainedHere" />
      <span>
        {t.seed} {seed}
      </span>
    </p>
  );
}
