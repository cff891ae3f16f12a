# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by app/run and tests/run: what both need to set a machine up.
# shellcheck shell=bash

say() { printf '%s\n' "lodebook: $*" >&2; }
stop() { say "$*"; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else stop "needs root to run: $* (there is no sudo here; run it as root once, then start again)"
    fi
}

# packages_for LIST PURPOSE...: the package names of those purposes, one per line.
packages_for() {
    local list=$1; shift
    awk -v wanted=" $* " '$1 !~ /^#/ && NF >= 2 && index(wanted, " " $1 " ") { print $2 }' "$list"
}

missing_debian_packages() {
    local package
    for package in "$@"; do
        # Debian's comes in several hundred packages; another one serves as well.
        [ "$package" != npm ] || ! command -v npm >/dev/null || continue
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

install_from_debian() {
    local missing log lock=(-o DPkg::Lock::Timeout=600)
    mapfile -t missing < <(missing_debian_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "installing ${missing[*]}"
    as_root apt-get "${lock[@]}" -qq update || say "the package lists could not be refreshed; trying with those at hand"
    log=$(mktemp)
    as_root env DEBIAN_FRONTEND=noninteractive apt-get "${lock[@]}" -qq -y --no-install-recommends \
        install "${missing[@]}" >"$log" 2>&1 || { tail -n 20 "$log" >&2; stop "apt-get could not install the packages"; }
    rm -f "$log"
}

# Not tried on a Mac.
install_from_homebrew() {
    local package missing=()
    for package in "$@"; do
        brew list --versions "$package" >/dev/null 2>&1 || missing+=("$package")
    done
    [ "${#missing[@]}" -eq 0 ] || { say "installing ${missing[*]}"; brew install "${missing[@]}"; }
    # Homebrew keeps these out of the default search paths.
    local keg
    for keg in expat libpq; do
        PKG_CONFIG_PATH="$(brew --prefix "$keg")/lib/pkgconfig:${PKG_CONFIG_PATH:-}"
    done
    CMAKE_PREFIX_PATH="$(brew --prefix qt):${CMAKE_PREFIX_PATH:-}"
    PATH="$(brew --prefix postgresql@15 2>/dev/null)/bin:$PATH"
    export PKG_CONFIG_PATH CMAKE_PREFIX_PATH PATH
}

# install_packages PURPOSE...: installs what is missing for build, run or test; does nothing when all is there.
install_packages() {
    local folder names
    folder=$(dirname "${BASH_SOURCE[0]}")
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        mapfile -t names < <(packages_for "$folder/debian.txt" "$@")
        install_from_debian "${names[@]}"
    elif command -v brew >/dev/null; then
        # shellcheck disable=SC2207 # macOS still ships bash 3, which has no mapfile
        names=($(packages_for "$folder/homebrew.txt" "$@"))
        install_from_homebrew "${names[@]}"
    else
        say "neither apt-get nor Homebrew here; needed are the like of:" \
            "$(packages_for "$folder/debian.txt" "$@" | tr '\n' ' ')"
    fi
}

# How many compilers at once: one per processor, as long as each finds a gigabyte of memory.
jobs_at_once() {
    local processors memory
    processors=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null)
    [ "${memory:-$processors}" -ge "$processors" ] || processors=$(( memory > 1 ? memory : 1 ))
    echo "${LODEBOOK_JOBS:-$processors}"
}
