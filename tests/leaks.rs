//! Nothing that is shown without being asked for in full holds a whole ID, mobile or development number.

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use calamine::{Data, DataType, Reader, Xlsx};
use zhtj::kernel::day;
use zhtj_cli::Io;
use zhtj_tests::root;

/// The places of the columns of the sample whose numbers are looked for.
const NUMBERS: [&str; 3] = ["身份证号", "手机号", "发展团员编号"];

/// A run of the command: its status, and what it printed on both streams together.
fn zhtj(args: &[&str], stdin: &str) -> (u8, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut io = Io {
        stdin: &mut stdin.as_bytes(),
        stdout: &mut out,
        stderr: &mut err,
        stdin_is_terminal: false,
        stdout_is_terminal: false,
        stderr_is_terminal: false,
        no_color: true,
        width: 120,
        locale: None,
        today_from_clock: day(2026, 11, 22),
    };
    let status = zhtj_cli::run(std::iter::once("zhtj").chain(args.iter().copied()), &mut io);
    out.extend(err);
    (status, String::from_utf8(out).unwrap())
}

fn sample(name: &str) -> String {
    root().join("examples/data").join(name).display().to_string()
}

/// The ASCII letters and digits of a text, in upper case: what is left of a number however it was written.
fn bare(text: &str) -> String {
    let narrow = |c: char| match c {
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        other => other,
    };
    text.chars().map(narrow).filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

#[expect(clippy::disallowed_methods, reason = "the test reads files")]
fn bytes(file: &str) -> Vec<u8> {
    std::fs::read(file).unwrap()
}

fn book(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(bytes)).unwrap()
}

/// Every number of the sample that is long enough to be somebody's.
fn secrets() -> BTreeSet<String> {
    let cells = book(bytes(&sample("roster.xlsx"))).worksheet_range_at(0).unwrap().unwrap();
    let header = cells.rows().nth(1).unwrap();
    let columns: Vec<usize> = NUMBERS
        .iter()
        .map(|name| header.iter().position(|cell| cell.as_string().as_deref() == Some(*name)).unwrap())
        .collect();
    let numbers = cells.rows().skip(2).flat_map(|row| columns.iter().map(|column| bare(&row[*column].to_string())));
    numbers.filter(|number| number.len() >= 10).collect()
}

/// The secrets that a text holds.
fn held<'s>(secrets: &'s BTreeSet<String>, text: &str) -> Vec<&'s String> {
    // Numbers are looked for word by word, so that neighbours do not run together into one.
    let words: Vec<String> = text.split(|c: char| ",;:\"'<>()[]{}|\n\t，；：（）“”".contains(c)).map(bare).collect();
    secrets.iter().filter(|secret| words.iter().any(|word| word.contains(secret.as_str()))).collect()
}

#[test]
fn reports_of_every_form_are_masked() {
    let secrets = secrets();
    assert!(secrets.len() > 100, "{}", secrets.len());
    let (roster, existing) = (sample("roster.xlsx"), sample("existing.csv"));
    for format in ["table", "json", "ndjson", "csv", "html", "markdown"] {
        for lang in ["zh", "en"] {
            let args = ["check", &roster, "--existing", &existing, "--format", format, "--lang", lang];
            let args = [&args[..], &["--limit", "500"]].concat();
            let (status, shown) = zhtj(&args, "");
            assert_eq!((status, held(&secrets, &shown)), (1, Vec::<&String>::new()), "{format} {lang}");
            let (_, revealed) = zhtj(&[&args[..], &["--reveal"]].concat(), "");
            assert!(!held(&secrets, &revealed).is_empty(), "{format} {lang}: the search finds nothing at all");
        }
    }
}

#[test]
fn what_copies_say_beside_the_own_cells_is_masked() {
    let secrets = secrets();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (annotated, fixed) = (path("annotated.xlsx"), path("fixed.xlsx"));
    let roster = sample("roster.xlsx");
    assert_eq!(zhtj(&["check", &roster, "--annotate", &annotated, "--fix", &fixed], "").0, 1);

    let file = bytes(&annotated);
    let mut parts = zip::ZipArchive::new(Cursor::new(file.clone())).unwrap();
    let mut said = String::new();
    let mut comments = 0;
    for place in 0..parts.len() {
        let mut part = parts.by_index(place).unwrap();
        if part.name().is_ok_and(|name| name.contains("comments")) {
            part.read_to_string(&mut said).unwrap();
            comments += 1;
        }
    }
    assert!(comments > 0);
    let mut copy = book(file);
    let text = |cells: &mut dyn Iterator<Item = &Data>| cells.map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let summary = copy.worksheet_range_at(0).unwrap().unwrap();
    said += &text(&mut summary.rows().flatten());
    let sheet = copy.worksheet_range_at(1).unwrap().unwrap();
    said += &text(&mut sheet.rows().filter_map(<[Data]>::last));
    assert!(said.contains("校验码") && said.contains("身份证号码与第8行相同"));
    assert_eq!(held(&secrets, &said), Vec::<&String>::new());
    // The own cells are the user's.
    assert!(!held(&secrets, &text(&mut sheet.rows().flatten())).is_empty());

    let mut copy = book(bytes(&fixed));
    let changes = copy.worksheet_range("修改清单").unwrap();
    let listed = text(&mut changes.rows().flatten());
    assert!(listed.contains("****"));
    assert_eq!(held(&secrets, &listed), Vec::<&String>::new());
}

#[test]
fn answers_about_single_numbers_and_errors_are_masked() {
    let number = "110105194912310021";
    let secrets = BTreeSet::from([number.to_owned(), "11010519491231002X".to_owned()]);
    let requests = [
        format!(r#"{{"today": "2026-11-22", "lang": "zh", "input": {{"text": "{number}"}}}}"#),
        format!(r#"{{"today": "2026-11-22", "input": {{"text": "{number}", "unknown": 1}}}}"#),
        format!(r#"{{"today": "{number}", "input": {{"text": "{number}"}}}}"#),
        format!(r#"{{"today": "2026-11-22", "region": "{number}", "input": {{"text": 5}}}}"#),
    ];
    for request in &requests {
        let (_, shown) = zhtj(&["call", "resident_id.check"], request);
        assert_eq!(held(&secrets, &shown), Vec::<&String>::new(), "{shown}");
    }
    for lang in ["zh", "en"] {
        for written in [number, "11010519491231002x", "110105 19491231 0021", "１１０１０５１９４９１２３１００２１"]
        {
            for format in ["table", "json"] {
                let (_, shown) = zhtj(&["id", written, "--format", format, "--lang", lang], "");
                assert!(shown.contains("***"), "{shown}");
                assert_eq!(held(&secrets, &shown), Vec::<&String>::new(), "{shown}");
            }
        }
    }
}

#[test]
fn what_is_logged_of_a_report_is_masked() {
    use zhtj::context::{Context, Region};
    use zhtj::policy::Policy;
    use zhtj::roster::check::Options;
    use zhtj::roster::{Limits, check_book, read::open};

    let policy = Policy::default();
    let options = Options::new(Context { today: day(2026, 11, 22), region: Region::Unspecified, policy: &policy });
    let file = bytes(&sample("roster.xlsx"));
    let mut book = open(Cursor::new(file), &Limits::default()).unwrap();
    let checked = check_book(&mut book, "roster.xlsx", &options, None, None, &mut |_| {}).unwrap();
    let logged = format!("{:?}", checked.reports);
    assert!(logged.contains("resident_id.check_character"));
    assert_eq!(held(&secrets(), &logged), Vec::<&String>::new());
}
