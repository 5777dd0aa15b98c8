"""Types guessed from a product's words, with an encoder that needs no model."""

from typing import NoReturn

import pytest

from catalog_index.ports import EncoderIsMissing
from catalog_index.taxonomy import Taxonomy, read_taxonomy
from runtime.guessing import TypeGuesser
from runtime.settings import PROJECT
from shop.catalog import Category
from shop.catalog_files import read_products
from tests.fakes.pretend_embedder import PretendEmbedder


@pytest.fixture(scope="module")
def taxonomy() -> Taxonomy:
    return read_taxonomy(PROJECT / "data" / "taxonomy")


@pytest.fixture(scope="module")
def guess(taxonomy: Taxonomy) -> TypeGuesser:
    embedder = PretendEmbedder()
    return TypeGuesser(taxonomy, lambda: embedder)


@pytest.mark.parametrize(
    ("name", "category", "type_or_kind"),
    [
        ("Kemeja lurik pria lengan panjang", Category.FESYEN, "lurik-shirt"),
        ("PROMO!! Batik cap Solo, motif parang", Category.FESYEN, "batik-solo-cap"),
        ("Kursi goyang jati", Category.FURNITUR, "chair"),
    ],
)
def test_the_first_name_in_a_products_name_tells_its_type(
    guess: TypeGuesser, taxonomy: Taxonomy, name: str, category: Category, type_or_kind: str
) -> None:
    guessed = guess(name, "", category)
    assert guessed is not None
    assert type_or_kind in (guessed, taxonomy.types[guessed].parent)


def test_a_guess_stays_in_its_category(guess: TypeGuesser, taxonomy: Taxonomy) -> None:
    for category in Category:
        guessed = guess("Sesuatu yang tidak bernama", "entah apa", category)
        assert guessed is not None
        assert taxonomy.types[guessed].category == category


def test_most_of_the_sample_catalogue_is_guessed_by_its_kind(
    guess: TypeGuesser, taxonomy: Taxonomy
) -> None:
    products, _ = read_products(PROJECT / "data" / "catalog" / "products.csv")
    some = products[::7]

    def kind(type_id: str | None) -> str | None:
        return (taxonomy.types[type_id].parent or type_id) if type_id else None

    right = sum(
        kind(guess(each.name, each.description, each.category)) == kind(each.type) for each in some
    )
    assert right >= 0.75 * len(some)


def test_without_an_encoder_words_alone_decide(taxonomy: Taxonomy) -> None:
    def missing() -> NoReturn:
        raise EncoderIsMissing("var/encoder", "it was not prepared")

    guess = TypeGuesser(taxonomy, missing)
    assert guess("Kemeja lurik", "", Category.FESYEN) is not None
    assert guess("Sesuatu", "", Category.FESYEN) is None
