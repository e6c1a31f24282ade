//! One row of pay as a table: each statistic by year and by hour.

use health_info_careers::Statistic;
use maud::{Markup, html};

use crate::figure::{dated, figure, value};
use crate::place::Row;

pub(crate) fn table(row: Row) -> Markup {
    html! {
        p { "Employment: " (figure(row.employment())) }
        table {
            caption { (dated(&row.period(), row.source())) }
            thead { tr { th scope="col" { "Wage" } th scope="col" { "By year" } th scope="col" { "By hour" } } }
            tbody {
                @for statistic in Statistic::ALL {
                    tr {
                        th scope="row" { (statistic.name()) }
                        td { (value(row.annual(statistic))) }
                        td { (value(row.hourly(statistic))) }
                    }
                }
            }
        }
    }
}
