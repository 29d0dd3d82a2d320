//! Participants, referrals, consents, briefs and broken glass.

use super::{Outcome, Sown, act, token};
use briefs::{BriefError, NewBrief, Regime};
use guard::Consent;
use referrals::{Door, Ending, Intake, NewReferral, Record, ReferralError, Status, Whom};
use words::{ConsentId, Language, ParticipantId, Recipient, ReferralId, Role, Segment};

fn new(name: &str, alias: &str, met: &str) -> NewReferral {
    let (name, met) = (token(name), token(met));
    NewReferral {
        id: None,
        door: Door::Community,
        name,
        alias: alias.to_owned(),
        met,
        area: None,
        made_by: None,
    }
}

impl Sown {
    pub(super) async fn persons(&mut self) -> Outcome<()> {
        let (intake, house) = (self.cx(Role::IntakeCustodian), self.ground.town.house.clone());
        let alias = token("referred person's alias");
        let mut waiting = new("referred person's name", &alias, "where the referred person is met");
        waiting.made_by = intake.viewer.person;
        let id = act!(house, ReferralError, |tx| referrals::open_referral(tx, &intake, &waiting))?;
        self.add("referral", &id);
        self.ended().await?;
        let (neighbor, alias) = (self.cx(Role::Representative), token("nominated person's alias"));
        let named = new("nominated person's name", &alias, "where the nominated person is met");
        let id = act!(house, ReferralError, |tx| referrals::nominate(tx, &neighbor, &named))?;
        self.add("referral", &id);
        let alias = token("participant's alias");
        let known = new("participant's name", &alias, "participant's whereabouts");
        let participant = self.enrolled(&known, false).await?;
        self.segments(participant).await?;
        self.circle(participant).await?;
        self.consents(participant).await?;
        let alias = token("protected participant's alias");
        let hidden = new("protected participant's name", &alias, "protected participant's whereabouts");
        self.enrolled(&hidden, true).await?;
        self.glass(participant).await?;
        self.avoided().await?;
        self.briefs(participant).await
    }

    /// A referral that ended: its names are erased.
    async fn ended(&mut self) -> Outcome<()> {
        let (pm, house) = (self.cx(Role::ProjectManager), self.ground.town.house.clone());
        let met = "where somebody was met whose referral ended";
        let new = new("name of somebody whose referral ended", "Z. Z.", met);
        let id = store::write!(house.store, |tx| -> Result<ReferralId, ReferralError> {
            let id = referrals::open_referral(tx, &pm, &new).await?;
            referrals::close(tx, &pm, id, Ending::Declined).await?;
            Ok(id)
        })?;
        self.add("referral", &id);
        Ok(())
    }

    async fn enrolled(&mut self, new: &NewReferral, protected: bool) -> Outcome<ParticipantId> {
        let (pm, manager) = (self.cx(Role::ProjectManager), self.cx(Role::CaseManager));
        let (house, place) = (self.ground.town.house.clone(), manager.viewer.person);
        let intake = Intake { alias: String::new(), language: Language::english(), protected };
        let (referral, participant) = store::write!(house.store, |tx| -> Result<_, ReferralError> {
            let referral = referrals::open_referral(tx, &pm, new).await?;
            referrals::judge(tx, &pm, referral, &[]).await?;
            referrals::approve(tx, &pm, referral, place).await?;
            Ok((referral, referrals::enroll(tx, &manager, referral, &intake).await?))
        })?;
        let read = act!(house, ReferralError, |tx| referrals::read(tx, &manager, participant))?;
        self.numbers.push(read.participant.number);
        self.add("referral", &referral);
        self.add("participant", &participant);
        Ok(participant)
    }

    async fn segments(&mut self, participant: ParticipantId) -> Outcome<()> {
        let (manager, house) = (self.cx(Role::CaseManager), self.ground.town.house.clone());
        for (segment, field) in [
            (Segment::Contact, "participant's contact"),
            (Segment::Care, "participant's care"),
            (Segment::Part2, "participant's treatment"),
            (Segment::Legal, "participant's cases"),
            (Segment::Safety, "participant's safety"),
        ] {
            let text = token(field);
            act!(house, ReferralError, |tx| referrals::write(tx, &manager, participant, segment, &text))?;
        }
        let to = Record {
            status: Status::Active,
            case_manager: manager.person()?,
            protected: false,
            alias: token("participant's alias"),
        };
        act!(house, ReferralError, |tx| referrals::keep(tx, &manager, participant, &to))?;
        Ok(())
    }

    /// Representatives and others are named too: it opens nothing to them.
    async fn circle(&mut self, participant: ParticipantId) -> Outcome<()> {
        let (manager, house) = (self.cx(Role::CaseManager), self.ground.town.house.clone());
        for name in ["officer", "prosecutor", "defender", "representative", "speaker", "director"] {
            let person = self.ground.person(name);
            act!(house, ReferralError, |tx| referrals::name_circle(tx, &manager, participant, person))?;
        }
        Ok(())
    }

    async fn consents(&mut self, participant: ParticipantId) -> Outcome<()> {
        let (manager, house) = (self.cx(Role::CaseManager), self.ground.town.house.clone());
        let today = house.world.today();
        for (segments, recipients) in [
            (vec![Segment::Identity, Segment::Safety], vec![Recipient::Police]),
            (vec![Segment::Legal], vec![Recipient::Prosecution]),
            (vec![Segment::Care], vec![Recipient::Police, Recipient::Community]),
            (vec![Segment::Care], vec![Recipient::Providers]),
        ] {
            // For providers an event is enough.
            let day = (!recipients.contains(&Recipient::Providers)).then(|| today.plus(90));
            let consent = Consent {
                discloser: token("who discloses by a consent"),
                description: token("what a consent describes"),
                segments,
                named: token("whom a consent names"),
                recipients,
                purpose: token("what a consent is for"),
                told_how_to_revoke: true,
                expires_day: day,
                expires_event: token("event that ends a consent"),
                signed_by: token("who signed a consent"),
                signed_day: Some(today),
                ..Consent::blank(participant, ConsentId::new(&*house.world.chance))
            };
            act!(house, ReferralError, |tx| {
                referrals::give_consent(tx, &manager, participant, &consent)
            })?;
        }
        Ok(())
    }

    async fn glass(&mut self, participant: ParticipantId) -> Outcome<()> {
        let (manager, counsel) = (self.cx(Role::CaseManager), self.cx(Role::Counsel));
        let house = self.ground.town.house.clone();
        let (reason, finding) = (token("reason for breaking the glass"), token("finding of a review"));
        let read = act!(house, ReferralError, |tx| referrals::read(tx, &manager, participant))?;
        let number = read.participant.number;
        act!(house, ReferralError, |tx| referrals::break_glass(tx, &manager, &number, &reason))?;
        for glass in act!(house, ReferralError, |tx| referrals::glasses(tx, &counsel))? {
            if glass.participant == participant {
                let id = glass.id;
                act!(house, ReferralError, |tx| referrals::review_glass(tx, &counsel, id, &finding))?;
                self.add("glass", &id);
            }
        }
        Ok(())
    }

    /// Somebody with whom others have a conflict: it beats what was consented to.
    async fn avoided(&mut self) -> Outcome<()> {
        let alias = token("avoided participant's alias");
        let new = new("avoided participant's name", &alias, "avoided participant's whereabouts");
        let participant = self.enrolled(&new, false).await?;
        self.circle(participant).await?;
        self.consents(participant).await?;
        let (manager, house) = (self.cx(Role::CaseManager), self.ground.town.house.clone());
        let reason = token("reason for breaking the avoided participant's glass");
        let number = self.numbers.last().cloned().unwrap_or_default();
        act!(house, ReferralError, |tx| referrals::break_glass(tx, &manager, &number, &reason))?;
        for name in ["project-manager", "officer", "prosecutor"] {
            let person = self.ground.person(name);
            act!(house, ReferralError, |tx| {
                referrals::note_conflict(
                    tx,
                    &manager,
                    Whom::Participant(participant),
                    person,
                    guard::Cause::Declared,
                )
            })?;
        }
        Ok(())
    }

    /// One item is open at the table, and one is to come.
    async fn briefs(&mut self, participant: ParticipantId) -> Outcome<()> {
        let running = self.table().await?;
        let closed = self.ground.things["closed"].parse()?;
        let (pm, officer) = (self.cx(Role::ProjectManager), self.cx(Role::Officer));
        let house = self.ground.town.house.clone();
        let new = |facts| NewBrief {
            participant,
            facts: token(facts),
            segments: vec![Segment::Care],
            roles: vec![Role::Officer, Role::Representative],
            areas: vec![],
        };
        let (open, later) = (new("facts of the open brief"), new("facts of a brief to come"));
        let later = act!(house, BriefError, |tx| briefs::prepare(tx, &pm, closed, &later))?;
        let open = act!(house, BriefError, |tx| briefs::prepare(tx, &pm, running, &open))?;
        let seats = act!(house, BriefError, |tx| briefs::room(tx, &pm, open))?;
        let out = seats.into_iter().filter(|seat| seat.out.is_some()).map(|seat| seat.person).collect();
        act!(house, BriefError, |tx| briefs::open(tx, &pm, open, &out))?;
        let (own, treatment) = (token("what an officer added"), token("treatment that was added"));
        act!(house, BriefError, |tx| briefs::contribute(tx, &officer, open, Regime::OwnEyes, &own))?;
        act!(house, BriefError, |tx| briefs::contribute(tx, &pm, open, Regime::Part2, &treatment))?;
        self.add("open", &open);
        self.add("brief", &open);
        self.add("brief", &later);
        Ok(())
    }
}
