"""Makes golden/bigram.json: what PyTorch's own gradient descent makes of a bigram table, for the tests of src/core/training.

    python tests/parity/make_bigram_golden.py        (torch 2.13)

Counts of a vocabulary of 12: a token that is never followed (row of 0), one that never follows (column of 0), one that is
followed by a single other, rare and frequent ones. The logits begin at 0; torch.optim.SGD without momentum takes 10 steps
down torch.nn.functional.cross_entropy with the counted shares as targets, in float32, once with every context that was
seen weighing the same (`perRow`) and once with each weighing as much as it occurs. `losses` are those before each step and
after the last; `klNats` is torch.nn.functional.kl_div of the last table in float64, per counted pair, and `entropyNats` the
conditional entropy of the counts, from scipy.
"""

import json
import pathlib

import numpy
import scipy
import scipy.stats
import torch
import torch.nn.functional as F

V = 12
STEPS = 10
NEVER_FOLLOWED, NEVER_FOLLOWS, SURE, RARE = 3, 7, 5, 9


def make_counts():
    rng = numpy.random.default_rng(20030902)  # Bengio et al. 2003
    context = 1 / numpy.arange(1, V + 1)
    follower = rng.dirichlet(numpy.full(V, 0.4), size=V)
    counts = rng.poisson(400 * context[:, None] * follower)
    counts[:, NEVER_FOLLOWS] = 0
    counts[NEVER_FOLLOWED] = 0
    counts[SURE] = 0
    counts[SURE, 2] = 31
    counts[RARE] = 0
    counts[RARE, [0, 4]] = [1, 2]
    return counts


def train(counts, per_row, learning_rate):
    counts = torch.tensor(counts, dtype=torch.float32)
    totals = counts.sum(1)
    seen = totals > 0
    targets = counts[seen] / totals[seen, None]
    weights = torch.full_like(totals[seen], 1 / int(seen.sum())) if per_row else totals[seen] / totals.sum()
    logits = torch.zeros(V, V, requires_grad=True)
    optimizer = torch.optim.SGD([logits], lr=learning_rate)
    losses = []
    for step in range(STEPS + 1):
        optimizer.zero_grad()
        loss = (weights * F.cross_entropy(logits[seen], targets, reduction="none")).sum()
        losses.append(loss.item())
        if step < STEPS:
            loss.backward()
            optimizer.step()
    model = F.log_softmax(logits.detach().double(), 1)[seen]
    shares = (counts[seen].double() / totals[seen, None].double())
    divergence = F.kl_div(model, shares, reduction="none").sum(1)
    return {
        "perRow": per_row,
        "learningRate": learning_rate,
        "losses": losses,
        "klNats": float((divergence * totals[seen].double()).sum() / totals.double().sum()),
        "logits": [round(x, 7) for x in logits.detach().flatten().tolist()],
    }


def main():
    counts = make_counts()
    totals = counts.sum(1)
    entropies = scipy.stats.entropy(counts[totals > 0], axis=1)
    seen = int((totals > 0).sum())
    golden = {
        "madeBy": "tests/parity/make_bigram_golden.py",
        "versions": {"torch": torch.__version__, "scipy": scipy.__version__, "numpy": numpy.__version__},
        "V": V,
        "steps": STEPS,
        "counts": counts.flatten().tolist(),
        "entropyNats": float((entropies * totals[totals > 0]).sum() / totals.sum()),
        "runs": [train(counts, True, float(2 * seen)), train(counts, False, 2.0)],
    }
    path = pathlib.Path(__file__).parent / "golden" / "bigram.json"
    path.write_text(json.dumps(golden, allow_nan=False, separators=(",", ":")) + "\n", encoding="utf-8")
    for run in golden["runs"]:
        print(run["perRow"], run["losses"][0], run["losses"][-1], run["klNats"], golden["entropyNats"])


if __name__ == "__main__":
    main()
