//! The report on completion, for people and for programs.

use serde_json::{Value as Json, json};
use zhtj::RULES_VERSION;
use zhtj::completion::tree::{Progress, Share, Task};
use zhtj::kernel::report::finding_json;
use zhtj::kernel::{Lang, Reveal};

use super::Answer;
use super::people::{Lacking, Person, Unplaced, Why};
use crate::layout::{number, pad, pad_left, width};
use crate::organizations::row_name;
use crate::page::Page;
use crate::paint::Ink;

impl Answer {
    /// The report as text; without a limit only its summary.
    pub(super) fn text(&self, mut page: Page, limit: Option<usize>) -> String {
        self.summary(&mut page);
        if let Some(limit) = limit {
            self.problems(&mut page, limit);
            self.tasks(&mut page, limit);
            self.per_organization(&mut page, limit);
            self.lacking(&mut page, limit);
            self.unplaced(&mut page, limit);
        }
        page.gap();
        page.paragraph(0, &[Ink::Dim], &format!("zhtj {} · {RULES_VERSION}", env!("CARGO_PKG_VERSION")));
        page.finish()
    }

    fn summary(&self, page: &mut Page) {
        let total = &self.report.total;
        let incomplete = self.incomplete();
        let (mark, ink) = match (incomplete, total.undecided) {
            (0, 0) => ("✓ ", Ink::Green),
            (0, _) => ("? ", Ink::Magenta),
            _ => ("✗ ", Ink::Red),
        };
        let [all, complete, incomplete, undecided] =
            [total.organizations.total, total.organizations.complete, incomplete, total.undecided].map(number);
        let text = match self.lang {
            Lang::Zh => format!("{all} 个团组织：已完成 {complete}，未完成 {incomplete}，无法判定 {undecided}"),
            Lang::En => {
                format!("{all} organizations: complete {complete}, incomplete {incomplete}, undecided {undecided}")
            }
        };
        let painted = page.paint.ink(&[Ink::Bold, ink], mark);
        page.hanging(0, &painted, width(mark), &[Ink::Bold, ink], &text);
        let people = number(self.rosters.people);
        let line = match self.lang {
            Lang::Zh => format!("{} · 名册中共 {people} 人 · 按 {} 检查", self.file, self.terms.today),
            Lang::En => format!("{} · {people} people in rosters · checked for {}", self.file, self.terms.today),
        };
        page.paragraph(2, &[Ink::Dim], &line);
        page.gap();
        for line in self.shares(total) {
            page.line(&format!("  {line}"));
        }
    }

    /// Lines of what is complete of what, beneath each other.
    fn shares(&self, progress: &Progress) -> Vec<String> {
        let lang = self.lang;
        let shares = [
            (lang.pick("团组织", "organizations"), progress.organizations),
            (lang.pick("团支部", "branches"), progress.branches),
            (lang.pick("团干部", "cadres"), progress.cadres),
            (lang.pick("团员", "members"), progress.members),
        ];
        let labels = shares.iter().map(|(label, _)| width(label)).max().unwrap_or_default();
        let digits = shares.iter().map(|(_, share)| width(&number(share.total))).max().unwrap_or_default();
        let line = |(label, share): &(&str, Share)| {
            let (complete, all) = (pad_left(&number(share.complete), digits), pad_left(&number(share.total), digits));
            format!("{}  {complete} / {all}  {:>4}", pad(label, labels), percent(*share))
        };
        shares.iter().map(line).collect()
    }

    fn problems(&self, page: &mut Page, limit: usize) {
        let problems = &self.report.problems;
        if problems.is_empty() {
            return;
        }
        part(page, self.lang.pick("名单中的问题", "Problems of the list"), problems.len() as u64);
        for (place, finding) in problems.iter().take(limit) {
            let severity = finding.severity();
            let label = format!("{}  ", severity.label(self.lang));
            let painted = page.paint.ink(&[Ink::of(severity)], &label);
            let text = format!("{}  {}", self.name(*place), finding.message(self.lang, Reveal::Masked));
            page.hanging(2, &painted, width(&label), &[], &text);
        }
        self.more(page, problems.len() as u64, limit);
    }

    fn tasks(&self, page: &mut Page, limit: usize) {
        if self.report.tasks.is_empty() {
            return;
        }
        part(page, self.lang.pick("先做什么", "What to do first"), self.report.task_count);
        for task in self.report.tasks.iter().take(limit) {
            self.task(page, task);
        }
        self.more(page, self.report.task_count, limit);
    }

    fn task(&self, page: &mut Page, task: &Task) {
        let gain = match (task.unblocks, self.lang) {
            (0, Lang::Zh) => "之后是否完成无法判定".to_owned(),
            (0, Lang::En) => "whether it is complete then is not known".to_owned(),
            (count, Lang::Zh) => format!("之后 {} 个组织连同下级全部完成", number(count.into())),
            (count, Lang::En) => format!("completes {} with all below", number(count.into())),
        };
        page.gap();
        page.hanging(2, "", 0, &[Ink::Bold], &format!("{}  {gain}", self.name(task.organization)));
        for finding in &task.findings {
            let severity = finding.severity();
            let label = format!("{}  ", severity.label(self.lang));
            let painted = page.paint.ink(&[Ink::of(severity)], &label);
            page.hanging(4, &painted, width(&label), &[], &finding.message(self.lang, Reveal::Masked));
        }
    }

    fn per_organization(&self, page: &mut Page, limit: usize) {
        part(
            page,
            self.lang.pick("各组织（含下级）", "By organization, with all below"),
            self.report.standings.len() as u64,
        );
        for (place, standing) in (0..).zip(&self.report.standings).take(limit) {
            let total = &standing.total;
            let share = |share: Share| format!("{}/{}", number(share.complete), number(share.total));
            let [organizations, cadres, members] = [total.organizations, total.cadres, total.members].map(share);
            let numbers = match self.lang {
                Lang::Zh => {
                    format!("组织 {organizations}（{}） 团干部 {cadres} 团员 {members}", percent(total.organizations))
                }
                Lang::En => {
                    format!(
                        "organizations {organizations} ({}), cadres {cadres}, members {members}",
                        percent(total.organizations)
                    )
                }
            };
            let (mark, ink) = match standing.complete {
                Some(true) => ("✓ ", Ink::Green),
                Some(false) => ("✗ ", Ink::Red),
                None => ("? ", Ink::Magenta),
            };
            let painted = page.paint.ink(&[ink], mark);
            page.hanging(2, &painted, width(mark), &[], &format!("{}  {numbers}", self.name(place)));
        }
        self.more(page, self.report.standings.len() as u64, limit);
    }

    fn lacking(&self, page: &mut Page, limit: usize) {
        if self.rosters.lacking_count == 0 {
            return;
        }
        part(page, self.lang.pick("资料不完整的人", "People who lack required fields"), self.rosters.lacking_count);
        for one in self.rosters.lacking.iter().take(limit) {
            let name = self.organizations.get(one.organization as usize).map_or("", |one| one.short_name.as_str());
            let fields: Vec<&str> = one.fields.iter().map(|(field, _)| field.header()).collect();
            let fields = fields.join(self.lang.pick("、", ", "));
            let lacks = self.lang.pick("缺", "lacks");
            page.paragraph(2, &[], &format!("{}  {name}  {lacks} {fields}", self.person(&one.person)));
        }
        self.more(page, self.rosters.lacking_count, limit);
    }

    fn unplaced(&self, page: &mut Page, limit: usize) {
        if self.rosters.unplaced_count == 0 {
            return;
        }
        let title =
            self.lang.pick("没有计入的人：找不到所属组织", "People not counted: their organization is not found");
        part(page, title, self.rosters.unplaced_count);
        for (name, unplaced) in self.rosters.unplaced.iter().take(limit) {
            page.gap();
            page.paragraph(2, &[Ink::Bold], &self.reason(name, unplaced));
            for person in &unplaced.first {
                page.paragraph(4, &[], &self.person(person));
            }
            self.more(page, unplaced.count, unplaced.first.len());
        }
        self.more(page, self.rosters.unplaced.len() as u64, limit);
    }

    /// Why people under a name were not counted, and what to do.
    fn reason(&self, name: &str, unplaced: &Unplaced) -> String {
        let count = number(unplaced.count);
        match (unplaced.why, self.lang) {
            (Why::NoName, Lang::Zh) => format!("{count} 人未写所在团支部；请补填，或用 --branch 指定"),
            (Why::NoName, Lang::En) => format!("{count} without a branch; fill it in, or state it with --branch"),
            (Why::Unknown, Lang::Zh) => format!("{count} 人写的是“{name}”，名单中没有这个团支部；请核对名称"),
            (Why::Unknown, Lang::En) => format!("{count} in “{name}”, no branch of the list; check the name"),
            (Why::Several, Lang::Zh) => format!("{count} 人写的是“{name}”，名单中有多个同名组织；请改写全称"),
            (Why::Several, Lang::En) => format!("{count} in “{name}”, which several have; write the full name"),
        }
    }

    fn person(&self, person: &Person) -> String {
        let row = row_name(person.row, self.lang);
        format!("{} {row}  {}", person.file, self.id(person))
    }

    fn id(&self, person: &Person) -> String {
        let none = || self.lang.pick("无身份证号码", "no ID number").to_owned();
        person.id.as_ref().map_or_else(none, |id| id.show(self.terms.reveal))
    }

    /// An organization by name and place.
    fn name(&self, organization: u32) -> String {
        let name = self.organizations.get(organization as usize).map_or("", |one| one.short_name.as_str());
        let place = self.origin.place(organization, self.lang);
        match self.lang {
            Lang::Zh => format!("{name}（{place}）"),
            Lang::En => format!("{name} ({place})"),
        }
    }

    /// Says how many are not shown.
    fn more(&self, page: &mut Page, all: u64, shown: usize) {
        let more = all.saturating_sub(shown as u64);
        if more > 0 {
            let text = match self.lang {
                Lang::Zh => format!("另有 {} 项未列出", number(more)),
                Lang::En => format!("and {} more", number(more)),
            };
            page.paragraph(2, &[Ink::Dim], &text);
        }
    }

    /// The report for programs.
    pub(super) fn json(&self) -> Json {
        let organization = |(one, standing): (&super::Organization, &zhtj::completion::tree::Standing)| {
            json!({
                "id": one.id,
                "name": one.short_name,
                "complete": standing.complete,
                "people_unseen": one.facts.people_unseen,
                "own": standing.own,
                "total": standing.total,
                "percent": standing.total.organizations.percent(),
            })
        };
        let problem = |(place, finding): &(u32, zhtj::kernel::Finding)| {
            json!({
                "id": self.organizations.get(*place as usize).map(|one| &one.id),
                "row": self.origin.row(*place),
                "finding": finding_json(finding, Some(self.lang), Reveal::Masked),
            })
        };
        let task = |task: &Task| {
            json!({
                "id": self.organizations.get(task.organization as usize).map(|one| &one.id),
                "row": self.origin.row(task.organization),
                "unblocks": task.unblocks,
                "findings": task.findings.iter()
                    .map(|finding| finding_json(finding, Some(self.lang), Reveal::Masked)).collect::<Vec<_>>(),
            })
        };
        let unplaced = |(name, unplaced): (&String, &Unplaced)| {
            json!({
                "branch": name,
                "why": match unplaced.why {
                    Why::NoName => "no_name",
                    Why::Unknown => "unknown",
                    Why::Several => "several",
                },
                "count": unplaced.count,
                "first": unplaced.first.iter().map(|person| self.person_json(person)).collect::<Vec<_>>(),
            })
        };
        json!({
            "file": self.file,
            "today": self.terms.today.to_string(),
            "rules": RULES_VERSION,
            "people": self.rosters.people,
            "total": self.report.total,
            "incomplete": self.incomplete(),
            "percent": self.report.total.organizations.percent(),
            "problems": self.report.problems.iter().map(problem).collect::<Vec<_>>(),
            "tasks": self.report.tasks.iter().map(task).collect::<Vec<_>>(),
            "task_count": self.report.task_count,
            "organizations": self.organizations.iter().zip(&self.report.standings).map(organization).collect::<Vec<_>>(),
            "lacking": self.rosters.lacking.iter().map(|one| self.lacking_json(one)).collect::<Vec<_>>(),
            "lacking_count": self.rosters.lacking_count,
            "unplaced": self.rosters.unplaced.iter().map(unplaced).collect::<Vec<_>>(),
            "unplaced_count": self.rosters.unplaced_count,
        })
    }

    fn lacking_json(&self, one: &Lacking) -> Json {
        let certain = |wanted: bool| {
            let fields = one.fields.iter().filter(move |(_, certain)| *certain == wanted);
            fields.map(|(field, _)| *field).collect::<Vec<_>>()
        };
        json!({
            "organization": self.organizations.get(one.organization as usize).map(|one| &one.id),
            "person": self.person_json(&one.person),
            "certain": certain(true),
            "likely": certain(false),
        })
    }

    fn person_json(&self, person: &Person) -> Json {
        let id = person.id.as_ref().map(|id| id.show(self.terms.reveal));
        json!({ "file": person.file, "row": person.row, "id": id })
    }
}

fn part(page: &mut Page, title: &str, count: u64) {
    page.gap();
    let title = page.paint.bold(&format!("{title}  {}", number(count)));
    page.line(&title);
}

/// The part that is complete; a dash of nothing.
fn percent(share: Share) -> String {
    share.percent().map_or_else(|| "-".to_owned(), |percent| format!("{percent}%"))
}
