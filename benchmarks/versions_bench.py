"""Measures new versions: 10,000 claims on a long article, edited with the truth kept beside it.

The editor replaces and misspells words, changes numbers, puts sentences in and takes them out and
moves paragraphs, and knows of every claim where it stands after that. *Right* is a claim on just
its words; *tray* one left to the reviewer; *wrong* one on other words, or one that stands though
its number changed. Two articles: one of varied sentences, one that says few things in few words
over and over.
"""

from __future__ import annotations

import random
import resource
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import material
from annotator.domain.difference import difference
from annotator.domain.model import ArticleId, Claim
from annotator.domain.placing import Placing
from annotator.domain.text import Span
from annotator.library import Library
from annotator.services.importing import prepare_text

CLAIMS = 10_000
SHARES = (0.01, 0.05, 0.20)
PLACES = tuple("حلب حمص درعا إدلب الرقة منبج دوما نوى الباب عفرين جسرين سرمين بنش كفرنبل".split())
PEOPLE = ("مدنيين", "مقاتلين", "جنود", "عناصر من الدفاع المحلي", "عمال", "مسعفين", "رعاة")
CAUSES = ("قصف مدفعي", "انفجار لغم", "غارة جوية", "هجوم مسلح", "اشتباك ليلي", "كمين على الطريق")
TELLERS = ("المرصد السوري", "مصدر طبي", "الدفاع المدني", "شهود من البلدة", "بيان للمجلس المحلي")
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


@dataclass
class Word:
    """A word with what follows it; ``claim`` numbers the claim that quotes it, else -1."""

    text: str
    claim: int = -1
    changed: bool = False


@dataclass
class Sentence:
    """Words, and what ends them."""

    words: list[Word]
    end: str = ". "


@dataclass
class Article:
    """Paragraphs of sentences, and how many claims they hold."""

    paragraphs: list[list[Sentence]] = field(default_factory=list)
    claims: int = 0

    def laid(self) -> tuple[str, dict[int, tuple[Span, bool]]]:
        """Return the text, and by claim where it stands and whether its number changed."""
        pieces: list[str] = []
        at = 0
        places: dict[int, tuple[int, int, bool]] = {}
        for paragraph in self.paragraphs:
            for sentence in paragraph:
                for index, word in enumerate(sentence.words):
                    last = index + 1 == len(sentence.words)
                    if word.claim >= 0:
                        start, _, changed = places.get(word.claim, (at, at, False))
                        end = at + len(word.text)
                        places[word.claim] = start, end, changed or word.changed
                    piece = word.text + (sentence.end if last else " ")
                    pieces.append(piece)
                    at += len(piece)
            pieces.append("\n")
            at += 1
        return "".join(pieces), {
            claim: (Span(start, end), changed) for claim, (start, end, changed) in places.items()
        }


def varied(chance: random.Random, claims: int) -> Article:
    """Return an article whose sentences have words of their own."""
    vocabulary = ["".join(chance.choices(LETTERS, k=chance.randint(3, 8))) for _ in range(4_000)]

    def sentence(made: Article) -> Sentence:
        words = [Word(one) for one in chance.choices(vocabulary, k=chance.randint(4, 14))]
        told = [Word(chance.choice(("قتل", "أصيب", "جرح")))]
        quote = [str(chance.randint(3, 300)), *chance.choice(PEOPLE).split()]
        told += [Word(one, made.claims) for one in quote]
        told += [Word("في"), Word(chance.choice(PLACES))]
        made.claims += 1
        cut = chance.randint(0, len(words))
        return Sentence([*words[:cut], *told, *words[cut:]])

    return _article(chance, claims, sentence)


def repetitive(chance: random.Random, claims: int) -> Article:
    """Return an article in which most sentences stand several times, or nearly so."""

    def sentence(made: Article) -> Sentence:
        quote = [str(chance.randint(3, 40)), *chance.choice(PEOPLE).split()]
        told = [Word(one) for one in f"وقال {chance.choice(TELLERS)} إن".split()]
        told += [Word(one, made.claims) for one in quote]
        end = f"قُتلوا في {chance.choice(CAUSES)} قرب {chance.choice(PLACES)}"
        made.claims += 1
        return Sentence([*told, *(Word(one) for one in end.split())])

    return _article(chance, claims, sentence)


def templated(chance: random.Random, claims: int) -> Article:
    """Return an article of the sentences that the other benchmarks are made of."""

    def sentence(made: Article) -> Sentence:
        if chance.random() < 0.5:
            return Sentence([Word(one) for one in chance.choice(material.PLAIN).split()], " ")
        n, m, d = chance.randint(3, 60), chance.randint(3, 60), chance.randint(1, 12)
        told = chance.choice(material.TOLD).format(n=n, m=m, d=d, r=1 + made.claims % 900)
        words = [Word(one) for one in told.split()]
        at = next(i for i, one in enumerate(words) if one.text == str(n))
        for word in words[at : at + 2]:
            word.claim = made.claims
        made.claims += 1
        return Sentence(words, " ")

    return _article(chance, claims, sentence)


def _article(
    chance: random.Random, claims: int, sentence: Callable[[Article], Sentence]
) -> Article:
    made = Article()
    while made.claims < claims:
        made.paragraphs.append([sentence(made) for _ in range(chance.randint(1, 6))])
    return made


def edited(
    article: Article,
    share: float,
    chance: random.Random,
    write: Callable[[random.Random], Sentence],
) -> Article:
    """Return the article after edits that touch about a share of its words."""
    paragraphs: list[list[Sentence]] = []
    for paragraph in article.paragraphs:
        kept: list[Sentence] = []
        for sentence in paragraph:
            if chance.random() >= share / 2:
                words = [_touched(word, share, chance) for word in sentence.words]
                kept.append(Sentence(words, sentence.end))
            if chance.random() < share / 2:
                new = write(chance)
                kept.append(Sentence([Word(one.text) for one in new.words], new.end))
        paragraphs.append(kept)
    moving = [at for at in range(len(paragraphs)) if chance.random() < share / 2]
    taken = [paragraphs[at] for at in moving]
    for at in reversed(moving):
        del paragraphs[at]
    for one in taken:
        paragraphs.insert(chance.randint(0, len(paragraphs)), one)
    return Article(paragraphs, article.claims)


def _touched(word: Word, share: float, chance: random.Random) -> Word:
    if chance.random() >= share:
        return word
    if word.text.isdecimal():
        return Word(str(int(word.text) + chance.randint(1, 9)), word.claim, changed=True)
    if len(word.text) > 3 and chance.random() < 0.4:
        at = chance.randrange(len(word.text) - 1)
        text = word.text[:at] + word.text[at + 1] + word.text[at] + word.text[at + 2 :]
        return Word(text, word.claim)
    return Word("".join(chance.choices(LETTERS, k=chance.randint(3, 8))), word.claim)


Writer = Callable[[random.Random, int], Article]
WRITERS: dict[str, Writer] = {"varied": varied, "repetitive": repetitive, "templated": templated}


def main() -> None:
    print(f"{CLAIMS:,} claims of one article: sentences aligned, every claim placed")
    print(
        f"{'article':12}{'edited':>8}{'characters':>12}{'right':>8}{'tray':>7}{'wrong':>7}"
        f"{'of them changed':>17}{'align':>9}{'place':>9}"
    )
    for name, write in WRITERS.items():
        for share in SHARES:
            placed(name, write, share)
    folder = Path(tempfile.mkdtemp(prefix="annotator-bench-"))
    try:
        stored(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\nmost memory: {peak:.0f} MB")


def placed(name: str, write: Writer, share: float) -> None:
    """Place all claims after edits, by words alone, and hold each against the truth."""
    chance = random.Random(f"{name} {share}")
    article = write(chance, CLAIMS)
    old, places = article.laid()
    new, truth = edited(article, share, chance, _one(write)).laid()
    started = time.perf_counter()
    placing = Placing(old, new)
    aligned = time.perf_counter()
    landings = {claim: placing.landing(span) for claim, (span, _) in places.items()}
    ended = time.perf_counter()
    right = tray = wrong = changed = 0
    for claim, landing in landings.items():
        there = truth.get(claim)
        changed += there is None or there[1]
        if landing is None:
            tray += 1
        elif there is None or there[1] or landing.span != there[0]:
            wrong += 1
        else:
            right += 1
    print(
        f"{name:12}{share:8.0%}{len(old):12,}{right:8,}{tray:7,}{wrong:7,}{changed:17,}"
        f"{aligned - started:7.2f} s{ended - aligned:7.2f} s"
    )


def _one(write: Writer) -> Callable[[random.Random], Sentence]:
    """Return what writes one sentence in the manner of an article."""

    def sentence(chance: random.Random) -> Sentence:
        return write(random.Random(chance.random()), 1).paragraphs[0][0]

    return sentence


def stored(folder: Path) -> None:
    """Update an article in a project: read, placed, conflicts derived, undone, redone."""
    print(
        f"\n{CLAIMS:,} claims as the reader finds them, stored in a project; the new text is read"
        " before\n"
        f"{'edited':>6}{'in place':>10}{'moved':>8}{'tray':>7}{'wrong':>7}"
        f"{'preview':>10}{'update':>10}{'tray':>10}{'undo':>10}{'redo':>10}{'difference':>12}"
    )
    for share in SHARES:
        chance = random.Random(f"stored {share}")
        article = varied(chance, CLAIMS)
        old, places = article.laid()
        new, truth = edited(article, share, chance, _one(varied)).laid()
        with Library.open(folder / f"{share}.annotator", create=True, reviewer="bench") as library:
            there = library.articles.add(prepare_text(old, "old.txt")).article.id
            with library.together("claim.accept"):
                for one in library.articles.analysis(there).readings:
                    if one.figure.bounded:
                        library.claims.add(there, one.span, figure=one.figure, text=one.quote)
            told = _told(library, there, places)
            prepared = prepare_text(new, "new.txt")
            acts: tuple[Callable[[], object], ...] = (
                partial(library.versions.preview, there, prepared),
                partial(library.versions.update, there, prepared),
                partial(library.versions.tray, there),
                library.undo,
                library.redo,
                partial(difference, old, new),
            )
            took: list[float] = []
            for act in acts:
                started = time.perf_counter()
                act()
                took.append(time.perf_counter() - started)
            claims = library.claims.of(there)
            wrong = sum(
                one.id in told and library.claims.in_text(one) and _is_wrong(one, told, truth)
                for one in claims
            )
            tray = sum(not library.claims.in_text(one) for one in claims)
            moved = sum((one.likeness or 100) < 100 for one in claims)
            times = f"{took[-1]:10.2f} s".join(("".join(f"{t:8.2f} s" for t in took[:-1]), ""))
            print(
                f"{share:6.0%}{len(claims) - tray - moved:10,}{moved:8,}{tray:7,}{wrong:7,}{times}"
            )


def _told(
    library: Library, article: ArticleId, places: dict[int, tuple[Span, bool]]
) -> dict[int, int]:
    """Return by claim of the project the number of the claim that the editor follows."""
    starts = {span.start: number for number, (span, _) in places.items()}
    found: dict[int, int] = {}
    for claim in library.claims.of(article):
        for at in range(claim.anchor.span.start, claim.anchor.span.end):
            if at in starts:
                found[claim.id] = starts[at]
    return found


def _is_wrong(claim: Claim, told: dict[int, int], truth: dict[int, tuple[Span, bool]]) -> bool:
    there = truth.get(told[claim.id])
    return there is None or there[1] or not claim.anchor.span.overlaps(there[0])


if __name__ == "__main__":
    main()
