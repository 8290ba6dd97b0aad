#!/bin/sh
# What `make run` does once everything is set up: opens the window, or works without one.
# Usage: run.sh [FOLDER-OF-ARTICLES]
set -eu
cd "$(dirname "$0")/.."
articles=${1:-}
annotator=.venv/bin/annotator

# A display counts only if Qt can really open it: DISPLAY may name one that is gone.
display_opens() {
    case $(uname) in Darwin) return 0 ;; esac
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 1
    .venv/bin/python -c 'from PySide6.QtGui import QGuiApplication; QGuiApplication([])' \
        >/dev/null 2>&1
}

if [ -n "$articles" ]; then
    if [ ! -d "$articles" ]; then
        echo "There is no folder “$articles”. Name one that holds texts: make run ARTICLES=DIR" >&2
        exit 1
    fi
    out=out/$(basename "$(cd "$articles" && pwd)")
    project=$out/articles.annotator
else
    out=out/demo
    project=$out/demo.annotator
fi

if display_opens; then
    if [ -n "$articles" ]; then
        mkdir -p "$out"
        # A document that cannot be read is named and the others are there.
        "$annotator" import "$project" "$articles" || [ -e "$project" ]
    elif [ ! -e "$project" ]; then
        "$annotator" demo --out "$out"
    fi
    exec "$annotator" "$project"
fi

echo "No display can be opened, so the same job is done without a window."
if [ -n "$articles" ]; then
    exec "$annotator" demo --out "$out" --articles "$articles"
fi
exec "$annotator" demo --out "$out"
