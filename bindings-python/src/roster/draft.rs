//! Files written so that a reader never sees half of one.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use zhtj::roster::write::WriteError;

use super::source::Source;
use crate::failure::Failure;

/// Writes a file beside its target and gives it its name in one step. Whatever fails leaves nothing, and leaves what was there.
pub(crate) fn publish<T>(
    target: PathBuf,
    source: Option<&Source>,
    fill: impl FnOnce(&mut File) -> Result<T, WriteError>,
) -> Result<T, Failure> {
    if let Some(Source::File(input)) = source
        && same(input, &target)
    {
        return Err(Failure::value("/path", "the copy would overwrite the file that is copied"));
    }
    let failed = |error: io::Error| Failure::from(WriteError::Io(error));
    match target.metadata() {
        Ok(there) if there.is_dir() => return Err(failed(io::ErrorKind::IsADirectory.into())),
        // Giving a file the name of a device would take the device away from everybody.
        Ok(there) if !there.is_file() => return Err(failed(io::ErrorKind::NotSeekable.into())),
        Ok(there) if there.permissions().readonly() => return Err(failed(io::ErrorKind::PermissionDenied.into())),
        _ => {}
    }
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    // The library makes its files private; a copy is to be as readable as any other file of the user.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut part = builder.prefix(".zhtj-").suffix(".part").tempfile_in(folder).map_err(failed)?;
    let filled = fill(part.as_file_mut())?;
    part.as_file().sync_all().map_err(failed)?;
    part.persist(target).map_err(|error| failed(error.error))?;
    Ok(filled)
}

/// Whether two names lead to one file; links are followed where the file exists.
fn same(a: &Path, b: &Path) -> bool {
    a == b || a.canonicalize().ok().zip(b.canonicalize().ok()).is_some_and(|(a, b)| a == b)
}
