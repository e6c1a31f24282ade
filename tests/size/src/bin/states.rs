//! The main job: the states by name, with what they pay.

use health_info_careers::wages_by_state;

fn main() {
    for row in wages_by_state() {
        println!("{:<22}{:>10}", row.state().name(), row.mean());
    }
}
