// What the WebAssembly module exports: one function a kernel, written in AssemblyScript in ./assembly.

/*
 * Read this first:
 * - A pointer is a byte offset into the imported memory (`env.memory`), a multiple of 4; 16 is better. 0 stands for
 *   "not given" where a parameter says so, so nothing may be stored at offset 0.
 * - The first `MODULE_DATA_BYTES` bytes of the memory belong to the module: its constants stand there.
 * - Everything is float32, row-major and contiguous unless a parameter says otherwise; token ids are int32. Sizes, strides
 *   and leading dimensions are counted in elements.
 * - A kernel whose last parameters are `begin` and `end` computes the units begin … end − 1 and nothing else; its comment
 *   says what a unit is. Ranges may be computed in any order and by any thread; the result is the same bit for bit.
 * - An output may be the same memory as an input of the same size where the comment says "in place"; never partly overlapping.
 * - Each instance (each thread) needs memory of its own for packed blocks and rows: call `setScratch` once, before anything else.
 */

/** Bytes at the beginning of the memory in which nothing may be stored. */
export const MODULE_DATA_BYTES = 1024;

/** What a product is passed through before the residual is added. */
export const Activation = { none: 0, 'gelu-tanh': 1, gelu: 2, silu: 3 } as const;

export const UnaryOperation = {
  negate: 0,
  exp: 1,
  log: 2,
  square: 3,
  sqrt: 4,
  rsqrt: 5,
  sigmoid: 6,
  tanh: 7,
  relu: 8,
  abs: 9,
  reciprocal: 10,
  'gelu-tanh': 11,
  gelu: 12,
  silu: 13,
} as const;

export const BinaryOperation = {
  add: 0,
  subtract: 1,
  multiply: 2,
  divide: 3,
  maximum: 4,
  minimum: 5,
  squaredDifference: 6,
} as const;

export const RowReduction = { sum: 0, mean: 1, max: 2, min: 3 } as const;

export interface WasmExports {
  /** Bytes of scratch memory that `setScratch` wants. */
  scratchBytes(): number;
  /** Gives this instance its scratch memory: `scratchBytes()` bytes, 16-byte aligned, of no other instance. */
  setScratch(pointer: number): void;

  // ── Products ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Units of `matmul`: tiles along the longer side of each product, for all of the batch. */
  matmulUnits(batch: number, M: number, N: number): number;
  /**
   * c[i] = activation(op(a[i]) op(b[i]) + bias) + residual[i] for i < batch; op(a) [M, K], op(b) [K, N], c [M, N].
   * `transposeA` ≠ 0: a is stored [K, M]; `transposeB` ≠ 0: b is stored [N, K]. lda, ldb, ldc: elements from one stored row to
   * the next. strideA … strideC: elements from one matrix of the batch to the next (0: the same matrix for all).
   * bias [N] or 0. residual or 0: laid out as c (ldc, strideC); residual = c, with activation none, adds to what c holds. K ≥ 1.
   * Units: see `matmulUnits`. Each call packs the shorter side anew, so give each thread one long range rather than many short ones.
   */
  matmul(
    a: number,
    b: number,
    c: number,
    bias: number,
    residual: number,
    batch: number,
    M: number,
    N: number,
    K: number,
    transposeA: number,
    transposeB: number,
    lda: number,
    ldb: number,
    ldc: number,
    strideA: number,
    strideB: number,
    strideC: number,
    activation: number,
    begin: number,
    end: number,
  ): void;
  /**
   * y [rows, outputs] = activation(x Wᵀ + bias) + residual for few rows (1 … 8: a decoding step), the weights read once.
   * x [rows, inputs], weight [outputs, inputs], bias [outputs] or 0, residual [rows, outputs] or 0 (residual = y is fine).
   * Unit: four outputs, `Math.ceil(outputs / 4)` units. From about 10 rows on `matmul` is faster.
   */
  linearRows(
    x: number,
    weight: number,
    bias: number,
    residual: number,
    y: number,
    rows: number,
    inputs: number,
    outputs: number,
    activation: number,
    begin: number,
    end: number,
  ): void;
  /**
   * y [rows, columns] = x [rows, K] · b [K, columns] for few rows (1 … 8), b read once and stored as it stands (ldb elements from row
   * to row). Unit: 64 columns, `Math.ceil(columns / 64)` units.
   */
  rowsTimesMatrix(
    x: number,
    b: number,
    y: number,
    rows: number,
    columns: number,
    K: number,
    ldb: number,
    begin: number,
    end: number,
  ): void;
  /**
   * y = x Wᵀ + bias with W = values · scales, values int8 [outputs, 4·⌈inputs/4⌉] (padded with zeros), scales [outputs]; x [rows, inputs],
   * which is rounded to 16 bits a row (relative to its largest element), bias [outputs] or 0, residual [rows, outputs] or 0. Any number of rows.
   * Unit: four outputs, `Math.ceil(outputs / 4)` units. inputs ≤ 131072.
   */
  quantizedLinear(
    x: number,
    values: number,
    scales: number,
    bias: number,
    residual: number,
    y: number,
    rows: number,
    inputs: number,
    outputs: number,
    begin: number,
    end: number,
  ): void;
  /**
   * values int8 [rows, 4·⌈columns/4⌉] and scales [rows] from x [rows, columns]: scale = max |x| / 127, value = x / scale rounded to nearest (ties to even);
   * a row of zeros gets scale 0. Unit: row.
   */
  quantizeRows(x: number, values: number, scales: number, columns: number, begin: number, end: number): void;

  // ── Norms (backward: first …GradientInput over all rows, which also fills rstd and mean, then …GradientWeight) ─────────────

  /** y = x · rstd · weight, rstd = 1/√(mean(x²) + ε); rstd [rows] is stored too unless 0. Unit: row. In place. */
  rmsNorm(
    x: number,
    weight: number,
    y: number,
    rstd: number,
    columns: number,
    epsilon: number,
    begin: number,
    end: number,
  ): void;
  /** dx [rows, columns], and rstd [rows] for the next step. Unit: row. dx = dy in place. */
  rmsNormGradientInput(
    dy: number,
    x: number,
    weight: number,
    dx: number,
    rstd: number,
    columns: number,
    epsilon: number,
    begin: number,
    end: number,
  ): void;
  /** dweight [columns] = Σ over rows of dy · x · rstd. Unit: 16 columns, `Math.ceil(columns / 16)` units. */
  rmsNormGradientWeight(
    dy: number,
    x: number,
    rstd: number,
    dweight: number,
    rows: number,
    columns: number,
    begin: number,
    end: number,
  ): void;
  /** y = (x − mean) · rstd · weight + bias; mean [rows] and rstd [rows] are stored too unless 0. Unit: row. In place. */
  layerNorm(
    x: number,
    weight: number,
    bias: number,
    y: number,
    mean: number,
    rstd: number,
    columns: number,
    epsilon: number,
    begin: number,
    end: number,
  ): void;
  /** dx [rows, columns], and mean [rows], rstd [rows] for the next step. Unit: row. dx = dy in place. */
  layerNormGradientInput(
    dy: number,
    x: number,
    weight: number,
    dx: number,
    mean: number,
    rstd: number,
    columns: number,
    epsilon: number,
    begin: number,
    end: number,
  ): void;
  /** dweight [columns] = Σ dy (x − mean) rstd, dbias [columns] = Σ dy. Unit: 16 columns, `Math.ceil(columns / 16)` units. */
  layerNormGradientWeight(
    dy: number,
    x: number,
    mean: number,
    rstd: number,
    dweight: number,
    dbias: number,
    rows: number,
    columns: number,
    begin: number,
    end: number,
  ): void;

  // ── Attention ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * x [B, T, totalHeads · D] → y alike: the first `rotatedHeads` heads of each token are rotated in the planes (i, i + D/2), the rest is copied.
   * cos, sin [T, D]. sign 1 rotates forward, −1 back (the gradient). Unit: token (B · T of them). In place.
   */
  rotary(
    x: number,
    cos: number,
    sin: number,
    y: number,
    T: number,
    totalHeads: number,
    headDim: number,
    rotatedHeads: number,
    sign: number,
    begin: number,
    end: number,
  ): void;
  /**
   * qkv [B, T, (H + 2K) · D] → weights [B, H, T, T] (zeros where masked) and output [B, T, H · D]; scores are scaled by 1/√D.
   * Unit: one head of one sequence, b · H + h, B · H units.
   */
  attention(
    qkv: number,
    weights: number,
    output: number,
    T: number,
    heads: number,
    keyValueHeads: number,
    headDim: number,
    causal: number,
    begin: number,
    end: number,
  ): void;
  /** dqkv [B, T, (H + 2K) · D] from dy [B, T, H · D]. Unit: one key/value head of one sequence, b · K + k, B · K units. */
  attentionGradient(
    dy: number,
    qkv: number,
    weights: number,
    dqkv: number,
    T: number,
    heads: number,
    keyValueHeads: number,
    headDim: number,
    causal: number,
    begin: number,
    end: number,
  ): void;
  /**
   * Writes the T new keys and values of qkv [1, T, (H + 2K) · D] into keys and values [K, S, D] at the positions start … start + T − 1, then
   * output [1, T, H · D]: query t attends to 0 … start + t. start + T ≤ S. Unit: one key/value head with its H/K query heads, K units.
   */
  cachedAttention(
    qkv: number,
    keys: number,
    values: number,
    output: number,
    T: number,
    S: number,
    heads: number,
    keyValueHeads: number,
    headDim: number,
    start: number,
    begin: number,
    end: number,
  ): void;
  /**
   * Absorbed latent attention: queries [H, T, latentDim], rotatedQueries [H, T, rotatedDim] → output [H, T, latentDim]. The scores of query t
   * are scale · (query · latents[s] + rotated query · rotatedKeys[s]) for s = 0 … start + t; the same latents [S, latentDim] are mixed by their
   * softmax. 2 (start + T + 3) ≤ the row scratch. Unit: one head, H units.
   */
  latentAttention(
    queries: number,
    rotatedQueries: number,
    latents: number,
    rotatedKeys: number,
    output: number,
    T: number,
    latentDim: number,
    rotatedDim: number,
    start: number,
    scale: number,
    begin: number,
    end: number,
  ): void;
  /**
   * y = softmax(scale · x) over rows of `columns`. causalStart −1: no mask; else row r of each `rowsPerMatrix` rows sees the first
   * causalStart + r + 1 columns, the others become 0. Unit: row. In place.
   */
  softmax(
    x: number,
    y: number,
    columns: number,
    scale: number,
    causalStart: number,
    rowsPerMatrix: number,
    begin: number,
    end: number,
  ): void;
  /** dx = scale · y ⊙ (dy − Σ dy ⊙ y), y the softmax's result. Unit: row. dx = dy in place. */
  softmaxGradient(
    dy: number,
    y: number,
    dx: number,
    columns: number,
    scale: number,
    begin: number,
    end: number,
  ): void;
  /** y = x − log Σ exp(x). Unit: row. In place. */
  logSoftmax(x: number, y: number, columns: number, begin: number, end: number): void;

  // ── Activations ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** dx = dy · activation′(x); activation one of `Activation`, not none. (Forward is `unary`.) Unit: element. dx = dy in place. */
  activationGradient(activation: number, dy: number, x: number, dx: number, begin: number, end: number): void;
  /** gateUp [rows, 2F] → y [rows, F] = SiLU(gate) ⊙ up. Unit: row. */
  swiglu(gateUp: number, y: number, F: number, begin: number, end: number): void;
  /** dGateUp [rows, 2F] from dy [rows, F]. Unit: row. dGateUp = gateUp in place. */
  swigluGradient(dy: number, gateUp: number, dGateUp: number, F: number, begin: number, end: number): void;

  // ── Training ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** logits [rows, V], targets int32 [rows] → losses [rows] in nats (0 where the target is −1), logSumExp [rows]. Unit: row. */
  crossEntropy(
    logits: number,
    targets: number,
    losses: number,
    logSumExp: number,
    V: number,
    begin: number,
    end: number,
  ): void;
  /** dlogits [rows, V] = (softmax − one-hot) · dy [rows]; 0 where the target is −1. Unit: row. dlogits = logits in place. */
  crossEntropyGradient(
    dy: number,
    logits: number,
    targets: number,
    logSumExp: number,
    dlogits: number,
    V: number,
    begin: number,
    end: number,
  ): void;
  /** y [tokens, C] = rows of weight [V, C]; an id outside 0 … V − 1 gives a row of NaN. Unit: token. Copies any 32-bit elements. */
  embedding(weight: number, ids: number, y: number, V: number, C: number, begin: number, end: number): void;
  /** dweight [V, C]: row v is the sum of the rows of dy [tokens, C] whose id is v, in their order. Unit: row of dweight (V of them). */
  embeddingGradient(
    dy: number,
    ids: number,
    dweight: number,
    tokens: number,
    C: number,
    begin: number,
    end: number,
  ): void;
  /**
   * AdamW (Loshchilov & Hutter 2019, algorithm 2) in place on parameter, firstMoment, secondMoment. gradientScale: pointer to a scalar, or 0.
   * decay = 1 − learningRate · weightDecay; stepSize = learningRate / (1 − β₁ᵗ); correction2 = √(1 − β₂ᵗ). Unit: element.
   */
  adamW(
    parameter: number,
    firstMoment: number,
    secondMoment: number,
    gradient: number,
    gradientScale: number,
    decay: number,
    beta1: number,
    beta2: number,
    stepSize: number,
    correction2: number,
    epsilon: number,
    begin: number,
    end: number,
  ): void;
  /**
   * The pairs of the places first … first + end − 1 of a text of N ids (int32, with the number of each place's sentence), as in
   * src/pure/wordVectors/drawPairs.ts: pairs int32, rows of 2 + negatives, room for 2 · window · places of them; count int32 [1].
   * keep, thresholds and aliases [V] hold bits of 32. scratch: 16 + 8 · (places + 2 · window) bytes. Unit: place; one call takes
   * them all, as a pair reaches over the border between two.
   */
  skipGramPairs(
    ids: number,
    sentences: number,
    keep: number,
    thresholds: number,
    aliases: number,
    pairs: number,
    count: number,
    scratch: number,
    N: number,
    V: number,
    window: number,
    negatives: number,
    seed: number,
    pass: number,
    first: number,
    begin: number,
    end: number,
  ): void;
  /**
   * For each block of `block` pairs (rows of 1 + K1 int32: centre, context, negatives; the last block may be shorter), in turn: losses
   * [count] of negative sampling, and row ← row − rate · (sum of its gradients at the values before the block) for the rows of v and
   * u [V, C] that the block touches. Unit: block; in one call, as each goes on from the one before.
   */
  skipGramStep(
    v: number,
    u: number,
    pairs: number,
    losses: number,
    scratch: number,
    V: number,
    C: number,
    K1: number,
    block: number,
    count: number,
    rate: number,
    begin: number,
    end: number,
  ): void;
  /** Bytes of scratch that `skipGramStep` wants. */
  skipGramScratch(V: number, C: number, K1: number, block: number): number;
  /** partials (float64!) [⌈size / 4096⌉]: sums of squares of 4096 elements each. Unit: one of them. */
  sumSquares(x: number, partials: number, size: number, begin: number, end: number): void;
  /** y (float32 scalar) = the sum of `count` float64 partial sums. */
  sumPartials(partials: number, y: number, count: number): void;

  // ── Reductions ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** y [rows] from x [rows, columns] by one of `RowReduction`. Unit: row. */
  reduceRows(reduction: number, x: number, y: number, columns: number, begin: number, end: number): void;
  /** y [rows] int32: the column of the largest element, the first where several are; NaN counts as largest. Unit: row. */
  argMaxRows(x: number, y: number, columns: number, begin: number, end: number): void;
  /** y [columns] = Σ over rows of x [rows, columns]. Unit: 16 columns, `Math.ceil(columns / 16)` units. */
  columnSums(x: number, y: number, rows: number, columns: number, begin: number, end: number): void;

  // ── Element by element ──────────────────────────────────────────────────────────────────────────────────────────────

  /** y = operation(x), one of `UnaryOperation`. Unit: element. In place. */
  unary(operation: number, x: number, y: number, begin: number, end: number): void;
  /** y = a operation b, one of `BinaryOperation`; stepA, stepB: 1, or 0 for a single element that serves all. Unit: element. In place. */
  binary(
    operation: number,
    a: number,
    b: number,
    y: number,
    stepA: number,
    stepB: number,
    begin: number,
    end: number,
  ): void;
  /**
   * y [rows, columns] = a operation b with broadcasting: element (r, c) of a stands at r · rowA + c · stepA (stepA 0 or 1), b alike. So [R, C] is
   * (C, 1), a row [C] (0, 1), a column [R, 1] (1, 0), a scalar (0, 0). Unit: row. In place.
   */
  binaryRows(
    operation: number,
    a: number,
    b: number,
    y: number,
    columns: number,
    rowA: number,
    stepA: number,
    rowB: number,
    stepB: number,
    begin: number,
    end: number,
  ): void;
  /** y = x · scale + offset. Unit: element. In place. */
  scaleAndOffset(x: number, y: number, scale: number, offset: number, begin: number, end: number): void;
  /** y = value. Unit: element. */
  fill(y: number, value: number, begin: number, end: number): void;
  /** y = x, any 32-bit elements. Unit: element. */
  copy(x: number, y: number, begin: number, end: number): void;
  /**
   * y [d0, d1, d2, d3] (contiguous), element (i, j, k, l) = x[i · s0 + j · s1 + k · s2 + l · s3]: any transpose, slice or broadcast of rank ≤ 4, of any
   * 32-bit elements. Fewer axes: fill up in front with size 1. Unit: four rows of the last two axes; d0 · d1 · ⌈d2 / 4⌉ units.
   */
  permute(
    x: number,
    y: number,
    d1: number,
    d2: number,
    d3: number,
    s0: number,
    s1: number,
    s2: number,
    s3: number,
    begin: number,
    end: number,
  ): void;
}
