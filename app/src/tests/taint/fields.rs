//! Every confidential field of this town, with a token of its own, and who may see it: the roles and
//! the standing of `docs/who-sees-what.md`, one person for each.

/// Who looks, as the table names them. The representative and the officer sit at the table of a closed
/// meeting in which an item is open; the speaker speaks for the group that raised the concern.
const MANAGER: &str = "project-manager";
const TEAM: &str = "case-manager";
const INTAKE: &str = "intake-custodian";
const OFFICER: &str = "officer";
const PROSECUTOR: &str = "prosecutor";
const DEFENDER: &str = "defender";
const AT_TABLE: &str = "representative";
const SPEAKER: &str = "speaker";
const COUNSEL: &str = "counsel";
const RECORDS: &str = "records-officer";
/// The page that is given out to whoever asked for records.
pub(crate) const GIVEN_OUT: &str = "what is given out";
/// A letter to the reporter whose contact it is.
pub(crate) const REPORTER: &str = "letter to the reporter";

/// A field that holds a token.
pub(crate) struct Field {
    pub name: &'static str,
    /// Who may see it, and nobody else.
    pub seen_by: &'static [&'static str],
    /// Whether it is sealed: not to be found in files of the database and its backup.
    pub sealed: bool,
}

const fn sealed(name: &'static str, seen_by: &'static [&'static str]) -> Field {
    Field { name, seen_by, sealed: true }
}

const fn open(name: &'static str, seen_by: &'static [&'static str]) -> Field {
    Field { name, seen_by, sealed: false }
}

/// Everybody who hears the item that is open at the table.
const HEARD: &[&str] = &[MANAGER, TEAM, OFFICER, AT_TABLE];
const PROGRAM: &[&str] = &[MANAGER, TEAM];
const KEPT: &[&str] = &[MANAGER, COUNSEL];

pub(crate) const FIELDS: &[Field] = &[
    // A participant with a team; consents name police for name and safety, prosecution for cases,
    // police and community for what is arranged; a court ordered the record.
    sealed("participant's name", &[MANAGER, TEAM, OFFICER, COUNSEL]),
    sealed("participant's contact", PROGRAM),
    sealed("participant's whereabouts", PROGRAM),
    sealed("participant's care", PROGRAM),
    sealed("participant's treatment", &[TEAM, COUNSEL]),
    sealed("participant's cases", &[MANAGER, TEAM, PROSECUTOR, COUNSEL]),
    sealed("participant's safety", &[MANAGER, TEAM, OFFICER]),
    // Prosecutor and defender were named to work with the person, and read the referral.
    open("participant's alias", &[MANAGER, TEAM, OFFICER, PROSECUTOR, DEFENDER, AT_TABLE]),
    // Another one, with a protected address, who consents to nothing; a court ordered this record too.
    sealed("protected participant's name", &[MANAGER, TEAM, COUNSEL]),
    sealed("protected participant's whereabouts", &[TEAM]),
    open("protected participant's alias", PROGRAM),
    // A third one, with whom the project manager, the officer and the prosecutor have a conflict, although
    // consents name their classes.
    sealed("avoided participant's name", &[TEAM]),
    sealed("avoided participant's whereabouts", &[TEAM]),
    open("avoided participant's alias", &[TEAM, DEFENDER]),
    open("reason for breaking the avoided participant's glass", &[COUNSEL]),
    // Ways in. Whoever made one follows it by its alias.
    sealed("referred person's name", &[MANAGER]),
    sealed("where the referred person is met", &[MANAGER]),
    open("referred person's alias", &[MANAGER, INTAKE]),
    sealed("nominated person's name", &[MANAGER]),
    sealed("where the nominated person is met", &[MANAGER]),
    open("nominated person's alias", &[MANAGER]),
    sealed("name of somebody whose referral ended", &[]),
    sealed("where somebody was met whose referral ended", &[]),
    // Consents: kept by those who keep the record. Who discloses and who signed is kept, and stands on
    // no page.
    open("who discloses by a consent", &[]),
    open("what a consent describes", PROGRAM),
    open("whom a consent names", PROGRAM),
    open("what a consent is for", PROGRAM),
    open("event that ends a consent", PROGRAM),
    open("who signed a consent", &[]),
    // The table.
    sealed("facts of the open brief", HEARD),
    sealed("what an officer added", HEARD),
    sealed("treatment that was added", PROGRAM),
    sealed("facts of a brief to come", PROGRAM),
    // Broken glass.
    open("reason for breaking the glass", KEPT),
    open("finding of a review", KEPT),
    // Agreements.
    open("reason of a suspension", KEPT),
    open("duty that was declared", &[MANAGER, COUNSEL, PROSECUTOR]),
    open("to whom a duty is", &[MANAGER, COUNSEL, PROSECUTOR]),
    open("content of a duty", &[MANAGER, COUNSEL, PROSECUTOR]),
    open("what was told by a duty", KEPT),
    open("to whom a duty was used", &[MANAGER, COUNSEL, PROSECUTOR]),
    // Reports.
    sealed("reporter's contact", &[MANAGER, INTAKE, REPORTER]),
    sealed("reporter's name", &[MANAGER, INTAKE]),
    open("words of the group's report", &[MANAGER, INTAKE, SPEAKER]),
    open("when the group saw it", &[MANAGER, INTAKE, SPEAKER]),
    open("words of a neighbor's report", &[MANAGER, INTAKE]),
    open("what a neighbor added", &[MANAGER, INTAKE]),
    sealed("name set aside from a report", &[MANAGER]),
    open("what was said at a visit", &[MANAGER, INTAKE, OFFICER, TEAM]),
    // Legal orders.
    open("court of an order", &[COUNSEL]),
    sealed("number of an order", &[COUNSEL]),
    sealed("what an order asks", &[COUNSEL]),
    sealed("how an order was answered", &[COUNSEL]),
    // Records requests.
    sealed("who asks for records", &[RECORDS]),
    sealed("how to reach who asks for records", &[RECORDS]),
    sealed("what is asked for", &[RECORDS, GIVEN_OUT]),
    sealed("terms of a search for records", &[RECORDS]),
    sealed("text of a line", &[RECORDS]),
    sealed("text of a line handed to counsel", &[RECORDS, COUNSEL, GIVEN_OUT]),
    sealed("words withheld from a line", &[RECORDS, COUNSEL]),
    sealed("why a request takes longer", &[RECORDS]),
];

/// What every token begins with.
pub(crate) const MARK: &str = "Taintmark";

/// The token of a field: one word of letters that stands nowhere else.
pub(crate) fn token_at(at: usize) -> String {
    let letter = |n: usize| char::from(b"bcdfghjklmnpqrstvwxz"[n % 20]);
    format!("{MARK}{}{}", letter(at / 20), letter(at))
}

/// The token of the field that is called so.
pub(crate) fn token(name: &str) -> String {
    token_at(FIELDS.iter().position(|field| field.name == name).expect("a field of the table"))
}
