// Ours on WebGL.
import '../page/hooks';
import { serve } from '../page/serve';
import { ours } from './contender';
import { startWebgl } from './startWebgl';

serve(ours(startWebgl));
