"""Made-up articles of any size for the benchmarks, figures and reference marks included."""

from __future__ import annotations

import random

TOLD = (
    "قُتل {n} من عناصر الدفاع المحلي في هجوم على حاجز قرب البلدة في {d} نوفمبر 2024.[{r}]",
    "وأُصيب {n} مدنيين بجروح جراء قصف طال السوق القديم في {d} نوفمبر 2024.[{r}]",
    "وقال المرصد السوري لحقوق الإنسان إن ما لا يقل عن {n} مقاتلاً من قسد قُتلوا في كمين.",
    "At least {n} soldiers were killed and {m} others wounded near the bridge, SOHR said.",
)
PLAIN = (
    "وذكر بيان نشره موقع محلي أن 12 منزلاً تضررت في الحي الشرقي من البلدة.",
    "ولم تعلن أي جهة مسؤوليتها عن الحادث، فيما بدأت لجنة محلية بتقدير الأضرار وتسجيل الأسماء.",
    "وعاد سكان القرى القريبة إلى بيوتهم بعد يومين، وفتحت المدارس أبوابها من جديد.",
    "The mayor said that the road to the bridge would stay closed until the end of the week.",
)


def article(size: int, number: int) -> str:
    """Return an article of about ``size`` bytes of UTF-8, no two numbers alike."""
    chance = random.Random(number)
    lines = [f"هجوم على الجسر القديم، التقرير {number}", "", "12 نوفمبر 2024", ""]
    length = sum(len(line.encode()) + 1 for line in lines)
    references = 0
    while length < size:
        sentences = [chance.choice(PLAIN) for _ in range(4)]
        references += 1
        told = chance.choice(TOLD).format(
            n=chance.randint(3, 60), m=chance.randint(3, 60), d=chance.randint(1, 12), r=references
        )
        sentences.insert(chance.randrange(5), told)
        lines.append(" ".join(sentences))
        length += len(lines[-1].encode()) + 1
    return "\n".join(lines) + "\n"
