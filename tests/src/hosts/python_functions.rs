//! Emits the functions of the Python façade.

use std::fmt::Write;

use super::model::{Call, Field, Form, Tag, Type};
use super::python::{Emitter, FRAME, by_place, ordered};
use super::python_text::{annotated, docstring, keyword_safe, quoted};

impl Emitter<'_> {
    pub(super) fn function(&self, call: &Call, form: &Form, name: &str, out: &mut String) {
        let clash = form.params.iter().find(|param| FRAME.contains(&param.name.as_str()));
        assert!(clash.is_none(), "{}: a parameter has a name of the frame: {clash:?}", call.name);
        let _ = write!(out, "\n\ndef {name}(\n");
        let first = by_place(&form.params);
        let mut star = false;
        for (place, param) in ordered(&form.params).enumerate() {
            if !star && (first.is_none() || place > 0) {
                out.push_str("    *,\n");
                star = true;
            }
            let (ty, default) = self.optional(param, !param.required, false, true);
            let _ = writeln!(out, "    {},", annotated(&keyword_safe(&param.name), &ty, default.as_deref()));
        }
        if !star {
            out.push_str("    *,\n");
        }
        if call.checked {
            out.push_str("    today: _dt.date,\n    region: str | None = None,\n    policy: _Policy | None = None,\n");
        }
        out.push_str("    lang: _Lang | None = None,\n");
        if call.checked {
            out.push_str("    reveal: bool = False,\n");
        }
        let value = self.ty(&form.value, false);
        let answer = if call.checked { format!("_Checked[{value}]") } else { value.clone() };
        let _ = write!(out, ") -> {answer}:\n{}", self.function_doc(call, form));
        let input = Self::input(form);
        let call_name = quoted(&call.name);
        if call.checked {
            let _ = write!(
                out,
                "    return _asked(\n        {call_name},\n        {input},\n        today,\n        region,\n        policy,\n        lang,\n        reveal,\n        {value},\n    )\n"
            );
        } else {
            // The hint tells what it is; the type checker cannot see that.
            let _ = write!(
                out,
                "    answer: {answer} = _described({call_name}, {input}, lang, {value})\n    return answer\n"
            );
        }
    }

    /// The input as a dictionary.
    fn input(form: &Form) -> String {
        let entry = |param: &Field| format!("{}: {}", quoted(&param.name), keyword_safe(&param.name));
        let mut parts: Vec<_> = form.params.iter().filter(|param| param.required).map(entry).collect();
        let optional: Vec<_> = form.params.iter().filter(|param| !param.required).map(entry).collect();
        if !optional.is_empty() {
            parts.push(format!("**_some({{{}}})", optional.join(", ")));
        }
        match &form.variant {
            None => format!("{{{}}}", parts.join(", ")),
            Some((Tag::Field(tag), word)) => {
                parts.insert(0, format!("{}: {}", quoted(tag), quoted(&word.word)));
                format!("{{{}}}", parts.join(", "))
            }
            Some((Tag::Key, word)) => format!("{{{}: {{{}}}}}", quoted(&word.word), parts.join(", ")),
        }
    }

    fn function_doc(&self, call: &Call, form: &Form) -> String {
        let mut lines = vec![format!("{} ({}).", capital(&call.en), call.zh)];
        if let Some((_, word)) = &form.variant {
            lines.extend([String::new(), word.doc.clone()]);
        }
        if !call.questions.is_empty() {
            let numbers: Vec<_> = call.questions.iter().map(u64::to_string).collect();
            lines.extend([String::new(), format!("Helps with the questions of the FAQ {}.", numbers.join(", "))]);
        }
        lines.extend([String::new(), "Args:".to_owned()]);
        for param in ordered(&form.params) {
            lines.push(format!("    {}: {}", keyword_safe(&param.name), self.field_doc(param, !param.required)));
        }
        if call.checked {
            lines.push("    today: The day of the check in Asia/Shanghai.".to_owned());
            lines.push("    region: The province of the organization: two digits, Chinese name or pinyin.".to_owned());
            lines.push("    policy: What the caller decides where the facts leave a choice.".to_owned());
            lines.push("    lang: The language of texts in the answer.".to_owned());
            lines.push("    reveal: Whether personal data in the answer is shown in full.".to_owned());
        } else {
            lines.push("    lang: The language of texts in the answer; Chinese if left out.".to_owned());
        }
        let value = self.value_doc(&form.value);
        let returns = match (call.checked, value.is_empty()) {
            (true, true) => "The verdict and the findings; the value is `None`.".to_owned(),
            (true, false) => format!("The verdict, the findings and the value: {value}"),
            (false, _) => value,
        };
        lines.extend([String::new(), "Returns:".to_owned(), format!("    {returns}")]);
        lines.extend([String::new(), "Raises:".to_owned()]);
        lines.push(
            "    RequestError: If a value cannot be read (`request.*`); what the check finds is no error.".to_owned(),
        );
        docstring(&lines.join("\n"), 1)
    }

    fn value_doc(&self, ty: &Type) -> String {
        match ty {
            Type::Named(name) => self.model.get(name).map(|def| def.doc.clone()).unwrap_or_default(),
            Type::List(item) => format!("A list. {}", self.value_doc(item)).trim_end().to_owned(),
            Type::Map(item) => format!("By key. {}", self.value_doc(item)).trim_end().to_owned(),
            Type::Null => String::new(),
            _ => "A text.".to_owned(),
        }
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}
