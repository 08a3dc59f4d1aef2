#!/bin/sh
# Makes .venv ready to run and test AidTracker: the libraries that Qt needs from the system, the pinned
# packages compiled on install, the translations. Does only what is missing, so it is cheap to run again.
set -eu
cd "$(dirname "$0")/.."

missing_packages() {
    python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    for pair in libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 \
        libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libxcb-cursor.so.0:libxcb-cursor0 \
        libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-icccm.so.4:libxcb-icccm4 \
        libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0; do
        /sbin/ldconfig -p | grep -q "${pair%%:*}" || echo "${pair##*:}"
    done
    # Debian 13 and Ubuntu 24.04 call this one libglib2.0-0t64; apt follows the old name there.
    /sbin/ldconfig -p | grep -q libglib-2.0.so.0 || echo libglib2.0-0
}

if ! command -v python3 >/dev/null || ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "AidTracker needs Python 3.11 or newer as python3." >&2
    exit 1
fi
if [ "$(uname)" = Linux ]; then
    missing=$(missing_packages)
    if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    elif [ -n "$missing" ]; then
        echo "Some system libraries are missing. Please run: sudo apt-get install" $missing >&2
        exit 1
    fi
fi

stamp=.venv/installed
if ! cmp -s packaging/requirements.txt "$stamp" || ! .venv/bin/python -c '' 2>/dev/null; then
    echo "Setting up .venv (once; a few minutes on a slow line) …" >&2
    rm -rf .venv
    python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9
    # Compiled on install: uncompiled packages make every start several times slower.
    VIRTUAL_ENV=.venv .venv/bin/uv pip sync --quiet --require-hashes --compile-bytecode packaging/requirements.txt
    VIRTUAL_ENV=.venv .venv/bin/uv pip install --quiet --no-deps --no-build-isolation --editable .
    cp packaging/requirements.txt "$stamp"
fi
for ts in resources/translations/*.ts; do
    [ -e "$ts" ] || continue
    qm=${ts%.ts}.qm
    [ "$qm" -nt "$ts" ] || .venv/bin/pyside6-lrelease -silent "$ts" -qm "$qm"
done
