#!/usr/bin/env bash
# Ranks the same questions with Kawan Belajar and with what a developer would pick instead, in one run, and prints a
# Markdown table. Progress goes to stderr.
#
#   bash bench/peers.sh [DATA]      DATA: folder of idk_mrc, belebele_id, facqa; default ../shared/data
#
# KAWAN_EMBEDDING=onnx:DIR        adds Kawan Belajar with vectors, and the plain cosine of the same model
# KAWAN_PEERS                     where the peers are installed and vectors are kept; default ~/.cache/kawan-peers
# PEERS_ONLY=1                    leaves Kawan Belajar itself out
# Ends with 69 where the package registry cannot be reached and the peers are not installed yet, 66 without the data.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$(dirname "$here")
data=${1:-$home/../shared/data}
cache=${KAWAN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/kawan-peers}
say() { printf 'peers: %s\n' "$*" >&2; }

for set in idk_mrc belebele_id facqa; do
  [ -f "$data/$set/qrels.tsv" ] || { say "no $data/$set/qrels.tsv; give the folder of the test files as argument"; exit 66; }
done
python=
for candidate in python3 python3.13 python3.12 python3.11; do
  if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    python=$candidate
    break
  fi
done
[ -n "$python" ] || { say "needs Python 3.11 or newer with venv: sudo apt install python3-venv"; exit 69; }

# One environment for each list of versions, complete only once its mark is there.
venv=$cache/venv-$(cksum <"$here/peers.txt" | cut -d' ' -f1)
if [ ! -f "$venv/complete" ]; then
  say "installing $(paste -sd' ' "$here/peers.txt")"
  rm -rf "$venv"
  mkdir -p "$cache"
  "$python" -m venv "$venv"
  if ! "$venv/bin/pip" install -q --disable-pip-version-check -r "$here/peers.txt" 2>"$cache/pip.log"; then
    grep -m 1 -i '^error' "$cache/pip.log" >&2 || tail -n 1 "$cache/pip.log" >&2
    say "pip could not install the peers; are you offline? They come once from the package index (PyPI); log: $cache/pip.log"
    exit 69
  fi
  touch "$venv/complete"
fi

export PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore HAYSTACK_TELEMETRY_ENABLED=False TOKENIZERS_PARALLELISM=false
exec "$venv/bin/python" "$here/peers.py" "$data" "$home" "$cache"
