// onnxruntime-web on WebAssembly.
import '../page/hooks';
import * as ort from 'onnxruntime-web/wasm';
import { serve } from '../page/serve';
import { onnx } from './onnxContender';

serve(onnx(ort));
