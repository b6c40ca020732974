"""Read the stories and the book's own texts, cut them into tokens, and deal them out in batches."""

import hashlib
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

SEPARATOR = "\n* * *\n"
ENCODED_AT_ONCE = 10_000
LONGEST = 512  # tokens of a text, begin and end among them


def read_stories(data: Path, split: str, count: int) -> list[dict]:
    """The first `count` stories of a stream, as `npm run corpus -- write` left them: text, and for held-out stories
    logProbability in nats and mentions."""
    path = data / f"stories.{split}.jsonl"
    if not path.exists():
        raise SystemExit(f"{path} is missing: see training/README.md for the command that writes it")
    with path.open(encoding="utf-8") as file:
        stories = [json.loads(line) for line, _ in zip(file, range(count))]
    if len(stories) < count:
        raise SystemExit(f"{path} holds {len(stories)} stories, but the config asks for {count}")
    return stories


def digest(text: str) -> float:
    """A number in [0, 1) that depends on the letters of a text alone."""
    letters = "".join(letter for letter in text.lower() if letter.isalnum())
    return int.from_bytes(hashlib.sha256(letters.encode()).digest()[:8], "big") / 2**64


def read_own(config: dict) -> tuple[list[str], list[str]]:
    """The texts written for the book, for training and held out, by a hash of their letters."""
    texts = [
        text.strip()
        for path in config["own_texts"]
        for text in Path(path).read_text(encoding="utf-8").split(SEPARATOR)
        if text.strip()
    ]
    share = config["own_held_out_share"]
    return [t for t in texts if digest(t) >= share], [t for t in texts if digest(t) < share]


def train_tokenizer(texts: list[str], config: dict) -> Tokenizer:
    """Byte-level BPE, so that any text has tokens: the special tokens first, then 256 bytes, then merges."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=config["vocab_size"],
        special_tokens=config["special_tokens"],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def encode(tokenizer: Tokenizer, texts: list[str], longest: int) -> list[np.ndarray]:
    """<|begin|>, the tokens of a text, one <|end|>: for each text that fits into `longest` tokens."""
    begin, end = (tokenizer.token_to_id(f"<|{name}|>") for name in ("begin", "end"))
    encoded: list[np.ndarray] = []
    for at in range(0, len(texts), ENCODED_AT_ONCE):
        for one in tokenizer.encode_batch(texts[at : at + ENCODED_AT_ONCE]):
            encoded.append(np.array([begin, *one.ids, end], dtype=np.uint16))
    return [ids for ids in encoded if len(ids) <= longest]


class Batches:
    """Batches by number. Stories of one batch have one length, so that there is no padding, and none sees another.

    Each pass over the texts has its own fixed shuffle: batch n is the same whenever and wherever it is asked for.
    """

    def __init__(self, texts: list[np.ndarray], tokens: int, seed: int):
        self.seed, self.current = seed, -1
        lengths = np.array([len(text) for text in texts])
        self.groups = [
            np.stack([texts[i] for i in np.flatnonzero(lengths == length)]) for length in np.unique(lengths)
        ]
        self.sizes = [max(1, tokens // group.shape[1]) for group in self.groups]
        self.tokens = int(lengths.sum())
        self.per_pass = sum(-(-len(group) // size) for group, size in zip(self.groups, self.sizes))

    def shuffle(self, number: int) -> None:
        rng = np.random.default_rng([self.seed, number])
        self.batches = []
        for group, size in zip(self.groups, self.sizes):
            order = rng.permutation(len(group))
            self.batches += [(group, order[at : at + size]) for at in range(0, len(group), size)]
        self.order = rng.permutation(len(self.batches))
        self.current = number

    def __call__(self, number: int) -> torch.Tensor:
        """[stories, length], token ids"""
        one_pass, place = divmod(number, self.per_pass)
        if one_pass != self.current:
            self.shuffle(one_pass)
        group, rows = self.batches[self.order[place]]
        return torch.from_numpy(group[rows].astype(np.int64))


def batches_of(texts: list[np.ndarray], tokens: int) -> list[tuple[list[int], torch.Tensor]]:
    """All texts once, in batches of one length, each with the numbers of its texts."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    batches: list[tuple[list[int], torch.Tensor]] = []
    at = 0
    while at < len(order):
        length = len(texts[order[at]])
        rows = [i for i in order[at : at + max(1, tokens // length)] if len(texts[i]) == length]
        batches.append((rows, torch.from_numpy(np.stack([texts[i] for i in rows]).astype(np.int64))))
        at += len(rows)
    return batches
