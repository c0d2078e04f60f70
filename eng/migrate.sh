#!/bin/sh
# Makes one migration for each database from the model in src/Rapporteur.Storage: eng/migrate.sh NAME
set -eu
cd "$(dirname "$0")/.."
[ $# -eq 1 ] || { echo "usage: eng/migrate.sh NAME" >&2; exit 2; }
dotnet tool restore >/dev/null
for provider in Sqlite Postgres; do
    project="src/Rapporteur.Storage.$provider"
    dotnet build "$project" -v q
    dotnet dotnet-ef migrations add "$1" --no-build --project "$project" --startup-project "$project" --output-dir Migrations
done
