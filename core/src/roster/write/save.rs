//! The last step: the workbook goes into its container.

use std::io::{self, Seek, SeekFrom, Write};

use rust_xlsxwriter::Workbook;

use super::WriteError;

/// Saves a workbook.
///
/// The library that packs it tries to finish the container even after an output has failed, and tells the console that
/// it could not. So that nothing but the error tells it, a failed output is not asked again.
pub(in crate::roster) fn save(workbook: &mut Workbook, out: impl Write + Seek + Send) -> Result<(), WriteError> {
    let mut sink = Sink { out, failure: None, has_failed: false };
    let saved = workbook.save_to_writer(&mut sink);
    sink.failure.map_or_else(|| Ok(saved?), |error| Err(WriteError::Io(error)))
}

/// An output that fails once and takes the rest into nothing.
struct Sink<W> {
    out: W,
    failure: Option<io::Error>,
    has_failed: bool,
}

impl<W> Sink<W> {
    /// Keeps the error for the caller and gives the library one of the same kind.
    fn failed(&mut self, error: io::Error) -> io::Error {
        let kind = error.kind();
        self.has_failed = true;
        self.failure = Some(error);
        kind.into()
    }
}

impl<W: Write> Write for Sink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(bytes.len());
        }
        match self.out.write(bytes) {
            // Whoever writes all of something repeats this.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Err(error),
            result => result.map_err(|error| self.failed(error)),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.has_failed { Ok(()) } else { self.out.flush().map_err(|error| self.failed(error)) }
    }
}

impl<W: Seek> Seek for Sink<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if self.has_failed { Ok(0) } else { self.out.seek(to).map_err(|error| self.failed(error)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds so many bytes, and counts how often it had to refuse.
    struct Small {
        left: usize,
        refused: u32,
    }

    impl Write for Small {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.left == 0 {
                self.refused += 1;
                return Err(io::ErrorKind::StorageFull.into());
            }
            let count = bytes.len().min(self.left);
            self.left -= count;
            Ok(count)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Seek for Small {
        fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
            Ok(0)
        }
    }

    #[test]
    fn a_full_output_is_asked_once_and_its_error_is_told() {
        for left in [0, 1, 500, 3_000] {
            let mut out = Small { left, refused: 0 };
            let mut workbook = Workbook::new();
            workbook.add_worksheet();
            let error = save(&mut workbook, &mut out).unwrap_err();
            assert!(matches!(&error, WriteError::Io(error) if error.kind() == io::ErrorKind::StorageFull), "{error:?}");
            assert_eq!(out.refused, 1, "{left}");
        }
    }
}
