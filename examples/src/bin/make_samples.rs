//! Makes the sample data in `examples/data` again: `cargo run -p zhtj-examples --bin make_samples`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    zhtj_examples::samples::write_all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"))
}
