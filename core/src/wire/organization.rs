//! Calls about single organizations.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{Request, calls};
use crate::kernel::{Checked, Finding, Term};
use crate::organization::committee::{CommitteeFacts, check_committee};
use crate::organization::create::{Creation, check_creation};
use crate::organization::establish::{Establishment, check_establishment, reply_deadline};
use crate::organization::fields::{Card, FIELDS, check_card};
use crate::organization::immutability::{Change, check_change};
use crate::organization::naming::{self, Given, NameParts, Names};
use crate::organization::rating::{Candidate, Shares, check_shares, rate};
use crate::organization::relation::{Pair, Standing, check_relation, relation};
use crate::organization::size::{Size, check_size};
use crate::organization::term::{Due, Election, check_term};
use crate::organization::{Category, SpecialKind};

calls! {
    "organization.kind", "组织类别及其代码、下级类别" / "tells what a category is and what may stand below it", [48],
        KindInput => KindValue, tell_kind;
    "organization.relation", "检查上下级组织类别" / "checks a superior and a subordinate", [48],
        Pair => RelationValue, check_pair;
    "organization.create", "检查下级组织的创建" / "checks the creation of a subordinate organization", [],
        Creation => Vec<WordValue>, check_new;
    "organization.check", "检查组织信息是否完善" / "checks the information of an organization", [40, 42, 46],
        Card => CardValue, check_one;
    "organization.change", "检查已填组织信息能否修改" / "checks whether a field can be changed", [9, 45],
        Change => (), check_changed;
    "organization.size", "检查团组织人数" / "checks the number of members", [35],
        Size => (), check_members;
    "organization.committee", "检查委员会的设立和人数" / "checks the committee of an organization", [],
        CommitteeFacts => (), check_seats;
    "organization.establish", "检查团支部的设立和撤销" / "checks how a branch is set up and ended", [],
        Establishment => EstablishValue, check_set_up;
    "organization.term", "任期和换届日期" / "tells when an election is due", [],
        Election => DueValue, check_due;
    "organization.rating", "团支部对标定级" / "rates a branch", [],
        Candidate => RatingValue, rate_one;
    "organization.rating_shares", "检查定级比例" / "checks the shares of the ratings", [],
        Shares => (), check_all_shares;
    "organization_name.check", "检查组织名称" / "checks the names of an organization", [],
        NameInput => (), check_name;
    "organization_name.compose", "生成组织名称" / "makes the names of an organization", [],
        ComposeInput => NamesValue, compose_names;
}

fn plain<I>(request: &Request<I>, findings: Vec<Finding>) -> Json {
    Checked { value: Some(()), findings }.to_json(|()| Json::Null, request.lang, request.reveal())
}

/// A word with its stable code.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub(super) struct WordValue {
    /// A stable code.
    code: &'static str,
    /// In Chinese.
    zh: &'static str,
    /// In English.
    en: &'static str,
}

impl From<&'static Term> for WordValue {
    fn from(term: &'static Term) -> Self {
        Self { code: term.code, zh: term.zh, en: term.en }
    }
}

/// A category, or a special kind of branch.
#[derive(Debug, Clone, Copy, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct KindInput {
    /// The category.
    category: Category,
    /// The special kind, if it is one.
    #[serde(default)]
    special: Option<SpecialKind>,
}

/// What a category is.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct KindValue {
    /// The category.
    category: WordValue,
    /// The special kind, if one was given.
    special: Option<WordValue>,
    /// The code that unverified programs use; `null` if not known.
    system_code: Option<&'static str>,
    /// The number in Guangdong's system; `null` if it has none.
    guangdong: Option<u8>,
    /// Whether it holds members and ends the tree.
    branch: bool,
    /// The id of the source that knows it as a category or kind.
    source: &'static str,
    /// The categories that may stand directly below it.
    children: Vec<&'static str>,
}

fn tell_kind(request: &Request<KindInput>) -> Json {
    let KindInput { category, special } = request.input;
    let below = Category::ALL.into_iter().filter(|child| relation(category, *child).standing == Standing::Allowed);
    let value = KindValue {
        category: category.term().into(),
        special: special.map(|kind| kind.term().into()),
        system_code: category.code(),
        guangdong: category.guangdong(),
        branch: category.is_branch(),
        source: special.map_or(category.source(), SpecialKind::source).id,
        children: below.map(|child| child.term().code).collect(),
    };
    Checked::clean(value).to_json(|value| json!(value), request.lang, request.reveal())
}

/// What is known about a pair.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RelationValue {
    /// What is known.
    standing: Standing,
    /// The grade of the source.
    grade: &'static str,
    /// The id of the source.
    source: &'static str,
}

fn check_pair(request: &Request<Pair>) -> Json {
    let pair = &request.input;
    let known = relation(pair.parent, pair.child);
    let value = RelationValue { standing: known.standing, grade: known.source.grade.name(), source: known.source.id };
    let findings = check_relation(pair, &request.context()).into_iter().collect();
    Checked { value: Some(value), findings }.to_json(|value| json!(value), request.lang, request.reveal())
}

fn check_new(request: &Request<Creation>) -> Json {
    let value = |steps: &&'static [Term]| json!(steps.iter().map(WordValue::from).collect::<Vec<_>>());
    check_creation(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// Which fields are asked for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct CardValue {
    /// The fields that the manual requires of the category; `null` where it does not list the category.
    required: Option<Vec<WordValue>>,
}

fn check_one(request: &Request<Card>) -> Json {
    let required = |category| {
        let fields = FIELDS.iter().map(|field| Some((field, field.required_of(category)?))).collect::<Option<Vec<_>>>();
        fields
            .map(|fields| fields.into_iter().filter(|(_, asked)| *asked).map(|(field, _)| field.term.into()).collect())
    };
    let value = CardValue { required: required(request.input.category) };
    let findings = check_card(&request.input, &request.context());
    Checked { value: Some(value), findings }.to_json(|value| json!(value), request.lang, request.reveal())
}

fn check_changed(request: &Request<Change>) -> Json {
    plain(request, check_change(&request.input, &request.context()).into_iter().collect())
}

fn check_members(request: &Request<Size>) -> Json {
    plain(request, check_size(&request.input, &request.context()))
}

fn check_seats(request: &Request<CommitteeFacts>) -> Json {
    plain(request, check_committee(&request.input, &request.context()))
}

/// When the superior replies.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct EstablishValue {
    /// The last day of the reply, `yyyy-MM-dd`; `null` where nothing was requested or no term is known.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::kernel::Date>"))]
    reply_by: Option<String>,
}

fn check_set_up(request: &Request<Establishment>) -> Json {
    let reply_by = request.input.requested_on.and_then(reply_deadline).map(|day| day.to_string());
    let findings = check_establishment(&request.input, &request.context());
    let value = Some(EstablishValue { reply_by });
    Checked { value, findings }.to_json(|value| json!(value), request.lang, request.reveal())
}

/// When the next election is due.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct DueValue {
    /// The first day on which the shortest term is served, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    earliest: String,
    /// The day on which the longest term ends, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "crate::kernel::Date"))]
    latest: String,
    /// The days on which to remind, in order, `yyyy-MM-dd`.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<crate::kernel::Date>"))]
    reminders: Vec<String>,
    /// The id of the source of the term.
    source: &'static str,
}

fn check_due(request: &Request<Election>) -> Json {
    let value = |due: &Due| {
        json!(DueValue {
            earliest: due.earliest.to_string(),
            latest: due.latest.to_string(),
            reminders: due.reminders.iter().map(ToString::to_string).collect(),
            source: due.source.id,
        })
    };
    check_term(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

/// The rating.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct RatingValue {
    /// The stars as that year calls them.
    stars: WordValue,
}

fn rate_one(request: &Request<Candidate>) -> Json {
    let on = request.input.on.unwrap_or(request.today);
    let value = |stars: &crate::organization::rating::Stars| json!(RatingValue { stars: stars.term(on).into() });
    rate(&request.input, &request.context()).to_json(value, request.lang, request.reveal())
}

fn check_all_shares(request: &Request<Shares>) -> Json {
    plain(request, check_shares(&request.input, &request.context()))
}

/// Names to be checked.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct NameInput {
    /// The category.
    category: Category,
    /// The names.
    names: Given,
    /// The parts that the names are compared with, if known.
    #[serde(default)]
    parts: Option<NameParts>,
}

fn check_name(request: &Request<NameInput>) -> Json {
    let NameInput { category, names, parts } = &request.input;
    plain(request, naming::check(names, parts.as_ref(), *category, &request.context()))
}

/// Names to be made.
#[derive(Debug, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct ComposeInput {
    /// The category.
    category: Category,
    /// The parts.
    parts: NameParts,
}

/// The names.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct NamesValue {
    /// The full name (组织全称).
    full: String,
    /// The short name (组织简称).
    short: String,
    /// The alias (代称); `null` for other than class branches.
    alias: Option<String>,
}

fn compose_names(request: &Request<ComposeInput>) -> Json {
    let ComposeInput { category, parts } = &request.input;
    let value = |names: &Names| {
        let Names { full, short, alias } = names.clone();
        json!(NamesValue { full, short, alias })
    };
    naming::compose(parts, *category, &request.context()).to_json(value, request.lang, request.reveal())
}
