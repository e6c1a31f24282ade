//! The same for a named occupation and its latest release: no more than the front door costs.

use health_info_careers::Occupation;

fn main() {
    for row in Occupation::MEDICAL_RECORDS_SPECIALISTS.wages_by_state() {
        println!("{:<22}{:>10}", row.state().name(), row.mean());
    }
}
