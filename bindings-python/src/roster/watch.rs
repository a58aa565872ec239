//! Progress, and the two ways in which a caller stops a long check: an exception of its own callback, and Ctrl-C.

use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pyo3::prelude::*;

/// Time between two looks at the interpreter, which costs its lock.
const PAUSE: Duration = Duration::from_millis(100);

/// What ended a check from outside: the readers see it and give up.
#[derive(Clone, Default)]
pub(crate) struct Stop(Arc<Mutex<Option<PyErr>>>);

impl Stop {
    pub(crate) fn with(&self, error: PyErr) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
    }

    pub(crate) fn is_set(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// The exception to raise instead of whatever the reader made of it.
    pub(crate) fn take(&self) -> Option<PyErr> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Tells a callback how many rows more are done, as the `update` of a progress bar wants it.
pub(crate) struct Watch {
    callback: Option<Py<PyAny>>,
    stop: Stop,
    last: Instant,
    told: u64,
    done: u64,
}

impl Watch {
    pub(crate) fn new(callback: Option<Py<PyAny>>, stop: Stop) -> Self {
        Self { callback, stop, last: now(), told: 0, done: 0 }
    }

    /// So many rows are done.
    pub(crate) fn at(&mut self, rows: u64) {
        self.done = rows;
        if self.last.elapsed() >= PAUSE && !self.stop.is_set() {
            self.tell();
            self.last = now();
        }
    }

    /// Nothing is left to do.
    pub(crate) fn end(&mut self) {
        if !self.stop.is_set() && self.done > self.told {
            self.tell();
        }
    }

    fn tell(&mut self) {
        let more = self.done - self.told;
        self.told = self.done;
        let told = Python::attach(|py| {
            py.check_signals()?;
            self.callback.as_ref().map_or(Ok(()), |callback| callback.call1(py, (more,)).map(drop))
        });
        if let Err(error) = told {
            self.stop.with(error);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "how often a bar moves is the host's business; no answer depends on it")]
fn now() -> Instant {
    Instant::now()
}

/// A file that cannot be read on once the check was stopped.
pub(crate) struct Stoppable<R> {
    pub(crate) inner: R,
    pub(crate) stop: Stop,
}

impl<R: Read> Read for Stoppable<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.stop.is_set() {
            return Err(io::ErrorKind::Other.into());
        }
        self.inner.read(buffer)
    }
}

impl<R: Seek> Seek for Stoppable<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.inner.seek(to)
    }
}
