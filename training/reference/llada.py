"""LLaDA's mask predictor and its two losses in plain PyTorch, written from the paper: the reference for src/core/models/llada.

Nie et al. 2025, "Large Language Diffusion Models" (arXiv:2502.09992). The mask predictor is a Llama without a causal mask
(section 2.2): each position sees all others, and predicts the token that stood there before it was masked. Parameters and
config fields are named as in the published checkpoint.

    from llada import Config, Llada, bernoulli_loss, bernoulli_mask
    model = Llada(Config(d_model=64, n_layers=4, n_heads=4, mlp_hidden_size=176, vocab_size=65, mask_token_id=64))
    t, masked = bernoulli_mask(tokens, generator)
    bernoulli_loss(model, tokens, t, masked).backward()
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass
class Config:
    vocab_size: int
    mask_token_id: int
    d_model: int
    n_layers: int
    n_heads: int
    mlp_hidden_size: int
    n_kv_heads: int | None = None
    max_sequence_length: int = 4096
    rope_theta: float = 500_000.0
    rms_norm_eps: float = 1e-5
    weight_tying: bool = False
    init_std: float = 0.02


class RmsNorm(nn.Module):
    def __init__(self, size: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.epsilon = epsilon

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.epsilon) * self.weight


def rotate(x: Tensor, theta: float) -> Tensor:
    """Turns the planes (i, i + D/2) of each head by position · θ^(−2i/D): [B, H, T, D]."""
    T, D = x.shape[-2:]
    places, planes = torch.arange(T, device=x.device), torch.arange(0, D, 2, device=x.device)
    angles = places[:, None] * theta ** (-planes / D)  # [T, D/2]
    cos, sin = (torch.cat([wave, wave], -1) for wave in (angles.cos(), angles.sin()))
    first, second = x.chunk(2, -1)
    return x * cos + torch.cat([-second, first], -1) * sin


class Block(nn.Module):
    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        C, inner = config.d_model, config.mlp_hidden_size
        self.head_dim = C // config.n_heads
        self.kv_heads = config.n_kv_heads or config.n_heads
        self.attn_norm = RmsNorm(C, config.rms_norm_eps)
        self.q_proj = nn.Linear(C, C, bias=False)
        self.k_proj = nn.Linear(C, self.kv_heads * self.head_dim, bias=False)
        self.v_proj = nn.Linear(C, self.kv_heads * self.head_dim, bias=False)
        self.attn_out = nn.Linear(C, C, bias=False)
        self.ff_norm = RmsNorm(C, config.rms_norm_eps)
        self.ff_proj = nn.Linear(C, inner, bias=False)  # the gate
        self.up_proj = nn.Linear(C, inner, bias=False)
        self.ff_out = nn.Linear(inner, C, bias=False)

    def attend(self, x: Tensor) -> Tensor:
        def heads(projection: nn.Linear) -> Tensor:  # [B, heads, T, D]
            return projection(x).unflatten(-1, (-1, self.head_dim)).transpose(1, 2)

        group = self.config.n_heads // self.kv_heads
        queries = rotate(heads(self.q_proj), self.config.rope_theta)
        keys = rotate(heads(self.k_proj), self.config.rope_theta).repeat_interleave(group, 1)
        values = heads(self.v_proj).repeat_interleave(group, 1)
        weights = (queries @ keys.mT * self.head_dim**-0.5).softmax(-1)  # [B, H, T, T], no mask
        return self.attn_out((weights @ values).transpose(1, 2).flatten(2))

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attend(self.attn_norm(x))
        normed = self.ff_norm(x)
        return x + self.ff_out(F.silu(self.ff_proj(normed)) * self.up_proj(normed))


class Llada(nn.Module):
    """tokens [B, T], some of them the mask token → logits [B, T, V] of the tokens that stand at the same positions; with
    `wanted` [B, T], true or false, only the logits of those positions, [positions, V]."""

    def __init__(self, config: Config):
        super().__init__()
        self.config = config
        parts = {
            "wte": nn.Embedding(config.vocab_size, config.d_model),
            "blocks": nn.ModuleList(Block(config) for _ in range(config.n_layers)),
            "ln_f": RmsNorm(config.d_model, config.rms_norm_eps),
        }
        if not config.weight_tying:
            parts["ff_out"] = nn.Linear(config.d_model, config.vocab_size, bias=False)
        self.model = nn.ModuleDict({"transformer": nn.ModuleDict(parts)})
        for name, weight in self.named_parameters():
            if "norm" not in name and "ln_f" not in name:
                nn.init.normal_(weight, 0, config.init_std)

    def forward(self, tokens: Tensor, wanted: Tensor | None = None) -> Tensor:
        parts = self.model["transformer"]
        x = parts["wte"](tokens)
        for block in parts["blocks"]:
            x = block(x)
        x = parts["ln_f"](x if wanted is None else x[wanted])
        head = parts["wte"] if self.config.weight_tying else parts["ff_out"]
        return F.linear(x, head.weight)


def bernoulli_mask(tokens: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """For each sequence t uniform in (0, 1], and each of its tokens masked with probability t: [B], [B, T]."""
    t = 1 - torch.rand(len(tokens), generator=generator)
    return t, torch.rand(tokens.shape, generator=generator) < t[:, None]


def exact_mask(tokens: Tensor, generator: torch.Generator) -> Tensor:
    """For each sequence l uniform in 1 … L, and exactly l of its L tokens masked, all choices alike: [B, T]."""
    B, L = tokens.shape
    count = torch.randint(1, L + 1, (B, 1), generator=generator)
    return torch.rand(tokens.shape, generator=generator).argsort(-1).argsort(-1) < count


def masked_losses(model: Llada, tokens: Tensor, masked: Tensor) -> Tensor:
    """−log p(token | masked sequence) in nats at the masked positions, 0 at the others: [B, T]."""
    logits = model(tokens.where(~masked, model.config.mask_token_id), masked)  # [masked, V]
    nats = F.cross_entropy(logits.float(), tokens[masked], reduction="none")
    return torch.zeros(tokens.shape, device=tokens.device).masked_scatter(masked, nats)


def bernoulli_loss(model: Llada, tokens: Tensor, t: Tensor, masked: Tensor) -> Tensor:
    """Equation 3, a token: mean over sequences and positions of loss / t. An upper bound of the nats per token on average."""
    return (masked_losses(model, tokens, masked) / t[:, None]).mean()


def exact_loss(model: Llada, tokens: Tensor, masked: Tensor) -> Tensor:
    """Equation 6, a token: the losses of a sequence with l of L tokens masked weigh L / l. The same on average, with less spread."""
    weights = tokens.shape[1] / masked.sum(-1, keepdim=True)
    return (masked_losses(model, tokens, masked) * weights).mean()


@torch.no_grad()
def generate(
    model: Llada,
    prompt: Tensor,
    answer: Tensor,
    *,
    steps: int,
    temperature: float = 1.0,
    remasking: str = "low-confidence",
    block_length: int | None = None,
    guidance: float = 0.0,
    generator: torch.Generator | None = None,
) -> Tensor:
    """Reverse diffusion (algorithms 4 and 5): prompt [B, P] and answer [B, L] → the answer without masks [B, L].

    Mask tokens of the answer are filled in, others are kept; all rows have their masks at the same places. Blocks are finished
    from left to right; the steps are shared out evenly among them, so every block needs one. In each step every masked token of
    the block is predicted, and the same share is kept in every step: those with the highest probability (`low-confidence`
    remasking) or any of them (`random`). At temperature 0 the most probable token is predicted; else a token is drawn from
    softmax(logits / temperature) by adding Gumbel noise. With guidance w the logits are u + (1 + w)(c - u), where
    u is what the model says with the prompt masked (section 2.4; appendix A.2 in version 3). The mask token itself is never
    predicted.
    """
    (B, P), L = prompt.shape, answer.shape[1]
    mask = model.config.mask_token_id
    tokens = torch.cat([prompt, answer], 1)  # [B, P + L]
    block_length = block_length or L
    blocks = -(-L // block_length)
    for block in range(blocks):
        begin, end = P + block * block_length, P + min(L, (block + 1) * block_length)
        last = steps * (block + 1) // blocks
        for step in range(steps * block // blocks, last):
            masked = tokens == mask
            masked[:, :begin] = masked[:, end:] = False
            places = masked.nonzero()[:, 1].view(B, int(masked[0].sum()))  # [B, masks]
            logits = model(tokens, masked).unflatten(0, places.shape)  # [B, masks, V]
            if guidance > 0:
                without = model(torch.cat([torch.full_like(prompt, mask), tokens[:, P:]], 1), masked).view_as(logits)
                logits = without + (1 + guidance) * (logits - without)
            logits[..., mask] = -torch.inf
            if temperature > 0:
                noise = -torch.log(torch.empty_like(logits).exponential_(generator=generator))
                predicted = (logits / temperature + noise).argmax(-1)
            else:
                predicted = logits.argmax(-1)
            if remasking == "random":
                score = torch.rand(tokens.shape, generator=generator, dtype=torch.float64).gather(1, places)
            else:
                score = logits.softmax(-1).gather(-1, predicted[..., None])[..., 0]
            chosen = score.topk(-(-places.shape[1] // (last - step)), -1).indices  # [B, kept]
            tokens.scatter_(1, places.gather(1, chosen), predicted.gather(1, chosen))
    return tokens[:, P:]
