//! The questions of `zhtj transfer advise`: only those whose answer matters for what the member plans. What is left
//! empty is not known. The answers become the same JSON that programs send.

use serde_json::{Map, Value as Json};
use zhtj::kernel::{Term, date};
use zhtj::transfer::advise::{Plan, SeparateSystem};

use crate::Run;
use crate::failure::Failure;

/// Characters of an answer; whoever types more leans on the keyboard.
const LONGEST_ANSWER: usize = 200;

/// How an answer is read.
enum Kind {
    /// One of several.
    Choice(Vec<&'static Term>),
    /// Yes or no.
    YesNo,
    /// A day.
    Day,
    /// A whole number of months.
    Months,
}

struct Question {
    /// The field of the situation.
    field: &'static str,
    zh: &'static str,
    en: &'static str,
    kind: Kind,
    /// Whether it must be answered.
    needed: bool,
}

const fn question(field: &'static str, zh: &'static str, en: &'static str, kind: Kind) -> Question {
    Question { field, zh, en, kind, needed: false }
}

/// Asks on standard error, so that the answer can be piped away, and reads from standard input.
pub(super) fn ask(run: &mut Run<'_, '_>) -> Result<Json, Failure> {
    run.tell(run.lang.pick(
        "请回答几个问题；不清楚的直接按回车\n",
        "A few questions; press enter where you do not know the answer\n",
    ));
    let plans = Plan::ALL.iter().map(|plan| plan.term()).collect();
    let first = question("plan", "该团员接下来", "What does the member do next", Kind::Choice(plans));
    let first = Question { needed: true, ..first };
    let plan = answer(run, &first)?;
    let chosen = Plan::ALL.iter().copied().find(|known| plan == known.term().code);
    let mut situation = Map::from_iter([(first.field.to_owned(), plan)]);
    for question in chosen.into_iter().flat_map(questions) {
        let value = answer(run, &question)?;
        if !value.is_null() {
            situation.insert(question.field.to_owned(), value);
        }
    }
    Ok(situation.into())
}

fn questions(plan: Plan) -> Vec<Question> {
    let mut all = match plan {
        Plan::Study => {
            vec![question(
                "branch_exists",
                "录取学校已建立新生团支部吗",
                "Has the admitting school built the branch",
                Kind::YesNo,
            )]
        }
        Plan::Employed => vec![
            question(
                "unit_has_organization",
                "工作单位有团组织吗",
                "Does the unit have a League organization",
                Kind::YesNo,
            ),
            question(
                "system_unit",
                "工作单位属于铁道、民航、金融、央企、中央和国家机关系统吗",
                "Is the unit one of the railways, civil aviation, finance, central enterprises or central organs",
                Kind::YesNo,
            ),
        ],
        Plan::SpecialUnit => vec![question(
            "enlistment_confirmed",
            "入伍或去向已确认吗",
            "Is the enlistment or the unit confirmed",
            Kind::YesNo,
        )],
        Plan::Away => {
            vec![question("away_months", "外出几个月", "Away for how many months", Kind::Months)]
        }
        Plan::Teacher => return Vec::new(),
        Plan::AbroadOfficial | Plan::AbroadPrivate | Plan::AbroadStudy | Plan::NoJob | Plan::Delayed => Vec::new(),
    };
    let systems = SeparateSystem::ALL.iter().map(|system| system.term()).collect();
    all.extend([
        question(
            "to_system",
            "转入组织属于下列独立系统吗（都不是则按回车）",
            "Is the receiving organization in one of these systems (enter if in none)",
            Kind::Choice(systems),
        ),
        question("birth_date", "出生日期（yyyy-MM-dd）", "Birth date (yyyy-MM-dd)", Kind::Day),
        question("has_post", "担任团内职务吗", "Does the member hold a post in the League", Kind::YesNo),
        question(
            "party_member",
            "是保留团籍的党员吗",
            "Is the member in the Party and keeps the League membership",
            Kind::YesNo,
        ),
    ]);
    all
}

/// Asks until the answer can be read.
fn answer(run: &mut Run<'_, '_>, question: &Question) -> Result<Json, Failure> {
    let mut text = format!("\n{}", run.lang.pick(question.zh, question.en));
    match &question.kind {
        Kind::Choice(terms) => {
            text += run.lang.pick("：", ":");
            for (number, term) in (1..).zip(terms) {
                text.extend([&format!("\n  {number}  "), run.lang.pick(term.zh, term.en)]);
            }
            text += "\n> ";
        }
        Kind::YesNo => text += run.lang.pick("？（是/否）> ", "? (yes/no) > "),
        Kind::Day | Kind::Months => text += run.lang.pick("：", ": "),
    }
    loop {
        run.tell(&text);
        let line = read_line(run)?;
        let line = line.trim();
        if line.is_empty() && !question.needed {
            return Ok(Json::Null);
        }
        if let Some(value) = understand(line, &question.kind) {
            return Ok(value);
        }
        let hint = match question.kind {
            Kind::Choice(_) => run.lang.pick("请输入前面的数字\n", "please type the number in front\n"),
            Kind::YesNo => run.lang.pick("请输入“是”或“否”\n", "please type yes or no\n"),
            Kind::Day => run.lang.pick("请按 yyyy-MM-dd 输入日期\n", "please type a day as yyyy-MM-dd\n"),
            Kind::Months => run.lang.pick("请输入月数，如 6\n", "please type a number of months, such as 6\n"),
        };
        run.tell(hint);
    }
}

fn understand(line: &str, kind: &Kind) -> Option<Json> {
    match kind {
        Kind::Choice(terms) => {
            let by_number = line.parse::<usize>().ok().and_then(|number| terms.get(number.checked_sub(1)?));
            let by_name = || terms.iter().find(|term| [term.code, term.zh, term.en].contains(&line));
            Some(by_number.or_else(by_name)?.code.into())
        }
        Kind::YesNo => match line.to_lowercase().as_str() {
            "y" | "yes" | "是" | "有" => Some(true.into()),
            "n" | "no" | "否" | "不是" | "无" | "没有" => Some(false.into()),
            _ => None,
        },
        Kind::Day => date::parse_iso(line).map(|day| day.to_string().into()),
        Kind::Months => line.parse::<u16>().ok().map(Json::from),
    }
}

/// One line; a byte at a time, since what follows it belongs to the next question.
fn read_line(run: &mut Run<'_, '_>) -> Result<String, Failure> {
    let mut line = Vec::new();
    let mut byte = [0];
    loop {
        match run.io.stdin.read(&mut byte) {
            Ok(0) if line.is_empty() => return Err(Failure::Unanswered),
            Ok(0) => break,
            Ok(_) if byte == *b"\n" => break,
            Ok(_) if line.len() < LONGEST_ANSWER => line.extend(byte),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(Failure::Stream { error }),
        }
    }
    String::from_utf8(line).map_err(|_| Failure::NotText)
}
