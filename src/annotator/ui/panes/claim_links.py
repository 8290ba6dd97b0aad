"""What a claim is checked against: what is offered, what is linked, how independent it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.domain.finding import address_of
from annotator.domain.lexicon import Lexicon
from annotator.domain.model import CitationId, ClaimId, LinkId, Origins, Seen
from annotator.library import Library
from annotator.services.citations import Offer, Offered
from annotator.ui.browser import open_address
from annotator.ui.context import Context, Focus
from annotator.ui.labels import Heading, Quiet
from annotator.ui.panes.citation_form import CitationForm
from annotator.ui.panes.inherited_links import InheritedLinks
from annotator.ui.panes.link_card import LinkCard, title_of
from annotator.ui.quote import Quote


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinksSection", text)


class OfferRow(QWidget):
    """A citation that one key links."""

    wanted = Signal()

    def __init__(self, offer: Offer, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer = offer
        self._key = "L" if place == 0 else ""
        self.title = Quote(self, scale=0.72, most_lines=2)
        self.why = Quiet(parent=self)
        self.button = QPushButton(self)
        self.button.clicked.connect(self.wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.why)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of the window."""
        offer, link = self.offer, _tr("Link")
        self.why.setText(
            {
                Offered.OWN: _tr("marked in its own sentence"),
                Offered.LATER: _tr("a later mark of the paragraph"),
                Offered.ATTRIBUTION: _tr("named in the text"),
            }[offer.why]
        )
        if offer.citation is not None:
            self.title.set_text(title_of(offer.citation))
        else:
            self.title.set_text(_tr("As quoted here: {origin}").format(origin=offer.origin))
        self.button.setText(f"{link}  {self._key}".strip())
        self.button.setAccessibleName(f"{link}: {self.title.text}")


class LinksSection(QWidget):
    """The links of one claim; every change goes through the library."""

    linked = Signal(QWidget)
    """The card of a link that was just made, to be shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._claim_id: ClaimId | None = None
        self._cards: dict[LinkId, LinkCard] = {}
        self._rows: list[OfferRow] = []
        self._offers: list[Offer] = []
        self._last: LinkId | None = None
        self.heading = Heading(parent=self)
        self.origins = Quiet(parent=self)
        self.form = CitationForm(self)
        self.form.hide()
        self.form.saved.connect(self._on_saved)
        self.form.left.connect(self._on_left)
        self.none = Quiet(parent=self)
        self.new_button = QPushButton(self)
        self.new_button.setProperty("link", True)
        self.new_button.clicked.connect(self.link_new)
        self._linked, self._offered = QVBoxLayout(), QVBoxLayout()
        for box in (self._linked, self._offered):
            box.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.origins)
        self._backing = QVBoxLayout()
        column.addLayout(self._backing)
        column.addLayout(self._linked)
        self.inherited = InheritedLinks(self)
        self.inherited.part_wanted.connect(self._on_part)
        column.addWidget(self.inherited)
        column.addWidget(self.none)
        column.addLayout(self._offered)
        column.addWidget(self.form)
        column.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def add_below_origins(self, widget: QWidget) -> None:
        """Put what tells of the backing, such as the grade, below the independent origins."""
        self._backing.addWidget(widget)

    # -- showing ----------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Speak the language of the window."""
        self.heading.setText(_tr("Checked against"))
        self.none.setText(_tr("Nothing is linked and nothing is offered. Add what you checked."))
        self.new_button.setText(_tr("New citation…"))
        self.new_button.setToolTip(_tr("Shift+L"))
        self.form.retranslate()
        for card in self._cards.values():
            card.retranslate(self._context.words)
        for row in self._rows:
            row.retranslate()
        if self._claim_id is not None:
            self.show_claim(self._claim_id)

    def show_claim(self, claim_id: ClaimId | None) -> None:
        """Show the links of a claim as they are stored now."""
        library = self._context.library
        if claim_id != self._claim_id:
            self.form.hide()
            self._last = None
        self._claim_id = claim_id
        if claim_id is None or library is None:
            return
        backings = {one.link.id: one for one in library.claims.backings(claim_id)}
        for link_id in [one for one in self._cards if one not in backings]:
            self._remove(self._cards.pop(link_id))

        def lexicon() -> Lexicon:
            return library.lexicon.current

        for link_id, backing in backings.items():
            if link_id in self._cards:
                self._cards[link_id].show_backing(backing)
            else:
                card = LinkCard(backing, self._context.words, lexicon, self)
                self._connect(card, link_id)
                self._cards[link_id] = card
                self._linked.addWidget(card)
        self._show_offers(library.citations.offers(claim_id))
        self.origins.setText(self._origins_words(library.claims.origins(claim_id)))
        self._show_inherited(library, claim_id)
        self.none.setVisible(
            not backings and not self._offers and not self.inherited.isVisibleTo(self)
        )

    def _show_inherited(self, library: Library, claim_id: ClaimId) -> None:
        claims = library.claims
        links = claims.inherited_links(claim_id) if claims.may_have_parts(claim_id) else []
        parts = {one.part for one in links}
        self.inherited.show_links(
            links,
            {one: claims.get(one).anchor.quote for one in parts},
            self._context.words,
            count=bool(links) and claims.counts_parts(claim_id),
        )

    def _on_part(self, part: object) -> None:
        library = self._context.library
        if library is None or not isinstance(part, int):
            return
        claim = library.claims.get(ClaimId(part))
        self._context.go_to(claim.article_id, claim.anchor.span, claim.version)
        self._context.set_focus(Focus(claim_id=claim.id))

    def flush(self) -> None:
        """Tell what is typed and not yet told."""
        for card in list(self._cards.values()):
            card.flush()

    @property
    def cards(self) -> list[LinkCard]:
        """The cards of the links, in order."""
        return list(self._cards.values())

    @property
    def offer_rows(self) -> list[OfferRow]:
        """The rows of what is offered, in order."""
        return list(self._rows)

    def _show_offers(self, offers: list[Offer]) -> None:
        if offers == self._offers and self._rows:
            return
        self._offers = offers
        for row in self._rows:
            self._remove(row)
        self._rows = []
        for place, offer in enumerate(offers):
            row = OfferRow(offer, place, self)
            row.wanted.connect(lambda place=place: self.link_offered(place))
            self._rows.append(row)
            self._offered.addWidget(row)

    def _origins_words(self, origins: Origins) -> str:
        names = ", ".join(origins.names)
        said = _tr("Independent origins: {count}").format(count=origins.count)
        if names:
            said = f"{said} ({names})"
        if origins.unknown:
            unknown = QCoreApplication.translate(
                "LinksSection", "%n of unknown origin: ?", None, origins.unknown
            )
            said = f"{said} · {unknown}"
        return said

    @staticmethod
    def _remove(widget: QWidget) -> None:
        widget.hide()
        widget.deleteLater()

    # -- verbs ------------------------------------------------------------------------------

    def link_offered(self, place: int = 0) -> None:
        """Link what is offered at a place, 0 the first."""
        claim_id = self._claim_id
        if claim_id is None or not 0 <= place < len(self._offers):
            self._context.told.emit(_tr("Nothing more is offered. Add a citation with Shift+L."))
            return
        offer = self._offers[place]
        made = self._do(lambda library: library.citations.link_offer(claim_id, offer))
        self._last = LinkId(made) if isinstance(made, int) else None
        if self._last is not None and self._last in self._cards:
            self.linked.emit(self._cards[self._last])

    def link_new(self) -> None:
        """Ask for a citation and link it."""
        if self._claim_id is not None:
            self.form.ask(None)

    def find_it(self) -> None:
        """Open the browser on the citation worked on last, else on the first unseen one."""
        unseen = [
            c for c in self._cards.values() if c.link.seen in (Seen.NOT_OPENED, Seen.TITLE_ONLY)
        ]
        chosen = self._cards.get(self._last) if self._last is not None else None
        card = chosen or next(iter(unseen), None) or next(iter(self._cards.values()), None)
        if card is not None:
            self._find(card.citation.id)
        elif self._offers and self._offers[0].citation is not None:
            self._find(self._offers[0].citation.id)
        else:
            self._context.told.emit(_tr("Link a citation first; then F finds it."))

    def _find(self, citation_id: CitationId) -> None:
        library = self._context.library
        assert library is not None
        citation = library.citations.get(citation_id)
        address = address_of(citation, library.citations.source(citation.source_id))
        if not address:
            self._context.told.emit(_tr("This citation has neither a title nor an address."))
            return
        open_address(address)
        self._context.told.emit(
            _tr("Look in the browser; drop or paste what you find on its card.")
        )

    # -- inside -----------------------------------------------------------------------------

    def _connect(self, card: LinkCard, link_id: LinkId) -> None:
        def edit(**values: object) -> None:
            self._last = link_id
            self._do(lambda library: library.citations.edit_link(link_id, **values))  # type: ignore[arg-type]

        def attach(path: object) -> None:
            assert isinstance(path, Path)
            self._last = link_id
            self._do(lambda library: library.citations.attach(link_id, path))

        def keep_picture(data: bytes) -> None:
            self._last = link_id
            name = _tr("screenshot") + ".png"
            self._do(lambda library: library.citations.attach_data(link_id, name, data))

        def unlink() -> None:
            self._do(lambda library: library.citations.unlink(link_id))

        def state(figure: object) -> None:
            self._last = link_id
            self._do(lambda library: library.citations.set_stated(link_id, figure))  # type: ignore[arg-type]

        card.stance_chosen.connect(lambda stance: edit(stance=stance))
        card.seen_chosen.connect(lambda seen: edit(seen=seen))
        card.quote_written.connect(lambda text: edit(quote=text))
        card.translation_written.connect(lambda text: edit(quote_translation=text))
        card.stated_changed.connect(state)
        card.file_offered.connect(attach)
        card.picture_offered.connect(keep_picture)
        card.words_offered.connect(lambda text: self._on_words(card, text))
        card.unlink_wanted.connect(unlink)
        card.edit_wanted.connect(lambda: self._on_edit_wanted(card))
        card.open_wanted.connect(open_address)
        card.find_wanted.connect(lambda: self._find(card.citation.id))

    def _on_words(self, card: LinkCard, text: str) -> None:
        """Keep dropped words, an address or a quote; the link then counts as opened."""
        text, link = text.strip(), card.link
        seen = Seen.CAPTURED if link.seen is Seen.CAPTURED else Seen.OPENED

        def keep(library: Library) -> None:
            with library.together("link.edit"):
                if text.startswith(("http://", "https://")) and " " not in text:
                    library.citations.edit(card.citation.id, url=text)
                    library.citations.edit_link(link.id, seen=seen)
                else:
                    library.citations.edit_link(link.id, quote=text, seen=seen)

        if text:
            self._do(keep)

    def _on_edit_wanted(self, card: LinkCard) -> None:
        library = self._context.library
        if library is not None:
            source = library.citations.source(card.citation.source_id)
            self.form.ask(card.citation, source.name if source else "")

    def _on_saved(self, citation_id: object, values: object) -> None:
        claim_id = self._claim_id
        assert isinstance(values, dict)
        fields = dict(values)

        def keep(library: Library) -> bool:
            if citation_id is not None:
                library.citations.edit(CitationId(int(str(citation_id))), **fields)
                return True
            assert claim_id is not None
            title, publisher = fields.pop("title"), fields.pop("publisher")
            with library.together("link.add"):
                new = library.citations.add(title, publisher=publisher, **fields)
                library.citations.link(claim_id, new)
            return True

        if self._do(keep):
            self._on_left()

    def _on_left(self) -> None:
        self.form.hide()
        self._context.read_on.emit()

    def _do(self, verb: Callable[[Library], object]) -> object:
        library = self._context.library
        if library is None:
            return None
        return self._context.attempt(lambda: verb(library))
