"""Measure a shipped checkpoint and write its card: `python training/evaluate.py public/models/story-gpt --data DATA_FOLDER`."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from transformers import DeepseekV3ForCausalLM

from card import write_card
from data import LONGEST, batches_of, encode, read_own, read_stories
from kneser_ney import KneserNey
from objectives import OBJECTIVES
from samples import autoregressive, diffusion, longest_copies, measure

BATCH_TOKENS = 8192
FIRST = 40  # stories whose loss the page computes again
DRAFT_TEMPERATURES = (0.0, 0.5, 0.8, 1.0)


def load(folder: Path, config: dict):
    """The shipped F16 weights in float32, as every reader of the file has them."""
    objective = OBJECTIVES[config["family"]]
    model = objective.create(config["model"])
    weights = {name: weight.float() for name, weight in load_file(folder / "model.safetensors").items()}
    missing = set(model.state_dict()) - set(weights)
    if missing - {"lm_head.weight"}:
        raise SystemExit(f"{folder}: {sorted(missing)} are missing")
    model.load_state_dict(weights, strict=False)
    if config["family"] == "llama":
        model.tie_weights()
    return model.eval(), objective


@torch.no_grad()
def nats_of(model, objective, texts: list[np.ndarray], seed: int) -> np.ndarray:
    """Nats of each text; for a masked model one sample of its bound."""
    generator = torch.Generator().manual_seed(seed)
    nats = np.zeros(len(texts))
    for rows, batch in batches_of(texts, BATCH_TOKENS):
        nats[rows] = objective.losses(model, batch, generator).double().numpy()
    return nats


def bootstrap(values: np.ndarray, weights: np.ndarray, seed: int = 0, rounds: int = 2000) -> tuple[float, float]:
    """95 % interval of Σ values / Σ weights over texts drawn again and again."""
    rng = np.random.default_rng(seed)
    drawn = rng.integers(0, len(values), (rounds, len(values)))
    ratios = values[drawn].sum(1) / weights[drawn].sum(1)
    return tuple(float(q) for q in np.quantile(ratios, (0.025, 0.975)))


def length_nats(training: list[np.ndarray], texts: list[np.ndarray]) -> np.ndarray:
    """−log p(length) of each text, from the lengths of the training texts, add-one smoothed: what a model that is told the length is spared."""
    counts = np.bincount([len(text) for text in training], minlength=LONGEST + 1) + 1
    return -np.log(counts / counts.sum())[[len(text) for text in texts]]


def determined(story: dict, tokenizer: Tokenizer) -> np.ndarray:
    """Places (in <|begin|> text <|end|>) of tokens within a mention of somebody or something that the story named before."""
    mentions = [(m["begin"], m["end"]) for m in story["mentions"] if m["known"]]
    text = story["text"]
    places = []
    for place, (begin, end) in enumerate(tokenizer.encode(text).offsets, 1):
        begin += len(text[begin:end]) - len(text[begin:end].lstrip())
        if begin < end and any(first <= begin and end <= last for first, last in mentions):
            places.append(place)
    return np.array(places, dtype=int)


@torch.no_grad()
def accuracy(model, objective, texts: list[np.ndarray], places: list[np.ndarray]) -> dict:
    """How often the most probable token is the right one, at the given places. A masked model sees all tokens but these."""
    right = count = 0
    for text, where in zip(texts, places):
        if len(where) == 0:
            continue
        tokens = torch.from_numpy(text.astype(np.int64))[None]  # [1, T]
        if objective.family != "llada":
            predicted = objective.logits(model, tokens)[0].argmax(-1)[where - 1]
        else:
            masked = tokens.clone()
            masked[0, where] = model.config.mask_token_id
            predicted = objective.logits(model, masked)[0].argmax(-1)[where]
        right += int((predicted == tokens[0, where]).sum())
        count += len(where)
    return {"share": right / count, "tokens": count}


def likelihood(model, objective, stories: list[dict], texts: list[np.ndarray], training: list[np.ndarray], config: dict) -> dict:
    """Nats per held-out token: of the model, of a Kneser–Ney trigram with the same texts, and of the world itself."""
    weights = np.array([len(text) - 1 for text in texts], dtype=float)
    floor = -np.array([story["logProbability"] for story in stories])
    trigram = KneserNey(training, config["tokenizer"]["vocab_size"])
    assert abs(trigram.check((1, 300)) - 1) < 1e-9, "the trigram is no distribution"
    smoothed = np.array([trigram.nats(text).sum() for text in texts])
    masked = objective.family == "llada"
    samples = config["evaluation"]["bound_samples"] if masked else 1
    nats = np.mean([nats_of(model, objective, texts, config["seed"] + i) for i in range(samples)], 0)
    if masked:
        nats = nats + length_nats(training, texts)
    gap = (smoothed - nats).sum() / (smoothed - floor).sum()
    return {
        "tokens": int(weights.sum()),
        "nats": float(nats.sum() / weights.sum()),
        "interval": bootstrap(nats, weights),
        "bound_samples": samples if masked else None,
        "length_nats": float(length_nats(training, texts).sum() / weights.sum()) if masked else None,
        "trigram": float(smoothed.sum() / weights.sum()),
        "floor": float(floor.sum() / weights.sum()),
        "gap_closed": float(gap),
        "gap_closed_interval": bootstrap(smoothed - nats, smoothed - floor),
    }


@torch.no_grad()
def reproducible(model, objective, texts: list[np.ndarray], seed: int) -> dict:
    """What the page computes again: the loss of the first held-out stories in nats per token, and the loads of experts in it; for a masked
    model the mean over stories of that of the masked tokens, with the masks that are told."""
    if objective.family != "llada":
        nats = nats_of(model, objective, texts, seed)
        found = {"stories": len(texts), "nats": float(nats.sum() / sum(len(text) - 1 for text in texts))}
        return found | ({"loads": expert_loads(model, texts)[: -model.config.num_nextn_predict_layers]} if objective.family == "deepseek_v3" else {})
    generator = torch.Generator().manual_seed(seed)
    all_masked, nats = [], []
    for text in texts:
        tokens = torch.from_numpy(text.astype(np.int64))[None]  # [1, T]
        masked, _ = objective.mask(tokens, generator)
        logits = objective.logits(model, tokens.where(~masked, model.config.mask_token_id))[0].double()
        places = masked[0].nonzero()[:, 0]
        all_masked.append(places.tolist())
        nats.append(float(-logits.log_softmax(-1)[places, tokens[0, places]].mean()))
    return {"stories": len(texts), "nats": float(np.mean(nats)), "masked": all_masked}


def settings_of(config: dict) -> list[dict]:
    """The settings under which samples are drawn."""
    evaluation = config["evaluation"]
    if config["family"] != "llada":
        return [{"temperature": temperature} for temperature in evaluation["temperatures"]]
    return [
        {"remasking": remasking, "steps": steps, "temperature": temperature}
        for remasking in evaluation["remasking"]
        for temperature in evaluation["temperatures"]
        for steps in evaluation["steps"]
    ]


def draw(model, tokenizer: Tokenizer, config: dict, setting: dict, lengths: list[int]) -> list[str]:
    if config["family"] != "llada":
        return autoregressive(model, tokenizer, config["evaluation"]["texts"], seed=config["seed"], **setting)
    return diffusion(model, tokenizer, lengths, seed=config["seed"], **setting)


@torch.no_grad()
def expert_loads(model, texts: list[np.ndarray]) -> list[dict]:
    """How often each expert of a layer is chosen, as a share of all choices there; the module of multi-token prediction is the last layer."""
    layers = [index for index, layer in enumerate(model.model["layers"]) if hasattr(layer.mlp, "gate")]
    for router in model.routers():
        router.train()  # counts
        router.load.zero_()
    for _, batch in batches_of(texts, BATCH_TOKENS):
        model.draft(model(batch[:, :-1])[1], batch[:, :-1])
    loads = [router.load.double() for router in model.routers()]
    model.eval()
    return [{"layer": layer, "shares": (load / load.sum()).tolist()} for layer, load in zip(layers, loads)]


@torch.no_grad()
def draft_acceptance(model, texts: list[np.ndarray]) -> dict:
    """How the first module of multi-token prediction does along held-out stories: nats of the token after the next, and for some
    temperatures the share of its drafts that the model keeps, Σ min(p, q) (at temperature 0: where both find the same token most probable)."""
    nats, counts = np.zeros(len(texts)), np.zeros(len(texts))
    kept = {temperature: np.zeros(len(texts)) for temperature in DRAFT_TEMPERATURES}
    for rows, batch in batches_of(texts, BATCH_TOKENS):
        logits, hidden = model(batch[:, :-1])
        drafts, _ = model.draft(hidden, batch[:, :-1])  # of the tokens from place 2 on
        own = logits[:, 1:]
        counts[rows] = drafts.shape[1]
        nats[rows] = torch.nn.functional.cross_entropy(drafts.mT, batch[:, 2:], reduction="none").sum(-1).numpy()
        for temperature, sums in kept.items():
            if temperature == 0:
                shares = (own.argmax(-1) == drafts.argmax(-1)).float()
            else:
                shares = torch.minimum((own / temperature).softmax(-1), (drafts / temperature).softmax(-1)).sum(-1)
            sums[rows] = shares.sum(-1).double().numpy()
    return {
        "tokens": int(counts.sum()),
        "nats": float(nats.sum() / counts.sum()),
        "kept": [
            {"temperature": temperature, "share": float(sums.sum() / counts.sum()), "interval": bootstrap(sums, counts)}
            for temperature, sums in kept.items()
        ],
    }


@torch.no_grad()
def in_transformers(folder: Path, model, texts: list[np.ndarray]):
    """The checkpoint as transformers loads it, which draws with a cache; it must say what our reference says."""
    theirs = DeepseekV3ForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()
    for text in texts:
        tokens = torch.from_numpy(text.astype(np.int64))[None]
        torch.testing.assert_close(theirs(tokens).logits, model(tokens)[0], rtol=0, atol=1e-3)
    return theirs


def active_parameters(model) -> int:
    """Those that one token passes on its way to the next one: of the routed experts only the chosen ones, and no module of multi-token
    prediction."""
    config = model.config
    total = sum(p.numel() for p in model.parameters())
    modules = sum(p.numel() for layer in model.model["layers"][config.num_hidden_layers :] for p in layer.parameters())
    idle = sum(
        p.numel() * (config.n_routed_experts - config.num_experts_per_tok) // config.n_routed_experts
        for layer in model.model["layers"][config.first_k_dense_replace : config.num_hidden_layers]
        for p in layer.mlp.experts.parameters()
    )
    return total - modules - idle


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--config", type=Path, help="default: training/configs/<name>.json")
    args = parser.parse_args()
    started = time.perf_counter()
    path = args.config or Path(__file__).parent / "configs" / f"{args.folder.name}.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    data = config["data"]
    tokenizer = Tokenizer.from_file(str(args.folder / "tokenizer.json"))
    stories = read_stories(args.data, "held-out", data["held_out_stories"])
    own, own_held_out = read_own(data)
    texts = encode(tokenizer, [story["text"] for story in stories], LONGEST)
    train_stories = [story["text"] for story in read_stories(args.data, "train", data["train_stories"])]
    training = encode(tokenizer, train_stories + own * data["own_repeats"], LONGEST)
    if len(texts) < len(stories):
        raise SystemExit(f"{len(stories) - len(texts)} held-out stories have more than {LONGEST} tokens; none may be left out of a measure")
    model, objective = load(args.folder, config)

    record: dict = {"command": f"python training/evaluate.py {args.folder} --data DATA_FOLDER"}
    record["held_out"] = likelihood(model, objective, stories, texts, training, config)
    print(json.dumps(record["held_out"], indent=2), flush=True)
    record["first"] = reproducible(model, objective, texts[:FIRST], config["seed"])
    own_texts = encode(tokenizer, own_held_out, LONGEST)
    own_nats = nats_of(model, objective, own_texts, config["seed"])
    record["own_held_out"] = {"nats": float(own_nats.sum() / sum(len(text) - 1 for text in own_texts)), "texts": len(own_texts)}
    some = 300
    places = [determined(story, tokenizer) for story in stories[:some]]
    record["determined"] = {"stories": some, **accuracy(model, objective, texts[:some], places)}
    print(json.dumps(record["determined"]), flush=True)

    writer = model
    if config["family"] == "deepseek_v3":
        record["active_parameters"] = active_parameters(model)
        record["loads"] = expert_loads(model, texts[:some])
        record["drafts"] = draft_acceptance(model, texts[:some])
        print(json.dumps({"loads": record["loads"], "drafts": record["drafts"]}), flush=True)
        writer = in_transformers(args.folder, model, texts[:3])

    count = config["evaluation"]["texts"]
    lengths = [len(text) - 1 for text in texts[:count]]
    record["samples"] = []
    drawn: list[list[str]] = []
    for setting in settings_of(config):
        drawn.append(draw(writer, tokenizer, config, setting, lengths))
        row = {**setting, **measure(drawn[-1])}
        record["samples"].append({**row, "first": drawn[-1][: config["evaluation"]["card_samples"]]})
        print(json.dumps(row), flush=True)
    drawn.append([story["text"] for story in stories[:count]])
    record["reference"] = measure(drawn[-1])
    copies = iter(longest_copies(training, encode(tokenizer, sum(drawn, []), 4 * LONGEST)))
    for row, group in zip((*record["samples"], record["reference"]), drawn):
        own = [next(copies) for _ in group]
        row["copied_tokens"] = {"median": float(np.median(own)), "most": max(own)}
    record["seconds"] = time.perf_counter() - started
    (args.folder / "evaluation.json").write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    write_card(config, args.folder)


if __name__ == "__main__":
    main()
