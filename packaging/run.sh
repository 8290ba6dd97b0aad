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
        "$annotator" import "$project" "$articles"
    elif [ ! -e "$project" ]; then
        "$annotator" demo --out "$out"
    fi
    exec "$annotator" "$project"
fi

echo "No display can be opened, so the same job is done without a window."
if [ -z "$articles" ]; then
    exec "$annotator" demo --out "$out"
fi

mkdir -p "$out"
echo "1. Import the texts of $articles into $project"
"$annotator" import "$project" "$articles"
echo "2. Compare their figures"
"$annotator" conflicts "$project"
echo "3. Export the verified claims"
"$annotator" export "$project" "$out/verified_claims.csv"
echo "4. Paint the window"
.venv/bin/python -c 'import sys; from pathlib import Path; from annotator.__main__ import paint_window
paint_window(Path(sys.argv[1]), Path(sys.argv[2]))' "$project" "$out/window.png"
echo "The project is $project, the table $out/verified_claims.csv, the picture $out/window.png"
