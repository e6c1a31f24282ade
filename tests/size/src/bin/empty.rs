//! Nothing of the library, but the same parts of the standard library: a padded text, a padded
//! number that is written to a buffer first, a loop over rows.

use std::hint::black_box;

fn main() {
    for (name, number) in black_box([("New Jersey", 54_020_i64), ("Arkansas", 34_610)]) {
        println!("{name:<22}{:>10}", format_args!("{number}"));
    }
}
