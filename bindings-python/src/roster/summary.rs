//! The summary of a report as JSON: what stands in the core's own document, without the findings one by one.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use zhtj::kernel::Lang;
use zhtj::roster::report::{Count, column_letters};
use zhtj::roster::{RosterReport, Rows};

pub(super) fn rows(rows: Rows) -> Json {
    let Rows { people, ready, to_look_at, undecided, to_fix } = rows;
    json!({ "people": people, "ready": ready, "to_look_at": to_look_at, "undecided": undecided, "to_fix": to_fix })
}

/// The problems of all sheets, errors first, the most frequent first within each severity.
pub(super) fn problems(reports: &[RosterReport], lang: Lang) -> Vec<Json> {
    let mut counts: BTreeMap<&'static str, Count> = BTreeMap::new();
    for (code, count) in reports.iter().flat_map(|report| &report.counts) {
        counts
            .entry(*code)
            .and_modify(|old| {
                old.times += count.times;
                old.severity = old.severity.max(count.severity);
            })
            .or_insert(*count);
    }
    let mut counts: Vec<Count> = counts.into_values().collect();
    counts.sort_by(|a, b| b.severity.cmp(&a.severity).then(b.times.cmp(&a.times)).then(a.def.code.cmp(b.def.code)));
    counts
        .iter()
        .map(|count| {
            json!({
                "code": count.def.code,
                "severity": count.severity.name(),
                "count": count.times,
                "title": lang.pick(count.def.title.0, count.def.title.1),
                "rule": count.def.rule,
                "source": count.def.sources.iter().map(|source| source.id).collect::<Vec<_>>(),
            })
        })
        .collect()
}

pub(super) fn sheet(report: &RosterReport) -> Json {
    let columns = report.columns.iter().map(|column| {
        json!({
            "column": column_letters(column.index),
            "index": column.index,
            "header": column.header,
            "field": column.field,
        })
    });
    json!({
        "file": report.file,
        "sheet": report.sheet,
        "kind": report.kind,
        "header_row": report.header_row,
        "today": report.today.to_string(),
        "region": String::from(report.region),
        "verdict": report.verdict().name(),
        "rows": rows(report.rows),
        "columns": columns.collect::<Vec<_>>(),
        "by_problem": report.counts.iter().map(|(code, count)| (*code, count.times)).collect::<BTreeMap<_, _>>(),
        "not_kept": report.not_kept,
    })
}
