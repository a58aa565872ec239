//! Checks a roster that is in memory, as a server gets it, and prints what was found in it:
//! `cargo run -p zhtj-examples --bin check_roster < examples/data/roster.xlsx`.

use std::error::Error;
use std::io::{self, Cursor, Read};

use zhtj::context::{Context, Region};
use zhtj::kernel::{Lang, Reveal, day};
use zhtj::policy::Policy;
use zhtj::roster::check::Options;
use zhtj::roster::read::open;
use zhtj::roster::report::column_letters;
use zhtj::roster::{Limits, check_book};

#[expect(clippy::print_stdout, reason = "the program shows what it found")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;

    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    let mut book = open(Cursor::new(bytes), &Limits::default())?;
    let checked = check_book(&mut book, "roster", &Options::new(context), None, None, &mut |_| {})?;
    for report in &checked.reports {
        println!("{}: {} people, {} to be corrected", report.sheet, report.rows.people, report.rows.to_fix);
        for found in &report.findings {
            let column = found.column.map(column_letters).unwrap_or_default();
            // Names and numbers in the sentence are masked; `Reveal::Full` shows them.
            let sentence = found.finding.message(Lang::En, Reveal::Masked);
            println!("{column}{} {} {sentence}", found.row, found.finding.code());
        }
    }
    Ok(())
}
