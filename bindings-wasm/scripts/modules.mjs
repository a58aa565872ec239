// The modules of the package: one feature of the crate each, one entry point each.
//
// `cargo` goes to cargo as it stands, `optimize` to Binaryen; `budget` is what a visitor may have to load, in bytes,
// gzipped: the module and the minified script of its entry point. `loader` is the same of the module with its glue alone.

/** Binaryen puts a function into its only caller; the same code then stands in fewer pieces, but packs a quarter worse. */
const NO_INLINING = [
  "--always-inline-max-function-size=0",
  "--one-caller-inline-max-function-size=0",
  "--flexible-inline-max-function-size=0",
];

export const MODULES = [
  { name: "forms", cargo: ["--config=profile.wasm.opt-level='z'"], optimize: ["-Oz", "--converge", "--zero-filled-memory", ...NO_INLINING], loader: 60 * 1024, budget: 66_000 },
  { name: "rules", cargo: [], optimize: ["-Oz", ...NO_INLINING], budget: 850_000 },
  // The goal is 450,000: tables of encodings that no roster has, and a writer of workbooks that also draws charts, stand in
  // the way.
  { name: "roster", cargo: [], optimize: ["-Oz", ...NO_INLINING], budget: 1_000_000 },
];
