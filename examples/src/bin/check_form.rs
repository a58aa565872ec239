//! Checks what one person entered into a form, field by field, and the fields against each other:
//! `cargo run -p zhtj-examples --bin check_form`.

use std::error::Error;

use zhtj::context::{Context, Region};
use zhtj::ids::{development_number, mobile, person_name, resident_id};
use zhtj::join::{self, JoinFacts};
use zhtj::kernel::{Finding, Lang, Reveal, Verdict, day};
use zhtj::policy::Policy;

/// What the form holds.
struct Form<'a> {
    name: &'a str,
    resident_id: &'a str,
    mobile: &'a str,
    /// `yyyy-MM`.
    joined: &'a str,
    development_number: &'a str,
}

fn check(form: &Form<'_>, context: &Context<'_>) -> Result<Vec<Finding>, Box<dyn Error>> {
    let person = resident_id::check(form.resident_id, context);
    let birth_date = person.value.as_ref().map(|facts| facts.birth_date);
    let dates = JoinFacts { joined: Some(form.joined.parse()?), birth_date, ..JoinFacts::default() };

    let mut findings = person_name::check(form.name, context).findings;
    findings.extend(person.findings);
    findings.extend(mobile::check(form.mobile, context).findings);
    findings.extend(join::check(&dates, context));
    findings.extend(development_number::check(Some(form.development_number), form.joined.parse()?, context).findings);
    Ok(findings)
}

#[expect(clippy::print_stdout, reason = "the program shows what it found")]
fn main() -> Result<(), Box<dyn Error>> {
    let policy = Policy::default();
    let context = Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy };
    let form = Form {
        name: "王 芳",
        resident_id: "110105200803150029",
        mobile: "1380013800",
        joined: "2019-05",
        development_number: "201811000001",
    };
    let findings = check(&form, &context)?;
    println!("{}", Verdict::of(&findings).name());
    for finding in &findings {
        println!("{} {}", finding.code(), finding.message(Lang::En, Reveal::Masked));
    }
    Ok(())
}
