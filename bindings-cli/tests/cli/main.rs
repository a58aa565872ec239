//! The command as a user sees it, run in process.

mod check;
mod complete;
mod files;
mod help;
mod org;
mod other;
mod transfer;

use zhtj::kernel::day;
use zhtj_cli::Io;

/// What came out of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) status: u8,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// A world to run in.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) stdin: Vec<u8>,
    /// Whether a person types.
    pub(crate) types: bool,
    pub(crate) terminal: bool,
    pub(crate) no_color: bool,
    pub(crate) width: u16,
    pub(crate) locale: Option<&'static str>,
}

impl Default for World {
    fn default() -> Self {
        Self {
            stdin: Vec::new(),
            types: false,
            terminal: false,
            no_color: false,
            width: 80,
            locale: Some("zh_CN.UTF-8"),
        }
    }
}

impl World {
    pub(crate) fn run(&self, args: &[&str]) -> Outcome {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut io = Io {
            stdin: &mut self.stdin.as_slice(),
            stdout: &mut out,
            stderr: &mut err,
            stdin_is_terminal: self.types,
            stdout_is_terminal: self.terminal,
            stderr_is_terminal: self.terminal,
            no_color: self.no_color,
            width: self.width,
            locale: self.locale.map(str::to_owned),
            today_from_clock: day(2026, 11, 22),
        };
        let status = zhtj_cli::run(std::iter::once("zhtj").chain(args.iter().copied()), &mut io);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Outcome { status, out: text(out), err: text(err) }
    }
}

/// Runs in a Chinese environment without a terminal.
pub(crate) fn zhtj(args: &[&str]) -> Outcome {
    World::default().run(args)
}

/// The text with versions, which change with every release, taken out.
pub(crate) fn timeless(text: &str) -> String {
    text.replace(zhtj::RULES_VERSION, "[rules]").replace(env!("CARGO_PKG_VERSION"), "[version]")
}
