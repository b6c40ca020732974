"""Measure a model: held-out loss, the unigram baseline, and samples."""

import math

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer
from transformers import LlamaForCausalLM

IGNORED = -100  # target of padding positions


def held_out_blocks(documents: list[np.ndarray], length: int) -> torch.Tensor:
    """Lay documents end to end, the end token in front, and cut blocks.  -> [blocks, length + 1]"""
    stream = np.concatenate([np.zeros(1, dtype=np.int64), *documents])  # [tokens + 1]
    blocks = []
    for start in range(0, len(stream) - 1, length):
        block = stream[start : start + length + 1]
        blocks.append(
            np.pad(block, (0, length + 1 - len(block)), constant_values=IGNORED)
        )
    return torch.from_numpy(np.stack(blocks))


@torch.no_grad()
def held_out_loss(
    model: LlamaForCausalLM, blocks: torch.Tensor, batch_size: int, device: str
) -> tuple[float, int]:
    """Summed loss in nats, and the number of tokens it is summed over."""
    total, count = 0.0, 0
    for batch in blocks.split(batch_size):
        batch = batch.to(device)  # [batch, length + 1]
        inputs, targets = (
            batch[:, :-1].clamp(min=0),
            batch[:, 1:],
        )  # [batch, length] each
        logits = model(input_ids=inputs).logits  # [batch, length, vocab]
        total += F.cross_entropy(
            logits.float().flatten(0, 1),
            targets.flatten(),
            ignore_index=IGNORED,
            reduction="sum",
        ).item()
        count += int((targets != IGNORED).sum())
    return total, count


def unigram_loss(train_counts: np.ndarray, held_out: np.ndarray) -> float:
    """Nats per held-out token if only the token frequencies of the training text were known."""
    frequencies = (train_counts + 1) / (
        train_counts + 1
    ).sum()  # [vocab], add-one smoothing
    return float(-np.log(frequencies[held_out]).mean())


def bits_per_byte(nats: float, size: int) -> float:
    """Total loss in nats over a text of `size` UTF-8 bytes, as bits per byte."""
    return nats / math.log(2) / size


@torch.no_grad()
def sample(
    model: LlamaForCausalLM,
    tokenizer: Tokenizer,
    prompt: str,
    new_tokens: int,
    **options
) -> str:
    """Continue a prompt; `seed` and `temperature` in the options sample, without them greedy.

    The begin token goes first, as it stands before every story of the training text.
    """
    prompt_ids = [model.config.bos_token_id, *tokenizer.encode(prompt).ids]
    ids = torch.tensor([prompt_ids], device=model.device)  # [1, prompt length + 1]
    choice = {"do_sample": False}
    if "seed" in options:
        torch.manual_seed(options["seed"])
        choice = {
            "do_sample": True,
            "temperature": options["temperature"],
            "top_k": 0,
            "top_p": 1.0,
        }
    output = model.generate(
        ids, attention_mask=torch.ones_like(ids), max_new_tokens=new_tokens, **choice
    )
    return tokenizer.decode(output[0, 1:].tolist(), skip_special_tokens=False)
