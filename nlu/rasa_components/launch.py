"""Rasa's command line, bound to the life of the process that started it.

Run as `python -m nlu.rasa_components.launch <rasa arguments>`, or `... launch train <folder>` for
a training as `train_model` does it, with a pipe as standard input:
when the other end closes, however its owner ended, this process ends too. The server's token
comes from the environment, because a command line can be read by every user of the machine.
"""

import os
import sys
import threading
import warnings
from pathlib import Path

TOKEN_VARIABLE = "LAPAK_RASA_TOKEN"  # noqa: S105 - a variable's name, not a token


def end_with_parent() -> None:
    """Ends this process when standard input does."""

    def wait() -> None:
        # os.read holds no lock of Python's, so an ordinary exit is not held up by this thread.
        while os.read(0, 1024):
            pass
        os._exit(0)

    threading.Thread(target=wait, name="parent watch", daemon=True).start()


def main() -> None:
    """Runs Rasa with this process's arguments."""
    end_with_parent()
    # Rasa pins old libraries, which say so at every start; filters are undone by some of them.
    warnings.showwarning = lambda *_, **__: None
    if sys.argv[1:2] == ["run"]:
        sys.argv.append(f"--auth-token={os.environ[TOKEN_VARIABLE]}")
    if sys.argv[1:2] == ["train"]:
        from nlu.rasa_components.train_model import train

        train(Path(sys.argv[2]))
        return
    from rasa.__main__ import main as rasa

    rasa()


if __name__ == "__main__":
    main()
