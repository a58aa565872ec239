//! `zhtj transfer graph`: the stages of an application, as a diagram or as a list.

use zhtj::kernel::{Chart, Lang, Term};
use zhtj::transfer::{guangdong, national};

use crate::args::transfer::{Graph, GraphFormat, WorkflowName};
use crate::failure::Failure;
use crate::layout::{pad, width};
use crate::page::Page;
use crate::paint::Ink;
use crate::{CLEAN, Run};

pub(super) fn run(run: &mut Run<'_, '_>, args: &Graph) -> Result<u8, Failure> {
    let text = match args.workflow {
        WorkflowName::National => draw::<national::Stage>(run, args.format),
        WorkflowName::Guangdong => draw::<guangdong::Stage>(run, args.format),
    };
    run.print(&text)?;
    Ok(CLEAN)
}

fn draw<C: Chart>(run: &Run<'_, '_>, format: GraphFormat) -> String {
    match format {
        GraphFormat::Mermaid => zhtj::kernel::chart::mermaid::<C>(run.lang),
        GraphFormat::Table => {
            let mut page = run.page();
            list::<C>(&mut page, run.lang);
            page.finish()
        }
    }
}

/// Every stage with what can happen in it and where that leads. A table of all stages and events is wider than terminals.
fn list<C: Chart>(page: &mut Page, lang: Lang) {
    let name = |term: &Term| lang.pick(term.zh, term.en);
    let title = page.paint.bold(lang.pick(C::TITLE.0, C::TITLE.1));
    page.line(&title);
    let cells = C::EVENTS.iter().map(|event| width(name(C::event_term(*event)))).max().unwrap_or_default();
    for state in C::STATES {
        page.gap();
        let ends = if state.is_final() { lang.pick("（终结）", " (the end)") } else { "" };
        let line = format!("{}{}", page.paint.bold(name(state.term())), page.paint.dim(ends));
        page.line(&line);
        for event in C::EVENTS {
            if let Some(next) = state.next(*event) {
                let label = format!("{}  → ", pad(name(C::event_term(*event)), cells));
                page.hanging(2, &label, width(&label), &[Ink::Bold], name(next.term()));
            }
        }
    }
}
