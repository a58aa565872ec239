//! The system's own behaviour, comparable systems, and forms that descend from them.

use super::sources;

sources! {
    /// The system's own client-side check of development numbers, mobile and telephone numbers; written 2019 or later.
    FRONT_END_CHECK = Observed, "智慧团建前端校验模块", "智慧团建 zhtj.youth.cn", "2019";
    /// A reused helper of an unidentified League project that checks dates of joining and post.
    DATE_HELPER_2018 = Inferred, "团务系统日期校验工具", "未具名项目", "2018-06-14";
    /// Unverified server code with the system's field names: the upload of the application form.
    ARCHIVE_SERVER_CODE = Inferred, "入团志愿书上传接口代码（未核实）", "未具名项目", "",
        quote: "必须上传12页完整的电子版《入团志愿书》";
    /// A form that mirrors the system's entry form: names and order of the columns.
    ENTRY_FORM = Inferred, "团员信息录入表单（仿智慧团建）", "未具名项目", "";
    /// Guangdong's own system.
    GUANGDONG_2019 = Analogous, "广东智慧团建前端", "共青团广东省委员会", "2019-03-14", url: "https://github.com/zhaixiangmin/zhtj";
    /// The columns of the import sheet and its lists, reconstructed from the entry form, a copy of the system made by
    /// students (February 2019) and Guangdong's form; no copy of the template itself is known.
    TEMPLATE_RECONSTRUCTION = Inferred, "智慧团建导入团员团干部数据模板（据仿制表单和广东系统复原）", "zhtj", "2026-11-22";
}
