"""Muon (Jordan et al. 2024, https://kellerjordan.github.io/posts/muon/), all matrices of one shape at once: a mixture has a hundred of them."""

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.775, 2.0315)
ROUNDS = 5


def orthogonal(x: Tensor) -> Tensor:
    """x [M, rows, columns] with its singular values drawn near 1, by a Newton–Schulz iteration."""
    a, b, c = COEFFICIENTS
    turned = x.shape[1] > x.shape[2]
    x = x.mT if turned else x
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(ROUNDS):
        square = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(square, square, square, beta=b, alpha=c), x, beta=a)
    return x.mT if turned else x


class Muon(torch.optim.Optimizer):
    """As torch.optim.Muon: Nesterov momentum, decoupled weight decay, steps √max(1, rows / columns) times as large."""

    def __init__(self, params: list[Tensor], lr: float = 0.02, weight_decay: float = 0.1, momentum: float = 0.95):
        super().__init__(params, {"lr": lr, "weight_decay": weight_decay, "momentum": momentum})

    @torch.no_grad()
    def step(self) -> None:
        for group in self.param_groups:
            shapes: dict[torch.Size, list[Tensor]] = {}
            for p in group["params"]:
                if p.grad is not None:
                    shapes.setdefault(p.shape, []).append(p)
            for shape, same in shapes.items():
                momentum = group["momentum"]
                gradients = torch.stack([p.grad for p in same])
                averages = torch.stack([self.state[p].get("momentum_buffer", torch.zeros_like(p)) for p in same])
                averages.lerp_(gradients, 1 - momentum)
                steps = orthogonal(gradients.lerp(averages, momentum))
                for p, average, step in zip(same, averages, steps):
                    self.state[p]["momentum_buffer"] = average
                    p.mul_(1 - group["lr"] * group["weight_decay"])
                    p.add_(step, alpha=-group["lr"] * max(1, shape[0] / shape[1]) ** 0.5)
