"""The English lexicon of casualty statements: numbers, qualifiers, people, verbs, things."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from annotator.domain.figures.lexemes import Lexeme, Number, Role
from annotator.domain.model import Kind, Mode, PartyStatus, Qualifier

_KILLED, _INJURED, _BOTH = Kind.KILLED, Kind.INJURED, Kind.KILLED_OR_INJURED


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form: ``past`` forms may be active or passive, ``stands`` ones take no object.

    ``passive_only`` ones tell of people only where these have it done to them ("were treated").
    """

    kind: Kind
    mode: Mode = Mode.NONE
    past: bool = False
    stands: bool = False
    passive_only: bool = False
    people_only: bool = False


_VERBS = """
killed||p|killed slain murdered massacred martyred slaughtered gunned
killed|executed|p|executed beheaded hanged
killed||p|assassinated
killed||o|kill kills killing slay slays murder murders murdering massacres slew assassinate
killed||s|died dies die dying perished perish drowned drown drowns succumbed dead lost
killed||o|drowning
killed||s|suffocated asphyxiated
killed||p|electrocuted lynched strangled decapitated slayed
killed||pc|neutralised neutralized liquidated eliminated
killed||oc|neutralise neutralises neutralize neutralizes eliminate eliminates eliminating
injured||p|stabbed shot poisoned
injured||v|burned burnt scalded bruised hit struck hospitalised hospitalized treated bitten
    stung
injured||p|injured wounded hurt maimed mauled gored
injured||o|injure injures injuring wound wounds wounding hurting maiming maims
captured|taken|pc|captured seized rounded
captured|taken|p|arrested detained kidnapped abducted apprehended jailed imprisoned remanded
    interned nabbed
captured|taken|oc|capture captures capturing
captured|taken|o|arrest arrests arresting detain detains detaining kidnap kidnaps kidnapping
    abduct abducts abducting
captured|released|pc|released freed
captured|released|oc|release releases releasing free frees freeing
captured|held|s|captive hostage
captured|held|v|held
captured|taken|s|surrendered surrender
missing||s|missing unaccounted disappeared vanished
missing||v|trapped buried
missing||oc|trapping
displaced||p|displaced evacuated uprooted expelled
displaced||v|relocated resettled bussed bused
displaced||o|displace displaces displacing uproot uprooting expel expelling evacuate evacuating
displaced||s|fled flee flees fleeing emigrated migrated emigrate
"""


def _verbs() -> Mapping[str, Verb]:
    found: dict[str, Verb] = {}
    for line in _VERBS.replace("\n    ", " ").strip().splitlines():
        kind, mode, flags, forms = line.split("|")
        for form in forms.split():
            found[form] = Verb(
                Kind(kind),
                Mode(mode),
                past="p" in flags or "v" in flags,
                stands="s" in flags,
                passive_only="v" in flags,
                people_only="c" in flags,
            )
    return MappingProxyType(found)


VERBS = _verbs()

_PEOPLE = """
unknown||people person persons individuals individual humans members member souls others victims
    victim suspects suspect attendees pedestrians pedestrian prisoners-of-war year-old year-olds
    month-old week-old day-old
    males females
unknown||passengers passenger bystanders bystander relatives relative inmates
    occupants occupant onlookers onlooker passersby passerby passers-by passer-by youngsters
    youngster
civilian||civilian civilians residents resident villagers villager citizens citizen inhabitants
    locals
civilian|men|man men
civilian|women|woman women girl-friends
civilian|children|child children boy boys girl girls baby babies infant infants toddler toddlers
    teenager teenagers minor minors kid kids schoolchildren newborn newborns
civilian|elderly|pensioners
civilian||journalist journalists reporter reporters cameraman photographer activist activists
    doctor doctors medic medics nurse nurses paramedic paramedics rescuer rescuers volunteer
    volunteers worker workers teacher teachers student students pupil pupils driver drivers
    farmer farmers shepherd shepherds protester protesters demonstrator demonstrators
    worshippers worshipper pilgrims pilgrim tourist tourists migrant migrants family-members
    contractor contractors employee employees lawyer lawyers judge judges diplomat diplomats
    official officials settler settlers fisherman fishermen miner miners patient patients
    shopper shoppers aid-workers firefighter firefighters engineer engineers mother father son
    daughter wife husband brother brothers sister sisters parents couple companion companions
    bodyguard bodyguards guard guards grandmother grandfather
    grandparents grandson granddaughter aunt uncle cousin niece nephew imam imams priest priests
    sailor sailors clerics cleric mayor editor editors professor professors singer athlete player
    prosecutor broadcaster blogger bloggers translator translators carpenter baker tailor barber
    spectators fans staff crew traders merchants mourners police personnel siblings twins
    shopkeeper shopkeepers hiker hikers climber climbers skier skiers cyclist cyclists
    motorcyclist motorcyclists motorist motorists motorbiker biker bikers swimmer swimmers diver
    divers adviser advisers advisor advisors seeker seekers seasonal-workers labourer labourers
    laborer laborers herder herders picker pickers vendor vendors trader merchant owner owners
    guest guests holidaymakers holidaymaker commuter spectator mourner customer customers
    schoolgirl schoolgirls schoolboy schoolboys youth youths adult adults adolescent adolescents
    pensioner missionary missionaries nun nuns monk monks bishop pastor pastors cleric scientist
    scientists researcher researchers academic academics politician politicians lawmaker
    lawmakers senator candidate candidates minister ministers governor ambassador
    councillor councillors mp mps technician technicians crewmen crewman seaman seamen
    fireman firemen salesman businessman businessmen businesswoman tribesman tribesmen clansmen
    tribesmen townspeople survivors survivor evacuee stepson stepdaughter orphan orphans beggar
    newlyweds bride groom actor actress musician musicians footballer footballers
    climber mountaineer mountaineers trekker trekkers camper campers welder electrician plumber
    analyst analysts technologist presenter presenters correspondent correspondents producer
    photojournalist photojournalists photographers cameramen interpreter interpreters
    humanitarians teen teens neighbour neighbours neighbor neighbors friend friends colleague
    colleagues guide guides chef chefs cook waiter waiters clerk clerks cleaner cleaners janitor
    mechanic mechanics spaniard spaniards swede swedes dane danes briton britons turk turks kurd
    kurds frenchman englishman irishman dutchman sons daughters wives husbands mothers fathers
    grandchildren grandchild grandsons granddaughters grandmothers grandfathers uncles aunts cousins
    nieces nephews mayors prosecutors singers athletes bakers carpenters professors broadcasters
    captains colonels lieutenants sergeants generals players producers cooks electricians plumbers
    barbers tailors welders beggars brides grooms
    ministers senators governors ambassadors actors bishops pensioners
    commuters americans monitors observers national nationals foreigners foreigner
combatant||soldier soldiers troops troop fighter fighters militant militants rebel rebels gunman
    gunmen insurgent insurgents militiaman militiamen combatant combatants jihadist jihadists
    jihadi jihadis terrorist terrorists mercenary mercenaries officer officers policeman
    policemen policewoman conscript conscripts recruit recruits commander commanders general
    colonel captain lieutenant sergeant guerrillas guerrilla commandos commando marine marines
    serviceman servicemen pilot pilots peacekeeper peacekeepers operatives operative emir leader
    leaders cadets guardsmen paratroopers peshmerga extremists extremist attackers loyalists
    loyalist forces militia militias bomber bombers shooter shooters fugitive fugitives convict
    convicts smuggler smugglers gangster gangsters bandit bandits robber robbers assailant
    assailants separatist separatists islamist islamists reservist reservists corporal
    taliban brigadier admiral inspector constable constables sniper snipers airman airmen
"""
_ONES = frozenset(
    """person individual human member soul victim passenger bystander relative civilian resident
    occupant onlooker passerby passer-by youngster suspect pedestrian evacuee grandchild
    villager citizen man woman child boy girl baby infant toddler teenager minor kid newborn
    journalist
    reporter cameraman photographer activist doctor medic nurse paramedic rescuer volunteer worker
    teacher student pupil driver farmer shepherd protester demonstrator worshipper pilgrim tourist
    migrant contractor employee lawyer judge diplomat official settler fisherman miner patient
    shopper
    firefighter engineer mother father son daughter wife husband brother sister companion bodyguard
    grandmother grandfather grandson granddaughter aunt uncle cousin niece nephew imam priest
    sailor cleric mayor editor professor singer athlete player prosecutor broadcaster blogger
    translator carpenter baker tailor barber
    guard soldier fighter militant rebel gunman insurgent militiaman combatant jihadist jihadi
    terrorist
    mercenary officer policeman policewoman conscript recruit commander general colonel captain
    lieutenant sergeant guerrilla commando marine serviceman pilot peacekeeper operative emir leader
    extremist loyalist troop national foreigner year-old month-old week-old day-old
    shopkeeper hiker climber skier cyclist
    motorcyclist motorist motorbiker biker swimmer diver adviser advisor seeker labourer laborer
    herder picker vendor trader merchant owner guest holidaymaker commuter spectator mourner
    customer schoolgirl schoolboy youth adult adolescent pensioner missionary nun monk bishop
    pastor scientist researcher academic politician lawmaker senator candidate minister governor
    ambassador councillor mp technician crewman seaman fireman salesman businessman
    businesswoman tribesman survivor stepson stepdaughter orphan beggar bride groom actor actress
    musician footballer mountaineer trekker camper teen neighbour neighbor friend
    colleague welder electrician plumber analyst technologist
    guide chef cook waiter clerk cleaner janitor mechanic spaniard swede dane briton turk kurd
    frenchman englishman irishman dutchman
    presenter correspondent producer photojournalist interpreter bomber shooter
    fugitive convict smuggler gangster bandit robber assailant separatist islamist reservist
    corporal brigadier admiral inspector constable sniper airman""".split()
)
_NATIONS = """syrian iraqi palestinian israeli lebanese iranian turkish turk american russian
    egyptian
jordanian saudi yemeni afghan pakistani indian chinese french british german italian spanish libyan
tunisian algerian moroccan sudanese somali kuwaiti emirati ukrainian canadian australian japanese
indonesian nigerian ethiopian kenyan korean kurd shiite sunni alawite druze christian yazidi
romanian bulgarian serbian croatian bosnian hungarian czech greek belgian austrian mexican
brazilian chilean peruvian colombian venezuelan cuban thai filipino malaysian nepali bangladeshi
omani bahraini qatari mauritanian malian chadian cameroonian ugandan rwandan tanzanian
zimbabwean eritrean georgian armenian azerbaijani kazakh uzbek tajik albanian kosovan chechen
spaniard swede dane briton houthi arab african european asian muslim jew hindu sikh copt
rohingya uighur ghanaian norwegian"""
_TRADES = """
potter weaver miller butcher grocer hunter forager porter courier trucker detective coastguard
lifeguard dentist surgeon pharmacist librarian architect mason builder roofer painter gardener
rancher jockey referee boxer wrestler dancer artist poet writer novelist historian banker
accountant cashier secretary receptionist manager landlord tenant lodger housewife widow widower
spouse fiancee boyfriend girlfriend stepfather stepmother hitchhiker jogger surfer kayaker
skydiver parachutist paraglider backpacker rabbi preacher muezzin sheikh elder chieftain
rioter looter squatter deportee returnee asylum-seeker stowaway retiree veteran beekeeper
lumberjack logger astronaut peddler hawker maid nanny babysitter caretaker headmaster scavenger
gatherer envoy consul spokesman inmate detective interviewer surveyor geologist biologist
physicist chemist economist programmer designer florist jeweller tanner sculptor filmmaker
comedian drummer guitarist rapper stuntman bystander parishioner deacon seminarian
congregant churchgoer partygoer concertgoer reveller reveler picnicker
deputy aide assistant accomplice apprentice
classmate schoolmate roommate flatmate housemate traveller traveler expatriate rickshaw-puller
fire-fighter motorman conductor stationmaster airwoman stewardess steward hostess sightseer
stepbrother stepsister godfather godmother foreman whistleblower dissident campaigner
environmentalist unionist trade-unionist councilman councilwoman councilor parliamentarian
legislator magistrate solicitor barrister attorney sheriff marshal bailiff warden jailer
"""
"""Nouns of people with a plural in s, of which the singular needs an article or a number."""
_ARMED = """
gunner sapper legionnaire trooper deserter defector infantryman partisan guerilla hijacker
kidnapper attacker arsonist rifleman bombardier militiawoman warlord cadet
guardsman paratrooper patrolman mujahid intruder infiltrator collaborator poacher trafficker
carjacker
"""
_CASUALTIES = """
killed||deaths fatalities martyrs bodies corpses martyr body corpse fatality death lives life
    killings murders executions assassinations drownings
injured||injuries
killed_or_injured||casualties casualty
captured|held|detainees prisoners captives hostages detainee prisoner captive hostage
captured|taken|arrests detentions abductions kidnappings
displaced||refugees idps evacuees refugee displaced-people displacements evacuations
"""


def _plural(word: str) -> str:
    if word.endswith("man"):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith("ss") else "s")


def _people() -> Mapping[str, Lexeme]:
    found: dict[str, Lexeme] = {}
    for line in _PEOPLE.replace("\n    ", " ").strip().splitlines():
        status, sub_group, words = line.split("|")
        for word in words.split():
            found[word] = Lexeme(
                Role.PERSON,
                number=Number.ONE if word in _ONES else Number.MANY,
                status=PartyStatus(status),
                sub_group=sub_group,
                fighter=status == "combatant",
            )
    for words, armed in ((_TRADES, False), (_ARMED, True)):
        status = PartyStatus.COMBATANT if armed else PartyStatus.CIVILIAN
        for word in words.split():
            plural = _plural(word)
            for form, number in ((word, Number.ONE), (plural, Number.MANY)):
                person = Lexeme(Role.PERSON, number=number, status=status, fighter=armed)
                found.setdefault(form, person)
    for word in _NATIONS.split():
        found.setdefault(word + "s", Lexeme(Role.PERSON, number=Number.MANY))
    for line in _CASUALTIES.replace("\n    ", " ").strip().splitlines():
        kind, mode, words = line.split("|")
        for word in words.split():
            many = word.endswith("s") or word in ("bodies", "lives")
            found[word] = Lexeme(
                Role.CASUALTY,
                Kind(kind),
                number=Number.MANY if many else Number.ONE,
                mode=Mode(mode),
            )
    return MappingProxyType(found)


PEOPLE = _people()
UNCHANGED = frozenset(
    """lebanese chinese japanese sudanese british french irish dutch portuguese vietnamese burmese
    taiwanese nepalese congolese senegalese maltese swiss spanish togolese gabonese rwandese
    sinhalese""".split()
)
NATIONS = frozenset(_NATIONS.split()) | UNCHANGED
NATIONAL = Lexeme(Role.PERSON)
TITLES = frozenset(
    """general man minister governor ambassador senator lawmaker mp candidate brigadier admiral
    corporal inspector owner guest academic adult producer bomber analyst correspondent presenter
    youth survivor researcher scientist politician actor actress musician shooter year-old
    teen neighbour neighbor friend colleague trader vendor merchant customer convict islamist
    separatist suspect""".split()
) | frozenset((_TRADES + _ARMED).split())
"""Singular nouns of people that name a victim only with an article or a number before them."""
ATTRIBUTES = frozenset(
    """police civilian rebel militant insurgent student refugee migrant guerrilla commando marine
    militia worker terrorist separatist islamist extremist youth forces adult staff
    jihadist guard life death body prisoner hostage detainee casualty martyr""".split()
)
"""Nouns of people that may stand before the thing that is counted: "two police stations"."""
JOINED_ADJECTIVES = frozenset(
    """regime government army police security military isis is hamas hezbollah allied local foreign
    male female young elderly armed unarmed tribal loyalist opposition rebel civilian""".split()
)
"""Words that "and" may join before one noun: "11 regime and allied fighters"."""

SMALL: Mapping[str, int] = MappingProxyType(
    {
        word: value
        for value, word in enumerate(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
            fifteen sixteen seventeen eighteen nineteen""".split()
        )
    }
)
TENS: Mapping[str, int] = MappingProxyType(
    {
        word: 10 * value
        for value, word in enumerate(
            "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
        )
    }
    | {"fourty": 40}
)
SCALES: Mapping[str, int] = MappingProxyType(
    {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
)
MAGNITUDES: Mapping[str, int] = MappingProxyType(
    {"dozens": 10, "scores": 10, "tens": 10, "hundreds": 100, "thousands": 1_000,
     "millions": 1_000_000}
)  # fmt: skip
VAGUE = (
    ("a", "number", "of"), ("a", "large", "number", "of"), ("several",), ("a", "few"), ("many",),
    ("some", "other"), ("an", "unknown", "number", "of"), ("a", "group", "of"), ("numerous",),
    ("an", "unspecified", "number", "of"), ("multiple",),
)  # fmt: skip
_QUALIFIERS = {
    (Qualifier.AT_LEAST, False): (
        "at least, no fewer than, no less than, not less than, a minimum of, not fewer than"
    ),
    (Qualifier.MORE_THAN, False): (
        "more than, over, upwards of, in excess of, exceeding, exceeds, exceeded, exceed, topped, "
        "tops, surpassed, surpasses, passed, passes, well over, greater than, above"
    ),
    (Qualifier.ABOUT, False): (
        "about, around, some, approximately, roughly, nearly, almost, an estimated, close to, "
        "estimated, circa, approaching, near"
    ),
    (
        Qualifier.UP_TO,
        False,
    ): "up to, as many as, no more than, not more than, at most, a maximum of",
    (Qualifier.UP_TO, True): "fewer than, less than, under",
}


def _qualifiers() -> Mapping[str, tuple[tuple[tuple[str, ...], Qualifier, bool], ...]]:
    table: dict[str, list[tuple[tuple[str, ...], Qualifier, bool]]] = {}
    for (qualifier, strict), phrases in _QUALIFIERS.items():
        for phrase in phrases.split(","):
            words = tuple(phrase.split())
            table.setdefault(words[0], []).append((words, qualifier, strict))
    return MappingProxyType(
        {first: tuple(sorted(rows, key=lambda r: -len(r[0]))) for first, rows in table.items()}
    )


QUALIFIERS = _qualifiers()
MONTHS = frozenset(
    """january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec""".split()
)
FUNCTION_WORDS = frozenset(
    """the a an of in on at by from to with and or but for as that which who whom whose when while
    after before during since until near outside inside into over under between among including
    were was are is be been being have has had did do does will would could may might not no said
    says told reported according also only later earlier this these those it its they their them his
    her he she we you if then than there where because amid against through across within without
    around about along following late early so yet per via both all each more most monday tuesday
    wednesday thursday friday saturday sunday today yesterday overnight have-been when others
    another other dead alive such some any s t out off up down overall total""".split()
)
BREAKS_OFF = frozenset(
    """said says told reported announced claimed added stated confirmed noted who which whose while
    where because although targeted hit struck attacked destroyed launched carried shelled bombed
    raided stormed""".split()
)
NOT_PEOPLE = frozenset(
    """vehicles vehicle cars car tanks tank trucks truck planes plane aircraft jets jet helicopters
    helicopter drones drone missiles missile rockets rocket shells shell bombs bomb raids raid
    strikes
    strike airstrikes airstrike air attacks attack villages village towns town cities city houses
    house homes home buildings building miles mile km kilometers kilometres kilometer meters metres
    years year months month weeks week days day hours hour minutes minute dollars percent rifles
    weapons guns points point positions position sites site bases base checkpoints checkpoint
    districts provinces countries country times tons tonnes barrels points schools hospitals
    hospital
    operations operation mines mine ships ship boats boat buses bus ambulances camps camp families
    households parties groups group factions battalions brigades divisions headquarters depots
    animals
    sheep goats cattle dogs gmt am pm degrees euros pounds lira oil gas wells bullets explosions
    blasts
    incidents cases case violations areas area neighborhoods neighbourhoods roads convoys convoy
    prisons sectors fronts axes stages rounds seats votes mosques churches shops tents
    wolf wolves bear bears boar boars elephants elephant lions lion tigers birds bird chickens
    chicken pigs pig horses horse camels camel donkeys donkey cows cow cats cat rats fish whales
    whale sharks shark livestock trees tree crops acres hectares fields bridges bridge roads road
    tunnels tunnel dams dam factories factory warehouses warehouse depots depot markets market
    hotels hotel restaurants banks bank companies company firms firm businesses organisations
    organizations channels flights flight trains train trips games game goals goal matches match
    sets set medals titles laps runs wickets penalties cards documents passports phones phone
    computers computer files file pages page letters books films movies songs charges counts laws
    law bills bill plans plan deals deal jobs job votes vote proposals projects project pipelines
    pipeline wells turbines megawatts kilos kilograms grams litres liters gallons inches feet foot
    yards acres seconds decades decade centuries times nights mornings weekends hills hill
    mountains hilltops islands island parcels boxes bags pills doses samples tests pounds rubles
    pistols pistol revolvers grenades grenade launchers launcher mortars mortar howitzers
    batteries battery systems system radars radar satellites satellite balloons submarines
    submarine warships warship tankers tanker trailers motorcycles motorcycle bikes bike bicycles
    dolphins seals turtles deer monkeys hens ducks geese rabbits foxes leopards pets pet puppies
    snakes crocodiles buffaloes bulls calves lambs mules rhinos giraffes zebras kangaroos koalas
    apes gorillas bees insects poultry swine dolphin seal monkey leopard calf stations station
    engines engine servers accounts websites website species plants plant fires fire"""
    .split()
)  # fmt: skip
NUMBERED_THINGS = frozenset(
    """division brigade regiment battalion unit flight resolution article page no number route
    highway
    road chapter year in-year boeing mig su tu f phase group office room channel""".split()
)
KIN_OWNERS = frozenset("his her their its".split())
"""Words that open a part of the count before them."""
BE = frozenset(
    "was were been are is be being got get gets remained remain remains went gone".split()
)
ADVERBS = frozenset(
    """also reportedly allegedly lightly seriously critically severely slightly badly later
    instantly immediately at_once subsequently eventually then both either already all
    apparently still confirmed fatally
    mortally directly brutally feared believed presumed thought now still confirmed""".split()
)
RISES = frozenset(
    """rose rise rises risen rising increased increases climbed climbs jumped jumps grew grown went
    up soared shot surged fell dropped down revised changed""".split()
)
"""Words before "from 12 to 20" that tell of two counts, one after the other."""
HEDGES = frozenset("feared believed presumed thought".split())
"""Participles after which another one tells what happened: "dozens feared trapped"."""
HARMS = frozenset("injuries injury wounds burns fractures concussion bruises shrapnel".split())
SUFFERED = frozenset(
    "sustained suffered received sustaining suffering sustain suffer receiving with".split()
)
TOLL_LINKS = frozenset(
    """at to reached reaches reach of is was stands stood rises rose hit hits passes tops climbs
    climbed
    has had now : - least jumped exceeded exceeds topped surpassed exceeding totals totalled totaled
    increased risen reaching put""".split()
)
