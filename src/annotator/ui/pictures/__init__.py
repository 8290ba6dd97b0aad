"""Pictures of an event and of a project, drawn alike on the screen, in SVG and in PNG."""
