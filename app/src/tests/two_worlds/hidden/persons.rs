//! Ways into the program, and thin records.

use super::{
    super::super::ground::{act, acting},
    Hidden, Outcome,
};
use guard::{Basis, Cause, Consent, KeepError, Means, Telling};
use referrals::{Door, Ending, How, Intake, Met, NewReferral, Record, ReferralError, Status, Whom};
use words::{ConsentId, Language, Recipient, Role, Segment};

impl Hidden {
    pub(super) async fn refer(&mut self) -> Outcome<()> {
        let by = *self.dice.one(&[Role::ProjectManager, Role::Officer, Role::CaseManager]).ok_or("a role")?;
        let door = *self.dice.one(Door::ALL).ok_or("a door")?;
        let new = NewReferral {
            id: None,
            door,
            name: self.somebodys_name(),
            alias: if self.dice.even() { String::new() } else { "Blue".to_owned() },
            met: self.secret(),
            area: if self.dice.even() { "mill-flats".parse().ok() } else { None },
            made_by: (by != Role::ProjectManager).then(|| self.person(by)),
        };
        let cx = self.cx(by);
        let id = act!(self.house, ReferralError, |tx| referrals::open_referral(tx, &cx, &new))?;
        self.known.referrals.push(id);
        Ok(())
    }

    /// One of those who look from outside names somebody: it opens nothing to them either.
    pub(super) async fn nominate(&mut self) -> Outcome<()> {
        let cx = acting(&self.house, self.people["bystander"], &[Role::Representative]);
        let (door, made_by, area) = (Door::Community, None, None);
        let (name, alias, met) = (self.somebodys_name(), String::new(), self.secret());
        let new = NewReferral { id: None, door, name, alias, met, area, made_by };
        let id = act!(self.house, ReferralError, |tx| referrals::nominate(tx, &cx, &new))?;
        self.known.referrals.push(id);
        Ok(())
    }

    pub(super) async fn judge(&mut self) -> Outcome<()> {
        let (cx, referral) = (self.cx(Role::ProjectManager), self.referral()?);
        let unmet = if self.dice.below(8) == 0 { vec!["age".to_owned()] } else { vec![] };
        act!(self.house, ReferralError, |tx| referrals::judge(tx, &cx, referral, &unmet))?;
        Ok(())
    }

    pub(super) async fn approve(&mut self) -> Outcome<()> {
        let (cx, referral) = (self.cx(Role::ProjectManager), self.referral()?);
        let place = (self.dice.below(3) > 0).then(|| self.person(Role::CaseManager));
        act!(self.house, ReferralError, |tx| referrals::approve(tx, &cx, referral, place))?;
        Ok(())
    }

    pub(super) async fn place(&mut self) -> Outcome<()> {
        let (cx, referral) = (self.cx(Role::ProjectManager), self.referral()?);
        let manager = self.person(Role::CaseManager);
        act!(self.house, ReferralError, |tx| referrals::place(tx, &cx, referral, manager))?;
        Ok(())
    }

    pub(super) async fn reach_out(&mut self) -> Outcome<()> {
        let (cx, referral) = (self.cx(Role::ProjectManager), self.referral()?);
        let day = self.house.world.today();
        let (how, met) =
            (*self.dice.one(How::ALL).ok_or("a way")?, *self.dice.one(Met::ALL).ok_or("an outcome")?);
        act!(self.house, ReferralError, |tx| referrals::reach_out(tx, &cx, referral, day, how, met))?;
        Ok(())
    }

    pub(super) async fn end_referral(&mut self) -> Outcome<()> {
        let (cx, referral) = (self.cx(Role::ProjectManager), self.referral()?);
        if self.dice.even() {
            return Err("many go on".into());
        }
        let why = *self.dice.one(Ending::ALL).ok_or("an ending")?;
        act!(self.house, ReferralError, |tx| referrals::close(tx, &cx, referral, why))?;
        Ok(())
    }

    pub(super) async fn enroll(&mut self) -> Outcome<()> {
        let (cx, referral) = (self.cx(Role::ProjectManager), self.referral()?);
        let intake = Intake {
            alias: if self.dice.even() { String::new() } else { self.somebodys_name() },
            language: Language::english(),
            protected: self.dice.even(),
        };
        let id = act!(self.house, ReferralError, |tx| referrals::enroll(tx, &cx, referral, &intake))?;
        self.known.participants.push(id);
        Ok(())
    }

    pub(super) async fn write(&mut self, erase: bool) -> Outcome<()> {
        let (cx, participant) = (self.cx(Role::CaseManager), self.participant()?);
        let segment = *self.dice.one(Segment::ALL).ok_or("a segment")?;
        let text = if erase { String::new() } else { self.secret() };
        act!(self.house, ReferralError, |tx| referrals::write(tx, &cx, participant, segment, &text))?;
        Ok(())
    }

    pub(super) async fn keep(&mut self) -> Outcome<()> {
        let (cx, participant) = (self.cx(Role::ProjectManager), self.participant()?);
        let to = Record {
            status: *self.dice.one(Status::ALL).ok_or("a status")?,
            case_manager: self.person(Role::CaseManager),
            protected: self.dice.even(),
            alias: if self.dice.even() { "Robin".to_owned() } else { String::new() },
        };
        act!(self.house, ReferralError, |tx| referrals::keep(tx, &cx, participant, &to))?;
        Ok(())
    }

    pub(super) async fn circle(&mut self, joins: bool) -> Outcome<()> {
        let (cx, participant, person) = (self.cx(Role::CaseManager), self.participant()?, self.anybody()?);
        if joins {
            act!(self.house, ReferralError, |tx| referrals::name_circle(tx, &cx, participant, person))?;
        } else {
            act!(self.house, ReferralError, |tx| referrals::leave_circle(tx, &cx, participant, person))?;
        }
        Ok(())
    }

    pub(super) async fn conflict(&mut self) -> Outcome<()> {
        let (cx, person) = (self.cx(Role::ProjectManager), self.anybody()?);
        let whom = match self.known.referrals.last() {
            Some(referral) if self.dice.even() => Whom::Referral(*referral),
            _ => Whom::Participant(self.participant()?),
        };
        // Whoever works with everybody in these worlds stays able to.
        if [Role::ProjectManager, Role::CaseManager].map(|role| self.person(role)).contains(&person) {
            return Err("needed".into());
        }
        let why = *self.dice.one(Cause::ALL).ok_or("a cause")?;
        act!(self.house, ReferralError, |tx| referrals::note_conflict(tx, &cx, whom, person, why))?;
        Ok(())
    }

    pub(super) async fn consent(&mut self) -> Outcome<()> {
        let (cx, participant) = (self.cx(Role::ProjectManager), self.participant()?);
        let today = self.house.world.today();
        let recipients: Vec<Recipient> = Recipient::ALL
            .iter()
            .copied()
            .filter(|_| self.dice.even())
            .chain([Recipient::Community])
            .collect();
        let consent = Consent {
            discloser: "The program".to_owned(),
            description: self.secret(),
            segments: Segment::ALL.iter().copied().filter(|one| *one != Segment::Counseling).collect(),
            named: "The table".to_owned(),
            recipients,
            purpose: "Working together".to_owned(),
            told_how_to_revoke: true,
            expires_day: Some(today.plus(i64::try_from(self.dice.below(90))?)),
            expires_event: if self.dice.even() { "When I move".to_owned() } else { String::new() },
            signed_by: self.somebodys_name(),
            signed_day: Some(today),
            ..Consent::blank(participant, ConsentId::new(&*self.house.world.chance))
        };
        let id =
            act!(self.house, ReferralError, |tx| referrals::give_consent(tx, &cx, participant, &consent))?;
        self.known.consents.push((participant, id));
        Ok(())
    }

    pub(super) async fn revoke(&mut self) -> Outcome<()> {
        let cx = self.cx(Role::ProjectManager);
        let (participant, consent) = *self.dice.late(&self.known.consents).ok_or("no consent")?;
        act!(self.house, ReferralError, |tx| referrals::revoke_consent(tx, &cx, participant, consent))?;
        Ok(())
    }

    pub(super) async fn end_consent(&mut self) -> Outcome<()> {
        let cx = self.cx(Role::ProjectManager);
        let (participant, consent) = *self.dice.late(&self.known.consents).ok_or("no consent")?;
        act!(self.house, ReferralError, |tx| referrals::end_consent(tx, &cx, participant, consent))?;
        Ok(())
    }

    /// The case number of a participant, by the page of whoever keeps the record.
    async fn number(&self) -> Outcome<String> {
        let (cx, participant) = (self.cx(Role::ProjectManager), self.participant()?);
        let read = store::write!(self.house.store, |tx| -> Result<_, ReferralError> {
            referrals::read(tx, &cx, participant).await
        })?;
        Ok(read.participant.number)
    }

    pub(super) async fn look_up(&mut self) -> Outcome<()> {
        let roles = [Role::CaseManager, Role::Officer, Role::Prosecutor, Role::ProjectManager];
        let cx = self.cx(*self.dice.one(&roles).ok_or("a role")?);
        let number = if self.dice.even() { self.number().await? } else { "K7RM-4XQ2".to_owned() };
        act!(self.house, ReferralError, |tx| referrals::find(tx, &cx, &number))?;
        Ok(())
    }

    pub(super) async fn break_glass(&mut self) -> Outcome<()> {
        let cx = self.cx(*self.dice.one(&[Role::CaseManager, Role::ProjectManager]).ok_or("a role")?);
        let (number, reason) = (self.number().await?, self.secret());
        act!(self.house, ReferralError, |tx| referrals::break_glass(tx, &cx, &number, &reason))?;
        let cx = self.cx(Role::Counsel);
        let all = act!(self.house, ReferralError, |tx| referrals::glasses(tx, &cx))?;
        self.known.glasses = all.into_iter().map(|one| one.id).collect();
        Ok(())
    }

    pub(super) async fn review_glass(&mut self) -> Outcome<()> {
        let (cx, finding) = (self.cx(Role::Counsel), self.secret());
        let glass = *self.dice.late(&self.known.glasses).ok_or("no glass")?;
        act!(self.house, ReferralError, |tx| referrals::review_glass(tx, &cx, glass, &finding))?;
        Ok(())
    }

    /// The ledger has one more row. Nobody outside was told: those who were get a letter when a consent is
    /// taken back.
    pub(super) async fn tell(&mut self) -> Outcome<()> {
        let roles = [Role::Officer, Role::Prosecutor, Role::Defender];
        let person = self.person(*self.dice.one(&roles).ok_or("a role")?);
        let it = Telling {
            participant: self.participant()?,
            person: Some(person),
            recipient: "Somebody".to_owned(),
            class: Some(*self.dice.one(Recipient::ALL).ok_or("a class")?),
            segments: vec![Segment::Care],
            purpose: "coordination".to_owned(),
            means: Means::Spoken,
            basis: Basis::Consent,
            reference: ConsentId::new(&*self.house.world.chance).to_string(),
            told_by: None,
        };
        let world = &self.house.world;
        act!(self.house, KeepError, |tx| guard::disclose(tx, world, it.clone()))?;
        Ok(())
    }
}
