//! Bad input and outputs: one sentence, status 2, and nothing half-written.

use std::path::Path;

use crate::check::roster;
use crate::zhtj;

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn files_that_are_no_rosters_get_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [
        ("empty.xlsx", &b""[..]),
        ("a.pdf.xlsx", b"%PDF-1.7\n%\xe2\xe3\n1 0 obj\n"),
        ("truncated.xlsx", b"PK\x03\x04\x14\x00\x00\x00"),
        ("nothing-known.csv", b"a,b\n1,2\n"),
        ("nul.csv", b"\x00\x00\x00\x00"),
    ] {
        let file = folder.path().join(name);
        std::fs::write(&file, bytes).unwrap();
        let file = file.display().to_string();
        for lang in ["zh", "en"] {
            let outcome = zhtj(&["check", &file, "--lang", lang, "--output", &format!("{file}.txt")]);
            assert_eq!((outcome.status, outcome.out.as_str()), (2, ""), "{name}");
            assert_eq!(outcome.err.lines().count(), 1, "{name}: {}", outcome.err);
            assert!(outcome.err.contains(name), "{name}: {}", outcome.err);
        }
    }
    assert_eq!(names(folder.path()).len(), 5, "an output was written");
    let outcome = zhtj(&["check", &folder.path().display().to_string()]);
    assert_eq!(outcome.status, 2);
    assert!(outcome.err.contains("目录"), "{}", outcome.err);
}

#[test]
fn no_output_overwrites_the_input_or_another_output() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let before = std::fs::read_to_string(&file).unwrap();
    let other = folder.path().join("out.xlsx").display().to_string();
    for args in [
        &["check", &file, "--output", &file][..],
        &["check", &file, "--annotate", &file],
        &["check", &file, "--fix", &file],
        &["check", &file, "--fix", &other, "--annotate", &other],
        &["check", &file, "--existing", &other, "--output", &other],
    ] {
        let outcome = zhtj(args);
        assert_eq!((outcome.status, outcome.err.lines().count()), (2, 1), "{args:?}: {}", outcome.err);
    }
    assert_eq!(std::fs::read_to_string(&file).unwrap(), before);
    assert_eq!(names(folder.path()), ["roster-0.5.csv"]);
}

#[test]
fn copies_and_report_are_written_together_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let nowhere = path("no-such-folder/report.txt");
    let failed = zhtj(&["check", &file, "--annotate", &path("a.xlsx"), "--fix", &path("f.xlsx"), "--output", &nowhere]);
    assert_eq!(failed.status, 2);
    assert!(failed.err.contains("report.txt"), "{}", failed.err);
    assert_eq!(names(folder.path()), ["roster-0.5.csv"]);
    let done =
        zhtj(&["check", &file, "--annotate", &path("a.xlsx"), "--fix", &path("f.xlsx"), "--output", &path("r.txt")]);
    assert_eq!((done.status, done.err.lines().count()), (1, 3), "{}", done.err);
    assert_eq!(names(folder.path()), ["a.xlsx", "f.xlsx", "r.txt", "roster-0.5.csv"]);
}

#[test]
fn an_existing_target_is_replaced_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let target = folder.path().join("report.json");
    std::fs::write(&target, "old").unwrap();
    assert_eq!(zhtj(&["check", &file, "--format", "json", "--output", &target.display().to_string()]).status, 1);
    assert!(std::fs::read_to_string(&target).unwrap().starts_with('{'));
}

#[cfg(unix)]
#[test]
fn pipes_devices_and_protected_files_are_left_alone() {
    use std::os::unix::fs::FileTypeExt;

    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let path = |name: &str| folder.path().join(name).display().to_string();
    let pipe = path("pipe.csv");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let kept = path("kept.xlsx");
    std::fs::write(&kept, "mine").unwrap();
    let mut permissions = std::fs::metadata(&kept).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&kept, permissions).unwrap();
    for (args, word) in [
        (&["check", &pipe][..], "标准输入"),
        (&["check", &file, "--existing", &pipe], "标准输入"),
        (&["check", &file, "--annotate", &pipe], "换一个文件名"),
        (&["check", &file, "--output", "/dev/null"], "换一个文件名"),
        (&["template", "--out", &kept], "没有权限"),
    ] {
        let outcome = zhtj(args);
        assert_eq!((outcome.status, outcome.err.lines().count()), (2, 1), "{args:?}: {}", outcome.err);
        assert!(outcome.err.contains(word), "{args:?}: {}", outcome.err);
    }
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), "mine");
    assert_eq!(names(folder.path()), ["kept.xlsx", "pipe.csv", "roster-0.5.csv"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_of_temporary_files_that_cannot_be_used_is_told_in_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = roster(folder.path(), "0.5");
    let out = folder.path().join("out.xlsx").display().to_string();
    // The folder is that of the process, so the command runs as one of its own.
    for args in [
        &["check", &file, "--annotate", &out][..],
        &["check", &file, "--fix", &out],
        &["generate", "--rows", "3000", "--out", &out],
    ] {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_zhtj"))
            .args(args)
            .env("TMPDIR", "/proc")
            .env("LANG", "zh_CN.UTF-8")
            .env_remove("LC_ALL")
            .output()
            .unwrap();
        let err = String::from_utf8(run.stderr).unwrap();
        assert_eq!((run.status.code(), err.lines().count()), (Some(2), 1), "{args:?}: {err}");
        assert!(err.contains("临时文件夹"), "{args:?}: {err}");
    }
    assert_eq!(names(folder.path()), ["roster-0.5.csv"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_in_one_sentence() {
    use std::io::{self, Write};

    struct Full;
    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut err = Vec::new();
    let mut io = zhtj_cli::Io {
        stdin: &mut io::empty(),
        stdout: &mut Full,
        stderr: &mut err,
        stdin_is_terminal: false,
        stdout_is_terminal: false,
        stderr_is_terminal: false,
        no_color: true,
        width: 80,
        locale: None,
        today_from_clock: zhtj::kernel::day(2026, 11, 22),
    };
    assert_eq!(zhtj_cli::run(["zhtj", "rules"], &mut io), 2);
    assert!(String::from_utf8(err).unwrap().contains("磁盘空间不足"));
}

#[test]
fn generated_rosters_and_their_truth_are_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let args = ["generate", "--rows", "50", "--errors", "0.5", "--out", &path("r.xlsx"), "--truth", &path("t.ndjson")];
    let outcome = zhtj(&args);
    assert_eq!((outcome.status, outcome.err.lines().count()), (0, 2), "{}", outcome.err);
    assert!(std::fs::read_to_string(path("t.ndjson")).unwrap().lines().count() > 5);
    assert_eq!(zhtj(&["generate", "--rows", "5", "--out", &path("x.csv"), "--truth", &path("x.csv")]).status, 2);
    assert_eq!(names(folder.path()), ["r.xlsx", "t.ndjson"]);
}
