"""Writes public/data/digits.bin from scikit-learn's copy of the handwritten digits.

    python training/make_digits.py            # scikit-learn is installed
    python training/make_digits.py DIGITS.CSV.GZ

1,797 pictures of 8 x 8 pixels, each a byte 0 ... 16, row by row; then 1,797 bytes 0 ... 9, what they are. The order is that of the
source.
"""

import gzip
import hashlib
import sys
from importlib.resources import files
from pathlib import Path

PICTURES, PIXELS, LEVELS = 1797, 64, 16
TARGET = Path(__file__).parent.parent / "public" / "data" / "digits.bin"


def source() -> bytes:
    if len(sys.argv) > 1:
        return Path(sys.argv[1]).read_bytes()
    return (files("sklearn") / "datasets" / "data" / "digits.csv.gz").read_bytes()


def main() -> None:
    lines = gzip.decompress(source()).decode("ascii").split()
    rows = [[int(float(number)) for number in line.split(",")] for line in lines]
    assert len(rows) == PICTURES and all(len(row) == PIXELS + 1 for row in rows)
    pixels = bytes(value for row in rows for value in row[:PIXELS])
    labels = bytes(row[PIXELS] for row in rows)
    assert max(pixels) <= LEVELS and max(labels) <= 9
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(pixels + labels)
    print(TARGET, hashlib.sha256(pixels + labels).hexdigest())


if __name__ == "__main__":
    main()
