//! `core/RULES.md`: from a question of the FAQ to its rules, codes, files, values and sources.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::Value as Json;
use zhtj::kernel::{Grade, Lang, ReadAt, Rule, Source};
use zhtj::questions::{APPENDIX, Asks, QUESTIONS, Question, Survival};
use zhtj::{RULES_VERSION, catalogue, explain, rules, sources, wire};

/// Renders the document.
#[must_use]
pub fn render() -> String {
    let mut out = String::from("# Rules\n\n");
    line(
        &mut out,
        "<!-- Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden -->\n",
    );
    line(
        &mut out,
        &format!(
            "Rule set `{RULES_VERSION}`: {} rules with {} codes, resting on {} sources.\n",
            rules::all().count(),
            catalogue::all().count(),
            sources::all().count()
        ),
    );
    grades(&mut out);
    questions(&mut out);
    line(&mut out, "## The rules\n");
    for rule in rules::all() {
        section(rule, &mut out);
    }
    charts(&mut out);
    out.push_str(&crate::transfer_doc::render());
    policy(&mut out);
    source_list(&mut out);
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Text for a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn grades(out: &mut String) {
    line(
        out,
        "Every rule names its sources, and every source has a grade. What rests on the last two alone refuses nothing\nunless a policy says so.\n",
    );
    line(out, "| grade | 等级 | what it is | may refuse |\n|---|---|---|---|");
    let meaning = |grade| match grade {
        Grade::Official => "the text of an issuing body",
        Grade::Reposted => "a copy of an official text",
        Grade::Observed => "the behaviour of the real system's own front end",
        Grade::Analogous => "a comparable system",
        Grade::Inferred => "a deduction, or a page of low authority",
    };
    for grade in [Grade::Official, Grade::Reposted, Grade::Observed, Grade::Analogous, Grade::Inferred] {
        let may = if grade.may_refuse() { "yes" } else { "no" };
        line(out, &format!("| {} | {} | {} | {may} |", grade.name(), grade.name_zh(), meaning(grade)));
    }
    out.push('\n');
}

fn questions(out: &mut String) {
    line(out, "## The questions of the FAQ of June 2019\n");
    line(out, "| | question | what survives of the answer | rules | codes |\n|---|---|---|---|---|");
    for question in &QUESTIONS {
        let answering: Vec<_> = rules::all().filter(|rule| rule.questions.contains(&question.number)).collect();
        let number = if question.number == APPENDIX { "A".to_owned() } else { question.number.to_string() };
        let text = match question.survival {
            Survival::Missing => "missing even as a question".to_owned(),
            _ => format!("{}<br>{}", cell(question.zh), cell(question.en)),
        };
        let codes = answering.iter().flat_map(|rule| rule.findings).map(|def| format!("`{}`", def.code));
        let codes: Vec<_> = codes.collect::<BTreeSet<_>>().into_iter().collect();
        let (survives, state) = (survives(question.survival), state(question, &answering));
        line(out, &format!("| {number} | {text} | {survives} | {state} | {} |", codes.join("<br>")));
    }
    out.push('\n');
}

const fn survives(survival: Survival) -> &'static str {
    match survival {
        Survival::Survives => "all of it",
        Survival::Partial => "its beginning",
        Survival::Recovered => "copies of it or of its successors",
        Survival::Lost | Survival::Missing => "nothing",
    }
}

fn state(question: &Question, answering: &[&Rule]) -> String {
    if !answering.is_empty() {
        let rules = answering.iter().map(|rule| format!("[{}](#{}) ({})", rule.id, anchor(rule), grade_range(rule)));
        return rules.collect::<Vec<_>>().join("<br>");
    }
    let state = match (question.asks, question.survival) {
        (Asks::Environment, _) => "no rule in it: environment",
        (_, Survival::Lost | Survival::Missing) => "answer not recovered",
        (Asks::Rule | Asks::Unknown, Survival::Survives | Survival::Partial | Survival::Recovered) => "not yet",
    };
    state.to_owned()
}

/// The anchor that a Markdown viewer makes of the heading of a rule.
fn anchor(rule: &Rule) -> String {
    rule.id.replace('.', "")
}

/// The grades that a rule rests on, from the best to the weakest: a rule is no better than its weakest part.
fn grade_range(rule: &Rule) -> String {
    let grades = || rule.sources.iter().map(|source| source.grade);
    match (grades().min(), grades().max()) {
        (Some(best), Some(weakest)) if best == weakest => best.name().to_owned(),
        (Some(best), Some(weakest)) => format!("{} to {}", best.name(), weakest.name()),
        _ => "no source".to_owned(),
    }
}

fn section(rule: &'static Rule, out: &mut String) {
    let (zh, en) = (explain::describe(rule, Lang::Zh), explain::describe(rule, Lang::En));
    line(out, &format!("### {}\n", rule.id));
    line(out, &format!("{} · {}\n", zh.title, en.title));
    let link = rule.file.strip_prefix("core/").map_or_else(|| format!("../{}", rule.file), str::to_owned);
    line(out, &format!("- File: [{}]({link})", rule.file));
    let asked = rule.questions.iter().map(|n| if *n == APPENDIX { "appendix".to_owned() } else { n.to_string() });
    let asked = asked.collect::<Vec<_>>().join(", ");
    line(out, &format!("- Questions: {}", if asked.is_empty() { "none" } else { &asked }));
    let read_at = match rule.read_at {
        ReadAt::EventDay => "the day of the event",
        ReadAt::Today => "the day of the check",
        ReadAt::Timeless => "no day",
    };
    line(out, &format!("- Read at: {read_at}\n"));
    if !rule.parameters.is_empty() {
        line(out, "| parameter | meaning | from | value | source |\n|---|---|---|---|---|");
        for (zh, en) in zh.parameters.iter().zip(&en.parameters) {
            for (index, step) in zh.steps.iter().enumerate() {
                let value = step.value.as_deref().map_or("repealed".to_owned(), |value| format!("`{}`", cell(value)));
                // What it means stands once, beside the first value.
                let (id, meaning) = match index {
                    0 => (format!("`{}`", zh.id), format!("{}<br>{}", cell(zh.meaning), cell(en.meaning))),
                    _ => (String::new(), String::new()),
                };
                line(out, &format!("| {id} | {meaning} | {} | {value} | {} |", step.from, step.source));
            }
        }
        out.push('\n');
    }
    if !rule.findings.is_empty() {
        line(out, "| code | severity | 中文 | English | sources |\n|---|---|---|---|---|");
        for def in rule.findings {
            let cited = def.sources.iter().map(|source| source.id).collect::<Vec<_>>().join("<br>");
            let (zh, en) = (cell(def.zh), cell(def.en));
            line(out, &format!("| `{}` | {} | {zh} | {en} | {cited} |", def.code, def.severity.name()));
        }
        out.push('\n');
    }
    for source in cited_by(rule) {
        line(out, &format!("- {}", citation(source)));
    }
    out.push('\n');
}

/// What a rule, its parameters and its findings cite, each once, in the order of the rule first.
#[must_use]
pub fn cited_by(rule: &'static Rule) -> Vec<&'static Source> {
    let steps = rule.parameters.iter().flat_map(|parameter| parameter.steps()).map(|step| step.source);
    let findings = rule.findings.iter().flat_map(|def| def.sources).copied();
    let mut seen = BTreeSet::new();
    rule.sources.iter().copied().chain(steps).chain(findings).filter(|source| seen.insert(source.id)).collect()
}

fn citation(source: &Source) -> String {
    let mut text = format!("**{}** ({}): {}, {}", source.id, source.grade.name(), source.title, source.issuer);
    for part in [source.date, source.article] {
        if !part.is_empty() {
            let _ = write!(text, ", {part}");
        }
    }
    if !source.quote.is_empty() {
        let _ = write!(text, " — “{}”", source.quote);
    }
    if !source.url.is_empty() {
        let _ = write!(text, " <{}>", source.url);
    }
    text
}

/// The workflows: a diagram and the table of all states and events, walked from the code.
fn charts(out: &mut String) {
    line(out, "## The workflows");
    line(out, "");
    let intro = "Each workflow is a decider: a portal stores the events, the state follows from replaying them. A dash is an \
                 event that cannot happen in the state.";
    line(out, intro);
    line(out, "");
    for chart in zhtj::charts::all() {
        line(out, &format!("### {} {}", chart.title.0, chart.title.1));
        line(out, "");
        line(out, &format!("`{}`", chart.id));
        line(out, "");
        line(out, "```mermaid");
        out.push_str(&(chart.mermaid)(Lang::Zh));
        line(out, "```");
        line(out, "");
        out.push_str(&(chart.table)(Lang::Zh));
        line(out, "");
    }
}

fn policy(out: &mut String) {
    line(out, "## What a caller may decide\n");
    line(
        out,
        "The fields of a policy, as `--policy FILE` and the `policy` of a request take them. Any part may be left out.\n",
    );
    let schemas = wire::schemas();
    fields_table(&schemas["policy"], out);
    line(out, "## Limits of reading\n");
    fields_table(&schemas["limits"], out);
}

fn fields_table(schema: &Json, out: &mut String) {
    line(out, "| field | default | values | meaning |\n|---|---|---|---|");
    let mut rows = Vec::new();
    fields(schema, schema, None, "", &mut rows);
    for row in rows {
        line(out, &row);
    }
    out.push('\n');
}

/// One row for each field that is not itself a group of fields. A group's own default, where it has one, is that of its
/// fields.
fn fields(root: &Json, schema: &Json, defaults: Option<&Json>, path: &str, rows: &mut Vec<String>) {
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let default = field.get("default").or_else(|| defaults.and_then(|group| group.get(name)));
        let target = resolve(root, field);
        // A group without fields has no properties; it decides nothing yet.
        if target["type"] == "object" {
            fields(root, target, default, &path, rows);
            continue;
        }
        let default = default.map_or_else(|| "none".to_owned(), |value| format!("`{}`", cell(&value.to_string())));
        let meaning = [field, target].iter().find_map(|schema| schema["description"].as_str()).unwrap_or_default();
        rows.push(format!("| `{path}` | {default} | {} | {} |", values(target), cell(meaning)));
    }
}

fn resolve<'a>(root: &'a Json, schema: &'a Json) -> &'a Json {
    let referred = schema["$ref"].as_str().and_then(|reference| root.pointer(reference.trim_start_matches('#')));
    referred.unwrap_or(schema)
}

fn values(schema: &Json) -> String {
    let listed = schema["enum"].as_array().into_iter().flatten();
    let choices = schema["oneOf"].as_array().into_iter().flatten();
    let chosen = choices.flat_map(|choice| match choice["enum"].as_array() {
        Some(several) => several.iter().collect(),
        None => vec![&choice["const"]],
    });
    let names: Vec<_> = listed.chain(chosen).filter_map(Json::as_str).map(|name| format!("`{name}`")).collect();
    if !names.is_empty() {
        return names.join(" ");
    }
    match &schema["type"] {
        Json::String(name) => name.clone(),
        Json::Array(names) => names.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(" or "),
        _ => String::new(),
    }
}

fn source_list(out: &mut String) {
    line(out, "## Sources\n");
    for source in sources::all() {
        line(out, &format!("- {}", citation(source)));
    }
}
