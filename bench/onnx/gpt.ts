// A GPT-2 with a cache of keys and values as an ONNX graph, its inputs and outputs named as Hugging Face's exporter
// names them, so that onnxruntime-web and transformers.js both run it.
import type { GptShape, Weights } from '../page/protocol';
import { FLOAT, INT64, OnnxGraph } from './protobuf';

/**
 * @param options.fused attention and the sums before the norms by onnxruntime's own operators (com.microsoft)
 * @returns the file: input_ids [1, T], position_ids [1, T], past_key_values.N.key and .value [1, H, P, D] →
 *   logits [1, T, V], present.N.key and .value [1, H, P + T, D]
 */
export function writeGptOnnx(
  model: GptShape,
  weights: Weights,
  options: { fused?: boolean } = {},
): Uint8Array {
  const { layers, C, H, V } = model;
  const D = C / H;
  const graph = new OnnxGraph();
  const ids = graph.input('input_ids', INT64, [1, 'T']);
  const positions = graph.input('position_ids', INT64, [1, 'T']);
  for (const [name, { shape, values }] of weights) graph.weight(name, shape, values);

  const axis0 = graph.integers([0]);
  const headsLast = graph.integers([1, -1, H, D]);
  const joined = graph.integers([1, -1, C]);
  const scale = graph.scalar(1 / Math.sqrt(D));
  const least = graph.scalar(-1e9);
  const zero = graph.scalar(0);
  let mask: string | undefined;

  const linear = (x: string, at: string) =>
    graph.node('Add', [graph.node('MatMul', [x, `${at}.weight`]), `${at}.bias`]);
  const norm = (x: string, at: string) =>
    graph.node('LayerNormalization', [x, `${at}.weight`, `${at}.bias`], {
      axis: -1,
      epsilon: { float: 1e-5 },
    });

  /** 0 where a query may look, and a large negative number elsewhere: [T, S]. */
  const causalMask = (keys: string) => {
    const length = graph.node('Squeeze', [graph.node('Shape', [keys], { start: 2, end: 3 }), axis0]);
    const places = graph.node('Range', [graph.integers(0), length, graph.integers(1)]); // [S]
    const queries = graph.node('Reshape', [positions, graph.integers([-1, 1])]); // [T, 1]
    return graph.node('Where', [graph.node('LessOrEqual', [places, queries]), zero, least]);
  };

  const attention = (qkv: string, layer: number) => {
    const at = (name: string) => `${name}_${String(layer)}`;
    const past = ['key', 'value'].map((what) =>
      graph.input(`past_key_values.${String(layer)}.${what}`, FLOAT, [1, H, 'P', D]),
    );
    const present = ['key', 'value'].map((what) => `present.${String(layer)}.${what}`);
    for (const name of present) graph.output(name, FLOAT, [1, H, 'S', D]);
    const [q = '', k = '', v = ''] = graph.nodes('Split', [qkv], [at('q'), at('k'), at('v')], {
      axis: -1,
      num_outputs: 3,
    });
    if (options.fused) {
      const [output = ''] = graph.nodes(
        'MultiHeadAttention',
        [q, k, v, '', '', '', ...past],
        [at('attention'), ...present],
        { num_heads: H, unidirectional: 1 },
        'com.microsoft',
      );
      return output;
    }
    const heads = (x: string) =>
      graph.node('Transpose', [graph.node('Reshape', [x, headsLast])], { perm: [0, 2, 1, 3] });
    const [keys = '', values = ''] = [k, v].map((x, i) => {
      const [name = ''] = graph.nodes('Concat', [past[i] ?? '', heads(x)], [present[i] ?? ''], { axis: 2 });
      return name;
    });
    mask ??= causalMask(keys);
    const scores = graph.node('MatMul', [heads(q), graph.node('Transpose', [keys], { perm: [0, 1, 3, 2] })]);
    const masked = graph.node('Add', [graph.node('Mul', [scores, scale]), mask]);
    const output = graph.node('MatMul', [graph.node('Softmax', [masked], { axis: -1 }), values]);
    return graph.node('Reshape', [graph.node('Transpose', [output], { perm: [0, 2, 1, 3] }), joined]);
  };

  let x = graph.node('Add', [
    graph.node('Gather', ['transformer.wte.weight', ids]),
    graph.node('Gather', ['transformer.wpe.weight', positions]),
  ]); // [1, T, C]
  let normed = norm(x, 'transformer.h.0.ln_1');
  /** The residual stream after `x + added`, and its norm. */
  const addAndNorm = (added: string, at: string) => {
    if (!options.fused) {
      x = graph.node('Add', [x, added]);
      normed = norm(x, at);
      return;
    }
    const names = [`${at}.out`, '', '', `${at}.sum`];
    const inputs = [x, added, `${at}.weight`, `${at}.bias`];
    [normed = '', , , x = ''] = graph.nodes(
      'SkipLayerNormalization',
      inputs,
      names,
      { epsilon: { float: 1e-5 } },
      'com.microsoft',
    );
  };
  for (let layer = 0; layer < layers; layer++) {
    const at = `transformer.h.${String(layer)}`;
    const next = layer + 1 < layers ? `transformer.h.${String(layer + 1)}.ln_1` : 'transformer.ln_f';
    addAndNorm(
      linear(attention(linear(normed, `${at}.attn.c_attn`), layer), `${at}.attn.c_proj`),
      `${at}.ln_2`,
    );
    const hidden = graph.node('Gelu', [linear(normed, `${at}.mlp.c_fc`)], { approximate: 'tanh' });
    addAndNorm(linear(hidden, `${at}.mlp.c_proj`), next);
  }
  const rows = graph.node('Reshape', [normed, graph.integers([-1, C])]);
  const logits = graph.node('Gemm', [rows, 'transformer.wte.weight'], { transB: 1 });
  graph.nodes('Reshape', [logits, graph.integers([1, -1, V])], ['logits']);
  graph.output('logits', FLOAT, [1, 'T', V]);
  return graph.model();
}
