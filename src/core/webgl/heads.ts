// Reading heads out of packed columns, in GLSL.

/**
 * For an input `x` with rows of heads of width D: `xHead(row, column, d)` is texel d of the head that begins in that
 * column, 0 beyond its end, and `xColumns(row, column)` the texel that begins in it. A head of odd width may begin within a
 * texel (`UNALIGNED`).
 */
export const HEAD_TEXELS = (x: string): string => `
  #ifdef UNALIGNED
  vec4 ${x}Columns(int row, int column) {
    return vec4(${x}At(2 * row, column), ${x}At(2 * row, column + 1),
      ${x}At(2 * row + 1, column), ${x}At(2 * row + 1, column + 1));
  }
  vec4 ${x}Head(int row, int column, int d) {
    vec4 texel = ${x}Columns(row, column + 2 * d);
    if (2 * d + 1 >= D) texel.yw = vec2(0.0);
    return texel;
  }
  #else
  vec4 ${x}Columns(int row, int column) { return ${x}(row, column >> 1); }
  vec4 ${x}Head(int row, int column, int d) { return ${x}(row, (column >> 1) + d); }
  #endif`;
