//! The command `zhtj`: hands the real arguments, handles, locale and clock to the library.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use zhtj_cli::Io;

/// The width of lines where no terminal says how wide it is.
const WIDTH_OF_FILES: u16 = 80;

#[expect(clippy::disallowed_methods, reason = "a host reads the environment and the clock")]
fn main() -> ExitCode {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // What the core contains ends as an error with a sentence of its own.
        if !zhtj::roster::is_contained() {
            usual(panic);
        }
    }));
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
    ExitCode::from(zhtj_cli::run(std::env::args_os(), &mut io))
}
