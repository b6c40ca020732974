"""Write the reference answers of transformers for the shipped story-gpt checkpoint.

Run from the repository root, with training/requirements.txt installed:

    python tests/parity/make_checkpoint_golden.py
"""

import argparse
import base64
import hashlib
import json
from pathlib import Path

import numpy as np
import tokenizers
import torch
import transformers
from tokenizers import Tokenizer
from transformers import LlamaForCausalLM

TEXTS = {
    "opening": "Once upon a time there was a small grey donkey who lived at the edge of a dark wood.",
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
    "<|endoftext|>Long ago, in a village by the sea,",
    "odd spacing": "  She counted: 1, 2, 3 ... 10!  Then--without a word--she jumped;\tsplash!\n",
    "other scripts": "El zorro dijo: «¿Quién eres, niña?» 옛날 옛적에 호랑이가 살았어요. "
    "The dragon 🐉 smiled at the tiny mouse 🐭.",
    "one token": "The",
}
GREEDY_PROMPT = "Once upon a time"
GREEDY_TOKENS = 40


def float32_base64(values: np.ndarray) -> str:
    """Little-endian float32 values as base64."""
    return base64.b64encode(values.astype("<f4").tobytes()).decode("ascii")


@torch.no_grad()
def teacher_forced(model: LlamaForCausalLM, ids: list[int]) -> dict:
    """Argmax and top-2 margin at every position, all logits at the last one, and the mean loss."""
    logits = model(input_ids=torch.tensor([ids])).logits[0]  # [positions, vocab]
    best = logits.topk(2).values  # [positions, 2]
    answers = {
        "argmax": logits.argmax(-1).tolist(),
        "margin": [
            float(f"{value:.6g}") for value in (best[:, 0] - best[:, 1]).tolist()
        ],
        "lastLogits": float32_base64(logits[-1].numpy()),
    }
    if len(ids) > 1:
        loss = torch.nn.functional.cross_entropy(logits[:-1], torch.tensor(ids[1:]))
        answers["loss"] = float(f"{loss.item():.7g}")
    return answers


@torch.no_grad()
def greedy(
    model: LlamaForCausalLM, ids: list[int], new_tokens: int
) -> tuple[list[int], list[float]]:
    """The most probable continuation, past end tokens, with the top-2 margin of each choice."""
    ids, margins = list(ids), []
    for _ in range(new_tokens):
        best = model(input_ids=torch.tensor([ids])).logits[0, -1].topk(2)
        ids.append(best.indices[0].item())
        margins.append(float(f"{(best.values[0] - best.values[1]).item():.6g}"))
    return ids[-new_tokens:], margins


def main() -> None:
    """Compute every answer in float32 from the F16 weights and write one JSON file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Path("public/models/story-gpt"))
    parser.add_argument(
        "--out", type=Path, default=Path("tests/parity/golden/story-gpt.json")
    )
    args = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = Tokenizer.from_file(str(args.model / "tokenizer.json"))
    model = LlamaForCausalLM.from_pretrained(args.model, dtype=torch.float32).eval()

    cases = []
    for name, text in TEXTS.items():
        encoding = tokenizer.encode(text)
        decoded = tokenizer.decode(encoding.ids, skip_special_tokens=False)
        if decoded != text:
            raise ValueError(f"{name}: decoding does not give the text back")
        cases.append(
            {
                "name": name,
                "text": text,
                "ids": encoding.ids,
                "tokens": encoding.tokens,
                **teacher_forced(model, encoding.ids),
            }
        )
    # As the page asks: the begin token first.
    begin = model.config.bos_token_id
    prompt_ids = [begin, *tokenizer.encode(GREEDY_PROMPT).ids]
    continuation, margins = greedy(model, prompt_ids, GREEDY_TOKENS)
    weights = (args.model / "model.safetensors").read_bytes()
    golden = {
        "about": "Written by tests/parity/make_checkpoint_golden.py. Logits are base64 "
        "little-endian float32; margin is the gap between the two largest logits.",
        "sha256": hashlib.sha256(weights).hexdigest(),
        "versions": {
            "torch": torch.__version__,
            "transformers": transformers.__version__,
            "tokenizers": tokenizers.__version__,
        },
        "vocabSize": model.config.vocab_size,
        "cases": cases,
        "greedy": {
            "prompt": GREEDY_PROMPT,
            "promptIds": prompt_ids,
            "ids": continuation,
            "margin": margins,
            "text": tokenizer.decode(continuation, skip_special_tokens=False),
        },
    }
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(json.dumps(golden, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
