use super::*;
use crate::{Identity, end_seat, enter_by_identity};
use words::Way;

fn identity(subject: &str, email: Option<&str>) -> Identity {
    Identity {
        issuer: "https://id.example.org".into(),
        subject: subject.into(),
        verified_email: email.map(str::to_owned),
    }
}

impl Town {
    async fn comes(&self, db: &Throwaway, identity: &Identity) -> Result<(PersonId, Secret), PeopleError> {
        let limits = SessionLimits::default();
        db.store.write(async |tx| enter_by_identity(tx, &self.world, &limits, identity).await).await
    }
}

fn is_refused<T>(outcome: &Result<T, PeopleError>) -> bool {
    matches!(outcome, Err(PeopleError::NotLetIn))
}

#[tokio::test]
async fn a_verified_address_binds_once_and_then_the_subject_counts() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(1);
        let person = town.vouched(&db.store, "ana@example.org", Role::ProjectManager).await?;
        assert!(is_refused(&town.comes(&db, &identity("7", None)).await), "not verified");
        let (who, session) = town.comes(&db, &identity("7", Some(" ANA@example.org"))).await?;
        assert_eq!(who, person);
        let (viewer, _) = town.viewer(&db, &session).await?.expect("signed in");
        assert_eq!((viewer.way, viewer.proved_at), (Some(Way::SingleSignOn), None), "never a fresh passkey");
        for email in [None, Some("else@example.org")] {
            assert_eq!(town.comes(&db, &identity("7", email)).await?.0, person, "bound");
        }
        assert!(is_refused(&town.comes(&db, &identity("8", Some("ana@example.org"))).await), "handed on");
        let elsewhere = Identity { issuer: "https://evil.example".into(), ..identity("7", None) };
        assert!(is_refused(&town.comes(&db, &elsewhere).await), "another provider's number");
    }
    Ok(())
}

#[tokio::test]
async fn whoever_is_unknown_has_no_role_or_nobody_vouches_is_not_let_in() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(2);
        assert!(is_refused(&town.comes(&db, &identity("1", Some("nobody@example.org"))).await));
        assert!(is_refused(&town.comes(&db, &identity("1", Some(""))).await));
        let officer = town.add(&db.store, "o@example.org").await?;
        assert!(is_refused(&town.comes(&db, &identity("2", Some("o@example.org"))).await), "no role");
        let seat = town.seat(&db.store, officer, Role::Officer).await?;
        assert!(is_refused(&town.comes(&db, &identity("2", Some("o@example.org"))).await), "nobody vouches");
        db.store.write(async |tx| crate::vouch(tx, &town.world, officer).await).await?;
        let (_, session) = town.comes(&db, &identity("2", Some("o@example.org"))).await?;
        db.store.write(async |tx| end_seat(tx, &town.world, seat, None).await).await?;
        assert!(town.viewer(&db, &session).await?.is_none(), "on the next request");
        assert!(
            is_refused(&town.comes(&db, &identity("2", Some("o@example.org"))).await),
            "no role any more"
        );
    }
    Ok(())
}
