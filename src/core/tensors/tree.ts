// Parameter trees: nested objects and arrays of tensors, whose paths are the checkpoint's own names.
import type { Tensor } from '@tensorflow/tfjs-core';

export type Tree<Leaf> = Leaf | Tree<Leaf>[] | { [key: string]: Tree<Leaf> };
export type ParameterTree = Tree<Tensor>;

function isTensor(node: ParameterTree): node is Tensor {
  return 'dataId' in node;
}

/** All tensors with their dotted names, e.g. `model.layers.0.mlp.up_proj.weight`. */
export function flatten(tree: ParameterTree, prefix = ''): [name: string, tensor: Tensor][] {
  if (isTensor(tree)) return [[prefix, tree]];
  return Object.entries(tree).flatMap(([key, node]) => flatten(node, prefix ? `${prefix}.${key}` : key));
}

/** The tree whose flattening gives `entries`; runs of 0, 1, 2 … become arrays. */
export function unflatten(entries: Iterable<readonly [name: string, tensor: Tensor]>): ParameterTree {
  const groups = new Map<string, [string, Tensor][]>();
  for (const [name, tensor] of entries) {
    if (name === '') return tensor;
    const dot = name.indexOf('.');
    const [head, rest] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
    const group = groups.get(head);
    if (group) group.push([rest, tensor]);
    else groups.set(head, [[rest, tensor]]);
  }
  const keys = [...groups.keys()];
  const children = keys.map((key) => unflatten(groups.get(key) ?? []));
  const isList = keys.every((_key, index) => groups.has(String(index)));
  if (isList) return keys.map((_key, index) => children[keys.indexOf(String(index))] as ParameterTree);
  return Object.fromEntries(keys.map((key, index) => [key, children[index] as ParameterTree]));
}

/** Frees every tensor of the tree once, also those that stand in it twice. */
export function disposeTree(tree: ParameterTree): void {
  for (const tensor of new Set(flatten(tree).map(([, tensor]) => tensor))) tensor.dispose();
}
