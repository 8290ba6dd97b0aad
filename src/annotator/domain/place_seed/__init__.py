"""The rows that the gazetteer starts with: regions, towns, camps and fronts, with their sources.

A row is `key|parent|English|Arabic|aliases, comma separated|source`; it may go on in lines that
begin with four spaces. A key that ends with * is an area without fixed bounds, or a name that
several places share: it lies within its parent and says nothing of its neighbours.

Made by `packaging/gazetteer.py` from `packaging/places_added.csv`, from GeoNames (geonames.org,
licensed under CC BY 4.0; names chosen, joined and divided by us) and from the Unicode CLDR. Change
the additions or the script and make the rows anew; a row edited here is lost.
"""

from __future__ import annotations

from annotator.domain.place_seed import (
    iraq,
    levant,
    neighbours,
    syria_east,
    syria_north,
    syria_west,
    world,
)

# Of two places with one name the first is meant, so what is close to the war comes first.
ROWS = "".join(
    page.ROWS for page in (syria_east, syria_north, syria_west, iraq, levant, neighbours, world)
)
