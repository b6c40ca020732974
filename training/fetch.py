"""Download the texts named in a config from their public addresses and prepare them."""

import argparse
import fnmatch
import io
import json
import re
import tarfile
import urllib.parse
import urllib.request
from pathlib import Path


def download(url: str) -> bytes:
    """The bytes behind an address."""
    print(url)
    with urllib.request.urlopen(url) as response:
        return response.read()


def read_repository(address: dict) -> dict[str, bytes]:
    """The files of a GitHub repository at one commit that the address names, by path.

    Plain paths are fetched one by one; patterns such as `en/*.md` are looked up in the archive.
    """
    owner_and_name = address["repo"].removeprefix("https://github.com/")
    paths, commit = address["paths"], address["commit"]
    if not any("*" in path for path in paths):
        raw = f"https://raw.githubusercontent.com/{owner_and_name}/{commit}/"
        return {path: download(raw + urllib.parse.quote(path)) for path in paths}
    archive = download(f"https://codeload.github.com/{owner_and_name}/tar.gz/{commit}")
    files = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            path = member.name.partition("/")[2]  # without the archive's top folder
            if member.isfile() and any(
                fnmatch.fnmatch(path, pattern) for pattern in paths
            ):
                files[path] = tar.extractfile(member).read()
    return files


def prepare_book(raw: bytes) -> str:
    """A Project Gutenberg text as UTF-8, without Project Gutenberg's header and trailer."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252")
    text = text.replace("\r\n", "\n")
    header = r"\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG.*?\*\*\*|^\*END.THE SMALL PRINT.*"
    trailer = r"^(?:End of (?:the |this )?Project Gutenberg|\*\*\* ?END OF|\*Project Gutenberg Etext)"
    start = re.search(header, text, re.MULTILINE)
    if not start:
        raise ValueError("no Project Gutenberg header found")
    text = text[start.end() :]
    end = re.search(trailer, text, re.MULTILINE | re.IGNORECASE)
    if not end:
        raise ValueError("no Project Gutenberg trailer found")
    return text[: end.start()].strip() + "\n"


def prepare_fables(files: dict[str, bytes], models: list[str]) -> str:
    """One JSON line for each different fable by the models named, in the order of the files."""
    rows = {}
    for raw in files.values():
        for line in raw.decode("utf-8").splitlines():
            row = json.loads(line)
            fable, model = (row.get("fable") or "").strip(), row["llm_name"].strip()
            if fable and model in models:
                rows.setdefault(fable, json.dumps({"fable": fable, "model": model}))
    return "\n".join(rows.values()) + "\n"


def fetch(source: dict, data: Path) -> None:
    """Download one source and write it where the config expects it."""
    target = data / source["path"]
    target.parent.mkdir(parents=True, exist_ok=True)
    files = read_repository(source["address"])
    if source["kind"] == "book":
        (raw,) = files.values()
        target.write_text(prepare_book(raw), encoding="utf-8")
    elif source["kind"] == "fables":
        target.write_text(prepare_fables(files, source["models"]), encoding="utf-8")
    else:
        for path, raw in files.items():
            (target.parent / Path(path).name).write_bytes(raw)


def main() -> None:
    """Fetch every source of the config that the data folder does not hold yet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--data", type=Path, required=True, help="the folder to fill")
    args = parser.parse_args()
    config = json.loads(args.config.read_text(encoding="utf-8"))
    for source in config["sources"]:
        if any(args.data.glob(source["path"])):
            print(f"{source['name']}: already there")
        else:
            fetch(source, args.data)


if __name__ == "__main__":
    main()
