"""Makes golden/ngrams.json: n-gram counts, smoothed probabilities and perplexities, for the test of src/pure/counting.

    python tests/parity/make_ngram_golden.py        (Python 3.11, regex 2026.9 for Unicode classes and graphemes)

A second implementation that shares nothing with the first: n-grams are tuples in dictionaries, every probability is
computed by the recursion that the paper writes, sums are taken where the other keeps tables. It is slow, and meant to
be read.

Every sequence is `<s>` w1 … wm `</s>`; w1 … wm and `</s>` are predicted. All texts are written for this purpose.
"""

import json
import math
import pathlib
import unicodedata
from collections import Counter
from functools import lru_cache

import regex

BEGIN, END, UNKNOWN = "<s>", "</s>", "<unk>"
MAX_ORDER = 5

# --- texts ------------------------------------------------------------------------------------------------

ENGLISH = """The old cat sat on the mat. The old dog sat on the cat! Did the cat mind?

"No," said the cat. "I don't mind dogs, but I don't like the well-known red dog (3.5 kg)."
The dog sat down. The dog sat on the mat... The cat went away, and the dog slept.

I saw a cat on a mat. I saw a dog on a mat. The cat saw the dog. The dog saw a red mat! The old cat sat on a red mat.
The moon saw the cat. The cat saw the moon."""

SPANISH = """La gata vieja duerme en la casa. La gata come pan. ¿Come pan la gata vieja? ¡Sí, come pan!

El perro duerme en la casa; la gata mira al perro. «El perro come pan», dice la niña. El perro no duerme.
La niña mira a la gata y el perro mira a la niña. La niña duerme en la casa vieja. El pingüino no come pan."""

KOREAN = """고양이가 상자에 들어갔다. 고양이가 상자에서 나왔다. 강아지가 상자를 보았다.

강아지가 고양이를 보았다! 고양이는 강아지를 보지 않았다. 고양이가 "야옹" 하고 말했다. 강아지가 상자에 들어갔다.
고양이가 상자를 보았다. 아무도 상자에서 나오지 않았다. 한 마리의 고양이가 상자에 들어갔다."""

EMOJI = """👩‍🚀 saw 🐱. 🐱 saw 👩‍🚀! 👨‍👩‍👧‍👦 saw 🐱🐱 and 👋🏽.
🐱 saw 🇰🇷🇪🇸 and 1️⃣ cafe\u0301. 👩‍🚀 saw 👋🏽👋🏽!
🐱🐱 saw 👨‍👩‍👧‍👦. 🇰🇷 saw 🇪🇸. caf\u00e9 saw 👩‍🚀.
👋🏽 saw 👩‍🚀 and 🐱. \ud800 saw 🐱."""

ALL_ONCE = "one two three four.\n\nfive six seven eight."  # no n-gram occurs twice: discounts fall back
ALL_TWICE = "a b c\n\na b c"  # none occurs once

# --- tokens -----------------------------------------------------------------------------------------------

WORD = r"\p{L}[\p{L}\p{M}]*(?:['’‐‑\u200c\u200d-]\p{L}[\p{L}\p{M}]*)*"
NUMBER = r"\p{N}[\p{N}\p{M}]*(?:[.,]\p{N}[\p{N}\p{M}]*)*"
TOKEN = regex.compile(rf"{WORD}|{NUMBER}|(?!\s)\X")
ENDINGS, ENDINGS_WITHOUT_SPACE = set(".!?…"), set("。！？")
CLOSERS = set("\"'”’“»›)]}」』】〉》）］｝")
LINE_END = regex.compile(r"\r\n|[\n\r\x85\u2028]")


def prepared(text, lower_case):
    text = regex.sub(r"[\ud800-\udfff]", "\ufffd", text)
    return unicodedata.normalize("NFC", text.lower() if lower_case else text)


def sentences(text):
    """Lists of (token, offset)."""
    made, current, position = [], [], 0
    for match in TOKEN.finditer(text):
        token, gap = match.group(), text[position : match.start()]
        tail = []
        for before, _ in reversed(current):
            if before not in ENDINGS | ENDINGS_WITHOUT_SPACE | CLOSERS:
                break
            tail.append(before)
        ended = bool(gap) and any(t in ENDINGS | ENDINGS_WITHOUT_SPACE for t in tail)
        goes_on = token in ENDINGS | ENDINGS_WITHOUT_SPACE | CLOSERS
        ended |= any(t in ENDINGS_WITHOUT_SPACE for t in tail) and not goes_on
        ended |= len(LINE_END.findall(gap)) >= 2 or "\u2029" in gap or "\f" in gap
        if ended and current:
            made.append(current)
            current = []
        current.append((token, match.start()))
        position = match.end()
    return made + [current] if current else made


def lines(text):
    made = []
    for match in regex.finditer(r"[^\n\v\f\r\x85\u2028\u2029]+", text):
        if match.group().strip():
            made.append([(m.group(), match.start() + m.start()) for m in regex.finditer(r"\X", match.group())])
    return made


def sequences_of(text, unit):
    return sentences(text) if unit == "words" else lines(text)


# --- one corpus -------------------------------------------------------------------------------------------


class Corpus:
    def __init__(self, text, unit, lower_case, held_out):
        self.unit, self.lower_case = unit, lower_case
        self.text = prepared(text, lower_case)
        located = sequences_of(self.text, unit)
        wanted = max(1, math.floor(len(located) * held_out + 0.5)) if held_out > 0 else 0
        border = max(1, len(located) - wanted)
        self.sequences = [[token for token, _ in sequence] for sequence in located]
        self.training, rest = self.sequences[:border], self.sequences[border:]
        self.types = list(dict.fromkeys(token for sequence in self.training for token in sequence))
        self.held_out = [self.known(sequence) for sequence in rest]
        offset = located[border][0][1] if rest else len(self.text)
        self.characters = (offset, len(self.text) - offset)
        self.vocabulary = [END, UNKNOWN, *self.types]  # what can be predicted
        self.counts = [Counter() for _ in range(MAX_ORDER + 1)]
        for sequence in self.training:
            padded = (BEGIN, *sequence, END)
            for n in range(1, MAX_ORDER + 1):
                for i in range(len(padded) - n + 1):
                    self.counts[n][padded[i : i + n]] += 1
        self.followers = {}  # context → {token: count}
        self.preceders = {}  # n-gram → set of tokens before it
        for n in range(1, MAX_ORDER + 1):
            for gram, count in self.counts[n].items():
                if gram != (BEGIN,):
                    self.followers.setdefault(gram[:-1], {})[gram[-1]] = count
                self.preceders.setdefault(gram[1:], set()).add(gram[0])

    def known(self, sequence):
        return [token if token in self.types else UNKNOWN for token in sequence]

    def c(self, gram):
        return self.counts[len(gram)][gram]

    def total(self, context):
        return sum(self.followers.get(context, {}).values())


# --- smoothings: p(token | context), the context already cut to at most n − 1 tokens -----------------------


def maximum_likelihood(corpus, n, context, token):
    total = corpus.total(context)
    return None if total == 0 else corpus.c((*context, token)) / total


def add_k(k):
    def p(corpus, n, context, token):
        return (corpus.c((*context, token)) + k) / (corpus.total(context) + k * len(corpus.vocabulary))

    return p


def interpolation(weights):
    """Jelinek and Mercer (1980), one weight an order."""

    def p(corpus, n, context, token):
        lower = p(corpus, n, context[1:], token) if context else 1 / len(corpus.vocabulary)
        total = corpus.total(context)
        weight = weights[len(context)]
        return weight * corpus.c((*context, token)) / total + (1 - weight) * lower if total else lower

    return p


def stupid_backoff(alpha):
    """Brants et al. (2007), equation 5."""

    def s(corpus, n, context, token):
        if corpus.c((*context, token)) > 0:
            return corpus.c((*context, token)) / corpus.total(context)
        return alpha * s(corpus, n, context[1:], token) if context else 0.0

    return s


class KneserNey:
    """Chen and Goodman (1998), § 2.7, one discount an order; `highest` is the order n of the model."""

    def __init__(self, corpus):
        self.corpus = corpus
        self.discount = lru_cache(None)(self.discount)

    def a(self, gram, highest):
        """The count of an n-gram: c at the highest order, else the number of different tokens before it."""
        if len(gram) == highest or gram[0] == BEGIN:
            return self.corpus.c(gram)
        return len(self.corpus.preceders.get(gram, ()))

    def discount(self, n, highest):
        counts = [self.a(gram, highest) for gram in self.corpus.counts[n] if gram != (BEGIN,)]
        n1, n2 = counts.count(1), counts.count(2)
        return 0.5 if n1 == 0 or n2 == 0 else n1 / (n1 + 2 * n2)

    def __call__(self, corpus, highest, context, token):
        n = len(context) + 1
        lower = self(corpus, highest, context[1:], token) if context else 1 / len(corpus.vocabulary)
        followers = corpus.followers.get(context, {})
        total = sum(self.a((*context, v), highest) for v in followers)
        if total == 0:
            return lower
        d = self.discount(n, highest)
        seen = self.a((*context, token), highest) if token in followers else 0
        return max(seen - d, 0) / total + d * len(followers) / total * lower


WEIGHTS = [0.9, 0.8, 0.6, 0.5, 0.3]
SMOOTHINGS = [
    ({"kind": "none"}, lambda corpus: maximum_likelihood),
    ({"kind": "add-k", "k": 0.25}, lambda corpus: add_k(0.25)),
    ({"kind": "interpolation", "lambda": 0.6}, lambda corpus: interpolation([0.6] * 5)),
    ({"kind": "interpolation", "lambda": WEIGHTS}, lambda corpus: interpolation(WEIGHTS)),
    ({"kind": "stupid-backoff", "alpha": 0.4}, lambda corpus: stupid_backoff(0.4)),
    ({"kind": "kneser-ney"}, KneserNey),
]

# --- what is written --------------------------------------------------------------------------------------


def joined(gram):
    return "\t".join(gram)


def cut(padded, i, n):
    return tuple(padded[max(0, i - n + 1) : i])


def perplexities(corpus, p, part, characters):
    made = []
    for n in range(1, MAX_ORDER + 1):
        probabilities = []
        for sequence in part:
            padded = [BEGIN, *sequence, END]
            probabilities += [p(corpus, n, cut(padded, i, n), padded[i]) for i in range(1, len(padded))]
        zeros = sum(not q for q in probabilities)
        nats = None if zeros else -math.fsum(math.log(q) for q in probabilities)
        made.append(
            {
                "zeros": zeros,
                "perplexity": None if zeros else math.exp(nats / len(probabilities)),
                "bitsPerCharacter": None if zeros else nats / math.log(2) / characters,
            }
        )
    return made


def context_case(corpus, p, text, inside, n, tokens):
    last = sequences_of(prepared(text, corpus.lower_case), corpus.unit)
    before = [] if inside else [BEGIN]
    before += corpus.known([token for token, _ in last[-1]]) if last else []
    context = tuple(before[len(before) - min(len(before), n - 1) :])
    every = [p(corpus, n, context, token) for token in corpus.vocabulary]
    return {
        "text": text,
        "inside": inside,
        "n": n,
        "count": corpus.total(context),
        "continuations": len(corpus.followers.get(context, {})),
        "sum": None if every[0] is None else math.fsum(every),
        "probabilities": [p(corpus, n, context, token) for token in tokens],
    }


def score_case(corpus, text):
    (sequence,) = sequences_of(prepared(text, corpus.lower_case), corpus.unit)
    tokens = corpus.known([token for token, _ in sequence])
    whole = [(*s, END) for s in corpus.training]
    padded = (*tokens, END)
    beginnings = [sum(s[:i] == padded[:i] for s in whole) for i in range(len(padded) + 1)]
    full = (BEGIN, *padded)
    pairs = [[corpus.c(cut(full, i, 3) + (full[i],)), corpus.total(cut(full, i, 3))] for i in range(1, len(full))]
    return {"text": text, "beginnings": beginnings, "trigramCounts": pairs}


def case(name, text, unit, tokens, begin, inside, sentence, lower_case=False, share=0.1):
    """`begin` and `inside`: contexts at the beginning of a sequence and inside one; `share`: what is held out."""
    contexts = [(context, False) for context in begin] + [(context, True) for context in inside]
    tokens = [END, UNKNOWN, *tokens]
    corpus = Corpus(text, unit, lower_case, share)
    assert set(tokens) <= set(corpus.vocabulary), name
    kneser_ney = KneserNey(corpus)
    orders = range(1, MAX_ORDER + 1)
    smoothings = []
    for settings, make in SMOOTHINGS:
        p = make(corpus)
        results = [context_case(corpus, p, t, i, n, tokens) for t, i in contexts for n in orders]
        smoothing = {"settings": settings, "contexts": results}
        if settings["kind"] != "stupid-backoff":
            smoothing["training"] = perplexities(corpus, p, corpus.training, corpus.characters[0])
            held_out = corpus.held_out and perplexities(corpus, p, corpus.held_out, corpus.characters[1])
            smoothing["heldOut"] = held_out or None
        smoothings.append(smoothing)
    counted = orders if unit == "words" else range(1, 4)
    held_out_tokens = [token for sequence in corpus.held_out for token in sequence]
    return {
        "name": name,
        "text": text,
        "unit": unit,
        "lowerCase": lower_case,
        "heldOut": share,
        "sequences": [joined(sequence) for sequence in corpus.sequences],
        "trainingSequences": len(corpus.training),
        "types": corpus.types,
        "characters": corpus.characters,
        "heldOutTokens": len(held_out_tokens),
        "unknown": held_out_tokens.count(UNKNOWN),
        "ngrams": [[len(corpus.counts[n]), sum(c == 1 for c in corpus.counts[n].values())] for n in orders],
        "counts": [{joined(gram): count for gram, count in corpus.counts[n].items()} for n in counted],
        "discounts": {
            "highest": [kneser_ney.discount(n, n) for n in orders],
            "lower": [kneser_ney.discount(n, 9) for n in range(1, MAX_ORDER)],
        },
        "tokens": tokens,
        "smoothings": smoothings,
        "score": score_case(corpus, sentence),
    }


def cases():
    tokens = ["the", "cat", "mat", "dog", "saw", "."]
    begin, inside = ["", "The old", "purple elephants saw the"], ["saw a cat on", "xyz"]
    yield case("English words", ENGLISH, "words", tokens, begin, inside, "I saw a cat on the mat.")

    tokens, begin, sentence = ["the", "cat", "mind", "like"], ["THE old", "The", "I don't"], "The Dog sat on a cat!"
    yield case("English words, lower case", ENGLISH, "words", tokens, begin, [], sentence, lower_case=True, share=0.25)

    tokens, begin, inside = [" ", "e", "a", "k", "w"], ["", "I saw a c", "zq"], ["the"]
    yield case("English characters", ENGLISH, "characters", tokens, begin, inside, "The cat sat.", share=0.2)

    tokens, begin, inside = ["la", "come", "pan", "duerme", "vieja"], ["", "La gata", "¿Come pan"], ["en la casa"]
    yield case("Spanish words", SPANISH, "words", tokens, begin, inside, "La gata come pan.")

    tokens, begin = ["상자에", "고양이가", "들어갔다", "보았다"], ["", "고양이가", "강아지가 상자에"]
    yield case("Korean words", KOREAN, "words", tokens, begin, [], "강아지가 상자를 보았다.", share=0.3)

    decomposed = unicodedata.normalize("NFD", KOREAN)
    tokens, begin = ["이", "자", "다", " ", "."], ["고양", ""]
    yield case("Korean characters, decomposed", decomposed, "characters", tokens, begin, ["상"], "고양이가", share=0.3)

    tokens, begin = ["🐱", "👩‍🚀", "👋🏽", "saw", "caf\u00e9", "."], ["🐱 saw", "", "🐱 👽"]
    yield case("Emoji words", EMOJI, "words", tokens, begin, ["saw"], "🐱 saw 👩‍🚀.", share=0.15)

    tokens, inside = ["🐱", "👩‍🚀", "👋🏽", " ", "s"], ["👩‍🚀", "👋🏿"]
    yield case("Emoji characters", EMOJI, "characters", tokens, ["🐱 saw "], inside, "🐱🐱 saw", share=0)

    tokens, inside = ["two", "three", "."], ["one two", "nine"]
    yield case("Nearly every n-gram once", ALL_ONCE, "words", tokens, ["one"], inside, "one two three four.", share=0)
    yield case("Every n-gram twice", ALL_TWICE, "words", ["a", "b", "c"], ["a"], ["a b", "c a"], "a b c", share=0)


def main():
    golden = {
        "madeBy": "tests/parity/make_ngram_golden.py",
        "unicode": unicodedata.unidata_version,
        "cases": list(cases()),
    }
    path = pathlib.Path(__file__).parent / "golden" / "ngrams.json"
    path.write_text(json.dumps(golden, allow_nan=False, separators=(",", ":")) + "\n", encoding="utf-8")
    print(f"{path}: {len(golden['cases'])} texts, {path.stat().st_size / 1024:.0f} KiB")
    for one in golden["cases"]:
        print(f"  {one['name']}: {len(one['sequences'])} sequences, {len(one['types'])} types, n-grams {one['ngrams']}")
        print(f"    discounts {one['discounts']}")


if __name__ == "__main__":
    main()
