//! Reads the fenced blocks of a Markdown document, so that its commands can be run and their output compared.
//!
//! A block that begins with ```` ```sh run ```` is run; ```` ```sh run exit-1 ```` says how it ends. A ```` ```text ````
//! block right after it is what it prints. Other `sh` blocks may only hold commands of the repository itself (`make`,
//! `cargo`, `git`), which the test of documents looks at without running them.

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
}
