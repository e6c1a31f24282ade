//! Questions by the megabyte, each answered twice: by the crate, and by walking the CSV files from the top.
//!
//! `QUERY_MEGABYTES=100 cargo test --release …` is what `tools/load.sh 100` runs; without it, one megabyte.

mod asked;
#[path = "../shared/files.rs"]
mod files;
mod generator;
mod scanned;

use generator::Generator;
use scanned::Files;

#[test]
fn the_crate_answers_as_the_files_do() {
    let megabytes = std::env::var("QUERY_MEGABYTES").map_or(1, |text| text.parse::<usize>().unwrap());
    let files = Files::read();
    let mut generator = Generator::new(&files);
    let (mut bytes, mut questions, mut figures) = (0, 0_u64, 0_u64);
    while bytes < megabytes << 20 {
        let question = generator.next_question();
        let expected = files.answer(&question);
        assert_eq!(asked::answer(&question), expected, "{question}");
        bytes += question.len() + 1;
        questions += 1;
        figures += u64::from(expected != "none");
    }
    println!("{questions} questions in {megabytes} MB, {figures} of them with an answer: all the same");
    // Neither all in vain nor all about what is there.
    assert!(figures * 4 > questions && figures < questions, "{figures} of {questions}");
}
