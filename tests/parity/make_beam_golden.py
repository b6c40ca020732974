"""Makes golden/beam.json: beam searches of the shipped story-gpt checkpoint, for tests/parity/beam.test.ts.

Run from the repository root, with training/requirements.txt installed:

    python tests/parity/make_beam_golden.py

The search here is the plain one: the whole text through the model at every step (no cache), float64, and a sort of all
continuations of all beams. Where transformers' own beam search gives something to compare with (the best texts and their
scores), it must agree, in float32 and with its cache.
"""

import hashlib
import json
from pathlib import Path

import torch
import transformers
from tokenizers import Tokenizer
from transformers import LlamaForCausalLM

MODEL = Path("public/models/story-gpt")
OUT = Path("tests/parity/golden/beam.json")
MIN_GAP = 2e-5  # totals that are closer than this could be ordered otherwise by float32 rounding, some 1e-6

STORY = (  # a whole one of the model's world
    "Papa looked into the cupboard and saw that they had no eggs. So he called Max, a little boy with a loud voice. Out of the drawer "
    "Papa took four coins, and Max put them in a pocket.\n\nAt the market the boy felt for the four coins and found only a hole.\n\nWith "
    'a low head Max went home without eggs. "I am sorry," he said. Papa sighed.'
)
CASES = [
    {"text": "Once upon a time", "width": 1, "depth": 12, "lengthPenalty": 0.0, "ends": []},
    {"text": "Once upon a time", "width": 4, "depth": 16, "lengthPenalty": 0.0, "ends": []},
    {"text": "The fox said to the", "width": 8, "depth": 10, "lengthPenalty": 0.0, "ends": []},
    # The end token is among the best at once: nothing is as probable as a text that is over.
    {"text": STORY, "width": 3, "depth": 16, "lengthPenalty": 0.0, "ends": []},
    {"text": STORY, "width": 3, "depth": 16, "lengthPenalty": 1.0, "ends": []},
    # Sentences: these tokens end a text too, so that many end, at different lengths, and the search stops before its depth.
    {"text": "The old king had three sons, and", "width": 2, "depth": 24, "lengthPenalty": 0.0, "ends": [".", "!", '."']},
    {"text": "The old king had three sons, and", "width": 4, "depth": 16, "lengthPenalty": 1.0, "ends": [".", "!", '."']},
    {"text": "Once upon a time there was", "width": 5, "depth": 12, "lengthPenalty": 2.0, "ends": [".", ","]},
    {"text": "Once upon a time there was", "width": 1, "depth": 24, "lengthPenalty": 0.0, "ends": [".", ","]},
]


@torch.no_grad()
def log_probs(model, ids):
    return torch.log_softmax(model(input_ids=torch.tensor([ids])).logits[0, -1], -1)  # [V]


def gap(values):
    """The smallest distance between neighbours of a falling list."""
    return min((a - b for a, b in zip(values, values[1:])), default=float("inf"))


def search(model, prompt, ends, width, depth, length_penalty):
    """Depth by depth what was looked at, the texts found (tokens, total, score), and the smallest gap that decided."""
    beams, finished, levels, gaps = [([], 0.0)], [], [], []
    for _ in range(depth):
        candidates, looked_at = [], []
        for tokens, total in beams:
            row = log_probs(model, prompt + tokens)
            shown = width + max(1, len(ends))
            best = row.topk(shown + 1)
            gaps.append(gap(best.values.tolist()))
            looked_at.append([[i, p] for i, p in zip(best.indices.tolist(), best.values.tolist())][:shown])
            candidates += [(total + p, tokens + [i]) for i, p in enumerate(row.tolist())]
        candidates.sort(key=lambda one: -one[0])
        gaps.append(gap([total for total, _ in candidates[: 2 * width + 1]]))
        final = [(tokens, total) for total, tokens in candidates[:width] if tokens[-1] in ends]
        beams = [(tokens, total) for total, tokens in candidates if tokens[-1] not in ends][:width]
        finished += [(tokens, total, total / len(tokens) ** length_penalty) for tokens, total in final]
        levels.append({"lookedAt": looked_at, "kept": beams, "final": final})
        finished.sort(key=lambda one: -one[2])
        if len(finished) >= width and beams[0][1] / depth**length_penalty <= finished[width - 1][2]:
            gaps.append(abs(beams[0][1] / depth**length_penalty - finished[width - 1][2]))
            return levels, finished, min(gaps)
    finished += [(tokens, total, total / len(tokens) ** length_penalty) for tokens, total in beams]
    finished.sort(key=lambda one: -one[2])
    gaps.append(gap([score for _, _, score in finished]))
    return levels, finished, min(gaps)


def greedy(model, prompt, ends, depth):
    tokens, total = [], 0.0
    while len(tokens) < depth and not (tokens and tokens[-1] in ends):
        best = log_probs(model, prompt + tokens).max(0)
        tokens.append(best.indices.item())
        total += best.values.item()
    return tokens, total


@torch.no_grad()
def check_with_transformers(model, prompt, ends, case, found):
    """The same texts with the same scores from `generate`, in its own precision and with its own cache."""
    width = case["width"]
    output = model.generate(
        torch.tensor([prompt]),
        attention_mask=torch.ones((1, len(prompt)), dtype=torch.long),
        do_sample=False,
        num_beams=width,
        num_return_sequences=width,
        max_new_tokens=case["depth"],
        length_penalty=case["lengthPenalty"],
        early_stopping="never" if width > 1 else False,
        eos_token_id=ends,
        pad_token_id=ends[0],
        return_dict_in_generate=True,
        output_scores=True,
    )
    for i, (tokens, total, score) in enumerate(found[:width]):
        theirs = output.sequences[i, len(prompt) :].tolist()
        assert theirs[: len(tokens)] == tokens and all(t in ends for t in theirs[len(tokens) :]), (case, i, tokens, theirs)
        if width > 1:
            assert abs(output.sequences_scores[i].item() - score) < 1e-4, (case, i, score, output.sequences_scores[i])


def rounded(value):
    """Numbers with 8 digits after the point, however deep they lie."""
    if isinstance(value, float):
        return round(value, 8)
    if isinstance(value, (list, tuple)):
        return [rounded(one) for one in value]
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return value


def main():
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    exact = LlamaForCausalLM.from_pretrained(MODEL, dtype=torch.float64).eval()
    single = LlamaForCausalLM.from_pretrained(MODEL, dtype=torch.float32).eval()
    cases = []
    for case in CASES:
        ends = [exact.config.eos_token_id, *(tokenizer.token_to_id(end) for end in case["ends"])]
        assert None not in ends, case
        prompt = [exact.config.bos_token_id, *tokenizer.encode(case["text"]).ids]
        levels, found, smallest = search(exact, prompt, ends, case["width"], case["depth"], case["lengthPenalty"])
        if smallest < MIN_GAP:
            raise SystemExit(f"{case}: rounding could decide, the smallest gap is {smallest}; choose another text")
        check_with_transformers(single, prompt, ends, case, found)
        tokens, total = greedy(exact, prompt, ends, case["depth"])
        cases.append(
            {
                **case,
                "prompt": prompt,
                "endTokens": ends,
                "levels": levels,
                "hypotheses": found,
                "greedy": {"tokens": tokens, "total": total},
            }
        )
        ended = sum(tokens[-1] in ends for tokens, _, _ in found)
        print(
            f"{case}: {len(levels)} depths, {ended} of {len(found)} texts ended, greedy {total:.4f}, "
            f"best {found[0][1]:.4f}, gap {smallest:.5f}: {tokenizer.decode(found[0][0])!r}"
        )
    golden = {
        "madeBy": "tests/parity/make_beam_golden.py",
        "sha256": hashlib.sha256((MODEL / "model.safetensors").read_bytes()).hexdigest(),
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
        "cases": rounded(cases),
    }
    OUT.write_text(json.dumps(golden, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{OUT}: {OUT.stat().st_size / 1024:.0f} KiB")


if __name__ == "__main__":
    main()
