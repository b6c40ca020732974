// The tree itself, from left to right: one stop for the Tab key, arrows within, and what the selected branch is.
import { useEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useMessages } from '@/i18n';
import { literal } from '@/ui/format';
import { textOf } from '@/ui/tokenText';
import styles from './DecodingTree.module.css';
import {
  describeStatus,
  formatNats,
  formatShare,
  formatShortly,
  formatTiny,
  labelIn,
  textTo,
} from './describe';
import { layoutTree, neighbour, ROOT, rowsFor, seenFor, type Place, type TreeLayout } from './layout';
import { treeMessages } from './messages';
import { bestAt, nodesAlong, pathTo, type TreeNode } from './tree';
import type { Grown } from './useTree';

/** Sizes of the drawing, rem. */
const COLUMN = 6.3;
const ROW = 2.05;
const NODE_WIDTH = 4.9;
const ROOT_WIDTH = 2.2;
const NODE_HEIGHT = 1.75;
/** Room around it for outlines. */
const EDGE = 0.3;
/** Thickness of a branch that is certain. */
const THICKEST = 0.75;
const THINNEST = 0.08;

const widthOf = ({ column }: Place) => (column === 0 ? ROOT_WIDTH : NODE_WIDTH);
const xOf = ({ column }: Pick<Place, 'column'>) =>
  EDGE + Math.max(0, column * COLUMN - NODE_WIDTH + ROOT_WIDTH);
const yOf = ({ row }: Place) => EDGE + row * ROW + NODE_HEIGHT / 2;

interface TreeViewProps {
  tree: Grown;
  /** The tree is shown as it was when it had grown this deep. */
  depth: number;
  /** Room is kept for what is still to come. */
  isGrowing: boolean;
}

export function TreeView({ tree, depth, isGrowing }: TreeViewProps) {
  const t = useMessages(treeMessages);
  const { nodes } = tree;
  const { method, width: beams, depth: deepest } = tree.state;
  const whole = useMemo(() => layoutTree(nodes, { depth: deepest }), [nodes, deepest]);
  /** However much of the tree is shown, it is as tall as all of it. */
  const rows = Math.max(whole.rows, isGrowing ? rowsFor(method, beams, deepest) : 0);
  const layout = useMemo(() => layoutTree(nodes, { depth, rows }), [nodes, depth, rows]);
  const best = useMemo(() => {
    const end = bestAt(nodes, depth);
    return new Set(end ? pathTo(nodes, end.id).map(({ id }) => id) : []);
  }, [nodes, depth]);
  const greedy = useMemo(
    () => new Set(nodesAlong(nodes, tree.greedy?.tokens ?? []).map(({ id }) => id)),
    [nodes, tree.greedy],
  );
  const [chosen, setChosen] = useState<{ of: Grown['state']; id: number }>();
  const wanted = chosen?.of === tree.state ? chosen.id : ([...best].at(-1) ?? ROOT);
  const selected = wanted === ROOT ? ROOT : seenFor(layout, nodes, wanted);
  const box = useRef<HTMLDivElement>(null);

  // The newest part is what there is to see.
  useEffect(() => {
    if (box.current) box.current.scrollLeft = box.current.scrollWidth;
  }, [depth]);

  function select(id: number) {
    setChosen({ of: tree.state, id });
  }
  function move(event: KeyboardEvent) {
    const id = event.key === 'End' ? [...best].at(-1) : neighbour(layout, nodes, selected, event.key);
    if (!/^(Arrow|Home$|End$)/.test(event.key)) return;
    event.preventDefault();
    if (id === undefined) return;
    select(id);
    const node = box.current?.querySelector<HTMLElement>(`[data-node="${id}"]`);
    node?.focus({ preventScroll: true });
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  const width = xOf({ column: depth }) + NODE_WIDTH + EDGE;
  const height = 2 * EDGE + (rows - 1) * ROW + NODE_HEIGHT;
  const prompt = textOf(tree.pieces, tree.prompt);
  return (
    <div className={styles.view}>
      <Legend tree={tree} />
      <div ref={box} className={styles.scroll}>
        <div
          role="tree"
          aria-label={t.treeOf({ prompt: literal(prompt) })}
          className={styles.tree}
          style={{ width: `${width}rem`, height: `${height + (layout.hidden.some(Boolean) ? 1.4 : 0)}rem` }}
          onKeyDown={move}
        >
          <Branches nodes={nodes} layout={layout} best={best} width={width} height={height} />
          {layout.columns.flat().map((place) => {
            const node = nodes[place.id];
            const common = {
              place,
              isSelected: place.id === selected,
              onSelect: () => select(place.id),
            };
            return node ? (
              <NodeButton
                key={place.id}
                {...common}
                tree={tree}
                node={node}
                isBest={best.has(place.id)}
                isGreedy={greedy.has(place.id)}
              />
            ) : (
              <Root key={ROOT} {...common} prompt={prompt} />
            );
          })}
          {layout.hidden.map(
            (count, column) =>
              count > 0 && (
                <span
                  key={column}
                  className={styles.hidden}
                  style={{ left: `${xOf({ column })}rem`, top: `${height}rem` }}
                >
                  {t.hidden({ n: String(count) })(count)}
                </span>
              ),
          )}
        </div>
      </div>
      <Details
        tree={tree}
        id={selected}
        prompt={prompt}
        isBest={best.has(selected)}
        isGreedy={greedy.has(selected)}
      />
    </div>
  );
}

function Legend({ tree: { state, greedy } }: { tree: Grown }) {
  const t = useMessages(treeMessages);
  const isBeam = state.method === 'beam';
  return (
    <p className={styles.legend}>
      <span data-look="best">{t.legendBest}</span>
      <span data-look="kept">{isBeam ? t.legendKept : t.legendDrawn}</span>
      {isBeam && <span data-look="pruned">{t.legendPruned}</span>}
      <span data-look="final">{t.legendFinal}</span>
      {greedy && <span data-look="greedy">{t.legendGreedy}</span>}
      <span>{t.thickness}</span>
    </p>
  );
}

interface BranchesProps {
  nodes: readonly TreeNode[];
  layout: TreeLayout;
  best: ReadonlySet<number>;
  width: number;
  height: number;
}

function Branches({ nodes, layout, best, width, height }: BranchesProps) {
  return (
    <svg
      className={styles.branches}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: `${width}rem`, height: `${height}rem` }}
      aria-hidden="true"
    >
      {layout.columns.flat().map((place) => {
        const node = nodes[place.id];
        const from = node && layout.places.get(node.parent ?? ROOT);
        if (!node || !from) return null;
        const [x0, y0, x1, y1] = [xOf(from) + widthOf(from), yOf(from), xOf(place), yOf(place)];
        const middle = (x0 + x1) / 2;
        return (
          <path
            key={place.id}
            className={styles.branch}
            data-status={node.status}
            data-best={best.has(place.id) || undefined}
            d={`M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`}
            strokeWidth={Math.max(THINNEST, THICKEST * Math.exp(node.logProb))}
          />
        );
      })}
    </svg>
  );
}

interface ItemProps {
  place: Place;
  isSelected: boolean;
  onSelect: () => void;
}

function itemProps({ place, isSelected, onSelect }: ItemProps) {
  const [left, top] = [xOf(place), yOf(place) - NODE_HEIGHT / 2];
  const style: CSSProperties = {
    left: `${left}rem`,
    top: `${top}rem`,
    width: `${widthOf(place)}rem`,
    height: `${NODE_HEIGHT}rem`,
  };
  return {
    type: 'button' as const,
    role: 'treeitem',
    'aria-level': place.column + 1,
    'aria-selected': isSelected,
    tabIndex: isSelected ? 0 : -1,
    'data-node': place.id,
    style,
    onClick: onSelect,
  };
}

function Root({ prompt, ...item }: ItemProps & { prompt: string }) {
  const t = useMessages(treeMessages);
  return (
    <button {...itemProps(item)} className={styles.root} title={prompt} aria-label={`${t.root}: ${prompt}`}>
      ⋯
    </button>
  );
}

interface NodeButtonProps extends ItemProps {
  tree: Grown;
  node: TreeNode;
  isBest: boolean;
  isGreedy: boolean;
}

function NodeButton({ tree, node, isBest, isGreedy, ...item }: NodeButtonProps) {
  const t = useMessages(treeMessages);
  const label = labelIn(t, tree, node.token);
  const p = Math.exp(node.logProb);
  const name = [
    t.nodeLabel({
      token: literal(label.text),
      probability: formatShare(p),
      total: formatNats(node.total),
      status: describeStatus(t, node),
    }),
    isBest && t.onBest,
    isGreedy && t.onGreedy,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      {...itemProps(item)}
      className={styles.node}
      data-status={node.status}
      data-best={isBest || undefined}
      data-greedy={isGreedy || undefined}
      data-token={node.token}
      title={name}
      aria-label={name}
    >
      <span className={label.isBytes ? `${styles.token} ${styles.bytes}` : styles.token}>{label.text}</span>
      <span className={styles.share}>{formatShortly(p)}</span>
    </button>
  );
}

interface DetailsProps {
  tree: Grown;
  id: number;
  prompt: string;
  isBest: boolean;
  isGreedy: boolean;
}

function Details({ tree, id, prompt, isBest, isGreedy }: DetailsProps) {
  const t = useMessages(treeMessages);
  const node = tree.nodes[id];
  return (
    <section aria-label={t.node} className={styles.details}>
      <p className={styles.path}>
        {prompt}
        <strong>{node && textTo(tree, id)}</strong>
      </p>
      {node ? (
        <dl>
          <div>
            <dt>{t.probability}</dt>
            <dd>{formatShare(Math.exp(node.logProb))}</dd>
          </div>
          <div>
            <dt>{t.logProb}</dt>
            <dd>{t.nats({ value: formatNats(node.logProb) })}</dd>
          </div>
          <div>
            <dt>{t.total}</dt>
            <dd>{t.nats({ value: formatNats(node.total) })}</dd>
          </div>
          <div>
            <dt>{t.textProbability}</dt>
            <dd>{formatTiny(Math.exp(node.total))}</dd>
          </div>
          <div>
            <dt>{t.what}</dt>
            <dd>
              {[describeStatus(t, node), isBest && t.onBest, isGreedy && t.onGreedy]
                .filter(Boolean)
                .join(', ')}
            </dd>
          </div>
        </dl>
      ) : (
        <p>{t.rootSays}</p>
      )}
    </section>
  );
}
