// Ours on WebAssembly.
import '../page/hooks';
import { serve } from '../page/serve';
import { ours } from './contender';
import { startWasm } from './startWasm';

serve(ours(startWasm));
