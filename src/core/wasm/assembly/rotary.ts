// Rotary position embedding (Su et al. 2021) of packed heads.
import { at, copyElements, fma, load, loadPart, mul, splat, store, storePart, sub } from './simd';

export function rotary(
  x: usize,
  cos: usize,
  sin: usize,
  y: usize,
  T: i32,
  totalHeads: i32,
  headDim: i32,
  rotatedHeads: i32,
  sign: f32,
  begin: i32,
  end: i32,
): void {
  const half = headDim >> 1;
  const width = totalHeads * headDim;
  const s = splat(sign);
  for (let token = begin; token < end; token++) {
    const c = at(cos, (token % T) * headDim);
    const n = at(sin, (token % T) * headDim);
    for (let head = 0; head < rotatedHeads; head++) {
      const from = at(x, token * width + head * headDim);
      const to = at(y, token * width + head * headDim);
      for (let i = 0; i < half; i += 4) {
        const count = half - i;
        if (count >= 4) {
          const first = load(at(from, i));
          const second = load(at(from, half + i));
          store(at(to, i), sub(mul(first, load(at(c, i))), mul(second, mul(s, load(at(n, i))))));
          store(at(to, half + i), fma(second, load(at(c, half + i)), mul(first, mul(s, load(at(n, half + i))))));
        } else {
          const first = loadPart(at(from, i), count);
          const second = loadPart(at(from, half + i), count);
          const firstSin = mul(s, loadPart(at(n, i), count));
          const secondSin = mul(s, loadPart(at(n, half + i), count));
          storePart(at(to, i), sub(mul(first, loadPart(at(c, i), count)), mul(second, firstSin)), count);
          storePart(
            at(to, half + i),
            fma(second, loadPart(at(c, half + i), count), mul(first, secondSin)),
            count,
          );
        }
      }
    }
    const kept = rotatedHeads * headDim;
    if (x != y && kept < width)
      copyElements(at(x, token * width + kept), at(y, token * width + kept), width - kept);
  }
}
