"""Write the model card and the loss chart from what was recorded: `python training/card.py public/models/story-gpt`."""

import argparse
import csv
import json
import math
from pathlib import Path

WIDTH, HEIGHT = 720, 360
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 20, 52
SERIES = (("train", "training text", "#3b7dd8"), ("held_out", "held-out stories", "#d97a1e"))
GREY = "#808080"


def loss_svg(curve: list[dict[str, float]], record: dict, held_out: dict) -> str:
    """The loss curve in nats per token with its baselines and the floor, readable on light and dark pages."""
    uniform, unigram = record["baselines"]["uniform"], record["baselines"]["unigram"]
    top, last = int(uniform) + 1, curve[-1]["step"]

    def x(step: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * step / last

    def y(loss: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (top - loss) / top

    def text(px: float, py: float, label: str, anchor: str = "start", extra: str = "") -> str:
        return f'<text x="{px:.1f}" y="{py:.1f}" text-anchor="{anchor}"{extra}>{label}</text>'

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="{GREY}">',
        f"<title>Loss of {record['name']} during training, in nats per token</title>",
    ]
    for loss in range(0, top + 1):
        parts.append(f'<path d="M{LEFT} {y(loss):.1f}H{WIDTH - RIGHT}" stroke="{GREY}" opacity="0.2"/>')
        parts.append(text(LEFT - 8, y(loss) + 4, str(loss), "end"))
    for tick in range(0, int(last) + 1, 1000 * math.ceil(last / 8000)):
        parts.append(text(x(tick), HEIGHT - BOTTOM + 18, f"{tick:,}", "middle"))
    parts.append(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, "training step", "middle"))
    middle = (TOP + HEIGHT - BOTTOM) / 2
    parts.append(text(16, middle, "loss (nats per token)", "middle", f' transform="rotate(-90 16 {middle:.1f})"'))
    for loss, label in (
        (uniform, f"uniform guess: {uniform:.2f}"),
        (unigram, f"token frequencies alone: {unigram:.2f}"),
        (held_out["trigram"], f"Kneser–Ney trigram: {held_out['trigram']:.2f}"),
    ):
        parts.append(f'<path d="M{LEFT} {y(loss):.1f}H{WIDTH - RIGHT}" stroke="{GREY}" stroke-dasharray="5 4"/>')
        parts.append(text(WIDTH - RIGHT, y(loss) - 5, label, "end"))
    floor = held_out["floor"]  # its label stands on the left, where the curves are far above it
    parts.append(f'<path d="M{LEFT} {y(floor):.1f}H{WIDTH - RIGHT}" stroke="{GREY}" stroke-dasharray="5 4"/>')
    parts.append(text(LEFT + 8, y(floor) - 5, f"the world itself: {floor:.2f}"))
    for place, (name, label, colour) in enumerate(SERIES):
        points = " ".join(f"{x(row['step']):.1f},{y(min(row[name], top)):.1f}" for row in curve)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        row_y = y(unigram) + 28 + 18 * place
        parts.append(f'<path d="M{WIDTH - 200} {row_y - 4:.1f}h24" stroke="{colour}" stroke-width="2"/>')
        parts.append(text(WIDTH - 168, row_y, f"{label}: {curve[-1][name]:.2f}"))
    return "\n".join(parts) + "\n</svg>\n"


def percent(share: float) -> str:
    return f"{100 * share:.1f} %".replace("-", "−")


def percents(interval: list[float]) -> str:
    return f"{100 * interval[0]:.1f} – {100 * interval[1]:.1f} %".replace("-", "−")


def fields(config: dict) -> dict[str, str]:
    """The shape of the model in the words of the field, from the names of either family."""
    model = config["model"]
    if config["family"] == "deepseek_v3":
        return latent_fields(model)
    if config["family"] == "llama":
        heads, groups, size = (model[key] for key in ("num_attention_heads", "num_key_value_heads", "head_dim"))
        layers, hidden, inner, context = (
            model[key]
            for key in ("num_hidden_layers", "hidden_size", "intermediate_size", "max_position_embeddings")
        )
    else:
        heads, groups, hidden = model["n_heads"], model["n_kv_heads"], model["d_model"]
        layers, inner, context, size = model["n_layers"], model["mlp_hidden_size"], model["max_sequence_length"], hidden // heads
    return {
        "vocabulary": f"{model['vocab_size']:,}",
        "layers": str(layers),
        "hidden size": str(hidden),
        "query heads / key-value heads": f"{heads} / {groups}",
        "head size": str(size),
        "feed-forward size": str(inner),
        "context": f"{context} tokens",
        "rotary base": f"{model['rope_theta']:g}",
        "RMSNorm epsilon": f"{model['rms_norm_eps']:g}",
    }


def latent_fields(model: dict) -> dict[str, str]:
    """The shape of a mixture of experts with latent attention."""
    dense, layers = model["first_k_dense_replace"], model["num_hidden_layers"]
    latent, rope = model["kv_lora_rank"], model["qk_rope_head_dim"]
    return {
        "vocabulary": f"{model['vocab_size']:,}",
        "layers": f"{layers}, the first {dense} dense",
        "hidden size": str(model["hidden_size"]),
        "heads": str(model["num_attention_heads"]),
        "head size: query and key / rotated part of both / value": f"{model['qk_nope_head_dim']} / {rope} / {model['v_head_dim']}",
        "latent vector of keys and values / of queries": f"{latent} / {model['q_lora_rank']}",
        "kept of each token and layer": f"{latent} + {rope} = {latent + rope} numbers",
        "experts: shared / routed / chosen": f"{model['n_shared_experts']} / {model['n_routed_experts']} / {model['num_experts_per_tok']}",
        "feed-forward size: dense / of one expert": f"{model['intermediate_size']} / {model['moe_intermediate_size']}",
        "factor of the gates": f"{model['routed_scaling_factor']:g}",
        "modules of multi-token prediction": str(model["num_nextn_predict_layers"]),
        "context": f"{model['max_position_embeddings']} tokens",
        "rotary base": f"{model['rope_theta']:g}",
        "RMSNorm epsilon": f"{model['rms_norm_eps']:g}",
    }


INTRODUCTIONS = {
    "deepseek_v3": (
        "A mixture of experts of {parameters:,} parameters, of which a token passes {active:,}: about as many as story-gpt has, from whose "
        "stories and tokenizer it learned, too. It is built as DeepSeek-V3 is, and says the token after the next as well.",
        "`DeepseekV3ForCausalLM` of transformers, with a module of multi-token prediction beside it (DeepSeek-AI 2024, arXiv:2412.19437): "
        "latent attention with compressed queries, one shared and some routed experts in each layer but the first, chosen by sigmoid "
        "affinities and a bias that balances their loads. Names and config are those of the published checkpoint; the reference is "
        "`training/reference/deepseek.py`.",
    ),
    "llama": (
        "A language model of {parameters:,} parameters that tells little stories, token by token. It learned in a world "
        "whose truth is known (`src/pure/corpus`), so that for every text the best possible loss can be computed, and for "
        "every story that it tells whether it contradicts itself.",
        "`LlamaForCausalLM` of transformers: a decoder-only transformer with RMSNorm before each block, rotary positions, "
        "grouped-query attention, a SwiGLU feed-forward block, no biases, and one matrix used both as the token embedding "
        "and as the output layer.",
    ),
    "llada": (
        "A diffusion language model of {parameters:,} parameters that tells little stories: all tokens begin masked, and "
        "are uncovered in any order. It is the twin of story-gpt: the same stories, tokenizer and size, another objective.",
        "LLaDA (Nie et al. 2025, arXiv:2502.09992): the transformer of its twin without the causal mask, so that every "
        "position sees all others; names and config are those of the published LLaDA checkpoint, the reference is "
        "`training/reference/llada.py`.",
    ),
}


def experts_section(evaluation: dict, training: dict) -> str:
    """Loads of the experts, and how the drafts of multi-token prediction do."""
    if "loads" not in evaluation:
        return ""
    drafts, count = evaluation["drafts"], len(evaluation["loads"][0]["shares"])
    head = ["layer", *(f"expert {index}" for index in range(count)), "largest / even"]
    lines = ["| " + " | ".join(head) + " |", "|---|" + "--:|" * (count + 1)]
    for place, row in enumerate(evaluation["loads"]):
        name = f"{row['layer']} (multi-token prediction)" if place == len(evaluation["loads"]) - 1 else str(row["layer"])
        cells = [name, *(percent(share) for share in row["shares"]), f"{max(row['shares']) * count:.2f}"]
        lines.append("| " + " | ".join(cells) + " |")
    loads = "\n".join(lines)
    kept = "\n".join(
        f"| {row['temperature']:g} | {percent(row['share'])} ({percents(row['interval'])}) |" for row in drafts["kept"]
    )
    return f"""### Experts

Share of the choices that each expert has, on the first {evaluation["determined"]["stories"]} held-out stories; even would be {percent(1 / count)}. In training the bias of
each expert moved by {training["balance_speed"]} a step, down if it had more than its share, else up; no loss was added.

{loads}

### Multi-token prediction

The module learned beside the model, from {percent(training["draft_share"])} of the texts of each step, with a weight of {training["draft_weight"]}. It says the token after the next
with {drafts["nats"]:.4f} nats ({drafts["tokens"]:,} tokens of the same stories). The share of its drafts that the model keeps, Σ min(p, q) along these stories:

| temperature | kept (95 %) |
|---|--:|
{kept}

### Texts

"""


def samples_table(config: dict, evaluation: dict) -> str:
    """One row a setting, and the same measures of held-out stories."""
    settings = ["temperature"] if config["family"] != "llada" else ["remasking", "steps", "temperature"]
    head = [*settings, "texts", "parse (95 %)", "of these without contradiction (95 %)", "understood (95 %)", "contradictions in 100 understood words", "distinct-1, -2, -3, -4", "longest copy, median (most)"]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    reference = dict.fromkeys(settings, "") | {settings[0]: "held-out stories"} | evaluation["reference"]
    for row in (*evaluation["samples"], reference):
        cells = [str(row[name]) for name in settings]
        cells.append(str(row["texts"]))
        clean, understood = row["without_contradiction"], row["understood"]
        cells.append(f"{percent(row['parsed']['share'])} ({percents(row['parsed']['interval'])})")
        cells.append("none parses" if row["parsed"]["share"] == 0 else f"{percent(clean['share'])} ({percents(clean['interval'])})")
        cells.append(f"{percent(understood['mean'])} ({percents(understood['interval'])})")
        cells.append("" if understood["mean"] == 0 else f"{row['contradictions_per_100_words']:.2f}")
        cells.append(", ".join(f"{row['distinct'][n]:.3f}" for n in "1234"))
        cells.append(f"{row['copied_tokens']['median']:.0f} ({row['copied_tokens']['most']})")
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def samples_texts(evaluation: dict, settings: tuple[str, ...]) -> str:
    """The first samples of each setting that the card shows, as they came."""
    shown = []
    for row in evaluation["samples"]:
        label = ", ".join(f"{name} {row[name]}" for name in settings if name in row)
        shown.append(f"### {label}\n\n" + "\n\n".join("```text\n" + text + "\n```" for text in row["first"]))
    return "\n\n".join(shown)


def write_card(config: dict, out: Path) -> None:
    """README.md and loss.svg from the config, training.json, evaluation.json and curve.csv."""
    record = json.loads((out / "training.json").read_text(encoding="utf-8"))
    evaluation = json.loads((out / "evaluation.json").read_text(encoding="utf-8"))
    with (out / "curve.csv").open(encoding="utf-8") as file:
        curve = [{key: float(value) for key, value in row.items()} for row in csv.DictReader(file)]
    held_out, texts, training = evaluation["held_out"], record["texts"], config["training"]
    (out / "loss.svg").write_text(loss_svg(curve, record, held_out), encoding="utf-8")
    masked = config["family"] == "llada"
    introduction, architecture = INTRODUCTIONS[config["family"]]
    shape = "\n".join(f"| {name} | {value} |" for name, value in fields(config).items())
    weights = (out / "model.safetensors").stat().st_size
    minutes = record["seconds"] / 60
    versions = record["versions"]
    bound = (
        f"\n\nFor this model −log p cannot be computed, only bounded from above: the figure is the mean of "
        f"{held_out['bound_samples']} samples of the bound for each story, plus {held_out['length_nats']:.4f} nats per token "
        "for the length of the story, which this model is told and its twin is not."
        if masked
        else ""
    )
    origin = (
        f"| begins as | the weights of [{Path(record['begins_as']).name}](../{Path(record['begins_as']).name}/), as DiffuLLaMA does (Gong et al. 2024, "
        "arXiv:2410.17891): the steps below come on top of its own |\n"
        if record.get("begins_as")
        else ""
    )
    below = (
        " Less than nothing: by its bound the model is worse than the trigram. It has to learn every order in which a story can be filled in, and "
        f"this was {minutes:.0f} minutes of training."
        if held_out["gap_closed"] < 0
        else ""
    )
    active = f"| of these a token passes | {evaluation['active_parameters']:,} |\n" if "active_parameters" in evaluation else ""
    lengths = " The lengths of the drawn texts are those of the first held-out stories, in multiples of 16 tokens." if masked else ""
    seen = "all other tokens of the story" if masked else "the tokens before"
    card = f"""<!-- Written by training/card.py from training.json, evaluation.json and curve.csv; edit those, not this. -->

# {record["name"]}

{introduction.format(parameters=record["parameters"], active=evaluation.get("active_parameters", 0))}

## Architecture

{architecture}

| | |
|---|--:|
| parameters | {record["parameters"]:,} |
{active}{shape}
| weights | F16 safetensors, {weights:,} bytes |

## Data

{texts["stories"]:,} stories of the world (`npm run corpus -- write --data DATA_FOLDER --train {texts["stories"]} --held-out {texts["held_out_stories"]}`), each once in a pass,
and {texts["own"]} stories and essays written for the book (`{"`, `".join(config["data"]["own_texts"])}`), each {texts["own_repeats"]} times. Held out: {texts["held_out_stories"]:,} stories of
another stream of random numbers, and {texts["own_held_out"]} of the book's own texts. Every text stands alone: `<|begin|>`, its tokens, one `<|end|>`; a batch
holds texts of one length, so that nothing is padded.

| file | sha256 |
|---|---|
| stories.train.jsonl | `{texts["sha256"]["train"]}` |
| stories.held-out.jsonl | `{texts["sha256"]["held-out"]}` |

## Tokenizer

Byte-level BPE with {config["tokenizer"]["vocab_size"]:,} entries, trained on the training text: the special tokens
{", ".join(f"`{token}`" for token in config["tokenizer"]["special_tokens"])}, then the 256 bytes, then merges. Any text can be
encoded. A held-out story takes {texts["tokens_per_story"]:.0f} tokens on average.

## Training

| | |
|---|---|
| command | `{record["command"]}` |
{origin}| steps | {record["steps"]:,} of about {training["batch_tokens"]:,} tokens |
| tokens seen | {record["tokens_seen"]:,}, that is {record["tokens_seen"] / record["tokens_per_pass"]:.2f} passes over {record["tokens_per_pass"]:,} |
| optimiser | {record["optimizer"]} |
| learning rate | {" and again ".join(f"{cycle['steps']:,} steps" for cycle in training["cycles"])}: to its peak over {training["warmup_steps"]} of them, then a cosine to 0 |
| arithmetic | {training["precision"]} matrix products, float32 weights and loss |
| seed | {record["seed"]} |
| hardware | {record["hardware"]} |
| time | {minutes:.0f} minutes |
| software | Python {versions["python"]}, torch {versions["torch"]}, transformers {versions["transformers"]} |

![Loss during training](loss.svg)

The points are in [curve.csv](curve.csv){", each held-out point one sample of the bound" if masked else ""}; everything else that was measured is in [training.json](training.json) and
[evaluation.json](evaluation.json).

## Measured

By `{evaluation["command"]}`, on the shipped F16 weights in float32.

| held-out stories, {held_out["tokens"]:,} tokens | nats per token |
|---|--:|
| uniform guess | {record["baselines"]["uniform"]:.4f} |
| token frequencies alone | {record["baselines"]["unigram"]:.4f} |
| Kneser–Ney trigram of the same training texts | {held_out["trigram"]:.4f} |
| **{record["name"]}**{", upper bound" if masked else ""} | **{held_out["nats"]:.4f}** ({held_out["interval"][0]:.4f} – {held_out["interval"][1]:.4f}) |
| the world itself, −log p(text): no model can be better | {held_out["floor"]:.4f} |

The first {evaluation["first"]["stories"]} of these stories, as the tests compute them again in the page: **{evaluation["first"]["nats"]:.4f}** nats per {"masked token, on average over stories, under the masks that evaluation.json tells" if masked else "token"}.

Share of the gap between trigram and world that the model closes: **{percent(held_out["gap_closed"])}** ({percents(held_out["gap_closed_interval"])}).{below}{bound}

Held-out texts of the book's own: {evaluation["own_held_out"]["nats"]:.4f} nats per token ({evaluation["own_held_out"]["texts"]} texts).

Tokens that the world's state determines (names, things, places and pronouns that the story named before): the most probable
token, given {seen}, is the right one for **{percent(evaluation["determined"]["share"])}** of {evaluation["determined"]["tokens"]:,}.

{experts_section(evaluation, training)}{samples_table(config, evaluation)}

A text *parses* if each of its sentences is one that the world can say; a *contradiction* is a fact that does not agree with what was told
before (`src/pure/corpus/check.ts`). *Understood* is the part of a text, in characters from its beginning on, whose sentences the world can
say one after the other; on average over the texts. Distinct-n: the share of different n-grams of words among all. The longest copy is counted in tokens, in the steps
4, 8, 12, 16, 24, 32, 48, 64, 96, 128: the world says some sentences often, so that held-out stories share them too.{lengths}

## Samples

Not chosen: the first of each setting, as they came.

{samples_texts(evaluation, ("remasking", "steps", "temperature"))}

## Limits

The model knows the world of its stories and nothing else: it must not be asked for facts. It has seen English only, texts of at most 510 tokens, and
no conversation: the tokens for the roles of a chat are untrained.{" It must be told how long the text shall be." if masked else ""}

## Licence

The weights are under the MIT licence, like the code; the texts of the world and the book's own texts are CC BY 4.0.

`model.safetensors` has sha256 `{record["sha256"]}`.
"""
    (out / "README.md").write_text(card, encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--config", type=Path)
    args = parser.parse_args()
    path = args.config or Path(__file__).parent / "configs" / f"{args.folder.name}.json"
    write_card(json.loads(path.read_text(encoding="utf-8")), args.folder)
