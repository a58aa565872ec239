//! What the host hands in: handles, and what only a host can know. Nothing else of the world is read here but the files
//! that the user names.

use std::io::{Read, Write};

use zhtj::kernel::Date;

/// The world as one run of the command sees it. The binary fills it with real handles, tests with buffers.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own that only a host knows")]
pub struct Io<'a> {
    /// Where `-` reads from.
    pub stdin: &'a mut dyn Read,
    /// Where reports and answers go.
    pub stdout: &'a mut dyn Write,
    /// Where errors and progress go.
    pub stderr: &'a mut dyn Write,
    /// Whether a person types into `stdin`: only then questions are asked.
    pub stdin_is_terminal: bool,
    /// Whether a person reads `stdout`: only then it is coloured.
    pub stdout_is_terminal: bool,
    /// Whether a person reads `stderr`: only then progress is shown, on the process's own standard error.
    pub stderr_is_terminal: bool,
    /// Whether colours are unwanted although a person reads (`NO_COLOR`).
    pub no_color: bool,
    /// The width of lines in terminal cells; values under 40 count as 40.
    pub width: u16,
    /// The locale of the environment (`LC_ALL`, else `LANG`), such as `zh_CN.UTF-8`; `None` if it states none.
    pub locale: Option<String>,
    /// Today in Asia/Shanghai, used unless `--today` is given.
    pub today_from_clock: Date,
}

impl std::fmt::Debug for Io<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Io")
            .field("stdin_is_terminal", &self.stdin_is_terminal)
            .field("stdout_is_terminal", &self.stdout_is_terminal)
            .field("stderr_is_terminal", &self.stderr_is_terminal)
            .field("no_color", &self.no_color)
            .field("width", &self.width)
            .field("locale", &self.locale)
            .field("today_from_clock", &self.today_from_clock)
            .finish_non_exhaustive()
    }
}
