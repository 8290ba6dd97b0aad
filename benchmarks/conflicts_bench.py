"""Shows what deriving conflicts costs in a large library, from nothing and after one edit.

The library is made up, with the repetition that news has: an event is told by four articles in the
mean and by forty at most, nine in ten repeat the first number and party, the others raise it or
name another. A part of the events is confirmed as a reviewer would have. Seconds of a full pass are
those of the processor. Sizes are numbers of figures: 10 000 and 100 000 unless others are named, as
in ``conflicts_bench.py 1000000``, which takes some minutes and gigabytes.
"""

from __future__ import annotations

import gc
import random
import resource
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from annotator.domain.conflicts import ConflictSettings, find_conflicts
from annotator.domain.conflicts.events import Doubts, across_articles
from annotator.domain.conflicts.scope import Knowledge
from annotator.domain.event_proposals import Proposing, grouped, pairs_among
from annotator.domain.lexicon import seed_lexicon
from annotator.domain.model import DatePrecision, Figure, Kind, Statement
from annotator.domain.text import Anchor, Span
from annotator.library import Library
from annotator.services import figure_index
from annotator.services.importing import prepare_text
from annotator.services.statements import Place
from annotator.storage import tables

SIZES = (10_000, 100_000)
AN_ARTICLE = 20
"""How many figures an article has."""
CONFIRMED = 0.3
PARTIES = ("sdf", "isis", "syrian army", "civilian", "hts", "turkish army", "asayish", "")
ORIGINS = ("SOHR", "SANA", "SNHR", "")
FIRST_DAY = date(2014, 1, 1)
DAYS = 3_650


def library_of(figures: int, seed: int = 1) -> Iterator[list[Statement]]:
    """Yield articles with their statements, keyed as among several articles."""
    chance = random.Random(seed)
    known = seed_lexicon()
    towns = [
        place.english for place in known.places.places if len(known.places.ancestors(place.key)) > 2
    ]
    tellings: list[tuple[int, Figure, str]] = []
    event = 0
    while len(tellings) < figures:
        event += 1
        # Few events are told by many: a tail as news has it.
        told = min(40, max(1, int(chance.paretovariate(1.6) * 1.5)))
        day = (FIRST_DAY + timedelta(days=chance.randrange(DAYS))).isoformat()
        kind = chance.choice((Kind.KILLED, Kind.KILLED, Kind.INJURED, Kind.CAPTURED))
        count, party = chance.randrange(1, 30), chance.choice(PARTIES)
        town, confirmed = chance.choice(towns), chance.random() < CONFIRMED
        for _ in range(told):
            number = count + (chance.randrange(1, 5) if chance.random() < 0.12 else 0)
            figure = Figure(
                kind,
                number,
                number,
                party=party if chance.random() < 0.92 else chance.choice(PARTIES),
                place=town if chance.random() < 0.85 else "",
                date_from=day,
                date_to=day,
                date_precision=DatePrecision.DAY,
                origin=chance.choice(ORIGINS),
            )
            tellings.append((event, figure, f"event {event}" if confirmed else ""))
    del tellings[figures:]
    # Articles of a week lie side by side, yet an article tells of an event once.
    chance.shuffle(tellings)
    for number in range(0, len(tellings), AN_ARTICLE):
        article = number // AN_ARTICLE + 1
        yield [
            Statement(
                f"{article}/f{at}",
                figure,
                Anchor(Span(at * 100, at * 100 + 20), f"figure {at} of {article}"),
                article=f"{article:08}",
                paragraph=at,
                sentence=at,
                event=name,
            )
            for at, (_, figure, name) in enumerate(tellings[number : number + AN_ARTICLE])
        ]


def derive(articles: list[list[Statement]]) -> dict[str, float]:
    """Derive all that a full pass derives; return counts and seconds by step."""
    told: dict[str, float] = {}
    known = seed_lexicon()
    knowledge = Knowledge(known.parties, known.places, ConflictSettings())
    started = time.process_time()
    within = sum(len(find_conflicts(one).conflicts) for one in articles)
    told["articles"] = time.process_time() - started
    on: dict[str, list[Statement]] = defaultdict(list)
    for article in articles:
        for one in article:
            if one.event:
                on[one.event].append(one)
    between = sum(len(across_articles(one, knowledge).conflicts) for one in on.values())
    told["events"] = time.process_time() - started - told["articles"]
    every = [one for article in articles for one in article]
    proposing = Proposing(known)
    pairs, _ = pairs_among(every, proposing, lambda a, b: bool(a.event and b.event))
    by_key = {one.key: one for one in every}
    doubt, doubts = proposing.settings.doubt_from, Doubts(knowledge)
    possible = sum(
        len(doubts.between(by_key[one.a], by_key[one.b])) for one in pairs if one.points >= doubt
    )
    told["pairs"] = time.process_time() - started - told["articles"] - told["events"]
    told["all"] = time.process_time() - started
    told["proposals"] = float(len(grouped(pairs, by_key, proposing)))
    told["grouping"] = time.process_time() - started - told["all"]
    told |= {"within": within, "between": between, "possible": possible, "of pairs": len(pairs)}
    return told


def full_pass(sizes: list[int]) -> None:
    print("Full derivation, one core: statements to findings")
    print(
        f"{'figures':>10}{'articles':>10}{'events':>9}{'pairs':>9}{'all':>9}{'µs a figure':>13}"
        f"{'proposals':>11}{'found':>9}{'possible':>10}{'peak MB':>9}"
    )
    for size in sizes:
        articles = list(library_of(size))
        gc.collect()
        gc.disable()
        told = derive(articles)
        gc.enable()
        print(
            f"{size:>10,}{told['articles']:>9.2f}s{told['events']:>8.2f}s{told['pairs']:>8.2f}s"
            f"{told['all']:>8.2f}s{told['all'] / size * 1e6:>13.1f}{told['grouping']:>10.2f}s"
            f"{told['within'] + told['between']:>9,.0f}{told['possible']:>10,.0f}{_peak():>9,.0f}"
        )


def worst_case() -> None:
    """Put all figures on one event: readings are held against each other, not figures."""
    print("\nAll figures on one event")
    print(f"{'figures':>10}{'readings':>10}{'seconds':>9}{'µs a figure':>13}{'found':>9}")
    known = seed_lexicon()
    knowledge = Knowledge(known.parties, known.places, ConflictSettings())
    for size, readings in ((1_000, 30), (10_000, 30), (100_000, 30), (100_000, 100_000)):
        figure = Figure(Kind.KILLED, place="Manbij", date_from="2021-05-03", date_to="2021-05-03")
        crowd = [
            Statement(
                f"{n}/f1",
                _counting(figure, n % readings),
                Anchor(Span(0, 5), f"figure {n}"),
                article=f"{n:08}",
                event="one",
            )
            for n in range(size)
        ]
        started = time.perf_counter()
        found = across_articles(crowd, knowledge)
        took = time.perf_counter() - started
        print(
            f"{size:>10,}{readings:>10,}{took:>8.2f}s{took / size * 1e6:>13.1f}"
            f"{len(found.conflicts):>9,}"
        )


def _counting(figure: Figure, number: int) -> Figure:
    return Figure(
        figure.kind,
        number,
        number,
        place=figure.place,
        date_from=figure.date_from,
        date_to=figure.date_to,
        date_precision=DatePrecision.DAY,
    )


# -- in a project file ----------------------------------------------------------------------------

REPORT = """Raid on al-Shaddadi

Five SDF fighters were killed and nine injured in al-Shaddadi on 3 May 2021. In Manbij, three
civilians were killed on 4 May 2021, and two policemen were captured in Kobani on 6 May 2021.
"""


def edits(size: int) -> None:
    """Edit a claim in a file that holds the index of a large library."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.annotator"
        with Library.open(path, reviewer="Bench", create=True) as library:
            started = time.perf_counter()
            fill(library, size)
            filled = time.perf_counter() - started
            print(f"\nIn a file of {size:,} figures ({path.stat().st_size / 1e6:,.0f} MB,", end=" ")
            print(f"indexed in {filled:.1f} s, {filled / size * 1e6:,.0f} µs a figure)")
            article = library.articles.add(prepare_text(REPORT, "r.txt")).article.id
            again = library.articles.add(prepare_text(REPORT + "\nIt was told again.\n", "s.txt"))
            readings = library.articles.analysis(article).readings
            claims = [library.claims.accept(article, one.span) for one in readings]
            timed("add an article", lambda n: _added(library, n))
            timed("change a figure", lambda n: _changed(library, claims[0], n))
            timed("undo it", lambda n: library.undo())
            keys = [f"{article}/f1", f"{again.article.id}/f1"]
            event = library.events.create(keys, "The raid")
            timed("change it on an event", lambda n: _changed(library, claims[0], n + 20))
            timed("leave an event", lambda n: library.events.leave([claims[0]]), times=1)
            timed("join it again", lambda n: library.events.add(event, [claims[0]]), times=1)
            timed("one article's flags", lambda n: library.conflicts.all(article))
            first = library.conflicts.all()[0].conflict.fingerprint
            timed("find a flag", lambda n: library.conflicts.get(first))
            timed("an article's proposals", lambda n: library.events.proposals(article))
            timed("every flag", lambda n: library.conflicts.all(), times=1)
            timed("every proposal", lambda n: library.events.proposals(), times=1)


def timed(what: str, act: Callable[[int], object], times: int = 15) -> None:
    took = []
    for n in range(times):
        started = time.perf_counter()
        act(n)
        took.append((time.perf_counter() - started) * 1000)
    print(f"{what:28}{statistics.median(took):9.1f} ms{max(took):9.1f} ms at most")


def _added(library: Library, number: int) -> None:
    text = REPORT.replace("Raid", f"Raid {number}").replace("Five", "Six")
    library.articles.add(prepare_text(text, f"{number}.txt"))


def _changed(library: Library, claim: int, number: int) -> None:
    figure = library.claims.get(claim).figure  # type: ignore[arg-type]
    assert figure is not None
    changed = _counting(figure, number + 1)
    library.claims.set_figure(claim, changed)  # type: ignore[arg-type]


def fill(library: Library, size: int) -> None:
    """Write the index of a made-up library into a project: articles without a text of their own."""
    project, crossings = library._project, library.conflicts.crossings
    connection = project.connection
    for batch in _batches(library_of(size), 500):
        with project.journal.transaction("article.add"):
            touched = []
            for told in batch:
                article_id = tables.insert(
                    connection,
                    "article",
                    {
                        "title": told[0].article,
                        "publisher": "",
                        "url": "",
                        "language": "en",
                        "date": None,
                        "file_name": "",
                        "sha256": told[0].article,
                        "version": 1,
                        "added_at": "",
                    },
                )
                tables.keep_text(connection, article_id, 1, "", told[0].article)
                own = [_inside(one) for one in told]
                places = {one.key: Place(article_id, 1, one.anchor.span) for one in own}  # type: ignore[arg-type]
                touched.append(crossings.index(article_id, own, places))  # type: ignore[arg-type]
                tables.cache_findings(connection, article_id, *_NOTHING)
            crossings.derive(touched)
            connection.execute("DELETE FROM temp.journal_row")


def _inside(one: Statement) -> Statement:
    _, key = figure_index.within(one.key)
    return Statement(
        key,
        one.figure,
        one.anchor,
        article=one.article,
        paragraph=one.paragraph,
        sentence=one.sentence,
        event=one.event,
    )


def _batches(articles: Iterator[list[Statement]], size: int) -> Iterator[list[list[Statement]]]:
    batch: list[list[Statement]] = []
    for one in articles:
        batch.append(one)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def _nothing() -> tuple[int, str]:
    from annotator.domain.conflicts import ENGINE_VERSION

    return (
        ENGINE_VERSION,
        '{"findings":{"conflicts":[],"relations":[]},"statements":{},"places":{}}',
    )


_NOTHING = _nothing()


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(words: list[str]) -> None:
    sizes = [int(word) for word in words] or list(SIZES)
    full_pass(sizes)
    worst_case()
    edits(min(max(sizes), 100_000))


if __name__ == "__main__":
    main(sys.argv[1:])
