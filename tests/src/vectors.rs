//! The vectors: requests of the JSON contract with the answers they must get, the same for every host.
//!
//! A file under `tests/vectors/` is `{"topic", "count", "vectors": [...]}`. A vector has `id`, `title`, `call`,
//! `today`, `input` and `expect`, and if need be `faq` (questions it answers), `steps` (dated values it stands at, see
//! [`crate::coverage`]), `region`, `policy`, `lang` and `reveal`. `expect` is the whole answer, or `{"error": {...}}`
//! for a request that cannot be answered; it must be equal, not similar. Sentences are not compared but in files named
//! `messages.json`, the only ones that may give a `lang`.
//!
//! Nothing is skipped: an unknown field, a wrong `count`, an empty file, an id used twice and a file that is no vector
//! file each fail the run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::{Map, Value as Json};
use zhtj::wire;

use crate::layout::layout;

/// A file of vectors.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// What its vectors are about.
    pub topic: String,
    /// How many vectors it must have, so that a lost one is noticed.
    pub count: usize,
    /// The vectors.
    pub vectors: Vec<Vector>,
}

/// A request and the answer it must get.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vector {
    /// Its name, unique among all files.
    pub id: String,
    /// What it shows.
    pub title: String,
    /// The questions of the FAQ that it answers, 51 for the appendix.
    #[serde(default)]
    pub faq: Vec<u8>,
    /// The dated values at whose edge it stands: `parameter.id@yyyy-MM-dd:before`, `…:on` or `…:after`.
    #[serde(default)]
    pub steps: Vec<String>,
    /// The name of the call.
    pub call: String,
    /// The day of the check.
    pub today: Json,
    /// The region of the organization.
    pub region: Option<Json>,
    /// The policy.
    pub policy: Option<Json>,
    /// The language of messages; only in `messages.json`.
    pub lang: Option<Json>,
    /// Whether personal data is shown.
    pub reveal: Option<Json>,
    /// The input.
    pub input: Json,
    /// The answer; `null` is not filled in yet and fails.
    pub expect: Json,
}

impl Vector {
    /// The request as a host sends it.
    #[must_use]
    pub fn request(&self) -> Json {
        let mut request = Map::new();
        let fields =
            [("region", &self.region), ("policy", &self.policy), ("lang", &self.lang), ("reveal", &self.reveal)];
        request.insert("today".to_owned(), self.today.clone());
        for (name, value) in fields {
            if let Some(value) = value {
                request.insert(name.to_owned(), value.clone());
            }
        }
        request.insert("input".to_owned(), self.input.clone());
        Json::Object(request)
    }

    /// The answer that the library gives.
    ///
    /// # Errors
    /// A sentence if what comes back is not JSON.
    pub fn answer(&self) -> Result<Json, String> {
        match wire::call(&self.call, &self.request().to_string()) {
            Ok(answer) => serde_json::from_str(&answer).map_err(|error| format!("the answer is not JSON: {error}")),
            Err(error) => Ok(error.to_json()),
        }
    }
}

/// What a run of all files gave.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Every vector that could be read, with the file it stands in.
    pub vectors: Vec<(PathBuf, Vector)>,
    /// How many vectors of each file gave the expected answer.
    pub passed: BTreeMap<PathBuf, usize>,
    /// What is wrong, one sentence each.
    pub failures: Vec<String>,
}

/// Runs every vector below a folder. With `fill_gaps`, an `expect` that is `null` is replaced in the file by the answer that
/// the library gives, for its author to read and judge; others are never touched.
#[must_use]
pub fn run(folder: &Path, fill_gaps: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut files = Vec::new();
    collect(folder, &mut files, &mut outcome.failures);
    files.sort();
    if files.is_empty() {
        outcome.failures.push(format!("{}: no vector file at all", folder.display()));
    }
    let mut ids = BTreeSet::new();
    for path in files {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
        match run_file(&path, &name, fill_gaps, &mut outcome) {
            Ok(vectors) => {
                for vector in vectors {
                    if !ids.insert(vector.id.clone()) {
                        outcome.failures.push(format!("{}: the id {} stands twice", name.display(), vector.id));
                    }
                    outcome.vectors.push((name.clone(), vector));
                }
            }
            Err(problem) => outcome.failures.push(format!("{}: {problem}", name.display())),
        }
    }
    outcome
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>, failures: &mut Vec<String>) {
    let entries = match std::fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>) {
        Ok(entries) => entries,
        Err(error) => return failures.push(format!("{}: {error}", folder.display())),
    };
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files, failures);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        } else if path.file_name().is_none_or(|name| name != "README.md") {
            failures.push(format!("{}: not a vector file (.json)", path.display()));
        }
    }
}

fn run_file(path: &Path, name: &Path, fill_gaps: bool, outcome: &mut Outcome) -> Result<Vec<Vector>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let mut file: File = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    if file.vectors.is_empty() {
        return Err("no vectors".to_owned());
    }
    if file.count != file.vectors.len() {
        return Err(format!("count is {}, but there are {} vectors", file.count, file.vectors.len()));
    }
    if fill_gaps && file.vectors.iter().any(|vector| vector.expect.is_null()) {
        file = fill_in(path, &text)?;
    }
    let sentences = name.file_name().is_some_and(|name| name == "messages.json");
    let passed = outcome.passed.entry(name.to_path_buf()).or_default();
    for vector in &file.vectors {
        match judge(vector, sentences) {
            Ok(()) => *passed += 1,
            Err(problem) => outcome.failures.push(format!("{} {}: {problem}", name.display(), vector.id)),
        }
    }
    Ok(file.vectors)
}

fn judge(vector: &Vector, sentences: bool) -> Result<(), String> {
    if vector.lang.is_some() && !sentences {
        return Err("gives a lang, but sentences are compared only in messages.json".to_owned());
    }
    if let Some(number) = vector.faq.iter().find(|number| !(1..=zhtj::questions::APPENDIX).contains(number)) {
        return Err(format!("there is no question {number}"));
    }
    if vector.title.is_empty() {
        return Err("has no title".to_owned());
    }
    let answer = vector.answer()?;
    if vector.expect.is_null() {
        return Err(format!("expect is not filled in (UPDATE_VECTORS=1 writes the present answer): {answer}"));
    }
    if answer != vector.expect {
        return Err(format!("\n  expected {}\n  got      {answer}", vector.expect));
    }
    Ok(())
}

fn fill_in(path: &Path, text: &str) -> Result<File, String> {
    let mut json: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
    for raw in json.get_mut("vectors").and_then(Json::as_array_mut).into_iter().flatten() {
        let vector: Vector = serde_json::from_value(raw.clone()).map_err(|error| error.to_string())?;
        if vector.expect.is_null() {
            raw["expect"] = vector.answer()?;
        }
    }
    std::fs::write(path, layout(&json)).map_err(|error| error.to_string())?;
    serde_json::from_value(json).map_err(|error| error.to_string())
}
