#!/bin/sh
# Makes .venv ready to run and test AidTracker: the libraries that Qt needs from the system, the pinned
# packages compiled on install, the translations. Does only what is missing, so it is cheap to run again.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")/.."
PATH=$PATH:/usr/sbin:/sbin # ldconfig is there, also for ordinary users
# What a person set for other environments must not lead packages elsewhere; mirrors and proxies stay.
unset PYTHONHOME PYTHONPATH VIRTUAL_ENV CONDA_PREFIX PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_CONSTRAINT \
    PIP_REQUIRE_HASHES PIP_NO_DEPS UV_SYSTEM_PYTHON UV_PYTHON UV_TARGET UV_PREFIX UV_CONSTRAINT UV_OVERRIDE UV_EXCLUDE_NEWER
log=build/setup.log

# Each library that Qt loads, and the Debian package that brings it. Debian 13 and Ubuntu 24.04 call the
# last one libglib2.0-0t64; apt follows the old name there.
libraries='libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0
    libfontconfig.so.1:libfontconfig1 libdbus-1.so.3:libdbus-1-3 libxcb-cursor.so.0:libxcb-cursor0
    libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-icccm.so.4:libxcb-icccm4
    libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
    libwayland-cursor.so.0:libwayland-cursor0 libglib-2.0.so.0:libglib2.0-0'

fail() {
    echo "$1" >&2
    exit 1
}

# Runs a command with its output in the log; when it fails, the sentence before it is all that is shown.
quietly() {
    sentence=$1
    shift
    mkdir -p build
    "$@" >$log 2>&1 || fail "$sentence More is in $log."
}

# Whether .venv was finished, with this lock file, in this folder, by a Python that is still the same.
ready() {
    cmp -s packaging/requirements.txt .venv/installed && .venv/bin/python -I -c '
import os, aidtracker
raise SystemExit(not os.path.samefile(os.path.dirname(aidtracker.__file__), "aidtracker"))' 2>/dev/null
}

missing_packages() {
    [ $made = yes ] || python3 -c 'import ensurepip' 2>/dev/null || echo python3-venv
    command -v ldconfig >/dev/null || return 0
    known=$(ldconfig -p)
    for pair in $libraries; do
        case $known in
        *"${pair%%:*} ("*) ;;
        *) echo "${pair##*:}" ;;
        esac
    done
}

install_packages() {
    command -v apt-get >/dev/null || fail "Some system packages are missing. Debian calls them: $*"
    [ "$(id -u)" = 0 ] || fail "Some system packages are missing. Please run: sudo apt-get install $*"
    echo "Installing with apt: $*" >&2
    quietly "apt could not install $*. Is there a network?" with_apt "$@"
}

with_apt() {
    # Old lists may do. A machine just started often updates itself: then wait for it.
    apt-get update
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@"
}

make_environment() {
    echo "Setting up .venv (once, a few minutes on a slow line) ..." >&2
    rm -rf .venv
    quietly "Python could not make .venv." python3 -m venv .venv
    download="The Python packages could not be fetched. Is there a network?"
    # The installer comes by the same lock file, with its hashes, as all the rest.
    sed -n '/^uv==/,/[^\\]$/p' packaging/requirements.txt >build/uv.txt
    quietly "$download" .venv/bin/python -m pip install --require-hashes --retries 2 -r build/uv.txt
    # Compiled on install: uncompiled packages make every start several times slower.
    quietly "$download" .venv/bin/uv pip sync --python .venv --require-hashes --compile-bytecode packaging/requirements.txt
    quietly "AidTracker itself could not be installed." \
        .venv/bin/uv pip install --python .venv --offline --no-deps --no-build-isolation --editable .
    cp packaging/requirements.txt .venv/installed
}

made=yes
ready || made=no
[ $made = yes ] || python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null ||
    fail "AidTracker needs Python 3.11 or newer as python3."
if [ "$(uname)" = Linux ]; then
    missing=$(missing_packages)
    # shellcheck disable=SC2086 # one word a package
    [ -z "$missing" ] || install_packages $missing
fi
[ $made = yes ] || make_environment
for ts in resources/translations/*.ts; do
    qm=${ts%.ts}.qm
    # shellcheck disable=SC3013 # dash, bash, ksh and busybox all know -nt
    if [ -e "$ts" ] && ! [ "$qm" -nt "$ts" ]; then
        quietly "The translations could not be made ready." .venv/bin/pyside6-lrelease -silent "$ts" -qm "$qm.new"
        mv "$qm.new" "$qm"
    fi
done
