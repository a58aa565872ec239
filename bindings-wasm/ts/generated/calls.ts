// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer, Described } from "../rules/answer.js";
import type * as t from "./types.js";

/** Every call by its name: what it takes and what it answers. */
export interface Calls {
  /** Lists every code (列出全部问题代码). */
  "catalogue.list": { input: t.CatalogueListInput; answer: Described<t.Catalogue> };
  /** Explains a code (解释一个问题代码). */
  "catalogue.explain": { input: t.CatalogueExplainInput; answer: Described<t.Explanation> };
  /** Lists every rule and its sources (列出全部规则及其依据). */
  "rules.list": { input: t.RulesListInput; answer: Described<t.Listing> };
  /** Checks an ID number (检查身份证号码). FAQ 14, 17, 18, 20, 26. */
  "resident_id.check": { input: t.ResidentIdCheckInput; answer: Answer<t.ResidentIdValue> };
  /** Suggests what a wrong ID number was meant to be (猜测写错的身份证号码). FAQ 18, 20, 26. */
  "resident_id.suggest": { input: t.ResidentIdSuggestInput; answer: Answer<t.SuggestValue> };
  /** Finds an administrative division (查行政区划代码). FAQ 17, 26. */
  "division.find": { input: t.DivisionFindInput; answer: Answer<t.DivisionValue> };
  /** Checks a development number (检查发展团员编号). FAQ 15, 19, 26, 36. */
  "development_number.check": { input: t.DevelopmentNumberCheckInput; answer: Answer<t.NumberValue> };
  /** Checks a member card number (检查团员证编号). FAQ 14. */
  "member_card_number.check": { input: t.MemberCardNumberCheckInput; answer: Answer<t.MemberCardValue> };
  /** Checks a person's name (检查姓名). FAQ 14, 22, 28. */
  "person_name.check": { input: t.PersonNameCheckInput; answer: Answer<t.NameValue> };
  /** Checks a mobile number (检查手机号码). FAQ 5, 14, 20. */
  "mobile.check": { input: t.MobileCheckInput; answer: Answer<t.MobileValue> };
  /** Checks a landline number (检查固定电话). FAQ 5. */
  "telephone.check": { input: t.TelephoneCheckInput; answer: Answer<t.TelephoneValue> };
  /** Checks an e-mail address (检查邮箱). FAQ 14. */
  "email.check": { input: t.EmailCheckInput; answer: Answer<t.EmailValue> };
  /** Checks what somebody is about to log in with (检查登录信息是否齐全). FAQ 2. */
  "login.check": { input: t.LoginCheckInput; answer: Answer<t.LoginValue> };
  /** Explains what the system answered (说明系统对登录的返回). FAQ 2. */
  "login.explain": { input: t.LoginExplainInput; answer: Answer<t.StepsValue> };
  /** Tells the ways of registration and who may use one (有哪几种注册方式，谁可以使用). FAQ 3, 5. */
  "registration.ways": { input: t.RegistrationWaysInput; answer: Answer<t.WaysValue> };
  /** Issues a registration code (生成管理员注册码). FAQ 4, 6, 11. */
  "registration_code.issue": { input: t.RegistrationCodeIssueInput; answer: Answer<t.IssuedValue> };
  /** Decides what follows from a command about a registration code (管理员注册码：事件与命令). FAQ 4. */
  "registration_code.decide": { input: t.RegistrationCodeDecideInput; answer: Answer<t.RegistrationDecidedValue> };
  /** Judges a registration code that was entered (核验管理员注册码). FAQ 4. */
  "registration_code.redeem": { input: t.RegistrationCodeRedeemInput; answer: Answer<t.RegistrationRedeemedValue> };
  /** Derives the initial password from an ID number (由身份证号码得出初始密码). FAQ 7. */
  "initial_password.derive": { input: t.InitialPasswordDeriveInput; answer: Answer<t.InitialValue> };
  /** Checks a new password (检查新密码). FAQ 5, 8. */
  "password.check": { input: t.PasswordCheckInput; answer: Answer<t.PasswordFacts> };
  /** Issues a password reset code (生成密码重置码). FAQ 8. */
  "reset_code.issue": { input: t.ResetCodeIssueInput; answer: Answer<t.ResetIssuedValue> };
  /** Decides what follows from a command about a reset code (密码重置码：事件与命令). FAQ 8. */
  "reset_code.decide": { input: t.ResetCodeDecideInput; answer: Answer<t.ResetDecidedValue> };
  /** Tells who may edit a field (谁可以修改哪项个人信息). FAQ 22, 36. */
  "editing.may": { input: t.EditingMayInput; answer: Answer<t.EditValue> };
  /** Explains a state of the identity authentication (说明身份认证（校验）状态). FAQ 28. */
  "identity_check.explain": { input: t.IdentityCheckExplainInput; answer: Answer<t.IdentityValue> };
  /** Decides what follows for the identity authentication (身份认证（校验）：事件). FAQ 28. */
  "identity_check.decide": { input: t.IdentityCheckDecideInput; answer: Answer<t.IdentityDecidedValue> };
  /** Checks where somebody is a member and holds posts (检查团员关系和任职所在组织). FAQ 31. */
  "posts.check": { input: t.PostsCheckInput; answer: Answer<t.PostsValue> };
  /** Diagnoses “ID number already registered” (诊断“身份证已注册”). FAQ 18, 32. */
  "account.diagnose": { input: t.AccountDiagnoseInput; answer: Answer<t.StepsValue> };
  /** Tells what a category is and what may stand below it (组织类别及其代码、下级类别). FAQ 48. */
  "organization.kind": { input: t.OrganizationKindInput; answer: Answer<t.KindValue> };
  /** Checks a superior and a subordinate (检查上下级组织类别). FAQ 48. */
  "organization.relation": { input: t.OrganizationRelationInput; answer: Answer<t.RelationValue> };
  /** Checks the creation of a subordinate organization (检查下级组织的创建). */
  "organization.create": { input: t.OrganizationCreateInput; answer: Answer<ReadonlyArray<t.WordValue>> };
  /** Checks the information of an organization (检查组织信息是否完善). FAQ 40, 42, 46. */
  "organization.check": { input: t.OrganizationCheckInput; answer: Answer<t.CardValue> };
  /** Checks whether a field can be changed (检查已填组织信息能否修改). FAQ 9, 45. */
  "organization.change": { input: t.OrganizationChangeInput; answer: Answer<null> };
  /** Checks the number of members (检查团组织人数). FAQ 35. */
  "organization.size": { input: t.OrganizationSizeInput; answer: Answer<null> };
  /** Checks the committee of an organization (检查委员会的设立和人数). */
  "organization.committee": { input: t.OrganizationCommitteeInput; answer: Answer<null> };
  /** Checks how a branch is set up and ended (检查团支部的设立和撤销). */
  "organization.establish": { input: t.OrganizationEstablishInput; answer: Answer<t.EstablishValue> };
  /** Tells when an election is due (任期和换届日期). */
  "organization.term": { input: t.OrganizationTermInput; answer: Answer<t.OrganizationDueValue> };
  /** Rates a branch (团支部对标定级). */
  "organization.rating": { input: t.OrganizationRatingInput; answer: Answer<t.RatingValue> };
  /** Checks the shares of the ratings (检查定级比例). */
  "organization.rating_shares": { input: t.OrganizationRatingSharesInput; answer: Answer<null> };
  /** Checks the names of an organization (检查组织名称). */
  "organization_name.check": { input: t.OrganizationNameCheckInput; answer: Answer<null> };
  /** Makes the names of an organization (生成组织名称). */
  "organization_name.compose": { input: t.OrganizationNameComposeInput; answer: Answer<t.NamesValue> };
  /** Checks a whole organization tree (检查整棵团组织树). FAQ 21, 27, 35, 48. */
  "organization_tree.check": { input: t.OrganizationTreeCheckInput; answer: Answer<t.OrganizationTreeValue> };
  /** Counts an organization tree by sector (按领域统计团组织树). FAQ 49. */
  "organization_tree.statistics": { input: t.OrganizationTreeStatisticsInput; answer: Answer<t.StatisticsValue> };
  /** Tells who counts a special unit (特殊单位由谁统计). FAQ 49. */
  "organization_tree.counted_by": { input: t.OrganizationTreeCountedByInput; answer: Answer<null> };
  /** Checks a list of organizations given as a table (检查团组织名单（表格）). FAQ 35, 48. */
  "organization_tree.check_table": { input: t.OrganizationTreeCheckTableInput; answer: Answer<t.TableValue> };
  /** Decides whether somebody may do something (判断某人能否办理某事项). FAQ 9, 10, 12, 21, 38, 39, 43. */
  "permission.may": { input: t.PermissionMayInput; answer: Answer<t.DecisionValue> };
  /** Lists the whole matrix of roles and actions (列出全部角色与事项的权限). FAQ 10, 12. */
  "permission.table": { input: t.PermissionTableInput; answer: Answer<ReadonlyArray<t.RowValue>> };
  /** Checks a candidate for administrator (检查管理员人选). FAQ 11, 12, 25. */
  "administrator.check": { input: t.AdministratorCheckInput; answer: Answer<t.AppointmentValue> };
  /** Checks the secretary as entered (检查所填书记信息). FAQ 40, 46. */
  "secretary.check": { input: t.SecretaryCheckInput; answer: Answer<t.SecretaryValue> };
  /** Tells how somebody is added to an organization (已注册或未注册人员怎样加入组织). FAQ 23, 24. */
  "invitation.check": { input: t.InvitationCheckInput; answer: Answer<t.InvitationEntry> };
  /** Checks whether an organization can be deleted (检查能否删除组织). FAQ 38, 44. */
  "organization.delete": { input: t.OrganizationDeleteInput; answer: Answer<t.DecisionValue> };
  /** Tells how a member or cadre is deleted (删除团员、团干部的办法). FAQ 39. */
  "member.delete": { input: t.MemberDeleteInput; answer: Answer<t.MemberRouteValue> };
  /** Decides on a command about a deletion request (删除团员申请：判断操作). FAQ 39. */
  "member_deletion.decide": { input: t.MemberDeletionDecideInput; answer: Answer<t.MemberDeletionEvents> };
  /** Takes over events of a deletion request (删除团员申请：由事件得出状态). FAQ 39. */
  "member_deletion.evolve": { input: t.MemberDeletionEvolveInput; answer: Answer<t.MemberDeletionState> };
  /** Tells how an organization migrates (组织迁移的办理途径). FAQ 43. */
  "migration.route": { input: t.MigrationRouteInput; answer: Answer<t.MoveRouteValue> };
  /** Decides on a command about a migration (组织迁移：判断操作). FAQ 43. */
  "migration.decide": { input: t.MigrationDecideInput; answer: Answer<t.MigrationEvents> };
  /** Takes over events of a migration (组织迁移：由事件得出状态). FAQ 43. */
  "migration.evolve": { input: t.MigrationEvolveInput; answer: Answer<t.MigrationState> };
  /** Decides on a command about a change request (团组织变更：判断操作). FAQ 9, 10, 12. */
  "change_request.decide": { input: t.ChangeRequestDecideInput; answer: Answer<t.ChangeRequestEvents> };
  /** Takes over events of a change request (团组织变更：由事件得出状态). FAQ 10, 12. */
  "change_request.evolve": { input: t.ChangeRequestEvolveInput; answer: Answer<t.ChangeRequestState> };
  /** Checks the steps of joining (检查入团手续). */
  "membership.joining": { input: t.MembershipJoiningInput; answer: Answer<t.JoiningValue> };
  /** Tells whether leaving at 28 is due (是否应办理超龄离团). */
  "membership.leaving": { input: t.MembershipLeavingInput; answer: Answer<t.LeavingValue> };
  /** Takes a step on the way out of the League (办理离团、退团、自行脱团的一个步骤). */
  "leaving.decide": { input: t.LeavingDecideInput; answer: Answer<t.LeavingDecided> };
  /** Tells who approves a measure of discipline (处分由谁批准). */
  "discipline.approval": { input: t.DisciplineApprovalInput; answer: Answer<t.ApprovalValue> };
  /** Takes a step in a case of discipline (办理团纪处分的一个步骤). */
  "discipline.decide": { input: t.DisciplineDecideInput; answer: Answer<t.DisciplineDecided> };
  /** Checks the numbers of a yearly evaluation (检查团员教育评议的人数和比例). */
  "evaluation.check": { input: t.EvaluationCheckInput; answer: Answer<t.EvaluationValue> };
  /** Tells what follows from a grade (评议等次的后续处理). */
  "evaluation.consequence": { input: t.EvaluationConsequenceInput; answer: Answer<t.ConsequenceValue> };
  /** Checks a yearly registration (检查年度团籍注册). */
  "registration.annual": { input: t.RegistrationAnnualInput; answer: Answer<t.RegistrationValue> };
  /** Tells whether a meeting is overdue (会议是否逾期). */
  "meeting.check": { input: t.MeetingCheckInput; answer: Answer<t.MeetingValue> };
  /** Computes dues (计算团费). */
  "dues.compute": { input: t.DuesComputeInput; answer: Answer<t.DuesValue> };
  /** Checks the joining date and the dates beside it (检查入团年月及有关日期). FAQ 16, 17, 26. */
  "join.check": { input: t.JoinCheckInput; answer: Answer<t.JoinValue> };
  /** Tells what to do about a member admitted below the age (低龄入团的团员怎样处理). FAQ 16, 26. */
  "join.route": { input: t.JoinRouteInput; answer: Answer<t.JoinRouteValue> };
  /** Tells who may enter a member who joined on a date (谁可以录入某时入团的团员). FAQ 3, 13. */
  "join.entry": { input: t.JoinEntryInput; answer: Answer<t.EntryValue> };
  /** Checks the upload of an application form (检查入团志愿书的上传). FAQ 17. */
  "join.archive": { input: t.JoinArchiveInput; answer: Answer<t.ArchiveValue> };
  /** Tells which required fields a person lacks (某人缺少哪些必填项). FAQ 29, 30. */
  "completion.person": { input: t.CompletionPersonInput; answer: Answer<t.PersonValue> };
  /** Tells whether an organization is complete (组织是否达到完成录入标准). FAQ 17, 29, 42. */
  "completion.organization": { input: t.CompletionOrganizationInput; answer: Answer<t.OrganizationValue> };
  /** Rolls up progress over a tree and tells what to do first (汇总完成情况，并列出先做什么). FAQ 29, 30, 42. */
  "completion.tree": { input: t.CompletionTreeInput; answer: Answer<t.TreeValue> };
  /** Decides one step of a transfer and gives its events (判断转接申请的一步能否办理，给出事件). FAQ 33, 34, 51. */
  "transfer.decide": { input: t.TransferDecideInput; answer: Answer<t.NationalDecided | t.GuangdongDecided> };
  /** Takes events over into the state of a transfer (把事件并入转接申请的状态). FAQ 33, 34. */
  "transfer.evolve": { input: t.TransferEvolveInput; answer: Answer<t.NationalEvolved | t.GuangdongEvolved> };
  /** Rebuilds all transfers from the log of their events (由事件记录重新生成全部转接申请). FAQ 33, 34. */
  "transfer.replay": { input: t.TransferReplayInput; answer: Answer<t.NationalReplayed | t.GuangdongReplayed> };
  /** Draws the chart of a transfer (画出转接申请的状态图). FAQ 33, 34. */
  "transfer.graph": { input: t.TransferGraphInput; answer: Answer<t.GraphValue> };
  /** Whether a pending-transfer branch can be deleted (待接转团支部能否删除). FAQ 41, 44. */
  "transfer.pending_branch": { input: t.TransferPendingBranchInput; answer: Answer<t.PendingValue> };
  /** Gives the table of reasons of a transfer (转接原因表). FAQ 33, 34, 51. */
  "transfer.reasons": { input: t.TransferReasonsInput; answer: Answer<ReadonlyArray<t.ReasonRow>> };
  /** Checks reason, fields and destination of a transfer (检查转接申请的原因、必填项和去向). FAQ 33, 34, 51. */
  "transfer.check_reason": { input: t.TransferCheckReasonInput; answer: Answer<t.ReasonValue> };
  /** Tells where a member goes and what is needed (团员应转往哪里). FAQ 33, 34, 51. */
  "transfer.advise": { input: t.TransferAdviseInput; answer: Answer<t.AdviceValue> };
  /** Checks a batch of transfers (检查一批转接申请). FAQ 33, 34. */
  "transfer.batch": { input: t.TransferBatchInput; answer: Answer<t.BatchValue> };
  /** Counts a log of transfers by organization (按组织统计转接日志). FAQ 33, 34. */
  "transfer.statistics": { input: t.TransferStatisticsInput; answer: Answer<Readonly<Record<string, t.Figures>>> };
  /** Checks the mark of a branch or member (标记团支部或团员的毕业类别). FAQ 51. */
  "graduation.mark": { input: t.GraduationMarkInput; answer: Answer<t.MarkValue> };
  /** Checks the retention of a member at the school (检查团组织关系保留在学校的期限). FAQ 51. */
  "graduation.retention": { input: t.GraduationRetentionInput; answer: Answer<t.RetentionValue> };
  /** Checks the intake of a freshman (检查新生团员转入). FAQ 51. */
  "graduation.intake": { input: t.GraduationIntakeInput; answer: Answer<t.IntakeValue> };
  /** Gives the terms of a year (某年的时间安排). FAQ 51. */
  "calendar.deadlines": { input: t.CalendarDeadlinesInput; answer: Answer<ReadonlyArray<t.DeadlineValue>> };
  /** Tells what is due next (接下来要办什么). FAQ 51. */
  "calendar.next": { input: t.CalendarNextInput; answer: Answer<ReadonlyArray<t.CalendarDueValue>> };
  /** Counts the progress of graduates and computes indicators (学社衔接进度和指标). FAQ 51. */
  "linkage.progress": { input: t.LinkageProgressInput; answer: Answer<t.LinkageValue> };
  /** Checks a class list of graduates (检查毕业班转接名单). FAQ 33, 34, 51. */
  "transfer.class_list": { input: t.TransferClassListInput; answer: Answer<t.ClassListValue> };
  /** Reads a cell that should hold a month (读取年月单元格). FAQ 14, 16, 20. */
  "month.read": { input: t.MonthReadInput; answer: Answer<t.MonthValue> };
  /** Checks the type of a cell and a chosen value (检查单元格的格式和可选值). FAQ 14, 17, 20, 26. */
  "value.check": { input: t.ValueCheckInput; answer: Answer<string> };
  /** Finds the header and checks the columns (检查表头和模板). FAQ 14, 20, 26. */
  "header.check": { input: t.HeaderCheckInput; answer: Answer<t.HeaderValue> };
  /** Checks a roster (检查一张名册). FAQ 13, 14, 15, 16, 17, 18, 19, 20, 22, 26, 27, 32, 36. */
  "roster.check": { input: t.RosterCheckInput; answer: Answer<t.RosterValue> };
  /** Checks the extension of a file (检查文件扩展名). FAQ 14. */
  "file.extension": { input: t.FileExtensionInput; answer: Answer<null> };
}

/** The names of the calls. */
export type CallName = keyof Calls;
