"""Where everything lies that is made at run time, from the settings."""

from pathlib import Path

from nlu.workplace import Workplace
from runtime.settings import PROJECT, Settings


def nlu_workplace(settings: Settings) -> Workplace:
    """The folders of training and serving."""
    from catalog_index.encoder_folder import encoder_folder

    return Workplace(
        project=PROJECT,
        home=settings.home,
        encoder=encoder_folder(settings.encoder, settings.home),
        rasa_python=settings.rasa_python,
    )


def index_folder(settings: Settings) -> Path:
    """Where the FAISS index is kept."""
    return settings.home / "index"


def picture_folder(settings: Settings) -> Path:
    """Where drawn product pictures lie."""
    return settings.home / "pictures"


def photo_folder(settings: Settings) -> Path:
    """Where the sellers' own photos lie; they are shown instead of drawn pictures."""
    return settings.home / "photos"
