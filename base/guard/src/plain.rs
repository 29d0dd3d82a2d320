//! Who sees what, in plain words: `docs/who-sees-what.md` is made here from the policies in force and
//! committed, so that a neighborhood leader can read what the machine does.

use crate::{Act, Ground, Guard, Purpose, Relation, Table, Thing};
use people::Viewer;
use std::fmt::Write as _;
use words::{AreaSlug, GroupId, PersonId, Recipient, Role, SeededChance, Segment};

const HEAD: &str = "\
# Who sees what

Made from the policies in force by `throughline policies --plain`. What is not written here, nobody
may. For investigating, arresting, prosecuting or revoking, nobody may any of it: nobody is worse off
because of what is shared through LEAD.

What is about places and about the program's own work is open to many. What is about a person is open
to few, each time for a reason, and every look is written down.
";

/// Something that people do, in words, with one situation in which the policies are asked.
struct Line<'a> {
    words: String,
    ground: Ground,
    act: Act,
    thing: Thing<'a>,
    purpose: Purpose,
}

/// The document.
#[must_use]
pub fn who_sees_what(guard: &Guard) -> String {
    let chance = SeededChance::new(1);
    let me = PersonId::new(&chance);
    let groups = [GroupId::new(&chance)];
    let area: Option<AreaSlug> = "mill-flats".parse().ok();
    let mut text = String::from(HEAD);
    section(
        &mut text,
        guard,
        me,
        "Places and the program's work",
        places(&groups, area.as_ref(), PersonId::new(&chance)),
    );
    text.push_str(
        "\n## A person\n\nWhat is kept about somebody who takes part is divided, and each part opens on its own.\n",
    );
    for segment in Segment::ALL {
        let _ = writeln!(text, "\n### {}\n", named(*segment));
        for line in segment_lines(*segment) {
            write_line(&mut text, guard, me, &line);
        }
    }
    section(&mut text, guard, me, "At the work group's table", table());
    section(&mut text, guard, me, "Keeping, telling and holding to account", keeping());
    text
}

fn section(text: &mut String, guard: &Guard, me: PersonId, title: &str, lines: Vec<Line<'_>>) {
    let _ = writeln!(text, "\n## {title}\n");
    for line in lines {
        write_line(text, guard, me, &line);
    }
}

fn write_line(text: &mut String, guard: &Guard, me: PersonId, line: &Line<'_>) {
    let may =
        |viewer: &Viewer| guard.require(viewer, &line.ground, line.act, &line.thing, line.purpose).is_ok();
    let who = if may(&Viewer::anyone()) {
        "anyone".to_owned()
    } else {
        let holds = |role: &Role| Viewer { person: Some(me), roles: vec![*role], ..Viewer::default() };
        let all: Vec<&str> =
            Role::ALL.iter().filter(|role| may(&holds(role))).map(|role| called(*role)).collect();
        match all.len() {
            0 => "nobody".to_owned(),
            n if n == Role::ALL.len() => "everybody with a role".to_owned(),
            _ => all.join(", "),
        }
    };
    let _ = writeln!(text, "- {}: **{who}**", line.words);
}

const fn called(role: Role) -> &'static str {
    match role {
        Role::ProjectManager => "project manager",
        Role::IntakeCustodian => "intake staff",
        Role::Officer => "police officer",
        Role::CaseManager => "case manager",
        Role::Prosecutor => "prosecutor's liaison",
        Role::Defender => "public defender",
        Role::Representative => "community representative",
        Role::CltMember => "member of the Community Leadership Team",
        Role::PcgMember => "member of the Policy Coordinating Group",
        Role::Director => "program director",
        Role::RecordsOfficer => "records officer",
        Role::Counsel => "counsel",
        Role::Administrator => "administrator",
    }
}

const fn named(segment: Segment) -> &'static str {
    match segment {
        Segment::Identity => "The name",
        Segment::Contact => "How to reach the person",
        Segment::Location => "Where the person can be met",
        Segment::Care => "What the case manager arranges",
        Segment::Part2 => "What tells of treatment (42 CFR Part 2)",
        Segment::Counseling => "Counseling notes",
        Segment::Legal => "Cases and warrants",
        Segment::Safety => "What keeps people safe",
    }
}

fn usual<'a>(words: &str, act: Act, ground: Ground, thing: Thing<'a>) -> Line<'a> {
    Line { words: words.to_owned(), ground, act, thing, purpose: act.usual_purpose() }
}

fn agreed() -> Ground {
    Ground { agreed: true, ..Ground::default() }
}

fn places<'a>(groups: &'a [GroupId; 1], area: Option<&'a AreaSlug>, other: PersonId) -> Vec<Line<'a>> {
    let site = |words, act| usual(words, act, Ground::default(), Thing::Site);
    let own =
        Ground { groups: groups.to_vec(), areas: area.cloned().into_iter().collect(), ..Ground::default() };
    vec![
        site("What is published: words said back, priorities and their reasons", Act::ReadPublic),
        site("Telling a concern, and coming back with a receipt", Act::Tell),
        usual(
            "Any concern and the reports behind it",
            Act::ReadConcern,
            Ground::default(),
            Thing::Concern { groups, area },
        ),
        usual(
            "A concern that one's own group raised",
            Act::ReadConcern,
            own.clone(),
            Thing::Concern { groups, area },
        ),
        usual("How to reach a reporter, to answer", Act::ReadContact, Ground::default(), Thing::Contact),
        usual(
            "Words that name a person, set aside for 90 days at most",
            Act::ReadDraft,
            Ground::default(),
            Thing::Draft,
        ),
        usual(
            "The plans for one's own neighborhood",
            Act::ReadResponse,
            own,
            Thing::Response { owner: other, area },
        ),
        site("All neighborhoods side by side, before the choice is published", Act::SeePriorities),
    ]
}

fn segment_lines(segment: Segment) -> Vec<Line<'static>> {
    let none = Relation::default();
    let line = |words: &str, relation, order, consented, purpose| Line {
        words: words.to_owned(),
        ground: agreed(),
        act: Act::ReadSegment,
        thing: Thing::Segment { segment, relation, protected: false, order, consented },
        purpose,
    };
    let all = Recipient::ALL;
    let mut lines = vec![
        line("In the daily work", none, false, &[], Purpose::Coordination),
        line("Of one's own caseload", Relation { team: true, ..none }, false, &[], Purpose::Coordination),
        line(
            "With the person's consent, named to work with them, bound by a current agreement",
            Relation { circle: true, ..none },
            false,
            all,
            Purpose::Coordination,
        ),
        line(
            "For one hour, because somebody is about to be hurt (reviewed afterwards)",
            Relation { broken: true, ..none },
            false,
            &[],
            Purpose::Safety,
        ),
        line("By order of a court", none, true, &[], Purpose::Legal),
    ];
    match segment {
        Segment::Location => lines.push(Line {
            words: "When the address is protected, even with a consent".to_owned(),
            ground: agreed(),
            act: Act::ReadSegment,
            thing: Thing::Segment {
                segment,
                relation: Relation { team: true, circle: true, ..none },
                protected: true,
                order: true,
                consented: all,
            },
            purpose: Purpose::Coordination,
        }),
        Segment::Counseling => lines.push(line(
            "Belonging to the team that treats the person (they are not stored here)",
            Relation { treating: true, ..none },
            false,
            &[],
            Purpose::Coordination,
        )),
        _ => {}
    }
    lines
}

fn table() -> Vec<Line<'static>> {
    let open = Table { running: true, here: true, open: true, marked: true, named: false };
    let brief = |words: &str, act, ground, table, consented| {
        usual(words, act, ground, Thing::Brief { table, relation: Relation::default(), consented })
    };
    let all = Recipient::ALL;
    vec![
        brief("Preparing what is said of a person", Act::PrepareBrief, agreed(), Table::default(), all),
        brief(
            "Reading it while the item is open: checked in, agreement current, the item marked for them, the person's consent live",
            Act::ReadBrief,
            agreed(),
            open,
            all,
        ),
        brief("The same, once the consent is revoked", Act::ReadBrief, agreed(), open, &[]),
        brief("The same, when one's own agreement has lapsed", Act::ReadBrief, Ground::default(), open, all),
        brief("The same, after the meeting", Act::ReadBrief, agreed(), Table { running: false, ..open }, all),
        brief(
            "Opening and closing items, named to facilitate the meeting, while it runs",
            Act::OpenBrief,
            agreed(),
            Table { named: true, running: true, here: true, ..Table::default() },
            &[],
        ),
        brief(
            "The same, when it is over",
            Act::OpenBrief,
            agreed(),
            Table { named: true, here: true, ..Table::default() },
            &[],
        ),
        usual("Nominating a place or a person", Act::Nominate, agreed(), Thing::Site),
        usual("Reading what may be taken home", Act::ReadSummary, Ground::default(), Thing::Site),
    ]
}

fn keeping() -> Vec<Line<'static>> {
    let site = |words, act| usual(words, act, agreed(), Thing::Site);
    let none = Relation::default();
    let team = Relation { team: true, ..none };
    let of = |words, act, ground, relation| {
        usual(words, act, ground, Thing::Participant { relation, consented: &[] })
    };
    let fresh = || Ground { fresh: true, ..agreed() };
    vec![
        site("Referring somebody", Act::OpenReferral),
        site("Finding somebody by case number, never by name", Act::FindParticipant),
        of("Writing down and revoking a consent, of one's own caseload", Act::KeepConsents, agreed(), team),
        of("Reading who was told what, of one's own caseload", Act::ReadAccounting, agreed(), team),
        of("Printing it, with a passkey a moment before", Act::ExportAccounting, fresh(), team),
        of("Breaking the glass, with a passkey a moment before", Act::BreakGlass, fresh(), none),
        usual("Reviewing a glass that others broke", Act::ReviewGlass, agreed(), Thing::Glass { own: false }),
        site("Reading the ledger, and who looked up whom", Act::ReadLedger),
        site("Keeping the agreement, suspending it after an incident", Act::KeepAgreements),
        site("Keeping legal orders", Act::KeepOrders),
        site("Answering requests for public records", Act::KeepRequests),
        usual(
            "Releasing a line that tells of treatment, without an order of a court",
            Act::ReleaseLine,
            agreed(),
            Thing::Line { handed: false, part2: true, order: false },
        ),
        site("Accounts and roles; no content", Act::KeepPeople),
    ]
}
