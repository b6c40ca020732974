// Where a figure's numbers come from.
import styles from './ProvenanceBadge.module.css';

export type Provenance = 'live' | 'trained here' | 'shipped weights' | 'recorded' | 'schematic';

const MEANING: Record<Provenance, string> = {
  live: 'Computed in this page.',
  'trained here': 'Computed with weights that you trained in this page.',
  'shipped weights': 'Computed in this page with weights that come with the book.',
  recorded: 'A saved run.',
  schematic: 'A drawing.',
};

interface ProvenanceBadgeProps {
  provenance: Provenance;
  /** The model card, the command, or whatever else stands behind it. */
  href?: string;
  detail?: string;
}

export function ProvenanceBadge({ provenance, href, detail }: ProvenanceBadgeProps) {
  const text = detail === undefined ? provenance : `${provenance}: ${detail}`;
  const title = MEANING[provenance];
  return href === undefined ? (
    <span className={styles.badge} title={title}>
      {text}
    </span>
  ) : (
    <a className={styles.badge} title={title} href={href}>
      {text}
    </a>
  );
}
