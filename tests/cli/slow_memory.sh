# Memory stays under 300 MB on 100 MB of JSON Lines, at two jobs.
. "$(dirname "$0")/cli_helpers.sh"

python3 - "$source_folder" <<'PYTHON'
import glob, json, sys
texts = [open(p, encoding='utf-8').read() for p in sorted(glob.glob(sys.argv[1] + '/examples/*.txt'))]
texts = texts or ["Iran condemned Israel's attack on Lebanon on Tuesday. " * 40]
size, count = 0, 0
with open('large.jsonl', 'w', encoding='utf-8') as out:
    while size < 100_000_000:
        size += out.write(json.dumps({'id': str(count), 'date': '2021-08-03', 'text': texts[count % len(texts)]}) + '\n')
        count += 1
PYTHON
python3 - "$casus" <<'PYTHON' || fail "coding 100 MB"
import resource, subprocess, sys
status = subprocess.run([sys.argv[1], 'code', '-f', 'jsonl', '--jobs', '2', '-o', 'events.jsonl', 'large.jsonl']).returncode
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f'peak {peak:.0f} MiB')
sys.exit(status != 0 or peak > 300)
PYTHON
finish
