"""Train one of the book's models: from stories to a checkpoint in one command, on a CPU, a GPU, or several with torchrun."""

import argparse
import csv
import ctypes
import hashlib
import json
import math
import os
import platform
import time
from pathlib import Path

os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "20000")  # one for each length of text: 1.5 times as fast as the default 1024

import numpy as np
import torch
import torch.distributed as dist
import transformers
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import nn
from transformers import PreTrainedTokenizerFast

from data import LONGEST, Batches, batches_of, encode, read_own, read_stories, train_tokenizer
from muon import Muon
from objectives import OBJECTIVES

TOKENIZER_TEXTS = 50_000


def schedule(step: int, training: dict) -> tuple[dict, float]:
    """The cycle that a step belongs to, and the share of its peak learning rates: linear warm-up, then a cosine down to 0 (Loshchilov &
    Hutter 2017)."""
    cycles, warm_up = training["cycles"], training["warmup_steps"]
    while step >= cycles[0]["steps"]:
        step, cycles = step - cycles[0]["steps"], cycles[1:]
    if step < warm_up:
        return cycles[0], (step + 1) / warm_up
    progress = (step - warm_up) / max(1, cycles[0]["steps"] - warm_up)
    return cycles[0], 0.5 * (1 + math.cos(math.pi * progress))


def make_optimizers(model: nn.Module, training: dict) -> list[torch.optim.Optimizer]:
    """Muon (Jordan et al. 2024) for the matrices of the blocks, AdamW for the embedding, the centroids of experts and, without decay, the norm gains."""
    named = dict(model.named_parameters())
    tables = ("embed_tokens.", ".wte.", ".mlp.gate.")  # rows that are looked up or compared with: embeddings, and the centroids of experts
    gains = [p for p in named.values() if p.dim() < 2]
    embeddings = [p for name, p in named.items() if p.dim() == 2 and any(table in name for table in tables)]
    matrices = [p for name, p in named.items() if p.dim() == 2 and not any(table in name for table in tables)]
    decay = training["weight_decay"]
    return [
        Muon(matrices, weight_decay=decay, momentum=0.95),
        torch.optim.AdamW(
            [{"params": embeddings, "weight_decay": decay}, {"params": gains, "weight_decay": 0.0}],
            betas=tuple(training["betas"]),
        ),
    ]


def describe(training: dict) -> str:
    """The optimizer in words, for the card."""
    first, second = training["betas"]
    tables = "embedding, centroids of experts and gains" if "balance_speed" in training else "embedding and gains"
    muon, adam = (" and then ".join(str(cycle[name]) for cycle in training["cycles"]) for name in ("muon_learning_rate", "learning_rate"))
    cuts = [f"; weights of the loss up to {cycle['largest_weight']} for the {cycle['steps']:,} steps of a cycle" for cycle in training["cycles"] if "largest_weight" in cycle]
    return (
        f"Muon on the matrices of the blocks (momentum 0.95, learning rate up to {muon}), AdamW on {tables} "
        f"(betas {first} and {second}, up to {adam}); weight decay {training['weight_decay']} on matrices, "
        f"gradients clipped at norm {training['gradient_clip']}" + "".join(cuts)
    )


@torch.no_grad()
def held_out_nats(model: nn.Module, objective, texts: list[np.ndarray], tokens: int, device: str, seed: int) -> float:
    """Nats per token (end tokens count, begin tokens do not); for a masked model one sample of its bound, always the same masks."""
    model.eval()
    generator = torch.Generator().manual_seed(seed)
    total, count = 0.0, 0
    for _, batch in batches_of(texts, tokens):
        total += objective.losses(model, batch.to(device), generator).sum().item()
        count += batch[:, 1:].numel()
    model.train()
    return total / count


def unigram_nats(train: list[np.ndarray], held_out: list[np.ndarray], size: int) -> float:
    """Nats per held-out token if only the token frequencies of the training text were known, add-one smoothed."""
    counts = np.bincount(np.concatenate([text[1:] for text in train]), minlength=size) + 1
    return float(-np.log(counts / counts.sum())[np.concatenate([text[1:] for text in held_out])].mean())


class Run:
    """The state of a training run, and its file."""

    def __init__(self, config: dict, model: nn.Module, optimizers: list[torch.optim.Optimizer], work: Path, device: str):
        self.config, self.model, self.optimizers, self.path = json.dumps(config), model, optimizers, work / "checkpoint.pt"
        self.step, self.seconds, self.curve = 0, 0.0, []
        if self.path.exists():
            kept = torch.load(self.path, map_location=device, weights_only=True)
            if kept["config"] != self.config:
                raise SystemExit(f"{self.path} belongs to another config; remove it or use --work")
            model.load_state_dict(kept["model"])
            for optimizer, state in zip(optimizers, kept["optimizers"]):
                optimizer.load_state_dict(state)
            self.step, self.seconds, self.curve = (kept[key] for key in ("step", "seconds", "curve"))
            print(f"resuming at step {self.step}", flush=True)

    def save(self) -> None:
        state = {
            "config": self.config,
            "model": self.model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self.optimizers],
            "step": self.step,
            "seconds": self.seconds,
            "curve": self.curve,
        }
        torch.save(state, self.path.with_suffix(".new"))
        self.path.with_suffix(".new").replace(self.path)


def train(run: Run, objective, batches: Batches, held_out: list[np.ndarray], floor: float, config: dict, device: str, rank: int, world: int) -> None:
    """The training loop, from wherever `run` stands to its end. `floor`: nats per token of the stories that are measured on the way."""
    training = config["training"]
    steps = sum(cycle["steps"] for cycle in training["cycles"])
    model = run.model
    if world > 1:
        model = nn.parallel.DistributedDataParallel(run.model)
        model.config = run.model.config
    bfloat16 = training["precision"] == "bfloat16"
    some = held_out[: training["evaluate_stories"]]
    losses: list[float] = []
    tokens = run.curve[-1]["tokens"] if run.curve else 0
    started = time.perf_counter() - run.seconds
    model.train()
    while run.step < steps:
        number = run.step * world + rank
        batch = batches(number).to(device)  # [B, T]
        cycle, share = schedule(run.step, training)
        for optimizer, peak in zip(run.optimizers, (cycle["muon_learning_rate"], cycle["learning_rate"])):
            for group in optimizer.param_groups:
                group["lr"] = peak * share
        generator = torch.Generator().manual_seed(config["seed"] + number)
        with torch.autocast(device, torch.bfloat16, enabled=bfloat16):
            loss = objective.training_loss(model, batch, generator, {**training, **cycle})
        run.model.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), training["gradient_clip"])
        for optimizer in run.optimizers:
            optimizer.step()
        objective.after_step(run.model, training)
        losses.append(loss.item())
        tokens += batch[:, 1:].numel() * world
        run.step += 1
        if run.step % training["evaluate_every"] and run.step != steps:
            continue
        nats = held_out_nats(run.model, objective, some, training["batch_tokens"], device, config["seed"])
        run.seconds = time.perf_counter() - started
        run.curve.append(
            {
                "step": run.step,
                "tokens": tokens,
                "seconds": round(run.seconds, 1),
                "learning_rate": round(cycle["learning_rate"] * share, 8),
                "train": round(sum(losses) / len(losses), 6),
                "held_out": round(nats, 6),
                "floor": round(floor, 6),
            }
        )
        losses = []
        if rank == 0:
            print(json.dumps(run.curve[-1]), flush=True)
            run.save()


def hardware(device: str, world: int) -> str:
    """What the run was made on, as the machine names itself."""
    if device == "cuda":
        return f"{world} × {torch.cuda.get_device_name()}"
    name = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [line.split(": ")[1] for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        name = names[0] if names else name
    return f"{name}, {os.cpu_count()} logical cores"


def save_checkpoint(model: nn.Module, objective, tokenizer: Tokenizer, config: dict, out: Path) -> None:
    """Weights as F16, with the config and tokenizer files that transformers reads (llada, deepseek_v3: the names of the published checkpoints)."""
    model.to("cpu")
    weights = {name: weight.half() if "correction_bias" not in name else weight for name, weight in model.state_dict().items()}
    fields = config["model"]
    special = {f"{short}_token_id": tokenizer.token_to_id(f"<|{name}|>") for short, name in (("bos", "begin"), ("eos", "end"), ("pad", "pad"))}
    if objective.family == "llama":
        model.half().save_pretrained(out)
        written = json.loads((out / "config.json").read_text())
        written["rope_theta"] = fields["rope_theta"]  # where older readers look
        (out / "generation_config.json").unlink(missing_ok=True)
    else:
        save_file({name: weight.contiguous() for name, weight in weights.items()}, out / "model.safetensors", {"format": "pt"})
        written = {"model_type": objective.family, "torch_dtype": "float16", **objective.architecture, **fields, **special}
    (out / "model.safetensors").chmod(0o644)
    (out / "config.json").write_text(json.dumps(written, indent=2, sort_keys=True) + "\n")
    PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<|begin|>",
        eos_token="<|end|>",
        pad_token="<|pad|>",
        mask_token="<|mask|>",
        model_max_length=LONGEST,
    ).save_pretrained(out)


def keep_memory() -> None:
    """Lets glibc keep what was freed for the next step. Given back and asked for again, it is filled with zeros each time, which made a
    step on a CPU 1.6 times as long."""
    try:
        mallopt = ctypes.CDLL("libc.so.6").mallopt
    except (OSError, AttributeError):
        return  # another C library
    mallopt(-4, 0)  # M_MMAP_MAX: take large blocks from the heap too
    mallopt(-1, 2**31 - 1)  # M_TRIM_THRESHOLD
    mallopt(-2, 2**28)  # M_TOP_PAD


def main() -> None:
    """Stories -> tokenizer -> tokens -> training -> checkpoint. Measurements: training/evaluate.py."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--data", type=Path, required=True, help="the folder that `npm run corpus -- write` filled")
    parser.add_argument("--out", type=Path, required=True, help="where the checkpoint goes")
    parser.add_argument("--work", type=Path, help="resumable state (default: .cache/<name>)")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    args = parser.parse_args()
    keep_memory()
    config = json.loads(args.config.read_text(encoding="utf-8"))
    training = config["training"]
    rank, world = int(os.environ.get("RANK", 0)), int(os.environ.get("WORLD_SIZE", 1))
    device = "cuda" if torch.cuda.is_available() else "cpu"
    if device == "cuda":
        torch.cuda.set_device(int(os.environ.get("LOCAL_RANK", 0)))
    if world > 1:
        dist.init_process_group("nccl" if device == "cuda" else "gloo")
    torch.set_num_threads(args.threads)
    torch.manual_seed(config["seed"])
    work = args.work or Path(".cache") / config["name"]
    for folder in (work, args.out):
        folder.mkdir(parents=True, exist_ok=True)

    data = config["data"]
    stories = [story["text"] for story in read_stories(args.data, "train", data["train_stories"])]
    held_out_stories = read_stories(args.data, "held-out", data["held_out_stories"])
    own, own_held_out = read_own(data)
    tokenizer = train_tokenizer(stories[:TOKENIZER_TEXTS] + own * data["own_repeats"], config["tokenizer"])
    texts = encode(tokenizer, stories + own * data["own_repeats"], LONGEST)
    held_out = encode(tokenizer, [story["text"] for story in held_out_stories], LONGEST)
    own_out = encode(tokenizer, own_held_out, LONGEST)
    batches = Batches(texts, training["batch_tokens"], config["seed"])
    some = training["evaluate_stories"]
    floor = -sum(story["logProbability"] for story in held_out_stories[:some]) / sum(len(ids) - 1 for ids in held_out[:some])

    objective = OBJECTIVES[config["family"]]
    model = objective.create(config["model"])
    if "begins_as" in config:
        twin = Path(config["begins_as"])
        if Tokenizer.from_file(str(twin / "tokenizer.json")).get_vocab() != tokenizer.get_vocab():
            raise SystemExit(f"{twin} has another tokenizer; train it on the same texts first")
        objective.begin_as(model, load_file(twin / "model.safetensors"))
    model.to(device)
    objective.compile(model)
    parameters = sum(p.numel() for p in model.parameters())
    run = Run(config, model, make_optimizers(model, training), work, device)
    if rank == 0:
        print(f"{parameters} parameters, {len(texts)} texts, {batches.tokens} tokens and {batches.per_pass} batches a pass, floor {floor:.4f}, on {device}", flush=True)
    train(run, objective, batches, held_out, floor, config, device, rank, world)
    if rank > 0:
        return

    save_checkpoint(model, objective, tokenizer, config, args.out)
    with (args.out / "curve.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=list(run.curve[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(run.curve)
    record = {
        "name": config["name"],
        "family": config["family"],
        "parameters": parameters,
        "command": f"python training/train.py {args.config} --data DATA_FOLDER --out {args.out}",
        "config": str(args.config),
        "seed": config["seed"],
        "begins_as": config.get("begins_as"),
        "hardware": hardware(device, world),
        "versions": {"python": platform.python_version(), "torch": torch.__version__, "transformers": transformers.__version__},
        "optimizer": describe(training),
        "seconds": run.seconds,
        "steps": run.step,
        "tokens_seen": run.curve[-1]["tokens"],
        "tokens_per_pass": batches.tokens,
        "texts": {
            "stories": len(stories),
            "held_out_stories": len(held_out_stories),
            "own": len(own),
            "own_held_out": len(own_out),
            "own_repeats": data["own_repeats"],
            "tokens_per_story": sum(map(len, held_out)) / len(held_out),
            "sha256": {
                split: hashlib.sha256((args.data / f"stories.{split}.jsonl").read_bytes()).hexdigest()
                for split in ("train", "held-out")
            },
        },
        "baselines": {
            "uniform": math.log(config["tokenizer"]["vocab_size"]),
            "unigram": unigram_nats(texts, held_out, config["tokenizer"]["vocab_size"]),
        },
        "sha256": hashlib.sha256((args.out / "model.safetensors").read_bytes()).hexdigest(),
    }
    (args.out / "training.json").write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
