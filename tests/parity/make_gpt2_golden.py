"""Makes golden/gpt2-*/: small random GPT-2s and what Hugging Face transformers computes with them, for tests/parity/gpt2.test.ts.

    python tests/parity/make_gpt2_golden.py        (torch 2.13, transformers 5.18)

As make_llama_golden.py, with `greedy`: a prompt and its most probable continuation, whose every choice is clear (the two
best logits at least 10⁻³ apart). `gpt2-published-f16` has the names of OpenAI's own file: no prefix, masks among the weights.
"""

import torch
from golden_files import GOLDEN, check_attention, save_golden, save_gradients
from safetensors.torch import load_file, save_file
from transformers import GPT2Config, GPT2LMHeadModel

SEQUENCES = 2
LENGTH = 40
PROMPT = 6
CONTINUATION = 24
WITH_GRADIENTS = ["gpt2-tied", "gpt2-untied"]

CASES = {
    "gpt2-tied": {"vocab_size": 64, "n_embd": 24, "n_head": 4},
    "gpt2-untied": {
        "vocab_size": 61,
        "n_embd": 24,
        "n_head": 3,
        "n_inner": 40,
        "layer_norm_epsilon": 1e-2,
        "activation_function": "gelu",
        "tie_word_embeddings": False,
    },
    "gpt2-published-f16": {"vocab_size": 64, "n_embd": 32, "n_head": 2},
}


@torch.no_grad()
def draw_weights(model):
    """Norms uniform in 0.5 … 1.5; matrices with gain 1, queries and keys with gain 2; biases of about 0.3."""
    for name, weight in model.named_parameters():
        if name.endswith(".bias"):
            weight.normal_(0, 0.3)
        elif ".ln_" in name:
            weight.uniform_(0.5, 1.5)
        elif name.startswith(("transformer.wte", "transformer.wpe", "lm_head")):
            weight.normal_(0, 0.5)
        else:
            weight.normal_(0, weight.shape[0] ** -0.5)  # Conv1D: [in, out]
            if name.endswith("c_attn.weight"):
                weight[:, : weight.shape[1] * 2 // 3] *= 2


@torch.no_grad()
def cached_logits(model, tokens):
    """The logits [B, T, V] of decoding one token after another with transformers' own cache."""
    cache, rows = None, []
    for position in range(tokens.shape[1]):
        output = model(tokens[:, position : position + 1], past_key_values=cache, use_cache=True)
        cache = output.past_key_values
        rows.append(output.logits)
    return torch.cat(rows, 1)


@torch.no_grad()
def continuation(model, prompt):
    """transformers' greedy continuation of prompt [1, T], past end tokens."""
    model.generation_config.eos_token_id = None
    tokens = model.generate(
        prompt, max_new_tokens=CONTINUATION, do_sample=False, attention_mask=torch.ones_like(prompt)
    )
    best = model(tokens).logits[0, PROMPT - 1 : -1].topk(2).values
    assert (best[:, 0] - best[:, 1]).min() > 1e-3, "a choice is too close; take another seed"
    return tokens[0, PROMPT:].tolist()


def as_published(folder, config):
    """Renames the tensors as in the file that OpenAI's model is published with."""
    path = folder / "model.safetensors"
    tensors = {name.removeprefix("transformer."): tensor for name, tensor in load_file(path).items()}
    length = config.n_positions
    for layer in range(config.n_layer):
        tensors[f"h.{layer}.attn.bias"] = torch.ones(length, length).tril().half()[None, None]
    save_file(tensors, path, metadata={"format": "pt"})
    path.chmod(0o644)


def make(name, seed, settings):
    torch.manual_seed(seed)
    config = GPT2Config(n_layer=2, n_positions=48, bos_token_id=0, eos_token_id=1, attn_implementation="eager", **settings)
    model = GPT2LMHeadModel(config)
    draw_weights(model)
    folder = GOLDEN / name
    model.to(torch.float16 if name.endswith("f16") else torch.float32).save_pretrained(folder)
    (folder / "model.safetensors").chmod(0o644)
    (folder / "generation_config.json").unlink()
    if "published" in name:
        as_published(folder, config)
    # What is on the disk is what counts: the same rounded weights, computed with in float32.
    model = GPT2LMHeadModel.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()

    tokens = torch.randint(config.vocab_size, (SEQUENCES, LENGTH))
    output = model(tokens, labels=tokens, output_attentions=True)
    logits = output.logits.detach()
    check_attention(name, output.attentions)
    torch.testing.assert_close(cached_logits(model, tokens), logits, rtol=0, atol=1e-5 * logits.abs().max().item())
    prompt = tokens[:1, :PROMPT]
    greedy = {"prompt": prompt[0].tolist(), "tokens": continuation(model, prompt)}
    if name not in WITH_GRADIENTS:
        return save_golden(folder, "make_gpt2_golden.py", tokens, logits, greedy=greedy)
    output.loss.backward()
    save_gradients(model, folder)
    save_golden(folder, "make_gpt2_golden.py", tokens, logits, greedy=greedy, loss=output.loss.item())


if __name__ == "__main__":
    torch.set_num_threads(1)
    for number, (case, case_settings) in enumerate(CASES.items()):
        make(case, 2000 + number, case_settings)
