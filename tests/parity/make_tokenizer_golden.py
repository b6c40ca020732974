"""Writes small tokenizers and what the Hugging Face library makes of ~450 texts, as golden/tokenizers/*.json.

Needs: pip install tokenizers (made with tokenizers 0.23.2, Python 3.11). Run from the repository root:
    python tests/parity/make_tokenizer_golden.py
    python tests/parity/make_tokenizer_golden.py --tokenizer public/models/story-gpt/tokenizer.json
The second form trains nothing: it encodes the same texts with the given file and writes
golden/<folder of that file>-tokenizer.json. All texts are written for this purpose.
"""

import argparse
import hashlib
import json
import random
import unicodedata
from itertools import product
from pathlib import Path

import tokenizers
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

GOLDEN = Path(__file__).parent / "golden"
FOLDER = GOLDEN / "tokenizers"
SEED = 20
RANDOM_TEXTS = 300
RANDOM_ID_LISTS = 60
GPT4_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)

# --- what the tokenizers are trained on -------------------------------------------------------------------

PARTS = [
    (["The cat", "My sister", "A small robot", "The old teacher", "Nobody", "The model's first layer"],
     ["didn't find", "wanted to paint", "remembers", "quietly opened", "has already counted", "we'll say, lost"],
     ["the red box.", "every window in the house!", "12 numbers from 1987?", "its own name.", "a river of stars;"]),
    (["El gato", "Mi hermana pequeña", "Un robot", "La profesora", "Nadie", "El señor Muñoz"],
     ["no encontró", "quería pintar", "recuerda", "abrió despacio", "ya ha contado", "¿perdió?"],
     ["la caja roja.", "todas las ventanas de la casa.", "12 números.", "su propio corazón.", "un río de estrellas;"]),
    (["고양이가", "내 동생은", "작은 로봇이", "선생님은", "아무도", "첫 번째 층이"],
     ["빨간 상자를", "집의 모든 창문을", "숫자 12개를", "자기 이름을", "별의 강을"],
     ["찾지 못했다.", "그리고 싶어 했다.", "기억한다.", "조용히 열었다.", "이미 세었습니다!"]),
]
ENGLISH, SPANISH, KOREAN = ([" ".join(words) for words in product(*parts)] for parts in PARTS)

# --- what is encoded --------------------------------------------------------------------------------------

PLAIN = [
    "", "a", " ", "\n", "Hello, world!", "The cat didn't find the red box.", "El gato no encontró la caja roja.",
    "고양이가 빨간 상자를 찾지 못했다.", "The robot said: “고양이” means «gato».", "Once upon a time there was a robot.",
    "I'm sure we've said they'll go; you'd think it's what he'd've done.", "I'M SURE WE'VE, THEY'LL, YOU'D, IT'S",
    "I’m sure it’s not an ASCII apostrophe", "'s 't 're 've 'm 'll 'd", "'S 'T 'RE 'VE 'M 'LL 'D 'Ll 'lL 'rE", "'ſ 'K k'K", "''s'''t",
    "¿Qué pasó, señor Muñoz? ¡Nada, nada!", "pingüino, camión, corazón, niño, ÁÉÍÓÚÜÑ", "한국어 텍스트와 English words가 섞인 문장입니다.",
    "첫 번째 층이 1987년에 12개를 세었습니다!", "대한민국의 수도는 서울특별시이다", "ㄱㄴㄷ ㅏㅑㅓ ㅋㅋㅋㅋ ㅠㅠ", "extraordinarily extraordinarily",
    "abc123def456", "1", "12", "123", "1234", "12345", "1234567890", "3.14159 -2,718 1e-5", "٣٤٥٦ ४५६ ５６７", "Ⅷ ⅷ ½ ² ₃ ①",
    "snake_case camelCase kebab-case PascalCase", "a-b--c---d -e- -", "a,b,,c ,d, ,", "for (let i = 0; i < n; i += 1) {\n\treturn x[i];\n}\n",
    "def f(x):\n    return x ** 2\n\n\nprint(f(3))\n", '{"key": [1, 2.5, null, "v\\n"]}', "https://example.org/a?b=c&d=%20#e", "me@example.org",
    "# Title\n\n- item *one*\n- item **two**\n\n> quote\n", "E = mc² ∑ᵢ xᵢ ≤ √2 ∞", "…—–‒―‘’“”«»‹›", "!!!???...,,,;;;", "<|>|<||>|", "()[]{}<>",
    "tHe QuIcK bRoWn FoX", "THE CAT", "İstanbul ıI ß ẞ ΣΑΣ Σ ς ǅ ŉ", "ﬁ ﬂ ﬆ ﬀ Ⅻ ㎏ ™ ℃ ｆｕｌｌｗｉｄｔｈ ﾊﾝｶｸ", "ℵ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝟘𝟙𝟚 𝐀𝐁",
    "word", "Word", "words", "sword", "a word.", "word-word word,word", "Word's _word_ word1 wordé 단word", "HELLO hello HeLLo", "ñandú ÑANDÚ ñandu", "<a><b><a> <a><b",
]
SPACES = [
    "  ", "   ", " a", "  a", "   a", "a ", "a  ", "a   ", "a  b", "a   b    c", " " * 7 + "x" + " " * 9, "\t", "\t\t", "a\tb", "\ta", "a\t", " \t ", "\t a",
    "\r", "\r\n", "\n\n", "\r\n\r\n", "a\nb", "a\r\nb", "a\rb", "a \n b", "a \r\n  b", "\n a", " \n", "  \n  ", "\n \n \n", "line one\nline two\n\nline three\r\n",
    "x\n\n\n\ny", "a\u00a0b", "\u00a0\u00a0a", "a\u3000b \u3000", "a\u2003\u2009b", "a\u2028b\u2029c", "a\u0085b", "\u0085\u0085 a", "\ufeffa\ufeff b", "\ufeff",
    "a\u200bb", "a\u180eb", "a\u202fb", "a\u1680b", "\v\f a\vb\fc", "\x1c\x1d\x1e\x1f a\x1cb", " '", " 's", "  's", "\n's", "!\n", "!\r\n\r\na", "! \n",
]
SIGNS = [
    "\0", "a\0b", "\x00\x01\x02\x03\x7f\x80\x9f", "\x1b[31mred\x1b[0m", "\u00ad\u200c\u200d\u200e\u200f\u202a\u202c\u2066\u2069", "\ufffd", "\ufffd\ufffd a", "\uffff", "\U0010ffff",
    "😀", "😀😀", "a😀b", "👩‍👩‍👧‍👦 family", "👍🏽 👍", "🇰🇷🇪🇸", "1️⃣ #️⃣", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "❤️ ❤", "☃︎☃️", "🤷🏿‍♀️",
    "n\u0303 e\u0301 u\u0308 o\u0301", unicodedata.normalize("NFD", "El niño comió en Cádiz; el pingüino, no."), "\u0301", "\u0301a", "a\u0301\u0302\u0303\u0304",
    unicodedata.normalize("NFD", "한국어 고양이가 상자를"), "\u1112\u1161\u11ab", "\u1112", "\u1161\u11ab", "각\u11a8", "가\u11a8", "\u115f\u1160ㅎㅏㄴ", "ｶﾞ",
    "हिन्दी क्षत्रिय", "ภาษาไทย", "עִבְרִית", "العربية ١٢٣", "ქართული", "中文和日本語のテキスト", "𠮷野家 𝄞", "Ελληνικά Ψυχή", "Привет, мир", "Ʃ ǆ Ꙗ", "ᏣᎳᎩ ꭰ",
    "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘", "﷽", "\ue000\uf8ff\U000f0000", "Ġ", "Ċ", "ĠtheĊ", "Ã©", "ÿþ", "Āā", "▁", "▁▁a ▁b", "a▁b", " ▁ ",
]
SPECIAL = [
    "<|endoftext|>", "a<|endoftext|>b", "a <|endoftext|> b", "<|endoftext|><|endoftext|>", " <|endoftext|>\n", "<|endoftext", "|endoftext|>", "<|endoftext|>>", "<<|endoftext|>",
    "<|EndOfText|>", "<|end_of_text|>", "<|begin_of_text|>Hello<|eot_id|>", "<|start_header_id|>user<|end_header_id|>\n\nHi there<|eot_id|>", "<s>", "</s>", "<s>a</s>", "<s> a </s>", "<s><s>",
    "<unk>", "a<unk>b", "<0x41>", "<0x0A><0xEA>", "<0xZZ>", "<0x4>", "[MASK]", "a [MASK] b", "a   [MASK]   b", "[MASK][MASK]", " [MASK] [MASK] ", "<r>", "a <r> b", "<r>  <r>   b", "[MASK] <r> [MASK]",
    "\u00a0[MASK]\n", "<r>\u3000\t\nx", "<|user|>", "<PAD>",
]
LONG = ["a" * 1000, "ab" * 300, " " * 300, "\n" * 60, "한" * 200, "0123456789" * 20, "the" * 200, "!" * 200, " a" * 200, "고양이가" * 50, "x\n" * 100, "😀" * 60]

# Code points for the random texts: blocks that have been assigned since long before Unicode 14.
BLOCKS = [
    (0x20, 0x7E, 12), (0x00, 0x1F, 2), (0x80, 0xFF, 4), (0x100, 0x24F, 2), (0x300, 0x36F, 2), (0x370, 0x3FF, 1), (0x400, 0x4FF, 1), (0x5D0, 0x5EA, 1),
    (0x620, 0x669, 1), (0x900, 0x96F, 1), (0xE01, 0xE5B, 1), (0x1100, 0x11FF, 2), (0x2000, 0x206F, 3), (0x2070, 0x218B, 1), (0x2190, 0x23FF, 1), (0x2460, 0x24FF, 1),
    (0x3000, 0x30FF, 2), (0x3131, 0x318E, 1), (0x4E00, 0x9FA5, 2), (0xAC00, 0xD7A3, 5), (0xE000, 0xE010, 1), (0xFB00, 0xFB06, 1), (0xFE00, 0xFE0F, 1), (0xFEFF, 0xFEFF, 1),
    (0xFF01, 0xFF5E, 1), (0x1D400, 0x1D4FF, 1), (0x1F300, 0x1F5FF, 2), (0x1F600, 0x1F64F, 2), (0x20000, 0x20010, 1),
]  # fmt: skip
FRAGMENTS = ["the", " cat", "'s", "'LL", "  ", "\r\n", "\n", "\t", "robot", " 고양이", " niño", "123", "<|endoftext|>", "<s>", "[MASK]", " <r> ", "▁", "<a>", "word", "-", ","]


def random_text(source: random.Random) -> str:
    """1 to 24 characters or fragments from mixed scripts."""
    pieces = []
    for _ in range(source.randint(1, 24)):
        if source.random() < 0.2:
            pieces.append(source.choice(FRAGMENTS))
            continue
        first, last, _ = source.choices(BLOCKS, [weight for _, _, weight in BLOCKS])[0]
        character = chr(source.randint(first, last))
        pieces.append("?" if unicodedata.category(character) == "Cn" else character)
    return "".join(pieces)


def all_texts() -> list[str]:
    source = random.Random(SEED)
    return PLAIN + SPACES + SIGNS + SPECIAL + LONG + [random_text(source) for _ in range(RANDOM_TEXTS)]


# --- the tokenizers ---------------------------------------------------------------------------------------


def train(
    tokenizer: Tokenizer,
    size: int,
    special: list[str],
    alphabet: list[str],
    corpus: list[str] = [*ENGLISH, *SPANISH, *KOREAN],
) -> None:
    trainer = trainers.BpeTrainer(
        vocab_size=size, special_tokens=special, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator(corpus, trainer)


def gpt2_style() -> dict:
    """Byte level, GPT-2's own pattern, merges written as in older files: "a b"."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.post_processor = processors.ByteLevel(trim_offsets=False)
    train(tokenizer, 900, ["<|endoftext|>"], pre_tokenizers.ByteLevel.alphabet())
    file = json.loads(tokenizer.to_str())
    file["model"]["merges"] = [" ".join(pair) for pair in file["model"]["merges"]]
    return file


def llama3_style() -> dict:
    """Byte level after GPT-4's pattern; one word of the vocabulary that no merges make (ignore_merges)."""
    tokenizer = Tokenizer(models.BPE(ignore_merges=True))
    split = pre_tokenizers.Split(Regex(GPT4_PATTERN), behavior="isolated")
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    train(tokenizer, 800, [], pre_tokenizers.ByteLevel.alphabet())
    file = json.loads(tokenizer.to_str())
    file["model"]["vocab"]["Ġextraordinarily"] = len(file["model"]["vocab"])
    tokenizer = Tokenizer.from_str(json.dumps(file))
    names = ["begin_of_text", "end_of_text", "start_header_id", "end_header_id", "eot_id"]
    tokenizer.add_special_tokens([f"<|{name}|>" for name in names])
    bos = "<|begin_of_text|>"
    template = processors.TemplateProcessing(
        single=f"{bos} $A", pair=f"{bos} $A {bos}:1 $B:1", special_tokens=[(bos, tokenizer.token_to_id(bos))]
    )
    tokenizer.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=True), template])
    return json.loads(tokenizer.to_str())


def llama2_style() -> dict:
    """SentencePiece's way: a visible space, no words, bytes for characters outside the vocabulary."""
    byte_tokens = [f"<0x{byte:02X}>" for byte in range(256)]
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    train(tokenizer, 1000, ["<unk>", "<s>", "</s>", *byte_tokens], [])
    file = json.loads(tokenizer.to_str())
    file["added_tokens"] = [token for token in file["added_tokens"] if token["content"] not in byte_tokens]
    tokenizer = Tokenizer.from_str(json.dumps(file))
    tokenizer.pre_tokenizer = None
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> $B </s>", special_tokens=[("<s>", 1), ("</s>", 2)]
    )
    return json.loads(tokenizer.to_str())


def metaspace() -> dict:
    """Metaspace as pre-tokenizer and decoder; trained without Korean, whose characters are unknown tokens."""
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>"))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first")
    tokenizer.decoder = decoders.Metaspace(prepend_scheme="first")
    train(tokenizer, 300, ["<unk>", "<s>"], [], [*ENGLISH, *SPANISH])
    return json.loads(tokenizer.to_str())


def added_tokens() -> dict:
    """Every flag of added tokens, normalizers in a row, a space put first."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split("-", behavior="merged_with_previous"),
            pre_tokenizers.Split(Regex(r"\s+"), behavior="removed"),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=True),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    train(tokenizer, 400, ["<|endoftext|>"], pre_tokenizers.ByteLevel.alphabet())
    tokenizer.add_special_tokens([AddedToken("[MASK]", lstrip=True), AddedToken("<r>", rstrip=True), AddedToken("<s>", lstrip=True, rstrip=True)])
    tokenizer.add_tokens(
        [
            AddedToken("Word", single_word=True, normalized=True),
            AddedToken("HELLO", normalized=True),
            AddedToken("ñandú", normalized=False),
            AddedToken("<a>", normalized=False),
            AddedToken("<a><b>", normalized=False),
        ]
    )
    return json.loads(tokenizer.to_str())


def splits() -> dict:
    """The other ways to split, and an inverted pattern."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFD(), normalizers.Replace(Regex(r"\p{Mn}{2,}"), "~")])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=False),
            pre_tokenizers.Split(",", behavior="merged_with_next"),
            pre_tokenizers.Split(Regex(r"[a-m]"), behavior="contiguous"),
            pre_tokenizers.Split(Regex(r"[^\r\n]"), behavior="merged_with_previous", invert=True),
            pre_tokenizers.Split(Regex(r"[^\t]+"), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    train(tokenizer, 400, ["<|endoftext|>"], pre_tokenizers.ByteLevel.alphabet())
    return json.loads(tokenizer.to_str())


def unknown() -> dict:
    """Tokens for some bytes only, no decoder: unknown characters fuse and wait past bytes."""
    vocabulary = {"<unk>": 0, "a": 1, "b": 2, "ab": 3, "<0xC3>": 4, "<0xA9>": 5, "<0x0A>": 6, " ": 7, "aab": 8}
    model = models.BPE(vocabulary, [("a", "b"), ("a", "ab")], unk_token="<unk>", fuse_unk=True, byte_fallback=True)
    return json.loads(Tokenizer(model).to_str())


MAKERS = [gpt2_style, llama3_style, llama2_style, metaspace, added_tokens, splits, unknown]

# --- what the library makes of them -----------------------------------------------------------------------


def results(tokenizer: Tokenizer, texts: list[str]) -> dict:
    """`decoded` holds null where the text comes back as it was; the special-token lists are for the first texts."""
    ids = [tokenizer.encode(text, add_special_tokens=False).ids for text in texts]
    decoded = [tokenizer.decode(row, skip_special_tokens=False) for row in ids]
    special = [tokenizer.encode(text, add_special_tokens=True).ids for text in texts[:60]]
    size = tokenizer.get_vocab_size(with_added_tokens=True)
    source = random.Random(SEED)
    rows = [[source.randrange(size + 2) for _ in range(source.randint(1, 12))] for _ in range(RANDOM_ID_LISTS)]
    return {
        "vocabularySize": size,
        "ids": ids,
        "decoded": [None if back == text else back for back, text in zip(decoded, texts)],
        "decodedSkippingSpecialTokens": [tokenizer.decode(row, skip_special_tokens=True) for row in ids],
        "idsWithSpecialTokens": special,
        "randomIds": rows,
        "randomIdsDecoded": [tokenizer.decode(row, skip_special_tokens=False) for row in rows],
    }


def write(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def made_with() -> dict:
    return {"madeBy": "tests/parity/make_tokenizer_golden.py", "tokenizers": tokenizers.__version__, "seed": SEED}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokenizer", type=Path, help="encode with this file instead of training small ones")
    path = parser.parse_args().tokenizer
    texts = all_texts()
    if path is not None:
        data = path.read_bytes()
        cases = {**made_with(), "sha256": hashlib.sha256(data).hexdigest(), "texts": texts}
        tokenizer = Tokenizer.from_str(data.decode("utf-8"))
        write(GOLDEN / f"{path.parent.name}-tokenizer.json", {**cases, **results(tokenizer, texts)})
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    every = {}
    for make in MAKERS:
        name = make.__name__.replace("_", "-")
        write(FOLDER / f"{name}.json", make())
        every[name] = results(Tokenizer.from_file(str(FOLDER / f"{name}.json")), texts)
    write(FOLDER / "cases.json", {**made_with(), "texts": texts, "results": every})


if __name__ == "__main__":
    main()
