//! `zhtj template`: a blank import sheet with drop-downs, columns of text and notes.

use zhtj::kernel::Reveal;
use zhtj::roster::render::Style;
use zhtj::roster::write;

use crate::args::Template;
use crate::failure::Failure;
use crate::{CLEAN, Run, sheets};

pub(crate) fn run(run: &mut Run<'_, '_>, args: &Template) -> Result<u8, Failure> {
    let expected = ("以 .xlsx 结尾的文件名", "a name that ends in .xlsx");
    if !args.out.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx")) {
        return Err(Failure::Value { option: "--out", value: args.out.display().to_string(), expected });
    }
    let style = Style { lang: run.lang, reveal: Reveal::Masked };
    let draft = sheets::draft(&args.out, |file| write::template(args.kind.into(), style, file))?;
    run.publish(vec![draft])?;
    Ok(CLEAN)
}
