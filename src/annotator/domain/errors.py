"""The exception tree: a code and its values, never wording (see ``annotator.wording``)."""

from __future__ import annotations


class UserError(Exception):
    """A fault of the world (bad file, locked project, refused input), not of the program.

    ``code`` names the fault in dotted words ("project.newer"); ``values`` hold what the
    sentence shown to a reviewer needs: paths as str, offsets and sizes as int.
    """

    def __init__(self, code: str, **values: str | int) -> None:
        self.code = code
        self.values: dict[str, str | int] = values
        detail = ", ".join(f"{name}={value!r}" for name, value in values.items())
        super().__init__(f"{code}({detail})")

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle code and values, so that a worker process can hand the error over."""
        return (_rebuild, (type(self), self.code, self.values))


class SourceError(UserError):
    """A document that cannot be read: empty, binary, wrong encoding, vanished, too large."""


class ProjectError(UserError):
    """A project file that cannot be opened: not ours, newer, locked, read-only, damaged."""


class RuleError(UserError):
    """A change that the product's rules refuse, such as verifying over an open conflict."""


def _rebuild(cls: type[UserError], code: str, values: dict[str, str | int]) -> UserError:
    return cls(code, **values)
