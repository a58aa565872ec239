//! State charts: the finite skeleton of a workflow, from which its table and diagram are drawn and over which it is
//! walked in tests.
//!
//! A workflow is written as a decider. `decide(state, command, context) -> Result<Vec<Event>, Vec<Finding>>` says what
//! follows from a command, or why nothing does; `evolve(state, &event) -> State` takes an event over. Both are pure, so
//! a portal keeps the events in its own database and gets the same state from them in every host. The chart is the part
//! of it that can be listed: which event leads from which state to which.

use std::fmt::Write;

use super::{Lang, Term};

/// A finite state chart. Implemented by the enum of the states.
pub trait Chart: Copy + Eq + 'static {
    /// The kinds of events.
    type Event: Copy + Eq + 'static;

    /// The stable name, `topic.noun`.
    const ID: &'static str;
    /// What goes through the states: Chinese, English.
    const TITLE: (&'static str, &'static str);
    /// All states; the first is the initial one.
    const STATES: &'static [Self];
    /// All kinds of events.
    const EVENTS: &'static [Self::Event];

    /// The word for the state.
    fn term(self) -> &'static Term;

    /// The word for a kind of event.
    fn event_term(event: Self::Event) -> &'static Term;

    /// The state that an event leads to; `None` if it cannot happen in this state. A total `match` without `_`.
    fn next(self, event: Self::Event) -> Option<Self>;

    /// Whether nothing can happen any more.
    fn is_final(self) -> bool {
        Self::EVENTS.iter().all(|event| self.next(*event).is_none())
    }
}

/// A chart without its types, so that all charts can stand in one list.
#[derive(Debug, Clone, Copy)]
pub struct Drawn {
    /// [`Chart::ID`].
    pub id: &'static str,
    /// [`Chart::TITLE`].
    pub title: (&'static str, &'static str),
    /// Draws the Mermaid diagram.
    pub mermaid: fn(Lang) -> String,
    /// Writes the table of all states and events in Markdown.
    pub table: fn(Lang) -> String,
}

impl Drawn {
    /// Takes the types off a chart.
    #[must_use]
    pub const fn of<C: Chart>() -> Self {
        Self { id: C::ID, title: C::TITLE, mermaid: mermaid::<C>, table: table::<C> }
    }
}

/// Draws a chart as a Mermaid state diagram.
#[must_use]
pub fn mermaid<C: Chart>(lang: Lang) -> String {
    let mut out = String::from("stateDiagram-v2\n");
    let name = |term: &Term| lang.pick(term.zh, term.en).to_owned();
    for state in C::STATES {
        let term = state.term();
        let _ = writeln!(out, "    state \"{}\" as {}", name(term), term.code);
    }
    if let Some(first) = C::STATES.first() {
        let _ = writeln!(out, "    [*] --> {}", first.term().code);
    }
    for state in C::STATES {
        for event in C::EVENTS {
            if let Some(next) = state.next(*event) {
                let event = name(C::event_term(*event));
                let _ = writeln!(out, "    {} --> {}: {event}", state.term().code, next.term().code);
            }
        }
        if state.is_final() {
            let _ = writeln!(out, "    {} --> [*]", state.term().code);
        }
    }
    out
}

/// Writes a chart as a Markdown table: a row for each state, a column for each event; `–` where it cannot happen.
#[must_use]
pub fn table<C: Chart>(lang: Lang) -> String {
    let name = |term: &Term| lang.pick(term.zh, term.en).to_owned();
    let mut out = format!("| {} |", lang.pick("状态", "state"));
    for event in C::EVENTS {
        let _ = write!(out, " {} |", name(C::event_term(*event)));
    }
    out.push_str("\n|---|");
    out.push_str(&"---|".repeat(C::EVENTS.len()));
    for state in C::STATES {
        let _ = write!(out, "\n| {} |", name(state.term()));
        for event in C::EVENTS {
            let next = state.next(*event).map_or_else(|| "–".to_owned(), |next| name(next.term()));
            let _ = write!(out, " {next} |");
        }
    }
    out.push('\n');
    out
}

/// The states that can be reached from the initial one.
#[must_use]
pub fn reachable<C: Chart>() -> Vec<C> {
    let mut found: Vec<C> = C::STATES.first().copied().into_iter().collect();
    let mut at = 0;
    while let Some(state) = found.get(at).copied() {
        for event in C::EVENTS {
            if let Some(next) = state.next(*event)
                && !found.contains(&next)
            {
                found.push(next);
            }
        }
        at += 1;
    }
    found
}

/// Whether every state that can be reached can still come to an end.
#[must_use]
pub fn can_always_end<C: Chart>() -> bool {
    reachable::<C>().into_iter().all(|start| {
        let mut seen = vec![start];
        let mut at = 0;
        while let Some(state) = seen.get(at).copied() {
            if state.is_final() {
                return true;
            }
            let next = C::EVENTS.iter().filter_map(|event| state.next(*event));
            for state in next {
                if !seen.contains(&state) {
                    seen.push(state);
                }
            }
            at += 1;
        }
        false
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Door {
        Open,
        Shut,
        Gone,
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Happens {
        Shuts,
        Opens,
        Burns,
    }

    impl Chart for Door {
        type Event = Happens;
        const ID: &'static str = "test.door";
        const TITLE: (&'static str, &'static str) = ("门", "door");
        const STATES: &'static [Self] = &[Self::Open, Self::Shut, Self::Gone];
        const EVENTS: &'static [Happens] = &[Happens::Shuts, Happens::Opens, Happens::Burns];

        fn term(self) -> &'static Term {
            match self {
                Self::Open => &Term { code: "open", zh: "开", en: "open" },
                Self::Shut => &Term { code: "shut", zh: "关", en: "shut" },
                Self::Gone => &Term { code: "gone", zh: "无", en: "gone" },
            }
        }

        fn event_term(event: Happens) -> &'static Term {
            match event {
                Happens::Shuts => &Term { code: "shuts", zh: "关上", en: "shuts" },
                Happens::Opens => &Term { code: "opens", zh: "打开", en: "opens" },
                Happens::Burns => &Term { code: "burns", zh: "烧毁", en: "burns" },
            }
        }

        fn next(self, event: Happens) -> Option<Self> {
            match (self, event) {
                (Self::Open, Happens::Shuts) => Some(Self::Shut),
                (Self::Shut, Happens::Opens) => Some(Self::Open),
                (Self::Open | Self::Shut, Happens::Burns) => Some(Self::Gone),
                (Self::Open, Happens::Opens)
                | (Self::Shut, Happens::Shuts)
                | (Self::Gone, Happens::Shuts | Happens::Opens | Happens::Burns) => None,
            }
        }
    }

    #[test]
    fn a_chart_is_drawn_and_walked() {
        assert_eq!(reachable::<Door>(), [Door::Open, Door::Shut, Door::Gone]);
        assert!(can_always_end::<Door>());
        assert_eq!(
            table::<Door>(Lang::En),
            "| state | shuts | opens | burns |\n|---|---|---|---|\n\
             | open | shut | – | gone |\n| shut | – | open | gone |\n| gone | – | – | – |\n"
        );
        let drawn = mermaid::<Door>(Lang::En);
        assert!(drawn.contains("    [*] --> open\n") && drawn.contains("    shut --> open: opens\n"), "{drawn}");
        assert!(drawn.contains("    gone --> [*]\n") && !drawn.contains("gone --> gone"), "{drawn}");
    }
}
