"""Writes golden/safetensors-sample.safetensors and .json with the reference implementation.

Needs: pip install torch safetensors (made with torch 2.13.0, safetensors 0.8.0). Run from the repository root:
    python tests/parity/make_safetensors_golden.py
The JSON gives, for each tensor, its dtype, its shape and the bits of its values widened to float32.
`rounding.f16` is `rounding.f32` as PyTorch rounds it, so that the writer can be checked too.
"""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

GOLDEN = Path(__file__).parent / "golden"
NAMES = {torch.float32: "F32", torch.float16: "F16", torch.bfloat16: "BF16"}


def from_bits(patterns: list[int], dtype: torch.dtype) -> torch.Tensor:
    """A tensor with exactly these 16-bit patterns."""
    signed = [p - 0x10000 if p >= 0x8000 else p for p in patterns]
    return torch.tensor(signed, dtype=torch.int16).view(dtype)


def tensors() -> dict[str, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    normal = torch.randn(300, generator=generator)
    # Around the edges of F16: subnormals, ties, the largest values that do not overflow.
    edges = torch.tensor([0.0, -0.0, 65504.0, -65519.0, 2.0**-14, 2.0**-24, 2.0**-25, 3 * 2.0**-25, 1 + 2.0**-11])
    rounding = torch.cat([normal, normal * 1e-6, normal * 1e4, edges])
    specials = [0, 0x8000, 1, 0x8001, 0x3FF, 0x400, 0x7BFF, 0xFBFF, 0x3C00, 0x3555]
    return {
        "rounding.f32": rounding,
        "rounding.f16": rounding.to(torch.float16),
        "f16": from_bits(specials, torch.float16).reshape(2, 5),
        "f16.infinite": from_bits([0x7C00, 0xFC00], torch.float16),  # no NaN: its payload is PyTorch's own affair
        "bf16": from_bits(specials[:-1] + [0x7F7F], torch.bfloat16),
        "bf16.odd_count": torch.randn(3, 7, generator=generator).to(torch.bfloat16),
        "scalar": torch.tensor(0.1),
        "empty": torch.zeros(0, 3),
        "empty.f16": torch.zeros(2, 0, dtype=torch.float16),
        "이름 with ñ and \"quotes\"": torch.tensor([1.5], dtype=torch.float16),
    }


def expected(tensor: torch.Tensor) -> dict[str, object]:
    bits = tensor.to(torch.float32).reshape(-1).view(torch.int32).to(torch.int64) & 0xFFFFFFFF
    return {"dtype": NAMES[tensor.dtype], "shape": list(tensor.shape), "bits": bits.tolist()}


def main() -> None:
    GOLDEN.mkdir(exist_ok=True)
    sample = tensors()
    save_file(sample, GOLDEN / "safetensors-sample.safetensors", metadata={"made by": "make_safetensors_golden.py"})
    text = json.dumps({name: expected(tensor) for name, tensor in sample.items()}, ensure_ascii=False)
    (GOLDEN / "safetensors-sample.json").write_text(text + "\n", encoding="utf-8")
    # The same F32 tensors alone, to compare our writer byte for byte.
    f32 = {name: tensor for name, tensor in sample.items() if tensor.dtype == torch.float32}
    save_file(f32, GOLDEN / "safetensors-f32.safetensors", metadata={"format": "pt"})
    for path in GOLDEN.glob("safetensors-*.safetensors"):
        path.chmod(0o644)  # save_file makes them private


if __name__ == "__main__":
    main()
