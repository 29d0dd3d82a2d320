//! Who looks: anyone, somebody without a seat, or whoever holds one role or two.

use words::Role;

/// Who looks, by the roles held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Holder {
    /// Whether somebody is signed in.
    pub signed_in: bool,
    /// The roles, at most two.
    pub roles: [Option<Role>; 2],
}

impl Holder {
    /// Nobody signed in.
    pub const ANYONE: Self = Self { signed_in: false, roles: [None, None] };
    /// Somebody signed in who holds no role.
    pub const SEATLESS: Self = Self { signed_in: true, roles: [None, None] };

    /// Somebody who holds one role.
    #[must_use]
    pub const fn of(role: Role) -> Self {
        Self { signed_in: true, roles: [Some(role), None] }
    }

    /// Somebody who holds two roles.
    #[must_use]
    pub const fn both(one: Role, other: Role) -> Self {
        Self { signed_in: true, roles: [Some(one), Some(other)] }
    }

    /// Anyone, somebody without a seat, and each role alone.
    #[must_use]
    pub fn singles() -> Vec<Self> {
        [Self::ANYONE, Self::SEATLESS].into_iter().chain(Role::ALL.iter().copied().map(Self::of)).collect()
    }

    /// Every two roles.
    #[must_use]
    pub fn pairs() -> Vec<Self> {
        let later = |from: usize| Role::ALL.iter().skip(from + 1).copied();
        let each = Role::ALL.iter().enumerate();
        each.flat_map(|(at, one)| later(at).map(|other| Self::both(*one, other))).collect()
    }

    /// Whether this role is held.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&Some(role))
    }

    /// Whether one of these roles is held.
    #[must_use]
    pub fn has_any(&self, roles: &[Role]) -> bool {
        roles.iter().any(|role| self.has(*role))
    }

    /// The roles held.
    pub fn held(&self) -> impl Iterator<Item = Role> {
        self.roles.into_iter().flatten()
    }

    /// Whether any role is held.
    #[must_use]
    pub fn is_seated(&self) -> bool {
        self.held().next().is_some()
    }
}
