#!/usr/bin/env bash
# Fetches axe-core (MPL-2.0), which the browser tests inject to check accessibility. It is used for tests only and never distributed.
set -euo pipefail
cd "$(dirname "$0")/.."
version=4.14.1
target=artifacts/axe/axe.min.js
[ -f "$target" ] && exit 0
mkdir -p artifacts/axe
work="$(mktemp -d)"
(cd "$work" && npm pack --silent "axe-core@$version" >/dev/null && tar -xzf axe-core-*.tgz package/axe.min.js)
mv "$work/package/axe.min.js" "$target"
rm -rf "$work"
