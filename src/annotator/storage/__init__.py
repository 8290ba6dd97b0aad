"""How things are kept: all SQL of the app."""
