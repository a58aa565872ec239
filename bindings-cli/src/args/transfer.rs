//! The arguments of `zhtj transfer`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use zhtj::transfer::calendar::CalendarSystem;

use super::{AnswerFormat, Asking, Check, Format};

#[derive(Debug, Args)]
#[command(disable_help_subcommand = true)]
pub(crate) struct Transfer {
    #[command(subcommand)]
    pub(crate) command: TransferCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TransferCommand {
    /// Replay a scenario: what follows from each command, and why
    Simulate(Simulate),
    /// Tell where a member goes, with which documents and by when
    Advise(Advise),
    /// Check class lists of graduates with their destinations
    Check(CheckLists),
    /// Draw the stages of an application
    Graph(Graph),
    /// List the terms of a year
    Deadlines(Deadlines),
}

#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// Scenario (.json): the world, the policy, the dated commands; - reads standard input
    #[arg(value_name = "SCENARIO.json")]
    pub(crate) scenario: PathBuf,
    /// Form of the answer: table or json (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: AnswerFormat,
}

/// What an answer without personal data is asked with.
#[derive(Debug, Args)]
pub(crate) struct Grounds {
    /// Day of the answer, yyyy-MM-dd (default: today in China)
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Decisions of your own where the rules leave a choice (JSON)
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Province of the organization: two digits, Chinese name or pinyin
    #[arg(long, value_name = "PROVINCE")]
    pub(crate) region: Option<String>,
}

impl Grounds {
    /// The same as a check takes them; nothing personal is shown.
    pub(crate) fn asking(&self) -> Asking {
        Asking { reveal: false, today: self.today.clone(), policy: self.policy.clone(), region: self.region.clone() }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Advise {
    /// What is known about the member (default: asked on a terminal, else read from standard input)
    #[arg(long, value_name = "JSON")]
    pub(crate) input: Option<String>,
    #[command(flatten)]
    pub(crate) grounds: Grounds,
    /// Form of the answer: table or json (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: AnswerFormat,
}

#[derive(Debug, Clone, Args)]
pub(crate) struct CheckLists {
    /// Class lists (.xlsx .xlsm .xlsb .xls .ods .csv); - reads standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Check only the sheet of this name (default: every sheet with a known header)
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// Form of the report: table, json, ndjson, csv, html or markdown (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    format: Format,
    /// Write the report to a file
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write a copy of the sheet with coloured cells, comments and a summary
    #[arg(long, value_name = "OUT.xlsx")]
    annotate: Option<PathBuf>,
    /// Write a copy of the sheet with safe corrections, every change listed
    #[arg(long, value_name = "OUT.xlsx")]
    fix: Option<PathBuf>,
    #[command(flatten)]
    asking: Asking,
    /// Show only the summary
    #[arg(long, short)]
    quiet: bool,
    /// How many rows are shown one by one, at most 500 (default: 20)
    #[arg(long, value_name = "N", default_value_t = 20, hide_default_value = true)]
    limit: usize,
}

impl From<CheckLists> for Check {
    /// A class list is checked by itself: there is nothing to compare it with, and it has one kind of columns.
    fn from(lists: CheckLists) -> Self {
        let CheckLists { files, sheet, format, output, annotate, fix, asking, quiet, limit } = lists;
        Self {
            files,
            existing: None,
            branch: None,
            sheet,
            kind: None,
            columns: Vec::new(),
            format,
            output,
            annotate,
            fix,
            asking,
            quiet,
            limit,
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Graph {
    /// Whose workflow: national or guangdong (default: national)
    #[arg(value_name = "WORKFLOW", default_value = "national", hide_default_value = true, hide_possible_values = true)]
    pub(crate) workflow: WorkflowName,
    /// Form of the chart: mermaid or table (default: mermaid)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "mermaid",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: GraphFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Deadlines {
    /// The year
    #[arg(value_name = "YEAR", value_parser = clap::value_parser!(i32).range(2000..=2100))]
    pub(crate) year: i32,
    /// Whose terms: national, guangdong or beijing (default: national)
    #[arg(
        long,
        value_name = "SYSTEM",
        default_value = "national",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) system: SystemName,
    #[command(flatten)]
    pub(crate) grounds: Grounds,
    /// Form of the answer: table or json (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: AnswerFormat,
}

/// The name of a workflow, in arguments and in scenarios.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WorkflowName {
    National,
    Guangdong,
}

/// The form of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    Mermaid,
    Table,
}

/// A system with a calendar of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SystemName {
    National,
    Guangdong,
    Beijing,
}

impl From<SystemName> for CalendarSystem {
    fn from(name: SystemName) -> Self {
        match name {
            SystemName::National => Self::National,
            SystemName::Guangdong => Self::Guangdong,
            SystemName::Beijing => Self::Beijing,
        }
    }
}
