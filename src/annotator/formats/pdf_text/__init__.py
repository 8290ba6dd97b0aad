"""From a PDF's letters and their places to lines, paragraphs and notes."""
