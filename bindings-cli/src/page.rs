//! A page of text for a terminal: lines are indented, wrapped and painted in one place.

use crate::layout::{width, wrap};
use crate::paint::{Ink, Paint};

/// A page that grows line by line.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) paint: Paint,
    pub(crate) width: usize,
    text: String,
}

impl Page {
    pub(crate) const fn new(paint: Paint, width: usize) -> Self {
        Self { paint, width, text: String::new() }
    }

    /// The whole page.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// An empty line; never two of them, and none at the top.
    pub(crate) fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// A line as it is; the caller has seen to its width.
    pub(crate) fn line(&mut self, text: &str) {
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    /// A paragraph, indented, in some inks.
    pub(crate) fn paragraph(&mut self, indent: usize, inks: &[Ink], text: &str) {
        self.labelled(indent, "", inks, text);
    }

    /// A paragraph behind a dim label; further lines stand below the first word after the label.
    pub(crate) fn labelled(&mut self, indent: usize, label: &str, inks: &[Ink], text: &str) {
        let label_width = width(label);
        let painted = self.paint.dim(label);
        self.hanging(indent, &painted, label_width, inks, text);
    }

    /// A paragraph behind a label that is painted already and takes so many cells.
    pub(crate) fn hanging(&mut self, indent: usize, label: &str, label_width: usize, inks: &[Ink], text: &str) {
        let left = indent + label_width;
        for (index, line) in wrap(text, self.width.saturating_sub(left)).iter().enumerate() {
            let line = self.paint.ink(inks, line);
            if index == 0 {
                self.line(&format!("{:indent$}{label}{line}", ""));
            } else {
                self.line(&format!("{:left$}{line}", ""));
            }
        }
    }
}
