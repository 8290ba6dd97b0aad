"""English words that steer the reading of a casualty statement: actions, tolls, parts."""

from __future__ import annotations

from annotator.domain.model import Kind

ACTIONS = {
    "deaths": Kind.KILLED,
    "death": Kind.KILLED,
    "killing": Kind.KILLED,
    "killings": Kind.KILLED,
    "murder": Kind.KILLED,
    "execution": Kind.KILLED,
    "assassination": Kind.KILLED,
    "bodies": Kind.KILLED,
    "body": Kind.KILLED,
    "remains": Kind.KILLED,
    "lives": Kind.KILLED,
    "loss": Kind.KILLED,
    "injury": Kind.INJURED,
    "wounding": Kind.INJURED,
    "arrest": Kind.CAPTURED,
    "arrests": Kind.CAPTURED,
    "detention": Kind.CAPTURED,
    "abduction": Kind.CAPTURED,
    "kidnapping": Kind.CAPTURED,
    "capture": Kind.CAPTURED,
    "release": Kind.CAPTURED,
    "displacement": Kind.DISPLACED,
    "evacuation": Kind.DISPLACED,
    "disappearance": Kind.MISSING,
}
TOLLS = {
    "toll": Kind.KILLED,
    "tolls": Kind.KILLED,
    "deathtoll": Kind.KILLED,
    "death-toll": Kind.KILLED,
}
TOLL_OF = {
    "dead": Kind.KILLED,
    "killed": Kind.KILLED,
    "deaths": Kind.KILLED,
    "fatalities": Kind.KILLED,
    "victims": Kind.KILLED,
    "martyrs": Kind.KILLED,
    "wounded": Kind.INJURED,
    "injured": Kind.INJURED,
    "injuries": Kind.INJURED,
    "casualties": Kind.KILLED_OR_INJURED,
    "missing": Kind.MISSING,
    "displaced": Kind.DISPLACED,
    "refugees": Kind.DISPLACED,
    "detainees": Kind.CAPTURED,
    "prisoners": Kind.CAPTURED,
    "hostages": Kind.CAPTURED,
    "evacuees": Kind.DISPLACED,
}
FOUND_WITH = frozenset("found hospitalised hospitalized admitted left taken rushed treated".split())
"""Participles after which "with burns" tells of the injured."""
SUBSET = frozenset(("including", "includes", "include", "included"))
AMONG = frozenset(("among", "amongst", "of"))
UNKNOWING = frozenset(
    "reported reports report immediate immediately information known confirmed unclear word".split()
)
LEFT_HOME = frozenset((("from", "their"), ("out", "of"), ("from", "homes"), ("fleeing", "their")))
OPENERS = frozenset(
    """toll deathtoll death-toll bars jail arrest moved move custody sustained suffered taken homes
    homeless themselves holding hospital hospitals camps shelters shelter sheltering survived left
    leave""".split()
)
"""Words that may tell of casualties beside the verbs and nouns that always do."""
SHELTERS = frozenset("camps camp shelters shelter safety".split())
HOMES = frozenset("homes home houses villages lands".split())
TAKEN = (
    ("taken", "prisoner"), ("taken", "prisoners"), ("taken", "captive"),
    ("taken", "hostage"), ("taken", "hostages"),
    ("taken", "into", "custody"), ("turned", "themselves", "in"), ("gave", "themselves", "up"),
    ("in", "custody"), ("rounded", "up"), ("in", "detention"), ("behind", "bars"), ("in", "jail"),
    ("under", "arrest"), ("placed", "under", "arrest"), ("put", "under", "arrest"),
    ("under", "house", "arrest"), ("placed", "under", "house", "arrest"),
    ("put", "under", "house", "arrest"), ("thrown", "into", "prison"),
)  # fmt: skip
"""What follows those who were taken or are held, after "were" and "have been"."""
NO_HOME = (
    ("homeless",), ("without", "homes"), ("without", "a", "home"), ("on", "the", "move"),
    ("left", "homeless"), ("made", "homeless"), ("rendered", "homeless"), ("left", "their"),
    ("leave", "their"), ("lost", "their"), ("to", "leave"), ("to", "abandon"),
    ("abandoned", "their"), ("forced", "from", "their"), ("driven", "from", "their"),
    ("forced", "out", "of", "their"), ("driven", "out", "of", "their"),
)  # fmt: skip
"""What follows those who lost or left their homes; after "their" and "leave" homes must come."""
TO_DEATH = frozenset(
    """burned burnt stabbed beaten hacked crushed trampled starved starving froze frozen bled choked
    tortured stoned bludgeoned clubbed battered knifed""".split()
)
"""Participles that "to death" makes a killing."""
NOT_YET_DEAD = frozenset(
    """sentence sentences sentenced sentencing condemn condemns condemned condemning scared scares
    bored bores frightened loved worried worked close closer""".split()
)
"""Verbs whose object "to death" lives on: "sentenced two men to death"."""
LIVES_ON = frozenset("customers players fans guests footballers spectators candidates".split())
"""People whom a firm or a club loses without a death."""
ELIMINATED = frozenset("eliminated eliminate eliminates eliminating".split())
"""Verbs of killing where fighters are their victims, and of contests elsewhere."""
TO_HOSPITAL = frozenset("taken rushed admitted airlifted transferred transported".split())
CLAIMS = frozenset(
    "claim claims claimed claiming take takes took taking taken cost costs costing".split()
)
"""Verbs of which "the life of" is the object when someone died."""
PARTICIPLES = frozenset(
    "beaten shot hit run stabbed set thrown swept struck stung bitten caught cut torn".split()
)
"""Participles without -ed that "and killed" may follow in one passive."""
PARTLY = frozenset(
    "some most many several half all both mostly mainly largely chiefly majority".split()
)
"""Words that open an aside on those counted: "ten villagers, most of them women, were"."""
DISASTERS = frozenset(
    """attack attacks bombing bombings disaster disasters crash massacre massacres fire earthquake
    quake tsunami flood floods shooting shootings explosion explosions blast blasts collapse raid
    raids strike strikes airstrike airstrikes shelling shipwreck avalanche landslide stampede
    tragedy accident derailment sinking siege""".split()
)
"""Events whose victims are dead where nothing else is told of them."""
FIRST_OF = frozenset("first second third last only youngest oldest".split())
BODIES = frozenset("body corpse".split())
CAME_UP = frozenset(
    "found recovered discovered retrieved unearthed pulled exhumed fished dug seen".split()
)
"""What is done to a body that is counted: "another body was found"."""
WAYS_TO_KILL = frozenset("shot stabbed attacked ambushed beat kidnapped abducted".split())
"""Verbs after which "and killed" tells of the same persons."""
ALONG = (
    ("along", "with"), ("together", "with"), ("as", "well", "as"), ("alongside",),
    ("in", "addition", "to"), ("besides",),
)  # fmt: skip
SAID = frozenset("said says told reported confirmed announced stated".split())
"""Verbs of saying, which break nothing off in the passive: "were reported killed"."""
ASIDE = frozenset("with while as when where but".split())
"""Words that open another clause after a comma."""
ESTIMATES = frozenset(
    """put puts putting estimated estimates estimating placed bring brings brought bringing take
    takes took taking raise raises raised raising""".split()
)
"""Verbs of which "the dead" are the object when they are counted: "put the dead at 12"."""
FIRMS = (
    ["company"], ["firm"], ["club"], ["team"], ["employer"], ["airline"], ["bank"], ["factory"],
    ["label"], ["studio"], ["franchise"],
)  # fmt: skip
RUBBLE = frozenset(
    """rubble debris alive under beneath underneath mud snow earth landslide avalanche wreckage
    ruins soil""".split()
)
"""Words after "buried" that tell of the missing and not of the dead who have a grave."""
SETTLED = frozenset(
    """residents inhabitants villagers civilians locals townspeople people families citizens
    islanders refugees""".split()
)
PLACES_LEFT = frozenset(
    """town city village villages district area areas camp neighbourhood neighborhood region
    province island suburb homes towns""".split()
)
RELIEF = frozenset(
    """relief displacement displaced refugee evacuation evacuee idp temporary makeshift emergency
    tent tented""".split()
)
HOLDING = frozenset("holding hold holds".split())
BADLY = frozenset("critically seriously severely badly gravely lightly slightly".split())
PLACED_AS = frozenset("follows distributed divided including namely".split())
REFLEXIVES = frozenset("himself herself itself themselves".split())
REACH = 12
