"""Reading the translations that keep a tuned encoder general."""

import pytest

from catalog_index.translations import Translation, TranslationsAreBroken, read_translations


def test_reads_the_sentences_of_all_files(tmp_path):
    (tmp_path / "id.tsv").write_text("It rained.\tTadi hujan.\n", encoding="utf-8")
    (tmp_path / "ja.tsv").write_text("It rained.\t雨が降った。\nRun!\t走れ！\n", encoding="utf-8")
    assert read_translations(tmp_path) == (
        Translation("It rained.", "Tadi hujan."),
        Translation("It rained.", "雨が降った。"),
        Translation("Run!", "走れ！"),
    )


def test_no_folder_has_no_sentences(tmp_path):
    assert read_translations(tmp_path / "none") == ()


@pytest.mark.parametrize("line", ["", "only English", "a\t", "\tb", "a\tb\tc"])
def test_a_line_that_is_no_pair_is_refused_by_its_place(tmp_path, line):
    (tmp_path / "id.tsv").write_text(f"It rained.\tTadi hujan.\n{line}\n", encoding="utf-8")
    with pytest.raises(TranslationsAreBroken, match=r"id\.tsv:2: .*a tab"):
        read_translations(tmp_path)
