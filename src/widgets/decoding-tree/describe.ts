// The decoding tree in words and in rows.
import { format } from 'd3-format';
import { labelOf, textOf } from '@/ui/tokenText';
import type { treeMessages } from './messages';
import { pathTo, type TreeNode } from './tree';
import type { Grown } from './useTree';

export type Words = ReturnType<typeof treeMessages.get>;

const whole = format(',.0f');
const nats = format(',.3f');
const percent = format('.0%');
const tenths = format('.1%');
const three = format(',.3~r');

/** A sum or a logarithm, in nats. */
export function formatNats(value: number): string {
  // −0 is what a certain token has.
  return value === 0 ? '0.000' : nats(value);
}

/** A probability in words and tables; one too small for one decimal is said as such, not as 0.0%. */
export function formatShare(p: number): string {
  return p > 0 && p < 0.0005 ? '<0.1%' : tenths(p);
}

/** The same in the few letters that a node has room for. */
export function formatShortly(p: number): string {
  return p > 0 && p < 0.005 ? '<1%' : percent(p);
}

/** A probability that may be tiny: `2.3 × 10⁻⁷`. */
export function formatTiny(p: number): string {
  if (p >= 0.001 || p === 0) return three(p);
  const [digits = '', exponent = ''] = p.toExponential(1).split('e');
  return `${digits} × 10${[...exponent.replace('+', '')].map((one) => SUPERSCRIPT[one] ?? one).join('')}`;
}

const SUPERSCRIPT: Record<string, string> = {
  ...{ '-': '⁻', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴' },
  ...{ 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
};

export function describeTokens(t: Words, n: number): string {
  return t.tokens({ n: whole(n) })(n);
}

/** How a token is written on a node. */
export function labelIn(t: Words, { pieces }: Grown, token: number): { text: string; isBytes: boolean } {
  return pieces[token]?.special ? { text: t.endToken, isBytes: false } : labelOf(pieces, token);
}

/** The text of the tokens that lead to a node, without the prompt. */
export function textTo({ pieces, nodes }: Grown, id: number): string {
  return textOf(
    pieces,
    pathTo(nodes, id).map(({ token }) => token),
  );
}

export function describeStatus(t: Words, { status, count }: TreeNode): string {
  const says = { kept: t.statusKept, pruned: t.statusPruned, final: t.statusFinal };
  if (count === undefined) return says[status];
  const drawn = t.statusDrawn({ n: whole(count) })(count);
  return status === 'final' ? `${drawn}, ${says.final}` : drawn;
}

/** What was found, in a sentence or two, for the eye and for the ear. */
export function describeTree(t: Words, tree: Grown): string {
  return tree.state.method === 'beam' ? describeBeams(t, tree) : describeSamples(t, tree);
}

function describeBeams(t: Words, { state, nodes, texts, greedy }: Grown): string {
  const [best] = texts;
  if (!best || !greedy) return '';
  const count = (status: TreeNode['status']) => whole(nodes.filter((node) => node.status === status).length);
  const search = t.beamSays({
    beams: t.beamsOf({ n: whole(state.width) })(state.width),
    looked: whole(nodes.length),
    kept: count('kept'),
    finished: count('final'),
    pruned: count('pruned'),
  });
  const said = { best: formatNats(best.total), bestP: formatTiny(Math.exp(best.total)) };
  if (best.tokens.join() === greedy.tokens.join()) return `${search} ${t.bestIsGreedy(said)}`;
  const times = three(Math.exp(Math.abs(best.total - greedy.total)));
  const verdict = best.total >= greedy.total ? t.bestWins({ times }) : t.greedyWins({ times });
  return `${search} ${t.bestSays({ ...said, greedy: formatNats(greedy.total), verdict })}`;
}

function describeSamples(t: Words, { state, nodes, texts }: Grown): string {
  const [best] = texts;
  if (!best) return '';
  const different = new Set(texts.map(({ tokens }) => tokens.join())).size;
  const beginnings = nodes.filter(({ depth }) => depth === 1).length;
  return t.samplesSay({
    samples: t.samplesOf({ n: whole(texts.length) })(texts.length),
    seed: state.seed,
    texts: t.textsOf({ n: whole(different) })(different),
    beginnings: t.beginningsOf({ n: whole(beginnings) })(beginnings),
    best: formatNats(best.modelTotal),
  });
}

export function nodeColumns(t: Words): string[] {
  const { depthColumn, tokenColumn, idColumn, logProbColumn, totalColumn, statusColumn, textColumn } = t;
  return [depthColumn, tokenColumn, idColumn, logProbColumn, totalColumn, statusColumn, textColumn];
}

export function nodeRows(t: Words, tree: Grown): (string | number)[][] {
  return tree.nodes
    .toSorted((a, b) => a.depth - b.depth || b.total - a.total)
    .map((node) => [
      node.depth,
      labelIn(t, tree, node.token).text,
      node.token,
      formatNats(node.logProb),
      formatNats(node.total),
      describeStatus(t, node),
      textTo(tree, node.id),
    ]);
}
