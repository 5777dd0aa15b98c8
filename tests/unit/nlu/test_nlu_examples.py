import pytest
import yaml

from nlu.examples import Example, add_example, merge, read_examples, read_intents, write_examples
from nlu.ports import BadExamples, UnknownIntent

INTENTS = ("greet", "ask_price")


def test_what_is_written_is_read(tmp_path):
    sentences = ["regane pinten?", "yes: 'or' #1", "もっと安い", "- 3 rb?", "💚", "no", "é"]
    write_examples(tmp_path / "jv" / "ask_price.yml", "ask_price", sentences)
    read = read_examples(tmp_path)
    assert [example.text for example in read] == [
        "regane pinten?", "yes: 'or' #1", "もっと安い", "- 3 rb?", "💚", "no", "é",
    ]  # fmt: skip
    assert {(example.language, example.intent) for example in read} == {("jv", "ask_price")}


def test_a_file_has_the_shape_that_rasa_reads(tmp_path):
    file = tmp_path / "id" / "greet.yml"
    write_examples(file, "greet", ["halo", "pagi kak"])
    assert yaml.safe_load(file.read_text("utf-8")) == {
        "version": "3.1",
        "nlu": [{"intent": "greet", "examples": "- halo\n- pagi kak\n"}],
    }


def test_a_folder_that_is_not_there_holds_no_examples(tmp_path):
    assert read_examples(tmp_path / "learned") == []


@pytest.mark.parametrize(
    "content",
    [
        "nlu: 3",
        "version: '3.1'",
        "nlu:\n- intent: greet",
        "a: [",
        "nlu:\n- intent: greet\n  examples: 1",
    ],
)
def test_a_file_in_another_format_is_named(tmp_path, content):
    file = tmp_path / "id" / "greet.yml"
    file.parent.mkdir()
    file.write_text(content, "utf-8")
    with pytest.raises(BadExamples, match=r"greet\.yml"):
        read_examples(tmp_path)


def test_a_label_becomes_an_example_once(tmp_path):
    assert add_example(tmp_path, INTENTS, "jv", "ask_price", "Regane  pinten?")
    assert not add_example(tmp_path, INTENTS, "jv", "ask_price", "regane pinten?")
    assert read_examples(tmp_path) == [Example("jv", "ask_price", "Regane pinten?")]


def test_what_people_write_cannot_carry_markup_into_training(tmp_path):
    add_example(tmp_path, INTENTS, "id", "greet", '- [halo](kota){"a": 1}\n\\u0041 ${HOME}')
    [example] = read_examples(tmp_path)
    assert example.text == '(halo)(kota)("a": 1) /u0041 $(HOME)'


@pytest.mark.parametrize("text", ["", " \x00", "- -"])
def test_an_example_needs_text(tmp_path, text):
    with pytest.raises(BadExamples):
        add_example(tmp_path, INTENTS, "id", "greet", text)


@pytest.mark.parametrize("language", ["", "../..", "id/../x"])
def test_a_language_is_a_code_and_no_path(tmp_path, language):
    with pytest.raises(BadExamples):
        add_example(tmp_path, INTENTS, language, "greet", "halo")


def test_an_unknown_label_is_refused(tmp_path):
    with pytest.raises(UnknownIntent) as refusal:
        add_example(tmp_path, INTENTS, "id", "dance", "ayo joget")
    assert refusal.value.intent == "dance"


def test_the_first_label_of_a_sentence_stays():
    learned = Example("id", "ask_price", "Brp?")
    shipped = [Example("id", "ask_stock", "brp?"), Example("id", "greet", "halo")]
    assert merge([learned], shipped) == [learned, shipped[1]]


def test_intents_come_in_the_files_order(tmp_path):
    file = tmp_path / "intents.yml"
    file.write_text("- {id: thank, says: x}\n- {id: greet, says: y}\n", "utf-8")
    assert read_intents(file) == ("thank", "greet")
