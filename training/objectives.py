"""What a model is trained on and judged by: the next token, or the masked ones."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from transformers import LlamaConfig, LlamaForCausalLM

from reference.deepseek import Config as DeepSeekConfig
from reference.deepseek import DeepSeek
from reference.llada import Config as LladaConfig
from reference.llada import Llada, masked_losses


class Objective:
    """What every objective does in training beside its own losses."""

    def training_loss(self, model: nn.Module, tokens: Tensor, generator: torch.Generator, settings: dict) -> Tensor:
        """What a step lowers: nats per token, and whatever else the model learns by."""
        return self.losses(model, tokens, generator, settings.get("largest_weight", math.inf)).sum() / tokens[:, 1:].numel()

    def after_step(self, model: nn.Module, settings: dict) -> None:
        """Nothing."""


class NextToken(Objective):
    """Autoregression: log p(x) = Σ log p(x_i | x_<i), exactly. The begin token is given."""

    family = "llama"

    @staticmethod
    def create(config: dict) -> nn.Module:
        fused = "sdpa" if torch.cuda.is_available() else "eager"  # which is the faster one for short texts on a CPU
        return LlamaForCausalLM(LlamaConfig(**config, attn_implementation=fused))

    @staticmethod
    def logits(model: nn.Module, tokens: Tensor) -> Tensor:
        return model(input_ids=tokens).logits

    @staticmethod
    def compile(model: nn.Module) -> None:
        """Nothing: as it is, it is as fast."""

    def losses(self, model: nn.Module, tokens: Tensor, generator: torch.Generator, largest_weight: float = math.inf) -> Tensor:
        """Nats of each story [B]: the sum over its tokens and its end."""
        del generator, largest_weight  # nothing is drawn, and nothing weighed
        logits = self.logits(model, tokens[:, :-1])  # [B, T − 1, V]
        nats = F.cross_entropy(logits.float().flatten(0, 1), tokens[:, 1:].flatten(), reduction="none")
        return nats.view(len(tokens), -1).sum(-1)


class MultiToken(NextToken):
    """DeepSeek-V3: the next token, and in training with a smaller weight the one after it (arXiv:2412.19437, equation 25), for a share of
    the texts; the bias of each expert follows its load."""

    family = "deepseek_v3"
    architecture = {"architectures": ["DeepseekV3ForCausalLM"], "scoring_func": "sigmoid", "topk_method": "noaux_tc", "hidden_act": "silu", "rope_interleave": True, "attention_bias": False}

    @staticmethod
    def create(config: dict) -> nn.Module:
        return DeepSeek(DeepSeekConfig(**config))

    @staticmethod
    def logits(model: nn.Module, tokens: Tensor) -> Tensor:
        return model(tokens)[0]

    @staticmethod
    def compile(model: nn.Module) -> None:
        """Fuses what attention does between its matrix products, for texts of all lengths."""
        for layer in model.model["layers"]:
            layer.self_attn.compile(dynamic=True)

    def training_loss(self, model: nn.Module, tokens: Tensor, generator: torch.Generator, settings: dict) -> Tensor:
        logits, hidden = model(tokens[:, :-1])
        nats = F.cross_entropy(logits.float().flatten(0, 1), tokens[:, 1:].flatten())
        some = math.ceil(len(tokens) * settings["draft_share"])  # a batch has its texts in random order
        drafts, _ = model.draft(hidden[:some], tokens[:some, :-1])
        draft_nats = F.cross_entropy(drafts.float().flatten(0, 1), tokens[:some, 2:].flatten())
        return nats + settings["draft_weight"] * draft_nats

    def after_step(self, model: nn.Module, settings: dict) -> None:
        for router in model.routers():
            router.balance(settings["balance_speed"])


class Masked(Objective):
    """LLaDA (Nie et al. 2025): masked tokens from all that is left. An upper bound of −log p(x | length), on average.

    Of the L tokens after the begin token l are masked, l uniform in 1 … L; their loss weighs L / l (equation 6).
    Over a batch the l are spread evenly, which changes no expectation and makes the estimate steadier.
    """

    family = "llada"
    architecture = {"architectures": ["LLaDAModelLM"], "activation_type": "silu", "block_type": "llama", "layer_norm_type": "rms", "rope": True}

    @staticmethod
    def create(config: dict) -> nn.Module:
        return Llada(LladaConfig(**config))

    @staticmethod
    def logits(model: nn.Module, tokens: Tensor) -> Tensor:
        return model(tokens)

    @staticmethod
    def begin_as(model: nn.Module, twin: dict[str, Tensor]) -> None:
        """Takes the weights of a Llama of the same shape, as DiffuLLaMA does (Gong et al. 2024, arXiv:2410.17891): what words and their
        neighbours mean need not be learned again. From random weights nothing but token frequencies was learned for a thousand steps."""
        names = {"wte": "embed_tokens", "ln_f": "norm", "blocks": "layers", "attn_norm": "input_layernorm", "ff_norm": "post_attention_layernorm"}
        names |= {f"{x}_proj": f"self_attn.{x}_proj" for x in "qkv"} | {"attn_out": "self_attn.o_proj"}
        names |= {"ff_proj": "mlp.gate_proj", "up_proj": "mlp.up_proj", "ff_out": "mlp.down_proj"}
        own = [(name, name.removeprefix("model.transformer.").split(".")) for name in model.state_dict()]
        model.load_state_dict({name: twin["model." + ".".join(names.get(part, part) for part in parts)].float() for name, parts in own})

    @staticmethod
    def compile(model: nn.Module) -> None:
        """Fuses what a block does between its matrix products, for texts of all lengths: a step takes 0.77 of the time on a CPU."""
        for block in model.model["transformer"]["blocks"]:
            block.compile(dynamic=True)

    @staticmethod
    def mask(tokens: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Which tokens are masked [B, T], and l of each story [B, 1]."""
        B, T = tokens.shape
        L = T - 1
        place = (torch.rand(1, generator=generator) + torch.randperm(B, generator=generator) / B) % 1  # [B]
        count = (place * L).floor().clamp(max=L - 1).long()[:, None] + 1  # 1 … L
        rank = torch.rand(B, L, generator=generator).argsort(-1).argsort(-1)
        masked = torch.cat([torch.zeros(B, 1, dtype=torch.bool), rank < count], 1)
        return masked.to(tokens.device), count.to(tokens.device)

    def losses(self, model: nn.Module, tokens: Tensor, generator: torch.Generator, largest_weight: float = math.inf) -> Tensor:
        """One sample of each story's bound in nats [B]. Training may cut the weight L / l: a story of which only a few tokens are masked then
        counts for less than the bound asks, and the steps are steadier."""
        masked, count = self.mask(tokens, generator)
        weight = ((tokens.shape[1] - 1) / count[:, 0]).clamp(max=largest_weight)
        return masked_losses(model, tokens, masked).sum(-1) * weight


OBJECTIVES = {objective.family: objective() for objective in (NextToken, MultiToken, Masked)}
