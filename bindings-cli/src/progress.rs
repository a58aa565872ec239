//! The progress of a long file, on standard error while a person watches.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use zhtj::kernel::Lang;

/// Rows below which a check is over before a bar could be read.
const SHORT: u64 = 20_000;

/// A bar that appears once a check turns out to be long.
pub(crate) struct Bar {
    lang: Option<Lang>,
    length: u64,
    taken: Arc<AtomicU64>,
    shown: Option<ProgressBar>,
}

impl Bar {
    /// A bar over so many bytes, of which `taken` have been read; without a language it never appears.
    pub(crate) const fn new(lang: Option<Lang>, length: u64, taken: Arc<AtomicU64>) -> Self {
        Self { lang, length, taken, shown: None }
    }

    /// Shows that so many rows are done.
    pub(crate) fn at(&mut self, rows: u64) {
        let Some(lang) = self.lang.filter(|_| rows >= SHORT) else { return };
        let bar = self.shown.get_or_insert_with(|| {
            let bar = ProgressBar::with_draw_target(Some(self.length), ProgressDrawTarget::stderr());
            let template = lang.pick("检查中 {bar:30} {percent:>3}%  {msg}", "checking {bar:30} {percent:>3}%  {msg}");
            bar.with_style(ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        // A workbook's parts are read more than once, so bytes can exceed the length.
        bar.set_position(self.taken.load(Ordering::Relaxed).min(self.length));
        bar.set_message(match lang {
            Lang::Zh => format!("{} 行", crate::layout::number(rows)),
            Lang::En => format!("{} rows", crate::layout::number(rows)),
        });
    }

    /// Takes the bar off the screen.
    pub(crate) fn clear(&mut self) {
        if let Some(bar) = self.shown.take() {
            bar.finish_and_clear();
        }
    }
}
