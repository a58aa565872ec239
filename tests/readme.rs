//! Runs the commands that the documents show and compares what they print.

use std::path::{Path, PathBuf};
use std::process::Command;

use zhtj_tests::document::{Block, blocks, perform};
use zhtj_tests::{asked_for, root};

const DOCUMENTS: [&str; 4] = ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "ARCHITECTURE.md"];
const REWRITE: &str = "UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test readme";

fn read(document: &str) -> (String, Vec<Block>) {
    let text = std::fs::read_to_string(root().join(document)).unwrap_or_else(|error| panic!("{document}: {error}"));
    let found = blocks(&text).unwrap_or_else(|line| panic!("{document}:{line}: the block is never closed"));
    (text, found)
}

/// The folder of a freshly built `zhtj`, beside the tests' own.
fn binaries() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let folder = tests.parent().and_then(Path::parent).unwrap();
    let mut build = Command::new(env!("CARGO"));
    // The whole workspace, so that dependencies have the features with which they are built already.
    build.args(["build", "--quiet", "--workspace", "--bin", "zhtj"]).current_dir(root());
    if folder.ends_with("release") {
        build.arg("--release");
    }
    assert!(build.status().unwrap().success(), "zhtj does not build");
    folder.to_path_buf()
}

/// A folder with what the commands work on: the sample data.
fn workplace() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (root().join("examples/data"), folder.path().join("examples/data"));
    std::fs::create_dir_all(&to).unwrap();
    for entry in std::fs::read_dir(&from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    folder
}

#[test]
fn documented_commands_do_what_the_documents_say() {
    let mut path = binaries().into_os_string();
    path.push(":/usr/local/bin:/usr/bin:/bin");
    let folder = workplace();
    let (mut commands, mut failures) = (0, Vec::new());
    for document in DOCUMENTS {
        let text = read(document).0;
        let performed = perform(&text, folder.path(), &path).unwrap();
        commands += performed.commands;
        failures.extend(performed.failures.iter().map(|failure| format!("{document} {failure}")));
        if !asked_for("UPDATE_GOLDEN") {
            failures.extend(performed.outdated.iter().map(|failure| format!("{document} {failure}\n{REWRITE}")));
        } else if performed.text != text {
            std::fs::write(root().join(document), &performed.text).unwrap();
        }
    }
    assert!(commands > 0, "no document has a command that is run");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn commands_that_are_not_run_exist() {
    let makefile = std::fs::read_to_string(root().join("Makefile")).unwrap();
    for document in DOCUMENTS {
        for block in read(document).1.iter().filter(|block| block.is_shell() && block.exit().is_none()) {
            let at = format!("{document}:{}", block.line);
            assert!(!block.info.starts_with("sh run"), "{at}: not understood: {}", block.info);
            for line in block.text.lines().map(|line| line.split('#').next().unwrap_or_default().trim()) {
                let words = line.split_whitespace().skip_while(|word| word.contains('=')).collect::<Vec<_>>();
                match words.as_slice() {
                    [] | ["cargo" | "git" | "cd", ..] => {}
                    ["make", targets @ ..] => {
                        let missing = targets.iter().find(|t| !makefile.contains(&format!("\n{t}:")));
                        assert_eq!(missing, None, "{at}: no such target");
                    }
                    _ => panic!("{at}: `{line}` is neither run nor a command of the repository"),
                }
            }
        }
    }
}
