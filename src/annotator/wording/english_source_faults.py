"""What goes wrong where documents come from, and what to do next, in English."""

from __future__ import annotations

from collections.abc import Mapping

_SAVE = "Open it in a browser, save the page there, and import the saved file."

FAULTS: Mapping[str, tuple[str, str]] = {
    "source.scheme": (
        "{name} cannot be fetched: only http and https are, not {scheme}.",
        "Give the address of a web page; name a file on this computer by its path.",
    ),
    "source.address": (
        "“{name}” is no address of a web page.",
        "Copy the address from the browser and try again.",
    ),
    "source.credentials": (
        "The address {name} holds a user name or a password.",
        "Take out what stands before the @; nothing was fetched.",
    ),
    "source.private_address": (
        "{name} leads to {address}, an address of this computer or its own network.",
        "If you mean that page, allow private addresses; nothing was fetched.",
    ),
    "source.no_such_host": (
        "{name} cannot be fetched: there is no site {host}.",
        "Check the spelling of the address, or look for the page in a web archive.",
    ),
    "source.offline": (
        "{name} cannot be fetched: no network leads to {host}.",
        "Check that this computer is online, then try again.",
    ),
    "source.no_answer": (
        "{name} cannot be fetched: {host} takes no connection.",
        "Try again later, or look for the page in a web archive.",
    ),
    "source.bad_answer": (
        "{name} cannot be fetched: {host} does not answer as a web site does.",
        "Check the address, or open it in a browser and import the saved page.",
    ),
    "source.timed_out": (
        "{name} did not come within {seconds} seconds.",
        f"Try again later. {_SAVE}",
    ),
    "source.cut_short": (
        "The connection broke off before {name} had come in full.",
        "Try again; nothing of it was imported.",
    ),
    "source.tls": (
        "{name} cannot be trusted: the certificate of {host} is not valid ({reason}).",
        "Look at it in a browser, which says more; if you trust the page, import a saved copy.",
    ),
    "source.proxy": (
        "{name} cannot be fetched by way of the proxy ({reason}).",
        "Check HTTPS_PROXY, HTTP_PROXY and ALL_PROXY, or the network settings of the system.",
    ),
    "source.redirects": (
        "{name} leads on and on and never to a page; it may want cookies.",
        _SAVE,
    ),
    "source.not_found": (
        "{name} is not there any more, or never was ({status}).",
        "Check the address, or look for the page in a web archive.",
    ),
    "source.forbidden": (
        "{host} does not show {name} to this program ({status}).",
        _SAVE,
    ),
    "source.busy": (
        "{host} asks for a pause before it shows {name} ({status}).",
        "Wait {seconds} s, then try again.",
    ),
    "source.server": (
        "{host} failed to answer for {name} ({status}).",
        "The fault is there; try again later, or look for the page in a web archive.",
    ),
    "source.status": (
        "{host} answers for {name} with something else than a page ({status}).",
        _SAVE,
    ),
    "source.media_type": (
        "{name} is no article but {media_type}.",
        "Give the address of the page on which it stands.",
    ),
    "source.packed": (
        "{name} is packed in a way that was not asked for ({encoding}).",
        _SAVE,
    ),
    "source.overlong": (
        "{name} is longer than an article may be ({limit}).",
        "Save the part that you need, and import that file.",
    ),
    "source.cancelled": (
        "The fetching of {name} was cancelled.",
        "Import it again when you need it.",
    ),
    "source.no_addresses": (
        "{name} holds no addresses of web pages.",
        "Choose a CSV file with a column named url, or a file with one address on a line.",
    ),
    "source.address_row": (
        "Line {line} of {name} has no address that can be fetched: “{words}”.",
        "Correct that line and import the list again; what came before is recognised.",
    ),
    "source.folder": (
        "The folder {name} cannot be opened.",
        "Check that you may read it, then import it again.",
    ),
    "source.crashed": (
        "{name} brought the program that reads it down; nothing else was harmed.",
        "Open the file where it was made, save it anew, and import that.",
    ),
    "source.too_slow": (
        "{name} was not read within {seconds} seconds, and was given up.",
        "Split it and import the part that you need.",
    ),
    "update.ambiguous": (
        "“{name}” may mean several articles: {names}.",
        "Give the number of the one that you mean.",
    ),
    "update.unknown": (
        "There is no article “{name}” in this project.",
        "Give its number, its exact title or its address. The articles are: {names}.",
    ),
    "update.no_address": (
        "“{name}” has no address from which it could be fetched again.",
        "Name a file or an address that holds its new text.",
    ),
}
