//! Where a rule comes from, and how far the origin can be trusted.

use serde::Serialize;

/// How far a source can be trusted, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// The text of an issuing body.
    Official,
    /// A copy of an official text.
    Reposted,
    /// The behaviour of the real system's own front end.
    Observed,
    /// A comparable system, such as Guangdong's.
    Analogous,
    /// A deduction, or a page of low authority.
    Inferred,
}

impl Grade {
    /// Whether a rule may rest on this grade alone and still refuse something.
    ///
    /// What rests on `Analogous` or `Inferred` alone is at most a warning unless a policy raises it.
    #[must_use]
    pub const fn may_refuse(self) -> bool {
        matches!(self, Self::Official | Self::Reposted | Self::Observed)
    }

    /// The stable lower-case name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Reposted => "reposted",
            Self::Observed => "observed",
            Self::Analogous => "analogous",
            Self::Inferred => "inferred",
        }
    }

    /// The name in Chinese.
    #[must_use]
    pub const fn name_zh(self) -> &'static str {
        match self {
            Self::Official => "正式文件",
            Self::Reposted => "正式文件的转载",
            Self::Observed => "系统前端的实际行为",
            Self::Analogous => "同类系统（类比）",
            Self::Inferred => "推断",
        }
    }
}

/// One citable place: a document, an article of it, a version of a program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// The name under which rules and findings cite it, such as `FAQ_2019_Q4`.
    pub id: &'static str,
    /// The title in the language of the document.
    pub title: &'static str,
    /// Who issued or operates it.
    pub issuer: &'static str,
    /// When it was issued, as precisely as is known: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`; empty if unknown.
    pub date: &'static str,
    /// The article, question or section.
    pub article: &'static str,
    /// Where a copy can be read; empty if it has no public address.
    pub url: &'static str,
    /// How far it can be trusted.
    pub grade: Grade,
    /// The sentence that carries the rule, verbatim, where the text survives; empty otherwise.
    pub quote: &'static str,
}
