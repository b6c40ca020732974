"""Train a small Llama-shaped story model: from text files to a checkpoint in one command."""

import argparse
import csv
import hashlib
import json
import math
import os
import platform
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
import transformers
from tokenizers import Tokenizer
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

from card import write_card, write_credits
from data import Document, read_documents, split_documents
from evaluate import bits_per_byte, held_out_blocks, held_out_loss, sample, unigram_loss
from tokenizer import encode, train_tokenizer

GROUPS = ("fables", "storybooks", "books")


def learning_rate(step: int, training: dict) -> float:
    """Linear warm-up, then a cosine from the peak to the final learning rate."""
    peak, final, warmup = (
        training[key]
        for key in ("learning_rate", "final_learning_rate", "warmup_steps")
    )
    if step < warmup:
        return peak * (step + 1) / warmup
    progress = (step - warmup) / max(1, training["steps"] - warmup)
    return final + (peak - final) * 0.5 * (1 + math.cos(math.pi * progress))


class Batches:
    """Training batches by step number: each pass over the text has its own fixed shuffle."""

    def __init__(self, documents: list[np.ndarray], training: dict, seed: int):
        self.documents, self.seed = documents, seed
        self.length, self.size = training["block_length"], training["batch_size"]
        self.tokens = sum(len(document) for document in documents)
        self.per_pass = (self.tokens - 1) // self.length // self.size
        self.current_pass = -1

    def shuffle(self, number: int) -> None:
        """Shuffle the documents, lay them end to end, cut blocks, shuffle the blocks."""
        rng = np.random.default_rng([self.seed, number])
        order = rng.permutation(len(self.documents))
        stream = np.concatenate([self.documents[i] for i in order])  # [tokens]
        starts = rng.permutation((self.tokens - 1) // self.length) * self.length
        self.blocks = np.stack([stream[s : s + self.length + 1] for s in starts])
        self.current_pass = number

    def __call__(self, step: int) -> torch.Tensor:
        """The batch of one step.  -> [batch, length + 1]"""
        number, place = divmod(step, self.per_pass)
        if number != self.current_pass:
            self.shuffle(number)
        return torch.from_numpy(
            self.blocks[place * self.size : (place + 1) * self.size]
        )


def make_optimizer(model: LlamaForCausalLM, training: dict) -> torch.optim.AdamW:
    """AdamW with weight decay on the matrices and none on the norm gains."""
    matrices = [p for p in model.parameters() if p.dim() >= 2]
    gains = [p for p in model.parameters() if p.dim() < 2]
    return torch.optim.AdamW(
        [
            {"params": matrices, "weight_decay": training["weight_decay"]},
            {"params": gains, "weight_decay": 0.0},
        ],
        lr=training["learning_rate"],
        betas=tuple(training["betas"]),
    )


def evaluate_groups(
    model: LlamaForCausalLM,
    blocks: dict[str, torch.Tensor],
    batch_size: int,
    device: str,
) -> tuple[dict[str, float], float]:
    """Held-out nats per token of each group and of all together (`all`), and the total nats."""
    model.eval()
    sums = {
        group: held_out_loss(model, blocks[group], batch_size, device)
        for group in GROUPS
    }
    model.train()
    losses = {group: total / count for group, (total, count) in sums.items()}
    total = sum(total for total, _ in sums.values())
    return losses | {"all": total / sum(count for _, count in sums.values())}, total


def train(
    model: LlamaForCausalLM,
    batches: Batches,
    blocks: dict[str, torch.Tensor],
    config: dict,
    work: Path,
    device: str,
) -> tuple[list[dict], float]:
    """The training loop.  Returns the measured curve and the seconds it took."""
    training = config["training"]
    optimizer = make_optimizer(model, training)
    checkpoint_path = work / "checkpoint.pt"
    step, seconds, curve = 0, 0.0, []
    if checkpoint_path.exists():
        checkpoint = torch.load(checkpoint_path, map_location=device, weights_only=True)
        if checkpoint["config"] != json.dumps(config):
            raise SystemExit(
                f"{checkpoint_path} belongs to another config; remove it or use --work"
            )
        model.load_state_dict(checkpoint["model"])
        optimizer.load_state_dict(checkpoint["optimizer"])
        step, seconds, curve = (checkpoint[key] for key in ("step", "seconds", "curve"))
        print(f"resuming at step {step}", flush=True)

    bfloat16 = training["precision"] == "bfloat16"
    losses: list[float] = []
    started = time.perf_counter() - seconds
    model.train()
    while step < training["steps"]:
        batch = batches(step).to(device)  # [batch, length + 1]
        rate = learning_rate(step, training)
        for group in optimizer.param_groups:
            group["lr"] = rate
        with torch.autocast(device, torch.bfloat16, enabled=bfloat16):
            logits = model(input_ids=batch[:, :-1]).logits  # [batch, length, vocab]
        loss = F.cross_entropy(logits.float().flatten(0, 1), batch[:, 1:].flatten())
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), training["gradient_clip"])
        optimizer.step()
        losses.append(loss.item())
        step += 1

        last = step == training["steps"]
        if step % training["evaluate_every"] == 0 or last:
            held_out, _ = evaluate_groups(model, blocks, training["batch_size"], device)
            seconds = time.perf_counter() - started
            curve.append(
                {
                    "step": step,
                    "tokens": step * batch[:, 1:].numel(),
                    "seconds": round(seconds, 1),
                    "learning_rate": round(rate, 8),
                    "train": round(sum(losses) / len(losses), 6),
                    **{
                        f"held_out_{name}": round(held_out[name], 6)
                        for name in ("all", *GROUPS)
                    },
                }
            )
            losses = []
            print(json.dumps(curve[-1]), flush=True)
        if step % training["checkpoint_every"] == 0 or last:
            state = {
                "config": json.dumps(config),
                "model": model.state_dict(),
                "optimizer": optimizer.state_dict(),
                "step": step,
                "seconds": time.perf_counter() - started,
                "curve": curve,
            }
            torch.save(state, work / "checkpoint.new")
            (work / "checkpoint.new").replace(checkpoint_path)
    return curve, curve[-1]["seconds"]


def hardware(device: str) -> str:
    """What the run was made on, as the machine names itself."""
    if device == "cuda":
        return torch.cuda.get_device_name()
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text().splitlines()
        name = next(
            (line.split(": ")[1] for line in lines if line.startswith("model name")),
            name,
        )
    return f"{name}, {os.cpu_count()} logical cores, {torch.get_num_threads()} threads"


def text_table(
    config: dict, train: list[Document], held_out: list[Document], tokenizer: Tokenizer
) -> list[dict]:
    """Documents, characters and tokens of each source on both sides of the split."""
    rows = []
    for source in config["sources"]:
        row = {"name": source["name"]}
        for side, documents in (("train", train), ("held_out", held_out)):
            texts = [d.text for d in documents if d.source == source["name"]]
            row[side] = {
                "documents": len(texts),
                "characters": sum(len(text) for text in texts),
                "tokens": sum(len(ids) for ids in encode(tokenizer, texts)),
            }
        rows.append(row)
    return rows


def save_checkpoint(model: LlamaForCausalLM, tokenizer: Tokenizer, out: Path) -> None:
    """Write the weights as F16 with the config and tokenizer files that transformers reads."""
    model.to("cpu").half().save_pretrained(out)
    (out / "model.safetensors").chmod(0o644)
    config = json.loads((out / "config.json").read_text())
    config["rope_theta"] = config["rope_parameters"][
        "rope_theta"
    ]  # where older readers look
    (out / "config.json").write_text(
        json.dumps(config, indent=2, sort_keys=True) + "\n"
    )
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<|endoftext|>",
        eos_token="<|endoftext|>",
        model_max_length=model.config.max_position_embeddings,
    ).save_pretrained(out)


def main() -> None:
    """Text -> tokenizer -> tokens -> training -> files -> measurements -> model card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument(
        "--data", type=Path, required=True, help="the folder fetch.py filled"
    )
    parser.add_argument(
        "--out", type=Path, required=True, help="where the checkpoint goes"
    )
    parser.add_argument(
        "--work", type=Path, help="resumable state (default: .cache/<name>)"
    )
    args = parser.parse_args()
    config = json.loads(args.config.read_text(encoding="utf-8"))
    training = config["training"]
    work = args.work or Path(".cache") / config["name"]
    work.mkdir(parents=True, exist_ok=True)
    args.out.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.set_num_threads(training["threads"])
    torch.manual_seed(config["seed"])

    documents, held_out, dropped = split_documents(
        read_documents(config, args.data), config["held_out"]
    )
    repeated = [d for d in documents for _ in range(d.repeats)]
    tokenizer = train_tokenizer((d.text for d in repeated), config["tokenizer"])
    train_ids = encode(tokenizer, [d.text for d in repeated])
    held_out_ids = {
        group: encode(tokenizer, [d.text for d in held_out if d.group == group])
        for group in GROUPS
    }
    blocks = {
        group: held_out_blocks(ids, training["block_length"])
        for group, ids in held_out_ids.items()
    }
    batches = Batches(train_ids, training, config["seed"])

    model = LlamaForCausalLM(
        LlamaConfig(**config["model"], attn_implementation="sdpa")
    ).to(device)
    parameters = sum(p.numel() for p in model.parameters())
    print(
        f"{parameters} parameters, {batches.tokens} tokens a pass, on {device}",
        flush=True,
    )
    curve, seconds = train(model, batches, blocks, config, work, device)

    save_checkpoint(model, tokenizer, args.out)
    shipped = LlamaForCausalLM.from_pretrained(args.out, dtype=torch.float32).to(device)
    losses, nats = evaluate_groups(shipped, blocks, training["batch_size"], device)
    shipped.eval()
    counts = np.bincount(
        np.concatenate(train_ids), minlength=config["tokenizer"]["vocab_size"]
    )
    size = sum(len(d.text.encode()) for d in held_out)
    options = config["samples"]
    prompt, length = options["prompt"], options["new_tokens"]
    record = {
        "name": config["name"],
        "parameters": parameters,
        "command": f"python training/train.py {args.config} --data DATA_FOLDER --out {args.out}",
        "config": str(args.config),
        "hardware": hardware(device),
        "versions": {
            "python": platform.python_version(),
            "torch": torch.__version__,
            "transformers": transformers.__version__,
        },
        "seconds": seconds,
        "steps": training["steps"],
        "tokens_seen": curve[-1]["tokens"],
        "tokens_per_pass": batches.tokens,
        "text": text_table(config, documents, held_out, tokenizer),
        "paragraphs_dropped": dropped,
        "held_out": {
            "nats_per_token": losses,
            "perplexity": math.exp(losses["all"]),
            "bits_per_byte": bits_per_byte(nats, size),
            "bytes": size,
            "tokens": int(
                sum(len(ids) for group in held_out_ids.values() for ids in group)
            ),
        },
        "baselines": {
            "uniform": math.log(config["tokenizer"]["vocab_size"]),
            "unigram": unigram_loss(
                counts,
                np.concatenate(
                    [ids for group in held_out_ids.values() for ids in group]
                ),
            ),
        },
        "samples": [
            {
                "seed": seed,
                "temperature": options["temperature"],
                "text": sample(
                    shipped,
                    tokenizer,
                    prompt,
                    length,
                    seed=seed,
                    temperature=options["temperature"],
                ),
            }
            for seed in options["seeds"]
        ]
        + [{"greedy": True, "text": sample(shipped, tokenizer, prompt, length)}],
        "sha256": hashlib.sha256(
            (args.out / "model.safetensors").read_bytes()
        ).hexdigest(),
    }
    with (args.out / "curve.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=list(curve[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(curve)
    (args.out / "training.json").write_text(
        json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    write_credits(documents + held_out, config, args.out)
    write_card(config, args.out)
    print(json.dumps(record["held_out"], indent=2))


if __name__ == "__main__":
    main()
