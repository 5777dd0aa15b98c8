"""The steps of `lapak prepare`; each gives a word on how it went, and does nothing twice."""

from collections.abc import Callable

from runtime.settings import Settings

Say = Callable[[str], None]
READY = "is there"


def encoder(settings: Settings, say: Say) -> str:
    """Unpack the bundled encoder, or fetch the one that a setting names."""
    from catalog_index.encoder_folder import encoder_is_ready, prepare_encoder

    if encoder_is_ready(settings.encoder, settings.home):
        return READY
    prepare_encoder(settings.encoder, settings.home, say)
    return "unpacked"


def pictures(settings: Settings, say: Say) -> str:
    """Draw the sample catalogue's pictures that are missing."""
    from cli.pictures.drawing import draw_missing
    from runtime.workplace import picture_folder

    drawn = draw_missing(settings.catalog, picture_folder(settings), say)
    return f"{drawn} drawn" if drawn else READY


def database(settings: Settings, _say: Say) -> str:
    """Bring the database to the present schema."""
    from runtime.wiring import migrate_database

    migrate_database(settings)
    return "up to date"


def catalogue(settings: Settings, say: Say) -> str:
    """Import the catalogue files into a shop that sells nothing yet."""
    from cli.catalog_reading import read_catalog
    from runtime.wiring import Parts
    from shop.services.import_catalog import import_catalog

    parts = Parts(settings)
    with parts.open_shop() as uow:
        there = len(uow.products.all())
        if there:
            return f"{there} products"
        read = read_catalog(parts, settings.catalog)
        for problem in read.problems[:5]:
            say(str(problem))
        report = import_catalog(uow, read.vendors, read.products)
        uow.commit()
    of = f"{report.new} products of {len(read.vendors)} vendors"
    return f"{of}, {len(read.problems)} remarks"


def index(settings: Settings, say: Say) -> str:
    """Build the product index where it is missing or stale; without its server, leave it be."""
    from catalog_index.index_store import IndexIsAway
    from runtime.wiring import Parts

    try:
        report = Parts(settings).finder.build(say)
    except IndexIsAway as error:
        say(f"{error}")
        return "away; products are found by words until it is back"
    if report is None:
        return READY
    return f"{report.vectors} vectors of {report.products} products"


def examples(settings: Settings, say: Say) -> str:
    """Embed the labelled examples that answer while Rasa is away."""
    from runtime.wiring import Parts

    nearest = Parts(settings).nearest
    say("embedding what is new among the labelled examples")
    nearest.prepare()
    return f"{len(nearest)} examples"


def model(settings: Settings, say: Say) -> str:
    """Train the intent model if there is none."""
    from nlu.retraining import ensure_model
    from runtime.workplace import nlu_workplace

    if settings.rasa_url:
        return "served elsewhere"
    return ensure_model(nlu_workplace(settings), say).parent.name
