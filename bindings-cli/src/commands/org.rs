//! `zhtj org check`: a list of organizations, from a file to a report.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};
use zhtj::RULES_VERSION;
use zhtj::kernel::{Finding, FindingDef, Lang, Reveal, Severity, Verdict};
use zhtj::organization::Category;
use zhtj::organization::tree::table::{Entry, TableReport};
use zhtj::organization::tree::{Tree, TreeBuilder, TreeError, TreeFinding, TreeReport};

use super::source_name;
use super::wire::pretty;
use crate::args::{AnswerFormat, Asking, Org, OrgCheck, OrgCommand};
use crate::failure::Failure;
use crate::files::{Draft, refuse_overwriting};
use crate::layout::{number, pad, pad_left, width};
use crate::organizations::{Gather, Origin, gather, row_name};
use crate::page::Page;
use crate::paint::{Ink, Paint};
use crate::policy::Terms;
use crate::sheets::Input;
use crate::{CLEAN, FOUND, Run};

/// Findings that are kept one by one, 12 bytes each; further ones are only counted.
const KEPT: usize = 1_000_000;
/// Findings about rows that are kept one by one, with their texts.
const KEPT_ROWS: usize = 10_000;

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Org) -> Result<u8, Failure> {
    match &args.command {
        OrgCommand::Check(args) => check(run, args),
    }
}

/// Organizations on their way into a tree.
#[derive(Default)]
struct Building(TreeBuilder, u32);

impl Gather for Building {
    fn take(&mut self, entry: &Entry<'_>) -> Result<(), TreeError> {
        self.0.push(&entry.node)?;
        self.1 += 1;
        Ok(())
    }

    fn count(&self) -> u32 {
        self.1
    }
}

fn check(run: &mut Run<'_, '_>, args: &OrgCheck) -> Result<u8, Failure> {
    let asking = Asking { reveal: false, today: args.today.clone(), policy: args.policy.clone(), region: None };
    let terms = Terms::of(&asking, run.io.today_from_clock)?;
    let outputs: Vec<_> = args.output.iter().map(AsRef::as_ref).collect();
    refuse_overwriting(&[&args.tree], &outputs)?;
    let input = Input::of(run, &args.tree, zhtj::roster::Limits::default().file_bytes)?;
    let bar = run.io.stderr_is_terminal.then_some(run.lang);
    let (Building(builder, _), origin) = gather::<Building>(&input, KEPT_ROWS, bar)?;
    let tree = builder.build();
    let found = tree.check(&terms.context(), KEPT);
    let name = input.name();
    let answer = Answer::new(&name, &tree, &origin, &found, &terms, args.limit, run.lang);
    let show = |page: Page, extent| {
        let mut page = page;
        answer.write(&mut page, extent);
        page.finish()
    };
    let json = || pretty(&answer.json());
    let Some(target) = &args.output else {
        let text = match args.format {
            AnswerFormat::Table => show(run.page(), Extent::Whole),
            AnswerFormat::Json => json(),
        };
        run.print(&text)?;
        return Ok(answer.status());
    };
    let text = match args.format {
        AnswerFormat::Table => show(Page::new(Paint { on: false }, run.width()), Extent::Whole),
        AnswerFormat::Json => json(),
    };
    let draft = Draft::write_buffered(target, |out| out.write_all(text.as_bytes()))?;
    run.publish(vec![draft])?;
    run.print(&show(run.page(), Extent::Summary))?;
    Ok(answer.status())
}

/// How much of a report is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    Whole,
    Summary,
}

/// Where something was found.
struct Place {
    row: Option<u32>,
    /// Its place among the organizations, from 0; `None` for a row that is none.
    node: Option<u32>,
    finding: Finding,
}

/// All that was found under one code.
struct Problem {
    def: &'static FindingDef,
    severity: Severity,
    count: u64,
    /// The first of them.
    first: Vec<Place>,
}

/// What is told about a list.
struct Answer<'a> {
    file: &'a str,
    tree: &'a Tree,
    origin: &'a Origin,
    found: &'a TreeReport,
    terms: &'a Terms,
    lang: Lang,
    verdict: Verdict,
    /// The gravest and most frequent first.
    problems: Vec<Problem>,
}

impl<'a> Answer<'a> {
    fn new(
        file: &'a str,
        tree: &'a Tree,
        origin: &'a Origin,
        found: &'a TreeReport,
        terms: &'a Terms,
        limit: usize,
        lang: Lang,
    ) -> Self {
        let mut problems = of_rows(origin, limit);
        let mut first: BTreeMap<_, Vec<&TreeFinding>> = BTreeMap::new();
        for one in &found.findings {
            let of_problem = first.entry(one.problem).or_default();
            if of_problem.len() < limit.max(1) {
                of_problem.push(one);
            }
        }
        let context = terms.context();
        for (problem, count) in found.counts.iter().filter(|(_, count)| *count > 0) {
            let place = |one: &&TreeFinding| Place {
                row: origin.row(one.node),
                node: Some(one.node),
                finding: tree.finding(one, &context),
            };
            let mut places: Vec<Place> = first.get(problem).into_iter().flatten().map(place).collect();
            let def = problem.def();
            let severity = places.first().map_or(def.severity, |place| place.finding.severity());
            places.truncate(limit);
            problems.push(Problem { def, severity, count: *count, first: places });
        }
        problems.sort_by_key(|problem| std::cmp::Reverse((problem.severity, problem.count)));
        let of_rows = origin.table().map_or(Verdict::Pass, TableReport::verdict);
        let verdict = if of_rows == Verdict::Fail { of_rows } else { found.verdict };
        Self { file, tree, origin, found, terms, lang, verdict, problems }
    }

    fn status(&self) -> u8 {
        if self.verdict == Verdict::Fail { FOUND } else { CLEAN }
    }

    /// How many organizations there are of each category that there are any of.
    fn categories(&self) -> Vec<(Category, u64)> {
        let mut counts = Category::ALL.map(|category| (category, 0));
        for node in 0..self.tree.len() {
            let category = self.tree.category(node);
            if let Some((_, count)) = counts.iter_mut().find(|(of, _)| Some(*of) == category) {
                *count += 1;
            }
        }
        counts.into_iter().filter(|(_, count)| *count > 0).collect()
    }

    /// The sum of a number over all organizations that state it.
    fn sum(&self, of: impl Fn(u32) -> Option<u32>) -> u64 {
        (0..self.tree.len()).filter_map(of).map(u64::from).sum()
    }

    /// Rows with something in them that are no organizations.
    fn left_out(&self) -> u32 {
        self.origin.table().map_or(0, |report| report.rows - report.organizations)
    }

    fn write(&self, page: &mut Page, extent: Extent) {
        self.headline(page);
        self.figures(page);
        if extent == Extent::Whole {
            for problem in &self.problems {
                self.problem(page, problem);
            }
        }
        page.gap();
        page.paragraph(0, &[Ink::Dim], &format!("zhtj {} · {RULES_VERSION}", env!("CARGO_PKG_VERSION")));
    }

    fn headline(&self, page: &mut Page) {
        let (mark, ink) = match self.verdict {
            Verdict::Pass => ("✓ ", Ink::Green),
            Verdict::Fail => ("✗ ", Ink::Red),
            Verdict::Undecided => ("? ", Ink::Magenta),
        };
        let count = |severity| self.problems.iter().filter(|one| one.severity == severity).map(|one| one.count).sum();
        let (errors, warnings) = (number(count(Severity::Error)), number(count(Severity::Warning)));
        let all = number(u64::from(self.tree.len()));
        let text = match self.lang {
            Lang::Zh => format!("{all} 个团组织，错误 {errors} 处，警告 {warnings} 处"),
            Lang::En => format!("{all} organizations, errors: {errors}, warnings: {warnings}"),
        };
        let painted = page.paint.ink(&[Ink::Bold, ink], mark);
        page.hanging(0, &painted, width(mark), &[Ink::Bold, ink], &text);
        let header = match (self.origin.table(), self.lang) {
            (Some(report), Lang::Zh) => format!(" · 表头在第 {} 行", report.header_row),
            (Some(report), Lang::En) => format!(" · header in row {}", report.header_row),
            (None, _) => " · JSON".to_owned(),
        };
        let today = match self.lang {
            Lang::Zh => format!(" · 按 {} 检查", self.terms.today),
            Lang::En => format!(" · checked for {}", self.terms.today),
        };
        page.paragraph(2, &[Ink::Dim], &format!("{}{header}{today}", self.file));
    }

    fn figures(&self, page: &mut Page) {
        let lang = self.lang;
        let mut lines: Vec<(&str, u64)> = self
            .categories()
            .into_iter()
            .map(|(category, count)| (lang.pick(category.term().zh, category.term().en), count))
            .collect();
        lines.push((lang.pick("层级", "levels"), self.found.depth.into()));
        lines.push((lang.pick("最上级", "roots"), self.found.roots.into()));
        for (label, value) in [
            (lang.pick("未连到最上级", "not below a root"), u64::from(self.found.unreachable)),
            (lang.pick("未纳入的行", "rows left out"), u64::from(self.left_out())),
            (lang.pick("团员", "members"), self.sum(|node| self.tree.members(node))),
            (lang.pick("团干部", "cadres"), self.sum(|node| self.tree.cadres(node))),
        ] {
            if value > 0 {
                lines.push((label, value));
            }
        }
        let labels = lines.iter().map(|(label, _)| width(label)).max().unwrap_or_default();
        let digits = lines.iter().map(|(_, value)| width(&number(*value))).max().unwrap_or_default();
        page.gap();
        for (label, value) in lines {
            page.line(&format!("  {}  {}", pad(label, labels), pad_left(&number(value), digits)));
        }
    }

    fn problem(&self, page: &mut Page, problem: &Problem) {
        let lang = self.lang;
        page.gap();
        let label = format!("{}  ", problem.severity.label(lang));
        let cells = width(&label);
        let painted = page.paint.ink(&[Ink::Bold, Ink::of(problem.severity)], &label);
        let count = match lang {
            Lang::Zh => format!("{} 处", number(problem.count)),
            Lang::En => format!("{}×", number(problem.count)),
        };
        let title = lang.pick(problem.def.title.0, problem.def.title.1);
        page.hanging(0, &painted, cells, &[Ink::Bold], &format!("{title}  {count}"));
        for place in &problem.first {
            let label = format!("{}  ", self.place(place));
            page.labelled(cells, &label, &[], &place.finding.message(lang, Reveal::Masked));
        }
        let more = problem.count.saturating_sub(problem.first.len() as u64);
        if more > 0 {
            let text = match lang {
                Lang::Zh => format!("另有 {} 处", number(more)),
                Lang::En => format!("and {} more", number(more)),
            };
            page.paragraph(cells, &[Ink::Dim], &text);
        }
        let mut named: Vec<String> = problem.def.sources.iter().map(|source| source_name(source, lang)).collect();
        named.dedup();
        for name in named {
            page.labelled(cells, lang.pick("依据  ", "source  "), &[Ink::Dim], &name);
        }
        page.labelled(cells, lang.pick("代码  ", "code    "), &[Ink::Dim], problem.def.code);
    }

    fn place(&self, place: &Place) -> String {
        match (place.node, place.row) {
            (Some(node), _) => {
                let (at, id) = (self.origin.place(node, self.lang), self.tree.id(node));
                match self.lang {
                    Lang::Zh => format!("{at}（{id}）"),
                    Lang::En => format!("{at} ({id})"),
                }
            }
            (None, Some(row)) => row_name(row, self.lang),
            (None, None) => String::new(),
        }
    }

    fn json(&self) -> Json {
        let categories = self.categories();
        let branches: u64 =
            categories.iter().filter(|(category, _)| category.is_branch()).map(|(_, count)| count).sum();
        let counts: BTreeMap<_, _> =
            categories.into_iter().map(|(category, count)| (category.term().code, count)).collect();
        json!({
            "file": self.file,
            "header_row": self.origin.table().map(|report| report.header_row),
            "today": self.terms.today.to_string(),
            "rules": RULES_VERSION,
            "verdict": self.verdict.name(),
            "summary": {
                "organizations": self.tree.len(),
                "categories": counts,
                "branches": branches,
                "depth": self.found.depth,
                "roots": self.found.roots,
                "unreachable": self.found.unreachable,
                "rows_left_out": self.left_out(),
                "members": self.sum(|node| self.tree.members(node)),
                "cadres": self.sum(|node| self.tree.cadres(node)),
            },
            "problems": self.problems.iter().map(|problem| self.problem_json(problem)).collect::<Vec<_>>(),
        })
    }

    fn problem_json(&self, problem: &Problem) -> Json {
        let place = |place: &Place| {
            json!({
                "row": place.row,
                "node": place.node,
                "id": place.node.map(|node| self.tree.id(node)),
                "path": place.node.map(|node| self.tree.place(node)),
                "message": place.finding.message(self.lang, Reveal::Masked),
            })
        };
        let source = |source: &&zhtj::kernel::Source| json!({ "title": source.title, "article": source.article, "date": source.date, "grade": source.grade.name() });
        json!({
            "code": problem.def.code,
            "severity": problem.severity.name(),
            "title": self.lang.pick(problem.def.title.0, problem.def.title.1),
            "count": problem.count,
            "first": problem.first.iter().map(place).collect::<Vec<_>>(),
            "sources": problem.def.sources.iter().map(source).collect::<Vec<_>>(),
        })
    }
}

/// What was found in the rows of a table, by code.
fn of_rows(origin: &Origin, limit: usize) -> Vec<Problem> {
    let Some(report) = origin.table() else { return Vec::new() };
    let problem = |(def, count): &(&'static FindingDef, u64)| Problem {
        def,
        severity: def.severity,
        count: *count,
        first: report
            .findings
            .iter()
            .filter(|found| found.finding.code() == def.code)
            .take(limit)
            .map(|found| Place { row: Some(found.row), node: None, finding: found.finding.clone() })
            .collect(),
    };
    report.counts.values().map(problem).collect()
}
