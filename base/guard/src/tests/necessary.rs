//! The work that must go on: the handbook's steps, each with the least that it needs.

use crate::{
    Act, Purpose,
    oracle::{Agreement, Consent, Glass, Holder, Meeting, Paper, Proof, Situation},
};
use words::{Recipient, Role, Segment};

fn by(role: Role, act: Act) -> Situation {
    Situation::new(Holder::of(role), act, act.usual_purpose())
}

fn agreed(role: Role, act: Act) -> Situation {
    Situation { agreement: Agreement::AlmostAYearAgo, ..by(role, act) }
}

fn in_team(act: Act) -> Situation {
    Situation { team: true, ..by(Role::CaseManager, act) }
}

fn segment(situation: Situation, segment: Segment) -> Situation {
    Situation { segment, ..situation }
}

fn circle(role: Role, act: Act, class: Recipient) -> Situation {
    let consent = Consent { paper: Paper::ExpiresToday, class: Some(class) };
    Situation { circle: true, consent, ..agreed(role, act) }
}

fn at_table(role: Role, act: Act, class: Option<Recipient>) -> Situation {
    let consent = class.map_or(Consent::ABSENT, |class| Consent { paper: Paper::Live, class: Some(class) });
    let meeting = Meeting::QuarterBefore;
    Situation { consent, meeting, here: true, open: true, marked: true, ..agreed(role, act) }
}

/// What must be allowed.
pub(super) fn cases() -> Vec<(&'static str, Situation)> {
    [people(), referrals(), meetings(), program()].concat()
}

fn people() -> Vec<(&'static str, Situation)> {
    use Role::{CaseManager, Counsel, Defender, Officer, ProjectManager, Prosecutor};
    let safe = |it: Situation| Situation { purpose: Purpose::Safety, glass: Glass::AlmostAnHourAgo, ..it };
    let proved = |it: Situation| Situation { proof: Proof::AlmostFiveMinutesAgo, ..it };
    let legal = Situation { purpose: Purpose::Legal, order: true, ..by(Counsel, Act::ReadSegment) };
    vec![
        ("a manager types a case number", by(ProjectManager, Act::FindParticipant)),
        ("a case manager types a case number", by(CaseManager, Act::FindParticipant)),
        ("an officer types a case number", agreed(Officer, Act::FindParticipant)),
        ("the manager opens a page", by(ProjectManager, Act::ReadParticipant)),
        ("the case manager opens a page", in_team(Act::ReadParticipant)),
        ("an officer opens a page", circle(Officer, Act::ReadParticipant, Recipient::Police)),
        ("a prosecutor opens a page", circle(Prosecutor, Act::ReadParticipant, Recipient::Prosecution)),
        ("a defender opens a page", circle(Defender, Act::ReadParticipant, Recipient::Defense)),
        ("a page behind glass", safe(by(CaseManager, Act::ReadParticipant))),
        ("the manager reads how to reach", segment(by(ProjectManager, Act::ReadSegment), Segment::Contact)),
        (
            "the team reads a protected address",
            Situation { protected: true, ..segment(in_team(Act::ReadSegment), Segment::Location) },
        ),
        ("the team reads of treatment", segment(in_team(Act::ReadSegment), Segment::Part2)),
        (
            "the manager reads of treatment with a consent",
            Situation {
                consent: Consent { paper: Paper::Live, class: Some(Recipient::Program) },
                ..segment(by(ProjectManager, Act::ReadSegment), Segment::Part2)
            },
        ),
        ("an officer meets the person", {
            segment(circle(Officer, Act::ReadSegment, Recipient::Police), Segment::Location)
        }),
        ("the liaison coordinates cases", {
            segment(circle(Prosecutor, Act::ReadSegment, Recipient::Prosecution), Segment::Legal)
        }),
        ("a defender reads of treatment", {
            segment(circle(Defender, Act::ReadSegment, Recipient::Defense), Segment::Part2)
        }),
        ("somebody is about to be hurt", segment(safe(by(CaseManager, Act::ReadSegment)), Segment::Location)),
        ("counsel answers an order", segment(legal, Segment::Part2)),
        (
            "an author reads the own note",
            Situation { author: true, ..segment(by(CaseManager, Act::ReadSegment), Segment::Counseling) },
        ),
        (
            "who treats reads the note",
            Situation { treating: true, ..segment(by(CaseManager, Act::ReadSegment), Segment::Counseling) },
        ),
        ("the team writes of treatment", segment(in_team(Act::WriteSegment), Segment::Part2)),
        ("the manager writes a warning", segment(by(ProjectManager, Act::WriteSegment), Segment::Safety)),
        ("the team writes a consent down", in_team(Act::KeepConsents)),
        ("the manager names a case manager", by(ProjectManager, Act::KeepParticipant)),
        ("the team says who was told what", in_team(Act::ReadAccounting)),
        ("the team prints who was told what", proved(in_team(Act::ExportAccounting))),
        ("a case manager breaks the glass", proved(by(CaseManager, Act::BreakGlass))),
        ("the manager breaks the glass", proved(by(ProjectManager, Act::BreakGlass))),
        ("counsel reviews a broken glass", by(Counsel, Act::ReviewGlass)),
    ]
}

fn referrals() -> Vec<(&'static str, Situation)> {
    use Role::{CaseManager, IntakeCustodian, Officer, ProjectManager, Prosecutor};
    let made = |role: Role| Situation { made: true, ..by(role, Act::ReadReferral) };
    vec![
        ("an officer diverts an arrest", by(Officer, Act::OpenReferral)),
        ("intake takes a community referral", by(IntakeCustodian, Act::OpenReferral)),
        ("an officer sees how it went", made(Officer)),
        ("intake sees how it went", made(IntakeCustodian)),
        ("the assigned read it", Situation { assigned: true, ..by(CaseManager, Act::ReadReferral) }),
        ("the liaison reads it", Situation { circle: true, ..by(Prosecutor, Act::ReadReferral) }),
        ("the manager approves", by(ProjectManager, Act::DecideReferral)),
        ("outreach is written down", Situation { assigned: true, ..by(CaseManager, Act::AdvanceReferral) }),
    ]
}

fn meetings() -> Vec<(&'static str, Situation)> {
    use Role::{CaseManager, Defender, Officer, ProjectManager, Prosecutor, Representative};
    let led = |it: Situation| Situation { here: true, ..it };
    let program = Some(Recipient::Program);
    vec![
        ("the case manager prepares a brief", in_team(Act::PrepareBrief)),
        ("and reads it at home", in_team(Act::ReadBrief)),
        ("the manager sees who must step out", led(agreed(ProjectManager, Act::OpenBrief))),
        ("somebody named facilitates", {
            led(Situation { named: true, meeting: Meeting::Running, ..agreed(Defender, Act::OpenBrief) })
        }),
        ("decisions are recorded", led(agreed(ProjectManager, Act::RecordBrief))),
        ("a representative hears", { at_table(Representative, Act::ReadBrief, Some(Recipient::Community)) }),
        ("an officer hears", at_table(Officer, Act::ReadBrief, Some(Recipient::Police))),
        ("another case manager hears", at_table(CaseManager, Act::ReadBrief, program)),
        ("a prosecutor adds", at_table(Prosecutor, Act::Contribute, Some(Recipient::Prosecution))),
        ("the team adds", Situation { team: true, ..at_table(CaseManager, Act::Contribute, None) }),
        ("the manager adds", at_table(ProjectManager, Act::Contribute, None)),
        ("a representative nominates", agreed(Representative, Act::Nominate)),
        ("the manager approves the summary", by(ProjectManager, Act::ApproveSummary)),
        ("a representative takes it home", by(Representative, Act::ReadSummary)),
    ]
}

fn program() -> Vec<(&'static str, Situation)> {
    use Role::{Counsel, Officer, ProjectManager, RecordsOfficer, Representative};
    vec![
        ("a representative signs", by(Representative, Act::SignAgreement)),
        ("an officer uses a duty", by(Officer, Act::UseDuty)),
        ("counsel suspends an agreement", by(Counsel, Act::KeepAgreements)),
        ("the manager reads the ledger", by(ProjectManager, Act::ReadLedger)),
        ("counsel keeps an order", by(Counsel, Act::KeepOrders)),
        ("a request is written down", by(RecordsOfficer, Act::KeepRequests)),
        ("a line is redacted", by(RecordsOfficer, Act::Redact)),
        ("counsel redacts what was handed over", Situation { handed: true, ..by(Counsel, Act::Redact) }),
        ("a line goes out", by(RecordsOfficer, Act::ReleaseLine)),
        (
            "a line goes out by order",
            Situation { part2: true, order: true, ..by(RecordsOfficer, Act::ReleaseLine) },
        ),
    ]
}
