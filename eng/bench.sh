#!/usr/bin/env bash
# Prints the tables of benchmarks/RESULTS.md: eng/bench.sh CORPUS GOLD…
# With no GOLD only the speed tables are printed.
set -euo pipefail
cd "$(dirname "$0")/.."
corpus="${1:?the corpus folder}"; shift
rid="$(dotnet --info | awk '/RID:/ { print $2; exit }')"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT
say() { echo "$@"; echo; }
build() { "$@" >"$out/log" 2>&1 || { cat "$out/log"; exit 1; }; }

say "Commit $(git rev-parse --short HEAD), $(date -u +%F), $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo), load $(cut -d' ' -f1 /proc/loadavg), .NET $(dotnet --version)"
if [ $# -gt 0 ]; then
  build dotnet build -c Release benchmarks/Rapporteur.Quality
  dotnet artifacts/bin/Rapporteur.Quality/release/Rapporteur.Quality.dll "$corpus" "$@"
fi
build dotnet publish -c Release -r "$rid" --self-contained false -o "$out/program" src/Rapporteur.Cli
build dotnet publish -c Release -r "$rid" --self-contained false -o "$out/benchmarks" benchmarks/Rapporteur.Benchmarks
dotnet "$out/benchmarks/Rapporteur.Benchmarks.dll" "$corpus/crpd-reviews" "$out/program/rapporteur.dll" 3
