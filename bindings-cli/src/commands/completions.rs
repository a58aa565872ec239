//! `zhtj completions`: a script that completes commands and options in a shell.

use crate::args::Completions;
use crate::failure::Failure;
use crate::{CLEAN, Run, help};

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Completions) -> Result<u8, Failure> {
    let mut command = help::command(run.lang, run.width());
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "zhtj", &mut script);
    run.print_with(|out| out.write_all(&script))?;
    Ok(CLEAN)
}
