// The merges that make a token, as a tree.
import { useMessages } from '@/i18n';
import type { MergeTreeNode } from '@/pure/bpeTraining';
import { DataTable } from '@/ui/DataTable';
import { literal, whole } from '@/ui/format';
import { FailureStatus, Notice } from '@/ui/Status';
import { TextControl } from '@/ui/TextControl';
import type { ViewProps } from './BpeMerger';
import styles from './BpeMerger.module.css';
import { describeTree, mergeOf, treeRows } from './describe';
import { bpeMessages } from './messages';
import { bpeFields } from './state';
import { findToken, labelOf } from './tokens';
import { treeLayout } from './treeLayout';
import type { Training } from './useTraining';
import { useTree } from './useTree';

/** A larger tree is not drawn. */
const MOST_LEAVES = 200;

export function TreeView({ training, step, state, set }: ViewProps) {
  const t = useMessages(bpeMessages);
  const token = findToken(training, step, state.token);
  const { answer, isCurrent, failure, retry } = useTree(training, token);
  const isOfThis = answer?.question.training === training.training;
  return (
    <>
      <TextControl
        schema={bpeFields.token}
        label={t.tokenField}
        help={t.tokenHelp}
        value={state.token}
        onChange={(text) => set({ token: text })}
        rows={1}
      />
      {token === undefined && (
        <Notice>{t.noToken({ text: literal(state.token), n: whole(step) })(step)}</Notice>
      )}
      {failure !== undefined && <FailureStatus message={failure} onRetry={retry} />}
      <div className={styles.answer} aria-busy={!isCurrent}>
        {answer && isOfThis && <Tree training={training} nodes={answer.value.nodes} />}
      </div>
    </>
  );
}

function Tree({ training, nodes }: { training: Training; nodes: readonly MergeTreeNode[] }) {
  const t = useMessages(bpeMessages);
  const leaves = nodes[0]?.leaves ?? 0;
  return (
    <>
      <p className={styles.sentence} role="status">
        {describeTree(t, training, nodes)}
      </p>
      {leaves > MOST_LEAVES ? (
        <Notice>{t.treeTooLarge({ n: whole(leaves), most: MOST_LEAVES })}</Notice>
      ) : (
        <Drawing training={training} nodes={nodes} />
      )}
      <DataTable
        caption={t.dataTree}
        columns={[t.rank, t.left, t.right, t.token]}
        rows={() => treeRows(training, nodes)}
      />
    </>
  );
}

function Drawing({ training, nodes }: { training: Training; nodes: readonly MergeTreeNode[] }) {
  const t = useMessages(bpeMessages);
  const labels = nodes.map(({ token }) => labelOf(training, token).text);
  const { width, height, nodes: placed, lines } = treeLayout(nodes, labels);
  const name = t.treeLabel({ token: literal(labels[0] ?? '') });
  return (
    <div className={styles.scroll} role="region" aria-label={name} tabIndex={0}>
      <svg
        role="img"
        aria-label={name}
        className={styles.tree}
        viewBox={`0 0 ${width} ${height}`}
        style={{ width: `${width}em`, height: `${height}em` }}
      >
        {lines.map((line, index) => (
          <line key={index} {...line} />
        ))}
        {placed.map(({ node, x, y }, index) => {
          const label = labels[index] ?? '';
          const half = 0.36 * Math.max(2, label.length) + 0.4;
          return (
            <g key={index} transform={`translate(${x},${y})`}>
              <rect
                x={-half}
                y={-0.85}
                width={2 * half}
                height={1.7}
                rx={0.3}
                data-leaf={node.merge < 0 || undefined}
              />
              <text dy="0.33em">{label}</text>
              {node.merge >= 0 && (
                <text className={styles.treeNote} y={1.6}>
                  {t.treeMerge({
                    number: node.merge + 1,
                    n: whole(mergeOf(training, node.merge + 1).count),
                  })}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
