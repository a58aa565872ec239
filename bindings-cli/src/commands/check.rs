//! `zhtj check`: whole rosters, from files to a report.
//!
//! Everything is read and every output is drafted before the first output gets its name: a run that ends with status 2
//! because of a file or an option leaves nothing behind.

use std::path::{Path, PathBuf};

use zhtj::kernel::{Lang, Severity, Verdict};
use zhtj::roster::check::Options;
use zhtj::roster::render::{self, Outline, Style};
use zhtj::roster::{Field, Register, RosterReport};

use crate::args::{Check, Format};
use crate::failure::Failure;
use crate::files::{Draft, refuse_overwriting};
use crate::page::Page;
use crate::paint::Paint;
use crate::policy::{self, Terms};
use crate::report::{self, Extent};
use crate::sheets::{self, Copy, Input, Subject};
use crate::{CLEAN, FOUND, Run, UNUSABLE};

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Check) -> Result<u8, Failure> {
    run_on(run, args, Subject::Roster)
}

/// Checks sheets about one thing or the other.
pub(crate) fn run_on(run: &mut Run<'_, '_>, args: &Check, subject: Subject) -> Result<u8, Failure> {
    let terms = Terms::of(&args.asking, run.io.today_from_clock)?;
    let options = Options {
        context: terms.context(),
        kind: args.kind.map(Into::into),
        limits: policy::options_or_default("--limits", args.limits.as_deref())?,
        assigned: args.columns.iter().map(|text| column(text)).collect::<Result<_, _>>()?,
        named: false,
    };
    refuse(args)?;
    let register = existing(run, args, &options)?;
    let checked = check_all(run, args, subject, &options, register.as_ref());
    if checked.reports.is_empty() {
        return Ok(UNUSABLE);
    }
    let style = Style { lang: run.lang, reveal: terms.reveal };
    if !checked.unusable {
        write_files(run, args, &options, &checked, style)?;
    }
    show(run, args, &checked, style)?;
    let fails = |report: &RosterReport| report.verdict() == Verdict::Fail;
    Ok(match (checked.unusable, checked.reports.iter().any(fails)) {
        (true, _) => UNUSABLE,
        (false, true) => FOUND,
        (false, false) => CLEAN,
    })
}

/// What came out of all files.
struct Checked {
    subject: Subject,
    inputs: Vec<Input>,
    reports: Vec<RosterReport>,
    /// Whether one of the files could not be used; it has been said which and why.
    unusable: bool,
}

/// Refuses outputs that cannot be meant.
fn refuse(args: &Check) -> Result<(), Failure> {
    for (option, target) in [("--annotate", &args.annotate), ("--fix", &args.fix)] {
        if target.is_some() && args.files.len() > 1 {
            return Err(Failure::OneInput { option });
        }
    }
    let inputs: Vec<&Path> = args.files.iter().chain(&args.existing).map(PathBuf::as_path).collect();
    let outputs = [&args.output, &args.annotate, &args.fix];
    let outputs: Vec<&Path> = outputs.into_iter().flatten().map(PathBuf::as_path).collect();
    refuse_overwriting(&inputs, &outputs)
}

/// Reads `C=mobile`: the letters of a column and the name of a field.
fn column(text: &str) -> Result<(u16, Field), Failure> {
    let parsed = text.split_once('=').and_then(|(letters, field)| {
        let field = serde_json::from_value(field.trim().into()).ok()?;
        Some((column_index(letters.trim())?, field))
    });
    parsed.ok_or_else(|| Failure::Value {
        option: "--column",
        value: text.to_owned(),
        expected: (
            "列号=内容，如 C=mobile；内容是 name、resident_id、ethnicity、join_month、mobile 等字段名",
            "a column and a field, such as C=mobile; fields are name, resident_id, ethnicity, join_month, mobile …",
        ),
    })
}

/// The place of a column, from 0, by its letters as Excel writes them.
fn column_index(letters: &str) -> Option<u16> {
    let mut index: u16 = 0;
    for letter in letters.bytes() {
        let value = letter.to_ascii_uppercase().checked_sub(b'A').filter(|value| *value < 26)?;
        index = index.checked_mul(26)?.checked_add(u16::from(value) + 1)?;
    }
    index.checked_sub(1)
}

fn existing(run: &mut Run<'_, '_>, args: &Check, options: &Options<'_>) -> Result<Option<Register>, Failure> {
    let Some(file) = &args.existing else { return Ok(None) };
    let input = Input::of(run, file, options.limits.file_bytes)?;
    let register = sheets::register(&input, args.branch.clone(), options)?;
    run.mention_passed_over(&input, register.passed_over());
    Ok(Some(register))
}

fn check_all(
    run: &mut Run<'_, '_>,
    args: &Check,
    subject: Subject,
    options: &Options<'_>,
    register: Option<&Register>,
) -> Checked {
    let mut checked = Checked { subject, inputs: Vec::new(), reports: Vec::new(), unusable: false };
    for file in &args.files {
        let result = Input::of(run, file, options.limits.file_bytes).and_then(|input| {
            let bar = run.io.stderr_is_terminal.then_some(run.lang);
            let read = sheets::check(&input, subject, args.sheet.as_deref(), options, register, bar)?;
            Ok((input, read))
        });
        match result {
            Ok((input, read)) => {
                run.mention_skipped(&input, &read.skipped);
                checked.reports.extend(read.reports);
                checked.inputs.push(input);
            }
            // One broken file of several must not hide what is wrong with the others.
            Err(failure) => {
                run.complain(&failure.message(run.lang));
                checked.unusable = true;
            }
        }
    }
    checked
}

/// Drafts all outputs, then gives them their names.
fn write_files(
    run: &mut Run<'_, '_>,
    args: &Check,
    options: &Options<'_>,
    checked: &Checked,
    style: Style,
) -> Result<(), Failure> {
    let mut drafts = Vec::new();
    if let Some(input) = checked.inputs.first() {
        for (target, copy) in [(&args.annotate, Copy::Annotated), (&args.fix, Copy::Fixed)] {
            if let Some(target) = target {
                drafts.push(sheets::copy(input, copy, &checked.reports, style, &options.limits, target)?);
            }
        }
    }
    if let Some(target) = &args.output {
        let text = (args.format == Format::Table).then(|| {
            let mut page = Page::new(Paint { on: false }, run.width());
            table(&mut page, args, checked.subject, &outline_of(checked, style), &[]);
            page.finish()
        });
        let draft = Draft::write_buffered(target, |out| match &text {
            Some(text) => out.write_all(text.as_bytes()),
            None => dress(args.format, checked, style, out),
        })?;
        drafts.push(draft);
    }
    run.publish(drafts)
}

/// The report on standard output; only its summary if it was written to a file.
fn show(run: &mut Run<'_, '_>, args: &Check, checked: &Checked, style: Style) -> Result<(), Failure> {
    let written = args.output.is_some() && !checked.unusable;
    if args.format != Format::Table && !written {
        return run.print_with(|out| dress(args.format, checked, style, out));
    }
    let outline = outline_of(checked, style);
    let mut page = run.page();
    if written {
        let summary = Extent { summary_only: true, subject: checked.subject, rows: 0 };
        report::write(&mut page, &outline, summary, &[]);
    } else {
        table(&mut page, args, checked.subject, &outline, &next_steps(args, checked, &outline, run.lang));
    }
    run.print(&page.finish())
}

fn table(page: &mut Page, args: &Check, subject: Subject, outline: &Outline<'_>, next: &[(String, &str)]) {
    report::write(page, outline, Extent { summary_only: args.quiet, subject, rows: args.limit }, next);
}

/// What the report says. People on a class list are not imported: what they wait for is their transfer.
fn outline_of(checked: &Checked, style: Style) -> Outline<'_> {
    let mut outline = render::outline(&checked.reports, style);
    if checked.subject == Subject::ClassList {
        let rows = outline.summary.rows;
        let (fail, people, to_fix) = (outline.summary.verdict == Verdict::Fail, rows.people, rows.to_fix);
        let clean = rows.to_look_at == 0 && rows.undecided == 0 && people > 0;
        let headline = match style.lang {
            Lang::Zh if fail && to_fix > 0 => Some(format!("{people}人中有{to_fix}人必须改正后才能发起转接")),
            Lang::En if fail && to_fix > 0 => {
                Some(format!("{to_fix} of {people} people must be corrected before their transfers are started"))
            }
            Lang::Zh if fail => Some("名单本身有问题，改正后才能发起转接".to_owned()),
            Lang::En if fail => Some("the list itself must be corrected before transfers are started".to_owned()),
            Lang::Zh if clean => Some(format!("没有发现问题，{people}人都可以发起转接")),
            Lang::En if clean => Some(format!("no problem found; all {people} transfers can be started")),
            Lang::Zh | Lang::En => None,
        };
        if let Some(headline) = headline {
            outline.summary.headline = headline;
        }
    }
    outline
}

fn dress(format: Format, checked: &Checked, style: Style, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let reports = &checked.reports;
    let outline = || outline_of(checked, style);
    match format {
        Format::Table => render::text::write(&outline(), out),
        Format::Json => render::json::write(reports, style, out),
        Format::Ndjson => render::ndjson::write(reports, style, out),
        Format::Csv => render::csv::write(reports, style, out),
        Format::Html => render::html::write(&outline(), out),
        Format::Markdown => render::markdown::write(&outline(), out),
    }
}

/// What is worth typing next, ready to be copied.
fn next_steps(args: &Check, checked: &Checked, outline: &Outline<'_>, lang: Lang) -> Vec<(String, &'static str)> {
    let mut next = Vec::new();
    let check = match checked.subject {
        Subject::Roster => "zhtj check",
        Subject::ClassList => "zhtj transfer check",
    };
    let Some(gravest) = outline.problems.first().filter(|_| !args.quiet) else { return next };
    if let [file] = args.files.as_slice() {
        let name = quoted(file);
        let beside = |zh: &str, en: &str| {
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            quoted(&file.with_file_name(format!("{stem}-{}.xlsx", lang.pick(zh, en))))
        };
        let is_file = file.as_os_str() != "-";
        if is_file && args.annotate.is_none() {
            let command = format!("{check} {name} --annotate {}", beside("批注", "annotated"));
            next.push((
                command,
                lang.pick(
                    "在表里逐格查看：另存一份标色并带批注的副本",
                    "see it in the sheet: a copy with colours and comments",
                ),
            ));
        }
        let fixable =
            checked.reports.iter().flat_map(|report| &report.findings).any(|found| found.finding.fix().is_some());
        if is_file && fixable && args.fix.is_none() {
            let command = format!("{check} {name} --fix {}", beside("改正", "corrected"));
            next.push((
                command,
                lang.pick(
                    "自动改正写法上的问题：另存一份，列出每处改动",
                    "correct how things are written: a copy that lists every change",
                ),
            ));
        }
    }
    if gravest.severity > Severity::Note {
        let command = format!("zhtj explain {}", gravest.def.code);
        next.push((command, lang.pick("了解第一种问题的规则和依据", "the rule and the sources of the first problem")));
    }
    next
}

/// A file name as it can be typed.
fn quoted(file: &Path) -> String {
    let name = file.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '/' | '\\' | '-' | '_' | ':');
    if name.chars().all(plain) { name } else { format!("\"{name}\"") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_assigned_by_letters_and_field() {
        assert!(matches!(column("C=mobile"), Ok((2, Field::Mobile))));
        assert!(matches!(column(" aa = resident_id"), Ok((26, Field::ResidentId))));
        for bad in ["C", "=mobile", "1=mobile", "C=moblie", "ZZZZZ=mobile"] {
            assert!(matches!(column(bad), Err(Failure::Value { .. })), "{bad}");
        }
    }
}
