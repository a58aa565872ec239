//! Files: opened for reading, and written so that a reader never sees half of one.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::Failure;

/// Opens a file for reading. A directory, which some systems open like a file, is refused, and so is what is neither: a
/// pipe without a writer would never open, and none of them can be read twice.
#[expect(clippy::disallowed_methods, reason = "a host opens the files that its user names")]
pub(crate) fn open(file: &Path) -> Result<File, Failure> {
    let failed = |error| Failure::Open { file: file.to_owned(), error };
    let metadata = file.metadata().map_err(failed)?;
    if metadata.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    if !metadata.is_file() {
        return Err(Failure::NoFileToRead { file: file.to_owned() });
    }
    File::open(file).map_err(failed)
}

/// A file that is being written beside its target. Dropped before [`Draft::publish`], it leaves nothing.
#[derive(Debug)]
pub(crate) struct Draft {
    target: PathBuf,
    part: NamedTempFile,
}

impl Draft {
    /// Writes what `fill` writes, beside the target. What is there already is replaced only if it is a file that may be
    /// written: giving a file the name of a device would take the device away from everybody.
    pub(crate) fn write(target: &Path, fill: impl FnOnce(&mut File) -> io::Result<()>) -> Result<Self, Failure> {
        let failed = |error| Failure::Write { file: target.to_owned(), error };
        match target.metadata() {
            Ok(there) if there.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
            Ok(there) if !there.is_file() => return Err(Failure::NoFileToWrite { file: target.to_owned() }),
            Ok(there) if there.permissions().readonly() => {
                return Err(failed(io::ErrorKind::PermissionDenied.into()));
            }
            _ => {}
        }
        let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        // The library makes its files private; a report is to be as readable as any other file of the user.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let mut part = builder.prefix(".zhtj-").suffix(".part").tempfile_in(folder).map_err(failed)?;
        fill(part.as_file_mut()).and_then(|()| part.as_file().sync_all()).map_err(failed)?;
        Ok(Self { target: target.to_owned(), part })
    }

    /// The same with a buffer between.
    pub(crate) fn write_buffered(
        target: &Path,
        fill: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<Self, Failure> {
        Self::write(target, |file| {
            let mut buffer = BufWriter::new(file);
            fill(&mut buffer)?;
            buffer.flush()
        })
    }

    /// The name it will have.
    pub(crate) fn target(&self) -> &Path {
        &self.target
    }

    /// Gives the file its name, in one step.
    pub(crate) fn publish(self) -> Result<(), Failure> {
        let target = self.target;
        self.part.persist(&target).map(drop).map_err(|error| Failure::Write { file: target, error: error.error })
    }
}

/// Refuses outputs that would overwrite an input or each other.
pub(crate) fn refuse_overwriting(inputs: &[&Path], outputs: &[&Path]) -> Result<(), Failure> {
    for (index, output) in outputs.iter().enumerate() {
        if inputs.iter().any(|input| same(input, output)) {
            return Err(Failure::OverInput { file: output.to_path_buf() });
        }
        if outputs.iter().take(index).any(|other| same(other, output)) {
            return Err(Failure::OverOutput { file: output.to_path_buf() });
        }
    }
    Ok(())
}

/// Whether two names lead to one file, whichever way they are written; links are followed where the file exists.
fn same(a: &Path, b: &Path) -> bool {
    let real = |path: &Path| {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let named = || Some(folder.canonicalize().ok()?.join(path.file_name()?));
        path.canonicalize().ok().or_else(named)
    };
    a == b || real(a).zip(real(b)).is_some_and(|(a, b)| a == b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_that_fails_leaves_nothing_and_keeps_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("out.txt");
        Draft::write_buffered(&target, |out| out.write_all(b"old")).unwrap().publish().unwrap();
        let full = || Err(io::ErrorKind::StorageFull.into());
        let failed = Draft::write_buffered(&target, |out| out.write_all(b"half").and_then(|()| full()));
        assert!(matches!(failed, Err(Failure::Write { .. })));
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "old");
        assert_eq!(folder.path().read_dir().unwrap().count(), 1);
    }

    #[test]
    fn one_file_under_two_names_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.csv");
        std::fs::write(&file, "x").unwrap();
        let round = folder.path().join(".").join("a.csv");
        assert!(matches!(refuse_overwriting(&[&file], &[&round]), Err(Failure::OverInput { .. })));
        let (new, again) = (folder.path().join("n.csv"), folder.path().join("./n.csv"));
        assert!(matches!(refuse_overwriting(&[&file], &[&new, &again]), Err(Failure::OverOutput { .. })));
        assert!(refuse_overwriting(&[&file], &[&new]).is_ok());
    }
}
