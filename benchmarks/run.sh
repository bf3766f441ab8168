#!/usr/bin/env bash
# Measures the library beside its peers. Needs the .NET SDK; `record` and `startup` need a C compiler too.
#   run.sh quick [PART…]       all rows, five minutes, to results/quick.json and .md; parts: whole facts notes product callers line assurance
#   run.sh full [SWITCH…]      everything by BenchmarkDotNet, hours, to results/full.json and .md; switches such as --filter '*Caller*' --job short
#   run.sh startup             native console, packages, to results/startup.json
#   run.sh docs                puts the figures of results/ into README.md and benchmarks/README.md, and draws the charts
#   run.sh record              quick, startup, the baseline of check, and docs: one command for a new record
#   run.sh compare OLD NEW [×] fails when NEW allocates a byte more than OLD, or a ratio within the run grew by more than × (1.5)
#   run.sh check               a short run compared with results/check.json, and the documents with results/: what CI runs
#   run.sh check-docs          the documents alone
#   run.sh simulate callers|surges, run.sh latency
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
project=benchmarks/Hotline.Benchmarks
program=$project/bin/Release/net10.0/Hotline.Benchmarks
results=benchmarks/results
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

commit() {
  local changes=""
  git diff --quiet HEAD -- src samples "$project" 2>/dev/null || changes="+"
  printf '%s%s' "$(git rev-parse --short HEAD 2>/dev/null || printf unknown)" "$changes"
}

build() { dotnet build -c Release "$project" -v quiet >"$scratch/build" || { cat "$scratch/build"; exit 1; }; }

# Code in its final form from the first call, as in a native program: then neither times nor bytes depend on whether the compiler in the
# background got a core.
measured() { DOTNET_TieredCompilation=0 DOTNET_ReadyToRun=0 "$program" "$@"; }

startup() {
  dotnet publish samples/Hotline.Cli -c Release -p:Native=true -o "$scratch/native" -v quiet
  dotnet publish samples/Hotline.Cli -c Release -o "$scratch/managed" -v quiet
  for package in Hotline.Domain Hotline.Triage Hotline.Abuse; do dotnet pack "src/$package" -c Release -o "$scratch/packages" -v quiet; done
  head -n 1 samples/calls/purwakarta.jsonl >"$scratch/call.jsonl"
  "$program" startup "$results/startup.json" "$(commit)" "$scratch/native" "$scratch/managed" "$scratch/packages" "$scratch/call.jsonl"
}

check() {
  "$program" check-docs .
  measured_check || { printf 'once more, since what another program did does not come twice\n'; measured_check; }
}

measured_check() {
  measured check "$scratch/check.json" "$(commit)"
  "$program" compare "$results/check.json" "$scratch/check.json" "${BENCHMARK_MARGIN:-3}"
}

case "${1:-}" in
  quick) build; shift; if [ $# -eq 0 ]; then measured quick "$results/quick.json" "$(commit)"; else measured quick "$results/part.json" "$(commit)" "$@"; fi ;;
  full)
    build
    shift
    [ $# -gt 0 ] || set -- --filter '*'
    "$program" full "$results/full.json" "$(commit)" "$@" --artifacts "$scratch/artifacts"
    ;;
  startup) build; startup ;;
  docs) build; "$program" docs . ;;
  record) build; measured quick "$results/quick.json" "$(commit)"; measured check "$results/check.json" "$(commit)"; startup; "$program" docs . ;;
  compare) build; shift; "$program" compare "$@" ;;
  check) build; check ;;
  check-docs) build; "$program" check-docs . ;;
  simulate | latency) build; DOTNET_gcConcurrent=1 "$program" "$@" ;;
  *) sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
