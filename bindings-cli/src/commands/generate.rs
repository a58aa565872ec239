//! `zhtj generate`: a roster of people who do not exist, with known mistakes, and the truth about them.

use std::path::Path;

use zhtj::roster::generate::{Format, MAX_ROWS, Plan, write_csv, write_truth, write_xlsx};

use crate::args::Generate;
use crate::failure::Failure;
use crate::files::{Draft, refuse_overwriting};
use crate::{CLEAN, Run, policy, sheets};

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Generate) -> Result<u8, Failure> {
    let format = format_of(&args.out)?;
    let plan = plan(run, args)?;
    let outputs: Vec<&Path> = [Some(&args.out), args.truth.as_ref()].into_iter().flatten().map(AsRef::as_ref).collect();
    refuse_overwriting(&[], &outputs)?;
    let mut drafts = vec![match format {
        Format::Text => Draft::write(&args.out, |file| write_csv(&plan, file)),
        Format::Workbook => sheets::draft(&args.out, |file| write_xlsx(&plan, file)),
    }?];
    if let Some(truth) = &args.truth {
        drafts.push(Draft::write(truth, |file| write_truth(&plan, format, file))?);
    }
    run.publish(drafts)?;
    Ok(CLEAN)
}

fn plan(run: &Run<'_, '_>, args: &Generate) -> Result<Plan, Failure> {
    if !(0.0..=1.0).contains(&args.errors) {
        let expected = ("0 至 1 之间的数", "a number from 0 to 1");
        return Err(Failure::Value { option: "--errors", value: args.errors.to_string(), expected });
    }
    if args.rows > MAX_ROWS {
        let expected = ("不超过 5000000 的整数", "at most 5000000");
        return Err(Failure::Value { option: "--rows", value: args.rows.to_string(), expected });
    }
    Ok(Plan {
        rows: args.rows,
        error_rate: args.errors,
        seed: args.seed,
        kind: args.kind.into(),
        region: policy::region(args.region.as_deref())?,
        ..Plan::new(policy::today(args.today.as_deref(), run.io.today_from_clock)?)
    })
}

/// The format that the name of the file asks for.
fn format_of(file: &Path) -> Result<Format, Failure> {
    let extension = file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match extension.as_str() {
        "csv" => Ok(Format::Text),
        "xlsx" => Ok(Format::Workbook),
        _ => Err(Failure::Value {
            option: "--out",
            value: file.display().to_string(),
            expected: ("以 .xlsx 或 .csv 结尾的文件名", "a name that ends in .xlsx or .csv"),
        }),
    }
}
