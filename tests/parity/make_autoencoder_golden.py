"""Makes golden/autoencoder.json: an autoencoder by PyTorch, for the tests of src/core/models/autoencoder.

    python tests/parity/make_autoencoder_golden.py        (torch 2.13)

Weights and rows are given by a formula, so that no file of weights is needed: the i-th number of the k-th tensor is
sin(1 + i + 10 k) / 4, the i-th number of the rows (1 + sin(2 i)) / 2. Kept are loss, codes, reconstructions and gradients at the
beginning, and the losses of 100 steps of torch.optim.AdamW without weight decay on all rows at once.
"""

import json
import pathlib

import torch

SIZE, HIDDEN, CODE, ROWS = 12, 9, 2, 7


def numbers(count: int, k: int) -> torch.Tensor:
    return torch.sin(1 + torch.arange(count, dtype=torch.float64) + 10 * k) / 4


def build(kind: str) -> torch.nn.Sequential:
    layer = torch.nn.Linear
    if kind == "linear":
        encoder, decoder = torch.nn.Sequential(layer(SIZE, CODE)), torch.nn.Sequential(layer(CODE, SIZE))
    else:
        encoder = torch.nn.Sequential(layer(SIZE, HIDDEN), torch.nn.ReLU(), layer(HIDDEN, CODE))
        decoder = torch.nn.Sequential(layer(CODE, HIDDEN), torch.nn.ReLU(), layer(HIDDEN, SIZE))
    model = torch.nn.Sequential()
    model.add_module("encoder", encoder)
    model.add_module("decoder", decoder)
    model.double()
    with torch.no_grad():
        for k, parameter in enumerate(model.parameters()):
            parameter.copy_(numbers(parameter.numel(), k).reshape(parameter.shape))
    return model


def case(kind: str) -> dict:
    model = build(kind)
    rows = ((1 + torch.sin(2 * torch.arange(ROWS * SIZE, dtype=torch.float64))) / 2).reshape(ROWS, SIZE)
    codes = model.encoder(rows)
    made = model.decoder(codes)
    loss = torch.nn.functional.mse_loss(made, rows)
    loss.backward()
    names = [name for name, _ in model.named_parameters()]
    found = {
        "kind": kind,
        "names": names,
        "codes": codes.flatten().tolist(),
        "rows": made.flatten().tolist(),
        "gradients": [parameter.grad.flatten().tolist() for parameter in model.parameters()],
    }
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=0)
    losses = []
    for _ in range(100):
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(rows), rows)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return {**found, "losses": losses}


def rounded(value: object) -> object:
    if isinstance(value, float):
        return float(f"{value:.9g}")
    if isinstance(value, list):
        return [rounded(one) for one in value]
    return value


golden = {
    "made": f"tests/parity/make_autoencoder_golden.py, torch {torch.__version__}",
    "sizes": {"size": SIZE, "hidden": HIDDEN, "code": CODE, "rows": ROWS},
    "cases": [{key: rounded(value) for key, value in case(kind).items()} for kind in ("linear", "curved")],
}
target = pathlib.Path(__file__).parent / "golden" / "autoencoder.json"
target.write_text(json.dumps(golden) + "\n")
