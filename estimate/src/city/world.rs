//! The rules by which an invented city lives.

/// The rules by which an invented city lives. Numbers called an effect of disadvantage or of language
/// are changes of a logarithm for each standard deviation of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct World {
    /// Median of the places' exposure, in persons times years.
    pub population_mean: f64,
    /// Standard deviation of its logarithm.
    pub population_spread: f64,
    /// Need where nothing raises it: incidents for each person and year.
    pub need_level: f64,
    /// Effect of disadvantage on need.
    pub need_disadvantage: f64,
    /// Standard deviation of the part of log need that neighbors share.
    pub need_smooth: f64,
    /// Standard deviation of the part of log need that is a place's own.
    pub need_own: f64,
    /// Logarithm of how many reports an incident attracts where nothing raises or lowers it.
    pub reporting_level: f64,
    /// Effect of disadvantage on reporting.
    pub reporting_disadvantage: f64,
    /// Effect of language on reporting.
    pub reporting_language: f64,
    /// Standard deviation of the part of log reporting that neighbors share.
    pub reporting_smooth: f64,
    /// Standard deviation of the part of log reporting that is a place's own.
    pub reporting_own: f64,
    /// How alike incidents are in being noticed: shape of a gamma of mean 1. Infinite: all are alike.
    pub kappa: f64,
    /// Share of further reports that the linking takes for a new incident.
    pub missed_merges: f64,
    /// Chance that the linking merges two incidents of a place of average density; it grows with it.
    pub chance_merges: f64,
    /// Share of the places whose reports nobody links to incidents.
    pub unlinked: f64,
    /// Effect of disadvantage on the chance that a second resident calls, on the scale of that chance;
    /// when it is not 0, four in five second calls are made where disadvantage is average. The
    /// estimate does not model it.
    pub bystander_disadvantage: f64,
    /// Share of the places where nobody listens.
    pub unheard: f64,
    /// Hours of listening in the other places, on average where disadvantage is.
    pub hours: f64,
    /// Effect of disadvantage on hours of listening.
    pub hours_disadvantage: f64,
    /// Concerns in an hour of listening, where need is at its level.
    pub concerns_per_hour: f64,
    /// Standard deviation of the part of log concerns in an hour that is a place's own.
    pub concerns_own: f64,
    /// Twice the effect of a barrier of language on concerns in an hour.
    pub language_penalty: f64,
    /// Share of the concerns that name a place and time well enough to be looked up among calls.
    pub linkable: f64,
    /// Effect of disadvantage on concerns in an hour. The estimate does not model it.
    pub concerns_disadvantage: f64,
    /// Standard deviation of the noise on what is known of disadvantage and of language.
    pub covariate_noise: f64,
    /// Records that officers begin, for each two incidents expected where patrols are average.
    pub officer: f64,
    /// Whether a response ends an incident and with it the reports; then lifetimes are exponential of
    /// mean 1, and `kappa` and `bystander_disadvantage` have no say.
    pub window: bool,
    /// Mean time from first report to response, in mean lifetimes.
    pub response: f64,
    /// Effect of disadvantage on that time.
    pub response_disadvantage: f64,
}

impl Default for World {
    fn default() -> Self {
        Self {
            population_mean: 2500.0,
            population_spread: 0.4,
            need_level: 0.03,
            need_disadvantage: 0.45,
            need_smooth: 0.35,
            need_own: 0.20,
            reporting_level: -0.10,
            reporting_disadvantage: -0.55,
            reporting_language: -0.35,
            reporting_smooth: 0.20,
            reporting_own: 0.15,
            kappa: 1.5,
            missed_merges: 0.06,
            chance_merges: 0.03,
            unlinked: 0.0,
            bystander_disadvantage: 0.0,
            unheard: 0.30,
            hours: 8.0,
            hours_disadvantage: -0.30,
            concerns_per_hour: 0.5,
            concerns_own: 0.35,
            language_penalty: -0.6,
            linkable: 0.7,
            concerns_disadvantage: 0.0,
            covariate_noise: 0.5,
            officer: 0.30,
            window: false,
            response: 0.5,
            response_disadvantage: 0.0,
        }
    }
}

/// Names of the worlds that [`World::named`] knows.
pub const NAMES: &[&str] = &[
    "default",
    "equal",
    "strong",
    "sparse",
    "barrier",
    "bystander",
    "window",
    "window-slow",
    "window-fast",
    "clean",
    "unlinked",
    "mostly-unlinked",
];

impl World {
    /// The world of that name, one of [`NAMES`]; none when there is no such world.
    ///
    /// - `default`: reporting falls with disadvantage while need rises with it.
    /// - `equal`: reporting is the same everywhere; correcting it must cost nothing.
    /// - `strong`: reporting falls much more steeply.
    /// - `sparse`: a fifth of the people, about 15 incidents in a place where need is at its level.
    /// - `barrier`: dialogue, too, hears less where disadvantage is high, and nobody knows.
    /// - `bystander`: fewer second calls where disadvantage is high, and nobody knows.
    /// - `window`: a response ends the incident and with it the reports.
    /// - `window-slow`: the same, with slower responses where disadvantage is high.
    /// - `window-fast`: the same, with responses so fast that few second calls come before them.
    /// - `clean`: linking makes no errors.
    /// - `unlinked`: in three places of ten nobody links reports to incidents.
    /// - `mostly-unlinked`: in seven of ten.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let usual = Self::default();
        let window = Self { window: true, ..usual };
        Some(match name {
            "default" => usual,
            "equal" => Self {
                reporting_disadvantage: 0.0,
                reporting_language: 0.0,
                reporting_smooth: 0.0,
                reporting_own: 0.0,
                ..usual
            },
            "strong" => Self { reporting_disadvantage: -0.9, reporting_language: -0.6, ..usual },
            "sparse" => Self { population_mean: 500.0, ..usual },
            "barrier" => Self { concerns_disadvantage: -0.4, ..usual },
            "bystander" => Self { bystander_disadvantage: -0.15, ..usual },
            "window" => window,
            "window-slow" => Self { response_disadvantage: 0.4, ..window },
            "window-fast" => Self { response: 0.15, ..window },
            "clean" => Self { missed_merges: 0.0, chance_merges: 0.0, ..usual },
            "unlinked" => Self { unlinked: 0.3, ..usual },
            "mostly-unlinked" => Self { unlinked: 0.7, ..usual },
            _ => return None,
        })
    }

    /// `q`: chance that an incident is reported at all, when one attracts so many reports on average.
    pub(super) fn reported(&self, reports: f64) -> f64 {
        // Exponential lifetimes are a gamma of shape 1.
        let kappa = if self.window { 1.0 } else { self.kappa };
        if kappa.is_finite() && kappa > 0.0 {
            -libm::expm1(-kappa * libm::log1p(reports / kappa))
        } else {
            -libm::expm1(-reports)
        }
    }
}
