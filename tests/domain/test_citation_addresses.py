"""What the addresses of archived copies say."""

from __future__ import annotations

import pytest

from annotator.domain.citation_addresses import archive_day, archived_page, is_archive


@pytest.mark.parametrize(
    ("address", "page", "day"),
    [
        (
            "https://web.archive.org/web/20240503101500/https://a.example/b?c=d",
            "https://a.example/b?c=d",
            "2024-05-03",
        ),
        (
            "http://web.archive.org/web/20240503101500if_/http:/a.example/",
            "http://a.example/",
            "2024-05-03",
        ),
        ("https://web.archive.org/web/2024/https://a.example/", "https://a.example/", None),
        (
            "https://web.archive.org/web/20241399000000/https://a.example/",
            "https://a.example/",
            None,
        ),
        (
            "https://archive.ph/2024.05.03-101500/https://a.example/",
            "https://a.example/",
            "2024-05-03",
        ),
        (
            "https://archive.today/20240503101500/https://a.example/",
            "https://a.example/",
            "2024-05-03",
        ),
        ("https://archive.is/Xy12z", "", None),
        ("https://perma.cc/AB12-CD34", "", None),
    ],
)
def test_a_copy_names_its_page_and_its_day(address: str, page: str, day: str | None) -> None:
    assert is_archive(address)
    assert (archived_page(address), archive_day(address)) == (page, day)


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/web/20240503101500/https://a.example/",
        "https://news.example/2024/05/03/https://a.example/",
        "https://notarchive.org.example/web/20240503/https://a.example/",
        "",
    ],
)
def test_other_addresses_are_no_copies(address: str) -> None:
    assert not is_archive(address)
    assert (archived_page(address), archive_day(address)) == ("", None)
