"""Measure a shipped checkpoint and write its card: `python training/evaluate.py public/models/story-gpt --data DATA_FOLDER`."""

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from card import write_card
from data import LONGEST, batches_of, encode, read_own, read_stories
from kneser_ney import KneserNey
from objectives import OBJECTIVES
from samples import autoregressive, diffusion, measure

BATCH_TOKENS = 8192
FIRST = 40  # stories whose loss the page computes again


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
        if objective.family == "llama":
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
    """What the page computes again: the loss of the first held-out stories in nats per token; for a masked model the mean over
    stories of that of the masked tokens, with the masks that are told."""
    if objective.family == "llama":
        nats = nats_of(model, objective, texts, seed)
        return {"stories": len(texts), "nats": float(nats.sum() / sum(len(text) - 1 for text in texts))}
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
    if config["family"] == "llama":
        return [{"temperature": temperature} for temperature in evaluation["temperatures"]]
    return [
        {"remasking": remasking, "steps": steps, "temperature": temperature}
        for remasking in evaluation["remasking"]
        for temperature in evaluation["temperatures"]
        for steps in evaluation["steps"]
    ]


def draw(model, tokenizer: Tokenizer, config: dict, setting: dict, lengths: list[int]) -> list[str]:
    if config["family"] == "llama":
        return autoregressive(model, tokenizer, config["evaluation"]["texts"], seed=config["seed"], **setting)
    return diffusion(model, tokenizer, lengths, seed=config["seed"], **setting)


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

    count = config["evaluation"]["texts"]
    lengths = [len(text) - 1 for text in texts[:count]]
    record["samples"] = []
    for setting in settings_of(config):
        drawn = draw(model, tokenizer, config, setting, lengths)
        row = {**setting, **measure(drawn, encode(tokenizer, drawn, 4 * LONGEST), training)}
        record["samples"].append({**row, "first": drawn[: config["evaluation"]["card_samples"]]})
        print(json.dumps(row), flush=True)
    reference = [story["text"] for story in stories[:count]]
    record["reference"] = measure(reference, texts[:count], training)
    record["seconds"] = time.perf_counter() - started
    (args.folder / "evaluation.json").write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    write_card(config, args.folder)


if __name__ == "__main__":
    main()
