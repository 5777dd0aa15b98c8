#!/bin/sh
# Pin and hash every package of both environments, without addresses. Run by hand after pyproject.toml
# or requirements/nlu.in changed; `make setup` installs exactly what is written here.
#
# torch stands apart (requirements/torch.txt, one line, no hash): its CPU build and the registry's
# build of the same version have different hashes, and either is right.
set -eu
cd "$(dirname "$0")/.."
UV=${UV:-.venv-uv/bin/uv}
UV_FIND_LINKS=${UV_FIND_LINKS:-${PIP_FIND_LINKS:-}} "$UV" pip compile pyproject.toml \
    --extra dev --extra postgres --python-version 3.11 --no-emit-package torch \
    --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
    --quiet --output-file requirements/main.txt
# For `lapak encoder tune` alone; what both files hold has the same version, where that can be.
cp requirements/main.txt requirements/tune.txt
UV_FIND_LINKS=${UV_FIND_LINKS:-${PIP_FIND_LINKS:-}} "$UV" pip compile pyproject.toml \
    --extra tune --python-version 3.11 --no-emit-package torch \
    --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
    --quiet --output-file requirements/tune.txt
"$UV" pip compile requirements/nlu.in --python-version 3.10 \
    --generate-hashes --no-emit-index-url --no-emit-find-links --no-annotate --no-header \
    --quiet --output-file requirements/nlu.txt
