"""A trigram model with modified Kneser–Ney smoothing, interpolated (Chen & Goodman 1999, section 3), over token ids."""

import numpy as np


class Table:
    """Counts by key, and for each context their sum and how many of its keys occur once, twice, and more often."""

    def __init__(self, keys: np.ndarray, counts: np.ndarray, size: int):
        self.keys, self.counts, self.size = keys, counts.astype(np.float64), size
        ones, twos, threes, fours = (np.count_nonzero(counts == n) for n in (1, 2, 3, 4))
        rate = ones / max(1, ones + 2 * twos)
        self.discounts = np.array(
            [0.0]
            + [
                max(0.0, n - (n + 1) * rate * more / max(1, less))
                for n, less, more in ((1, ones, twos), (2, twos, threes), (3, threes, fours))
            ]
        )
        self.contexts, first = np.unique(keys // size, return_index=True)
        self.sums = np.add.reduceat(self.counts, first)
        left = self.discounts[np.minimum(counts, 3)]
        self.shares = np.add.reduceat(left, first) / self.sums  # what each context leaves to the shorter one

    def probability(self, keys: np.ndarray, shorter: np.ndarray) -> np.ndarray:
        """P(last token of the key | the others), given the probabilities under one token of context less."""
        place = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        counts = np.where(self.keys[place] == keys, self.counts[place], 0)
        context = np.minimum(np.searchsorted(self.contexts, keys // self.size), len(self.contexts) - 1)
        seen = self.contexts[context] == keys // self.size
        kept = np.maximum(counts - self.discounts[np.minimum(counts, 3).astype(int)], 0) / self.sums[context]
        return np.where(seen, kept + self.shares[context] * shorter, shorter)


class KneserNey:
    """Trained on texts of token ids, each of which begins with its begin token, twice as far as the counts go."""

    def __init__(self, texts: list[np.ndarray], size: int):
        self.size = size
        trigrams, counts = np.unique(np.concatenate([self.trigrams(text) for text in texts]), return_counts=True)
        bigrams, continuations = np.unique(trigrams % size**2, return_counts=True)
        unigrams, before = np.unique(bigrams % size, return_counts=True)
        self.third = Table(trigrams, counts, size)
        self.second = Table(bigrams, continuations, size)
        self.first = Table(unigrams, before, size)

    def trigrams(self, text: np.ndarray) -> np.ndarray:
        """The key of each token after the first with the two before it."""
        padded = np.concatenate([text[:1], text]).astype(np.int64)
        return (padded[:-2] * self.size + padded[1:-1]) * self.size + padded[2:]

    def probabilities(self, keys: np.ndarray) -> np.ndarray:
        first = self.first.probability(keys % self.size, np.full(len(keys), 1 / self.size))
        second = self.second.probability(keys % self.size**2, first)
        return self.third.probability(keys, second)

    def nats(self, text: np.ndarray) -> np.ndarray:
        """−log P of each token after the first."""
        return -np.log(self.probabilities(self.trigrams(text)))

    def check(self, context: tuple[int, int]) -> float:
        """The sum of the probabilities of all tokens after a context: 1."""
        keys = (context[0] * self.size + context[1]) * self.size + np.arange(self.size, dtype=np.int64)
        return float(self.probabilities(keys).sum())
