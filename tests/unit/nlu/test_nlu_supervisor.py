import threading
import time
from pathlib import Path

import pytest

from nlu.ports import RankedIntent, ServerDidNotStart, Understanding, UnderstandingUnavailable
from nlu.supervisor import RasaSupervisor

OLD, NEW, BROKEN = Path("old.tar.gz"), Path("new.tar.gz"), Path("broken.tar.gz")


class FakeServer:
    """A server that answers its model's name as the intent, until it dies."""

    def __init__(self, model, ready=None):
        self.model = model
        self.process = self
        self.client = self
        self.stopped = False
        self._dead = threading.Event()
        self._ready = ready

    def wait(self, seconds=None):
        return -9 if self._dead.wait(seconds) else None

    def die(self):
        self._dead.set()

    def stop(self):
        self.stopped = True
        self._dead.set()

    def wait_until_ready(self):
        while self._ready is not None and not self._ready.wait(0.01):
            if self.stopped:
                raise ServerDidNotStart("stopped while starting")
        if self.model == BROKEN:
            raise ServerDidNotStart("see rasa.log")

    def understand(self, text):
        if self._dead.is_set():
            raise UnderstandingUnavailable("Rasa: ConnectError")
        return Understanding.from_ranking((RankedIntent(self.model.name, 1.0),))


class Machine:
    """Starts fake servers and remembers them."""

    def __init__(self):
        self.started = []
        self.ready = None

    def launch(self, model):
        server = FakeServer(model, self.ready)
        self.started.append(server)
        return server


@pytest.fixture
def machine():
    return Machine()


@pytest.fixture
def supervisor(machine):
    supervisor = RasaSupervisor(machine.launch, drain_seconds=0, pause_seconds=0.01)
    yield supervisor
    supervisor.stop()


def wait_for(condition, seconds=5):
    give_up_at = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < give_up_at, "never happened"
        time.sleep(0.005)


def answers(supervisor):
    try:
        return supervisor.understand("halo").intent
    except UnderstandingUnavailable:
        return None


def test_before_the_start_nobody_understands(supervisor):
    with pytest.raises(UnderstandingUnavailable):
        supervisor.understand("halo")


def test_a_started_server_answers(supervisor):
    supervisor.start(OLD)
    assert answers(supervisor) == OLD.name


def test_a_server_that_does_not_come_up_is_refused_and_ended(supervisor, machine):
    with pytest.raises(ServerDidNotStart, match=r"rasa\.log"):
        supervisor.start(BROKEN)
    assert machine.started[0].stopped


def test_a_server_that_died_is_replaced(supervisor, machine):
    supervisor.start(OLD)
    machine.started[0].die()
    wait_for(lambda: answers(supervisor) == OLD.name)
    assert len(machine.started) == 2


def test_one_that_dies_again_is_replaced_again(supervisor, machine):
    supervisor.start(OLD)
    for deaths in (1, 2, 3):
        machine.started[-1].die()
        wait_for(lambda count=deaths: len(machine.started) == count + 1 and answers(supervisor))


def test_a_swap_answers_from_the_new_model_and_ends_the_old_server(supervisor, machine):
    supervisor.start(OLD)
    supervisor.swap(NEW)
    assert answers(supervisor) == NEW.name
    assert [server.stopped for server in machine.started] == [True, False]


def test_the_old_server_answers_until_the_new_one_is_ready(supervisor, machine):
    supervisor.start(OLD)
    machine.ready = threading.Event()
    swapping = threading.Thread(target=supervisor.swap, args=(NEW,))
    swapping.start()
    wait_for(lambda: len(machine.started) == 2)
    assert answers(supervisor) == OLD.name
    machine.ready.set()
    swapping.join(5)
    assert answers(supervisor) == NEW.name


def test_a_failed_swap_changes_nothing(supervisor, machine):
    supervisor.start(OLD)
    with pytest.raises(ServerDidNotStart):
        supervisor.swap(BROKEN)
    assert answers(supervisor) == OLD.name
    assert not machine.started[0].stopped


def test_after_a_swap_the_old_servers_end_restarts_nothing(supervisor, machine):
    supervisor.start(OLD)
    supervisor.swap(NEW)
    time.sleep(0.1)
    assert len(machine.started) == 2


def test_stopping_ends_the_server_and_restarts_nothing(supervisor, machine):
    supervisor.start(OLD)
    supervisor.stop()
    time.sleep(0.1)
    assert [server.stopped for server in machine.started] == [True]
    assert answers(supervisor) is None


def test_stopping_does_not_wait_for_a_server_that_is_still_starting(supervisor, machine):
    machine.ready = threading.Event()
    refusals = []

    def start():
        try:
            supervisor.start(OLD)
        except ServerDidNotStart as refusal:
            refusals.append(refusal)

    starting = threading.Thread(target=start)
    starting.start()
    wait_for(lambda: machine.started)
    supervisor.stop()
    starting.join(5)
    assert machine.started[0].stopped
    assert len(refusals) == 1
