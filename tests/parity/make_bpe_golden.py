"""Makes golden/bpe.json: merges that Hugging Face `tokenizers` and plain Python learn, for the tests of src/pure/bpeTraining.

    python tests/parity/make_bpe_golden.py        (tokenizers 0.23.2)

Three texts: the sentence of the Hugging Face course, the beginning of a text of the book, Korean with emoji. For each
variant the library's BpeTrainer makes a whole tokenizer.json; `encoded` is what it makes of TEXTS, and `decoded` of these ids.

The library numbers the characters with the mark of a word's end in the order of a hash table that is another in each run.
Given as special tokens, all characters have the ids that they are given (see `alphabet_of`); these are taken out of
`added_tokens` again, so that they change nothing else.

`rules` are the first merges by other tie rules, from algorithm 1 read literally: all pairs are counted anew for each merge, in a
dictionary, which keeps the order in which its keys were put in.
"""

import json
import pathlib
from collections import Counter

import tokenizers
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

HERE = pathlib.Path(__file__).parent
MERGES = 160
RULE_MERGES = 40
LARGEST_FILE = 100_000  # bytes
MARK = "</w>"

COURSE = (
    "this is the hugging face course . this chapter is about tokenization . "
    "this section shows several tokenizer algorithms ."
)
KOREAN = (
    "고양이가 빨간 상자를 찾지 못했다. 고양이는 상자 안에서 잤다! 😀😀 작은 로봇이 숫자 12개를 세었다. 👩‍🚀👩‍🚀 로봇은 별의 강을 기억한다.\n\n"
    "고양이가 로봇을 보았다. 로봇이 고양이를 보았다. 👍🏽 👍 🇰🇷🇪🇸 café cafe\u0301 𝔘𝔫𝔦 ﬁ ﬁ 𝔘 한\u3000국어\u00a0텍스트\t텍스트\n"
)
TEXTS = [
    "this", "this chapters show tokenizations", "a", " ", "  two  spaces ", "The fox said, \"I don't know.\"\n\nThe end.", "한국어 고양이가 상자를",
    "고양이가로봇을", "😀", "😀😀😀 👩‍🚀 👍🏽🇰🇷", "caf\u00e9 cafe\u0301", "\ufffd x\ufffdy", "a\u3000b\u00a0c\u0085d\ufeffe\u200bf\u2028g\u180eh", "zzzz", "12 123 1,234",
    "\n\n \t\r\n x", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "isisisis ththth", "this</w> </w>", "<|endoftext|>", "he'll we've it's",
]  # fmt: skip


def texts() -> dict[str, str]:
    fables = (HERE / "../../public/texts/fables.txt").read_text(encoding="utf-8")
    return {"course": COURSE, "fables": fables[:3000], "korean": KOREAN}


def pre_tokenizer_of(variant: str):
    return pre_tokenizers.ByteLevel(add_prefix_space=False) if variant == "byte-level" else pre_tokenizers.WhitespaceSplit()


def words_of(text: str, variant: str) -> list[str]:
    return [word for word, _ in pre_tokenizer_of(variant).pre_tokenize_str(text)]


def alphabet_of(text: str, variant: str) -> list[str]:
    """By code point; characters with the mark of a word's end last."""
    if variant == "byte-level":
        return sorted(pre_tokenizers.ByteLevel.alphabet())
    words = words_of(text, variant)
    marked = sorted({word[-1] for word in words}) if variant == "word-end" else []
    return sorted(set("".join(words))) + [character + MARK for character in marked]


def train(text: str, variant: str) -> dict:
    """The library's tokenizer.json, as a dictionary."""
    suffix = {"end_of_word_suffix": MARK} if variant == "word-end" else {}
    tokenizer = Tokenizer(models.BPE(**suffix))
    tokenizer.pre_tokenizer = pre_tokenizer_of(variant)
    tokenizer.decoder = {
        "words": decoders.Fuse(),
        "word-end": decoders.BPEDecoder(suffix=MARK),
        "byte-level": decoders.ByteLevel(),
    }[variant]
    alphabet = alphabet_of(text, variant)
    trainer = trainers.BpeTrainer(
        vocab_size=len(alphabet) + MERGES,
        show_progress=False,
        **suffix,
        initial_alphabet=alphabet if variant == "byte-level" else [],
        special_tokens=alphabet if variant == "word-end" else [],
    )
    tokenizer.train_from_iterator([text], trainer)
    file = json.loads(tokenizer.to_str())
    file["added_tokens"] = []
    return file


def by_rule(text: str, variant: str, rule: str) -> list[tuple[str, str]]:
    frequencies = Counter(words_of(text, variant))  # in order of first occurrence
    splits = {word: list(word) for word in frequencies}
    if variant == "word-end":
        for split in splits.values():
            split[-1] += MARK
    merges = []
    while len(merges) < RULE_MERGES:
        pairs: dict[tuple[str, str], int] = {}
        for word, frequency in frequencies.items():
            for pair in zip(splits[word], splits[word][1:]):
                pairs[pair] = pairs.get(pair, 0) + frequency
        if not pairs:
            break
        if rule == "first":
            best = max(pairs, key=pairs.get)
        elif rule == "lexicographic-last":
            best = max(pairs, key=lambda pair: (pairs[pair], pair))
        else:
            best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        for split in splits.values():
            at = 0
            while at < len(split) - 1:
                if (split[at], split[at + 1]) == best:
                    split[at : at + 2] = ["".join(best)]
                at += 1
    return merges


def case(name: str, text: str, variant: str) -> dict:
    file = train(text, variant)
    tokenizer = Tokenizer.from_str(json.dumps(file))
    vocabulary = file["model"].pop("vocab")
    assert sorted(vocabulary.values()) == list(range(len(vocabulary))), "ids have gaps"
    encoded = [tokenizer.encode(one).ids for one in TEXTS]
    return {
        "text": name,
        "variant": variant,
        "words": [[word, count] for word, count in Counter(words_of(text, variant)).items()] if name == "course" else None,
        "tokens": sorted(vocabulary, key=vocabulary.get),
        "merges": [" ".join(pair) for pair in file["model"].pop("merges")],
        "file": file,
        "encoded": encoded,
        "decoded": [tokenizer.decode(ids) if ids else "" for ids in encoded],
        "rules": {
            rule: [" ".join(pair) for pair in by_rule(text, variant, rule)]
            for rule in ("first", "lexicographic", "lexicographic-last")
        },
    }


def main() -> None:
    golden = {
        "about": "Written by tests/parity/make_bpe_golden.py",
        "tokenizers": tokenizers.__version__,
        "merges": MERGES,
        "texts": texts(),
        "encodedTexts": TEXTS,
        "cases": [case(name, text, variant) for name, text in texts().items() for variant in ("words", "word-end", "byte-level")],
    }
    path = HERE / "golden" / "bpe.json"
    path.write_text(json.dumps(golden, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")
    size = path.stat().st_size
    assert size <= LARGEST_FILE, f"{size} bytes"
    print(f"{path}: {len(golden['cases'])} cases, {size} bytes")
    for one in golden["cases"]:
        print(f"  {one['text']}, {one['variant']}: {len(one['tokens'])} tokens, {len(one['merges'])} merges")


if __name__ == "__main__":
    main()
