"""Makes golden/llama-*/: small random Llamas with the logits of Hugging Face transformers, for tests/parity/llama.test.ts.

    python tests/parity/make_llama_golden.py        (torch 2.13, transformers 5.18)

Each folder is what `LlamaForCausalLM.save_pretrained` writes (config.json, model.safetensors) and a golden.json with
`tokens` [B][T] and `logits` [B, T, V] as base64 of little-endian float32. The weights are drawn so that every part
matters: norms away from 1, biases away from 0, attention that is neither flat nor one-hot, logits that spread. The
script asserts this, and that transformers' own decoding with a cache gives the same logits. Some folders also have the
`loss` of the batch (nats, mean over the T − 1 tokens to predict) and its gradients.
"""

import torch
from golden_files import GOLDEN, check_attention, save_golden, save_gradients
from transformers import LlamaConfig, LlamaForCausalLM

SEQUENCES = 2
LENGTH = 40
WITH_GRADIENTS = ["llama-mha-tied", "llama-mqa-bias-f16"]

CASES = {
    "llama-mha-tied": {
        "vocab_size": 64,
        "hidden_size": 32,
        "intermediate_size": 56,
        "num_attention_heads": 4,
        "tie_word_embeddings": True,
    },
    "llama-gqa-untied": {
        "vocab_size": 61,
        "hidden_size": 48,
        "intermediate_size": 40,
        "num_attention_heads": 6,
        "num_key_value_heads": 2,
        "head_dim": 16,
        "rms_norm_eps": 1e-2,
    },
    "llama-mqa-bias-f16": {
        "vocab_size": 64,
        "hidden_size": 32,
        "intermediate_size": 56,
        "num_attention_heads": 4,
        "num_key_value_heads": 1,
        "attention_bias": True,
        "mlp_bias": True,
        "rope_parameters": {"rope_type": "default", "rope_theta": 500_000.0},
    },
    # Of the eight wavelengths, 2π·100^(i/8), one is kept, two are mixed and five are stretched.
    "llama-rope-llama3": {
        "vocab_size": 64,
        "hidden_size": 32,
        "intermediate_size": 40,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 16,
        "tie_word_embeddings": True,
        "rope_parameters": {
            "rope_type": "llama3",
            "rope_theta": 100.0,
            "factor": 8.0,
            "low_freq_factor": 1.0,
            "high_freq_factor": 4.0,
            "original_max_position_embeddings": 32,
        },
    },
    "llama-rope-linear": {
        "vocab_size": 64,
        "hidden_size": 32,
        "intermediate_size": 40,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "tie_word_embeddings": True,
        "rope_parameters": {"rope_type": "linear", "rope_theta": 10_000.0, "factor": 4.0},
    },
}


@torch.no_grad()
def draw_weights(model):
    """Norms uniform in 0.5 … 1.5; matrices with gain 1, queries and keys with gain 2; biases of about 0.3."""
    for name, weight in model.named_parameters():
        if name.endswith("norm.weight"):
            weight.uniform_(0.5, 1.5)
        elif name.endswith(".bias"):
            weight.normal_(0, 0.3)
        elif name.startswith(("model.embed_tokens", "lm_head")):
            weight.normal_(0, 0.5)
        else:
            gain = 2 if name.endswith(("q_proj.weight", "k_proj.weight")) else 1
            weight.normal_(0, gain / weight.shape[1] ** 0.5)


@torch.no_grad()
def cached_logits(model, tokens):
    """The logits [B, T, V] of decoding one token after another with transformers' own cache."""
    cache, rows = None, []
    for position in range(tokens.shape[1]):
        output = model(tokens[:, position : position + 1], past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        rows.append(output.logits)
    return torch.cat(rows, 1)


def make(name, seed, settings):
    torch.manual_seed(seed)
    config = LlamaConfig(
        num_hidden_layers=2,
        max_position_embeddings=64,
        bos_token_id=0,
        eos_token_id=1,
        attn_implementation="eager",
        **settings,
    )
    model = LlamaForCausalLM(config)
    draw_weights(model)
    folder = GOLDEN / name
    model.to(torch.float16 if name.endswith("f16") else torch.float32).save_pretrained(folder)
    (folder / "model.safetensors").chmod(0o644)  # save_pretrained makes it private
    (folder / "generation_config.json").unlink()
    # What is on the disk is what counts: the same rounded weights, computed with in float32.
    model = LlamaForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()

    tokens = torch.randint(config.vocab_size, (SEQUENCES, LENGTH))
    output = model(tokens, labels=tokens, output_attentions=True)
    logits = output.logits.detach()
    check_attention(name, output.attentions)
    torch.testing.assert_close(cached_logits(model, tokens), logits, rtol=0, atol=1e-5 * logits.abs().max().item())
    if name not in WITH_GRADIENTS:
        return save_golden(folder, "make_llama_golden.py", tokens, logits)
    output.loss.backward()
    save_gradients(model, folder)
    save_golden(folder, "make_llama_golden.py", tokens, logits, loss=output.loss.item())


if __name__ == "__main__":
    torch.set_num_threads(1)
    for number, (case, case_settings) in enumerate(CASES.items()):
        make(case, 1000 + number, case_settings)
