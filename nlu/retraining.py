"""From a trained candidate to the model that answers buyers: judged, compared, promoted.

A candidate is promoted only if it is nowhere worse than the current version on the same held-out
sentences, beyond what chance explains.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from nlu.evaluation import Scores, Tally, Verdict, judge, score
from nlu.examples import Example, read_examples
from nlu.own_server import serving
from nlu.ports import BadExamples, NluError
from nlu.training import Say, encoder_fingerprint, read_source, train
from nlu.versions import Manifest, Versions
from nlu.workplace import Workplace

# A language or an intent may lose this share of its sentences, and always a single one:
# in a set of forty sentences one answer is 2.5 points, which two trainings may differ by.
TOLERATED_SHARE = 0.03
TOLERATED_SENTENCES = 1


@dataclass(frozen=True, slots=True)
class Loss:
    """A group of sentences on which a candidate is worse."""

    group: str
    before: Tally
    after: Tally

    def __str__(self) -> str:
        """One line for the person who wants to promote."""
        return f"{self.group}: {self.before.accuracy:.0%} before, {self.after.accuracy:.0%} now"


class WouldGetWorse(NluError):
    """A candidate was not promoted because it loses somewhere."""

    def __init__(self, name: str, losses: tuple[Loss, ...]) -> None:
        listed = "; ".join(str(loss) for loss in losses)
        super().__init__(f"{name} is worse than the current version: {listed}")
        self.name = name
        self.losses = losses


def losses(before: Scores, after: Scores) -> tuple[Loss, ...]:
    """Where `after` is worse than `before` beyond the tolerance, per language and per intent."""
    return (
        *_losses("language", before.languages, after.languages),
        *_losses("intent", before.intents, after.intents),
    )


def evaluate(workplace: Workplace, name: str, say: Say) -> tuple[Manifest, list[Verdict]]:
    """Judges a version on the held-out sentences and keeps the scores with it.

    Raises:
        VersionNotFound: There is none of that name.
        BadExamples: There are no held-out sentences, or they cannot be read.
        ServerDidNotStart: Its model could not be served.
        UnderstandingUnavailable: The server went away half-way.
    """
    return _evaluate(workplace, name, _held_out(workplace), say)


def _evaluate(
    workplace: Workplace, name: str, examples: list[Example], say: Say
) -> tuple[Manifest, list[Verdict]]:
    versions = Versions(workplace.versions)
    versions.get(name)
    say(f"judging {name} on {len(examples)} held-out sentences")
    with serving(workplace, versions.model(name)) as understander:
        verdicts = judge(understander, examples)
    report = {**score(verdicts).to_json(), "held_out": held_out_hash(examples)}
    return versions.judge(name, report), verdicts


def promote(workplace: Workplace, name: str, say: Say, force: bool = False) -> Manifest:
    """Makes a version current unless it would get worse than one that can still answer.

    Args:
        workplace: Where things are.
        name: The candidate.
        say: Told each step.
        force: Promote it all the same, unjudged.

    Raises:
        WouldGetWorse: It loses in a language or an intent; nothing was changed.
        NluError: As `evaluate` does.
    """
    versions = Versions(workplace.versions)
    versions.get(name)
    current = None if force else versions.current()
    if current is None or current.name == name:
        return versions.promote(name)
    if not current.can_answer(encoder_fingerprint(workplace)):
        say(f"{current.name} cannot answer any more, so there is nothing to compare with")
    else:
        examples = _held_out(workplace)  # read once: both are judged on the same sentences
        before = _scores(workplace, current, examples, say)
        after = _scores(workplace, versions.get(name), examples, say)
        if lost := losses(before, after):
            raise WouldGetWorse(name, lost)
    return versions.promote(name)


def scores_of(manifest: Manifest) -> Scores:
    """The scores kept with a version, which must have been judged."""
    kept = {key: value for key, value in manifest.scores.items() if key != "held_out"}
    return Scores.from_json(kept)


def held_out_hash(examples: list[Example]) -> str:
    """Names a set of held-out sentences: scores compare only on the same one."""
    rows = sorted([one.language, one.intent, one.text] for one in examples)
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()[:16]


def ensure_model(workplace: Workplace, say: Say) -> Path:
    """The model file that should answer buyers, trained and promoted if there is none.

    A current version stays even if examples changed since: what replaces it has to be judged.
    Only one that cannot answer any more, because the encoder or the pipeline's code is another
    since, is replaced at once.

    Raises:
        BadExamples: The examples cannot be trained on.
        TrainingFailed: Rasa made no model, or there is no encoder.
    """
    versions = Versions(workplace.versions)
    current = versions.current()
    source = read_source(workplace)
    if current is None or not current.can_answer(source.encoder):
        current = versions.promote(train(workplace, say).name)
    elif current.source != source.hash:
        say("examples or pipeline have changed since; a new model is made by: lapak nlu train")
    return versions.model(current.name)


def _scores(workplace: Workplace, manifest: Manifest, examples: list[Example], say: Say) -> Scores:
    if manifest.scores.get("held_out") != held_out_hash(examples):
        manifest, _ = _evaluate(workplace, manifest.name, examples, say)
    return scores_of(manifest)


def _held_out(workplace: Workplace) -> list[Example]:
    examples = read_examples(workplace.tests)
    if not examples:
        raise BadExamples(f"no held-out sentences in {workplace.tests}")
    return examples


def _losses(kind: str, before: dict[str, Tally], after: dict[str, Tally]) -> list[Loss]:
    return [
        Loss(f"{kind} {name}", before[name], tally)
        for name, tally in after.items()
        if name in before and _is_worse(before[name], tally)
    ]


def _is_worse(before: Tally, after: Tally) -> bool:
    tolerated = max(TOLERATED_SHARE * after.asked, TOLERATED_SENTENCES)
    return (before.accuracy - after.accuracy) * after.asked > tolerated + 1e-9
