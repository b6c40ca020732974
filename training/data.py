"""Read the texts, clean them, and split them into training and held-out documents.

A document is one story: a fable, a storybook, or one tale or chapter of a book.
"""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

PLAIN_CHARACTERS = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u2013": "-",
        "\u2014": "--",
        "\u2026": "...",
        "\u00a0": " ",
        "\ufeff": None,
        "\u200b": None,
    }
)

# Other scripts, markup, and talk about the task in place of a fable.
UNUSABLE = re.compile(r"[^\x00-\u024f]|[\[\]<>{}|#]|\bAI\b|[Ww]ord [Cc]ount")


@dataclass
class Document:
    """One story with the group its loss is reported under (fables, storybooks, books)."""

    group: str
    source: str
    text: str
    repeats: int
    credit: dict[str, str] | None = None


def normalise(text: str) -> str:
    """Straight quotes, `--` for dashes, no emphasis marks, one blank line between paragraphs."""
    text = text.replace("\r\n", "\n").translate(PLAIN_CHARACTERS)
    text = re.sub(r"(?<!\w)_([^_\n]+(?:\n[^_\n]+)*)_(?!\w)", r"\1", text)  # _emphasis_
    text = re.sub(r"\*+", "", text)  # **bold** and rows of stars
    text = re.sub(r" ?-{2,} ?", "--", text)
    text = re.sub(r"[ \t]+", " ", text)
    text = re.sub(r" ?\n ?", "\n", text)
    return re.sub(r"\n{2,}", "\n\n", text).strip()


def unwrap(block: str) -> str:
    """Join the hard-wrapped lines of one paragraph; indented lines are verse and stay apart."""
    lines = [line for line in block.split("\n") if line.strip()]
    indented = sum(line.startswith("  ") for line in lines)
    separator = "\n" if indented > len(lines) / 2 else " "
    return separator.join(line.strip() for line in lines)


def is_heading(paragraph: str) -> bool:
    """Titles such as `CHAPTER I`, `THE SNOW QUEEN` or `3. The Cyclone`."""
    if len(paragraph) > 120:
        return False
    numbered = re.match(r"(chapter|part|book) |([ivxlc]+|\d+)\. ", paragraph.lower())
    sentence = paragraph[-1] in ".!?,;:\"'" and paragraph != paragraph.upper()
    return bool(numbered) or not sentence


def read_book(text: str, source: dict) -> list[str]:
    """Cut a Project Gutenberg book at its wide gaps into chapters or tales without headings."""
    start = text.index(source["from"])
    end = text.index(source["until"], start) if "until" in source else len(text)
    text = text[start:end]
    for unwanted in (
        r"^\(\d+\).*(\n.+)*\n{0,2}",  # footnotes
        r"^\[[^\]]*\]\n{0,2}",  # [Illustration]
        r" ?\[[^\]]*\]| ?\(\d+\)",  # notes in the line, and footnote marks
        r"^[ \t]*[|+].*\n",  # drawn boxes
    ):
        text = re.sub(unwanted, "", text, flags=re.MULTILINE)
    chapters = []
    for section in re.split(r"\n(?:[ \t]*\n){3,}", text):
        blocks = [block for block in re.split(r"\n\s*\n", section) if block.strip()]
        paragraphs = [normalise(unwrap(block)) for block in blocks]
        paragraphs = [p for p in paragraphs if re.search(r"[A-Za-z]", p)]
        headings = 0
        while headings < len(paragraphs) and is_heading(paragraphs[headings]):
            headings += 1
        chapters.append("\n\n".join(paragraphs[headings:]))
    return chapters


def read_fables(text: str) -> list[str]:
    """One fable a line, without titles; rows cut off or holding markup are left out."""
    fables = []
    for line in text.splitlines():
        paragraphs = normalise(json.loads(line)["fable"]).split("\n\n")
        if is_heading(paragraphs[0]):
            paragraphs = paragraphs[1:]
        fable = "\n\n".join(paragraphs)
        strange = re.search(UNUSABLE, fable)
        if fable.endswith((".", "!", "?", '"', "'")) and not strange:
            fables.append(fable)
    return fables


def read_storybook(text: str) -> tuple[str, dict[str, str]]:
    """The running text of one African Storybook and the credits of its footer."""
    lines = text.splitlines()
    footer = [re.match(r"\* ([A-Za-z ]+): *(.*)", line) for line in lines]
    credit = {match[1]: match[2].strip() for match in footer if match}
    credit["Title"] = lines[0].lstrip("# ").strip()
    body = "\n".join(line for line, match in zip(lines[1:], footer[1:]) if not match)
    pages = [page.strip("\n") for page in re.split(r"^##.*$", body, flags=re.MULTILINE)]
    text = "\n\n".join(unwrap_page(page) for page in pages if page.strip())
    return normalise(text), credit


def unwrap_page(page: str) -> str:
    """Join narrow lines; a sentence that ends well before the margin ends a paragraph."""
    lines = [line.strip() for line in page.split("\n")]
    width = max(len(line) for line in lines)
    text = ""
    for line, following in zip(lines, lines[1:] + [""]):
        first_word = following.split(" ")[0]
        fits = (
            len(line) + 1 + len(first_word) <= width
        )  # the next word would have fitted here
        ends = bool(re.search(r"[.!?:][\"'\u201d\u2019]?$", line))
        text += line + ("\n\n" if ends and fits else " ")
    return text.strip()


def read_stories(path: Path, source: dict) -> list[tuple[str, dict[str, str] | None]]:
    """The stories of one file, each with its credits if its licence asks for them."""
    text = path.read_text(encoding="utf-8")
    if source["kind"] == "storybook":
        story, credit = read_storybook(text)
        kept = credit.get("License") == source["keep_licence"]
        return [(story, credit | {"File": path.name})] if kept else []
    stories = (
        read_fables(text) if source["kind"] == "fables" else read_book(text, source)
    )
    return [(story, None) for story in stories]


def read_documents(config: dict, data: Path) -> list[Document]:
    """Every document of every source named in the config, in a fixed order."""
    shortest = config["held_out"]["shortest_document"]
    documents = []
    for source in config["sources"]:
        name, group, repeats = source["name"], source["group"], source["repeats"]
        paths = sorted(data.glob(source["path"]))
        if not paths:
            raise FileNotFoundError(f"{data / source['path']}: see training/README.md")
        for path in paths:
            for story, credit in read_stories(path, source):
                if len(story) >= shortest:
                    documents.append(Document(group, name, story, repeats, credit))
    return documents


def digest(text: str) -> int:
    """A number that depends on the letters of a text alone, not on spaces, case or punctuation."""
    letters = re.sub(r"[^a-z0-9]+", "", text.lower())
    return int.from_bytes(hashlib.sha256(letters.encode()).digest()[:8], "big")


def split_documents(
    documents: list[Document], rule: dict
) -> tuple[list[Document], list[Document], int]:
    """Hold out documents by hash, then drop training paragraphs that the held-out text repeats."""
    threshold = rule["share"] * 2**64
    unique: dict[int, Document] = {}
    for document in documents:
        key = digest(document.text)
        unique[key] = unique.pop(key, document)  # of equal texts, the first
    held_out = [document for key, document in unique.items() if key < threshold]
    train = [document for key, document in unique.items() if key >= threshold]

    held_out_paragraphs = {
        digest(paragraph)
        for document in held_out
        for paragraph in document.text.split("\n\n")
    }
    dropped = 0
    for document in train:
        paragraphs = document.text.split("\n\n")
        kept = [
            paragraph
            for paragraph in paragraphs
            if len(paragraph) < rule["shortest_paragraph"]
            or digest(paragraph) not in held_out_paragraphs
        ]
        dropped += len(paragraphs) - len(kept)
        document.text = "\n\n".join(kept)
    return [document for document in train if document.text], held_out, dropped
