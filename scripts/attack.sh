#!/bin/sh
# scripts/attack.sh: the attacks on confidentiality in their long form; prints a line for each figure.
#
# THROUGHLINE_ATTACK_PAIRS is how many pairs of worlds are compared (ten thousand),
# THROUGHLINE_ATTACK_SEED with which seed they begin, ATTACK_PROFILE how it is built (release).
set -eu

profile=${ATTACK_PROFILE:-release}
out=$(mktemp)
trap 'rm -f "$out"' EXIT
trap 'exit 1' INT TERM
failed=0

# attack PACKAGE TEST: runs one test and leaves in $out what it says.
attack() {
  cargo test --locked --quiet --profile "$profile" -p "$1" -- "$2" --exact --include-ignored --nocapture >"$out" 2>&1
}

# figure PACKAGE TEST WORDS [BEFORE]: the line of the test that begins with these words, with BEFORE in
# front of it; when the test fails, all that it says.
figure() {
  if attack "$1" "$2" && lines=$(grep "^$3" "$out"); then
    echo "$lines" | sed "s/^/${4:-}/"
  else
    failed=1
    echo "$3: FAILED"
    cat "$out"
  fi
}

# holds PACKAGE TEST WORDS: these words, when the test passes.
holds() {
  if attack "$1" "$2" && grep -q "1 passed" "$out"; then echo "$3"; else failed=1; echo "$3: FAILED"; cat "$out"; fi
}

figure app tests::two_worlds::what_is_confidential_changes_no_byte_in_ten_thousand_pairs 'two worlds'
figure app tests::two_worlds::planted::each_planted_leak_is_found 'two worlds'
figure app tests::taint::nobody_comes_across_what_is_not_theirs 'taint'
figure app tests::taint::planted::each_planted_token_is_found 'taint'
# The policies against the oracle.
figure guard tests::oracle::policies_and_oracle_agree_on_everything '[0-9]* compared' 'oracle, every situation: '
holds guard tests::oracle::policies_and_oracle_agree_around_plain_situations \
  'oracle: agrees around every plain situation'
holds guard tests::oracle::policies_and_oracle_agree_on_a_sample_of_everything \
  'oracle: agrees on a sample of everything, each act and viewer as often as any other'
holds guard tests::oracle::a_broken_rule_is_found 'oracle: each rule that is broken on purpose is found'

exit "$failed"
