"""How a proposal says why: reasons that all its products share once, the others line by line."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from bot.dialogue.messages import Reply
from bot.dialogue.scene import Scene
from bot.dialogue.showing import product_list
from catalog_index.recommendation import Reason, Why
from language.phrase import NOTHING, Keyword, Phrase, phrase
from shop.catalog import Product

Reasons = Mapping[str, Sequence[Reason]]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What stands above the products, and which kinds of reason it tells by itself."""

    heading: Phrase
    told: Collection[Why] = ()


def proposal_list(
    scene: Scene, proposal: Proposal, products: list[Product], reasons: Reasons
) -> Reply:
    """The products as a numbered list, each with its reasons.

    Args:
        scene: The turn.
        proposal: What stands above.
        products: At least one, in their order.
        reasons: By sku; at least one for each product.
    """
    told = {
        each.sku: [reason for reason in reasons[each.sku] if reason.why not in proposal.told]
        for each in products
    }
    shared = [
        reason
        for reason in told[products[0].sku]
        if all(reason in others for others in told.values())
    ]
    notes = {
        sku: phrase("list-reason", reason=spoken(scene, own))
        for sku, every in told.items()
        if (own := [reason for reason in every if reason not in shared])
    }
    heading = [proposal.heading]
    if shared:
        heading.append(phrase("recommend-reason", reason=spoken(scene, shared)))
    return product_list(scene, tuple(heading), products, notes)


def spoken(scene: Scene, reasons: Sequence[Reason]) -> Phrase:
    """Reasons in one phrase, one after another."""
    phrases = [_reason(scene, reason) for reason in reasons]
    return reduce(lambda first, second: phrase("reason-and", first=first, second=second), phrases)


def _reason(scene: Scene, reason: Reason) -> Phrase:
    names, about = scene.house.names, reason.about
    match reason.why:
        case Why.LIKE | Why.VIEWED | Why.BOUGHT | Why.GOES_WITH:
            product = scene.uow.products.find(about)
            return phrase(f"reason-{reason.why}", name=product.name if product else about)
        case Why.GOES_WITH_KIND:
            kind = names.type_name(about, scene.language) or about
            return phrase(f"reason-{Why.GOES_WITH}", name=kind)
        case Why.GIFT:
            receiver: Keyword = Keyword(about) if about else NOTHING
            return phrase("reason-gift", receiver=receiver)
        case Why.OCCASION:
            occasion = names.occasion_name(about, scene.language)
            return phrase("reason-occasion", occasion=occasion)
        case Why.PLACE:
            return phrase("reason-place", place=names.place_name(about, scene.language))
        case _:
            return phrase(f"reason-{reason.why}")
