//! Reading times: a format is taken apart once, then every time of a file is read by it without
//! allocating.

use crate::wall::Wall;
use jiff::{Timestamp, civil, tz::TimeZone};

/// A part of a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece {
    Byte(u8),
    Year,
    Month,
    Day,
    Hour,
    Hour12,
    Minute,
    Second,
    Fraction,
    HalfOfDay,
    Offset,
}

/// One way in which a file writes times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TimeFormat {
    /// Parts in their order.
    Pieces(Vec<Piece>),
    /// Seconds since 1970 in UTC, times so many.
    Unix(i64),
}

/// What was read of a time so far.
#[derive(Default)]
struct Found {
    year: i16,
    month: i8,
    day: i8,
    hour: i8,
    minute: i8,
    second: i8,
    afternoon: Option<bool>,
    offset: Option<i64>,
}

impl TimeFormat {
    /// The directives that a format may hold.
    pub(crate) const KNOWN: &str =
        "%Y %m %d %H %I %M %S %f %p %z, or the words unix-seconds and unix-milliseconds";

    /// Takes a format apart. The error is the directive that is not known.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        match text {
            "unix-seconds" => return Ok(Self::Unix(1)),
            "unix-milliseconds" => return Ok(Self::Unix(1000)),
            _ => {}
        }
        let (mut pieces, mut rest) = (vec![], text.bytes());
        while let Some(byte) = rest.next() {
            if byte != b'%' {
                pieces.push(Piece::Byte(byte));
                continue;
            }
            let directive = rest.next().unwrap_or(b' ');
            pieces.push(match directive {
                b'Y' => Piece::Year,
                b'm' => Piece::Month,
                b'd' => Piece::Day,
                b'H' => Piece::Hour,
                b'I' => Piece::Hour12,
                b'M' => Piece::Minute,
                b'S' => Piece::Second,
                b'f' => Piece::Fraction,
                b'p' => Piece::HalfOfDay,
                b'z' => Piece::Offset,
                b'%' => Piece::Byte(b'%'),
                other => return Err(format!("%{}", char::from(other))),
            });
        }
        for (piece, directive) in [(Piece::Year, "%Y"), (Piece::Month, "%m"), (Piece::Day, "%d")] {
            if !pieces.contains(&piece) {
                return Err(format!("no {directive}"));
            }
        }
        Ok(Self::Pieces(pieces))
    }

    /// The time that a text shows; none when it is written in another way or cannot be.
    fn read(&self, text: &[u8], zone: &TimeZone) -> Option<Wall> {
        match self {
            Self::Unix(times) => {
                let digits = str::from_utf8(text).ok()?;
                in_zone(digits.parse::<i64>().ok()?.div_euclid(*times), zone)
            }
            Self::Pieces(pieces) => {
                let mut found = Found::default();
                let mut rest = text;
                for piece in pieces {
                    rest = found.take(*piece, rest)?;
                }
                if rest.is_empty() { found.wall(zone) } else { None }
            }
        }
    }
}

fn in_zone(seconds: i64, zone: &TimeZone) -> Option<Wall> {
    let offset = zone.to_offset(Timestamp::from_second(seconds).ok()?);
    Some(Wall(seconds + i64::from(offset.seconds())))
}

impl Found {
    /// Reads one part from the front of a text; gives what is left of it.
    fn take<'a>(&mut self, piece: Piece, text: &'a [u8]) -> Option<&'a [u8]> {
        match piece {
            Piece::Byte(byte) => text.strip_prefix(&[byte]),
            Piece::Year => number(text, 4, 4).map(|(year, rest)| {
                self.year = year;
                rest
            }),
            Piece::Month => two(text, &mut self.month),
            Piece::Day => two(text, &mut self.day),
            Piece::Hour | Piece::Hour12 => {
                if piece == Piece::Hour12 {
                    self.afternoon.get_or_insert(false);
                }
                two(text, &mut self.hour)
            }
            Piece::Minute => two(text, &mut self.minute),
            Piece::Second => two(text, &mut self.second),
            Piece::Fraction => {
                let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
                if digits == 0 { None } else { text.get(digits..) }
            }
            Piece::HalfOfDay => {
                let (half, rest) = text.split_first_chunk::<2>()?;
                self.afternoon = Some(half.eq_ignore_ascii_case(b"PM"));
                (half[0].eq_ignore_ascii_case(&b'A') || half[0].eq_ignore_ascii_case(&b'P'))
                    .then_some(rest)
                    .filter(|_| half[1].eq_ignore_ascii_case(&b'M'))
            }
            Piece::Offset => self.offset(text),
        }
    }

    /// `Z`, `+00`, `-0700` or `-07:00`.
    fn offset<'a>(&mut self, text: &'a [u8]) -> Option<&'a [u8]> {
        let (sign, rest) = text.split_first()?;
        let east = match sign {
            b'Z' => {
                self.offset = Some(0);
                return Some(rest);
            }
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let (mut hours, mut minutes) = (0, 0);
        let rest = two_digits(rest, &mut hours)?;
        let after = rest.strip_prefix(b":").unwrap_or(rest);
        let rest = two_digits(after, &mut minutes).unwrap_or(rest);
        self.offset = Some(east * (i64::from(hours) * 3600 + i64::from(minutes) * 60));
        Some(rest)
    }

    fn wall(&self, zone: &TimeZone) -> Option<Wall> {
        let hour = match self.afternoon {
            None => self.hour,
            Some(_) if !(1..=12).contains(&self.hour) => return None,
            Some(afternoon) => self.hour % 12 + if afternoon { 12 } else { 0 },
        };
        let date = civil::Date::new(self.year, self.month, self.day).ok()?;
        let shown = Wall::of(date.to_datetime(civil::Time::new(hour, self.minute, self.second, 0).ok()?));
        match self.offset {
            None => Some(shown),
            Some(offset) => in_zone(shown.0 - offset, zone),
        }
    }
}

/// One or two digits.
fn two<'a>(text: &'a [u8], into: &mut i8) -> Option<&'a [u8]> {
    let (number, rest) = number(text, 1, 2)?;
    *into = i8::try_from(number).ok()?;
    Some(rest)
}

fn two_digits<'a>(text: &'a [u8], into: &mut i8) -> Option<&'a [u8]> {
    let (number, rest) = number(text, 2, 2)?;
    *into = i8::try_from(number).ok()?;
    Some(rest)
}

fn number(text: &[u8], least: usize, most: usize) -> Option<(i16, &[u8])> {
    let digits = text.iter().take(most).take_while(|byte| byte.is_ascii_digit()).count();
    if digits < least {
        return None;
    }
    let (digits, rest) = text.split_at(digits);
    Some((digits.iter().fold(0, |sum, digit| sum * 10 + i16::from(digit - b'0')), rest))
}

/// How a file writes times, and where its clock stands.
#[derive(Debug, Clone)]
pub(crate) struct Times {
    pub(crate) formats: Vec<TimeFormat>,
    pub(crate) zone: TimeZone,
}

impl Times {
    /// The time that a text shows by the first format that fits.
    pub(crate) fn read(&self, text: &[u8]) -> Option<Wall> {
        self.formats.iter().find_map(|format| format.read(text, &self.zone))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn times(formats: &[&str]) -> Times {
        let formats = formats.iter().map(|format| TimeFormat::parse(format).expect("a format")).collect();
        Times { formats, zone: TimeZone::get("America/Los_Angeles").expect("a zone") }
    }

    const MIXED: [&str; 3] = ["%m/%d/%Y %I:%M:%S %p", "%Y-%m-%dT%H:%M:%S.%f", "%Y-%m-%dT%H:%M:%S"];

    fn shown(times: &Times, text: &str) -> Option<String> {
        times.read(text.as_bytes()).map(|wall| wall.to_string())
    }

    #[test]
    fn both_ways_of_one_file_are_read() {
        let times = times(&MIXED);
        for (text, wanted) in [
            ("11/04/2023 6:08:26 PM", "2023-11-04 18:08:26"),
            ("03/25/2016 09:54:23 pm", "2016-03-25 21:54:23"),
            ("03/25/2016 12:00:00 AM", "2016-03-25 00:00:00"),
            ("03/25/2016 12:00:00 PM", "2016-03-25 12:00:00"),
            ("2018-02-21T04:30:32", "2018-02-21 04:30:32"),
            ("2018-02-21T04:30:32.000", "2018-02-21 04:30:32"),
        ] {
            assert_eq!(shown(&times, text).as_deref(), Some(wanted), "{text}");
        }
        for wrong in [
            "",
            "11/04/2023",
            "13/04/2023 6:08:26 PM",
            "02/30/2023 6:08:26 PM",
            "11/04/2023 13:08:26 PM",
            "11/04/2023 0:08:26 PM",
            "11/04/2023 6:08:26 XM",
            "11/04/2023 6:61:26 PM",
            "11/04/2023 6:08:26 PM ",
            "2018-02-21T04:30:32.",
            "2018-02-21 04:30:32",
            "−1",
            "2018-02-21T24:00:00",
        ] {
            assert_eq!(shown(&times, wrong), None, "{wrong}");
        }
    }

    #[test]
    fn moments_become_the_citys_clock() {
        let times = times(&["%Y/%m/%d %H:%M:%S%z", "unix-milliseconds"]);
        for text in [
            "2023/07/01 19:00:00+00",
            "2023/07/01 12:00:00-0700",
            "2023/07/01 21:30:00+02:30",
            "1688238000999",
        ] {
            assert_eq!(shown(&times, text).as_deref(), Some("2023-07-01 12:00:00"), "{text}");
        }
        assert_eq!(shown(&times, "2023/01/01 20:00:00Z").as_deref(), Some("2023-01-01 12:00:00"));
    }

    #[test]
    fn formats_that_are_not_known_are_named() {
        assert_eq!(TimeFormat::parse("%d.%B.%Y"), Err("%B".to_owned()));
        assert_eq!(TimeFormat::parse("%H:%M"), Err("no %Y".to_owned()));
        assert_eq!(TimeFormat::parse("%Y %m %d %"), Err("% ".to_owned()));
    }

    proptest! {
        /// Written by a library, read here.
        #[test]
        fn what_a_library_writes_is_read(seconds in 0_i64..4_000_000_000) {
            let time = civil::date(1970, 1, 1).at(0, 0, 0, 0) + jiff::SignedDuration::from_secs(seconds);
            let times = times(&MIXED);
            for format in ["%m/%d/%Y %I:%M:%S %p", "%Y-%m-%dT%H:%M:%S"] {
                let text = time.strftime(format).to_string();
                prop_assert_eq!(times.read(text.as_bytes()), Some(Wall(seconds)), "{}", text);
            }
        }

        #[test]
        fn no_text_breaks_it(text in ".{0,30}", format in ".{0,12}") {
            if let Ok(format) = TimeFormat::parse(&format) {
                let _ = format.read(text.as_bytes(), &TimeZone::UTC);
            }
        }
    }
}
