use crate::{OrderKind, OrderState};
use words::Day;

#[test]
fn only_a_court_order_opens() {
    let today = Day(20_000);
    for kind in OrderKind::ALL {
        for state in OrderState::ALL {
            for (ahead, came) in [(-30, true), (0, true), (1, false)] {
                let opens = *kind == OrderKind::Court && *state != OrderState::Withdrawn && came;
                let said = kind.opens_part2(*state, today.plus(ahead), today);
                assert_eq!(said, opens, "{kind}, {state}, received {ahead} days ahead");
            }
        }
    }
}

#[test]
fn nothing_brings_back_a_withdrawn_order() {
    use OrderState::{Answered, Received, Withdrawn};
    let moves: Vec<_> = OrderState::ALL
        .iter()
        .flat_map(|from| OrderState::ALL.iter().map(move |to| (*from, *to)))
        .filter(|(from, to)| from.leads_to(*to))
        .collect();
    assert_eq!(moves, [(Received, Answered), (Received, Withdrawn), (Answered, Withdrawn)]);
}
