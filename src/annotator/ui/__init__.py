"""The window: the only room where PySide6 may be imported."""
