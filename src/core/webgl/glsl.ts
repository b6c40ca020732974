// Pieces of GLSL that several programs use.

/**
 * `PRODUCT(sum, a, b)`: adds to the 2×2 block `sum` the product of a block of A, its columns being the contracted axis, and a
 * block of Bᵀ: sum[m][n] += Σₖ a[m][k] b[n][k].
 */
export const PRODUCT = `
  #define PRODUCT(sum, a, b) { sum += (a).xxzz * (b).xzxz; sum += (a).yyww * (b).ywyw; }`;

/** `FOR_EACH(i, begin, end, STEP)`: STEP(i) for each i, four at a time, so that fetches overlap. */
export const FOR_EACH = `
  #define FOR_EACH(i, begin, end, STEP) { \\
    int i = begin; \\
    for (; i + 4 <= end; i += 4) { STEP(i) STEP(i + 1) STEP(i + 2) STEP(i + 3) } \\
    for (; i < end; i++) { STEP(i) } \\
  }`;

/** Rows of a texel added up, each for itself. */
export const ROW_SUMS = `
  vec2 rowSums(vec4 texel) { return vec2(texel.x + texel.y, texel.z + texel.w); }`;

/** tanh without overflow of its exponentials. */
const TANH = `
  vec4 safeTanh(vec4 x) { return tanh(clamp(x, -15.0, 15.0)); }`;

/** erf to 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26). */
const ERF = `
  vec4 erf(vec4 x) {
    vec4 a = abs(x);
    vec4 t = 1.0 / (1.0 + 0.3275911 * a);
    vec4 series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return sign(x) * (1.0 - series * exp(-min(a * a, 80.0)));
  }`;

/**
 * `gelu(x)` and `geluSlope(x)`, its derivative (Hendrycks and Gimpel 2016, arXiv:1606.08415); with `GELU_TANH` the
 * approximation x/2 (1 + tanh(√(2/π) (x + 0.044715 x³))), else x Φ(x).
 */
export const GELU = `
  #ifdef GELU_TANH
  ${TANH}
  vec4 geluAngle(vec4 x) { return 0.7978845608028654 * (x + 0.044715 * x * x * x); }
  vec4 gelu(vec4 x) { return 0.5 * x * (1.0 + safeTanh(geluAngle(x))); }
  vec4 geluSlope(vec4 x) {
    vec4 t = safeTanh(geluAngle(x));
    return 0.5 * (1.0 + t) + 0.5 * x * (1.0 - t * t) * 0.7978845608028654 * (1.0 + 0.134145 * x * x);
  }
  #else
  ${ERF}
  vec4 gelu(vec4 x) { return 0.5 * x * (1.0 + erf(0.7071067811865476 * x)); }
  vec4 geluSlope(vec4 x) {
    vec4 density = 0.3989422804014327 * exp(-0.5 * min(x * x, 160.0));
    return 0.5 * (1.0 + erf(0.7071067811865476 * x)) + x * density;
  }
  #endif`;

/** The logistic function, without overflow. */
export const SIGMOID = `
  vec4 sigmoid(vec4 x) { return 1.0 / (1.0 + exp(-clamp(x, -80.0, 80.0))); }`;
