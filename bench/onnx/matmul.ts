// One matrix product as an ONNX graph.
import { FLOAT, OnnxGraph } from './protobuf';

/** a [size, size], b [size, size] → c [size, size]. */
export function matmulOnnx(size: number): Uint8Array {
  const graph = new OnnxGraph();
  const shape = [size, size];
  graph.nodes('MatMul', [graph.input('a', FLOAT, shape), graph.input('b', FLOAT, shape)], ['c']);
  graph.output('c', FLOAT, shape);
  return graph.model();
}
