//! Reads the fenced blocks of a Markdown document, so that its commands can be run and their output compared.
//!
//! A block that begins with ```` ```sh run ```` is run; ```` ```sh run exit-1 ```` says how it ends. A ```` ```text ````
//! block right after it is what it prints. Other `sh` blocks may only hold commands of the repository itself (`make`,
//! `cargo`, `git`), which the test of documents looks at without running them.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use crate::golden::difference;

/// A fenced block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// The line of its opening fence, from 1.
    pub line: usize,
    /// What stands after the opening fence.
    pub info: String,
    /// How many blanks stand before its fences, as in a list.
    pub indent: usize,
    /// Its text, without the indentation.
    pub text: String,
    /// Whether only blank lines separate it from the block before.
    pub follows: bool,
}

impl Block {
    /// The exit status with which it must end; `None` if it is not to be run.
    #[must_use]
    pub fn exit(&self) -> Option<i32> {
        let rest = self.info.strip_prefix("sh run")?.trim();
        if rest.is_empty() { Some(0) } else { rest.strip_prefix("exit-")?.parse().ok() }
    }

    /// Whether it shows shell commands.
    #[must_use]
    pub fn is_shell(&self) -> bool {
        self.info.split(' ').next() == Some("sh")
    }
}

/// The fenced blocks of a document in their order.
///
/// # Errors
/// The line of a fence that is never closed.
pub fn blocks(document: &str) -> Result<Vec<Block>, usize> {
    let mut blocks = Vec::new();
    let mut open: Option<Block> = None;
    let mut follows = false;
    for (index, line) in document.lines().enumerate() {
        match (&mut open, line.trim_start().strip_prefix("```")) {
            (Some(_), Some("")) => {
                blocks.extend(open.take());
                follows = true;
            }
            (Some(block), _) => {
                block.text.push_str(line.get(block.indent..).unwrap_or(line.trim_start()));
                block.text.push('\n');
            }
            (None, Some(info)) => {
                let indent = line.len() - line.trim_start().len();
                open = Some(Block { line: index + 1, info: info.to_owned(), indent, text: String::new(), follows });
            }
            (None, None) => follows &= line.trim().is_empty(),
        }
    }
    open.map_or(Ok(blocks), |block| Err(block.line))
}

/// The document with the text of one of its blocks replaced.
#[must_use]
pub fn with_block(document: &str, block: &Block, text: &str) -> String {
    let mut out = String::with_capacity(document.len() + text.len());
    for (index, line) in document.split_inclusive('\n').enumerate() {
        let inside = index >= block.line && index < block.line + block.text.lines().count();
        if !inside {
            out.push_str(line);
        }
        if index + 1 == block.line {
            for new in text.split_inclusive('\n') {
                out.extend([&" ".repeat(if new == "\n" { 0 } else { block.indent }), new]);
            }
        }
    }
    out
}

/// What running the commands of a document gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Performed {
    /// How many blocks were run.
    pub commands: usize,
    /// The document with the present output in place of what it shows.
    pub text: String,
    /// Commands that do not end as the document says, one sentence each, with the line.
    pub failures: Vec<String>,
    /// Commands that print something else than the document shows, one sentence each, with the line.
    pub outdated: Vec<String>,
}

/// Runs the commands of a document in a folder, with the programs of a search path.
///
/// # Errors
/// The line of a fence that is never closed.
///
/// # Panics
/// If there is no shell.
pub fn perform(document: &str, folder: &Path, path: &OsStr) -> Result<Performed, usize> {
    let found = blocks(document)?;
    let mut performed =
        Performed { commands: 0, text: document.to_owned(), failures: Vec::new(), outdated: Vec::new() };
    for (index, block) in found.iter().enumerate() {
        let Some(exit) = block.exit() else { continue };
        performed.commands += 1;
        let mut shell = Command::new("sh");
        shell.args(["-eu", "-c", &block.text]).current_dir(folder).env("PATH", path);
        let output = shell.output().expect("sh is on every machine that runs the tests");
        let printed = String::from_utf8_lossy(&output.stdout);
        if output.status.code() != Some(exit) {
            let complaint = String::from_utf8_lossy(&output.stderr);
            let code = output.status.code();
            performed.failures.push(format!(
                "line {}: ends with {code:?} instead of {exit}\n{}{printed}{complaint}",
                block.line, block.text
            ));
            continue;
        }
        let Some(shown) = found.get(index + 1).filter(|next| next.follows && next.info == "text") else { continue };
        if let Some(difference) = difference(&shown.text, &printed) {
            performed.outdated.push(format!("line {}: prints something else: {difference}", block.line));
            // Earlier replacements may have moved the lines: the block is looked up again by its number.
            if let Some(moved) = blocks(&performed.text)?.get(index + 1) {
                performed.text = with_block(&performed.text, moved, &printed);
            }
        }
    }
    Ok(performed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a\n```sh run exit-1\nzhtj x\n```\n\n```text\nold\nlines\n```\nb\n```sh\nmake\n```\n";

    #[test]
    fn blocks_are_found_with_what_they_say() {
        let found = blocks(TEXT).unwrap();
        let told: Vec<_> = found.iter().map(|b| (b.line, b.exit(), b.is_shell(), b.follows, b.text.as_str())).collect();
        assert_eq!(
            told,
            [
                (2, Some(1), true, false, "zhtj x\n"),
                (6, None, false, true, "old\nlines\n"),
                (11, None, true, false, "make\n")
            ]
        );
        assert_eq!(blocks("a\n```sh\nb\n"), Err(2));
    }

    #[test]
    fn blocks_in_lists_lose_and_regain_their_indentation() {
        let text = "1. a\n\n   ```text\n   b\n     c\n   ```\n";
        let found = blocks(text).unwrap();
        assert_eq!((found[0].indent, found[0].text.as_str()), (3, "b\n  c\n"));
        assert_eq!(with_block(text, &found[0], "d\n\ne\n"), "1. a\n\n   ```text\n   d\n\n   e\n   ```\n");
    }

    #[test]
    fn replacing_a_block_leaves_the_rest() {
        let found = blocks(TEXT).unwrap();
        let new = with_block(TEXT, &found[1], "new\n");
        assert_eq!(new, TEXT.replace("old\nlines\n", "new\n"));
        assert_eq!(with_block(&new, &blocks(&new).unwrap()[1], "old\nlines\n"), TEXT);
    }

    #[test]
    fn commands_are_run_and_their_output_is_compared_and_replaced() {
        let run = |document: &str| perform(document, Path::new("."), OsStr::new("/usr/bin:/bin")).unwrap();
        let right =
            "```sh run\necho a; echo b\n```\n\n```text\na\nb\n```\n```sh run exit-3\nexit 3\n```\n```sh\nexit 4\n```\n";
        assert_eq!(
            run(right),
            Performed { commands: 2, text: right.to_owned(), failures: Vec::new(), outdated: Vec::new() }
        );
        let failures = |document: &str| run(document).failures;
        assert!(failures(&right.replace("exit 3", "exit 2"))[0].starts_with("line 9: ends with Some(2) instead of 3"));
        assert!(failures("```sh run\nfalse; true\n```\n")[0].contains("ends with Some(1) instead of 0"));
        assert!(failures("```sh run\nno-such-command-here\n```\n")[0].contains("not found"));
        let outdated = run(&right
            .replace("\na\nb\n", "\na\n")
            .replace("```sh run exit-3", "```sh run\necho c\n```\n```text\n```\n```sh run exit-3"));
        assert_eq!((outdated.failures.len(), outdated.outdated.len()), (0, 2), "{outdated:?}");
        assert!(outdated.text.contains("```text\na\nb\n```\n") && outdated.text.contains("```text\nc\n```\n"));
        assert_eq!(run(&outdated.text).outdated, Vec::<String>::new());
    }
}
