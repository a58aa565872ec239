//! Help in two languages: the English texts stand where the arguments are defined, the Chinese ones here.

use std::ffi::OsString;
use std::sync::LazyLock;

use clap::builder::StyledStr;
use clap::{Command, CommandFactory};
use zhtj::kernel::Lang;

use crate::args::Cli;
use crate::layout::{width, wrap};

/// The Chinese summaries of the commands; the empty name is the program.
const COMMANDS: &[(&str, &str)] = &[
    ("", "智慧团建批量导入前检查名册"),
    ("check", "检查名册：哪些单元格会被拒绝、为什么、怎么改"),
    ("id", "检查身份证号码，并说明号码中的信息"),
    ("explain", "解释一个代码：规则、改法、依据"),
    ("rules", "列出常见问题和对应的规则"),
    ("template", "生成空白导入表（带下拉选项和填写说明）"),
    ("generate", "生成带有已知错误的模拟名册（人员均为虚构）"),
    ("org", "检查团组织名单"),
    ("org check", "检查团组织名单：上下级、类别、名称、人数"),
    ("complete", "查看完成录入情况：谁缺什么、先做什么"),
    ("transfer", "组织关系接转：流程推演、去向建议、毕业班名单、状态图、时间安排"),
    ("transfer simulate", "推演一个情景：每一步的结果和依据"),
    ("transfer advise", "团员应转往哪里、需要什么材料、何时办理"),
    ("transfer check", "检查毕业班转接名单"),
    ("transfer graph", "画出转接申请的状态图"),
    ("transfer deadlines", "列出某年的时间安排"),
    ("call", "回答一个 JSON 请求，与其他语言的接口一致"),
    ("schema", "输出请求和回答的 JSON Schema"),
    ("completions", "输出命令行补全脚本"),
];

/// The Chinese texts of the arguments: `command.argument` or, where all commands mean the same, `argument`; the text;
/// the name of its value.
const ARGUMENTS: &[(&str, &str, &str)] = &[
    ("lang", "语言：zh 或 en（默认随系统，否则中文）", "语言"),
    ("help", "显示本帮助", ""),
    ("version", "显示程序和规则的版本", ""),
    ("files", "名册文件（.xlsx .xlsm .xlsb .xls .ods .csv）；- 表示标准输入", "文件"),
    ("existing", "已在系统中的人员名册，用来比对重复", "文件"),
    ("branch", "名册所属的团支部，用来判断 --existing 中的人员是否在本支部", "名称"),
    ("sheet", "只检查这个工作表（默认检查所有认得出表头的工作表）", "名称"),
    ("kind", "表的种类：members 团员团干部，cadres 本级团干部（默认按表头判断）", "种类"),
    ("columns", "指定某列的内容，如 C=mobile；可重复使用", "列=内容"),
    ("format", "输出格式：table 或 json（默认 table）", "格式"),
    ("check.format", "报告格式：table、json、ndjson、csv、html 或 markdown（默认 table）", "格式"),
    ("output", "把报告写入文件", "文件"),
    ("annotate", "另存一份批注：标色、加批注、附汇总表", "输出.xlsx"),
    ("fix", "另存一份改正：只做安全的规整，并列出每处改动", "输出.xlsx"),
    ("quiet", "只显示汇总", ""),
    ("limits", "文件大小、行数等的上限（JSON 文件；字段和默认值见 zhtj schema limits）", "文件"),
    ("limit", "逐行显示多少行，最多 500（默认 20）", "行数"),
    ("reveal", "完整显示个人信息（默认遮盖）", ""),
    ("today", "检查日期，yyyy-MM-dd（默认为北京时间今天）", "日期"),
    ("policy", "规则留有余地之处由您决定（JSON 文件）", "文件"),
    ("region", "团组织所在省份：两位代码、名称或拼音", "省份"),
    ("numbers", "身份证号码；不写或写 - 时从标准输入逐行读取", "号码"),
    ("tree", "团组织名单（.xlsx .xls .ods .csv .json）；- 表示标准输入", "名单"),
    ("org check.limit", "每种问题显示多少处（默认 5）", "处数"),
    ("rosters", "其团员、团干部的名册", "名册"),
    ("complete.branch", "未写所在团支部的人属于哪个组织：编号、简称或全称", "名称"),
    ("complete.limit", "显示多少项任务、多少个组织、多少人（默认 20）", "数量"),
    ("code", "问题或规则的代码，如 resident_id.check_character", "代码"),
    ("faq", "只看第几问，1 至 50；51 为附件", "问号"),
    ("topic", "只看某一主题的规则，如 resident_id", "主题"),
    ("template.out", "写到哪里（.xlsx）", "文件"),
    ("template.kind", "表的种类：members 团员团干部，cadres 本级团干部（默认 members）", "种类"),
    ("generate.rows", "人数", "人数"),
    ("generate.errors", "有错误的行所占比例，0 至 1（默认 0.1）", "比例"),
    ("generate.seed", "随机种子：相同则结果相同（默认 1）", "种子"),
    ("generate.out", "名册写到哪里（.xlsx 或 .csv）", "文件"),
    ("generate.truth", "把所造的错误写到哪里（每行一个 JSON）", "文件"),
    ("generate.today", "名册在哪一天是正确的，yyyy-MM-dd（默认为北京时间今天）", "日期"),
    ("generate.kind", "表的种类：members 团员团干部，cadres 本级团干部（默认 members）", "种类"),
    (
        "transfer simulate.scenario",
        "情景文件（.json）：组织和团员、策略、按日期排列的操作；- 表示标准输入",
        "情景.json",
    ),
    ("transfer advise.input", "团员的情况（默认在终端上提问，否则从标准输入读取）", "JSON"),
    ("transfer advise.today", "给出建议的日期，yyyy-MM-dd（默认为北京时间今天）", "日期"),
    ("transfer check.files", "毕业班名单（.xlsx .xlsm .xlsb .xls .ods .csv）；- 表示标准输入", "文件"),
    ("transfer check.format", "报告格式：table、json、ndjson、csv、html 或 markdown（默认 table）", "格式"),
    ("workflow", "哪个系统的流程：national 全国，guangdong 广东（默认 national）", "流程"),
    ("transfer graph.format", "图的格式：mermaid 或 table（默认 mermaid）", "格式"),
    ("year", "年份", "年份"),
    ("system", "哪个系统：national 全国，guangdong 广东，beijing 北京（默认 national）", "系统"),
    ("transfer deadlines.today", "查询日期，yyyy-MM-dd（默认为北京时间今天）", "日期"),
    ("call.name", "调用的名称，如 resident_id.check", "名称"),
    ("schema.name", "只看这一个调用，或 policy、limits", "名称"),
    ("request", "请求内容（默认从标准输入读取）", "JSON"),
    ("shell", "bash、zsh、fish、elvish 或 powershell", "SHELL"),
];

/// What stands below the help of the program and of `check`: Chinese, English.
const EXAMPLES: &[(&str, &str, &str)] = &[
    (
        "",
        "\
示例:
  zhtj check 名册.xlsx                           检查名册
  zhtj check 名册.xlsx --annotate 批注.xlsx      另存带批注的副本
  zhtj template --out 空白表.xlsx                生成空白导入表
  zhtj explain resident_id.check_character       解释一个代码

退出状态: 0 没有错误，1 有错误，2 文件或用法有问题",
        "\
Examples:
  zhtj check roster.xlsx                         check a roster
  zhtj check roster.xlsx --annotate notes.xlsx   and write an annotated copy
  zhtj template --out blank.xlsx                 write a blank import sheet
  zhtj explain resident_id.check_character       explain a code

Exit status: 0 no errors, 1 errors found, 2 file or usage unusable",
    ),
    (
        "check",
        "\
示例:
  zhtj check 名册.xlsx --existing 系统导出.xlsx --region 新疆
  zhtj check 名册.xlsx --format html --output 报告.html
  zhtj check 名册.xlsx --fix 改正.xlsx

退出状态: 0 没有错误，1 有错误，2 文件或用法有问题（不会写出任何文件）",
        "\
Examples:
  zhtj check roster.xlsx --existing system.xlsx --region xinjiang
  zhtj check roster.xlsx --format html --output report.html
  zhtj check roster.xlsx --fix corrected.xlsx

Exit status: 0 no errors, 1 errors found, 2 file or usage unusable (nothing is written)",
    ),
    (
        "org check",
        "\
示例:
  zhtj org check 组织名单.xlsx
  zhtj org check 组织名单.csv --format json --output 报告.json

退出状态: 0 没有错误，1 有错误，2 文件或用法有问题（不会写出任何文件）",
        "\
Examples:
  zhtj org check organizations.xlsx
  zhtj org check organizations.csv --format json --output report.json

Exit status: 0 no errors, 1 errors found, 2 file or usage unusable (nothing is written)",
    ),
    (
        "complete",
        "\
示例:
  zhtj complete 组织名单.xlsx 名册.xlsx
  zhtj complete 组织名单.xlsx 本级团干部.xlsx --branch 某校团委

退出状态: 0 没有确定未完成的，1 有，2 文件或用法有问题（不会写出任何文件）",
        "\
Examples:
  zhtj complete organizations.xlsx roster.xlsx
  zhtj complete organizations.xlsx cadres.xlsx --branch 某校团委

Exit status: 0 nothing is certainly incomplete, 1 something is, 2 file or usage unusable (nothing is written)",
    ),
    (
        "transfer simulate",
        "退出状态: 0 全部照办，1 有操作被拒绝，2 情景或用法有问题",
        "Exit status: 0 all went as commanded, 1 a command was refused, 2 scenario or usage unusable",
    ),
    (
        "transfer advise",
        "\
示例:
  zhtj transfer advise
  zhtj transfer advise --input '{\"plan\": \"employed\", \"unit_has_organization\": false}'

JSON 的字段见 zhtj schema transfer.advise",
        "\
Examples:
  zhtj transfer advise
  zhtj transfer advise --input '{\"plan\": \"employed\", \"unit_has_organization\": false}'

For the fields of the JSON see zhtj schema transfer.advise",
    ),
];

/// A heading of the template, set apart as clap sets apart its own.
const TEMPLATE_ZH: &str = "{about-with-newline}\n\u{1b}[1m\u{1b}[4m用法:\u{1b}[0m {usage}\n\n{all-args}{after-help}";

/// The versions of the program and of the rules, which change apart.
static VERSION: LazyLock<String> = LazyLock::new(|| format!("{} ({})", env!("CARGO_PKG_VERSION"), zhtj::RULES_VERSION));

/// The command line with its help in a language, for lines of so many cells.
pub(crate) fn command(lang: Lang, cells: usize) -> Command {
    let command = Cli::command().term_width(cells).version(VERSION.as_str());
    let command = with_examples(command, lang);
    if lang == Lang::En { command } else { in_chinese(command, cells) }
}

/// The help of the group of commands that is named first in the arguments; the program's if none is.
pub(crate) fn of_group(mut command: Command, args: &[OsString]) -> StyledStr {
    command.build();
    let group = args
        .iter()
        .skip(1)
        .filter_map(|arg| arg.to_str())
        .find(|arg| command.find_subcommand(arg).is_some_and(Command::has_subcommands));
    match group.and_then(|name| command.find_subcommand_mut(name)) {
        Some(group) => group.render_help(),
        None => command.render_help(),
    }
}

fn with_examples(command: Command, lang: Lang) -> Command {
    each(command, "", &mut |command, name| match EXAMPLES.iter().find(|(known, ..)| *known == name) {
        Some((_, zh, en)) => command.after_help(lang.pick(zh, en)),
        None => command,
    })
}

/// Does something with a command and all below it; a command is named by the way to it, such as `transfer check`.
fn each(command: Command, name: &str, change: &mut dyn FnMut(Command, &str) -> Command) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    names.iter().fold(change(command, name), |command, sub| {
        command.mut_subcommand(sub, |below| each(below, format!("{name} {sub}").trim_start(), change))
    })
}

fn in_chinese(command: Command, cells: usize) -> Command {
    let command = each(command, "", &mut |command, name| {
        let command = translate(command, name, cells);
        if command.has_subcommands() {
            command.subcommand_value_name("命令").subcommand_help_heading("命令")
        } else {
            command
        }
    });
    // clap writes `[OPTIONS]` itself, so the usage is taken from a finished copy and put in by hand.
    let mut finished = command.clone();
    finished.build();
    each(command, "", &mut |command, name| {
        let below = name.split_whitespace().try_fold(&mut finished, |above, name| above.find_subcommand_mut(name));
        let Some(below) = below else { return command };
        let usage = below.render_usage().to_string();
        command.override_usage(usage.trim_start_matches("Usage: ").replace("[OPTIONS]", "[选项]"))
    })
}

/// Puts in the Chinese texts. clap breaks lines at blanks, of which Chinese has none, so they are broken here.
fn translate(command: Command, name: &str, cells: usize) -> Command {
    // What stands left of the texts: blanks, the longest option with its value, blanks.
    let spec = |arg: &clap::Arg| {
        let value = argument(name, arg.get_id().as_str()).map(|(.., value)| width(value) + 3).unwrap_or_default();
        // `  <value>...  ` or `  -s, --long <value>  `
        if arg.is_positional() { value + 6 } else { 10 + arg.get_long().unwrap_or_default().len() + value }
    };
    let widest = |positional| command.get_arguments().filter(|arg| arg.is_positional() == positional).map(spec).max();
    let [of_options, of_values] = [false, true].map(|positional| widest(positional).unwrap_or_default());
    let about = COMMANDS.iter().find(|(command, _)| *command == name).map(|(_, about)| *about);
    command.about(about.unwrap_or_default()).help_template(TEMPLATE_ZH).mut_args(|arg| {
        let heading = if arg.is_positional() { "参数" } else { "选项" };
        let Some((_, text, value)) = argument(name, arg.get_id().as_str()) else { return arg.help_heading(heading) };
        let takes_value = arg.get_value_names().is_some();
        let left = if arg.is_positional() { of_values } else { of_options };
        let arg = arg.help(wrap(text, cells.saturating_sub(left)).join("\n")).help_heading(heading);
        if takes_value && !value.is_empty() { arg.value_name(*value) } else { arg }
    })
}

fn argument(command: &str, id: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    let own = format!("{command}.{id}");
    ARGUMENTS.iter().find(|(key, ..)| *key == own).or_else(|| ARGUMENTS.iter().find(|(key, ..)| *key == id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_a_chinese_text_and_none_is_left_over() {
        let mut used = std::collections::BTreeSet::new();
        let mut names = Vec::new();
        each(Cli::command(), "", &mut |command, name| {
            names.push(name.to_owned());
            for arg in command.get_arguments() {
                let Some((key, ..)) = argument(name, arg.get_id().as_str()) else {
                    panic!("{name}.{} has no Chinese text", arg.get_id())
                };
                used.insert(*key);
            }
            command
        });
        for (name, _) in COMMANDS {
            assert!(names.iter().any(|known| known == name), "{name}");
        }
        assert_eq!(names.len(), COMMANDS.len(), "{names:?}");
        let unused: Vec<_> = ARGUMENTS.iter().filter(|(key, ..)| !used.contains(key)).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }

    #[test]
    fn the_command_line_is_consistent_in_both_languages() {
        for lang in [Lang::Zh, Lang::En] {
            command(lang, 80).debug_assert();
        }
    }
}
