//! The command line: what can be asked, with its help in English. The Chinese help stands in [`crate::help`].

pub(crate) mod transfer;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use zhtj::kernel::Lang;
use zhtj::roster::SheetKind;

/// Check a roster before it is imported into 智慧团建
#[derive(Debug, Parser)]
#[command(
    name = "zhtj",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) everywhere: Everywhere,
    /// Show the version of the program and of the rules
    #[arg(short = 'V', long, action = ArgAction::Version, display_order = 902)]
    version: Option<bool>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What every command takes.
#[derive(Debug, Args)]
pub(crate) struct Everywhere {
    /// Language: zh or en (default: the locale's, else Chinese)
    #[arg(long, global = true, value_name = "LANG", hide_possible_values = true, display_order = 900)]
    pub(crate) lang: Option<LangName>,
    /// Show this help
    #[arg(short, long, action = ArgAction::Help, global = true, display_order = 901)]
    help: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Check rosters: every cell that will be refused, why, and what to do
    Check(Check),
    /// Check ID numbers and tell what they say
    Id(Id),
    /// Check lists of organizations
    Org(Org),
    /// Report how complete the entry is: who lacks what, what to do first
    Complete(Complete),
    /// Explain a code: its rule, what to do, its sources
    Explain(Explain),
    /// List the questions of the FAQ and the rules that answer them
    Rules(Rules),
    /// Write a blank import sheet with drop-downs and notes
    Template(Template),
    /// Write a synthetic roster with known mistakes
    Generate(Generate),
    /// Transfers of membership: replay, advice, class lists, stages, terms
    Transfer(transfer::Transfer),
    /// Answer a JSON request, as all hosts do
    Call(Call),
    /// Print the JSON Schemas of requests and answers
    Schema(Schema),
    /// Print a completion script for a shell
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    /// Rosters (.xlsx .xlsm .xlsb .xls .ods .csv); - reads standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Roster of people already in the system, to compare with
    #[arg(long, value_name = "FILE")]
    pub(crate) existing: Option<PathBuf>,
    /// Branch that the roster is for, to tell it from others in --existing
    #[arg(long, value_name = "NAME", requires = "existing")]
    pub(crate) branch: Option<String>,
    /// Check only the sheet of this name (default: every sheet with a known header)
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// Kind of the sheet: members or cadres (default: found out from its columns)
    #[arg(long, value_name = "KIND", hide_possible_values = true)]
    pub(crate) kind: Option<KindName>,
    /// What a column is about, such as C=mobile; may be repeated
    #[arg(long = "column", value_name = "LETTER=FIELD")]
    pub(crate) columns: Vec<String>,
    /// Form of the report: table, json, ndjson, csv, html or markdown (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: Format,
    /// Write the report to a file
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Write a copy of the sheet with coloured cells, comments and a summary
    #[arg(long, value_name = "OUT.xlsx")]
    pub(crate) annotate: Option<PathBuf>,
    /// Write a copy of the sheet with safe corrections, every change listed
    #[arg(long, value_name = "OUT.xlsx")]
    pub(crate) fix: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asking: Asking,
    /// Show only the summary
    #[arg(long, short)]
    pub(crate) quiet: bool,
    /// How much of a file is taken (JSON; the fields and defaults: zhtj schema limits)
    #[arg(long, value_name = "FILE")]
    pub(crate) limits: Option<PathBuf>,
    /// How many rows are shown one by one, at most 500 (default: 20)
    #[arg(long, value_name = "N", default_value_t = 20, hide_default_value = true)]
    pub(crate) limit: usize,
}

/// What a check is asked with.
#[derive(Debug, Clone, Args)]
pub(crate) struct Asking {
    /// Show personal data in full
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Day of the check, yyyy-MM-dd (default: today in China)
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Decisions of your own where the rules leave a choice (JSON)
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// Province of the organization: two digits, Chinese name or pinyin
    #[arg(long, value_name = "PROVINCE")]
    pub(crate) region: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Id {
    /// ID numbers; without any, or with -, one a line from standard input
    #[arg(value_name = "NUMBER")]
    pub(crate) numbers: Vec<String>,
    #[command(flatten)]
    pub(crate) asking: Asking,
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

#[derive(Debug, Args)]
pub(crate) struct Org {
    #[command(subcommand)]
    pub(crate) command: OrgCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum OrgCommand {
    /// Check a list of organizations: superiors, categories, names, numbers
    Check(OrgCheck),
}

#[derive(Debug, Args)]
pub(crate) struct OrgCheck {
    /// List of organizations (.xlsx .xls .ods .csv .json); - reads standard input
    #[arg(value_name = "TREE")]
    pub(crate) tree: PathBuf,
    /// Form of the report: table or json (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: AnswerFormat,
    /// Write the report to a file
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Day of the check, yyyy-MM-dd (default: today in China)
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Decisions of your own where the rules leave a choice (JSON)
    #[arg(long, value_name = "FILE")]
    pub(crate) policy: Option<PathBuf>,
    /// How many places are shown of each problem (default: 5)
    #[arg(long, value_name = "N", default_value_t = 5, hide_default_value = true)]
    pub(crate) limit: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Complete {
    /// List of organizations (.xlsx .xls .ods .csv .json); - reads standard input
    #[arg(value_name = "TREE")]
    pub(crate) tree: PathBuf,
    /// Rosters of their members and cadres
    #[arg(value_name = "ROSTER")]
    pub(crate) rosters: Vec<PathBuf>,
    /// Organization of people whose row names no branch: id, short or full name
    #[arg(long, value_name = "NAME")]
    pub(crate) branch: Option<String>,
    /// Form of the report: table or json (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: AnswerFormat,
    /// Write the report to a file
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) asking: Asking,
    /// How many tasks, organizations and people are shown (default: 20)
    #[arg(long, value_name = "N", default_value_t = 20, hide_default_value = true)]
    pub(crate) limit: usize,
}

#[derive(Debug, Args)]
pub(crate) struct Explain {
    #[arg(value_name = "CODE", help = "Code of a finding or a rule, such as resident_id.check_character")]
    pub(crate) code: String,
}

#[derive(Debug, Args)]
pub(crate) struct Rules {
    /// Only this question of the FAQ, 1 to 50; 51 is the appendix
    #[arg(long, value_name = "N")]
    pub(crate) faq: Option<u8>,
    #[arg(long, value_name = "TOPIC", help = "Only rules of this topic, such as resident_id")]
    pub(crate) topic: Option<String>,
    /// Form of the list: table or json (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "table",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) format: AnswerFormat,
}

#[derive(Debug, Args)]
pub(crate) struct Template {
    /// Where to write it (.xlsx)
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Kind of the sheet: members or cadres (default: members)
    #[arg(
        long,
        value_name = "KIND",
        default_value = "members",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) kind: KindName,
}

#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// How many people
    #[arg(long, value_name = "N")]
    pub(crate) rows: u32,
    /// Share of rows with a mistake, 0 to 1 (default: 0.1)
    #[arg(long, value_name = "RATE", default_value_t = 0.1, hide_default_value = true)]
    pub(crate) errors: f64,
    /// Number that decides all chances: the same gives the same roster (default: 1)
    #[arg(long, value_name = "S", default_value_t = 1, hide_default_value = true)]
    pub(crate) seed: u64,
    /// Where to write the roster (.xlsx or .csv)
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// Where to write the mistakes that were made (one JSON object a line)
    #[arg(long, value_name = "FILE")]
    pub(crate) truth: Option<PathBuf>,
    /// Day for which the roster is right, yyyy-MM-dd (default: today in China)
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// Province of the organization: two digits, Chinese name or pinyin
    #[arg(long, value_name = "PROVINCE")]
    pub(crate) region: Option<String>,
    /// Kind of the sheet: members or cadres (default: members)
    #[arg(
        long,
        value_name = "KIND",
        default_value = "members",
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub(crate) kind: KindName,
}

#[derive(Debug, Args)]
pub(crate) struct Call {
    #[arg(value_name = "NAME", help = "Name of the call, such as resident_id.check")]
    pub(crate) name: String,
    /// The request (default: read from standard input)
    #[arg(long, value_name = "JSON")]
    pub(crate) request: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// Only this call, or policy or limits
    #[arg(value_name = "NAME")]
    pub(crate) name: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// bash, zsh, fish, elvish or powershell
    #[arg(value_name = "SHELL", hide_possible_values = true)]
    pub(crate) shell: clap_complete::Shell,
}

/// A language by its short name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LangName {
    Zh,
    En,
}

impl From<LangName> for Lang {
    fn from(name: LangName) -> Self {
        match name {
            LangName::Zh => Self::Zh,
            LangName::En => Self::En,
        }
    }
}

/// A kind of sheet by its short name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum KindName {
    Members,
    Cadres,
}

impl From<KindName> for SheetKind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Members => Self::Members,
            KindName::Cadres => Self::Cadres,
        }
    }
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Table,
    Json,
    Ndjson,
    Csv,
    Html,
    Markdown,
}

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum AnswerFormat {
    Table,
    Json,
}
