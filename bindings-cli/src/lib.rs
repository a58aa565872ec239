//! The command line of `zhtj` as a library, so that every host that ships the command runs the same code.
//!
//! [`run`] takes the arguments and an [`Io`]: all input, output, the width of the terminal, the locale and the clock come
//! through it. The only other thing touched are the files that the user names.
//!
//! ```
//! use zhtj::kernel::day;
//! use zhtj_cli::{Io, run};
//!
//! let (mut out, mut err) = (Vec::new(), Vec::new());
//! let mut io = Io {
//!     stdin: &mut std::io::empty(),
//!     stdout: &mut out,
//!     stderr: &mut err,
//!     stdin_is_terminal: false,
//!     stdout_is_terminal: false,
//!     stderr_is_terminal: false,
//!     no_color: true,
//!     width: 80,
//!     locale: Some("en_US.UTF-8".to_owned()),
//!     today_from_clock: day(2026, 11, 22),
//! };
//! assert_eq!(run(["zhtj", "id", "110105194912310021"], &mut io), 1);
//! assert!(String::from_utf8_lossy(&out).contains("resident_id.check_character"));
//! ```

mod args;
mod commands;
mod failure;
mod files;
mod help;
mod io;
mod json;
mod language;
mod layout;
mod organizations;
mod page;
mod paint;
mod policy;
mod progress;
mod report;
mod sheets;
mod usage;

use std::ffi::OsString;
use std::io::Write;

use clap::FromArgMatches;
use clap::error::ErrorKind;
use zhtj::kernel::Lang;

pub use crate::io::Io;
use args::{Cli, Command};
use failure::Failure;
use page::Page;
use paint::Paint;

/// Clean: nothing was found that is an error.
pub const CLEAN: u8 = 0;
/// Findings of severity error.
pub const FOUND: u8 = 1;
/// Input that cannot be used, or an error of usage.
pub const UNUSABLE: u8 = 2;

/// Lines narrower than this cannot be read anyway.
const NARROWEST: u16 = 40;
/// Lines wider than this cannot be read well.
const WIDEST: u16 = 120;

/// A run after its language is known.
struct Run<'a, 'io> {
    io: &'a mut Io<'io>,
    lang: Lang,
}

/// Runs the command with these arguments, the name of the program first, and gives its exit status: [`CLEAN`],
/// [`FOUND`] or [`UNUSABLE`].
pub fn run(args: impl IntoIterator<Item = impl Into<OsString>>, io: &mut Io<'_>) -> u8 {
    let args: Vec<OsString> = args.into_iter().map(Into::into).collect();
    let lang = language::choose(&args, io.locale.as_deref());
    let mut run = Run { io, lang };
    let result = run.parse(&args).and_then(|parsed| match parsed {
        Parsed::Command(command) => run.execute(&command),
        Parsed::Done(status) => Ok(status),
    });
    result.unwrap_or_else(|failure| {
        run.complain(&failure.message(lang));
        UNUSABLE
    })
}

/// What became of the arguments.
enum Parsed {
    Command(Box<Command>),
    /// Help, version, or an error of usage: shown, with this exit status.
    Done(u8),
}

impl Run<'_, '_> {
    fn parse(&mut self, args: &[OsString]) -> Result<Parsed, Failure> {
        let matches = help::command(self.lang, self.width()).try_get_matches_from(args);
        let error = match matches.and_then(|matches| Cli::from_arg_matches(&matches)) {
            Ok(cli) => return Ok(Parsed::Command(Box::new(cli.command))),
            Err(error) => error,
        };
        let rendered = error.render();
        let text = if self.paint().on { rendered.ansi().to_string() } else { rendered.to_string() };
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => self.print(&text).map(|()| Parsed::Done(CLEAN)),
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
                let help = help::of_group(help::command(self.lang, self.width()), args);
                self.tell(&help.to_string());
                Ok(Parsed::Done(UNUSABLE))
            }
            _ => {
                self.complain(&usage::sentence(&error, self.lang));
                Ok(Parsed::Done(UNUSABLE))
            }
        }
    }

    fn execute(&mut self, command: &Command) -> Result<u8, Failure> {
        match command {
            Command::Check(args) => commands::check::run(self, args),
            Command::Id(args) => commands::id::run(self, args),
            Command::Explain(args) => commands::explain::run(self, args),
            Command::Rules(args) => commands::rules::run(self, args),
            Command::Template(args) => commands::template::run(self, args),
            Command::Generate(args) => commands::generate::run(self, args),
            Command::Org(args) => commands::org::run(self, args),
            Command::Complete(args) => commands::complete::run(self, args),
            Command::Transfer(args) => commands::transfer::run(self, args),
            Command::Call(args) => commands::wire::call(self, args),
            Command::Schema(args) => commands::wire::schema(self, args),
            Command::Completions(args) => commands::completions::run(self, args),
        }
    }

    /// The width of lines.
    fn width(&self) -> usize {
        usize::from(self.io.width.clamp(NARROWEST, WIDEST))
    }

    fn paint(&self) -> Paint {
        Paint { on: self.io.stdout_is_terminal && !self.io.no_color }
    }

    /// An empty page for standard output.
    fn page(&self) -> Page {
        Page::new(self.paint(), self.width())
    }

    /// Writes to standard output. A reader who has read enough and closed it is no failure.
    fn print(&mut self, text: &str) -> Result<(), Failure> {
        self.print_with(|out| out.write_all(text.as_bytes()))
    }

    /// The same for what writes itself.
    fn print_with(&mut self, fill: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) -> Result<(), Failure> {
        let mut out = std::io::BufWriter::new(&mut self.io.stdout);
        match fill(&mut out).and_then(|()| out.flush()) {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {
                // What is still in the buffer has no reader either.
                let _ = out.into_parts();
                Ok(())
            }
            Err(error) => {
                let _ = out.into_parts();
                Err(Failure::Stream { error })
            }
            Ok(()) => Ok(()),
        }
    }

    /// Gives drafts their names and says so.
    fn publish(&mut self, drafts: Vec<files::Draft>) -> Result<(), Failure> {
        for draft in drafts {
            let name = draft.target().display().to_string();
            draft.publish()?;
            self.tell(&match self.lang {
                Lang::Zh => format!("已写入 {name}\n"),
                Lang::En => format!("wrote {name}\n"),
            });
        }
        Ok(())
    }

    /// Writes to standard error. That this may fail cannot be told anybody.
    fn tell(&mut self, text: &str) {
        let _ = self.io.stderr.write_all(text.as_bytes()).and_then(|()| self.io.stderr.flush());
    }

    /// Writes one sentence about an error to standard error.
    fn complain(&mut self, sentence: &str) {
        let head = self.lang.pick("错误：", "error: ");
        let paint = Paint { on: self.io.stderr_is_terminal && !self.io.no_color };
        let head = paint.ink(&[paint::Ink::Bold, paint::Ink::Red], head);
        self.tell(&format!("{head}{sentence}\n"));
    }
}
