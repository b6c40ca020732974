// Where a figure's numbers come from.
import { useMessages } from '@/i18n';
import { provenanceMessages } from './messages';
import styles from './ProvenanceBadge.module.css';

export type Provenance = 'live' | 'trainedHere' | 'shippedWeights' | 'recorded' | 'schematic';

interface ProvenanceBadgeProps {
  provenance: Provenance;
  /** The model card, the command, or whatever else stands behind it. */
  href?: string;
  detail?: string;
}

export function ProvenanceBadge({ provenance, href, detail }: ProvenanceBadgeProps) {
  const t = useMessages(provenanceMessages);
  const text = detail === undefined ? t[provenance] : `${t[provenance]}: ${detail}`;
  const badge = { className: styles.badge, title: t[`${provenance}Meaning`], 'data-provenance': provenance };
  return href === undefined ? (
    <span {...badge}>{text}</span>
  ) : (
    <a {...badge} href={href}>
      {text}
    </a>
  );
}
