"""Makes golden/diffusion.json: what the sampler of training/reference/llada.py fills in, for tests/parity/diffusion.test.ts.

    python tests/parity/make_diffusion_golden.py        (torch 2.13)

Temperature 0 and low-confidence remasking, where nothing is drawn, on the small random checkpoints of make_llada_golden.py: steps, blocks,
guidance, kept tokens. Cases in which float32 rounding could decide are left out: small noise on the logits must not change the result.
"""

import json
import pathlib
import sys

import torch
from golden_files import GOLDEN
from safetensors.torch import load_file

sys.path.append(str(pathlib.Path(__file__).parents[2] / "training" / "reference"))
import llada  # noqa: E402

NOISE = 2e-5  # of the logits; rounding is about a tenth of it
TRIALS = 6
SETTINGS = [
    {"steps": 1},
    {"steps": 4},
    {"steps": 16},
    {"steps": 40},
    {"steps": 7, "block_length": 5},
    {"steps": 16, "block_length": 1},
    {"steps": 6, "guidance": 1.5},
    {"steps": 9, "block_length": 6, "guidance": 0.5},
]
LENGTH, PROMPT = 16, 5


class Shaken(llada.Llada):
    """A model whose logits can be shaken a little."""

    noise = 0.0

    def forward(self, tokens, wanted=None):
        logits = super().forward(tokens, wanted)
        return logits + self.noise * torch.randn(logits.shape)


def load(folder: pathlib.Path) -> Shaken:
    fields = json.loads((folder / "config.json").read_text())
    known = llada.Config.__dataclass_fields__
    model = Shaken(llada.Config(**{name: value for name, value in fields.items() if name in known}))
    model.load_state_dict(load_file(folder / "model.safetensors"))
    return model.eval()


def main() -> None:
    cases = []
    for folder in sorted(GOLDEN.glob("llada-*")):
        model = load(folder)
        mask, size = model.config.mask_token_id, model.config.vocab_size
        for number, settings in enumerate(SETTINGS):
            for seed in range(1000):
                generator = torch.Generator().manual_seed(1000 * number + seed)
                prompt = torch.randint(0, size, (1, PROMPT), generator=generator)
                answer = torch.full((1, LENGTH), mask)
                if number % 2 == 1:  # some places are given
                    given = torch.randperm(LENGTH, generator=generator)[:4]
                    answer[0, given] = torch.randint(0, size, (4,), generator=generator)
                if bool((prompt == mask).any()) or int((answer == mask).sum()) not in (LENGTH, LENGTH - 4):
                    continue
                model.noise = 0.0
                filled = llada.generate(model, prompt, answer, temperature=0.0, **settings)
                model.noise = NOISE
                if all(torch.equal(filled, llada.generate(model, prompt, answer, temperature=0.0, **settings)) for _ in range(TRIALS)):
                    break
            else:
                raise SystemExit(f"{folder.name}: no steady case for {settings}")
            cases.append(
                {
                    "model": folder.name,
                    "prompt": prompt[0].tolist(),
                    "answer": answer[0].tolist(),
                    "steps": settings["steps"],
                    "blockLength": settings.get("block_length", LENGTH),
                    "guidance": settings.get("guidance", 0),
                    "filled": filled[0].tolist(),
                }
            )
    (GOLDEN / "diffusion.json").write_text(json.dumps(cases) + "\n")
    print(len(cases), "cases")


if __name__ == "__main__":
    main()
