//! A figure as a page shows it: never without its reference period and a link to its source.

use health_info_careers::figure::Figure;
use health_info_careers::unit::Quantity;
use health_info_careers::{Occupation, Percent, Source};
use maud::{Markup, html};

/// A link to where a source is described.
pub(crate) fn source_link(source: Source) -> Markup {
    html! { a href={ "/sources#" (source.id()) } { (source.id()) } }
}

/// A reference period and a source, as they stand beside a figure.
pub(crate) fn dated(period: &str, source: Source) -> Markup {
    html! { span.of { (period) ", " (source_link(source)) } }
}

/// The value alone, for a table whose caption shows period and source.
pub(crate) fn value<T: Quantity>(figure: Figure<T>) -> Markup {
    html! {
        span.value data-period=(figure.period()) data-source=(figure.source().id()) { (figure.value()) }
    }
}

/// The value with its period and source in sight.
pub(crate) fn figure<T: Quantity>(figure: Figure<T>) -> Markup {
    html! { (value(figure)) " " (dated(&figure.period().to_string(), figure.source())) }
}

/// A growth: its sign is said.
pub(crate) fn growth(figure: Figure<Percent>) -> Markup {
    html! { (self::figure(figure)) }
}

/// A sentence that holds figures of one period and source.
pub(crate) fn sentence(words: impl ToString, class: &str, period: &str, source: Source) -> Markup {
    html! {
        p class=(class) data-period=(period) data-source=(source.id()) { (words.to_string()) " " (dated(period, source)) }
    }
}

/// A link to an occupation's page.
pub(crate) fn occupation_link(occupation: Occupation) -> Markup {
    html! { a href={ "/occupation/" (occupation.soc()) } { (occupation.title()) } " (" (occupation.soc()) ")" }
}

/// What a source says of its period.
pub(crate) fn period_of(source: Source) -> &'static str {
    source.period().unwrap_or("no reference period stated")
}
