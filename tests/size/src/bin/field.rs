//! The same for an occupation of the career field: its table alone, not those of the others.

use health_info_careers::Occupation;

fn main() {
    for row in Occupation::MEDICAL_AND_HEALTH_SERVICES_MANAGERS.wages_by_state() {
        println!("{:<22}{:>10}", row.state().name(), row.mean());
    }
}
