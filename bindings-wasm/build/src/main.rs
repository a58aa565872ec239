//! Writes the JavaScript glue of a compiled module: `zhtj-wasm-build <in.wasm> <out folder> <name>` gives
//! `<name>.js`, `<name>.d.ts`, `<name>_bg.wasm` and `<name>_bg.wasm.d.ts`.
//!
//! This is what `wasm-bindgen --target web` does, as a program of this workspace, so that its version stands in the
//! one lock file.

use std::env::args;
use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = args().skip(1).collect();
    let [input, folder, name] = arguments.as_slice() else {
        return fail("usage: zhtj-wasm-build <in.wasm> <out folder> <name>");
    };
    let glue = || {
        Bindgen::new()
            .input_path(input)
            .out_name(name)
            .web(true)?
            .typescript(true)
            // The package finds its own file: in Node it is read from the disk.
            .omit_default_module_path(true)
            // After a trap the instance is thrown away, and the next call gets a new one.
            .reset_state_function(true)
            .remove_name_section(true)
            .remove_producers_section(true)
            .generate(Path::new(folder))
    };
    match glue() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&format!("{input}: {error:#}")),
    }
}

#[expect(clippy::print_stderr, reason = "a tool of the build, which has a terminal")]
fn fail(problem: &str) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::FAILURE
}
