"""Draw texts from a trained model, and judge them: by the checker of the world, by their variety, and by what they copy."""

import json
import subprocess

import numpy as np
import torch
from tokenizers import Tokenizer

from reference.llada import generate

BATCH = 250
WINDOWS = (4, 8, 12, 16, 24, 32, 48, 64, 96, 128)
MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)


def autoregressive(model, tokenizer: Tokenizer, count: int, temperature: float, seed: int) -> list[str]:
    """Texts from the begin token to the end token, drawn token by token; at most 511 tokens."""
    begin = tokenizer.token_to_id("<|begin|>")
    torch.manual_seed(seed)
    texts: list[str] = []
    while len(texts) < count:
        rows = min(BATCH, count - len(texts))
        prompt = torch.full((rows, 1), begin, device=next(model.parameters()).device)
        output = model.generate(
            prompt,
            attention_mask=torch.ones_like(prompt),
            max_new_tokens=511,
            do_sample=True,
            temperature=temperature,
            top_k=0,
            top_p=1.0,
        )
        texts += tokenizer.decode_batch(output[:, 1:].tolist())  # without special tokens
    return texts


def diffusion(
    model, tokenizer: Tokenizer, lengths: list[int], steps: int, temperature: float, remasking: str, seed: int
) -> list[str]:
    """One text of each length (tokens, the end among them; in multiples of 16, so that many are drawn at once), unmasked within `steps` steps."""
    begin, mask = (tokenizer.token_to_id(f"<|{name}|>") for name in ("begin", "mask"))
    texts = [""] * len(lengths)
    lengths = [max(16, 16 * round(length / 16)) for length in lengths]
    for length in sorted(set(lengths)):
        rows = [i for i, one in enumerate(lengths) if one == length]
        generator = torch.Generator().manual_seed(seed + length)
        prompt = torch.full((len(rows), 1), begin)
        options = {"steps": min(steps, length), "temperature": temperature, "remasking": remasking}
        answer = torch.full((len(rows), length), mask)
        output = generate(model, prompt, answer, generator=generator, **options)
        for i, text in zip(rows, tokenizer.decode_batch(output.tolist())):
            texts[i] = text
    return texts


def judge(texts: list[str]) -> list[dict]:
    """What `npm run corpus -- check` says of each text: parses, understood (characters from the beginning), contradictions in these."""
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    command = ["npm", "run", "--silent", "corpus", "--", "check"]
    output = subprocess.run(command, input=lines, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in output.splitlines() if line.startswith("{")]


def distinct(texts: list[str], n: int) -> float:
    """The share of all n-grams of words that differ from each other."""
    grams = [tuple(words[i : i + n]) for words in map(str.split, texts) for i in range(len(words) - n + 1)]
    return len(set(grams)) / max(1, len(grams))


def hashes(tokens: np.ndarray):
    """For each of WINDOWS a 64-bit number for each run of so many tokens, the runs in the order of the text."""
    tokens = tokens.astype(np.uint64)
    total = np.zeros(len(tokens), dtype=np.uint64)
    for i in range(max(WINDOWS)):
        total = total[: max(0, len(tokens) - i)]
        total ^= tokens[i:]
        total *= MULTIPLIER
        total ^= total >> np.uint64(29)
        if i + 1 in WINDOWS:
            yield total


def longest_copies(training: list[np.ndarray], texts: list[np.ndarray]) -> list[int]:
    """For each text the longest of WINDOWS for which some run of so many tokens stands in the training texts, or 0."""
    longest = [0] * len(texts)
    runs_of_texts = zip(*([run.copy() for run in hashes(text)] for text in texts))
    for window, runs, known in zip(WINDOWS, runs_of_texts, hashes(np.concatenate(training))):
        mine = np.unique(np.concatenate(runs))
        if len(mine) == 0:
            break
        places = np.searchsorted(mine, known).clip(max=len(mine) - 1)
        found = np.zeros(len(mine), dtype=bool)
        found[places[mine[places] == known]] = True
        for i, run in enumerate(runs):
            if found[np.searchsorted(mine, run)].any():
                longest[i] = window
    return longest


def interval(successes: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    if count == 0:
        return 0.0, 1.0
    z, share = 1.959963984540054, successes / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * np.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return max(0.0, float(middle - half)), min(1.0, float(middle + half))


def mean_with_interval(values: list[float]) -> dict:
    """The mean of shares and its 95 % interval, from their own spread, within 0 and 1."""
    mean = float(np.mean(values))
    half = 1.959963984540054 * float(np.std(values, ddof=1)) / len(values) ** 0.5 if len(values) > 1 else 0.0
    return {"mean": mean, "interval": (max(0.0, mean - half), min(1.0, mean + half))}


def measure(texts: list[str]) -> dict:
    """The row of a table but for copies: shares with intervals, distinct-n, contradictions."""
    verdicts = judge(texts)
    parsed = [verdict for verdict in verdicts if verdict["parses"]]
    clean = [verdict for verdict in parsed if not verdict["contradictions"]]
    words = sum(len(text[: verdict["understood"]].split()) for verdict, text in zip(verdicts, texts))
    return {
        "texts": len(texts),
        "parsed": {"share": len(parsed) / len(texts), "interval": interval(len(parsed), len(texts))},
        "without_contradiction": {
            "share": len(clean) / max(1, len(parsed)),
            "interval": interval(len(clean), len(parsed)),
        },
        "contradictions_per_parsed": sum(len(v["contradictions"]) for v in parsed) / max(1, len(parsed)),
        "contradictions_per_100_words": 100 * sum(len(v["contradictions"]) for v in verdicts) / max(1, words),
        "understood": mean_with_interval([v["understood"] / max(1, len(text)) for v, text in zip(verdicts, texts)]),
        "distinct": {str(n): distinct(texts, n) for n in (1, 2, 3, 4)},
        "different_texts": len(set(texts)),
    }
