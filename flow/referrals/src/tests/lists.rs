use super::{Program, acting, done, new_referral, plan};
use crate::{list::filter, store as rows};
use guard::{Act, Cause};
use page::testing::Town;
use words::{Day, Role};

/// What the statement lets through is what the guard lets through, whoever looks: everything that the
/// guard would let through is found, and nothing else.
#[tokio::test]
async fn the_statement_and_the_guard_agree_row_by_row() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let mut viewers = vec![];
        for role in Role::ALL {
            viewers.push(acting(&town, role.token(), *role).await);
        }
        // Referrals made by each, assigned to each case manager, with conflicts here and there.
        for (at, viewer) in viewers.iter().enumerate() {
            let new = new_referral("Robin Ashdown", viewer.viewer.person);
            let referral = done!(town, |tx| crate::open_referral(tx, &program.pm, &new));
            if at % 2 == 0 {
                done!(town, |tx| crate::judge(tx, &program.pm, referral, &[]));
                let person = viewers[3].viewer.person;
                done!(town, |tx| crate::approve(tx, &program.pm, referral, person));
            }
            if at % 3 == 0 {
                let found = store::read!(town.house.store, |tx| -> Result<_, crate::ReferralError> {
                    Ok(rows::referral(tx, referral).await?)
                });
                let subject = found.expect("a row").expect("a referral").subject;
                let person = viewers[at].viewer.person.expect("a person");
                store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
                    guard::note_conflict(tx, &town.house.world, person, subject, Cause::Declared, None).await
                })
                .expect("a conflict");
            }
        }
        let all = crate::list::Filter { all: true, made: true, assigned: true, circle: true };
        for cx in &viewers {
            let person = cx.viewer.person.expect("a person");
            let (found, mut every) =
                store::read!(town.house.store, |tx| -> Result<_, crate::ReferralError> {
                    let found = rows::referrals(tx, person, &filter(cx), Day(0)).await?;
                    Ok((found, rows::referrals(tx, person, &all, Day(0)).await?))
                })
                .expect("two lists");
            every.retain(|line| cx.can(Act::ReadReferral, &line.as_seen_by(cx)));
            assert_eq!(found, every, "{:?}", cx.viewer.roles);
        }
    }
}
