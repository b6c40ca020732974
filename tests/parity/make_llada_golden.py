"""Makes golden/llada-*/: small random LLaDAs and what training/reference/llada.py computes, for tests/parity/llada.test.ts.

    python tests/parity/make_llada_golden.py        (torch 2.13)

As make_llama_golden.py; transformers has no LLaDA, so the reference is our own, which is checked here against transformers'
Llama with a mask that hides nothing. Also `losses`: both of the paper's losses for given masks, and the gradients of their sum.
"""

import dataclasses
import json
import pathlib
import sys

import torch
from golden_files import GOLDEN, save_golden, save_gradients
from safetensors.torch import save_file
from transformers import LlamaConfig, LlamaForCausalLM

sys.path.append(str(pathlib.Path(__file__).parents[2] / "training" / "reference"))
from llada import Config, Llada, bernoulli_loss, bernoulli_mask, exact_loss, exact_mask  # noqa: E402

SEQUENCES = 3
LENGTH = 32

CASES = {
    "llada-untied": {"vocab_size": 64, "d_model": 32, "n_heads": 4, "mlp_hidden_size": 40, "rope_theta": 10_000.0},
    "llada-grouped-tied": {
        "vocab_size": 61,
        "d_model": 24,
        "n_heads": 4,
        "n_kv_heads": 2,
        "mlp_hidden_size": 56,
        "rms_norm_eps": 1e-2,
        "weight_tying": True,
    },
}

# The checkpoint's names, and transformers' for the same tensors of a Llama.
IN_LLAMA = {
    "model.transformer.wte.": "model.embed_tokens.",
    "model.transformer.ln_f.": "model.norm.",
    "model.transformer.ff_out.": "lm_head.",
    "model.transformer.blocks.": "model.layers.",
    ".attn_norm.": ".input_layernorm.",
    ".ff_norm.": ".post_attention_layernorm.",
    ".q_proj.": ".self_attn.q_proj.",
    ".k_proj.": ".self_attn.k_proj.",
    ".v_proj.": ".self_attn.v_proj.",
    ".attn_out.": ".self_attn.o_proj.",
    ".ff_proj.": ".mlp.gate_proj.",
    ".up_proj.": ".mlp.up_proj.",
    ".ff_out.": ".mlp.down_proj.",
}


@torch.no_grad()
def draw_weights(model):
    """Norms uniform in 0.5 … 1.5; matrices with gain 1, queries and keys with gain 2."""
    for name, weight in model.named_parameters():
        if "norm" in name or "ln_f" in name:
            weight.uniform_(0.5, 1.5)
        elif name.startswith(("model.transformer.wte", "model.transformer.ff_out")):
            weight.normal_(0, 0.5)
        else:
            gain = 2 if "q_proj" in name or "k_proj" in name else 1
            weight.normal_(0, gain / weight.shape[1] ** 0.5)


@torch.no_grad()
def llama_logits(model, tokens):
    """The logits of transformers' Llama with the same weights, where every position sees every other."""
    config = model.config
    llama = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=config.vocab_size,
            hidden_size=config.d_model,
            intermediate_size=config.mlp_hidden_size,
            num_hidden_layers=config.n_layers,
            num_attention_heads=config.n_heads,
            num_key_value_heads=config.n_kv_heads or config.n_heads,
            rms_norm_eps=config.rms_norm_eps,
            rope_parameters={"rope_type": "default", "rope_theta": config.rope_theta},
            tie_word_embeddings=config.weight_tying,
            attn_implementation="eager",
        )
    ).eval()
    weights = {}
    for name, weight in model.state_dict().items():
        for ours, theirs in IN_LLAMA.items():
            name = name.replace(ours, theirs)
        weights[name] = weight
    missing, unexpected = llama.load_state_dict(weights, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}, (missing, unexpected)
    T = tokens.shape[1]
    return llama(tokens, attention_mask=torch.zeros(len(tokens), 1, T, T)).logits


def config_file(config):
    """config.json with the fields of the published one."""
    fields = dataclasses.asdict(config)
    del fields["init_std"]
    return {
        "architectures": ["LLaDAModelLM"],
        "model_type": "llada",
        "activation_type": "silu",
        "block_type": "llama",
        "embedding_size": config.vocab_size,
        "include_bias": False,
        "layer_norm_type": "rms",
        "rope": True,
        **fields,
    }


def make(name, seed, settings):
    torch.manual_seed(seed)
    config = Config(n_layers=2, mask_token_id=settings["vocab_size"] - 1, max_sequence_length=48, **settings)
    model = Llada(config)
    draw_weights(model)
    folder = GOLDEN / name
    folder.mkdir(exist_ok=True)
    save_file(model.state_dict(), folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    (folder / "config.json").write_text(json.dumps(config_file(config), indent=2) + "\n")

    generator = torch.Generator().manual_seed(seed)
    tokens = torch.randint(config.mask_token_id, (SEQUENCES, LENGTH), generator=generator)
    t, masked = bernoulli_mask(tokens, generator)
    exactly = exact_mask(tokens, generator)
    assert masked.any(-1).all() and t.min() > 0.05
    noisy = tokens.where(~masked, config.mask_token_id)
    logits = model(noisy).detach()
    torch.testing.assert_close(llama_logits(model, noisy), logits, rtol=0, atol=1e-5 * logits.abs().max().item())
    bernoulli, exact = bernoulli_loss(model, tokens, t, masked), exact_loss(model, tokens, exactly)
    (bernoulli + exact).backward()
    save_gradients(model, folder)
    losses = {
        "tokens": tokens.tolist(),
        "bernoulli": {"t": t.tolist(), "masked": masked.int().tolist(), "loss": bernoulli.item()},
        "exact": {"masked": exactly.int().tolist(), "loss": exact.item()},
    }
    save_golden(folder, "make_llada_golden.py", noisy, logits, losses=losses)


if __name__ == "__main__":
    torch.set_num_threads(1)
    for number, (case, case_settings) in enumerate(CASES.items()):
        make(case, 3000 + number, case_settings)
