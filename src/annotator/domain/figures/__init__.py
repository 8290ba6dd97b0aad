"""Reading casualty figures out of Arabic and English text."""

from annotator.domain.figures.notes import note_figures
from annotator.domain.figures.reading import figures_in

__all__ = ["figures_in", "note_figures"]
