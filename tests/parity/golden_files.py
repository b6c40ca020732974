"""What the make_*_golden.py of the model families share: the files that the tests read."""

import base64
import json
import pathlib

import torch
import transformers
from safetensors.torch import save_file

GOLDEN = pathlib.Path(__file__).parent / "golden"
LARGEST_FOLDER = 250_000  # bytes


def floats(tensor: torch.Tensor) -> str:
    """Base64 of little-endian float32."""
    return base64.b64encode(tensor.detach().to(torch.float32).numpy().astype("<f4").tobytes()).decode()


def save_gradients(model: torch.nn.Module, folder: pathlib.Path) -> None:
    """gradients.safetensors: the gradient of every parameter, under its name; a tied head has none of its own."""
    gradients = {name: weight.grad.contiguous() for name, weight in model.named_parameters()}
    for name, gradient in gradients.items():
        assert gradient.abs().max() > 1e-4, f"{folder.name}: {name} has no gradient to speak of"
    save_file(gradients, folder / "gradients.safetensors", metadata={"format": "pt"})
    (folder / "gradients.safetensors").chmod(0o644)


def save_golden(folder: pathlib.Path, script: str, tokens: torch.Tensor, logits: torch.Tensor, **more: object) -> None:
    """golden.json: tokens [B][T], logits [B, T, V], and whatever else the family's test compares."""
    assert logits.dtype == torch.float32
    assert logits.std() >= 1, f"{folder.name}: logits spread by {logits.std():.3f} only"
    golden = {
        "about": f"Written by tests/parity/{script}; logits are base64 of little-endian float32.",
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
        "tokens": tokens.tolist(),
        "shape": list(logits.shape),
        "logits": floats(logits),
        **more,
    }
    (folder / "golden.json").write_text(json.dumps(golden) + "\n")
    size = sum(file.stat().st_size for file in folder.iterdir())
    assert size <= LARGEST_FOLDER, f"{folder.name}: {size} bytes"
    print(f"{folder.name}: {size} bytes, logits spread by {logits.std():.2f}, at most {logits.abs().max():.1f}")


def check_attention(name: str, attentions: tuple[torch.Tensor, ...]) -> None:
    """Attention that is neither flat nor one-hot, or a wrong one would not show."""
    for weights in attentions:
        largest = weights[:, :, weights.shape[2] // 2 :].amax(-1).mean()
        assert 0.15 < largest < 0.9, f"{name}: the largest attention weight is {largest:.3f} on average"
