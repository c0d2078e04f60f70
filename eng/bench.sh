#!/usr/bin/env bash
# Prints the tables of benchmarks/RESULTS.md: eng/bench.sh CORPUS GOLD…
set -euo pipefail
cd "$(dirname "$0")/.."
corpus="${1:?the corpus folder}"; shift
dotnet build -c Release -v quiet benchmarks/Rapporteur.Quality benchmarks/Rapporteur.Benchmarks 2>/dev/null || { dotnet build -c Release -v quiet benchmarks/Rapporteur.Quality; dotnet build -c Release -v quiet benchmarks/Rapporteur.Benchmarks; }
echo "Commit $(git rev-parse --short HEAD), $(date -u +%F), $(nproc) cores"
dotnet artifacts/bin/Rapporteur.Quality/release/Rapporteur.Quality.dll "$corpus" "$@"
dotnet artifacts/bin/Rapporteur.Benchmarks/release/Rapporteur.Benchmarks.dll "$corpus/crpd-reviews" 3
