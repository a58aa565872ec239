//! Emits what names everything: the package of the topics, and the codes.

use std::fmt::Write;

use super::model::Model;
use super::python::MARK;
use super::python_text::quoted;

/// The package, which lists its topics.
pub(super) fn package<'a>(topics: impl Iterator<Item = &'a String>) -> String {
    let mut out =
        format!("{MARK}\"\"\"The typed functions of the contract, one module per topic.\"\"\"\n\nTOPICS = (\n");
    for topic in topics {
        let _ = writeln!(out, "    \"{topic}\",");
    }
    out + ")\n"
}

/// The codes of the catalogue, and which parameters are days.
pub(super) fn codes(model: &Model) -> String {
    let mut out = format!(
        "{MARK}\"\"\"The codes of the catalogue.\"\"\"\n\nfrom __future__ import annotations\n\nfrom collections.abc import Mapping\nfrom typing import Literal, TypeAlias\n\n__all__ = [\"DAYS\", \"Code\"]\n\nCode: TypeAlias = Literal[\n"
    );
    for code in &model.codes {
        let _ = writeln!(out, "    {},", quoted(&code.code));
    }
    out.push_str("]\n\"\"\"The code of a finding, `topic.problem`.\"\"\"\n\nDAYS: Mapping[str, frozenset[str]] = {\n");
    for code in &model.codes {
        let days: Vec<_> = code.params.iter().filter(|(_, ty)| ty == "day").map(|(name, _)| quoted(name)).collect();
        if !days.is_empty() {
            let _ = writeln!(out, "    {}: frozenset({{{}}}),", quoted(&code.code), days.join(", "));
        }
    }
    out + "}\n\"\"\"The parameters that are days, by code.\"\"\"\n"
}
