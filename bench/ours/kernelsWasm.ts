// Our fused kernels on WebAssembly, each beside its reference.
import '../page/hooks';
import { serve } from '../page/serve';
import { timeKernels } from './kernels';
import { startWasm } from './startWasm';

serve({ start: startWasm, kernels: timeKernels });
