mod typed;

use crate::*;
use jiff::{civil, tz::TimeZone};
use proptest::prelude::*;

fn every_fact(chance: &SeededChance) -> Vec<Fact> {
    let concern = ConcernId::new(chance);
    let report = ReportId::new(chance);
    let meeting = MeetingId::new(chance);
    let response = ResponseId::new(chance);
    let area: Option<AreaSlug> = "alki".parse().ok();
    let due = Day(20_000);
    vec![
        Fact::ReportReceived { report, concern, area: area.clone(), channel: Channel::Visit },
        Fact::ReportReceived { report, concern, area: None, channel: Channel::Web },
        Fact::ReportWithdrawn { report, concern },
        Fact::ReporterReplied { report, concern },
        Fact::Contested { report, concern, area: area.clone() },
        Fact::Nominated { concern: ConcernId::new(chance), group: GroupId::new(chance) },
        Fact::ConcernMerged { from: ConcernId::new(chance), into: concern },
        Fact::ConcernSorted { concern, area: area.clone(), sort: Sort::ServiceGap },
        Fact::NameMoved { report, concern, draft: DraftId::new(chance) },
        Fact::DialogueHeld {
            dialogue: DialogueId::new(chance),
            group: GroupId::new(chance),
            area: area.clone(),
            heads: 14,
        },
        Fact::ItemListed { item: ItemId::new(chance), meeting, concern },
        Fact::Decided {
            decision: DecisionId::new(chance),
            meeting,
            concern,
            area: area.clone(),
            kind: DecisionKind::Listen,
        },
        Fact::MeetingClosed { meeting },
        Fact::ActionAssigned { action: ActionId::new(chance), meeting, due },
        Fact::ActionDone { action: ActionId::new(chance), meeting },
        Fact::ResponsePlanned { response, concern, area: area.clone(), due },
        Fact::ResponseMoved { response, concern, area: area.clone(), due },
        Fact::StepDone { step: StepId::new(chance), response, concern },
        Fact::ObstacleRaised { obstacle: ObstacleId::new(chance), response, concern, area: area.clone() },
        Fact::ObstacleCleared { obstacle: ObstacleId::new(chance), response, concern },
        Fact::ResponseEnded { response, concern, area: area.clone(), outcome: Outcome::Cannot },
        Fact::WordSaid {
            word: WordId::new(chance),
            concern,
            response: Some(response),
            area: area.clone(),
            outcome: Outcome::Planned,
        },
        Fact::WordSaid { word: WordId::new(chance), concern, response: None, area, outcome: Outcome::Heard },
        Fact::PlaceChosen { review: ReviewId::new(chance), area: "alki".parse().expect("a slug") },
        Fact::SeatGiven { seat: SeatId::new(chance), person: PersonId::new(chance), role: Role::Counsel },
        Fact::SeatEnded { seat: SeatId::new(chance), person: PersonId::new(chance), role: Role::Officer },
        Fact::ReferralOpened { referral: ReferralId::new(chance) },
        Fact::ReferralEnded { referral: ReferralId::new(chance) },
        Fact::Enrolled { participant: ParticipantId::new(chance), referral: ReferralId::new(chance) },
        Fact::RecordChanged { participant: ParticipantId::new(chance) },
        Fact::ConsentGiven { consent: ConsentId::new(chance), participant: ParticipantId::new(chance) },
        Fact::ConsentEnded { consent: ConsentId::new(chance), participant: ParticipantId::new(chance) },
        Fact::ConsentRevoked { consent: ConsentId::new(chance), participant: ParticipantId::new(chance) },
        Fact::GlassBroken { glass: GlassId::new(chance), participant: ParticipantId::new(chance) },
        Fact::GlassReviewed { glass: GlassId::new(chance) },
        Fact::SummaryApproved { meeting: MeetingId::new(chance) },
        Fact::BriefOpened { brief: BriefId::new(chance), meeting: MeetingId::new(chance) },
        Fact::BriefClosed { brief: BriefId::new(chance), meeting: MeetingId::new(chance) },
        Fact::AgreementTextAdopted { version: 2 },
        Fact::AgreementSigned { agreement: AgreementId::new(chance), person: PersonId::new(chance) },
        Fact::AgreementSuspended { agreement: AgreementId::new(chance), person: PersonId::new(chance) },
        Fact::AgreementRestored { agreement: AgreementId::new(chance), person: PersonId::new(chance) },
        Fact::DutyUsed { duty: DutyId::new(chance), person: PersonId::new(chance) },
        Fact::OrderReceived { order: OrderId::new(chance) },
        Fact::RequestReceived { request: RequestId::new(chance) },
        Fact::LineReleased { line: LineId::new(chance), request: RequestId::new(chance) },
        Fact::LineWithheld { line: LineId::new(chance), request: RequestId::new(chance) },
        Fact::RequestAnswered { request: RequestId::new(chance) },
        Fact::SignedIn { person: PersonId::new(chance), way: Way::Passkey },
        Fact::PasskeyAdded { passkey: PasskeyId::new(chance), person: PersonId::new(chance) },
        Fact::PasskeyRemoved { passkey: PasskeyId::new(chance), person: PersonId::new(chance) },
        Fact::InvitationConfirmed { admission: AdmissionId::new(chance), person: PersonId::new(chance) },
        Fact::RecoveryStarted { admission: AdmissionId::new(chance), person: PersonId::new(chance) },
        Fact::RecoveryConfirmed { admission: AdmissionId::new(chance), person: PersonId::new(chance) },
        Fact::LetInAlone { person: PersonId::new(chance) },
    ]
}

#[test]
fn every_fact_reads_back_as_it_was_written() {
    for fact in every_fact(&SeededChance::new(1)) {
        assert_eq!(Fact::from_row(&fact.to_row()), Ok(fact));
    }
}

#[test]
fn who_signed_in_before_there_were_other_ways_came_by_a_link() {
    let person = PersonId::new(&SeededChance::new(3));
    let row = FactRow { kind: "signed-in/1".into(), thing: Some(person.to_string()), ..FactRow::default() };
    assert_eq!(Fact::from_row(&row), Ok(Fact::SignedIn { person, way: Way::Link }));
}

#[test]
fn a_fact_that_lost_a_column_is_refused_by_name() {
    let chance = SeededChance::new(2);
    let fact = Fact::ConcernMerged { from: ConcernId::new(&chance), into: ConcernId::new(&chance) };
    let row = FactRow { concern: None, ..fact.to_row() };
    let refusal = Fact::from_row(&row).expect_err("a merge without its target");
    assert_eq!(refusal.field, "concern");
    let fact = Fact::WordSaid {
        word: WordId::new(&chance),
        concern: ConcernId::new(&chance),
        response: None,
        area: None,
        outcome: Outcome::Done,
    };
    let row = FactRow { other: Some("a promise".into()), ..fact.to_row() };
    assert_eq!(Fact::from_row(&row).expect_err("a response that is none").field, "other");
    let strange = FactRow { kind: "sold/1".into(), ..FactRow::default() };
    assert_eq!(Fact::from_row(&strange).expect_err("unknown kind").field, "kind");
}

#[test]
fn ids_are_random_version_four_and_the_same_for_the_same_seed() {
    let (a, b) = (SeededChance::new(7), SeededChance::new(7));
    let first = ConcernId::new(&a);
    assert_eq!(first, ConcernId::new(&b));
    assert_ne!(first, ConcernId::new(&a));
    assert_eq!(first.to_string().as_bytes()[14], b'4');
    assert_eq!(first.to_string().parse(), Ok(first));
}

#[test]
fn a_day_is_the_sites_day_not_greenwichs() {
    let zone = TimeZone::get("America/Los_Angeles").expect("bundled time zones");
    let evening = Moment::from_local(civil::date(2026, 6, 1).at(23, 30, 0, 0), &zone).expect("a moment");
    assert_eq!(Day::of(evening, &zone).to_string(), "2026-06-01");
    assert_eq!(Day::of(evening, &TimeZone::UTC).to_string(), "2026-06-02");
    assert_eq!(Day::of(Day::of(evening, &zone).start(&zone), &zone).to_string(), "2026-06-01");
}

#[test]
fn a_clock_change_neither_loses_nor_doubles_a_day() {
    let zone = TimeZone::get("America/Los_Angeles").expect("bundled time zones");
    for text in ["2026-03-08", "2026-11-01"] {
        let day: Day = text.parse().expect("a day");
        assert_eq!(Day::of(day.start(&zone), &zone), day);
        assert_eq!(Day::of(day.plus(1).start(&zone).plus(-1), &zone), day);
    }
}

#[test]
fn tokens_come_back() {
    for role in Role::ALL {
        assert_eq!(role.token().parse::<Role>(), Ok(*role));
    }
    assert!("root".parse::<Role>().is_err());
}

proptest! {
    #[test]
    fn days_and_dates_agree(n in -200_000i64..200_000) {
        let day = Day(n);
        prop_assert_eq!(Day::from_date(day.date()), day);
        prop_assert_eq!(day.to_string().parse::<Day>().ok(), Some(day));
    }

    #[test]
    fn no_text_makes_a_parser_panic(text in ".{0,120}") {
        let _ = text.parse::<Language>();
        let _ = text.parse::<AreaSlug>();
        let _ = text.parse::<ConcernId>();
        let _ = text.parse::<Day>();
        let _ = text.parse::<Role>();
    }
}
