"""Where understanding works in this installation: settings turned into its `Workplace`."""

from catalog_index.encoder_folder import encoder_folder
from nlu.workplace import Workplace
from runtime.settings import PROJECT, Settings


def nlu_workplace(settings: Settings) -> Workplace:
    """The folders and the Python that training and serving use; nothing is made or checked."""
    return Workplace(
        project=PROJECT,
        home=settings.home,
        encoder=encoder_folder(settings.encoder, settings.home),
        rasa_python=settings.rasa_python,
    )
