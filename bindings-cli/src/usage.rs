//! Errors of usage, each in one sentence of the user's language.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use zhtj::kernel::Lang;

/// Says in one sentence what is wrong with the arguments, and what would be right if that is known.
pub(crate) fn sentence(error: &Error, lang: Lang) -> String {
    let get = |kind| error.get(kind).map(|value| words(value, lang)).filter(|text| !text.is_empty());
    let text = |kind| get(kind).unwrap_or_default();
    let arg = text(ContextKind::InvalidArg);
    let zh = lang == Lang::Zh;
    let mut out = match error.kind() {
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue).is_empty() => {
            if zh {
                format!("{arg} 后面缺少值")
            } else {
                format!("{arg} needs a value")
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::InvalidUtf8 => {
            let value = text(ContextKind::InvalidValue);
            if zh { format!("{arg} 的值“{value}”不正确") } else { format!("{arg} cannot be “{value}”") }
        }
        ErrorKind::UnknownArgument => {
            if zh {
                format!("没有 {arg} 这个选项")
            } else {
                format!("there is no option {arg}")
            }
        }
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand);
            if zh { format!("没有 {name} 这个命令") } else { format!("there is no command {name}") }
        }
        ErrorKind::MissingRequiredArgument => {
            if zh {
                format!("缺少 {arg}")
            } else {
                format!("{arg} is missing")
            }
        }
        ErrorKind::ArgumentConflict => {
            if zh {
                format!("{arg} 只能写一次")
            } else {
                format!("{arg} may be given once")
            }
        }
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            if zh {
                format!("{arg} 的值个数不对")
            } else {
                format!("{arg} has the wrong number of values")
            }
        }
        _ => lang.pick("命令行写法不正确", "the command line is not understood").to_owned(),
    };
    if error.kind() == ErrorKind::ValueValidation {
        // All values that are parsed by the parser itself are numbers.
        out += lang.pick("；应为合适的数字", "; it must be a fitting number");
    }
    if let Some(values) = get(ContextKind::ValidValue) {
        out.extend([lang.pick("；可以是 ", "; it can be "), &values]);
    }
    let meant = [ContextKind::SuggestedValue, ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand];
    if let Some(meant) = meant.into_iter().find_map(get) {
        out.extend([lang.pick("；是否想写 ", "; did you mean "), &meant]);
    }
    out + lang.pick("；用 --help 查看用法", "; see --help")
}

fn words(value: &ContextValue, lang: Lang) -> String {
    match value {
        ContextValue::Strings(texts) => texts.join(lang.pick("、", ", ")),
        ContextValue::String(text) => text.clone(),
        ContextValue::StyledStr(text) => text.to_string(),
        ContextValue::StyledStrs(texts) => {
            texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(lang.pick("、", ", "))
        }
        ContextValue::Number(number) => number.to_string(),
        _ => String::new(),
    }
}
