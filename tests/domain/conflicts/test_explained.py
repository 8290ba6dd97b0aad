"""Conflicts that rest on more than two numbers say in both languages what they rest on."""

from __future__ import annotations

import pytest

from annotator.domain.analysis import analyse, statements_of
from annotator.domain.conflicts import find_conflicts
from annotator.wording import words


def explained(text: str) -> tuple[str, str]:
    statements = statements_of(analyse(text), text)
    by_key = {one.key: one for one in statements}
    (conflict,) = find_conflicts(statements).conflicts
    english, arabic = words("en"), words("ar")
    return english.conflict_sentence(conflict, by_key), arabic.conflict_sentence(conflict, by_key)


def test_a_document_older_than_the_day_it_is_cited_for_says_when_it_came_out():
    english, arabic = explained(
        "Clashes in the east\n\nFive soldiers were killed in Palmyra on 13 December 2024.[1]\n\n"
        'References\n1. ^ "Five soldiers killed in Palmyra". Enab Baladi. 4 December 2024.\n'
    )
    assert english == ("The text gives 13 Dec 2024, its own reference [1] came out on 4 Dec 2024.")
    assert arabic == "تاريخ الحدث في المتن 13 ديسمبر 2024، ونُشر مرجعه نفسه [1] في 4 ديسمبر 2024."


@pytest.mark.parametrize(
    ("denial", "in_english", "in_arabic"),
    [
        ("denied any deaths in its ranks", "denies that any were killed", "نفي لوقوع قتلى"),
        (
            "denied that five of its fighters were killed in Raqqa",
            "tells of a denial of 5 members of the Syrian Democratic Forces killed",
            "نفي لما يقال عن 5 قتلى من قوات سوريا الديمقراطية",
        ),
    ],
)
def test_a_denial_is_not_told_as_a_count(denial, in_english, in_arabic):
    english, arabic = explained(
        f"The Observatory said five SDF fighters were killed in Raqqa. The SDF {denial}."
    )
    assert in_english in english
    assert in_arabic in arabic


def test_a_total_that_counts_another_time_names_no_place():
    english, arabic = explained(
        "Battle of the river towns\n\nGeneral information\nDate November 2024\n"
        "Location Deir ez-Zor Governorate\nStatus Ended\nBelligerents\nSyrian Democratic Forces\n"
        "Islamic State\nCasualties and losses\n5 killed\t12 killed\n\n"
        "The battle was fought in the east of the country in the last weeks of the year 2024.\n\n"
        "On 3 November 2024, two SDF fighters were killed in Raqqa. "
        "On 9 November 2024, three SDF fighters were killed in Hajin.\n"
    )
    assert "which counts 2 in Raqqa, outside the total's own place" in english
    assert "خارج نطاق المجموع نفسه" in arabic
