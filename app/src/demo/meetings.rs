//! The work group meets every second week; the open part is for anyone.

use crate::{
    demo::history::{History, Open},
    fault::Fault,
};
use briefs::BriefError;
use page::Cx;
use rand::RngExt as _;
use words::{Day, DecisionKind, MeetingId, Moment, Role, SeriesId};
use workgroup::{NewMeeting, NewSeries, Why, WorkgroupError};

/// Days from one meeting to the next.
const EVERY: i64 = 14;
/// Days from the demo's first day to its next meeting.
const NEXT_IN: i64 = 3;
/// Items that one meeting takes up.
const ITEMS: usize = 12;
/// Meetings that are planned ahead.
const AHEAD: usize = 3;

const ROOM: &str = "Alder Bay library, room 2";

/// Roles at the table.
pub(crate) const TABLE: [Role; 7] = [
    Role::ProjectManager,
    Role::Officer,
    Role::CaseManager,
    Role::Prosecutor,
    Role::Defender,
    Role::Representative,
    Role::IntakeCustodian,
];

/// The series and its meetings to come.
pub(crate) struct Meetings {
    /// Day and id of each meeting, in order.
    planned: Vec<(Day, MeetingId)>,
}

impl Meetings {
    /// Calls the series of the two years and a little beyond.
    pub(crate) async fn call(history: &History<'_>, from: Day, last: Day) -> Result<Self, Fault> {
        let pm = history.cast.first(Role::ProjectManager)?;
        let workgroup = series(history, pm, "Operational Work Group", EVERY, ROOM).await?;
        let leadership = series(history, pm, "Community evening", 28, "Harbor Steps center").await?;
        let mut planned = vec![];
        let first = from.plus((last.plus(NEXT_IN).since(from)).rem_euclid(EVERY));
        let mut day = first;
        while day <= last.plus(NEXT_IN + EVERY * i64::try_from(AHEAD).unwrap_or(0)) {
            planned.push((day, meeting(history, pm, workgroup, day, 14, ROOM).await?));
            day = day.plus(EVERY);
        }
        for month in 0..3 {
            meeting(history, pm, leadership, last.plus(9 + 28 * month), 18, "Harbor Steps center").await?;
        }
        Ok(Self { planned })
    }

    /// Holds the meeting of a day, if there is one.
    pub(crate) async fn are_held(&mut self, history: &mut History<'_>, day: Day) -> Result<(), Fault> {
        let Some((_, meeting)) = self.planned.iter().find(|(on, _)| *on == day).copied() else {
            return Ok(());
        };
        let pm = history.cast.first(Role::ProjectManager)?;
        self.are_invited(history, meeting, true).await?;
        let count = history.sorted.len().min(ITEMS);
        let items: Vec<Open> = history.sorted.drain(..count).collect();
        store::write!(history.house.store, |tx| -> Result<(), WorkgroupError> {
            workgroup::open(tx, pm, meeting).await
        })
        .map_err(|error| trouble(&error))?;
        for open in items {
            decide(history, pm, meeting, open).await?;
        }
        store::write!(history.house.store, |tx| -> Result<(), WorkgroupError> {
            workgroup::close(tx, pm, meeting).await
        })
        .map_err(|error| trouble(&error))?;
        // What may be taken home from the last one waits for whoever plays the project manager.
        if history.last.since(day) > EVERY { summed(pm, meeting).await } else { Ok(()) }
    }

    /// The next meeting has its guests and the first items of its agenda.
    pub(crate) async fn next_one_is_prepared(&self, history: &History<'_>) -> Result<(), Fault> {
        let today = history.house.world.today();
        let Some((_, meeting)) = self.planned.iter().find(|(day, _)| *day > today).copied() else {
            return Ok(());
        };
        self.are_invited(history, meeting, false).await?;
        let pm = history.cast.first(Role::ProjectManager)?;
        store::write!(history.house.store, |tx| -> Result<(), WorkgroupError> {
            for open in history.sorted.iter().take(3) {
                workgroup::list_item(tx, pm, meeting, open.concern, open.why, "").await?;
            }
            Ok(())
        })
        .map_err(|error| trouble(&error))
    }

    async fn are_invited(&self, history: &History<'_>, meeting: MeetingId, there: bool) -> Result<(), Fault> {
        let pm = history.cast.first(Role::ProjectManager)?;
        let by_role = &history.cast.by_role;
        let guests: Vec<&Cx> = TABLE.iter().filter_map(|role| by_role.get(role)).flatten().collect();
        store::write!(history.house.store, |tx| -> Result<(), WorkgroupError> {
            for (at, guest) in guests.iter().enumerate() {
                let person = guest.person()?;
                workgroup::invite(tx, pm, meeting, person).await?;
                // Somebody is always missing.
                if there && at % 5 != 4 {
                    workgroup::check_in(tx, pm, meeting, person).await?;
                }
            }
            Ok(())
        })
        .map_err(|error| trouble(&error))
    }
}

/// The project manager looks at what may be taken home, and approves it.
async fn summed(pm: &Cx, meeting: MeetingId) -> Result<(), Fault> {
    let approve = async |looked: &str| {
        store::write!(pm.house.store, |tx| -> Result<(), BriefError> {
            let draft = briefs::draft_summary(tx, pm, meeting).await?;
            briefs::approve_summary(tx, pm, meeting, &draft, looked).await
        })
    };
    let approved = match approve("").await {
        Err(BriefError::LookAt(words)) => approve(&words).await,
        other => other,
    };
    match approved {
        // A meeting without items has nothing to take home.
        Ok(()) | Err(BriefError::Words(_)) => Ok(()),
        Err(error) => Err(Fault::at("what may be taken home", &error)),
    }
}

/// One item: listed, decided, and now and then somebody takes something on.
async fn decide(history: &mut History<'_>, pm: &Cx, meeting: MeetingId, mut open: Open) -> Result<(), Fault> {
    let Some(tale) = open.tale() else { return Ok(()) };
    let (kind, reason) = match history.dice.random_range(0..20_u8) {
        0..=12 => (DecisionKind::Respond, "Several people told us, and we have somebody for it."),
        13..=15 => (DecisionKind::Listen, "We know too little about it. We go there and listen first."),
        16..=17 => (DecisionKind::Wait, "We take it up again when the other plans there have run."),
        _ if tale.cannot.is_empty() => (DecisionKind::Respond, "It can be done with what we have."),
        _ => (DecisionKind::Cannot, tale.cannot),
    };
    let takes_on = history.chance(0.3).then_some(history.somebody_outside()?);
    let due = history.house.world.today().plus(history.dice.random_range(7..21));
    let what = open.fill("Look at the place on {street} at different hours");
    let (action, decision) = store::write!(history.house.store, |tx| -> Result<_, WorkgroupError> {
        let item = workgroup::list_item(tx, pm, meeting, open.concern, open.why, "").await?;
        let decision = workgroup::decide(tx, pm, item, kind, reason).await?;
        let action = match takes_on {
            Some(staff) => Some(workgroup::assign(tx, pm, item, &what, staff.person()?, due).await?),
            None => None,
        };
        Ok((action, decision))
    })
    .map_err(|error| trouble(&error))?;
    let long_ago = history.last.since(history.house.world.today()) > 28;
    let over = long_ago || (due <= history.last && history.dice.random_bool(0.5));
    if let Some(action) = action.filter(|_| over) {
        store::write!(history.house.store, |tx| -> Result<(), WorkgroupError> {
            workgroup::finish_action(tx, pm, action).await
        })
        .map_err(|error| trouble(&error))?;
    }
    match kind {
        DecisionKind::Respond => history.decided.push((open, decision)),
        DecisionKind::Listen | DecisionKind::Wait => {
            open.why = Why::Again;
            history.sorted.push(open);
        }
        DecisionKind::Cannot => {
            history.living.remove(&(open.about, open.area));
        }
    }
    Ok(())
}

async fn series(
    history: &History<'_>,
    pm: &Cx,
    name: &str,
    every_days: i64,
    place: &str,
) -> Result<SeriesId, Fault> {
    let new = NewSeries { name: name.to_owned(), every_days, place: place.to_owned(), public: true };
    store::write!(history.house.store, |tx| -> Result<_, WorkgroupError> {
        workgroup::start_series(tx, pm, &new).await
    })
    .map_err(|error| trouble(&error))
}

async fn meeting(
    history: &History<'_>,
    pm: &Cx,
    series: SeriesId,
    day: Day,
    hour: i8,
    place: &str,
) -> Result<MeetingId, Fault> {
    let zone = &history.house.world.zone;
    let starts_at = Moment::from_local(day.date().at(hour, 0, 0, 0), zone)
        .ok_or_else(|| Fault::new(format!("no meeting can be held on {day}")))?;
    let new = NewMeeting { series, starts_at, minutes: 90, place: place.to_owned(), public: true };
    store::write!(history.house.store, |tx| -> Result<_, WorkgroupError> {
        workgroup::schedule(tx, pm, &new).await
    })
    .map_err(|error| trouble(&error))
}

fn trouble(error: &WorkgroupError) -> Fault {
    Fault::at("a meeting", error)
}
