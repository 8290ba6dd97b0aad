"""Wikitext, as MediaWiki articles are written: its templates, in and out."""
