"""Annotator: a desktop workbench for fact-checking source articles."""

__version__ = "0.1.0"
