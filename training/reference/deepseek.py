"""DeepSeek-V3 in plain PyTorch, with its multi-token prediction: trains story-moe, and is the reference for src/core/models/deepseek.

DeepSeek-AI 2024, "DeepSeek-V3 Technical Report" (arXiv:2412.19437v2): multi-head latent attention (section 2.1.1, equations 1 to 11),
DeepSeekMoE with a bias that balances the loads (section 2.1.2, equations 12 to 16), multi-token prediction (section 2.2, equations 21 to
25). Parameters and config fields are named as in the published checkpoint, where layer L (after the last) is the module that predicts the
token after the next. tests/parity/make_deepseek_golden.py holds it against transformers' DeepseekV3ForCausalLM.

    from deepseek import Config, DeepSeek
    model = DeepSeek(Config(vocab_size=64, hidden_size=32, ...))
    logits, hidden = model(tokens)                    # [B, T, V] of the next tokens, [B, T, C]
    drafts, _ = model.draft(hidden, tokens)           # [B, T - 1, V] of the tokens after these
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

LATENT_EPSILON = 1e-6  # of the norms inside attention, whatever rms_norm_eps says


@dataclass
class Config:
    vocab_size: int
    hidden_size: int
    intermediate_size: int  # of the dense layers
    moe_intermediate_size: int  # of one expert
    num_hidden_layers: int
    num_attention_heads: int
    n_shared_experts: int
    n_routed_experts: int
    num_experts_per_tok: int
    kv_lora_rank: int
    qk_nope_head_dim: int
    qk_rope_head_dim: int
    v_head_dim: int
    q_lora_rank: int | None = None  # None: queries are not compressed
    first_k_dense_replace: int = 1
    n_group: int = 1
    topk_group: int = 1
    norm_topk_prob: bool = True
    routed_scaling_factor: float = 1.0
    num_nextn_predict_layers: int = 0
    max_position_embeddings: int = 512
    rope_theta: float = 10_000.0
    rms_norm_eps: float = 1e-6
    tie_word_embeddings: bool = False
    initializer_range: float = 0.02


def linear(inputs: int, outputs: int) -> nn.Linear:
    return nn.Linear(inputs, outputs, bias=False)


class RmsNorm(nn.Module):
    def __init__(self, size: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x.float(), self.weight.shape, self.weight, self.epsilon)


def angles(length: int, size: int, theta: float, device: torch.device) -> tuple[Tensor, Tensor]:
    """cos and sin of position · θ^(−2i/size): [T, size / 2] twice."""
    places, planes = torch.arange(length, device=device), torch.arange(0, size, 2, device=device)
    turns = places[:, None] * theta ** (-planes / size)
    return turns.cos(), turns.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turns the planes (2i, 2i + 1) of x [.., T, D]; gives their first coordinates, then their second, as transformers does."""
    first, second = x[..., 0::2], x[..., 1::2]
    return torch.cat([first * cos - second * sin, second * cos + first * sin], -1)


class LatentAttention(nn.Module):
    """Keys and values of all heads come out of one small latent vector a token, c^KV, beside one rotated key k^R that all heads share."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        C, H = config.hidden_size, config.num_attention_heads
        nope, rope, latent, rank = config.qk_nope_head_dim, config.qk_rope_head_dim, config.kv_lora_rank, config.q_lora_rank
        if rank is None:
            self.q_proj = linear(C, H * (nope + rope))
        else:
            self.q_a_proj = linear(C, rank)  # W^DQ
            self.q_a_layernorm = RmsNorm(rank, LATENT_EPSILON)
            self.q_b_proj = linear(rank, H * (nope + rope))  # W^UQ and W^QR
        self.kv_a_proj_with_mqa = linear(C, latent + rope)  # W^DKV and W^KR
        self.kv_a_layernorm = RmsNorm(latent, LATENT_EPSILON)
        self.kv_b_proj = linear(latent, H * (nope + config.v_head_dim))  # W^UK and W^UV
        self.o_proj = linear(H * config.v_head_dim, C)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        config = self.config
        nope, rope = config.qk_nope_head_dim, config.qk_rope_head_dim
        q = self.q_proj(x) if config.q_lora_rank is None else self.q_b_proj(self.q_a_layernorm(self.q_a_proj(x)))
        q_nope, q_rope = q.unflatten(-1, (config.num_attention_heads, -1)).transpose(1, 2).split([nope, rope], -1)  # [B, H, T, ..]
        latent, k_rope = self.kv_a_proj_with_mqa(x).split([config.kv_lora_rank, rope], -1)  # [B, T, ..]
        kv = self.kv_b_proj(self.kv_a_layernorm(latent)).unflatten(-1, (config.num_attention_heads, -1)).transpose(1, 2)
        k_nope, values = kv.split([nope, config.v_head_dim], -1)  # [B, H, T, ..]
        shared = rotate(k_rope[:, None], cos, sin).to(k_nope.dtype).expand(-1, k_nope.shape[1], -1, -1)
        queries = torch.cat([q_nope, rotate(q_rope, cos, sin).to(q_nope.dtype)], -1) * (nope + rope) ** -0.5
        scores = queries @ torch.cat([k_nope, shared], -1).mT  # [B, H, T, T]
        future = torch.ones(scores.shape[-2:], dtype=torch.bool, device=x.device).triu(1)
        weights = scores.masked_fill(future, -torch.inf).softmax(-1).to(values.dtype)
        return self.o_proj((weights @ values).transpose(1, 2).flatten(2))


class Mlp(nn.Module):
    def __init__(self, size: int, inner: int):
        super().__init__()
        self.gate_proj = linear(size, inner)
        self.up_proj = linear(size, inner)
        self.down_proj = linear(inner, size)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Router(nn.Module):
    """Which experts a token goes to, and with what weight."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        self.weight = nn.Parameter(torch.empty(config.n_routed_experts, config.hidden_size))  # the centroids e_i
        self.register_buffer("e_score_correction_bias", torch.zeros(config.n_routed_experts))
        self.load = torch.zeros(config.n_routed_experts)  # tokens that each expert has had since the last call of `balance`

    def forward(self, u: Tensor) -> tuple[Tensor, Tensor]:
        """u [N, C] → chosen experts [N, K] and their gates [N, K]."""
        config = self.config
        with torch.autocast(u.device.type, enabled=False):
            affinities = F.linear(u.float(), self.weight).sigmoid()  # [N, E]
        chosen = self.choose(affinities.detach() + self.e_score_correction_bias)
        gates = affinities.gather(1, chosen)
        if config.norm_topk_prob:
            gates = gates / (gates.sum(-1, keepdim=True) + 1e-20)
        if self.training:
            self.load = self.load.to(u.device) + torch.bincount(chosen.flatten(), minlength=config.n_routed_experts)
        return chosen, gates * config.routed_scaling_factor

    def choose(self, scores: Tensor) -> Tensor:
        """The best K experts [N, K] of the best groups; a group counts as much as its two best experts."""
        config = self.config
        if config.topk_group < config.n_group:
            groups = scores.unflatten(-1, (config.n_group, -1))  # [N, groups, E / groups]
            best = groups.topk(2).values.sum(-1).topk(config.topk_group).indices
            kept = torch.zeros(groups.shape[:2], dtype=torch.bool, device=scores.device).scatter(1, best, True)
            scores = groups.masked_fill(~kept[..., None], -torch.inf).flatten(1)
        return scores.topk(config.num_experts_per_tok).indices

    @torch.no_grad()
    def balance(self, speed: float) -> None:
        """Balancing without a loss: the bias of an expert that had more than its share falls by `speed`, of any other it rises."""
        self.e_score_correction_bias += speed * (self.load.mean() - self.load).sign()
        self.load.zero_()


class MixtureOfExperts(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.gate = Router(config)
        self.experts = nn.ModuleList(Mlp(config.hidden_size, config.moe_intermediate_size) for _ in range(config.n_routed_experts))
        self.shared_experts = Mlp(config.hidden_size, config.moe_intermediate_size * config.n_shared_experts)

    def forward(self, x: Tensor) -> Tensor:
        u = x.flatten(0, -2)  # [N, C]
        chosen, gates = self.gate(u)  # [N, K]
        order = chosen.flatten().argsort(stable=True)  # all pairs of token and expert, expert by expert
        tokens = order // chosen.shape[1]
        counts = torch.bincount(chosen.flatten(), minlength=len(self.experts)).tolist()
        parts = [expert(part) for expert, part in zip(self.experts, u[tokens].split(counts)) if len(part)]
        weighted = torch.cat(parts).float() * gates.flatten()[order, None]
        routed = torch.zeros(u.shape, device=u.device).index_add(0, tokens, weighted)
        return self.shared_experts(x) + routed.view(x.shape)


class Layer(nn.Module):
    def __init__(self, config: Config, dense: bool):
        super().__init__()
        self.input_layernorm = RmsNorm(config.hidden_size, config.rms_norm_eps)
        self.self_attn = LatentAttention(config)
        self.post_attention_layernorm = RmsNorm(config.hidden_size, config.rms_norm_eps)
        self.mlp = Mlp(config.hidden_size, config.intermediate_size) if dense else MixtureOfExperts(config)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin)
        return x + self.mlp(self.post_attention_layernorm(x))


class PredictionModule(Layer):
    """Predicts one token further than what it is given: from h_i, and the token after it, the token after that. The embedding and the head
    are the model's. (The paper writes [h; embedding]; the published weights have the embedding first.)"""

    def __init__(self, config: Config):
        super().__init__(config, dense=False)
        self.enorm = RmsNorm(config.hidden_size, config.rms_norm_eps)
        self.hnorm = RmsNorm(config.hidden_size, config.rms_norm_eps)
        self.eh_proj = linear(2 * config.hidden_size, config.hidden_size)  # M_k
        self.shared_head = nn.ModuleDict({"norm": RmsNorm(config.hidden_size, config.rms_norm_eps)})

    def forward(self, hidden: Tensor, embedded: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        joined = self.eh_proj(torch.cat([self.enorm(embedded), self.hnorm(hidden)], -1))
        return self.shared_head["norm"](super().forward(joined, cos, sin))


class DeepSeek(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        layers = [Layer(config, dense=index < config.first_k_dense_replace) for index in range(config.num_hidden_layers)]
        modules = [PredictionModule(config) for _ in range(config.num_nextn_predict_layers)]
        self.model = nn.ModuleDict(
            {
                "embed_tokens": nn.Embedding(config.vocab_size, config.hidden_size),
                "layers": nn.ModuleList(layers + modules),
                "norm": RmsNorm(config.hidden_size, config.rms_norm_eps),
            }
        )
        if not config.tie_word_embeddings:
            self.lm_head = linear(config.hidden_size, config.vocab_size)
        for name, weight in self.named_parameters():
            if weight.dim() > 1:
                nn.init.normal_(weight, 0, config.initializer_range)

    def head(self, hidden: Tensor) -> Tensor:
        return F.linear(hidden, (self.model["embed_tokens"] if self.config.tie_word_embeddings else self.lm_head).weight)

    def angles(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        return angles(tokens.shape[1], self.config.qk_rope_head_dim, self.config.rope_theta, tokens.device)

    def forward(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        """tokens [B, T] → logits of the next tokens [B, T, V], and what they were read from, after the last norm [B, T, C]."""
        x = self.model["embed_tokens"](tokens)
        turns = self.angles(tokens)
        for layer in self.model["layers"][: self.config.num_hidden_layers]:
            x = layer(x, *turns)
        hidden = self.model["norm"](x)
        return self.head(hidden), hidden

    def draft(self, hidden: Tensor, tokens: Tensor, depth: int = 1) -> tuple[Tensor, Tensor]:
        """Module `depth`, 1 … D, for every position that has what it needs: hidden [B, T − depth + 1, C] from the module before (from the
        model for depth 1), all tokens [B, T] → logits of the tokens depth + 1 further on, and what they were read from: [B, T − depth, ..].
        """
        module = self.model["layers"][self.config.num_hidden_layers + depth - 1]
        known = tokens[:, depth:]
        drafted = module(hidden[:, : known.shape[1]], self.model["embed_tokens"](known), *self.angles(known))
        return self.head(drafted), drafted

    def routers(self) -> list[Router]:
        """In the order of the layers that have one, the modules of multi-token prediction last."""
        return [module for module in self.modules() if isinstance(module, Router)]
