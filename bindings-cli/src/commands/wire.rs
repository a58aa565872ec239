//! `zhtj call` and `zhtj schema`: the JSON contract that all hosts share.

use std::io::Read;

use serde_json::Value as Json;
use zhtj::wire;

use crate::args::{Call, Schema};
use crate::failure::Failure;
use crate::{CLEAN, Run, UNUSABLE};

/// Bytes of a request that are taken from standard input.
pub(crate) const LONGEST_REQUEST: u64 = 64 << 20;

/// Schemas that belong to no call.
#[cfg(feature = "schema")]
const DOCUMENTS: [&str; 2] = ["policy", "limits"];

/// Answers one request. An error of the request is an answer too, so it stands on standard output as JSON.
pub(crate) fn call(run: &mut Run<'_, '_>, args: &Call) -> Result<u8, Failure> {
    let request = match &args.request {
        Some(request) => request.clone(),
        None => read_text(run, LONGEST_REQUEST)?,
    };
    let (answer, status) = match wire::call(&args.name, &request) {
        Ok(answer) => (answer, CLEAN),
        Err(error) => (error.to_json().to_string(), UNUSABLE),
    };
    run.print(&format!("{answer}\n"))?;
    Ok(status)
}

/// Prints the schemas of one call or document, or of all by name.
#[cfg(feature = "schema")]
pub(crate) fn schema(run: &mut Run<'_, '_>, args: &Schema) -> Result<u8, Failure> {
    let all = wire::schemas();
    let schema = match &args.name {
        None => &all,
        Some(name) => {
            let of_call = all.get("calls").and_then(|calls| calls.get(name));
            of_call.or_else(|| DOCUMENTS.contains(&name.as_str()).then(|| all.get(name)).flatten()).ok_or_else(
                || {
                    let known = wire::all().map(|call| call.name).chain(DOCUMENTS);
                    let nearest = super::explain::nearest(name, known);
                    Failure::Unknown { what: ("调用", "call"), name: name.clone(), nearest }
                },
            )?
        }
    };
    run.print(&pretty(schema))?;
    Ok(CLEAN)
}

/// Says that this build has no schemas.
#[cfg(not(feature = "schema"))]
pub(crate) fn schema(_: &mut Run<'_, '_>, _: &Schema) -> Result<u8, Failure> {
    Err(Failure::NoSchemas)
}

/// JSON for people, with a line break at its end.
pub(crate) fn pretty(json: &Json) -> String {
    format!("{json:#}\n")
}

/// All of standard input as text.
pub(crate) fn read_text(run: &mut Run<'_, '_>, longest: u64) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    run.io.stdin.take(longest + 1).read_to_end(&mut bytes).map_err(|error| Failure::Stream { error })?;
    if bytes.len() as u64 > longest {
        return Err(Failure::TooLong { bytes: longest });
    }
    let text = String::from_utf8(bytes).map_err(|_| Failure::NotText)?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}
