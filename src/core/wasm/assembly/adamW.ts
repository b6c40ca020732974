// AdamW (Loshchilov & Hutter 2019, algorithm 2), in place, in one pass over four arrays.
import { at, fma, load, loadPart, mul, splat, store, storePart, sub } from './simd';

export function adamW(
  parameter: usize,
  firstMoment: usize,
  secondMoment: usize,
  gradient: usize,
  gradientScale: usize,
  decay: f32,
  beta1: f32,
  beta2: f32,
  stepSize: f32,
  correction2: f32,
  epsilon: f32,
  begin: i32,
  end: i32,
): void {
  const scale = splat(gradientScale == 0 ? 1 : f32.load(gradientScale));
  const inverse = splat(1 / correction2);
  for (let i = begin; i < end; i += 4) {
    const count = end - i;
    const isWhole = count >= 4;
    const g = mul(isWhole ? load(at(gradient, i)) : loadPart(at(gradient, i), count), scale);
    let p = isWhole ? load(at(parameter, i)) : loadPart(at(parameter, i), count);
    let m = isWhole ? load(at(firstMoment, i)) : loadPart(at(firstMoment, i), count);
    let v = isWhole ? load(at(secondMoment, i)) : loadPart(at(secondMoment, i), count);
    m = fma(m, splat(beta1), mul(g, splat(1 - beta1)));
    v = fma(v, splat(beta2), mul(mul(g, g), splat(1 - beta2)));
    const root = fma(f32x4.sqrt(v), inverse, splat(epsilon));
    p = sub(mul(p, splat(decay)), f32x4.div(mul(m, splat(stepSize)), root));
    if (isWhole) {
      store(at(parameter, i), p);
      store(at(firstMoment, i), m);
      store(at(secondMoment, i), v);
    } else {
      storePart(at(parameter, i), p, count);
      storePart(at(firstMoment, i), m, count);
      storePart(at(secondMoment, i), v, count);
    }
  }
}
