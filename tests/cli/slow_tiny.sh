# A million tiny documents: all coded, memory bounded, and a line of 200 MB is passed over.
. "$(dirname "$0")/cli_helpers.sh"

python3 - <<'PYTHON'
with open('tiny.jsonl', 'w') as out:
    for i in range(1_000_000):
        out.write('{"id":"%d","text":"Talks failed."}\n' % i)
PYTHON
python3 - "$casus" <<'PYTHON' || fail "coding a million documents"
import resource, subprocess, sys, time
began = time.monotonic()
status = subprocess.run([sys.argv[1], 'code', '-f', 'json', '-o', 'tiny.json', 'tiny.jsonl']).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f'{1_000_000 / (time.monotonic() - began):.0f} documents/s, peak {peak:.0f} MiB')
sys.exit(status != 0 or peak > 300)
PYTHON
lines tiny.json 1000000
rm tiny.json tiny.jsonl

{ printf '{"id":"long","text":"'; head -c 200000000 /dev/zero | tr '\0' a; printf '"}\n{"id":"next","text":"Iran condemned Israel."}\n'; } >line.jsonl
python3 - "$casus" <<'PYTHON' || fail "a line of 200 MB"
import resource, subprocess, sys
run = subprocess.run([sys.argv[1], 'code', '-f', 'json', 'line.jsonl'], capture_output=True, text=True)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f'{run.stderr.strip()}\npeak {peak:.0f} MiB')
sys.exit(run.returncode != 3 or 'line.jsonl:1:' not in run.stderr or '"id":"next"' not in run.stdout or peak > 300)
PYTHON
finish
