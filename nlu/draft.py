"""Names of the files in a training's folder; shared by both Pythons, so without imports."""

EXAMPLES = "nlu.json"
CONFIG = "config.yml"
DOMAIN = "domain.yml"
TRAINED = "model.tar.gz"
