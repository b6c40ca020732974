// Our fused kernels on WebGL, each beside its reference.
import '../page/hooks';
import { serve } from '../page/serve';
import { timeKernels } from './kernels';
import { startWebgl } from './startWebgl';

serve({ start: startWebgl, kernels: timeKernels });
