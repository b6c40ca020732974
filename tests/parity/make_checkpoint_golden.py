"""Write the reference answers for the shipped checkpoints, in float32 from their F16 weights: those of the families llama and deepseek_v3 by
transformers, of llada by training/reference/llada.py.

Run from the repository root, with training/requirements.txt installed:

    python tests/parity/make_checkpoint_golden.py
"""

import base64
import hashlib
import json
import random
import sys
from pathlib import Path

import numpy as np
import tokenizers
import torch
import transformers
from tokenizers import Tokenizer

sys.path.insert(0, "training")
from evaluate import load  # noqa: E402

TEXTS = {
    "opening": "Once upon a time there was a small gray donkey who lived at the edge of a dark wood.",
    "dialogue": '"Who is knocking at my door?" asked the old woman. "It is only I," said the fox, '
    '"and I have brought you a basket of red apples."',
    "paragraphs": "The king had three daughters, and the youngest was the wisest.\n\n"
    "One morning she put on her plainest dress, took a loaf of bread, and went out to look for "
    "the well at the end of the world.\n\n"
    '"You will need a lamp," said the owl.',
    "animals": "Hare was proud of his long ears. Tortoise was slow, but he never stopped walking. "
    "When the rains came late, all the animals met under the fig tree to choose who would dig.",
    "verse": "Sleep, little river, sleep,\nThe moon is in the tree;\nThe fish are dreaming, dark "
    "and deep,\nAnd so, my child, should we.",
    "two stories": "And so the goose kept her feathers, and the miller kept his word."
    "<|end|><|begin|>Long ago, in a village by the sea,",
    "odd spacing": "  She counted: 1, 2, 3 ... 10!  Then--without a word--she jumped;\tsplash!\n",
    "other scripts": "El zorro dijo: «¿Quién eres, niña?» 옛날 옛적에 호랑이가 살았어요. "
    "The dragon 🐉 smiled at the tiny mouse 🐭.",
    "nothing": "",
}
GREEDY_PROMPT = "Once upon a time"
GREEDY_TOKENS = 40


def float32_base64(values: np.ndarray) -> str:
    """Little-endian float32 values as base64."""
    return base64.b64encode(values.astype("<f4").tobytes()).decode("ascii")


def answers(logits: torch.Tensor) -> dict:
    """Of logits [T, V]: argmax and top-2 margin at every position, and all logits at the last one."""
    best = logits.topk(2).values  # [T, 2]
    return {
        "argmax": logits.argmax(-1).tolist(),
        "margin": [float(f"{value:.6g}") for value in (best[:, 0] - best[:, 1]).tolist()],
        "lastLogits": float32_base64(logits[-1].numpy()),
    }


def mean_nats(logits: torch.Tensor, targets: list[int]) -> float:
    return float(f"{torch.nn.functional.cross_entropy(logits, torch.tensor(targets)).item():.7g}")


@torch.no_grad()
def next_token_case(model, objective, ids: list[int]) -> dict:
    """The loss of each token after the begin token."""
    logits = objective.logits(model, torch.tensor([ids]))[0]  # [T, V]
    loss = {"loss": mean_nats(logits[:-1], ids[1:])} if len(ids) > 1 else {}
    return {"ids": ids, **answers(logits), **loss}


@torch.no_grad()
def masked_case(model, objective, ids: list[int]) -> dict:
    """The loss of about half of the tokens, masked, given the others."""
    places = sorted(random.Random(len(ids)).sample(range(1, len(ids)), len(ids) // 2))
    mask = model.config.mask_token_id
    seen = [mask if place in places else token for place, token in enumerate(ids)]
    logits = objective.logits(model, torch.tensor([seen]))[0]  # [T, V]
    targets = [ids[place] for place in places]
    return {"ids": seen, **answers(logits), "masked": places, "targets": targets, "loss": mean_nats(logits[places], targets)}


@torch.no_grad()
def greedy(model, objective, ids: list[int], new_tokens: int) -> tuple[list[int], list[float]]:
    """The most probable continuation, past end tokens, with the top-2 margin of each choice."""
    ids, margins = list(ids), []
    for _ in range(new_tokens):
        best = objective.logits(model, torch.tensor([ids]))[0, -1].topk(2)
        ids.append(best.indices[0].item())
        margins.append(float(f"{(best.values[0] - best.values[1]).item():.6g}"))
    return ids[-new_tokens:], margins


def write(name: str) -> None:
    folder = Path("public/models") / name
    config = json.loads(Path(f"training/configs/{name}.json").read_text(encoding="utf-8"))
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    model, objective = load(folder, config)
    begin, end = (tokenizer.token_to_id(f"<|{which}|>") for which in ("begin", "end"))
    cases = []
    for title, text in TEXTS.items():
        encoding = tokenizer.encode(text)
        if tokenizer.decode(encoding.ids, skip_special_tokens=False) != text:
            raise ValueError(f"{title}: decoding does not give the text back")
        if objective.family != "llada":
            case = next_token_case(model, objective, [begin, *encoding.ids])
        else:
            case = masked_case(model, objective, [begin, *encoding.ids, end])
        cases.append({"name": title, "text": text, "tokens": encoding.tokens, **case})
    golden = {
        "about": "Written by tests/parity/make_checkpoint_golden.py. Logits are base64 "
        "little-endian float32; margin is the gap between the two largest logits.",
        "sha256": hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest(),
        "versions": {
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "tokenizers": tokenizers.__version__,
        },
        "vocabSize": config["model"]["vocab_size"],
        "cases": cases,
    }
    if objective.family != "llada":
        prompt_ids = [begin, *tokenizer.encode(GREEDY_PROMPT).ids]
        continuation, margins = greedy(model, objective, prompt_ids, GREEDY_TOKENS)
        golden["greedy"] = {
            "prompt": GREEDY_PROMPT,
            "promptIds": prompt_ids,
            "ids": continuation,
            "margin": margins,
            "text": tokenizer.decode(continuation, skip_special_tokens=False),
        }
    out = Path(f"tests/parity/golden/{name}.json")
    out.write_text(json.dumps(golden, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    torch.set_num_threads(1)
    for folder in sorted(Path("public/models").iterdir()):
        write(folder.name)
