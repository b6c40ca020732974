"""Makes golden/training.json: ten steps of training by PyTorch, for the tests of src/core/training.

    npx tsx tests/parity/make_training_input.ts FOLDER
    python tests/parity/make_training_golden.py FOLDER        (torch 2.13, transformers 5.18)

FOLDER then holds, for each case, a model folder with the book's own fresh weights (config.json, model.safetensors) and
batches.json: what the model reads and should say in each step, and how much each answer weighs. Here transformers (gpt2,
llama) or training/reference/llada.py reads the folder, strictly, and everything else is PyTorch's: the loss by
torch.nn.functional.cross_entropy or the reference's own losses, torch.optim.AdamW with weight decay on matrices only,
torch.nn.utils.clip_grad_norm_, and the learning rate by its formula. Kept are the losses, the norms of the gradients, the
loss on the held-out text after the last step, the logits of the fresh model (the folder is what an export writes), and the
sha256 of the weights that all this began with. characters.json has a tokenizer of characters and a text, of which the
tokenizers library gives the ids.
"""

import base64
import hashlib
import json
import math
import pathlib
import sys

import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import AutoModelForCausalLM

ROOT = pathlib.Path(__file__).parents[2]
GOLDEN = pathlib.Path(__file__).parent / "golden" / "training.json"
sys.path.append(str(ROOT / "training" / "reference"))
from llada import Config, Llada, bernoulli_loss, masked_losses  # noqa: E402


def load_model(folder):
    config = json.loads((folder / "config.json").read_text())
    if config["model_type"] != "llada":
        model, info = AutoModelForCausalLM.from_pretrained(folder, output_loading_info=True, attn_implementation="eager")
        assert not info["missing_keys"] and not info["unexpected_keys"], info
        return model.float().eval()
    fields = {name: value for name, value in config.items() if name in Config.__dataclass_fields__}
    model = Llada(Config(**fields))
    model.load_state_dict(load_file(folder / "model.safetensors"), strict=True)
    return model


def logits_of(model, tokens):
    output = model(tokens)
    return output if isinstance(output, torch.Tensor) else output.logits


def tensors(part):
    inputs = torch.tensor(part["inputs"])
    targets = torch.tensor(part["targets"]).view_as(inputs)
    return inputs, targets


def summed_loss(model, part, kind):
    """The sum that part["count"] divides."""
    inputs, targets = tensors(part)
    if kind == "next-token":
        return F.cross_entropy(logits_of(model, inputs).flatten(0, 1), targets.flatten(), reduction="sum")
    masked = targets >= 0
    original = torch.where(masked, targets, inputs)
    assert torch.equal(inputs, original.where(~masked, model.config.mask_token_id))
    if kind == "masked":
        assert masked.sum() == part["count"]
        return masked_losses(model, original, masked).sum()
    t = 1 / torch.tensor(part["weights"]).view_as(inputs)[:, 0]
    return bernoulli_loss(model, original, t, masked) * inputs.numel()


def learning_rate(training, step):
    """Linear warm-up from 1/w to 1, then constant, linear or cosine decay to the final share."""
    schedule, highest, steps = training["schedule"], training["learningRate"], training["steps"]
    warmup, final = schedule["warmupSteps"], schedule["finalFraction"]
    if step < warmup:
        return highest * (step + 1) / warmup
    p = (step - warmup) / (steps - warmup)
    share = {
        "constant": 1.0,
        "linear": final * p + (1 - p),
        "cosine": final + (1 - final) * math.cos(math.pi * p / 2) ** 2,
    }[schedule["kind"]]
    return highest * share


def held_out_loss(model, parts, kind):
    with torch.no_grad():
        return sum(summed_loss(model, part, kind).item() for part in parts) / sum(part["count"] for part in parts)


def train(folder):
    batches = json.loads((folder / "batches.json").read_text())
    training, kind = batches["training"], batches["training"]["loss"]["kind"]
    model = load_model(folder)
    parameters = list(model.parameters())
    groups = [
        {"params": [p for p in parameters if p.dim() >= 2], "weight_decay": training["weightDecay"]},
        {"params": [p for p in parameters if p.dim() < 2], "weight_decay": 0.0},
    ]
    optimizer = torch.optim.AdamW(
        groups, lr=1.0, betas=(training["beta1"], training["beta2"]), eps=training["epsilon"]
    )
    fresh_tokens = torch.tensor(batches["steps"][0][0]["inputs"])[:1]
    with torch.no_grad():
        logits = logits_of(model, fresh_tokens)
    fresh_loss = held_out_loss(model, batches["heldOut"], kind)
    losses, norms, rates = [], [], []
    for step, parts in enumerate(batches["steps"]):
        count = sum(part["count"] for part in parts)
        optimizer.zero_grad()
        loss = sum(summed_loss(model, part, kind) for part in parts) / count
        loss.backward()
        limit = training["clipNorm"] or math.inf
        norm = torch.nn.utils.clip_grad_norm_(parameters, limit)
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(training, step)
        optimizer.step()
        losses.append(loss.item())
        norms.append(norm.item())
        rates.append(learning_rate(training, step))
    held_out = held_out_loss(model, batches["heldOut"], kind)
    assert held_out < fresh_loss - 0.02, f"nothing was learned: held out {fresh_loss:.4f} → {held_out:.4f}"
    clipped = sum(norm > limit for norm in norms)
    print(f"{folder.name}: loss {losses[0]:.4f} → {losses[-1]:.4f}, held out {held_out:.4f}, {clipped} of {len(norms)} clipped")
    weights = (folder / "model.safetensors").read_bytes()
    case = {
        "losses": losses,
        "gradientNorms": norms,
        "learningRates": rates,
        "heldOutNats": held_out,
        "weightsSha256": hashlib.sha256(weights).hexdigest(),
    }
    if folder.name != "large":
        raw = logits.numpy().astype("<f4").tobytes()
        case |= {"tokens": fresh_tokens.tolist(), "logits": base64.b64encode(raw).decode()}
    return case


def characters(file):
    tokenizer = Tokenizer.from_str(json.dumps(file["tokenizer"]))
    ids = tokenizer.encode(file["text"]).ids
    assert tokenizer.decode(ids) == file["text"]
    assert tokenizer.get_vocab_size() == len(set(file["text"]))
    return {"text": file["text"], "ids": ids}


if __name__ == "__main__":
    torch.set_num_threads(1)
    inputs = pathlib.Path(sys.argv[1])
    golden = {
        "about": "Written by tests/parity/make_training_golden.py; logits [1, T, V] are base64 of little-endian float32.",
        "versions": {"torch": torch.__version__, "transformers": transformers.__version__},
        "characters": characters(json.loads((inputs / "characters.json").read_text())),
        "cases": {folder.name: train(folder) for folder in sorted(inputs.iterdir()) if folder.is_dir()},
    }
    GOLDEN.write_text(json.dumps(golden, indent=1) + "\n")
    print(f"{GOLDEN.name}: {GOLDEN.stat().st_size} bytes")
