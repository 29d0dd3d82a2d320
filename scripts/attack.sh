#!/bin/sh
# scripts/attack.sh: the attacks on confidentiality in their long form, and what need-to-know costs;
# prints a line for each figure, and fails when one is missed.
#
# THROUGHLINE_ATTACK_PAIRS is how many pairs of worlds are compared (ten thousand),
# THROUGHLINE_ATTACK_SEED with which seed they begin. What is compared and crawled comes from the build
# of the tests; what is measured of the guard is built optimised.
set -eu

out=$(mktemp)
trap 'rm -f "$out"' EXIT
trap 'exit 1' INT TERM
failed=0

# whole TEST: runs one test of the whole house, in the build that all tests share.
whole() {
  cargo nextest run --locked --workspace --cargo-quiet --run-ignored all --no-capture \
    -E "package(app) and test(=$1)" >"$out" 2>&1
}

# alone TEST: runs one test of the guard, optimised.
alone() {
  cargo test --locked --quiet --release -p guard --lib -- "$1" --exact --include-ignored --nocapture >"$out" 2>&1
}

# figure HOW TEST WORDS: the lines of the test that hold these words; when it fails, or does not say
# them, all that it says.
figure() {
  if "$1" "$2" && grep "$3" "$out"; then return; fi
  failed=1
  echo "$3: FAILED"
  cat "$out"
}

# holds HOW TEST WORDS: these words, when the test passes.
holds() {
  if "$1" "$2" && grep -q "1 passed" "$out"; then echo "$3"; else failed=1; echo "$3: FAILED"; cat "$out"; fi
}

figure whole tests::two_worlds::what_is_confidential_changes_no_byte_in_ten_thousand_pairs '^two worlds'
figure whole tests::two_worlds::planted::each_planted_leak_is_found '^two worlds'
figure whole tests::taint::nobody_comes_across_what_is_not_theirs '^taint'
figure whole tests::taint::planted::each_planted_token_is_found '^taint'

# The policies against the oracle.
figure alone tests::oracle::policies_and_oracle_agree_on_everything 'compared'
holds alone tests::oracle::policies_and_oracle_agree_around_plain_situations \
  'oracle: agrees around every plain situation'
holds alone tests::oracle::policies_and_oracle_agree_on_a_sample_of_everything \
  'oracle: agrees on a sample of everything, each act and viewer as often as any other'
holds alone tests::oracle::a_broken_rule_is_found 'oracle: each rule that is broken on purpose is found'

# What it costs.
figure alone tests::figures::a_decision 'a decision'
figure whole tests::figures::a_page_of_fifty_out_of_ten_thousand 'a page'
figure whole tests::figures::from_a_revocation_to_the_refusal 'a revocation'
figure whole tests::figures::an_accounting_of_six_years 'a printable accounting'

exit "$failed"
