"""Web pages: from markup to a text whose outline keeps links, marks, references and boxes."""
