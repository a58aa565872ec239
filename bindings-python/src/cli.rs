//! The command `zhtj`: the same code as the program of this name.

use std::ffi::OsString;
use std::io::{self, IsTerminal};

use pyo3::prelude::*;
use zhtj_cli::Io;

/// The width of lines where no terminal says how wide it is.
const WIDTH_OF_FILES: u16 = 80;

/// Runs the command with these arguments, the name of the program first, on the process's own standard streams, and gives its
/// exit status: 0 if nothing is an error, 1 for findings of severity error, 2 for input that cannot be used.
///
/// Ctrl-C reaches it only if the process lets the system handle it, as `python -m zhtj` does.
#[pyfunction]
#[pyo3(signature = (argv, /))]
#[expect(clippy::disallowed_methods, reason = "a host reads the environment and the clock")]
pub(crate) fn main(py: Python<'_>, argv: Vec<OsString>) -> u8 {
    py.detach(|| {
        let variable = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
        let (stdin, stdout, stderr) = (io::stdin(), io::stdout(), io::stderr());
        // The people who use the system live in one time zone, without summer time, wherever their computer says it is.
        let shanghai = chrono::Utc::now() + chrono::TimeDelta::hours(8);
        let mut io = Io {
            stdin_is_terminal: stdin.is_terminal(),
            stdin: &mut stdin.lock(),
            stdout_is_terminal: stdout.is_terminal(),
            stderr_is_terminal: stderr.is_terminal(),
            stdout: &mut stdout.lock(),
            stderr: &mut stderr.lock(),
            no_color: variable("NO_COLOR").is_some() || variable("TERM").is_some_and(|term| term == "dumb"),
            width: terminal_size::terminal_size().map_or(WIDTH_OF_FILES, |(width, _)| width.0),
            locale: variable("LC_ALL").or_else(|| variable("LANG")),
            today_from_clock: shanghai.date_naive(),
        };
        zhtj_cli::run(argv, &mut io)
    })
}

/// Keeps quiet about panics that the core contains: they end as errors with a sentence of their own.
pub(crate) fn quiet_contained_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !zhtj::roster::is_contained() {
            usual(panic);
        }
    }));
}
