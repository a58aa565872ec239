//! Which language help, errors and reports speak.

use std::ffi::OsString;

use zhtj::kernel::Lang;

/// Finds the language before the arguments are parsed, because help and usage errors need it too.
///
/// `--lang` decides; else the locale of the environment: `zh…` is Chinese, any other language is English. A locale that
/// states no language (unset, empty, `C`, `POSIX`) gives Chinese, because the people who act on a report read it. A
/// value of `--lang` that is neither is left to the parser to refuse.
pub(crate) fn choose(args: &[OsString], locale: Option<&str>) -> Lang {
    let mut args = args.iter().map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    while let Some(arg) = args.next() {
        let value =
            if arg == "--lang" { args.next() } else { arg.strip_prefix("--lang=").map(|v| v.to_owned().into()) };
        match value.as_deref() {
            Some("zh") => return Lang::Zh,
            Some("en") => return Lang::En,
            _ => {}
        }
    }
    of_locale(locale)
}

fn of_locale(locale: Option<&str>) -> Lang {
    let language = locale.unwrap_or_default().split(['_', '.', '@', '-']).next().unwrap_or_default();
    match language.to_ascii_lowercase().as_str() {
        "" | "c" | "posix" | "zh" => Lang::Zh,
        _ => Lang::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_wins_over_the_locale_and_silence_means_chinese() {
        for (args, locale, lang) in [
            (&["zhtj"][..], None, Lang::Zh),
            (&["zhtj"], Some("C.UTF-8"), Lang::Zh),
            (&["zhtj"], Some("POSIX"), Lang::Zh),
            (&["zhtj"], Some("zh_CN.UTF-8"), Lang::Zh),
            (&["zhtj"], Some("zh-Hans"), Lang::Zh),
            (&["zhtj"], Some("en_US.UTF-8"), Lang::En),
            (&["zhtj"], Some("de_DE"), Lang::En),
            (&["zhtj", "--lang", "en"], Some("zh_CN"), Lang::En),
            (&["zhtj", "id", "--lang=zh"], Some("en_US"), Lang::Zh),
            (&["zhtj", "--lang", "fr"], Some("en_US"), Lang::En),
            (&["zhtj", "id", "--", "--lang=en"], None, Lang::Zh),
        ] {
            let args: Vec<OsString> = args.iter().map(OsString::from).collect();
            assert_eq!(choose(&args, locale), lang, "{args:?} {locale:?}");
        }
    }
}
