"""Write the model card, the loss chart and the credits from the recorded measurements."""

import argparse
import csv
import json
from pathlib import Path

from data import Document

WIDTH, HEIGHT = 720, 360
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 20, 52
SERIES = (
    ("train", "training text", "#3b7dd8"),
    ("held_out_all", "held-out text", "#d97a1e"),
)
GREY = "#808080"


def loss_svg(curve: list[dict[str, float]], record: dict) -> str:
    """The loss curve in nats per token with both baselines, readable on light and dark pages."""
    baselines = record["baselines"]
    low = min(min(row[name] for name, _, _ in SERIES) for row in curve)
    bottom, top = int(low), 8
    last = curve[-1]["step"]

    def x(step: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * step / last

    def y(loss: float) -> float:
        return TOP + (HEIGHT - TOP - BOTTOM) * (top - loss) / (top - bottom)

    def text(
        px: float, py: float, label: str, anchor: str = "start", extra: str = ""
    ) -> str:
        return f'<text x="{px:.1f}" y="{py:.1f}" text-anchor="{anchor}"{extra}>{label}</text>'

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="system-ui, sans-serif" font-size="12" fill="{GREY}">',
        f"<title>Loss of {record['name']} during training, in nats per token</title>",
    ]
    for loss in range(bottom, top + 1):
        parts.append(
            f'<path d="M{LEFT} {y(loss):.1f}H{WIDTH - RIGHT}" stroke="{GREY}" opacity="0.2"/>'
        )
        parts.append(text(LEFT - 8, y(loss) + 4, str(loss), "end"))
    for tick in range(0, last + 1, 1000):
        parts.append(text(x(tick), HEIGHT - BOTTOM + 18, f"{tick:,}", "middle"))
    parts.append(
        text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, "training step", "middle")
    )
    middle = (TOP + HEIGHT - BOTTOM) / 2
    turned = f' transform="rotate(-90 16 {middle:.1f})"'
    parts.append(text(16, middle, "loss (nats per token)", "middle", turned))
    vocabulary = record["vocab_size"]
    for loss, label in (
        (
            baselines["uniform"],
            f"uniform guess: ln {vocabulary:,} = {baselines['uniform']:.2f}",
        ),
        (baselines["unigram"], f"token frequencies alone: {baselines['unigram']:.2f}"),
    ):
        parts.append(
            f'<path d="M{LEFT} {y(loss):.1f}H{WIDTH - RIGHT}" stroke="{GREY}" '
            'stroke-dasharray="5 4"/>'
        )
        parts.append(text(WIDTH - RIGHT, y(loss) - 6, label, "end"))
    for place, (name, label, colour) in enumerate(SERIES):
        points = " ".join(f"{x(row['step']):.1f},{y(row[name]):.1f}" for row in curve)
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
        )
        row_y = y(baselines["unigram"]) + 28 + 18 * place
        parts.append(
            f'<path d="M{WIDTH - 172} {row_y - 4:.1f}h24" stroke="{colour}" stroke-width="2"/>'
        )
        parts.append(text(WIDTH - 140, row_y, f"{label}: {curve[-1][name]:.2f}"))
    return "\n".join(parts) + "\n</svg>\n"


def data_table(config: dict, record: dict) -> str:
    """One row per source: licence, address, passes, and how much text on each side."""
    lines = [
        "| text | author | licence | times in a pass | training characters (tokens) "
        "| held-out characters (tokens) | address |",
        "|---|---|---|--:|--:|--:|---|",
    ]
    for source, row in zip(config["sources"], record["text"]):
        address = source["address"]
        paths = address["paths"]
        where = f"`{paths[0]}`" if len(paths) == 1 else f"{len(paths)} files"
        repository = address["repo"].removeprefix("https://github.com/")
        link = f"[{repository}]({address['repo']}/tree/{address['commit']}) {where}"
        sides = [
            f"{row[side]['characters']:,} ({row[side]['tokens']:,})"
            for side in ("train", "held_out")
        ]
        lines.append(
            f"| {source['name']} | {source['author']} | {source['licence']} "
            f"| {source['repeats']} | {sides[0]} | {sides[1]} | {link} |"
        )
    totals = {
        side: [
            sum(row[side][key] for row in record["text"])
            for key in ("characters", "tokens")
        ]
        for side in ("train", "held_out")
    }
    lines.append(
        f"| **all** | | | | {totals['train'][0]:,} ({totals['train'][1]:,}) "
        f"| {totals['held_out'][0]:,} ({totals['held_out'][1]:,}) | |"
    )
    return "\n".join(lines)


def quoted(text: str) -> str:
    """A sample as a block of plain text."""
    return "```text\n" + text + "\n```"


def write_card(config: dict, out: Path) -> None:
    """README.md and loss.svg from config, training.json and curve.csv."""
    record = json.loads((out / "training.json").read_text(encoding="utf-8"))
    record["vocab_size"] = config["tokenizer"]["vocab_size"]
    with (out / "curve.csv").open(encoding="utf-8") as file:
        curve = [
            {key: float(value) for key, value in row.items()}
            for row in csv.DictReader(file)
        ]
    for row in curve:
        row["step"] = int(row["step"])
    (out / "loss.svg").write_text(loss_svg(curve, record), encoding="utf-8")

    model, training, held_out = config["model"], config["training"], record["held_out"]
    losses, baselines, versions = (
        held_out["nats_per_token"],
        record["baselines"],
        record["versions"],
    )
    fables = next(source for source in config["sources"] if source["group"] == "fables")
    share = config["held_out"]["share"]
    samples = []
    for entry in record["samples"]:
        label = (
            "Greedy (always the most probable token)"
            if entry.get("greedy")
            else f"Seed {entry['seed']}, temperature {entry['temperature']}"
        )
        samples.append(f"{label}:\n\n{quoted(entry['text'])}")
    minutes = record["seconds"] / 60
    rate = record["tokens_seen"] / record["seconds"]
    weights = (out / "model.safetensors").stat().st_size

    card = f"""<!-- Written by training/card.py from training.json and curve.csv; edit those, not this. -->

# {record["name"]}

A language model of {record["parameters"]:,} parameters that writes little stories. It is small enough to
run in a browser tab, was trained from nothing in {minutes:.0f} minutes on the machine named below, and is the model
behind the figures of this book. Type the beginning of a story and it goes on.

## Architecture

`LlamaForCausalLM` of transformers: a decoder-only transformer with RMSNorm before each block, rotary
positions, grouped-query attention, a SwiGLU feed-forward block, no biases, and one matrix used both as the
token embedding and as the output layer.

| | |
|---|--:|
| parameters | {record["parameters"]:,} |
| vocabulary | {model["vocab_size"]:,} |
| layers | {model["num_hidden_layers"]} |
| hidden size | {model["hidden_size"]} |
| query heads / key-value heads | {model["num_attention_heads"]} / {model["num_key_value_heads"]} |
| head size | {model["head_dim"]} |
| feed-forward size | {model["intermediate_size"]} |
| context | {model["max_position_embeddings"]} tokens |
| rotary base | {model["rope_theta"]:g} |
| RMSNorm epsilon | {model["rms_norm_eps"]:g} |
| weights | F16 safetensors, {weights:,} bytes |

## Text

{data_table(config, record)}

The fables were written by language models: {", ".join(f"`{name}`" for name in fables["models"])}. The storybooks
are those whose licence is CC BY; each is credited in [CREDITS.md](CREDITS.md). The books come from Project
Gutenberg by way of GITenberg, with Project Gutenberg's header and trailer, contents, prefaces, chapter titles
and notes taken off. Quotes are straight, dashes are `--`, and paragraphs are separated by an empty line.

A document is one story: a fable, a storybook, or a tale or chapter of a book. A document is held out if a hash of
its letters falls in the lowest {share:.0%} of the range, so the split does not depend on chance or on order.
Paragraphs of {config["held_out"]["shortest_paragraph"]} or more characters that also stand in held-out text are dropped from the training text
({record["paragraphs_dropped"]} of them).

## Tokenizer

Byte-level BPE with {config["tokenizer"]["vocab_size"]:,} entries, trained on the training text: id 0 is
`<|endoftext|>`, which ends every story and so also stands before the next one; then the 256 bytes; then
{config["tokenizer"]["vocab_size"] - 257:,} merges. Any text can be encoded, English stories best:
the held-out text takes {held_out["bytes"] / held_out["tokens"]:.2f} bytes a token.

## Training

| | |
|---|---|
| command | `{record["command"]}` |
| steps | {record["steps"]:,} of {training["batch_size"]} × {training["block_length"]} tokens |
| tokens seen | {record["tokens_seen"]:,}, that is {record["tokens_seen"] / record["tokens_per_pass"]:.1f} passes over {record["tokens_per_pass"]:,} |
| optimiser | AdamW, betas {training["betas"][0]} and {training["betas"][1]}, weight decay {training["weight_decay"]}, gradients clipped at norm {training["gradient_clip"]} |
| learning rate | up to {training["learning_rate"]} over {training["warmup_steps"]} steps, then a cosine to {training["final_learning_rate"]:g} |
| arithmetic | {training["precision"]} matrix products, float32 weights and loss |
| seed | {config["seed"]} |
| hardware | {record["hardware"]} |
| time | {minutes:.0f} minutes ({rate:,.0f} tokens a second, evaluation included) |
| software | Python {versions["python"]}, torch {versions["torch"]}, transformers {versions["transformers"]} |

![Loss during training](loss.svg)

The training loss is the mean over the steps since the point before, on a mix that repeats some sources (see the
table), so the two curves are not about the same mix of texts. The points are in [curve.csv](curve.csv), everything
else measured in [training.json](training.json).

## Held-out loss

Measured on the shipped F16 weights, computed in float32, in blocks of {training["block_length"]} tokens.

| text | nats per token |
|---|--:|
| all held-out text ({held_out["tokens"]:,} tokens) | **{losses["all"]:.4f}** |
| fables | {losses["fables"]:.4f} |
| storybooks | {losses["storybooks"]:.4f} |
| books | {losses["books"]:.4f} |
| for comparison: token frequencies alone | {baselines["unigram"]:.4f} |
| for comparison: uniform guess, ln {record["vocab_size"]:,} | {baselines["uniform"]:.4f} |

The perplexity is {held_out["perplexity"]:.2f}, and the text costs {held_out["bits_per_byte"]:.4f} bits per byte.

## Samples

Not chosen: the first {len(config["samples"]["seeds"])} seeds, cut after {config["samples"]["new_tokens"]} new tokens, printed as they came. The prompt is
"{config["samples"]["prompt"]}", with `<|endoftext|>` in front of it to say that a story begins.

{chr(10).join(chr(10) + sample for sample in samples).strip()}

## Limits

The model is very small: it keeps a tone and simple grammar, but loses the thread, forgets who is who, and may
write odd or broken sentences. It has learned from century-old books and from fables written by other
language models, so it may repeat the attitudes of their time and the habits of those models. It knows nothing
about the world and must not be asked for facts. It was trained on English only and on at most
{training["block_length"]} tokens at a time.

## Licence

The weights are under the MIT licence, like the code. The texts are not part of this folder; their licences are in
the table above. The storybooks of the African Storybook initiative are used under CC BY, with thanks to their authors,
illustrators and translators: [CREDITS.md](CREDITS.md).

`model.safetensors` has sha256 `{record["sha256"]}`.
"""
    (out / "README.md").write_text(card, encoding="utf-8")


def write_credits(documents: list[Document], config: dict, out: Path) -> None:
    """CREDITS.md: title, writers, illustrators and translators of every storybook used."""
    source = next(s for s in config["sources"] if s["kind"] == "storybook")
    address = source["address"]
    credits = sorted(
        (d.credit for d in documents if d.credit), key=lambda credit: credit["File"]
    )
    lines = [
        "<!-- Written by training/train.py from the credits at the end of each story. -->",
        "",
        "# Credits",
        "",
        f"{config['name']} was trained on these {len(credits)} stories of the African Storybook initiative",
        "(africanstorybook.org), each under a Creative Commons Attribution licence (CC BY), as collected in",
        f"[global-asp/asp-source]({address['repo']}/tree/{address['commit']}).",
        "The pictures were not used; their makers are credited as the stories credit them.",
        "",
        "| story | text | illustration | translation or adaptation |",
        "|---|---|---|---|",
    ]
    for credit in credits:
        others = [
            credit[key]
            for key in ("Translation", "Translated By", "Adaptation")
            if key in credit
        ]
        cells = [
            f"[{credit['Title']}]({address['repo']}/blob/{address['commit']}/en/{credit['File']})",
            credit["Text"],
            credit["Illustration"],
            "; ".join(others),
        ]
        lines.append(
            "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
        )
    (out / "CREDITS.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Write the card again without training."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="the checkpoint folder")
    args = parser.parse_args()
    write_card(json.loads(args.config.read_text(encoding="utf-8")), args.out)


if __name__ == "__main__":
    main()
