# The validator of CoNLL-U finds each kind of fault, and none in a sound file.
. "$(dirname "$0")/cli_helpers.sh"

validator="$source_folder/tools/validate_conllu.py"
{
    printf '# sent_id = 1\n# text = He can’t go.\n'
    printf '1\tHe\the\tPRON\t_\tCase=Nom|Number=Sing\t4\tnsubj\t_\tTokenRange=0:2\n'
    printf '2-3\tcan’t\t_\t_\t_\t_\t_\t_\t_\tTokenRange=3:8\n'
    printf '2\tca\tcan\tAUX\t_\tVerbForm=Fin\t4\taux\t_\t_\n'
    printf '3\tn’t\tnot\tPART\t_\tPolarity=Neg\t4\tadvmod\t_\t_\n'
    printf '4\tgo\tgo\tVERB\t_\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No|TokenRange=9:11\n'
    printf '5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\tTokenRange=11:12\n\n'
} >sound.conllu
python3 "$validator" sound.conllu >out || fail "a sound file is refused"
empty out

# refuses WHAT SED: the sound file, changed so, is refused
refuses() {
    sed "$2" sound.conllu >broken.conllu
    if cmp -s sound.conllu broken.conllu; then fail "$1: nothing was changed"; fi
    if python3 "$validator" broken.conllu >out; then fail "$1 is not found"; fi
}
refuses "a missing field" '3s/\t_\tTokenRange=0:2//'
refuses "a wrong tag" 's/PRON/PRN/'
refuses "features out of order" 's/Case=Nom|Number=Sing/Number=Sing|Case=Nom/'
refuses "an unknown relation" 's/nsubj/subject/'
refuses "a circle" 's/0\troot/1\txcomp/'
refuses "a second root" 's/4\tnsubj/0\troot/'
refuses "a head that does not exist" 's/4\tpunct/9\tpunct/'
refuses "a root that is called otherwise" 's/0\troot/0\tdep/'
refuses "a gap in the numbers" 's/^5\t/6\t/'
refuses "a range that ends behind the sentence" 's/^2-3/2-9/'
refuses "a range with a tag" 's/^2-3\tcan’t\t_\t_/2-3\tcan’t\t_\tAUX/'
refuses "words that are not the text" 's/^4\tgo/4\tgoes/'
refuses "a lost space" 's/_\tTokenRange=0:2/_\tSpaceAfter=No|TokenRange=0:2/'
refuses "offsets that go back" 's/TokenRange=11:12/TokenRange=10:11/'
refuses "an I- without a B-" 's/TokenRange=11:12/NE=I-place|TokenRange=11:12/'
refuses "an unknown kind of name" 's/TokenRange=11:12/NE=B-thing|TokenRange=11:12/'
refuses "no text" '2d'
refuses "no empty line at the end" '$d'

finish
