"""Finds the motif for a product: by its name's words, its type, at last its category."""

from functools import lru_cache

from cli.pictures import (
    animals,
    cabinets,
    cloth,
    drinks,
    figures,
    fish,
    garments,
    hanging,
    headwear,
    instruments,
    models,
    packs,
    panels,
    plaited,
    puppets,
    seats,
    tableware,
    trinkets,
    vessels,
)  # fmt: skip
from cli.pictures.art import Motif
from cli.pictures.kind_cues import CATEGORY_CUES, OWN_KIND, TYPE_CUES
from cli.pictures.kind_tables import KINDS, OTHERS
from shop.catalog import Product

_WEAVES = frozenset({"lurik", "ikat", "plaid", "songket"})

MOTIFS: tuple[Motif, ...] = (
    cloth.cloth, cloth.sarong, cloth.shawl, cloth.prayer_mat, cloth.hijab, cloth.scarf_square,
    cloth.mat, cloth.cushion, cloth.quilt,
    garments.shirt, garments.couple, garments.dress, garments.kebaya, garments.mukena,
    garments.trousers, garments.outer, headwear.blangkon, headwear.shoes, headwear.hair,
    seats.chair, seats.stool, seats.bench, seats.sofa_set, seats.dining_set, seats.root_set,
    seats.swing,
    cabinets.wardrobe, cabinets.sideboard, cabinets.bookshelf, cabinets.desk, cabinets.low_table,
    cabinets.bed, cabinets.mattress, cabinets.mirror, cabinets.gebyok, cabinets.partition,
    cabinets.signboard,
    packs.packed, drinks.coffee, drinks.tea, drinks.powder, drinks.bottle, drinks.cups,
    drinks.sugar, drinks.salt, drinks.flour, drinks.sauce_jar, drinks.paste_blocks,
    fish.milkfish, fish.small_fish,
    vessels.vase, vessels.jar, vessels.kendi, vessels.pot, vessels.planter, tableware.mug,
    tableware.tableware, tableware.teapot_set, tableware.mortar, vessels.metal_bowl, vessels.bell,
    tableware.basin, tableware.cookware, vessels.tiles,
    plaited.bag, plaited.pouch, plaited.basket, plaited.tray, plaited.rooster_basket,
    hanging.umbrella, hanging.lamp, plaited.broom, plaited.shuttlecock, hanging.chime,
    instruments.gamelan, instruments.rebana, instruments.guitar,
    puppets.wayang, puppets.mask, figures.statue, animals.animal, animals.root,
    animals.caged_tiger, models.stupa, models.skull, animals.warak, models.motorbike,
    panels.relief, panels.calligraphy,
    trinkets.jewellery, trinkets.tissue_box, trinkets.wood_tray, trinkets.board_and_spoons,
    trinkets.comb, trinkets.keyring, trinkets.wood_box, trinkets.clock, trinkets.radio,
    trinkets.stamp, trinkets.hardware, trinkets.frame, trinkets.great_door,
)  # fmt: skip


def kind_of(product: Product) -> tuple[Motif, str]:
    """The motif that draws this product, and its variant ("" for none)."""
    own = KINDS.get(product.type, OTHERS[product.category])
    motif, _, variant = (_called_for(product) or own).partition(" ")
    weave = own.partition(" ")[2]
    # A shirt among woven cloths is of the same weave.
    if not variant and (weave in _WEAVES or product.category == "fesyen"):
        variant = weave if motif != "dress" else ""
    return motifs_by_name()[motif], variant


@lru_cache(maxsize=1)
def motifs_by_name() -> dict[str, Motif]:
    """The motifs by the names that the tables use."""
    return {motif.__name__: motif for motif in MOTIFS}


def _called_for(product: Product) -> str | None:
    words = product.name.lower()
    cues = TYPE_CUES.get(product.type, ())
    if product.type not in OWN_KIND:
        cues = (*cues, *CATEGORY_CUES[product.category])
    return next((kind for word, kind in cues if word in words), None)
