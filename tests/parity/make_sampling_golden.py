"""Makes golden/sampling.json: what Hugging Face transformers does to logits, for the tests of src/pure/sampling.

    python tests/parity/make_sampling_golden.py        (torch 2.13, transformers 5.18, scipy 1.17)

`cases`: logits vectors, settings, a history and forbidden tokens, and the probabilities after the processors that
`generate` makes of them, in its order (see `PROCESSORS`). They run twice: on float64 scores, which gives the
probabilities (our code computes in float64), and on float32 scores, as in a generation, which must keep the same tokens
with the same probabilities but for rounding. A top-p or min-p where the surviving tokens hang on float32 rounding is moved
away from the threshold until they do not (see `settled`).

`chiSquare`: settings with the expected probability of every token, the cells to count in, the degrees of freedom and the
critical value at p = 0.001.
"""

import itertools
import json
import math
import pathlib

import numpy
import scipy.stats
import torch
import transformers
from transformers import GenerationConfig, GPT2Config, GPT2LMHeadModel

DRAWS = 10_000
SIGNIFICANCE = 0.001
MIN_EXPECTED = 5  # cells that expect fewer draws are pooled
rng = numpy.random.default_rng(20200422)
rng_of_contexts = numpy.random.default_rng(20240701)

# A model for its `_get_logits_processor` alone, so that the order of the warpers is transformers' own and not ours.
TINY = {"vocab_size": 2, "n_positions": 2, "n_embd": 2, "n_layer": 1, "n_head": 1}
MODEL = GPT2LMHeadModel(GPT2Config(**TINY, bos_token_id=None, eos_token_id=None))


# What a case is, with everything off; `history` are the tokens so far, of which an empty one is as good as none.
OFF = {"temperature": 1.0, "topK": 0, "topP": 1.0, "minP": 0.0, "repetitionPenalty": 1.0, "history": [], "forbidden": []}
CONTEXT = ("history", "forbidden")

# The order in which `generate` runs them. (Ours forbids tokens first: a logit of −inf stays −inf under a penalty.)
PROCESSORS = [
    "RepetitionPenaltyLogitsProcessor",
    "SuppressTokensLogitsProcessor",
    "TemperatureLogitsWarper",
    "TopKLogitsWarper",
    "TopPLogitsWarper",
    "MinPLogitsWarper",
]


def processors(case):
    config = GenerationConfig(
        do_sample=True,
        temperature=float(case["temperature"]),
        top_k=case["topK"],
        top_p=float(case["topP"]),
        min_p=float(case["minP"]) or None,
        repetition_penalty=float(case["repetitionPenalty"]),
        suppress_tokens=case["forbidden"] or None,
    )
    made = MODEL._get_logits_processor(generation_config=config, input_ids_seq_length=1, device="cpu")
    names = [type(processor).__name__ for processor in made]
    assert names == [name for name in PROCESSORS if name in names], names
    return made


def process(logits, case, dtype=torch.float32):
    """Scores after transformers' processors, [V]; −inf for the tokens that were cut."""
    case = {**OFF, **case}
    scores = torch.tensor(logits, dtype=torch.float32).to(dtype)[None]
    history = torch.tensor([case["history"] or [0]], dtype=torch.long)
    assert case["history"] or case["repetitionPenalty"] == 1
    return processors(case)(history, scores)[0]


def support(logits, settings, dtype=torch.float32):
    return torch.isfinite(process(logits, settings, dtype)).tolist()


def margin(top_p, size):
    """How far float32 may be off at the threshold: the rounding of a softmax and a running sum of `size` terms."""
    return 1e-7 + (1 - top_p) * (2e-6 + size * 6e-8)


def rounding(logits, case):
    """How far a float32 softmax may be off: its own rounding, and that of the logits, penalised and divided by T."""
    theta = case.get("repetitionPenalty", 1.0)
    largest = max(abs(x) for x in logits if x > -math.inf) * max(theta, 1 / theta) / case["temperature"]
    return 1e-6 + largest * 2.0**-23


def settled_top_p(logits, settings):
    """The settings with top-p moved, if it must be, to where every p within the margin leaves the same tokens."""
    top_p = settings["topP"]
    if top_p >= 1 or top_p == 0:
        return settings
    for _ in range(200):
        here = {**settings, "topP": top_p}
        off = margin(top_p, len(logits))
        kept = support(logits, here)
        near = [{**settings, "topP": min(1.0, max(0.0, top_p + step))} for step in (-off, 0.0, off)]
        if all(sum(support(logits, s, torch.float64)) == sum(kept) for s in near):
            return here
        top_p = round(top_p - 0.0013, 6)
    raise SystemExit(f"no settled top-p near {settings['topP']} for logits of size {len(logits)}")


def settled_min_p(logits, case):
    """The case with min-p lowered, if it must be, to where every value within float32 rounding leaves the same tokens."""
    min_p = case["minP"]
    if min_p == 0:
        return case
    for _ in range(200):
        here = {**case, "minP": min_p}
        off = 4 * rounding(logits, case)
        kept = support(logits, here)
        near = [{**case, "minP": min(1.0, min_p * (1 + step))} for step in (-off, 0.0, off)]
        if all(sum(support(logits, s, torch.float64)) == sum(kept) for s in near):
            return here
        min_p = round(min_p * 0.97, 6)
    raise SystemExit(f"no settled min-p near {case['minP']} for logits of size {len(logits)}")


def settled(logits, case):
    """The case with top-p and min-p moved to where rounding does not decide: top-p first, for min-p comes after it."""
    without = settled_top_p(logits, {**case, "minP": 0.0})
    return settled_min_p(logits, {**without, "minP": case["minP"]})


def tie_at_the_edge(logits, kept):
    """Whether a kept token and a cut token have the same logit: which of them is kept is then up to the sort."""
    return bool({x for x, k in zip(logits, kept) if k} & {x for x, k in zip(logits, kept) if not k and x > -math.inf})


def float32(values):
    """Decimals short enough to print, exact as float32 once read."""
    return [float(x) for x in numpy.round(numpy.asarray(values, dtype=numpy.float64), 4)]


def with_minus_infinity(values, fraction):
    values = float32(values)
    for i in rng.choice(len(values), int(len(values) * fraction), replace=False):
        values[int(i)] = -math.inf
    return values


def logits_vectors():
    for size in (1, 2, 3, 5, 8, 13, 27, 50, 64, 100, 150, 200, 300):
        yield f"normal, V = {size}", float32(rng.normal(0, 2, size))
    for size in (4, 17, 60, 128, 300):
        yield f"peaked, V = {size}", float32(rng.normal(0, 8, size))
    for size in (6, 31, 90, 250):
        yield f"flat, V = {size}", float32(rng.normal(0, 0.05, size))
    for size in (10, 80, 300):
        yield f"Zipf, V = {size}", float32(rng.permutation(-1.1 * numpy.log(numpy.arange(1, size + 1))))
    for size in (5, 12, 40, 120):
        yield f"few distinct values, V = {size}", float32(rng.integers(-2, 3, size))
    for size in (1, 2, 7, 50):
        yield f"all equal, V = {size}", float32(numpy.full(size, 1.5))
    for size in (2, 9, 33, 100, 220):
        yield f"half forbidden, V = {size}", with_minus_infinity(rng.normal(0, 2, size), 0.5)
    for size in (3, 20, 75):
        yield f"one allowed, V = {size}", [-math.inf] * (size - 1) + [-3.25]
    for size in (2, 11, 70):
        yield f"huge, V = {size}", float32(rng.uniform(-1e4, 1e4, size))
    yield "huge and equal", [1e4, 1e4, -1e4, 1e4, -1e4]
    yield "huge and forbidden", [-math.inf, 1e4, -math.inf, -1e4, 9999.0]
    yield "all very low", float32(rng.normal(-1e4, 2, 25))
    yield "all very high", float32(rng.normal(1e4, 2, 25))
    for size in (4, 30, 110):
        yield f"near-equal, V = {size}", float32(2 + 0.0001 * rng.integers(0, 40, size))
    yield "near-equal pairs", float32([1, 1.0001, 2, 2.0001, 3, 3.0001, 2.9999, 0.9999])
    yield "two halves", [0.0, 0.0]
    yield "a half and two quarters", float32([math.log(2), 0, 0])
    yield "a tie at the top", [3.0, 1.0, 3.0, 0.5, 3.0, -2.0]
    yield "a tie at the bottom", [0.0, 4.0, 0.0, 3.0, 0.0]
    yield "zeros of both signs", [0.0, -0.0, 1.0, -0.0]
    yield "small and exact", [0.5, 0.25, -0.5, 0.75, -1.0]


GRID = [
    {"temperature": t, "topK": k, "topP": p}
    for t, k, p in itertools.product((0.1, 0.7, 1.0, 1.5, 5.0), (0, 1, 3, 10, 1000), (1.0, 0.999, 0.95, 0.9, 0.5, 0.1, 0.0))
]


def contexts(logits):
    """Cases with a history, forbidden tokens or min-p: each alone, and some at once with everything else."""
    V = len(logits)
    allowed = [i for i, x in enumerate(logits) if x > -math.inf]

    def some(ids, fraction):
        size = min(len(ids), max(1, round(fraction * len(ids))))
        return [int(i) for i in rng_of_contexts.choice(ids, size, replace=False)]

    def history():
        return [int(i) for i in rng_of_contexts.integers(0, V, 1 + V // 3)]  # some come twice

    def forbidden():
        return some(allowed, 0.2) if len(allowed) > 1 else []

    def pick(values):
        return values[int(rng_of_contexts.integers(len(values)))]

    yield {"minP": pick((0.01, 0.05, 0.1, 0.3, 1.0))}
    yield {"repetitionPenalty": pick((0.5, 1.2, 2.0, 10.0)), "history": history()}
    if len(allowed) > 1:
        yield {"forbidden": forbidden()}
    for _ in range(3):
        yield {
            "temperature": pick((0.3, 0.7, 1.0, 1.5, 3.0)),
            "topK": pick((0, 3, 10, 1000)),
            "topP": pick((1.0, 0.95, 0.7)),
            "minP": pick((0.0, 0.02, 0.1, 0.5)),
            "repetitionPenalty": pick((1.0, 0.8, 1.1, 1.3, 2.0)),
            "history": history(),
            "forbidden": pick(([], forbidden())),
        }


def cases():
    made = []
    for name, logits in logits_vectors():
        vector = {"name": name, "logits": logits, "results": []}
        each_alone = [
            {"temperature": 0.7, "topK": 0, "topP": 1.0},
            {"temperature": 1.0, "topK": 3, "topP": 1.0},
            {"temperature": 1.0, "topK": 0, "topP": 0.9},
        ]
        drawn = [GRID[int(i)] for i in rng.choice(len(GRID), 4, replace=False)]
        for case in each_alone + drawn + list(contexts(logits)):
            settings = settled(logits, {**OFF, **case})
            scores = process(logits, settings)
            kept = torch.isfinite(scores).tolist()
            if settings["topP"] == 0 and sum(kept) > 1:
                continue  # a float32 sum above 1 kept a second token: rounding, not the rule
            exact = process(logits, settings, torch.float64)
            off = (torch.softmax(scores, -1).sort()[0] - torch.softmax(exact, -1).sort()[0]).abs().max()
            if torch.isfinite(exact).sum() != sum(kept) or off > rounding(logits, settings):
                raise SystemExit(f"{name}: float32 and float64 differ by {off} with {settings}")
            # Where equals straddle the threshold, the two runs may keep different ones: the test knows by `tieAtTheEdge`.
            kept = torch.isfinite(exact).tolist()
            probabilities = torch.softmax(exact, -1).tolist()
            ids = [i for i, k in enumerate(kept) if k]
            vector["results"].append(
                {
                    **split(settings),
                    "tieAtTheEdge": tie_at_the_edge(logits, kept),
                    "ids": ids,
                    "probabilities": [float(f"{probabilities[i]:.12g}") for i in ids],
                }
            )
        vector["logits"] = ["-Infinity" if x == -math.inf else x for x in logits]
        vector["argmax"] = int(torch.argmax(torch.tensor(logits)))
        made.append(vector)
    return made


def split(case):
    """A case as the tests read it: the settings, and the context beside them."""
    settings = {name: value for name, value in case.items() if name not in CONTEXT}
    return {"settings": settings, **{name: case[name] for name in CONTEXT}}


def cells_of(probabilities):
    """Groups of token ids to count in: a token each, but those expecting fewer than MIN_EXPECTED draws pooled."""
    cells, pool, pooled = [], [], 0.0
    for i in sorted(range(len(probabilities)), key=lambda i: probabilities[i]):
        if probabilities[i] == 0:
            continue
        if probabilities[i] * DRAWS >= MIN_EXPECTED and (not pool or pooled * DRAWS >= MIN_EXPECTED):
            if pool:
                cells.append(pool)
                pool, pooled = [], 0.0
            cells.append([i])
        else:
            pool.append(i)
            pooled += probabilities[i]
    if pool:
        cells.append(pool)
    return cells


def chi_square():
    # 64 tokens, of which a few are likely and many are not: the shape of a language model's distribution.
    logits = float32(rng.permutation(-1.0 * numpy.log(numpy.arange(1, 65))) + rng.normal(0, 0.3, 64))
    order = sorted(range(len(logits)), key=lambda i: -logits[i])
    said = [order[1], order[3], order[0], order[1], order[20]]  # likely tokens, one of them twice, and an unlikely one
    made = []
    for name, case in {
        "as the model says": {},
        "temperature 0.7": {"temperature": 0.7},
        "temperature 1.5": {"temperature": 1.5},
        "top-k 10": {"topK": 10},
        "top-p 0.6": {"topP": 0.6},
        "all together": {"temperature": 1.5, "topK": 40, "topP": 0.8},
        "min-p 0.1": {"minP": 0.1},
        "repetition penalty 1.3": {"repetitionPenalty": 1.3, "history": said},
        "two forbidden": {"forbidden": [order[0], order[5]]},
        "every stage": {
            "temperature": 1.5,
            "topK": 40,
            "topP": 0.9,
            "minP": 0.15,
            "repetitionPenalty": 1.3,
            "history": said,
            "forbidden": [order[2]],
        },
    }.items():
        settings = settled(logits, {**OFF, **case})
        probabilities = torch.softmax(process(logits, settings, torch.float64), -1).tolist()
        cells = cells_of(probabilities)
        degrees = len(cells) - 1
        critical = float(scipy.stats.chi2.isf(SIGNIFICANCE, degrees))
        # The same tail by another road: the upper regularised incomplete gamma function, from torch.
        tail = torch.special.gammaincc(torch.tensor(degrees / 2).double(), torch.tensor(critical / 2).double())
        assert abs(float(tail) - SIGNIFICANCE) < 1e-9
        made.append(
            {
                "name": name,
                **split(settings),
                "probabilities": [float(f"{p:.12g}") for p in probabilities],
                "cells": cells,
                "degreesOfFreedom": degrees,
                "criticalValue": round(critical, 6),
            }
        )
    return {"draws": DRAWS, "significance": SIGNIFICANCE, "logits": logits, "settings": made}


def main():
    golden = {
        "madeBy": "tests/parity/make_sampling_golden.py",
        "versions": {
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "scipy": scipy.__version__,
            "numpy": numpy.__version__,
        },
        "cases": cases(),
        "chiSquare": chi_square(),
    }
    path = pathlib.Path(__file__).parent / "golden" / "sampling.json"
    path.write_text(json.dumps(golden, allow_nan=False, separators=(",", ":")) + "\n", encoding="utf-8")
    results = [r for c in golden["cases"] for r in c["results"]]
    print(
        f"{path}: {len(golden['cases'])} vectors, {len(results)} results, "
        f"{sum(r['tieAtTheEdge'] for r in results)} with a tie at the edge, {path.stat().st_size / 1024:.0f} KiB"
    )
    for s in golden["chiSquare"]["settings"]:
        kept = sum(p > 0 for p in s["probabilities"])
        print(f"  {s['name']}: {s['settings']}, {kept} tokens, {len(s['cells'])} cells, critical {s['criticalValue']}")


if __name__ == "__main__":
    main()
