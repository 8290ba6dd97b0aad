"""The panes of the window: each shows one thing of the project and calls its verbs."""
