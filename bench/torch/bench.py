"""PyTorch's side of the bench: one JSON question a line on stdin, one JSON answer a line on stdout."""

import json
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from safetensors.torch import load_file

ADAM = {"lr": 1e-3, "betas": (0.9, 0.999), "eps": 1e-8, "weight_decay": 0.0}


class Gpt:
    """GPT-2 by the names of its checkpoint, on plain tensors."""

    def __init__(self, folder, shape, int8=False):
        self.weights = load_file(f"{folder}/model.safetensors")
        self.layers, self.C, self.H, self.T = (shape[key] for key in ("layers", "C", "H", "T"))
        self.head = self.weights["transformer.wte.weight"]
        if int8:
            self.round_to_int8()

    def round_to_int8(self):
        """Each matrix of a block, and the head, as row-wise symmetric int8 values times their scales; a row is one output."""

        def rounded(rows):
            scale = rows.abs().amax(1, keepdim=True) / 127
            return torch.round(rows / scale) * scale

        self.head = rounded(self.head)
        for name, weight in self.weights.items():
            if weight.ndim == 2 and ".h." in name:
                self.weights[name] = rounded(weight.T).T.contiguous()

    def linear(self, x, at):
        return torch.addmm(self.weights[f"{at}.bias"], x.reshape(-1, x.shape[-1]), self.weights[f"{at}.weight"]).view(
            *x.shape[:-1], -1
        )

    def norm(self, x, at):
        return F.layer_norm(x, (self.C,), self.weights[f"{at}.weight"], self.weights[f"{at}.bias"], 1e-5)

    def forward(self, ids, cache=None, begin=0):
        """ids [B, T] → logits [B, T, V]; `cache` is a list of keys and values a layer, which grows."""
        w = self.weights
        B, T = ids.shape
        x = F.embedding(ids, w["transformer.wte.weight"]) + w["transformer.wpe.weight"][begin : begin + T]
        for layer in range(self.layers):
            at = f"transformer.h.{layer}"
            qkv = self.linear(self.norm(x, f"{at}.ln_1"), f"{at}.attn.c_attn")
            q, k, v = (part.view(B, T, self.H, -1).transpose(1, 2) for part in qkv.split(self.C, -1))
            if cache is not None:
                if begin > 0:
                    k, v = (torch.cat((before, new), 2) for before, new in zip(cache[layer], (k, v)))
                cache[layer] = (k, v)
            y = F.scaled_dot_product_attention(q, k, v, is_causal=T > 1)
            x = x + self.linear(y.transpose(1, 2).reshape(B, T, self.C), f"{at}.attn.c_proj")
            hidden = F.gelu(self.linear(self.norm(x, f"{at}.ln_2"), f"{at}.mlp.c_fc"), approximate="tanh")
            x = x + self.linear(hidden, f"{at}.mlp.c_proj")
        return F.linear(self.norm(x, "transformer.ln_f"), self.head)


class RmsGpt(Gpt):
    """The model of @genai-fi/nanogpt: RMSNorm without biases in place of LayerNorm, learned positions."""

    def linear(self, x, at):
        return x @ self.weights[f"{at}.weight"]

    def norm(self, x, at):
        return F.rms_norm(x, (self.C,), self.weights[f"{at}.weight"], 1e-8)


class Bench:
    def start(self, data, threads):
        self.data = data
        torch.set_num_threads(threads)
        return f"PyTorch {torch.__version__}, {threads} threads"

    def train(self, name, model, rms=False):
        self.gpt = (RmsGpt if rms else Gpt)(f"{self.data}{name}", model)
        for weight in self.gpt.weights.values():
            weight.requires_grad_(True)
        self.optimizer = torch.optim.Adam(self.gpt.weights.values(), fused=True, **ADAM)
        batches = np.fromfile(f"{self.data}{name}/batches.bin", dtype=np.int32)
        self.batches = torch.from_numpy(batches.astype(np.int64)).view(-1, model["B"], model["T"] + 1)

    def steps(self, begin, count):
        losses, ms = [], []
        for step in range(begin, begin + count):
            batch = self.batches[step % len(self.batches)]
            start = time.perf_counter()
            logits = self.gpt.forward(batch[:, :-1])
            loss = F.cross_entropy(logits.flatten(0, 1), batch[:, 1:].flatten())
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            self.optimizer.step()
            losses.append(loss.item())
            ms.append(1000 * (time.perf_counter() - start))
        return {"losses": losses, "ms": ms}

    def decode(self, name, model, int8=False):
        self.gpt = Gpt(f"{self.data}{name}", model, int8)

    @torch.inference_mode()
    def generate(self, prompt, count):
        """`gaps`: how far the likeliest logit lies above the next one."""
        cache = [None] * self.gpt.layers
        tokens, ms, gaps = [], [], []
        for i in range(count):
            start = time.perf_counter()
            fed = [tokens[-1]] if tokens else prompt
            begin = len(prompt) + i - 1 if tokens else 0
            logits = self.gpt.forward(torch.tensor([fed]), cache, begin)[0, -1]
            tokens.append(int(logits.argmax()))
            ms.append(1000 * (time.perf_counter() - start))
            best, second = logits.topk(2).values.tolist()
            gaps.append(best - second)
        return {"tokens": tokens, "ms": ms, "gaps": gaps}

    def matmul(self, size):
        state, values = 1, np.empty(2 * size * size)
        for i in range(len(values)):
            state = state * 48271 % 2147483647
            values[i] = state / 1073741824 - 1
        self.a, self.b = torch.from_numpy(values.astype(np.float32)).view(2, size, size)
        self.size = size

    def products(self, count):
        ms = []
        for _ in range(count):
            start = time.perf_counter()
            product = self.a @ self.b
            ms.append(1000 * (time.perf_counter() - start))
        places = [(i * 7919 + i * i * 104729) % self.size**2 for i in range(64)]
        return {"ms": ms, "sample": product.flatten()[places].tolist()}

    def words(self, shape):
        self.words_shape = shape
        V, C = shape["V"], shape["C"]
        self.tables = []
        for state in (1, 2):
            values = np.empty(V * C)
            for i in range(V * C):
                state = state * 48271 % 2147483647
                values[i] = (state / 2147483647 - 0.5) / C
            table = torch.from_numpy(values.astype(np.float32)).view(V, C)
            self.tables.append(table.requires_grad_(True))

    def pairs_of(self, step):
        V, K, B = (self.words_shape[key] for key in ("V", "K", "B"))
        state = (step + 1) * 48271 % 2147483647 * 48271 % 2147483647
        ids = np.empty(B * (2 + K), dtype=np.int64)
        for i in range(len(ids)):
            state = state * 48271 % 2147483647
            ids[i] = min(V - 1, int((V + 1) ** (state / 2147483647)) - 1)
        return torch.from_numpy(ids).view(B, 2 + K)

    def pairSteps(self, begin, count):
        v, u = self.tables
        optimizer = torch.optim.SGD([v, u], lr=self.words_shape["learningRate"])
        losses, ms = [], []
        for step in range(begin, begin + count):
            pairs = self.pairs_of(step)
            start = time.perf_counter()
            scores = (F.embedding(pairs[:, 1:], u) * F.embedding(pairs[:, :1], v)).sum(-1)
            loss = -F.logsigmoid(scores[:, 0]).sum() - F.logsigmoid(-scores[:, 1:]).sum()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            losses.append(loss.item() / len(pairs))
            ms.append(1000 * (time.perf_counter() - start))
        return {"losses": losses, "ms": ms}

    def usage(self):
        return {"wasmBytes": 0, "drawCalls": 0}


bench = Bench()
for line in sys.stdin:
    question = json.loads(line)
    try:
        answer = {"result": getattr(bench, question["name"])(**(question["args"] or {}))}
    except Exception as error:  # noqa: BLE001 — the asker gets every error as a sentence
        answer = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(answer), flush=True)
