// onnxruntime-web on WebGPU.
import '../page/hooks';
import * as ort from 'onnxruntime-web/webgpu';
import { serve } from '../page/serve';
import { onnx } from './onnxContender';

serve(onnx(ort));
