//! Briefs at the work group's table, while nobody from outside is in the room.

use super::{super::super::ground::act, Hidden, Outcome};
use briefs::{BriefError, NewBrief, Outcome as Decided, Regime, Task};
use words::{BriefId, Role, Segment};

impl Hidden {
    pub(super) async fn prepare(&mut self) -> Outcome<()> {
        let (cx, participant) = (self.cx(Role::ProjectManager), self.participant()?);
        let segments = [Segment::Care, Segment::Safety, Segment::Part2, Segment::Contact];
        let segment = *self.dice.one(&segments).ok_or("a segment")?;
        let new = NewBrief {
            participant,
            facts: self.facts(),
            segments: vec![segment],
            roles: vec![Role::Officer, Role::Representative],
            areas: "mill-flats".parse().into_iter().collect(),
        };
        let meeting = if self.dice.below(3) == 0 { self.closed } else { self.running };
        let brief = act!(self.house, BriefError, |tx| briefs::prepare(tx, &cx, meeting, &new))?;
        self.known.briefs.push(brief);
        Ok(())
    }

    /// Nothing in it looks like a name: that is refused.
    fn facts(&self) -> String {
        ["wants company", "needs a bed", "was at the clinic, and goes again"][self.dice.below(3)].to_owned()
    }

    fn brief(&self) -> Outcome<BriefId> {
        Ok(*self.dice.late(&self.known.briefs).ok_or("no brief")?)
    }

    pub(super) async fn take_off(&mut self) -> Outcome<()> {
        let (cx, brief) = (self.cx(Role::ProjectManager), self.brief()?);
        act!(self.house, BriefError, |tx| briefs::take_off(tx, &cx, brief))?;
        self.known.briefs.retain(|one| *one != brief);
        Ok(())
    }

    /// Opened once those have stepped out who must.
    pub(super) async fn open_brief(&mut self) -> Outcome<()> {
        let (cx, brief) = (self.cx(Role::ProjectManager), self.brief()?);
        let seats = act!(self.house, BriefError, |tx| briefs::room(tx, &cx, brief))?;
        let out = seats.into_iter().filter(|seat| seat.out.is_some()).map(|seat| seat.person).collect();
        Ok(act!(self.house, BriefError, |tx| briefs::open(tx, &cx, brief, &out))?)
    }

    pub(super) async fn read_brief(&mut self) -> Outcome<()> {
        let roles = [Role::ProjectManager, Role::Officer, Role::CaseManager];
        let (cx, brief) = (self.cx(*self.dice.one(&roles).ok_or("a role")?), self.brief()?);
        act!(self.house, BriefError, |tx| briefs::read(tx, &cx, brief))?;
        Ok(())
    }

    pub(super) async fn contribute(&mut self) -> Outcome<()> {
        let (cx, brief, text) = (self.cx(Role::ProjectManager), self.brief()?, self.facts());
        let regime = *self.dice.one(Regime::ALL).ok_or("a regime")?;
        act!(self.house, BriefError, |tx| briefs::contribute(tx, &cx, brief, regime, &text))?;
        Ok(())
    }

    pub(super) async fn record(&mut self) -> Outcome<()> {
        let (cx, brief) = (self.cx(Role::ProjectManager), self.brief()?);
        let outcome = *self.dice.one(Decided::ALL).ok_or("an outcome")?;
        act!(self.house, BriefError, |tx| briefs::record(tx, &cx, brief, outcome))?;
        Ok(())
    }

    /// Somebody takes something on; it may be one of those who look from outside.
    pub(super) async fn take_on(&mut self) -> Outcome<()> {
        let (cx, brief, owner) = (self.cx(Role::ProjectManager), self.brief()?, self.anybody()?);
        let task = *self.dice.one(Task::ALL).ok_or("a task")?;
        let due = self.house.world.today().plus(3);
        act!(self.house, BriefError, |tx| briefs::take_on(tx, &cx, brief, task, owner, due))?;
        Ok(())
    }

    pub(super) async fn close_brief(&mut self) -> Outcome<()> {
        let (cx, brief) = (self.cx(Role::ProjectManager), self.brief()?);
        act!(self.house, BriefError, |tx| briefs::close(tx, &cx, brief))?;
        Ok(())
    }

    pub(super) async fn facilitator(&mut self) -> Outcome<()> {
        let cx = self.cx(Role::ProjectManager);
        let roles = [Role::Officer, Role::Prosecutor, Role::Defender];
        let (meeting, person) = (self.closed, self.person(*self.dice.one(&roles).ok_or("a role")?));
        act!(self.house, BriefError, |tx| briefs::name_facilitator(tx, &cx, meeting, person))?;
        Ok(())
    }
}
