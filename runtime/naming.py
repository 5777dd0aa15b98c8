"""What things are called and which things a text names, as the conversation asks."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from catalog_index.taxonomy import Taxonomy
from runtime.entities import EntityReader


@dataclass(frozen=True, slots=True)
class NamedQualities:
    """What a text says a product is like; with a colour its shades, with a material its kinds."""

    colours: frozenset[str]
    materials: frozenset[str]
    sizes: frozenset[str]


class ThingNames:
    """`bot.dialogue.scene.NamesThings`: taxonomy names both ways."""

    def __init__(self, taxonomy: Taxonomy, entities: EntityReader) -> None:
        self._taxonomy = taxonomy
        self._entities = entities

    def type_name(self, type_id: str, language: str) -> str | None:
        """A product type's name in the language or a language near it."""
        return self._taxonomy.type_name(type_id, language)

    def colour_name(self, colour_id: str, language: str) -> str:
        """A colour's name; the id where there is none."""
        return self._taxonomy.colour_name(colour_id, language)

    def material_name(self, material_id: str, language: str) -> str:
        """A material's name; the id where there is none."""
        return self._taxonomy.material_name(material_id, language)

    def occasion_name(self, occasion_id: str, language: str) -> str:
        """An occasion's name; the id where there is none."""
        return self._taxonomy.occasion_name(occasion_id, language)

    def place_name(self, regency: str, language: str) -> str:
        """A regency's name without Kabupaten or Kota, in the language's script where known."""
        places = {each.name: each.place for each in self._taxonomy.regencies}
        place = places.get(regency, regency)
        names = self._taxonomy.names(language).of("places").get(place)
        return names[0] if names else place

    def types_named(self, text: str, language: str | None) -> frozenset[str]:
        """Ids of the product types that a text names."""
        return self._entities.types(text, language)

    def qualities_named(self, text: str, language: str | None) -> NamedQualities:
        """The colours, materials and sizes that a text names."""
        said = self._entities.read(text, language)
        return NamedQualities(
            _every(self._taxonomy.shades, said.colours),
            _every(self._taxonomy.kinds_of_material, said.materials),
            frozenset(said.sizes),
        )


def _every(wider: Callable[[str], frozenset[str]], named: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(wider, named))
