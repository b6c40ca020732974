// Llama against transformers' LlamaForCausalLM with the same weights (see make_llama_golden.py).
import { describeParity } from '../support/transformersParity';

describeParity('llama');
