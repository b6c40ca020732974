// What is known of the place that is selected: facts by name, and the candidates for it with their probabilities.
import { useMessages } from '@/i18n';
import { BarTable, type BarColumn } from '@/viz/BarTable';
import { formatProbability } from '@/viz/DistributionBars';
import styles from './MaskingAnimator.module.css';
import { maskingMessages } from './messages';

export type Fact = [name: string, value: string];

interface Candidate {
  id: number;
  label: string;
  /** 0 … 1 */
  probability: number;
}

interface PlaceDetailsProps {
  /** Names the details for screen readers. */
  title: string;
  facts: readonly Fact[];
  /** What the candidates are. */
  caption: string;
  /** The most probable first; none where there is nothing to tell. */
  candidates: readonly Candidate[];
  /** The candidate that is marked. */
  marked: number;
  /** A sentence in the place of candidates. */
  note?: string | undefined;
}

export function PlaceDetails({ title, facts, caption, candidates, marked, note }: PlaceDetailsProps) {
  const t = useMessages(maskingMessages);
  const columns: BarColumn<Candidate>[] = [
    { name: t.candidate, isHead: true, cell: ({ label }) => <span className={styles.token}>{label}</span> },
    { name: t.probability, isNumber: true, cell: ({ probability }) => formatProbability(probability) },
  ];
  return (
    <section aria-label={title} className={styles.details}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p>{note}</p>}
      {candidates.length > 0 && (
        <BarTable
          caption={caption}
          columns={columns}
          rows={candidates}
          keyOf={({ id }) => id}
          bar={({ probability }) => probability}
          largest={1}
          isMarked={({ id }) => id === marked}
        />
      )}
    </section>
  );
}
