//! Cedar, and nothing but Cedar: building it, asking it.

use crate::{Act, Ground, Purpose, Relation, Table, Thing};
use cedar_policy::{
    ActionConstraint, Authorizer, Context, Entities, Entity, EntityId, EntityTypeName, EntityUid, Policy,
    PolicyId, PolicySet, Request, RestrictedExpression, Schema, ValidationMode, Validator,
};
use people::Viewer;
use std::{
    collections::{HashMap, HashSet},
    fmt::Display,
    str::FromStr,
};
use thiserror::Error;
use words::Recipient;

/// The policies or their schema do not hold together. Found when the program starts.
#[derive(Debug, Error)]
#[error("policies: {0}")]
pub struct GuardError(String);

/// Schema and policies, as embedded in the binary: file name and text.
const SCHEMA: &str = include_str!("../../../policies/house.cedarschema");
const POLICIES: &[(&str, &str)] = &[
    ("golden-rule.cedar", include_str!("../../../policies/golden-rule.cedar")),
    ("need-to-know.cedar", include_str!("../../../policies/need-to-know.cedar")),
    ("public.cedar", include_str!("../../../policies/public.cedar")),
    ("groups.cedar", include_str!("../../../policies/groups.cedar")),
    ("concerns.cedar", include_str!("../../../policies/concerns.cedar")),
    ("triage.cedar", include_str!("../../../policies/triage.cedar")),
    ("referrals.cedar", include_str!("../../../policies/referrals.cedar")),
    ("priorities.cedar", include_str!("../../../policies/priorities.cedar")),
    ("workgroup.cedar", include_str!("../../../policies/workgroup.cedar")),
    ("responses.cedar", include_str!("../../../policies/responses.cedar")),
    ("report_back.cedar", include_str!("../../../policies/report_back.cedar")),
    ("stewardship.cedar", include_str!("../../../policies/stewardship.cedar")),
];

/// The engine with its policies, ready to be asked.
pub(crate) struct Engine {
    authorizer: Authorizer,
    /// All policies, as they were validated.
    policies: PolicySet,
    /// For each act the policies whose head names it, or names no act: the others cannot decide, and
    /// reading them would take most of the time.
    by_act: HashMap<Act, PolicySet>,
}

/// What the engine answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub permitted: bool,
    /// Ids of the policies that decided: permits when permitted, forbids when one forbade,
    /// none when nothing permitted.
    pub by: Vec<String>,
}

impl Engine {
    /// Builds the engine; refuses policies that do not fit their schema.
    pub(crate) fn new() -> Result<Self, GuardError> {
        let (schema, _) =
            Schema::from_cedarschema_str(SCHEMA).map_err(|e| trouble("house.cedarschema", &e))?;
        let mut policies = PolicySet::new();
        for (file, text) in POLICIES {
            let parsed = PolicySet::from_str(text).map_err(|e| trouble(file, &e))?;
            for policy in parsed.policies() {
                let id = policy
                    .annotation("id")
                    .ok_or_else(|| GuardError(format!("{file}: a policy has no @id")))?;
                policies.add(policy.new_id(PolicyId::new(id))).map_err(|e| trouble(file, &e))?;
            }
        }
        let report = Validator::new(schema).validate(&policies, ValidationMode::Strict);
        if let Some(error) = report.validation_errors().next() {
            return Err(trouble("validation", error));
        }
        let by_act = Act::ALL.iter().map(|act| Ok((*act, those_for(*act, &policies)?)));
        let by_act = by_act.collect::<Result<_, GuardError>>()?;
        Ok(Self { authorizer: Authorizer::new(), policies, by_act })
    }

    /// Asks. Building a request cannot fail with the fixed names used here; should it, the
    /// answer is no.
    pub(crate) fn ask(
        &self,
        viewer: &Viewer,
        ground: &Ground,
        act: Act,
        thing: &Thing<'_>,
        purpose: Purpose,
    ) -> Verdict {
        let Some((request, entities)) = question(viewer, ground, act, thing, purpose) else {
            return Verdict { permitted: false, by: vec!["unaskable".to_owned()] };
        };
        let policies = self.by_act.get(&act).unwrap_or(&self.policies);
        let response = self.authorizer.is_authorized(&request, policies, &entities);
        // An error while a policy was read counts against the viewer.
        let sound = response.diagnostics().errors().next().is_none();
        Verdict {
            permitted: sound && response.decision() == cedar_policy::Decision::Allow,
            by: response.diagnostics().reason().map(ToString::to_string).collect(),
        }
    }

    /// Ids of all policies, in order.
    pub(crate) fn ids(&self) -> Vec<String> {
        let mut ids: Vec<_> = self.policies.policies().map(|policy| policy.id().to_string()).collect();
        ids.sort();
        ids
    }
}

/// The policies that can decide about an act.
fn those_for(act: Act, policies: &PolicySet) -> Result<PolicySet, GuardError> {
    let action = uid("Action", act.name());
    let names = |one: &EntityUid| action.as_ref() == Some(one);
    let concerns = |policy: &&Policy| match policy.action_constraint() {
        ActionConstraint::Any => true,
        ActionConstraint::Eq(one) => names(&one),
        ActionConstraint::In(some) => some.iter().any(names),
    };
    let chosen = policies.policies().filter(concerns).cloned();
    PolicySet::from_policies(chosen).map_err(|e| trouble(act.name(), &e))
}

fn trouble(file: &str, error: &dyn Display) -> GuardError {
    GuardError(format!("{file}: {error}"))
}

fn uid(kind: &str, id: &str) -> Option<EntityUid> {
    Some(EntityUid::from_type_name_and_id(EntityTypeName::from_str(kind).ok()?, EntityId::new(id)))
}

fn set_of<T: Display>(kind: &str, ids: &[T]) -> Option<RestrictedExpression> {
    let members: Option<Vec<_>> =
        ids.iter().map(|id| uid(kind, &id.to_string()).map(RestrictedExpression::new_entity_uid)).collect();
    Some(RestrictedExpression::new_set(members?))
}

fn question(
    viewer: &Viewer,
    ground: &Ground,
    act: Act,
    thing: &Thing<'_>,
    purpose: Purpose,
) -> Option<(Request, Entities)> {
    let who = viewer.person.map_or_else(|| "anyone".to_owned(), |person| person.to_string());
    let principal = uid("Person", &who)?;
    let resource = uid(thing.kind(), "it")?;
    let roles: Option<HashSet<_>> = viewer.roles.iter().map(|role| uid("Role", role.token())).collect();
    let person = Entity::new(
        principal.clone(),
        HashMap::from([
            ("groups".to_owned(), set_of("Group", &ground.groups)?),
            ("areas".to_owned(), set_of("Area", &ground.areas)?),
            ("seated".to_owned(), RestrictedExpression::new_bool(!viewer.roles.is_empty())),
            ("agreed".to_owned(), RestrictedExpression::new_bool(ground.agreed)),
            ("fresh".to_owned(), RestrictedExpression::new_bool(ground.fresh)),
        ]),
        roles?,
    )
    .ok()?;
    let it = Entity::new(resource.clone(), attributes(thing)?, HashSet::new()).ok()?;
    let context = Context::from_pairs([(
        "purpose".to_owned(),
        RestrictedExpression::new_string(purpose.name().to_owned()),
    )])
    .ok()?;
    let request = Request::new(principal, uid("Action", act.name())?, resource, context, None).ok()?;
    Some((request, Entities::from_entities([person, it], None).ok()?))
}

type Pairs = Vec<(&'static str, RestrictedExpression)>;

fn attributes(thing: &Thing<'_>) -> Option<HashMap<String, RestrictedExpression>> {
    let area_set = |area: Option<&words::AreaSlug>| set_of("Area", area.as_slice());
    let pairs = match thing {
        Thing::Site | Thing::Contact | Thing::Draft => vec![],
        Thing::Concern { groups, area } => {
            vec![("groups", set_of("Group", groups)?), ("areas", area_set(*area)?)]
        }
        Thing::Meeting { public, invited } => {
            vec![yes("public", *public), ("invited", set_of("Person", invited)?)]
        }
        Thing::Response { owner, area } => vec![
            ("owner", RestrictedExpression::new_entity_uid(uid("Person", &owner.to_string())?)),
            ("areas", area_set(*area)?),
        ],
        about_a_person => private(about_a_person),
    };
    Some(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The attributes of whatever is about a person.
fn private(thing: &Thing<'_>) -> Pairs {
    match *thing {
        Thing::Referral { made, assigned, relation } => {
            let Relation { circle, conflicted, .. } = relation;
            yeses([("made", made), ("assigned", assigned), ("circle", circle), ("conflicted", conflicted)])
        }
        Thing::Participant { relation, consented } => {
            let Relation { team, circle, conflicted, broken, .. } = relation;
            let facts = [("team", team), ("circle", circle), ("conflicted", conflicted), ("broken", broken)];
            with_classes(yeses(facts), consented)
        }
        Thing::Segment { segment, relation, protected, order, consented } => {
            let Relation { team, treating, author, circle, conflicted, broken } = relation;
            let stands = [("team", team), ("treating", treating), ("author", author), ("circle", circle)];
            let mut pairs = yeses(stands);
            pairs.extend(yeses([("conflicted", conflicted), ("broken", broken)]));
            pairs.extend(yeses([("protected", protected), ("order", order)]));
            pairs.push(("kind", RestrictedExpression::new_string(segment.token().to_owned())));
            with_classes(pairs, consented)
        }
        Thing::Brief { table, relation, consented } => {
            let Table { named, running, here, open, marked } = table;
            let mut pairs = yeses([("team", relation.team), ("conflicted", relation.conflicted)]);
            pairs.extend(yeses([("named", named), ("running", running), ("here", here)]));
            pairs.extend(yeses([("open", open), ("marked", marked)]));
            with_classes(pairs, consented)
        }
        Thing::Glass { own } => yeses([("own", own)]),
        Thing::Line { handed, part2, order } => {
            yeses([("handed", handed), ("part2", part2), ("order", order)])
        }
        _ => vec![],
    }
}

fn yes(name: &'static str, is_so: bool) -> (&'static str, RestrictedExpression) {
    (name, RestrictedExpression::new_bool(is_so))
}

fn yeses<const N: usize>(facts: [(&'static str, bool); N]) -> Pairs {
    facts.into_iter().map(|(name, is_so)| yes(name, is_so)).collect()
}

fn with_classes(mut pairs: Pairs, classes: &[Recipient]) -> Pairs {
    let names = classes.iter().map(|class| RestrictedExpression::new_string(class.token().to_owned()));
    pairs.push(("consented", RestrictedExpression::new_set(names)));
    pairs
}
