//! `zhtj complete`: a list of organizations and rosters of their people, from files to a report on who lacks what and
//! what to do first.

mod people;
mod show;

use zhtj::completion::organization::{Facts, People};
use zhtj::completion::tree::{Listed, Report, report};
use zhtj::kernel::{Lang, Severity};
use zhtj::organization::tree::table::Entry;
use zhtj::organization::tree::{SecretaryState, TreeError};

use super::wire::pretty;
use crate::args::{AnswerFormat, Complete};
use crate::failure::Failure;
use crate::files::{Draft, refuse_overwriting};
use crate::organizations::{Gather, Origin, gather};
use crate::page::Page;
use crate::paint::Paint;
use crate::policy::Terms;
use crate::sheets::Input;
use crate::{CLEAN, FOUND, Run};
use people::Rosters;

/// An organization of the list.
struct Organization {
    id: String,
    parent: Option<String>,
    short_name: String,
    full_name: String,
    facts: Facts,
}

/// The organizations of the list, in its order.
#[derive(Default)]
struct Organizations(Vec<Organization>);

impl Gather for Organizations {
    fn take(&mut self, entry: &Entry<'_>) -> Result<(), TreeError> {
        let node = &entry.node;
        let (secretary_registered, secretary_mobile) = match node.secretary {
            SecretaryState::NotStated => (None, None),
            // Who is not there has not registered.
            SecretaryState::Missing => (Some(false), None),
            SecretaryState::Named { registered, mobile } => (registered, mobile),
        };
        let stated = |number: Option<u32>| People { total: number.unwrap_or(0), complete: 0 };
        self.0.push(Organization {
            id: node.id.to_owned(),
            parent: node.parent.map(str::to_owned),
            short_name: node.short_name.to_owned(),
            full_name: entry.full_name.to_owned(),
            facts: Facts {
                category: node.category,
                information: entry.information,
                secretary_registered,
                secretary_mobile,
                cadres: stated(node.cadres),
                members: stated(node.members.filter(|_| node.category.is_branch())),
                // Until a roster of them is read.
                people_unseen: true,
            },
        });
        Ok(())
    }

    fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }
}

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Complete) -> Result<u8, Failure> {
    let terms = Terms::of(&args.asking, run.io.today_from_clock)?;
    let inputs: Vec<_> = std::iter::once(&args.tree).chain(&args.rosters).map(AsRef::as_ref).collect();
    let outputs: Vec<_> = args.output.iter().map(AsRef::as_ref).collect();
    refuse_overwriting(&inputs, &outputs)?;
    let input = Input::of(run, &args.tree, zhtj::roster::Limits::default().file_bytes)?;
    let bar = run.io.stderr_is_terminal.then_some(run.lang);
    let (Organizations(mut organizations), origin) = gather::<Organizations>(&input, 0, bar)?;
    mention_left_out(run, &input, &origin);
    let rosters = Rosters::read(run, args, &terms, &mut organizations)?;
    let listed: Vec<_> = organizations
        .iter()
        .map(|one| Listed { id: &one.id, parent: one.parent.as_deref(), facts: one.facts })
        .collect();
    let report = report(&listed, &terms.context(), if args.format == AnswerFormat::Json { KEPT } else { args.limit });
    let answer = Answer { file: input.name(), organizations, origin, rosters, report, terms, lang: run.lang };
    let whole = |page: Page| match args.format {
        AnswerFormat::Table => answer.text(page, Some(args.limit)),
        AnswerFormat::Json => pretty(&answer.json()),
    };
    if let Some(target) = &args.output {
        let text = whole(Page::new(Paint { on: false }, run.width()));
        let draft = Draft::write_buffered(target, |out| out.write_all(text.as_bytes()))?;
        run.publish(vec![draft])?;
        run.print(&answer.text(run.page(), None))?;
    } else {
        run.print(&whole(run.page()))?;
    }
    Ok(answer.status())
}

/// Tasks that are kept one by one for a program to read.
const KEPT: usize = 100_000;

/// Says how many rows of the list were not organizations.
fn mention_left_out(run: &mut Run<'_, '_>, input: &Input, origin: &Origin) {
    let left_out = origin.table().map_or(0, |report| report.rows - report.organizations);
    if left_out > 0 {
        let name = input.typed();
        run.tell(&match run.lang {
            Lang::Zh => format!("{name}：有 {left_out} 行不是完整的组织，没有纳入；用 zhtj org check 查看原因\n"),
            Lang::En => {
                format!("{name}: {left_out} rows are no organizations and were left out; zhtj org check tells why\n")
            }
        });
    }
}

/// What is told.
struct Answer {
    file: String,
    organizations: Vec<Organization>,
    origin: Origin,
    rosters: Rosters,
    report: Report,
    terms: Terms,
    lang: Lang,
}

impl Answer {
    /// Organizations that are certainly incomplete.
    fn incomplete(&self) -> u64 {
        let total = &self.report.total;
        total.organizations.total.saturating_sub(total.organizations.complete).saturating_sub(total.undecided)
    }

    fn status(&self) -> u8 {
        let wrong = self.report.problems.iter().any(|(_, finding)| finding.severity() == Severity::Error);
        if wrong || self.incomplete() > 0 { FOUND } else { CLEAN }
    }
}
