"""Makes golden/deepseek-*/: small random DeepSeek-V3s with the logits of Hugging Face transformers, for tests/parity/deepseek.test.ts.

    python tests/parity/make_deepseek_golden.py        (torch 2.13, transformers 5.18)

As make_llama_golden.py, for `DeepseekV3ForCausalLM`. transformers' model of a next token skips the modules of multi-token prediction, so
`drafts` (logits of module 1, 2, … [B, T − depth, V]), `loss` and the gradients are those of training/reference/deepseek.py, which is
checked here against transformers on the same weights: the model as a whole, and its modules against `MtpLayer`. `loss` is that of the
next tokens, plus 0.3 times the mean of those of the modules. The biases of the experts are away from 0, and the choice of experts hangs
on them and on the groups; none hangs on rounding.
"""

import dataclasses
import json
import pathlib
import sys

import torch
import torch.nn.functional as F
from golden_files import GOLDEN, check_attention, floats, save_golden, save_gradients
from safetensors.torch import save_file
from transformers import DeepseekV3Config, DeepseekV3ForCausalLM
from transformers.masking_utils import create_causal_mask
from transformers.modeling_layers import MtpLayer
from transformers.models.deepseek_v3.modeling_deepseek_v3 import DeepseekV3DecoderLayer, DeepseekV3RMSNorm

sys.path.append(str(pathlib.Path(__file__).parents[2] / "training" / "reference"))
from deepseek import Config, DeepSeek, Router  # noqa: E402

SEQUENCES = 2
LENGTH = 40
DRAFT_WEIGHT = 0.3

SIZES = {
    "vocab_size": 61,
    "hidden_size": 24,
    "intermediate_size": 40,
    "moe_intermediate_size": 8,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "kv_lora_rank": 12,
    "qk_nope_head_dim": 8,
    "qk_rope_head_dim": 6,
    "v_head_dim": 10,
    "max_position_embeddings": 64,
}

CASES = {
    "deepseek-groups": {
        "q_lora_rank": 20,
        "n_shared_experts": 2,
        "n_routed_experts": 8,
        "num_experts_per_tok": 3,
        "n_group": 4,
        "topk_group": 2,
        "routed_scaling_factor": 2.5,
        "rms_norm_eps": 1e-2,
    },
    "deepseek-plain-tied": {
        "n_shared_experts": 1,
        "n_routed_experts": 6,
        "num_experts_per_tok": 2,
        "first_k_dense_replace": 0,
        "norm_topk_prob": False,
        "tie_word_embeddings": True,
        "rope_theta": 500_000.0,
    },
    "deepseek-drafts": {
        "hidden_size": 16,
        "intermediate_size": 24,
        "num_attention_heads": 2,
        "q_lora_rank": 12,
        "n_shared_experts": 1,
        "n_routed_experts": 6,
        "num_experts_per_tok": 2,
        "routed_scaling_factor": 1.5,
        "num_nextn_predict_layers": 2,
        "tie_word_embeddings": True,
    },
}

# Those with which the choice of experts is as `check_choices` wants it.
SEEDS = {"deepseek-groups": 4000, "deepseek-plain-tied": 4001, "deepseek-drafts": 4003}


@torch.no_grad()
def draw_weights(model):
    """Norms uniform in 0.5 … 1.5; matrices with gain 1, queries, keys and routers with gain 2; biases of experts of about 0.2."""
    for name, weight in model.named_parameters():
        if "norm" in name:
            weight.uniform_(0.5, 1.5)
        elif name.startswith(("model.embed_tokens", "lm_head")):
            weight.normal_(0, 0.5)
        else:
            gain = 2 if name.endswith(("q_proj.weight", "q_b_proj.weight", "kv_b_proj.weight", "gate.weight")) else 1
            weight.normal_(0, gain / weight.shape[1] ** 0.5)
    for router in model.routers():
        router.e_score_correction_bias.normal_(0, 0.2)


def check_choices(model, tokens):
    """What the routers choose must hang on the bias and on the groups, and be no matter of rounding."""
    seen = []
    choose = Router.choose

    def watched(router, scores):
        chosen = choose(router, scores)
        seen.append((router, scores, chosen))
        return chosen

    Router.choose = watched
    model(tokens)
    Router.choose = choose
    for router, scores, chosen in seen:
        sets = [set(row) for row in chosen.tolist()]
        config = router.config
        free = dataclasses.replace(config, n_group=1, topk_group=1)
        router.config = free
        without_groups = [set(row) for row in router.choose(scores).tolist()]
        router.config = config
        without_bias = [set(row) for row in router.choose(scores - router.e_score_correction_bias).tolist()]
        assert sum(a != b for a, b in zip(sets, without_bias)) > 5, "no choice hangs on the bias"
        assert config.n_group == 1 or sum(a != b for a, b in zip(sets, without_groups)) > 5, "no choice hangs on the groups"
        assert len(set().union(*sets)) == config.n_routed_experts, "an expert is never chosen"
        gaps = scores.sort(-1).values.diff().min()
        assert gaps > 1e-5, f"two experts differ by {gaps} only"


def in_transformers(model, config, folder_config):
    """transformers' model with the same weights."""
    theirs = DeepseekV3ForCausalLM(folder_config).eval()
    weights = {}
    for name, weight in model.state_dict().items():
        layer = int(name.split(".")[2]) if ".layers." in name else 0
        if layer < config.num_hidden_layers and ".mlp.experts." not in name:
            weights[name] = weight
    for index in range(config.first_k_dense_replace, config.num_hidden_layers):
        weights |= packed_experts(model, f"model.layers.{index}.mlp.experts.", f"model.layers.{index}.mlp.experts.")
    missing, unexpected = theirs.load_state_dict(weights, strict=False)
    assert not unexpected and set(missing) <= {"lm_head.weight"}, (missing, unexpected)
    return theirs


def packed_experts(model, ours, theirs):
    state = model.state_dict()
    experts = range(model.config.n_routed_experts)
    gate_up = [torch.cat([state[f"{ours}{e}.gate_proj.weight"], state[f"{ours}{e}.up_proj.weight"]]) for e in experts]
    down = [state[f"{ours}{e}.down_proj.weight"] for e in experts]
    return {f"{theirs}gate_up_proj": torch.stack(gate_up), f"{theirs}down_proj": torch.stack(down)}


@torch.no_grad()
def check_modules(model, theirs, tokens, drafts, hidden):
    """Our modules of multi-token prediction against transformers' MtpLayer with the same weights."""
    config = theirs.config
    for depth, (logits, _) in enumerate(drafts, 1):
        layer = MtpLayer(config, DeepseekV3DecoderLayer, DeepseekV3RMSNorm, config.num_hidden_layers + depth - 1).eval()
        ours = f"model.layers.{config.num_hidden_layers + depth - 1}."
        state = {name.removeprefix(ours): weight for name, weight in model.state_dict().items() if name.startswith(ours)}
        own = {"enorm", "hnorm", "eh_proj"}
        named = {}
        for name, weight in state.items():
            if name == "shared_head.norm.weight":
                named["post_norm.weight"] = weight
            elif name.split(".")[0] in own:
                named[name] = weight
            elif ".experts." not in name:
                named[f"mtp_block.{name}"] = weight
        named |= packed_experts(model, f"{ours}mlp.experts.", "mtp_block.mlp.experts.")
        layer.load_state_dict(named)
        known = tokens[:, depth:]
        embedded = theirs.model.embed_tokens(known)
        places = torch.arange(known.shape[1])[None]
        mask = create_causal_mask(config=config, inputs_embeds=embedded, attention_mask=None, past_key_values=None, position_ids=places)
        turns = theirs.model.rotary_emb(embedded, position_ids=places)
        hidden = layer(embedded, hidden[:, : known.shape[1]], turns, mask, places, None)
        torch.testing.assert_close(theirs.lm_head(hidden), logits, rtol=0, atol=2e-5 * logits.abs().max().item())


def make(name, seed, settings):
    torch.manual_seed(seed)
    config = Config(**{**SIZES, **settings})
    model = DeepSeek(config).eval()
    draw_weights(model)
    fields = dataclasses.asdict(config)
    theta = fields.pop("rope_theta")
    folder_config = DeepseekV3Config(
        **fields,
        num_key_value_heads=config.num_attention_heads,
        rope_parameters={"rope_type": "default", "rope_theta": theta},
        bos_token_id=0,
        eos_token_id=1,
        attn_implementation="eager",
    )
    theirs = in_transformers(model, config, folder_config)
    folder = GOLDEN / name
    folder.mkdir(exist_ok=True)
    theirs.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    # What transformers writes has no modules of multi-token prediction; a checkpoint of our own has.
    if config.num_nextn_predict_layers > 0:
        save_file(model.state_dict(), folder / "model.safetensors", metadata={"format": "pt"})
    written = json.loads((folder / "config.json").read_text())
    assert written["num_nextn_predict_layers"] == config.num_nextn_predict_layers
    (folder / "model.safetensors").chmod(0o644)

    tokens = torch.randint(config.vocab_size, (SEQUENCES, LENGTH))
    check_choices(model, tokens)
    output = theirs(tokens, output_attentions=True)
    logits = output.logits.detach()
    check_attention(name, output.attentions)
    ours, hidden = model(tokens)
    torch.testing.assert_close(ours.detach(), logits, rtol=0, atol=2e-5 * logits.abs().max().item())
    if config.num_nextn_predict_layers == 0:
        return save_golden(folder, "make_deepseek_golden.py", tokens, logits)

    def nats(predicted, ahead):
        return F.cross_entropy(predicted[:, : tokens.shape[1] - ahead].flatten(0, 1), tokens[:, ahead:].flatten())

    drafts, state = [], hidden
    for depth in range(1, config.num_nextn_predict_layers + 1):
        drafted, state = model.draft(state, tokens, depth)
        drafts.append((drafted, state))
    check_modules(model, theirs, tokens, [(drafted.detach(), None) for drafted, _ in drafts], hidden.detach())
    further = torch.stack([nats(drafted, depth + 1) for depth, (drafted, _) in enumerate(drafts, 1)])
    loss = nats(ours, 1) + DRAFT_WEIGHT * further.mean()
    loss.backward()
    save_gradients(model, folder)
    save_golden(
        folder,
        "make_deepseek_golden.py",
        tokens,
        logits,
        loss=loss.item(),
        drafts=[{"shape": list(drafted.shape), "logits": floats(drafted)} for drafted, _ in drafts],
    )


if __name__ == "__main__":
    torch.set_num_threads(1)
    for case, case_settings in CASES.items():
        make(case, SEEDS[case], case_settings)
