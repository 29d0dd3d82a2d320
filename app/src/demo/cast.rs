//! Who lives and works in the town: people by their roles, and groups. All invented.

use crate::{demo::map, fault::Fault};
use groups::{Kind, NewGroup};
use page::{Cx, House};
use people::{NewPerson, PeopleError, Viewer};
use std::collections::BTreeMap;
use words::{AreaSlug, GroupId, Language, PersonId, Role};

/// Somebody with an account: name, organization, language, roles.
type Part = (&'static str, &'static str, &'static str, &'static [Role]);

const PEOPLE: [Part; 18] = [
    ("Project manager", "LEAD program office", "en", &[Role::ProjectManager]),
    ("Intake desk", "LEAD program office", "es", &[Role::IntakeCustodian]),
    ("Officer, north side", "Alder Bay Police", "en", &[Role::Officer]),
    ("Officer, harbor side", "Alder Bay Police", "en", &[Role::Officer]),
    ("Case manager, outreach", "Open Door Services", "en", &[Role::CaseManager]),
    ("Case manager, nights", "Open Door Services", "es", &[Role::CaseManager]),
    ("Liaison prosecutor", "City Attorney's office", "en", &[Role::Prosecutor]),
    ("Public defender", "Office of Public Defense", "en", &[Role::Defender]),
    (
        "Representative, Mill Flats business district",
        "Mill Flats Business District",
        "en",
        &[Role::Representative],
    ),
    ("Representative, Tannery Bend tenants", "Tannery Bend Tenants' Union", "es", &[Role::Representative]),
    ("Representative, Lantern Hill council", "Lantern Hill Council", "en", &[Role::Representative]),
    ("Representative, Harbor families", "Harbor Families Association", "en", &[Role::Representative]),
    ("Community Leadership Team, chair", "", "en", &[Role::CltMember]),
    ("Policy Coordinating Group, member", "County Health", "en", &[Role::PcgMember]),
    ("Program director", "LEAD program office", "en", &[Role::Director]),
    ("Records officer", "City Clerk", "en", &[Role::RecordsOfficer]),
    ("Counsel", "City Attorney's office", "en", &[Role::Counsel]),
    ("Administrator", "City technology office", "en", &[Role::Administrator]),
];

/// A group: name, kind, language, where it meets, its neighborhoods, which of [`PEOPLE`] speaks
/// for it, and every how many days staff visit it (0: not yet).
struct Club {
    name: &'static str,
    kind: Kind,
    language: &'static str,
    meets: &'static str,
    areas: &'static [usize],
    speaks: Option<usize>,
    every: i64,
}

const CLUBS: [Club; 9] = [
    Club {
        name: "Mill Flats Business District",
        kind: Kind::BusinessDistrict,
        language: "en",
        meets: "First Tuesday, 8 am, Mill Flats library",
        areas: &[0, 13],
        speaks: Some(8),
        every: 35,
    },
    Club {
        name: "Tannery Bend Tenants' Union",
        kind: Kind::TenantsUnion,
        language: "es",
        meets: "Second Thursday, 6 pm, Tannery hall",
        areas: &[10],
        speaks: Some(9),
        every: 56,
    },
    Club {
        name: "Lantern Hill Council",
        kind: Kind::NeighborhoodCouncil,
        language: "en",
        meets: "Third Wednesday, 7 pm, school library",
        areas: &[6, 16],
        speaks: Some(10),
        every: 42,
    },
    Club {
        name: "Harbor Families Association",
        kind: Kind::CulturalAssociation,
        language: "vi",
        meets: "Last Sunday, 2 pm, Harbor Steps center",
        areas: &[5, 7],
        speaks: Some(11),
        every: 70,
    },
    Club {
        name: "Station Square Block Watch",
        kind: Kind::BlockWatch,
        language: "en",
        meets: "Every Monday, 7 pm, station café",
        areas: &[20],
        speaks: None,
        every: 49,
    },
    Club {
        name: "St. Brendan and Friends",
        kind: Kind::FaithCommunity,
        language: "en",
        meets: "Sundays after the service",
        areas: &[2, 4],
        speaks: None,
        every: 90,
    },
    Club {
        name: "Salt Marsh Neighbors",
        kind: Kind::NeighborhoodCouncil,
        language: "so",
        meets: "When there is a reason",
        areas: &[17, 22],
        speaks: None,
        every: 0,
    },
    Club {
        name: "Weaver Street School Parents",
        kind: Kind::School,
        language: "en",
        meets: "First Friday, 5 pm, school hall",
        areas: &[14],
        speaks: None,
        every: 120,
    },
    Club {
        name: "Quarry Rise Elders",
        kind: Kind::Other,
        language: "zh-Hans",
        meets: "Wednesdays, 10 am, Quarry center",
        areas: &[21],
        speaks: None,
        every: 0,
    },
];

/// A group of the town as its history needs it.
pub(crate) struct Guest {
    pub group: GroupId,
    pub area: AreaSlug,
    pub language: Language,
    pub every: i64,
}

/// Everybody.
pub(crate) struct Cast {
    /// For each role, those who hold it, in the order of the list above.
    pub by_role: BTreeMap<Role, Vec<Cx>>,
    pub groups: Vec<Guest>,
    pub areas: Vec<AreaSlug>,
}

impl Cast {
    /// Gives everybody an account and a seat, and the groups their people.
    pub(crate) async fn settle(house: &House) -> Result<Self, Fault> {
        let mut people = vec![];
        for part in &PEOPLE {
            people.push((person(house, part).await?, part.3));
        }
        let mut by_role: BTreeMap<Role, Vec<Cx>> = BTreeMap::new();
        for (person, roles) in &people {
            for role in *roles {
                by_role.entry(*role).or_default().push(context(house, *person, roles));
            }
        }
        let mut cast = Self { by_role, groups: vec![], areas: areas(house)? };
        for club in &CLUBS {
            let speaker = club.speaks.and_then(|at| people.get(at)).map(|(person, _)| *person);
            let guest = cast.found(house, club, speaker).await?;
            cast.groups.push(guest);
        }
        Ok(cast)
    }

    /// The first person with a role, ready to act.
    pub(crate) fn first(&self, role: Role) -> Result<&Cx, Fault> {
        self.nth(role, 0)
    }

    /// One of those with a role.
    pub(crate) fn nth(&self, role: Role, at: usize) -> Result<&Cx, Fault> {
        let all = self.by_role.get(&role).map_or(&[][..], Vec::as_slice);
        all.get(at % all.len().max(1))
            .ok_or_else(|| Fault::new(format!("the demo town has nobody as {role}")))
    }

    async fn found(&self, house: &House, club: &Club, speaker: Option<PersonId>) -> Result<Guest, Fault> {
        let pm = self.first(Role::ProjectManager)?;
        let areas: Vec<AreaSlug> = club.areas.iter().filter_map(|at| self.areas.get(*at).cloned()).collect();
        let language = tag(club.language)?;
        let new = NewGroup {
            name: club.name.to_owned(),
            kind: club.kind,
            language: language.clone(),
            meets: club.meets.to_owned(),
            areas: areas.clone(),
        };
        let group = store::write!(house.store, |tx| -> Result<_, groups::GroupsError> {
            let group = groups::add(tx, pm, &new).await?;
            if let Some(person) = speaker {
                groups::add_representative(tx, pm, group, person).await?;
            }
            Ok(group)
        })
        .map_err(|error| Fault::at(club.name, &error))?;
        let area = areas.into_iter().next().ok_or_else(|| Fault::at(club.name, &"no neighborhood"))?;
        Ok(Guest { group, area, language, every: club.every })
    }
}

/// A language by its tag.
pub(crate) fn tag(tag: &str) -> Result<Language, Fault> {
    tag.parse().map_err(|error: words::UnknownToken| Fault::new(error.to_string()))
}

/// The slugs of the neighborhoods in the order of [`map::NAMES`].
fn areas(house: &House) -> Result<Vec<AreaSlug>, Fault> {
    let slug = |name: &&str| {
        let found = house.atlas.areas().iter().find(|area| area.name == **name);
        found.map(|area| area.slug.clone()).ok_or_else(|| Fault::new(format!("the map lacks {name}")))
    };
    map::NAMES.iter().map(slug).collect()
}

async fn person(house: &House, (name, organization, language, roles): &Part) -> Result<PersonId, Fault> {
    let plain = |c: char| c.is_ascii_lowercase();
    let email: Vec<String> =
        name.to_lowercase().split(|c| !plain(c)).filter(|w| !w.is_empty()).map(str::to_owned).collect();
    let new = NewPerson {
        name: (*name).to_owned(),
        email: format!("{}@alderbay.example", email.join(".")),
        language: tag(language)?,
        organization: Some((*organization).to_owned()).filter(|name| !name.is_empty()),
    };
    let world = &house.world;
    Ok(store::write!(house.store, |tx| -> Result<_, PeopleError> {
        let person = people::add(tx, world, &new).await?;
        for role in *roles {
            people::give_seat(tx, world, person, *role, None).await?;
        }
        people::vouch(tx, world, person).await?;
        Ok(person)
    })?)
}

fn context(house: &House, person: PersonId, roles: &[Role]) -> Cx {
    let viewer = Viewer { person: Some(person), roles: roles.to_vec(), ..Viewer::default() };
    Cx::outside(house, viewer, Language::english())
}
