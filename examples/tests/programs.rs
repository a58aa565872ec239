//! The small programs do what they say.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Stdio};

fn printed(program: &str, stdin: Stdio) -> String {
    let run = Command::new(program).stdin(stdin).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the test opens the sample")]
fn a_roster_is_checked_from_bytes() {
    let sample = File::open(Path::new(env!("CARGO_MANIFEST_DIR")).join("data/roster.xlsx")).unwrap();
    let printed = printed(env!("CARGO_BIN_EXE_check_roster"), sample.into());
    let mut lines = printed.lines();
    assert_eq!(lines.next(), Some("团员名单: 39 people, 13 to be corrected"));
    assert!(lines.any(|line| line.starts_with("E6 resident_id.check_character ")), "{printed}");
    assert!(printed.contains("E42 roster.duplicate_id "), "{printed}");
}

#[test]
fn a_form_is_checked() {
    let printed = printed(env!("CARGO_BIN_EXE_check_form"), Stdio::null());
    let codes: Vec<_> = printed.lines().filter_map(|line| line.split(' ').next()).collect();
    let expected = ["fail", "text.tidied", "mobile.length", "join.too_young", "development_number.year"];
    assert_eq!(codes, expected, "{printed}");
}
