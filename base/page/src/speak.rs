//! What can be put into a text, and the words of [`Cx`] that templates call.

use crate::Cx;
use fluent_bundle::FluentValue;
use std::borrow::Cow;
use words::{AreaSlug, Day, Language, Moment};

/// A value that a text can name: `{ $n }`.
pub trait IntoArg {
    /// The value, as Fluent takes it.
    fn arg(&self) -> FluentValue<'static>;
}

impl IntoArg for str {
    fn arg(&self) -> FluentValue<'static> {
        FluentValue::String(Cow::Owned(self.to_owned()))
    }
}
impl IntoArg for String {
    fn arg(&self) -> FluentValue<'static> {
        self.as_str().arg()
    }
}
impl<T: IntoArg + ?Sized> IntoArg for &T {
    fn arg(&self) -> FluentValue<'static> {
        (**self).arg()
    }
}
macro_rules! numbers {
    ($($type:ty),+) => {$(
        impl IntoArg for $type {
            fn arg(&self) -> FluentValue<'static> { FluentValue::from(*self) }
        }
    )+};
}
numbers!(i64, i32, u32, u64, usize, f64);

impl Cx {
    /// The text called `key`.
    #[must_use]
    pub fn t(&self, key: &str) -> String {
        self.house.texts.say(&self.language, key, &[])
    }

    /// The text called `key`, with one value.
    #[must_use]
    pub fn t1(&self, key: &str, name: &str, value: impl IntoArg) -> String {
        self.house.texts.say(&self.language, key, &[(name, &value)])
    }

    /// The text called `key`, with two values.
    #[must_use]
    pub fn t2(
        &self,
        key: &str,
        name: &str,
        value: impl IntoArg,
        name2: &str,
        value2: impl IntoArg,
    ) -> String {
        self.house.texts.say(&self.language, key, &[(name, &value), (name2, &value2)])
    }

    /// The text called `key`, with any number of values.
    #[must_use]
    pub fn t_all(&self, key: &str, args: &[(&str, &dyn IntoArg)]) -> String {
        self.house.texts.say(&self.language, key, args)
    }

    /// The text of a member of a closed list: `cx.token("channel", "visit")` is the text
    /// called `channel-visit`.
    #[must_use]
    pub fn token(&self, list: &str, member: impl std::fmt::Display) -> String {
        self.t(&format!("{list}-{member}"))
    }

    /// A day as people write it: “June 4, 2026”.
    #[must_use]
    pub fn day(&self, day: &Day) -> String {
        self.house.texts.day(&self.language, *day)
    }

    /// A moment as people write it, in the site's time zone: “June 4, 2026, 6:00 pm”.
    #[must_use]
    pub fn moment(&self, moment: &Moment) -> String {
        let local = moment.local(&self.house.world.zone);
        let (hour, minute) = (i64::from(local.hour()), i64::from(local.minute()));
        let clock = format!("{}:{minute:02}", if hour % 12 == 0 { 12 } else { hour % 12 });
        let half = if hour < 12 { "am" } else { "pm" };
        self.t_all(
            "page-moment",
            &[
                ("day", &self.day(&Day::from_date(local.date()))),
                ("clock", &clock),
                ("half", &half),
                ("clock24", &format!("{hour:02}:{minute:02}")),
            ],
        )
    }

    /// A moment for machines: `2026-06-04T18:00`, in the site's time zone.
    #[must_use]
    pub fn datetime(&self, moment: &Moment) -> String {
        let local = moment.local(&self.house.world.zone);
        format!("{}T{:02}:{:02}", local.date(), local.hour(), local.minute())
    }

    /// How long ago a day was: “today”, “yesterday”, “12 days ago”.
    #[must_use]
    pub fn ago(&self, day: &Day) -> String {
        self.t1("page-ago", "days", self.house.world.today().since(*day))
    }

    /// A neighborhood's name; its slug when the map no longer has it.
    #[must_use]
    pub fn area(&self, slug: &AreaSlug) -> String {
        self.house.area_name(slug)
    }

    /// A neighborhood's name, or “no neighborhood” when there is none.
    #[must_use]
    pub fn area_or_none(&self, slug: &Option<AreaSlug>) -> String {
        slug.as_ref().map_or_else(|| self.t("page-no-area"), |slug| self.area(slug))
    }

    /// What a category is called.
    #[must_use]
    pub fn category(&self, code: &str) -> String {
        let found = self.house.site.categories.iter().find(|choice| choice.code == code);
        found.map_or_else(|| code.to_owned(), |choice| choice.name_in(&self.language).to_owned())
    }

    /// A language's own name: “Español”.
    #[must_use]
    pub fn language_name(&self, language: &Language) -> String {
        let key = format!("language-{}", language.tag());
        let name = self.t(&key);
        if name == key { language.tag().to_owned() } else { name }
    }
}

impl crate::Texts {
    /// A day as people write it in a language: “June 4, 2026”, “4 de junio de 2026”.
    #[must_use]
    pub fn day(&self, language: &Language, day: Day) -> String {
        let date = day.date();
        let month = self.say(language, &format!("page-month-{}", date.month()), &[]);
        let (year, number) = (date.year().to_string(), date.day().to_string());
        self.say(language, "page-day", &[("month", &month), ("day", &number), ("year", &year)])
    }
}
