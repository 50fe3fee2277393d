#!/bin/sh
# Makes the gazetteer where there is Node; without it Isnad is built all the same, and 'isnad places' says what is missing.
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "Built without a gazetteer, as there is no Node with npm: install it (on Debian 'apt install nodejs npm') and build again to resolve places." >&2
  exit 0
fi
exec node "$(dirname "$0")/make.mjs" "$1"
