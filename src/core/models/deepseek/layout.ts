// Every parameter of a DeepSeek-V3: how it lies in memory, what the checkpoint calls its parts, and what training begins with.
import { linearEntries, single, type ParameterEntry } from '../layout';
import type { DeepseekConfig } from './model';

const standardDeviation = 0.02; // DeepseekV3Config.initializer_range

const matrix = (name: string, shape: [number, number]) =>
  single(`${name}.weight`, shape, { standardDeviation });
const norm = (name: string, size: number) => single(`${name}.weight`, [size], { constant: 1 });

/** Some rows of a matrix of the checkpoint, `from`, as a matrix of their own. */
function rowsOf(name: string, from: string, shape: [number, number], rows: number[]): ParameterEntry {
  return {
    name: `${name}.weight`,
    shape: [rows.length, shape[1]],
    parts: [{ name: `${from}.weight`, shape, rows }],
    initial: { standardDeviation },
  };
}

const range = (begin: number, count: number) => Array.from({ length: count }, (_unused, i) => begin + i);

/**
 * The rows of a rotated part in the order in which the core turns planes: first coordinates, then second ones. A checkpoint whose planes
 * are (2i, 2i + 1) has them one after the other.
 */
function planes(begin: number, size: number, interleaved: boolean): number[] {
  if (!interleaved) return range(begin, size);
  return range(0, size).map((i) => begin + (i < size / 2 ? 2 * i : 2 * i - size + 1));
}

export function parameterLayout(config: DeepseekConfig): ParameterEntry[] {
  const { vocabSize: V, hiddenSize: C } = config;
  const layers = range(0, config.numHiddenLayers).flatMap((index) =>
    layer(`model.layers.${index}`, config, index < config.firstKDenseReplace),
  );
  const modules = range(config.numHiddenLayers, config.numNextnPredictLayers).flatMap((index) => {
    const name = `model.layers.${index}`;
    return [
      norm(`${name}.enorm`, C),
      norm(`${name}.hnorm`, C),
      matrix(`${name}.eh_proj`, [C, 2 * C]),
      ...layer(name, config, false),
      norm(`${name}.shared_head.norm`, C),
    ];
  });
  return [
    matrix('model.embed_tokens', [V, C]),
    ...layers,
    ...modules,
    norm('model.norm', C),
    ...(config.tieWordEmbeddings ? [] : [matrix('lm_head', [V, C])]),
  ];
}

function layer(name: string, config: DeepseekConfig, isDense: boolean): ParameterEntry[] {
  const { hiddenSize: C } = config;
  const mlp = `${name}.mlp`;
  return [
    norm(`${name}.input_layernorm`, C),
    ...attention(`${name}.self_attn`, config),
    norm(`${name}.post_attention_layernorm`, C),
    ...(isDense ? feedForward(mlp, C, config.intermediateSize) : mixture(mlp, config)),
  ];
}

function attention(name: string, config: DeepseekConfig): ParameterEntry[] {
  const { hiddenSize: C, numAttentionHeads: H, qLoraRank, kvLoraRank: Dc } = config;
  const { qkNopeHeadDim: Dn, qkRopeHeadDim: Dr, vHeadDim: Dv, ropeInterleave } = config;
  const each = (rows: (head: number) => number[]) => range(0, H).flatMap(rows);
  const queryNames = qLoraRank === undefined ? `${name}.q_proj` : `${name}.q_b_proj`;
  const queryShape: [number, number] = [H * (Dn + Dr), qLoraRank ?? C];
  const downShape: [number, number] = [Dc + Dr, C];
  const upShape: [number, number] = [H * (Dn + Dv), Dc];
  const [down, up] = [`${name}.kv_a_proj_with_mqa`, `${name}.kv_b_proj`];
  return [
    ...(qLoraRank === undefined
      ? []
      : [matrix(`${name}.q_a_proj`, [qLoraRank, C]), norm(`${name}.q_a_layernorm`, qLoraRank)]),
    rowsOf(
      `${name}.q_nope_proj`,
      queryNames,
      queryShape,
      each((head) => range(head * (Dn + Dr), Dn)),
    ),
    rowsOf(
      `${name}.q_rope_proj`,
      queryNames,
      queryShape,
      each((head) => planes(head * (Dn + Dr) + Dn, Dr, ropeInterleave)),
    ),
    rowsOf(`${name}.kv_a_proj`, down, downShape, range(0, Dc)),
    rowsOf(`${name}.k_rope_proj`, down, downShape, planes(Dc, Dr, ropeInterleave)),
    norm(`${name}.kv_a_layernorm`, Dc),
    rowsOf(
      `${name}.k_b_proj`,
      up,
      upShape,
      each((head) => range(head * (Dn + Dv), Dn)),
    ),
    rowsOf(
      `${name}.v_b_proj`,
      up,
      upShape,
      each((head) => range(head * (Dn + Dv) + Dn, Dv)),
    ),
    matrix(`${name}.o_proj`, [C, H * Dv]),
  ];
}

function feedForward(name: string, C: number, F: number): ParameterEntry[] {
  const common = { inside: name, bias: false, standardDeviation };
  const parts: [string, number][] = [
    ['gate_proj', F],
    ['up_proj', F],
  ];
  return [
    ...linearEntries({ ...common, name: 'gate_up_proj', inputs: C, parts }),
    ...linearEntries({ ...common, name: 'down_proj', inputs: F, parts: [['down_proj', C]] }),
  ];
}

function mixture(name: string, config: DeepseekConfig): ParameterEntry[] {
  const { hiddenSize: C, nRoutedExperts: E, moeIntermediateSize: F } = config;
  const expert = (index: number, part: string, shape: [number, number]) => ({
    name: `${name}.experts.${index}.${part}.weight`,
    shape,
  });
  return [
    matrix(`${name}.gate`, [E, C]),
    { ...single(`${name}.gate.e_score_correction_bias`, [E], { constant: 0 }), learned: false },
    {
      name: `${name}.experts.gate_up_proj.weight`,
      shape: [E, 2 * F, C],
      parts: range(0, E).flatMap((e) => [expert(e, 'gate_proj', [F, C]), expert(e, 'up_proj', [F, C])]),
      initial: { standardDeviation },
    },
    {
      name: `${name}.experts.down_proj.weight`,
      shape: [E, C, F],
      parts: range(0, E).map((e) => expert(e, 'down_proj', [C, F])),
      initial: { standardDeviation },
    },
    ...feedForward(`${name}.shared_experts`, C, config.nSharedExperts * F),
  ];
}
