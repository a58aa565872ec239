// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Finding } from "./findings.js";

/** A day, `yyyy-MM-dd`. */
export type IsoDate = string;
/** A month, `yyyy-MM`. */
export type IsoMonth = string;

/**
 * How a member stays away.
 *
 * - `dues`: Pays no dues.
 * - `branch_life`: Does not take part in the life of the branch.
 * - `work`: Does none of the work given.
 */
export type Absence = "dues" | "branch_life" | "work";

/** Choices about accounts. Each says on what grade of source its default rests. */
export interface AccountPolicy {
  /** What new codes are made of (official: letters and digits; which of them is not said). Default `unambiguous`: people copy codes by hand, and mistyping is the second of the three causes the FAQ gives for a refused code. */
  readonly code_alphabet?: CodeAlphabet | undefined;
  /** How the days of a code's term are counted (official, by analogy). Default `next_day`: the day on which a period begins is not counted (民法典第二百零一条). Whether the system counts to the second is not known; it may end up to a day earlier or later. */
  readonly code_days?: CodeDays | undefined;
  /** Whether a new registration code for the same organization ends the one before (not stated anywhere). Default `replaces`: one code serves one administrator, and a forgotten code that still works is a way in that nobody watches. */
  readonly reissue?: Reissue | undefined;
  /** A code is made by a superior further up than the direct one (inferred). Default `warning`: the official texts say “the superior” only; that nobody may skip a level is said by one page of low authority. */
  readonly skips_level?: Level | undefined;
  /** What “older than 13” (大于13周岁) means on and after the 13th birthday (official, wording only). Default `day_after`: it is the one reading that takes the word “older” and the number as they stand. */
  readonly older_than?: OlderThan | undefined;
  /** A password breaks a known rule (inferred or analogous). Default `warning`: the wording of 2019 is lost, and the later rule is known from one page of low authority. */
  readonly password?: Level | undefined;
  /** How many successive characters of the own ID number may not stand in a password (not stated anywhere). Default 6: the shortest piece of it that others know, the division or a birth date of six digits. */
  readonly own_id_part?: number | undefined;
  /** How many digits in a row, rising, falling or equal, are too many in a password (inferred: “no consecutive digits”; how many is not stated). Default 6, as `own_id_part`. */
  readonly consecutive_digits?: number | undefined;
  /** Whether a person's own edit waits for an administrator (conflict). Default `at_once`: the reposted guide says simply that the person edits; that it waits is said by two pages of low authority. */
  readonly own_edit?: OwnEdit | undefined;
}

/** One thing to be done. */
export interface ActionStep {
  /** A stable code. */
  readonly code: string;
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/**
 * What is to be done with the candidate.
 *
 * - `appoint`: To make him administrator. The default.
 * - `cancel`: To take it from him.
 */
export type AdministratorTask = "appoint" | "cancel";

/** A way and its steps. */
export interface AdministratorWayValue {
  /** Its stable name. */
  readonly way: string;
  /** What is done, in order. */
  readonly steps: ReadonlyArray<ActionStep>;
}

/** The advice. */
export interface AdviceValue {
  /** Whether there is something to transfer, now or later. */
  readonly required: boolean;
  /** Whether a transfer can start today. */
  readonly now: boolean;
  /** The destinations, best first. */
  readonly choices: ReadonlyArray<ChoiceValue>;
  /** The fields of the form for the best choice. */
  readonly fields: ReadonlyArray<Word>;
  /** Documents beside the form. */
  readonly documents: ReadonlyArray<Word>;
}

/**
 * What is taken of the one month in which an age is in doubt.
 *
 * - `month`: The years are reached in the month of the birthday, as Guangdong's system takes it. The default.
 * - `first_day_strict`: The years are reached in the month after it, as the helper of 2018 takes it.
 */
export type AgeArithmetic = "month" | "first_day_strict";

/** An answer of the matrix. */
export interface AnswerValue {
  /** `at_once`, `needs_approval`, `decides`, `for_the_record`, `refused`, `unlisted` or `unknown`. */
  readonly answer: string;
  /** Whose approval is needed, in order. */
  readonly by: ReadonlyArray<Approver>;
  /** On what it depends, all of it. */
  readonly conditions: ReadonlyArray<Condition>;
  /** How far it can be trusted. */
  readonly grade: SourceGrade;
  /** The ids of its sources, best first. */
  readonly sources: ReadonlyArray<string>;
}

/** How the candidate becomes administrator. */
export interface AppointmentValue {
  /** What comes first; `null` if nothing does. */
  readonly first: ActionStep | null;
  /** The ways that are open then. */
  readonly ways: ReadonlyArray<AdministratorWayValue>;
}

/** Who approves a measure. */
export interface ApprovalValue {
  /** The lowest level that approves it; `null` where no rule is known for the day. */
  readonly approver: CommitteeLevel | null;
  /** Who passes it, in order, before it is approved: `branch_meeting`, `basic_committee`. */
  readonly before: ReadonlyArray<string>;
  /** Who is told for the files after it: `party_basic_committee`. */
  readonly filed_with: string;
  /** What it takes from the member. */
  readonly takes: ReadonlyArray<Right>;
}

/**
 * Whose consent is needed.
 *
 * - `direct_superior`: The administrator of the direct superior.
 * - `target_organization`: The administrator of the organization to which another moves.
 * - `transfer_parties`: The organizations on both sides of a transfer.
 * - `superior_committee`: The superior committee (上级团委).
 * - `branch_meeting`: The branch meeting (支部大会).
 * - `basic_committee`: The basic committee (基层委员会).
 * - `party_organization`: The Party organization of the same level (同级党组织).
 * - `county_or_above`: A committee at county level or above.
 * - `provincial_committee`: The provincial committee (团省委).
 * - `back_office`: The back office of the central committee.
 */
export type Approver = "direct_superior" | "target_organization" | "transfer_parties" | "superior_committee" | "branch_meeting" | "basic_committee" | "party_organization" | "county_or_above" | "provincial_committee" | "back_office";

/** The terms of an upload; `null` where none is asked for. */
export interface ArchiveValue {
  /** The last day in time, `yyyy-MM-dd`. */
  readonly deadline: IsoDate;
  /** Days from today to that day; negative once it is over. */
  readonly days_left: number;
  /** The largest size in bytes. */
  readonly max_bytes: number;
}

/** What somebody entered. */
export interface Attempt {
  /** The organization chosen in step 1. */
  readonly organization: string;
  /** The code entered in step 2. */
  readonly code: string;
}

/**
 * The fourteen values of `auditStatus` in the front end of Guangdong's system (2019).
 *
 * - `withdrawn`: 撤回
 * - `out_branch`: 转出团支部待审核
 * - `out_superior`: 转出团支部的上级待审核
 * - `in_branch`: 转入团支部待审核
 * - `in_superior`: 转入团支部的上级待审核
 * - `succeeded`: 接转成功
 * - `out_branch_returned`: 转出团支部退回
 * - `out_superior_returned`: 转出团支部的上级退回
 * - `in_branch_returned`: 转入团支部退回
 * - `in_superior_returned`: 转入团支部的上级退回
 * - `out_branch_agreed`: 转出团支部同意
 * - `out_superior_agreed`: 转出团支部的上级同意
 * - `in_branch_agreed`: 转入团支部同意
 * - `in_superior_agreed`: 转入团支部的上级同意
 */
export type AuditStatus = "withdrawn" | "out_branch" | "out_superior" | "in_branch" | "in_superior" | "succeeded" | "out_branch_returned" | "out_superior_returned" | "in_branch_returned" | "in_superior_returned" | "out_branch_agreed" | "out_superior_agreed" | "in_branch_agreed" | "in_superior_agreed";

/**
 * Which applications are returned when the receiving side does not review them for 10 days.
 *
 * - `by_year`: Those of which it was announced in the year. The default.
 * - `never`: None.
 * - `cross_system`: Those across the border of a separate system.
 * - `after_september`: Those, and after 30 September all.
 * - `always`: All.
 */
export type AutoReturnScope = "by_year" | "never" | "cross_system" | "after_september" | "always";

/** Somebody of a batch. */
export interface BatchPerson {
  /** The host's own key of the person; it is not printed. */
  readonly key: string;
  /** The form. */
  readonly form: ReasonForm;
}

/** What became of a batch. */
export interface BatchValue {
  /** One for each person, in their order. */
  readonly fates: ReadonlyArray<Fate>;
  /** How many can be initiated. */
  readonly applied: number;
  /** How many are refused. */
  readonly refused: number;
  /** How many are held back because of others. */
  readonly held_back: number;
}

/**
 * A body that is elected for a term.
 *
 * - `student_branch`: A branch of students at a university or secondary school.
 * - `branch`: Any other branch.
 * - `general_branch`: A general branch.
 * - `committee`: A basic committee.
 * - `local_congress`: A local congress (省、市、县代表大会).
 * - `national_congress`: The national congress.
 */
export type Body = "student_branch" | "branch" | "general_branch" | "committee" | "local_congress" | "national_congress";

/** A text in both languages. */
export interface Both {
  /** Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/**
 * What a branch is marked as.
 *
 * - `unmarked`: Nothing yet.
 * - `time`: With an expected time of graduation.
 * - `teachers`: 教师支部
 * - `mixed`: 混合支部: members of several years together, such as postgraduates.
 * - `graduates`: 毕业生团组织, since the day of the change.
 */
export type BranchMark = "unmarked" | "time" | "teachers" | "mixed" | "graduates";

/**
 * What happens to the mark of a branch.
 *
 * - `marked_time`: It was marked with a time.
 * - `marked_teachers`: It was marked as a branch of teachers.
 * - `marked_mixed`: It was marked as a mixed branch.
 * - `day_came`: The day of the change of category came.
 */
export type BranchMarkEvent = "marked_time" | "marked_teachers" | "marked_mixed" | "day_came";

/**
 * When the people of a branch are complete.
 *
 * - `undecided`: It is not known. The default.
 * - `everybody`: When the required fields of all its members and cadres are filled in, as for the cadres of committees.
 */
export type BranchStandard = "undecided" | "everybody";

/** Something that is due. */
export interface CalendarDueValue {
  /** What. */
  readonly task: Word;
  /** By whom. */
  readonly party: Word;
  /** The last day, `yyyy-MM-dd`. */
  readonly last: IsoDate;
  /** Days from today to it; negative once it is over. */
  readonly days_left: number;
  /** The year it was taken over from; `null` if it is of its own. */
  readonly carried_from: number | null;
}

/**
 * Who has something to do.
 *
 * - `school`: The school's organizations.
 * - `member`: The member.
 * - `receiver`: The receiving organization.
 * - `machine`: The system itself.
 */
export type CalendarParty = "school" | "member" | "receiver" | "machine";

/**
 * Whose terms they are.
 *
 * - `national`: The national system.
 * - `guangdong`: Guangdong's own system.
 * - `beijing`: Beijing's own system.
 */
export type CalendarSystem = "national" | "guangdong" | "beijing";

/**
 * What is due.
 *
 * - `mark_branches`: Branches are marked with their time of graduation.
 * - `category_change`: Marked branches become 毕业生团组织.
 * - `mobile_mark`: The marking of mobile members opens.
 * - `initiate`: Transfers are to be initiated.
 * - `initiate_study`: Transfers of those who go on to study are to be initiated.
 * - `review`: Received applications are to be reviewed.
 * - `returns_begin`: Applications without a review are returned from now on.
 * - `finish`: All is to be basically complete.
 * - `intake`: Freshmen are to be taken in.
 * - `retention_ends`: A retention at the school ends.
 */
export type CalendarTask = "mark_branches" | "category_change" | "mobile_mark" | "initiate" | "initiate_study" | "review" | "returns_begin" | "finish" | "intake" | "retention_ends";

/** Which fields are asked for. */
export interface CardValue {
  /** The fields that the manual requires of the category; `null` where it does not list the category. */
  readonly required: ReadonlyArray<WordValue> | null;
}

/** The catalogue of findings. */
export interface Catalogue {
  /** The version of the rule set. */
  readonly rules_version: string;
  /** Every code, topic by topic. */
  readonly findings: ReadonlyArray<CatalogueEntry>;
}

/** An entry of the catalogue. */
export interface CatalogueEntry {
  /** The code, `topic.problem`; never renamed, never reused. */
  readonly code: string;
  /** The id of the rule that finds it. */
  readonly rule: string;
  /** How grave it is unless a policy says otherwise. */
  readonly severity: Severity;
  /** A short name of the problem. */
  readonly title: Both;
  /** The fact, then what to do; `{name}` stands for a parameter. */
  readonly message: Both;
  /** The parameters of the message, in order. */
  readonly params: ReadonlyArray<ParamText>;
  /** The ids of the sources that say so, best first. */
  readonly sources: ReadonlyArray<string>;
}

/**
 * The category of an organization. A request may also give its Chinese name or its code.
 *
 * - `leading_body`: 领导机关 (leading body).
 * - `committee`: 基层团委 (basic committee).
 * - `work_committee`: 团工委 (work committee).
 * - `general_branch`: 团总支 (general branch).
 * - `branch`: 团支部 (branch).
 * - `graduating_branch`: 毕业生团组织 (branch of graduates).
 * - `holding_branch`: 待接转团支部 (holding branch).
 */
export type Category = "leading_body" | "committee" | "work_committee" | "general_branch" | "branch" | "graduating_branch" | "holding_branch" | (string & {});

/** A cell as a file holds it. */
export type CellInput = "empty" | CellInputText | CellInputNumber | CellInputDate | CellInputBool | CellInputFault;

/** Text. */
export interface CellInputText {
  readonly text: string;
}

/** A number. */
export interface CellInputNumber {
  readonly number: number;
}

/** A date of the spreadsheet. */
export interface CellInputDate {
  readonly date: {
    /** Days and their fraction, as the spreadsheet counts. */
    readonly serial: number;
    /** Whether day 0 is 1904-01-01. Default: `false`. */
    readonly is_1904?: boolean | undefined;
  };
}

/** True or false. */
export interface CellInputBool {
  readonly bool: boolean;
}

/** A formula whose value is an error, such as `#N/A`. */
export interface CellInputFault {
  readonly fault: string;
}

/** A command and who gives it. */
export interface ChangeCommand {
  /** What somebody wants. */
  readonly command: ChangeVerb;
  /** Whose administrator acts. */
  readonly by: ChangeParty;
  /** What is changed. */
  readonly subject: Subject;
}

/** What happened. */
export interface ChangeEvent {
  /** Its kind. */
  readonly event: ChangeEventKind;
  /** What is changed. */
  readonly subject: Subject;
}

/**
 * What happens to it.
 *
 * - `filed`: The own administrator files a request.
 * - `replaced`: The own administrator files another in its place.
 * - `applied`: The direct superior's administrator changes it at once.
 * - `approved`: The superior approves.
 * - `refused`: The superior refuses.
 * - `withdrawn`: The applicant takes it back.
 */
export type ChangeEventKind = "filed" | "replaced" | "applied" | "approved" | "refused" | "withdrawn";

/**
 * Whose administrator acts.
 *
 * - `own`: The organization's own.
 * - `direct_superior`: The direct superior's.
 * - `other`: Somebody else's.
 */
export type ChangeParty = "own" | "direct_superior" | "other";

/** What follows from a command. */
export interface ChangeRequestEvents {
  /** The events, to be kept in order. */
  readonly events: ReadonlyArray<ChangeEvent>;
}

/** A state. */
export interface ChangeRequestState {
  /** The state after the events. */
  readonly state: ChangeState;
}

/**
 * Where a change stands.
 *
 * - `unchanged`: Nothing was filed.
 * - `pending`: A request waits for the superior.
 * - `effective`: The change is in effect.
 * - `refused`: The superior refused; everything is as before.
 * - `withdrawn`: It was taken back.
 */
export type ChangeState = "unchanged" | "pending" | "effective" | "refused" | "withdrawn";

/**
 * What somebody wants.
 *
 * - `submit`: To change something.
 * - `approve`: To approve a request.
 * - `refuse`: To refuse a request.
 * - `withdraw`: To take a request back.
 */
export type ChangeVerb = "submit" | "approve" | "refuse" | "withdraw";

/**
 * A field of an organization that may be fixed.
 *
 * - `short_name`: The short name (组织简称).
 * - `full_name`: The full name (组织全称).
 * - `category`: The category (组织类别).
 * - `industry`: The industry (行业类别).
 * - `other`: Anything else.
 */
export type ChangedField = "short_name" | "full_name" | "category" | "industry" | "other";

/** A destination. */
export interface ChoiceValue {
  /** Where to. */
  readonly destination: Word;
  /** The reason to choose; `null` where no form is filled in. */
  readonly reason: Word | null;
  /** The id of the source that says so. */
  readonly source: string;
}

/** What else is known of the case. What is not stated leaves an answer that depends on it open. */
export interface Circumstances {
  /** Whether the target has no subordinates, members or cadres. */
  readonly empty?: boolean | null | undefined;
  /** Whether the target is a graduating branch all of whose members were transferred out. */
  readonly graduated_out?: boolean | null | undefined;
  /** Whether the target is a branch of a school. */
  readonly school_branch?: boolean | null | undefined;
  /** Whether the migration crosses provinces. */
  readonly across_provinces?: boolean | null | undefined;
  /** Whether the actor's organization is the one to which another moves. */
  readonly receiving?: boolean | null | undefined;
  /** Whether the reset code is for the administrator or the secretary of the branch. */
  readonly branch_officer?: boolean | null | undefined;
}

/** What was found out of the list as a whole. The findings point into `rows` of the request. */
export interface ClassListValue {
  /** The place of the header in `rows`. */
  readonly header: number;
  /** Rows with people in them. */
  readonly people: number;
  /** Of these, rows that can be started as they are. */
  readonly ready: number;
  /** Rows with a warning. */
  readonly to_look_at: number;
  /** Rows for which a rule that would decide is not known. */
  readonly undecided: number;
  /** Rows that will be refused. */
  readonly to_fix: number;
}

/** The class of a class branch. */
export interface ClassParts {
  /** The kind of school. */
  readonly school: SchoolKind;
  /** The major (专业), where the kind of school has one. */
  readonly major?: string | null | undefined;
  /** The year of entry (级), such as 2024. */
  readonly entry_year: number;
  /** The class, as a number or word, without 班. */
  readonly class: string;
}

/**
 * Which letters and digits new codes are made of. Whatever is chosen, all letters and digits are taken when a code is entered.
 *
 * - `unambiguous`: 56 characters: without `0 O o`, `1 I l`, which look alike. The default.
 * - `full`: All 62 letters and digits.
 */
export type CodeAlphabet = "unambiguous" | "full";

/**
 * How the days of a code's term are counted.
 *
 * - `next_day`: The day after the issue is day 1; the last day counts in full. The default.
 * - `same_day`: The day of the issue is day 1; the last day counts in full.
 */
export type CodeDays = "next_day" | "same_day";

/** A code as it is kept. */
export interface CodeRecord {
  /** The organization it is for. */
  readonly organization: string;
  /** The sealed code. */
  readonly sealed: Sealed;
  /** The day of issue, `yyyy-MM-dd`. */
  readonly issued_on: IsoDate;
}

/**
 * The level of a committee, lowest first.
 *
 * - `basic`: A basic committee (基层委员会).
 * - `county`: County level.
 * - `municipal`: Municipal level.
 * - `provincial`: Provincial level.
 * - `central`: The central committee.
 */
export type CommitteeLevel = "basic" | "county" | "municipal" | "provincial" | "central";

export interface CompletionGiven {
  /** Its id, any text. */
  readonly id: string;
  /** The id of its direct superior; `null` at the top. */
  readonly parent?: string | null | undefined;
  /** What is known of it. */
  readonly facts: Facts;
}

/** Choices about completion. Each says on what grade of source its default rests. */
export interface CompletionPolicy {
  /** When the people of a branch are complete (the copy is cut off before it). Default `undecided`: no figure is known, and a branch is neither called complete nor incomplete for its people. */
  readonly branch_standard?: BranchStandard | undefined;
  /** Which fields a person must have (the national list is not recovered). Default `likely`: filling in a field too many costs a minute, a field too few keeps the organization incomplete. */
  readonly person_fields?: PersonFields | undefined;
}

/**
 * What an answer depends on.
 *
 * - `empty`: The target has no subordinates, members or cadres.
 * - `graduated_out`: The target is a graduating branch all of whose members were transferred out.
 * - `target_branch`: The target is a branch.
 * - `school_branch`: The target is a branch of a school.
 * - `of_committee`: The actor's organization is a committee, work committee or general branch.
 * - `of_leading_body`: The actor's organization is a leading body.
 * - `of_general_branch`: The actor's organization is a general branch.
 * - `of_county`: The actor's organization is a leading body at county level or above.
 * - `of_province`: The actor's organization is the provincial or the central committee.
 * - `below_province`: The actor's organization stands below the provincial committee.
 * - `within_province`: It stays within one province.
 * - `across_provinces`: It leaves the province.
 * - `receiving`: The actor's organization is the one that receives.
 * - `branch_officer`: The code is for the administrator or the secretary of the branch.
 */
export type Condition = "empty" | "graduated_out" | "target_branch" | "school_branch" | "of_committee" | "of_leading_body" | "of_general_branch" | "of_county" | "of_province" | "below_province" | "within_province" | "across_provinces" | "receiving" | "branch_officer";

/** What follows from a grade; `null` where no rule is known for the day. */
export interface ConsequenceValue {
  /** The first day of the next evaluation, `yyyy-MM-dd`; `null` if none is due. */
  readonly again_from: IsoDate | null;
  /** The last day of it, `yyyy-MM-dd`; `null` if none is due. */
  readonly again_until: IsoDate | null;
}

/**
 * A unit about whose counting Hubei has a rule.
 *
 * - `private_university`: A private university (民办高校).
 * - `independent_college`: An independent college (独立学院).
 * - `system_unit`: A system committee (系统团委) or a unit of it.
 */
export type CountedUnit = "private_university" | "independent_college" | "system_unit";

/**
 * How the days of a term are counted.
 *
 * - `next_day`: The day after the event is day 1. The default.
 * - `same_day`: The day of the event is day 1.
 */
export type DayCount = "next_day" | "same_day";

/** A term. */
export interface DeadlineValue {
  /** What is due. */
  readonly task: CalendarTask;
  /** Who has to do it. */
  readonly party: CalendarParty;
  /** For all or for one school. */
  readonly scope: Scope;
  /** The first day, `yyyy-MM-dd`, if it is told. */
  readonly from: IsoDate | null;
  /** The last day, `yyyy-MM-dd`; for what happens by itself, its day. */
  readonly last: IsoDate;
  /** The share asked for, in per cent. */
  readonly percent: number | null;
  /** The year it was taken over from; `null` if it is of its own. */
  readonly carried_from: number | null;
  /** The id of the source. */
  readonly source: string;
}

/** What was decided. */
export interface DecisionValue {
  /** What is to be done. */
  readonly action: OrganizationAction;
  /** Where the actor stands, seen from the target. */
  readonly position: Position;
  /** What is decided. */
  readonly outcome: Outcome;
  /** Whose approval is needed, in order. */
  readonly by: ReadonlyArray<Approver>;
  /** What the answer depends on. */
  readonly conditions: ReadonlyArray<Depends>;
  /** How far the answer can be trusted. */
  readonly grade: SourceGrade;
  /** The ids of its sources, best first. */
  readonly sources: ReadonlyArray<string>;
}

/**
 * Why somebody is to be deleted.
 *
 * - `wrong_identity`: The name or the ID number is wrong.
 * - `left_league`: The member has left the League (退团).
 * - `wrong_branch`: Taken into the wrong branch and approved by mistake (reason 1 in Guangdong).
 * - `wrong_joining_date`: Approved with a wrong joining date (reason 2 in Guangdong).
 * - `departed_cadre`: A cadre has left his post.
 */
export type DeletionReason = "wrong_identity" | "left_league" | "wrong_branch" | "wrong_joining_date" | "departed_cadre";

/** A condition of an answer and whether it holds. */
export interface Depends {
  /** The condition. */
  readonly condition: Condition;
  /** Whether it holds. */
  readonly holds: Holds;
}

/**
 * What kind of organization a member goes to.
 *
 * - `school`: An organization of the admitting school (录取学校团组织).
 * - `employer`: The employer's organization, in a system committee (系统团委) or in the place.
 * - `work_township`: The township or street of the place of work.
 * - `residence_township`: The township or street of habitual residence.
 * - `registration_township`: The township or street of the household registration.
 * - `origin_township`: The township or street that the student came from (生源地).
 * - `family_township`: The township or street where the member or the parents live.
 * - `county_branch`: The branch that a county committee keeps for those whom no township can take.
 * - `dispatching_unit`: The organization of the unit that sends the member abroad.
 * - `abroad_branch`: The branch of the own school for those who study abroad.
 * - `retention_branch`: The branch of the own school in which members without a job are retained.
 * - `delayed_branch`: The branch of the own school for those who graduate late.
 * - `special_pool`: The pool of special units (特殊单位专属库).
 * - `guangdong_community`: A village or community of Guangdong.
 * - `guangdong_transit`: Guangdong's organization for enlisted members.
 * - `elsewhere`: Any other organization.
 */
export type DestinationKind = "school" | "employer" | "work_township" | "residence_township" | "registration_township" | "origin_township" | "family_township" | "county_branch" | "dispatching_unit" | "abroad_branch" | "retention_branch" | "delayed_branch" | "special_pool" | "guangdong_community" | "guangdong_transit" | "elsewhere";

/**
 * Which of the two forms an administrator fills in; a member's own form is `out`.
 *
 * - `in`: A transfer in (办理转入): the receiving side starts.
 * - `out`: A transfer out (办理转出): the losing side or the member starts.
 */
export type Direction = "in" | "out";

/** A world held in two maps. */
export interface Directory {
  /** The organizations. */
  readonly organizations?: Readonly<Record<string, Organization>> | undefined;
  /** The members. */
  readonly members?: Readonly<Record<string, Member>> | undefined;
}

/** What a command asks for. */
export type DisciplineAction = DisciplineActionPass | DisciplineActionDrop | DisciplineActionForward | DisciplineActionApprove | DisciplineActionRestore | DisciplineActionSupersede;

/** The branch meeting passes the measure. */
export interface DisciplineActionPass {
  readonly pass: Readonly<Record<string, never>>;
}

/** The meeting does not pass it, or a committee refuses it. */
export interface DisciplineActionDrop {
  readonly drop: Readonly<Record<string, never>>;
}

/** The basic committee hands it on. */
export interface DisciplineActionForward {
  readonly forward: Readonly<Record<string, never>>;
}

/** A committee approves it. */
export interface DisciplineActionApprove {
  readonly approve: {
    /** The level of the committee. */
    readonly by: CommitteeLevel;
    /** The term of probation, in months; for no other measure. */
    readonly months?: number | null | undefined;
  };
}

/** The rights are given back after probation. */
export interface DisciplineActionRestore {
  readonly restore: Readonly<Record<string, never>>;
}

/** An expulsion was approved in another case. */
export interface DisciplineActionSupersede {
  readonly supersede: Readonly<Record<string, never>>;
}

/** A case: what is proposed, and where it stands. */
export interface DisciplineCase {
  /** The measure. */
  readonly measure: Measure;
  /** Whether the case is important or complex. */
  readonly grave: boolean;
  /** Where it stands. */
  readonly state: DisciplineState;
  /** The day of the last step, `yyyy-MM-dd`. */
  readonly last: IsoDate | null;
  /** On probation, the day on which the term is full, `yyyy-MM-dd`. */
  readonly until: IsoDate | null;
}

/** A case: what is proposed, and where it stands. */
export interface DisciplineCaseInput {
  /** The measure. */
  readonly measure: Measure;
  /** Whether the case is important or complex. Default: `false`. */
  readonly grave?: boolean | undefined;
  /** Where it stands. */
  readonly state: DisciplineState;
  /** The day of the last step, `yyyy-MM-dd`. */
  readonly last?: IsoDate | null | undefined;
  /** On probation, the day on which the term is full, `yyyy-MM-dd`. */
  readonly until?: IsoDate | null | undefined;
}

/** What somebody wants to do. */
export interface DisciplineCommand {
  /** The day on which it happens, `yyyy-MM-dd`. */
  readonly on: IsoDate;
  /** What happens. */
  readonly action: DisciplineAction;
}

/** What follows; `null` if the step is refused. */
export interface DisciplineDecided {
  /** What happened, to be kept. */
  readonly events: ReadonlyArray<DisciplineEvent>;
  /** The case after it. */
  readonly case: DisciplineCase;
}

/** What happened, and when. A portal keeps these. */
export interface DisciplineEvent {
  /** What happened. */
  readonly event: DisciplineEventKind;
  /** The day, `yyyy-MM-dd`. */
  readonly on: IsoDate;
  /** When probation begins, the day on which its term is full, `yyyy-MM-dd`. */
  readonly until?: IsoDate | null;
}

/**
 * What happens in a case.
 *
 * - `passed`: The branch meeting passes the measure.
 * - `dropped`: Nothing comes of it: the meeting does not pass it, or a committee refuses.
 * - `forwarded`: The basic committee hands it on.
 * - `approved`: A warning, a serious warning or a removal from post is approved.
 * - `probation_begun`: Probation is approved.
 * - `expulsion_approved`: Expulsion is approved.
 * - `restored`: The rights are given back.
 * - `superseded`: An expulsion was approved in another case.
 */
export type DisciplineEventKind = "passed" | "dropped" | "forwarded" | "approved" | "probation_begun" | "expulsion_approved" | "restored" | "superseded";

/**
 * Where a case stands.
 *
 * - `open`: Raised; the branch meeting has not decided.
 * - `passed`: Passed by the branch meeting.
 * - `forwarded`: Handed on by the basic committee.
 * - `in_force`: Approved: a warning, a serious warning or a removal from post is in force.
 * - `on_probation`: On probation.
 * - `restored`: Probation is over and the rights are back.
 * - `superseded`: Probation ended with an expulsion decided in another case.
 * - `expelled`: Expelled.
 * - `dropped`: No measure was taken.
 */
export type DisciplineState = "open" | "passed" | "forwarded" | "in_force" | "on_probation" | "restored" | "superseded" | "expelled" | "dropped";

/** A division. */
export interface DivisionValue {
  /** Its six digits. */
  readonly code: string;
  /** Its names in the year asked for (of an ID number: the year of birth), from the province down. */
  readonly name: ReadonlyArray<string>;
  /** First year in which the code is known. */
  readonly first_year: number;
  /** Last year in which it was in force; `null` if it still is. */
  readonly last_year: number | null;
}

/**
 * The document that a number belongs to.
 *
 * - `resident_card`: 居民身份证
 * - `permit_hong_kong`: 香港居民居住证
 * - `permit_macao`: 澳门居民居住证
 * - `permit_taiwan`: 台湾居民居住证
 * - `foreign_resident`: 外国人永久居留身份证（2023年版）
 */
export type Document = "resident_card" | "permit_hong_kong" | "permit_macao" | "permit_taiwan" | "foreign_resident";

/** What is to be paid, in fen; `null` where it cannot be computed. */
export interface DuesValue {
  /** A month. */
  readonly monthly_fen: number;
  /** For all months, at the rate of the first. */
  readonly total_fen: number;
}

/** Whether and when the edit holds. */
export interface EditValue {
  /** When it holds; `null` if it is refused, not known, or the new number is wrong. */
  readonly effect: Effect | null;
  /** What to do if it is refused, in order. */
  readonly route: ReadonlyArray<TermValue>;
}

/**
 * Who wants to edit.
 *
 * - `oneself`: The person (本人).
 * - `own_administrator`: An administrator of the person's own organization (本级).
 * - `direct_superior_administrator`: An administrator of its direct superior (直属上级).
 * - `higher_administrator`: An administrator further up.
 * - `other`: Anybody else.
 */
export type Editor = "oneself" | "own_administrator" | "direct_superior_administrator" | "higher_administrator" | "other";

/**
 * When an edit holds.
 *
 * - `at_once`: At once.
 * - `after_approval`: When an administrator of the own organization has approved it.
 */
export type Effect = "at_once" | "after_approval";

/** An e-mail address; `null` if it could not be read. */
export interface EmailValue {
  /** The tidy address, masked unless revealed. */
  readonly address: string;
  /** Its domain. */
  readonly domain: string;
}

/** Who may enter the person. */
export interface EntryValue {
  /** The ways that are open. */
  readonly ways: ReadonlyArray<EntryWay>;
  /** Whether the application form has to be uploaded after the entry. */
  readonly archive: boolean;
}

/**
 * How somebody is entered.
 *
 * - `self_registration`: The person registers (团员团干部注册).
 * - `administrator`: An administrator enters the person, one by one or by import (组织管理员添加).
 */
export type EntryWay = "self_registration" | "administrator";

/** When the superior replies. */
export interface EstablishValue {
  /** The last day of the reply, `yyyy-MM-dd`; `null` where nothing was requested or no term is known. */
  readonly reply_by: IsoDate | null;
}

/** The numbers to be kept to; `null` where no rule is known for the day. */
export interface EvaluationValue {
  /** The fewest members who have to be present. */
  readonly quorum: number;
  /** The most members who may be excellent. */
  readonly excellent: number;
}

/** A list of people already in the system. */
export interface Existing {
  /** Its rows, the header among them. */
  readonly rows: ReadonlyArray<ReadonlyArray<WireCell>>;
  /** The branch that the roster is for. */
  readonly own_branch?: string | null | undefined;
}

/** Everything about one code, in one language. */
export interface Explanation {
  /** The code, `topic.problem`. */
  readonly code: string;
  /** How grave it is unless a policy says otherwise. */
  readonly severity: Severity;
  /** A short name of the problem. */
  readonly title: string;
  /** The fact, then what to do; `{name}` stands for a parameter. */
  readonly message: string;
  /** The parameters of the message, in order. */
  readonly params: ReadonlyArray<ParamText>;
  /** Who says so, best first. */
  readonly sources: ReadonlyArray<Source>;
  /** The rule that finds it. */
  readonly rule: RuleText;
}

/** What is known of an organization. */
export interface Facts {
  /** Its category. */
  readonly category: Category;
  /** Whether all its required fields are filled in (`organization.fields` tells); `null` if not known. */
  readonly information?: boolean | null | undefined;
  /** Whether its secretary is registered; `null` if not known. */
  readonly secretary_registered?: boolean | null | undefined;
  /** Whether its secretary has a mobile number; `null` if not known. */
  readonly secretary_mobile?: boolean | null | undefined;
  /** Its own cadres. */
  readonly cadres?: People | undefined;
  /** Its own members; only a branch has any. */
  readonly members?: People | undefined;
  /** Whether nobody looked at the fields of its people, so that only their number is known; `complete` says nothing then. Default: `false`. */
  readonly people_unseen?: boolean | undefined;
}

/**
 * What members without a wage pay a month.
 *
 * - `fifty_fen`: 0.5 yuan. The default.
 * - `twenty_fen`: 0.2 yuan.
 */
export type FarmerDues = "fifty_fen" | "twenty_fen";

/**
 * What became of a person.
 *
 * - `applied`: The events were applied.
 * - `refused`: A finding refuses it.
 * - `held_back`: Nothing refuses it, but another person of the batch was refused.
 */
export type Fate = "applied" | "refused" | "held_back";

/**
 * What becomes of a fraction of a fen.
 *
 * - `drop`: It is dropped. The default.
 * - `round`: Half a fen and more becomes one.
 */
export type FenFraction = "drop" | "round";

/**
 * What a column is about, whatever its header says.
 *
 * - `name`: 姓名
 * - `resident_id`: 身份证号码
 * - `ethnicity`: 民族
 * - `political_status`: 政治面貌
 * - `education`: 文化程度
 * - `join_month`: 入团年月
 * - `is_cadre`: 是否团干部
 * - `mobile`: 手机号码
 * - `weibo`: 微博
 * - `qq`: QQ
 * - `we_chat`: 微信号
 * - `email`: 邮箱
 * - `development_number`: 发展团员编号
 * - `post`: 现任团内职务
 * - `post_since`: 任现职年月
 * - `cadre_nature`: 团干部性质
 * - `party_committee_member`: 是否同级党委（支部）成员
 * - `party_join_month`: 入党年月
 * - `volunteer_since`: 注册志愿者时间
 * - `member_card_number`: 团员证编号
 * - `telephone`: 固定电话
 * - `sex`: 性别
 * - `birth_date`: 出生日期
 * - `age`: 年龄
 * - `branch`: 所在团支部
 * - `work_unit`: 学习工作单位
 * - `occupation`: 职业
 * - `address`: 住址
 * - `remark`: 备注
 * - `row_number`: 序号
 * - `is_administrator`: 是否管理员, in lists exported from the system.
 */
export type Field = "name" | "resident_id" | "ethnicity" | "political_status" | "education" | "join_month" | "is_cadre" | "mobile" | "weibo" | "qq" | "we_chat" | "email" | "development_number" | "post" | "post_since" | "cadre_nature" | "party_committee_member" | "party_join_month" | "volunteer_since" | "member_card_number" | "telephone" | "sex" | "birth_date" | "age" | "branch" | "work_unit" | "occupation" | "address" | "remark" | "row_number" | "is_administrator";

/** The figures of an organization. */
export interface Figures {
  /** Out of the organization. */
  readonly out: TransferCounts;
  /** Into the organization. */
  readonly into: TransferCounts;
}

/**
 * The kind of a file, as its content tells.
 *
 * - `pdf`: PDF.
 * - `image`: A picture.
 * - `other`: Anything else.
 */
export type FileKind = "pdf" | "image" | "other";

/**
 * Which fields are fixed once they are filled in.
 *
 * - `category`: The category only. The default.
 * - `all`: Short name, full name, category and industry.
 * - `none`: None.
 */
export type FixedFields = "category" | "all" | "none";

/**
 * A field of the form.
 *
 * - `target`: 转入组织; a receiving organization that initiates does not fill it in.
 * - `separate_system`: 转入组织是否属于北京/广东/福建
 * - `study_destination`: 毕业去向: the kind of school.
 * - `school_name`: 转入学校名称
 * - `school_address`: 转入学校所在地详细地址
 * - `unit_name`: 工作单位名称
 * - `unit_address`: 工作单位所在地详细地址
 * - `domestic_contact`: 国内常用联系人
 * - `guangdong_unit`: 学习/工作单位 of Guangdong's form.
 * - `reason_text`: The text of 其他原因 in Guangdong's form.
 */
export type FormField = "target" | "separate_system" | "study_destination" | "school_name" | "school_address" | "unit_name" | "unit_address" | "domestic_contact" | "guangdong_unit" | "reason_text";

export type Format = "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "csv" | "tsv";

/** Where an application leads. */
export type Goal = GoalOrganization | GoalSpecialPool | GoalSeparate;

/** To an organization of the national system. */
export interface GoalOrganization {
  readonly kind: "organization";
  /** The organization: a branch, or one that will assign a branch. */
  readonly organization: string;
}

/** To the pool of special units (特殊单位专属库). */
export interface GoalSpecialPool {
  readonly kind: "special_pool";
  /** The provincial committee that decides. */
  readonly province: string;
}

/** To a separate system. */
export interface GoalSeparate {
  readonly kind: "separate";
  /** That system. */
  readonly system: SeparateSystem;
  /** The exact full name (组织全称) of the target there. */
  readonly full_name: string;
}

/**
 * The grade of a member, best first.
 *
 * - `excellent`: Excellent.
 * - `qualified`: Qualified.
 * - `barely_qualified`: Barely qualified.
 * - `unqualified`: Unqualified.
 */
export type Grade = "excellent" | "qualified" | "barely_qualified" | "unqualified";

/** A graduate as the figures need them. */
export interface Graduate {
  /** The mark, if there is one. */
  readonly mark?: MemberMark | null | undefined;
  /** The reason of the transfer, if it is known. */
  readonly reason?: TransferReason | null | undefined;
  /** Where to, if it is known. */
  readonly destination?: DestinationKind | null | undefined;
  /** How far. */
  readonly stage: LinkageStage;
}

/** Choices about reasons of transfers and about graduates. Each says on what grade of source its default rests. */
export interface GraduatePolicy {
  /** Not all fields that a reason asks for are known (not recovered). Default `note`: what is known was checked, and the form itself marks the rest. */
  readonly fields_unknown?: Level | undefined;
  /** Retained abroad for more than five years outside Guangdong (analogous). Default `note`: no national limit was found, but a stay so long is worth a question. */
  readonly abroad_over_five_years?: Level | undefined;
  /** Whether a term of a year without a notice of its own is taken over from the last year that has one (inferred). Default `true`: the terms of 2021 to 2023 repeat each other, and what is taken over is marked so. */
  readonly carry_deadlines?: boolean | undefined;
}

/** The chart. */
export interface GraphValue {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** A Mermaid state diagram. */
  readonly mermaid: string;
  /** A Markdown table of all states and events. */
  readonly table: string;
}

/** Somebody wants to do something. */
export interface GuangdongAct {
  /** Who; the portal has established it. */
  readonly actor: TransferActor;
  /** What. */
  readonly command: GuangdongCommand;
}

/** The state of an application. The default is one that has not been filed. */
export interface GuangdongApplication {
  /** Where it stands. */
  readonly stage: GuangdongStage;
  /** What was filed; none only while it is new. */
  readonly filing: GuangdongFiling | null;
  /** The day on which it came to its stage. */
  readonly since: IsoDate | null;
  /** The consents given so far, as the front end lists them (codes 10 to 13). */
  readonly consents: ReadonlyArray<AuditStatus>;
}

/** The state of an application. The default is one that has not been filed. */
export interface GuangdongApplicationInput {
  /** Where it stands. Default: `"new"`. */
  readonly stage?: GuangdongStage | undefined;
  /** What was filed; none only while it is new. */
  readonly filing?: GuangdongFiling | null | undefined;
  /** The day on which it came to its stage. */
  readonly since?: IsoDate | null | undefined;
  /** The consents given so far, as the front end lists them (codes 10 to 13). */
  readonly consents?: ReadonlyArray<AuditStatus> | undefined;
}

/** What changed. */
export type GuangdongChange = GuangdongChangeFiledByMember | GuangdongChangeFiledByBranch | GuangdongChangeConfirmed | GuangdongChangeApproved | GuangdongChangeReleased | GuangdongChangeReturned | GuangdongChangeWithdrawn | GuangdongChangeAppealed | GuangdongChangeAppealGranted | GuangdongChangeAppealRefused;

/** The member filed it. */
export interface GuangdongChangeFiledByMember {
  readonly kind: "filed_by_member";
  /** What was filed. */
  readonly filing: GuangdongFiling;
}

/** The branch filed it. */
export interface GuangdongChangeFiledByBranch {
  readonly kind: "filed_by_branch";
  /** What was filed. */
  readonly filing: GuangdongFiling;
}

/** The member confirmed it. */
export interface GuangdongChangeConfirmed {
  readonly kind: "confirmed";
}

/** The one it waited for agreed. */
export interface GuangdongChangeApproved {
  readonly kind: "approved";
}

/** The losing superior let the member leave the system. */
export interface GuangdongChangeReleased {
  readonly kind: "released";
}

/** Refused. */
export interface GuangdongChangeReturned {
  readonly kind: "returned";
}

/** Taken back. */
export interface GuangdongChangeWithdrawn {
  readonly kind: "withdrawn";
}

/** Appealed. */
export interface GuangdongChangeAppealed {
  readonly kind: "appealed";
}

/** The appeal was granted. */
export interface GuangdongChangeAppealGranted {
  readonly kind: "appeal_granted";
}

/** The appeal was refused. */
export interface GuangdongChangeAppealRefused {
  readonly kind: "appeal_refused";
}

/** What is to be done. */
export type GuangdongCommand = GuangdongCommandFile | GuangdongCommandConfirm | GuangdongCommandApprove | GuangdongCommandReturn | GuangdongCommandWithdraw | GuangdongCommandAppeal;

/** Files the application. */
export interface GuangdongCommandFile {
  readonly do: "file";
  /** Whom it is about. */
  readonly member: string;
  /** Where to. */
  readonly heading: Heading;
  /** Province, city and county of a place outside. */
  readonly place?: ReadonlyArray<string> | null | undefined;
  /** The reason and the fields it asks for. Its day and target are filled in from the command. */
  readonly form: ReasonForm;
  /** Whether dues are paid and the annual registration is done, if known. */
  readonly dues_settled?: boolean | null | undefined;
}

/** The member confirms what the branch filed. */
export interface GuangdongCommandConfirm {
  readonly do: "confirm";
}

/** Agrees; on an appeal, grants it. */
export interface GuangdongCommandApprove {
  readonly do: "approve";
}

/** Refuses; on an appeal, refuses it. */
export interface GuangdongCommandReturn {
  readonly do: "return";
  /** Why. Default: `""`. */
  readonly reason?: string | undefined;
}

/** Takes it back. */
export interface GuangdongCommandWithdraw {
  readonly do: "withdraw";
  /** Why. Default: `""`. */
  readonly reason?: string | undefined;
}

/** Appeals against a return by the receiving side. */
export interface GuangdongCommandAppeal {
  readonly do: "appeal";
  /** The explanation. */
  readonly text: string;
  /** The number of images. Default: `0`. */
  readonly images?: number | undefined;
  /** The number of PDFs. Default: `0`. */
  readonly documents?: number | undefined;
}

/** What follows. */
export interface GuangdongDecided {
  /** The events, to be stored in this order; empty if nothing follows. */
  readonly events: ReadonlyArray<GuangdongEvent>;
  /** The state after them. */
  readonly application: GuangdongApplication;
  /** The first day on which the clock acts by itself; `null` if it never does. */
  readonly due: IsoDate | null;
}

/** What happened. */
export interface GuangdongEvent {
  /** The day. */
  readonly on: IsoDate;
  /** Who did it. */
  readonly by: TransferActor;
  /** What changed. */
  readonly change: GuangdongChange;
}

/** The state after them. */
export interface GuangdongEvolved {
  /** The state; an event that cannot happen changes nothing. */
  readonly application: GuangdongApplication;
  /** How many of the events could happen. */
  readonly applied: number;
}

/** What was filed. */
export interface GuangdongFiling {
  /** Whom it is about. */
  readonly member: string;
  /** Who started: the member or the branch. */
  readonly by: TransferActor;
  /** The losing branch. */
  readonly from: string;
  /** Where to. */
  readonly heading: Heading;
  /** The reason (`cause`). */
  readonly reason: TransferReason;
}

/** Choices about Guangdong's workflow. */
export interface GuangdongPolicy {
  /** What is known from the front end of 2019 only: reasons given, lengths, proofs, terms, an application that is open already (analogous). Default `warning`: the front end may have changed since; a portal for Guangdong raises it to `error`. */
  readonly details?: Level | undefined;
}

/** One line of a log. */
export interface GuangdongRecord {
  /** Its number, from 1 without a gap. */
  readonly sequence: number;
  /** The application it is about. */
  readonly application: string;
  /** What happened. */
  readonly event: GuangdongEvent;
}

/** What follows from the log; `null` if it is damaged. */
export interface GuangdongReplayed {
  /** The number of records. */
  readonly read: number;
  /** The state of every application by its key. */
  readonly applications: Readonly<Record<string, GuangdongApplication>>;
  /** Where every member is whom the log knows. */
  readonly places: Readonly<Record<string, Place>>;
}

/**
 * Where an application stands.
 *
 * - `new`: Nothing has been filed.
 * - `awaiting_member`: The branch filed; the member has to confirm with a code sent to the phone.
 * - `out_branch`: 转出团支部待审核
 * - `out_superior`: 转出团支部的上级待审核
 * - `in_branch`: 转入团支部待审核
 * - `in_superior`: 转入团支部的上级待审核
 * - `succeeded`: 接转成功
 * - `out_branch_returned`: 转出团支部退回
 * - `out_superior_returned`: 转出团支部的上级退回
 * - `in_branch_returned`: 转入团支部退回; an appeal is possible.
 * - `in_superior_returned`: 转入团支部的上级退回; an appeal is possible.
 * - `withdrawn`: 撤回
 * - `appeal_pending`: 申诉待审核
 * - `appeal_failed`: 申诉失败
 */
export type GuangdongStage = "new" | "awaiting_member" | "out_branch" | "out_superior" | "in_branch" | "in_superior" | "succeeded" | "out_branch_returned" | "out_superior_returned" | "in_branch_returned" | "in_superior_returned" | "withdrawn" | "appeal_pending" | "appeal_failed";

/** A column. */
export interface HeaderColumnValue {
  /** Its place, from 0. */
  readonly index: number;
  /** What it is about; `null` if it is not checked. */
  readonly field: Field | null;
}

/** The header. */
export interface HeaderValue {
  /** The row it stands in, from 1. */
  readonly row: number;
  /** Which of the two sheets it is. */
  readonly kind: SheetKind;
  /** What each column is about, in the order of the sheet. */
  readonly columns: ReadonlyArray<HeaderColumnValue>;
}

/** Where an application leads (`headfor`). */
export type Heading = HeadingWithinProvince | HeadingOutside | HeadingBackToOrigin;

/** 1 转至省内 */
export interface HeadingWithinProvince {
  readonly kind: "within_province";
  /** The receiving branch. */
  readonly branch: string;
}

/** 2 转至非共青团广东省委所辖的团组织 */
export interface HeadingOutside {
  readonly kind: "outside";
}

/** 3 退回原籍 */
export interface HeadingBackToOrigin {
  readonly kind: "back_to_origin";
}

/**
 * Whether a condition holds.
 *
 * - `met`: It does.
 * - `unmet`: It does not.
 * - `open`: It was not stated.
 */
export type Holds = "met" | "unmet" | "open";

/** Choices about identifiers. */
export interface IdPolicy {
  /** The first two digits are no province. Default `error`: no number was ever assigned with them. */
  readonly impossible_province?: Level | undefined;
  /** The division stands in no table. Default `warning`: real numbers exist whose code stands in none. */
  readonly unknown_division?: Level | undefined;
  /** The division was abolished before the birth. Default `warning`: tables of old codes are known to be incomplete. */
  readonly abolished_division?: Level | undefined;
  /** An 81, 82 or 83 that is not followed by 0000. Default `error`: the permits' law gives the code in full. */
  readonly permit_division?: Level | undefined;
  /** A number of the first generation (15 digits). Default `warning`: it names a person, but cards with it ended on 2013-01-01, and the system keeps 18 characters. */
  readonly first_generation?: Level | undefined;
  /** The permanent residence card of a foreigner. Default `error`: the League admits 中国青年. */
  readonly foreign_resident?: Level | undefined;
  /** The nationality in that card stands in no table. Default `warning`: whether stateless holders get 000 or 999 is not known. */
  readonly unknown_nationality?: Level | undefined;
  /** Oldest age in years that is taken without a word. Default 120. */
  readonly plausible_age?: number | undefined;
  /** A development number of 12 or 16 characters that are not all digits. Default `warning`: the front end does not test it, but every account of the number has digits only, and Guangdong's system demands them. */
  readonly development_number_character?: Level | undefined;
  /** A development number of someone who joined early that has neither 12 nor 16 characters. Default `note`: the front end accepts it, and how numbers looked before 2016 is not known. */
  readonly development_number_old_form?: Level | undefined;
  /** Positions 5 and 6 of a development number are no province. Default `off`: both accounts of the structure are of low authority, and the codes of systems outside the provinces (兵团, 铁路, 民航 …) are not known. */
  readonly development_number_province?: Level | undefined;
  /** A member card number that is not eight digits. Default `warning`: the system does not check it, and the regulations are known from quotations only. */
  readonly member_card_form?: Level | undefined;
  /** A mobile segment that the front end of 2019 refuses (16, 19). Default `warning`: a segment that the ministry allotted has real numbers, and whether the front end still refuses them is not known. */
  readonly mobile_front_end?: Level | undefined;
  /** A mobile segment that is in no list of allotted ones. Default `warning`: no list later than March 2023 is at hand. */
  readonly mobile_unallotted?: Level | undefined;
  /** A landline number that the front end accepts but the numbering plan does not have. Default `warning`: the plan's own text is not at hand. */
  readonly telephone_plan?: Level | undefined;
  /** An e-mail address with other than ASCII letters, a quoted name, an address in brackets, or a domain of one part. Default `warning`: standards allow it, the system's own rule is not known. */
  readonly email_unusual?: Level | undefined;
  /** A blank inside a name that may stand for the dot. Default `warning`: only the person's ID card can tell. */
  readonly name_blank?: Level | undefined;
  /** A dot that separates nothing. Default `warning`: the notice says which dot, not what the system refuses. */
  readonly name_dot?: Level | undefined;
  /** A digit in a name. Default `warning`: no ID card has one, but the import is not known to refuse it. */
  readonly name_digit?: Level | undefined;
  /** A letter of another script in a name. Default `warning`, for the same reason. */
  readonly name_letter?: Level | undefined;
  /** A sign in a name. Default `warning`, for the same reason. */
  readonly name_symbol?: Level | undefined;
  /** A private-use character in a name. Default `warning`: the name is right on the computer it was typed on. */
  readonly name_private_use?: Level | undefined;
  /** A placeholder in the place of a character. Default `warning`: the identity check will fail, the import may not. */
  readonly name_lost_character?: Level | undefined;
  /** A name of one character. Default `warning`: some minorities have such names. */
  readonly name_short?: Level | undefined;
  /** A name longer than `name_plain_length` without a dot. Default `warning`: a bound of 6 stood in a draft that was never enacted, and longer names exist. */
  readonly name_long?: Level | undefined;
  /** A name wider than every name field must be (50 places). Default `warning`: fields may be wider. */
  readonly name_too_long?: Level | undefined;
  /** Most characters of a name without a dot that are taken without a word. Default 6: of Han names counted in 2007, 99.8 % have 2 or 3 characters. */
  readonly name_plain_length?: number | undefined;
}

/**
 * The state of an identity.
 *
 * - `unchecked`: 未认证, 未校验
 * - `passed`: 认证通过, 校验通过
 * - `failed`: 认证不通过, 校验不通过
 */
export type IdentityCheckState = "unchecked" | "passed" | "failed";

/** What follows; `null` if it is refused. */
export interface IdentityDecidedValue {
  /** The state after the new events. */
  readonly state: IdentityCheckState;
  /** The new events, to be kept. */
  readonly events: ReadonlyArray<IdentityEvent>;
}

/**
 * What can happen to an identity.
 *
 * - `matches`: The register has exactly this name and number.
 * - `does_not_match`: The register does not have them, or not yet.
 * - `edited`: Name or number were edited, as was possible until 2020.
 */
export type IdentityEvent = "matches" | "does_not_match" | "edited";

/** What is known of a record beside its state; what is not given is not excluded. */
export interface IdentityFacts {
  /** Whether name and ID number are exactly those of the card. */
  readonly matches_card?: boolean | null | undefined;
  /** Whether name or ID number were edited after the entry. */
  readonly edited?: boolean | null | undefined;
}

/** What a state means. */
export interface IdentityValue {
  /** What it is called today. */
  readonly name: TermValue;
  /** What can have caused it. */
  readonly causes: ReadonlyArray<TermValue>;
  /** What to do, in order. */
  readonly steps: ReadonlyArray<TermValue>;
  /** Whether it blocks anything although the record is right. */
  readonly blocks: boolean;
}

/**
 * An indicator.
 *
 * - `unit_rate`: 单位团组织转接率
 * - `linkage_rate`: 学社衔接率
 * - `completion_rate`: Guangdong's 转接完成率
 */
export type Indicator = "unit_rate" | "linkage_rate" | "completion_rate";

/** The initial password. */
export interface InitialValue {
  /** The password, masked unless revealed. */
  readonly password: string;
}

/**
 * Who started.
 *
 * - `member`: The member (团员发起).
 * - `losing`: The losing side (转出组织发起).
 * - `receiving`: The receiving side (转入组织发起).
 * - `separate`: A separate system.
 */
export type Initiator = "member" | "losing" | "receiving" | "separate";

/** The term of an intake. */
export interface IntakeValue {
  /** The last day, `yyyy-MM-dd`. */
  readonly last: IsoDate;
}

/** A member who introduces an applicant. */
export interface Introducer {
  /** Whether the introducer is a member (团员). */
  readonly member: boolean;
  /** Whether the introducer is on probation within the League (留团察看). Default: `false`. */
  readonly on_probation?: boolean | undefined;
}

/**
 * How the person is added.
 *
 * - `invite`: By the invitation function.
 * - `enter_or_register`: As a new cadre, singly or by import, or by registering himself.
 */
export type InvitationEntry = "invite" | "enter_or_register";

/** A registration code just issued. */
export interface IssuedValue {
  /** The code, masked unless revealed. */
  readonly code: string;
  /** The last day on which it can be used, `yyyy-MM-dd`. */
  readonly last_day: IsoDate;
  /** The event to be kept. */
  readonly event: RegistrationCodeEvent;
  /** Whether an unused earlier code of the organization is to be told `replace`. */
  readonly replaces_previous: boolean;
  /** How many of the random bytes were used up. */
  readonly used_bytes: number;
}

/** Who issues a code. */
export interface Issuer {
  /** How the issuer's organization stands to the holder's. */
  readonly relation: IssuerRelation;
  /** Whether the issuer is an administrator of that organization. */
  readonly administrator: boolean;
}

/**
 * How the issuer's organization stands to the one that the code is for (or that the person belongs to).
 *
 * - `own`: It is the same organization (本级).
 * - `direct_superior`: It is the direct superior (直属上级).
 * - `higher_superior`: It is a superior further up.
 * - `unrelated`: It is none of these.
 */
export type IssuerRelation = "own" | "direct_superior" | "higher_superior" | "unrelated";

/** Choices about joining. Each says on what grade of source its default rests. */
export interface JoinPolicy {
  /** How an age is counted where a date is known to the month only (one source analogous, one inferred). Default `month`: it refuses nobody whom any reading accepts; a wrong record can still be corrected after the import, a person wrongly refused is shut out. */
  readonly age_arithmetic?: AgeArithmetic | undefined;
  /** The two arithmetics disagree about the minimum age (inferred). Default `note`: the record is likely right, but the system may still refuse it. */
  readonly arithmetic_disagrees?: Level | undefined;
  /** When someone born on 29 February is a year older, for dates known to the day (official, by analogy). Default `last_of_february`: a period that lacks its day ends on the last day of the month (民法典第二百零二条). */
  readonly leap_birthday?: LeapBirthday | undefined;
  /** The first joining month from which an age below 14 is refused (inferred). Default none: that the system's limit rose from 13 to 14 is said by one page of low authority, and the day of the change is not known. It applies to every region, Xinjiang too. */
  readonly minimum_14_from?: IsoMonth | null | undefined;
  /** Joined below the age of the League's constitution although the system takes the record (official). Default `warning`: the system itself is documented to accept 12 and 13, and from 1993 on admitting outstanding pioneers (少先队员) at 13 was the League's own policy. */
  readonly below_constitution_age?: Level | undefined;
  /** Joined past the upper age of the League's constitution (official). Default `warning`: no source shows that the system checks it. */
  readonly too_old?: Level | undefined;
  /** The joining date lies in the future (official). Default `error`: membership (团籍) begins on the day the branch meeting passes the admission, so it cannot begin on a day that has not come. */
  readonly in_future?: Level | undefined;
  /** Joined the Party before 18 (official). Default `error`: the Party's constitution admits nobody to apply earlier. */
  readonly party_too_young?: Level | undefined;
  /** The Party-joining date lies in the future (official). Default `error`: probation begins on the day the branch meeting passes the admission. */
  readonly party_in_future?: Level | undefined;
  /** Joined the Party before the League (inferred). Default `note`: nothing forbids it, but the two dates may have been exchanged. */
  readonly party_before_league?: Level | undefined;
  /** The volunteer date is below 16 or in the future (inferred). Default `warning`: one helper of unknown origin checks it. */
  readonly volunteer_date?: Level | undefined;
  /** The post date is below 13, in the future, or before the joining (inferred). Default `warning`: one helper of unknown origin checks it. */
  readonly post_date?: Level | undefined;
  /** Which way leads members admitted below the age into the system (reposted against inferred). Default `review`: it is the later of the two, needs nobody above the county, and the way through the central committee is known from 2020 only. */
  readonly underage_way?: UnderageWay | undefined;
  /** Self-registration of someone who joined from 2020 on (reposted). Default `error`: two school committees state that it is closed to them. */
  readonly self_registration?: Level | undefined;
  /** The archive was uploaded after its term (official). Default `warning`: the guide sets the term but does not say that a late upload is refused, and no archive is worse than a late one. */
  readonly archive_late?: Level | undefined;
  /** How the days of that term are counted (official, by analogy). Default `next_day`: the day on which a period begins is not counted (民法典第二百零一条). */
  readonly archive_days?: DayCount | undefined;
  /** What one M of the size limit is (not stated anywhere). Default `binary`: it refuses no file that any reading accepts. */
  readonly archive_megabyte?: Megabyte | undefined;
  /** The application form (入团志愿书) does not have 12 pages (inferred). Default `warning`: the message is known from unverified code only, while the upload guide says nothing of a number of pages. */
  readonly archive_pages?: Level | undefined;
}

/** What is to be done. */
export interface JoinRouteValue {
  /** `ordinary`, `review`, `wait` or `central_committee`. */
  readonly way: string;
  /** Whether the system would refuse the record as it stands. */
  readonly refused: boolean;
  /** The joining month to be entered after the review, `yyyy-MM`, masked unless revealed; `null` if it stays. */
  readonly new_month: string | null;
  /** What is to be done, in order. */
  readonly steps: ReadonlyArray<StepValue>;
}

/** What the joining date tells; fields that need a date not given are `null`. */
export interface JoinValue {
  /** Completed years at the joining under the policy's arithmetic; `null` before the birth. */
  readonly age: number | null;
  /** The age from which the system takes somebody who joined then. */
  readonly minimum_age: number | null;
}

/** What an admission has come to. */
export interface JoiningValue {
  /** Since when the person is a member, `yyyy-MM-dd`; `null` as long as a step is missing or something is wrong. */
  readonly member_since: IsoDate | null;
  /** What is to be done next: `application`, `form`, `meeting` or `approval`; `null` if nothing is missing. */
  readonly next: string | null;
}

/** What a category is. */
export interface KindValue {
  /** The category. */
  readonly category: WordValue;
  /** The special kind, if one was given. */
  readonly special: WordValue | null;
  /** The code that unverified programs use; `null` if not known. */
  readonly system_code: string | null;
  /** The number in Guangdong's system; `null` if it has none. */
  readonly guangdong: number | null;
  /** Whether it holds members and ends the tree. */
  readonly branch: boolean;
  /** The id of the source that knows it as a category or kind. */
  readonly source: string;
  /** The categories that may stand directly below it. */
  readonly children: ReadonlyArray<string>;
}

/**
 * The language of texts.
 *
 * - `zh`: Chinese (zh-CN). The default: the people who act on findings read it.
 * - `en`: English.
 */
export type Lang = "zh" | "en";

/**
 * On which day someone born on 29 February is a year older in a year without that day.
 *
 * - `last_of_february`: On 28 February: a period that lacks its day ends on the last day of the month (民法典第二百零二条). The default.
 * - `first_of_march`: On 1 March.
 */
export type LeapBirthday = "last_of_february" | "first_of_march";

/** What a command asks for. */
export type LeavingAction = LeavingActionReport | LeavingActionWithdraw | LeavingActionFindAbsent | LeavingActionExcuse | LeavingActionRemove | LeavingActionFile | LeavingActionApprove | LeavingActionRefuse | LeavingActionLeaveOverAge;

/** The member hands in a report. */
export interface LeavingActionReport {
  readonly report: {
    /** Whether it is in writing. */
    readonly written: boolean;
  };
}

/** The member takes the report back. */
export interface LeavingActionWithdraw {
  readonly withdraw: Readonly<Record<string, never>>;
}

/** The branch finds that the member stays away. */
export interface LeavingActionFindAbsent {
  readonly find_absent: {
    /** From what. */
    readonly absence: Absence;
    /** Since when without a break, `yyyy-MM-dd`. */
    readonly since: IsoDate;
    /** Whether there is a good reason (正当理由). */
    readonly good_reason: boolean;
  };
}

/** A good reason is shown. */
export interface LeavingActionExcuse {
  readonly excuse: Readonly<Record<string, never>>;
}

/** The branch meeting decides the removal. */
export interface LeavingActionRemove {
  readonly remove: Readonly<Record<string, never>>;
}

/** The superior committee files it. */
export interface LeavingActionFile {
  readonly file: Readonly<Record<string, never>>;
}

/** The superior committee approves it. */
export interface LeavingActionApprove {
  readonly approve: Readonly<Record<string, never>>;
}

/** The superior committee refuses it. */
export interface LeavingActionRefuse {
  readonly refuse: Readonly<Record<string, never>>;
}

/** The branch carries out leaving over age. */
export interface LeavingActionLeaveOverAge {
  readonly leave_over_age: {
    /** The birth date, `yyyy-MM-dd`. */
    readonly birth_date: IsoDate;
    /** Whether the member holds a post in the League. */
    readonly has_post: boolean;
  };
}

/** A case: the state, and the day of the last step. */
export interface LeavingCase {
  /** Where it stands. */
  readonly state: LeavingState;
  /** The day of the last step, `yyyy-MM-dd`. */
  readonly last: IsoDate | null;
}

/** A case: the state, and the day of the last step. */
export interface LeavingCaseInput {
  /** Where it stands. */
  readonly state: LeavingState;
  /** The day of the last step, `yyyy-MM-dd`. */
  readonly last?: IsoDate | null | undefined;
}

/** What somebody wants to do. */
export interface LeavingCommand {
  /** The day on which it happens, `yyyy-MM-dd`. */
  readonly on: IsoDate;
  /** What happens. */
  readonly action: LeavingAction;
}

/** What follows; `null` if the step is refused. */
export interface LeavingDecided {
  /** What happened, to be kept. */
  readonly events: ReadonlyArray<LeavingEvent>;
  /** The case after it. */
  readonly case: LeavingCase;
  /** Whether the person is still a member. */
  readonly member: boolean;
}

/** What happened, and when. A portal keeps these. */
export interface LeavingEvent {
  /** What happened. */
  readonly event: LeavingEventKind;
  /** The day, `yyyy-MM-dd`. */
  readonly on: IsoDate;
}

/**
 * What happens on the way out.
 *
 * - `reported`: The written report is handed in.
 * - `withdrawn`: The report is taken back.
 * - `found_absent`: The branch finds that the member stays away.
 * - `excused`: A good reason is shown, or the member comes back.
 * - `removed`: The branch meeting decides the removal.
 * - `filed`: The superior committee files it.
 * - `approved`: The superior committee approves it.
 * - `refused`: The superior committee refuses it.
 * - `left_over_age`: Leaving over age is carried out.
 */
export type LeavingEventKind = "reported" | "withdrawn" | "found_absent" | "excused" | "removed" | "filed" | "approved" | "refused" | "left_over_age";

/**
 * Where a member stands on the way out.
 *
 * - `member`: A member; nothing is under way.
 * - `reported`: The written report was handed in.
 * - `removed_at_wish`: Removed at one's own wish; to be filed with the superior.
 * - `left_at_wish`: Left at one's own wish.
 * - `absent`: Found to have stayed away.
 * - `removed_for_absence`: Removed for staying away; to be approved by the superior.
 * - `left_by_absence`: Left by staying away.
 * - `left_over_age`: Left over age.
 */
export type LeavingState = "member" | "reported" | "removed_at_wish" | "left_at_wish" | "absent" | "removed_for_absence" | "left_by_absence" | "left_over_age";

/** When and how a member leaves; `null` where no rule is known for the day. */
export interface LeavingValue {
  /** The day on which the age of leaving is reached, `yyyy-MM-dd`, masked unless revealed. */
  readonly turns: string;
  /** `stays`, `stays_for_post`, `due`, `no_longer_kept` or `open`. */
  readonly outcome: string;
}

/**
 * What a policy makes of a problem that people may judge differently.
 *
 * - `off`: Not reported.
 * - `note`: Reported as a note.
 * - `warning`: Reported as a warning.
 * - `error`: Reported as an error.
 */
export type Level = "off" | "note" | "warning" | "error";

/**
 * The line an organization is led along: by place, or by one of the five system committees (系统团委).
 *
 * - `local`: By province, city, county.
 * - `railway`: The railways (全国铁道团委).
 * - `civil_aviation`: Civil aviation (全国民航团委).
 * - `central_finance`: Central financial institutions (中央金融团工委).
 * - `central_enterprises`: Central enterprises (中央企业团工委).
 * - `central_organs`: Central Party and state organs (中央和国家机关团工委).
 */
export type Line = "local" | "railway" | "civil_aviation" | "central_finance" | "central_enterprises" | "central_organs";

/** A line of numbers. */
export interface LineValue {
  /** The stable name. */
  readonly code: string;
  /** In Chinese. */
  readonly zh: string;
  /** The numbers. */
  readonly counts: OrganizationTreeCounts;
}

/**
 * How far a member has come.
 *
 * - `none`: Nothing was initiated.
 * - `initiated`: Initiated, nobody has approved.
 * - `approved`: One side has approved.
 * - `returned`: Returned, refused or withdrawn, and not initiated again.
 * - `done`: Done.
 */
export type LinkageStage = "none" | "initiated" | "approved" | "returned" | "done";

/** The figures. */
export interface LinkageValue {
  /** Graduates that count. */
  readonly counted: number;
  /** Graduates that stand outside. */
  readonly outside: number;
  /** Not initiated. */
  readonly none: number;
  /** Initiated. */
  readonly initiated: number;
  /** One side has approved. */
  readonly approved: number;
  /** Returned. */
  readonly returned: number;
  /** Done. */
  readonly done: number;
  /** Not done although the last day is over. */
  readonly overdue: number;
  /** The rate asked for; `null` if none was or it is not computed. */
  readonly rate: RateValue | null;
}

/** The rules and what they rest on. */
export interface Listing {
  /** The version of the rule set. */
  readonly rules_version: string;
  /** Every rule, topic by topic, in the language of the request (Chinese if none is given). */
  readonly rules: ReadonlyArray<RuleText>;
  /** Every source. */
  readonly sources: ReadonlyArray<Source>;
}

/**
 * What a member lives on.
 *
 * - `wage`: A wage.
 * - `student`: A student without a wage.
 * - `no_wage`: A farmer, or somebody else without a wage.
 * - `self_employed`: A business of one's own.
 */
export type Livelihood = "wage" | "student" | "no_wage" | "self_employed";

/** A line of the log. */
export interface LogEntry {
  /** The organization in whose figures it counts, by the host's own key. */
  readonly organization: string;
  /** The person, by the host's own key; it is not printed. */
  readonly person: string;
  /** What happened. */
  readonly event: LogEvent;
  /** When, `yyyy-MM-dd`. */
  readonly on: IsoDate;
  /** Whether both sides lie in the same school. Default: `false`. */
  readonly within_school?: boolean | undefined;
}

/**
 * What happened, as an organization's log tells it.
 *
 * - `applied_out`: A transfer out was applied for.
 * - `applied_in`: A transfer in was applied for.
 * - `losing_approved`: The losing side approved.
 * - `receiving_approved`: The receiving side approved; a branch may still have to be assigned.
 * - `completed`: It is done.
 * - `refused`: A side refused.
 * - `auto_returned`: The system returned it.
 * - `withdrawn`: The initiator withdrew it.
 */
export type LogEvent = "applied_out" | "applied_in" | "losing_approved" | "receiving_approved" | "completed" | "refused" | "auto_returned" | "withdrawn";

/** What the system answered. */
export type LoginAnswer = LoginAnswerRetCode | LoginAnswerHttpStatus | LoginAnswerWrongIdOrPassword;

/** The `retCode` of an answer. */
export interface LoginAnswerRetCode {
  readonly ret_code: number;
}

/** The status of HTTP. */
export interface LoginAnswerHttpStatus {
  readonly http_status: number;
}

/** The message «身份证或者密码错误». */
export interface LoginAnswerWrongIdOrPassword {
  readonly wrong_id_or_password: Readonly<Record<string, never>>;
}

/** Whether the login may be tried. */
export interface LoginValue {
  /** Whether everything needed was entered. */
  readonly complete: boolean;
}

/** The wish to mark a branch. */
export interface MarkBranch {
  /** Who marks. */
  readonly by: Marker;
  /** The expected day of graduation, `yyyy-MM-dd`. */
  readonly graduates_on?: IsoDate | null | undefined;
  /** Why there is no such day. */
  readonly no_time?: NoTime | null | undefined;
  /** The day of the marking, `yyyy-MM-dd`; today if left out. */
  readonly on?: IsoDate | null | undefined;
}

/** What follows. */
export interface MarkValue {
  /** What happens to the branch; `null` for a member. */
  readonly event: BranchMarkEvent | null;
  /** What the branch is marked as afterwards; `null` for a member. */
  readonly state: BranchMark | null;
  /** The day on which the branch becomes an organization of graduates, `yyyy-MM-dd`; `null` if none is known. */
  readonly category_change: IsoDate | null;
  /** Whether a member with this mark counts in the statistics of linkage; `null` for a branch. */
  readonly counts: boolean | null;
}

/**
 * Who marks.
 *
 * - `school`: An administrator of the school above the branch.
 * - `branch`: The administrator of the branch.
 */
export type Marker = "school" | "branch";

/**
 * A measure of discipline, mildest first.
 *
 * - `warning`: Warning.
 * - `serious_warning`: Serious warning.
 * - `removal_from_post`: Removal from the posts held in the League.
 * - `probation`: Probation within the League.
 * - `expulsion`: Expulsion.
 */
export type Measure = "warning" | "serious_warning" | "removal_from_post" | "probation" | "expulsion";

/**
 * A kind of meeting.
 *
 * - `branch`: The branch meeting.
 * - `committee`: The branch committee.
 * - `group`: A group.
 */
export type Meeting = "branch" | "committee" | "group";

/** When the next meeting is due; `null` where the interval is not known. */
export interface MeetingValue {
  /** The last day in time, `yyyy-MM-dd`. */
  readonly due: IsoDate;
}

/**
 * What one M of a size limit is.
 *
 * - `binary`: 1,048,576 bytes. The default.
 * - `decimal`: 1,000,000 bytes.
 */
export type Megabyte = "binary" | "decimal";

/** What a decision has to know about a member. */
export interface Member {
  /** Where the member is. */
  readonly place: Place;
  /** The applications of this member that have not ended. */
  readonly open?: ReadonlyArray<string> | undefined;
  /** Whether the member holds a post or administers an organization. Default: `false`. */
  readonly holds_post?: boolean | undefined;
  /** Whether the member has left the League (离团). Default: `false`. */
  readonly left?: boolean | undefined;
}

/** What a member card number tells; `null` if it is not eight digits. */
export interface MemberCardValue {
  /** The number, masked unless revealed. */
  readonly number: string;
}

/** What follows from a command. */
export interface MemberDeletionEvents {
  /** The events, to be kept in order. */
  readonly events: ReadonlyArray<RecordEvent>;
}

/** A state. */
export interface MemberDeletionState {
  /** The state after the events. */
  readonly state: RecordState;
}

/**
 * The mark of a member.
 *
 * - `delayed`: 延迟毕业团员: moves to a branch for delayed graduates.
 * - `teacher`: 教师: nothing has to be done.
 * - `mobile`: 毕业学生流动团员: no job yet, the tie stays at the school for the time being.
 */
export type MemberMark = "delayed" | "teacher" | "mobile";

/** How somebody is deleted. */
export interface MemberRouteValue {
  /** The way. */
  readonly way: MemberWay;
  /** What is done, in order. */
  readonly steps: ReadonlyArray<ActionStep>;
}

/**
 * How somebody is deleted.
 *
 * - `report_upwards`: Reported upwards, deleted centrally.
 * - `two_steps`: Filed by the branch, approved by the direct superior, as in Guangdong.
 * - `cadre_list`: In the list of cadres.
 */
export type MemberWay = "report_upwards" | "two_steps" | "cadre_list";

/** An organization in which a person is a member. */
export interface Membership {
  /** The organization. */
  readonly organization: string;
  /** Whether it is a branch. */
  readonly sort: RegistrationTarget;
}

/** Choices about membership. Each says on what grade of source its default rests. */
export interface MembershipPolicy {
  /** How dues follow from a wage since the regulations of 2016 (reposted against analogous). Default `per_mille`: it is the text of the regulations, the bands are those of another system. */
  readonly wage_dues?: WageDues | undefined;
  /** What members without a wage (farmers and others) pay (reposted, two copies differ). Default `fifty_fen`: one of the two copies and Guangdong's system say so, the other stands alone. */
  readonly farmer_dues?: FarmerDues | undefined;
  /** What becomes of a fraction of a fen under the regulations of 1994 (not stated anywhere). Default `drop`: the later regulations drop fractions too (去尾法). */
  readonly fen_fraction?: FenFraction | undefined;
}

/** A migration as its events made it. */
export interface Migration {
  /** Where it stands. */
  readonly stage: MigrationStage;
  /** What moves. */
  readonly organizations: ReadonlyArray<string>;
  /** Where it moves; `null` before the request. */
  readonly target: string | null;
}

/** A migration as its events made it. */
export interface MigrationInput {
  /** Where it stands. */
  readonly stage: MigrationStage;
  /** What moves. */
  readonly organizations?: ReadonlyArray<string> | undefined;
  /** Where it moves; `null` before the request. */
  readonly target?: string | null | undefined;
}

/** Where it is to move. */
export interface MigrationDestination {
  /** The id of the target, which becomes the new direct superior. */
  readonly id: string;
  /** Its category. */
  readonly category: Category;
  /** The ids of all its superiors. */
  readonly superiors?: ReadonlyArray<string> | undefined;
  /** Its province. Default: `""`. */
  readonly province?: string | undefined;
}

/** What follows from a command. */
export interface MigrationEvents {
  /** The events, to be kept in order. */
  readonly events: ReadonlyArray<MoveEvent>;
}

/**
 * Whose administrator acts.
 *
 * - `applicant`: That of the organization that moves.
 * - `old_superior`: That of the old direct superior.
 * - `target`: That of the target.
 * - `other`: Somebody else's.
 */
export type MigrationParty = "applicant" | "old_superior" | "target" | "other";

/**
 * Where a migration stands.
 *
 * - `preparing`: Nothing was filed.
 * - `requested`: Waits for the old direct superior.
 * - `released`: Waits for the target.
 * - `done`: The organization stands below the target.
 * - `refused`: Somebody refused.
 * - `withdrawn`: The applicant took it back.
 */
export type MigrationStage = "preparing" | "requested" | "released" | "done" | "refused" | "withdrawn";

/** A state. */
export interface MigrationState {
  /** The state after the events. */
  readonly state: Migration;
}

/** A mobile number; `null` if it could not be read. */
export interface MobileValue {
  /** Its eleven digits, masked unless revealed. */
  readonly number: string;
}

/**
 * How a batch is applied.
 *
 * - `all_or_nothing`: Nobody, unless everybody can be.
 * - `best_effort`: Everybody who can be.
 */
export type Mode = "all_or_nothing" | "best_effort";

/** What the cell says. */
export interface MonthValue {
  /** The month, `yyyy-MM`. */
  readonly month: string;
  /** The day, if the cell tells it; `null` otherwise. Masked in a column of days unless revealed. */
  readonly day: string | null;
}

/** What somebody wants. */
export type MoveCommand = MoveCommandRequest | MoveCommandApprove | MoveCommandRefuse | MoveCommandWithdraw;

/** To apply. */
export interface MoveCommandRequest {
  readonly command: "request";
  /** Whose administrator acts. */
  readonly by: MigrationParty;
  /** What is to move. */
  readonly organizations: ReadonlyArray<Moving>;
  /** Where. */
  readonly target: MigrationDestination;
}

/** To approve. */
export interface MoveCommandApprove {
  readonly command: "approve";
  /** Whose administrator acts. */
  readonly by: MigrationParty;
}

/** To refuse. */
export interface MoveCommandRefuse {
  readonly command: "refuse";
  /** Whose administrator acts. */
  readonly by: MigrationParty;
}

/** To take it back. */
export interface MoveCommandWithdraw {
  readonly command: "withdraw";
  /** Whose administrator acts. */
  readonly by: MigrationParty;
}

/** What happened. */
export type MoveEvent = MoveEventRequested | MoveEventReleased | MoveEventReceived | MoveEventRefused | MoveEventWithdrawn;

/** The organization's administrator applied. */
export interface MoveEventRequested {
  readonly event: "requested";
  /** The ids of what moves. */
  readonly organizations: ReadonlyArray<string>;
  /** The id of the target. */
  readonly target: string;
}

/** The old superior approved. */
export interface MoveEventReleased {
  readonly event: "released";
}

/** The target approved; the migration took effect. */
export interface MoveEventReceived {
  readonly event: "received";
}

/** It was refused. */
export interface MoveEventRefused {
  readonly event: "refused";
  /** By whom. */
  readonly by: MigrationParty;
}

/** The applicant took it back. */
export interface MoveEventWithdrawn {
  readonly event: "withdrawn";
}

/** How an organization migrates. */
export interface MoveRouteValue {
  /** The way. */
  readonly way: MoveWay;
  /** What is done, in order; none if the way is not known. */
  readonly steps: ReadonlyArray<ActionStep>;
}

/**
 * How an organization moves.
 *
 * - `self_service`: In the system, with two approvals.
 * - `back_office`: By the back office of the central committee.
 * - `not_known`: Not known.
 */
export type MoveWay = "self_service" | "back_office" | "not_known";

/** An organization that is to move. Ids are the caller's. */
export interface Moving {
  /** Its id. */
  readonly id: string;
  /** The id of its direct superior. */
  readonly superior: string;
  /** Its level, if it is a leading body. */
  readonly tier?: Tier | null | undefined;
  /** Its province. Default: `""`. */
  readonly province?: string | undefined;
}

/** The parts of a name. Official full forms, as the organization's own documents have them. */
export interface NameParts {
  /** The kind of unit. Default: `"local"`. */
  readonly nature?: Nature | undefined;
  /** The region from the prefecture-level city down to the organization's level; a county-level city without the prefecture. Of a leading body: its region. */
  readonly region?: string | null | undefined;
  /** The units from the highest level downwards, in full; empty for a leading body. */
  readonly units?: ReadonlyArray<string> | undefined;
  /** Whether the committee stands for a whole system, whose unit's name itself ends with 委员会. Default: `false`. */
  readonly system_wide?: boolean | undefined;
  /** The class, for the branch of a class. */
  readonly class?: ClassParts | null | undefined;
}

/** A name; `null` if there is none. */
export interface NameValue {
  /** The tidy name, masked unless revealed. */
  readonly name: string;
  /** Its characters, without dots and blanks. */
  readonly length: number;
}

/** The names. */
export interface NamesValue {
  /** The full name (组织全称). */
  readonly full: string;
  /** The short name (组织简称). */
  readonly short: string;
  /** The alias (代称); `null` for other than class branches. */
  readonly alias: string | null;
}

/** Somebody wants to do something. */
export interface NationalAct {
  /** Who; the portal has established it. */
  readonly actor: TransferActor;
  /** What. */
  readonly command: NationalCommand;
}

/** The state of an application. The default is one that has not been filed. */
export interface NationalApplication {
  /** Where it stands. */
  readonly stage: NationalStage;
  /** What was filed; none only while it is new. */
  readonly filing: NationalFiling | null;
  /** The day on which it came to its stage. */
  readonly since: IsoDate | null;
}

/** The state of an application. The default is one that has not been filed. */
export interface NationalApplicationInput {
  /** Where it stands. Default: `"new"`. */
  readonly stage?: NationalStage | undefined;
  /** What was filed; none only while it is new. */
  readonly filing?: NationalFilingInput | null | undefined;
  /** The day on which it came to its stage. */
  readonly since?: IsoDate | null | undefined;
}

/** What changed. */
export type NationalChange = NationalChangeFiledOut | NationalChangeFiledIn | NationalChangeFiledProvince | NationalChangeFiledSeparate | NationalChangePassedIn | NationalChangePassedSeparate | NationalChangeAccepted | NationalChangeCompleted | NationalChangePooled | NationalChangeHandedOver | NationalChangeReturned | NationalChangeAutoReturned | NationalChangeWithdrawn;

/** Filed; the losing side is asked first. */
export interface NationalChangeFiledOut {
  readonly kind: "filed_out";
  /** What was filed. */
  readonly filing: NationalFiling;
}

/** Filed; the receiving side is asked. */
export interface NationalChangeFiledIn {
  readonly kind: "filed_in";
  /** What was filed. */
  readonly filing: NationalFiling;
}

/** Filed; the provincial committee is asked. */
export interface NationalChangeFiledProvince {
  readonly kind: "filed_province";
  /** What was filed. */
  readonly filing: NationalFiling;
}

/** Filed; a separate system is asked. */
export interface NationalChangeFiledSeparate {
  readonly kind: "filed_separate";
  /** What was filed. */
  readonly filing: NationalFiling;
}

/** The losing side agreed; the receiving side is asked. */
export interface NationalChangePassedIn {
  readonly kind: "passed_in";
}

/** The losing side agreed; a separate system is asked. */
export interface NationalChangePassedSeparate {
  readonly kind: "passed_separate";
}

/** A committee agreed and has to assign a branch. */
export interface NationalChangeAccepted {
  readonly kind: "accepted";
}

/** The member is in the new branch. */
export interface NationalChangeCompleted {
  readonly kind: "completed";
  /** The new branch. */
  readonly branch: string;
  /** Whether an account is to be made for somebody who comes from a separate system: the user name is the ID number, the password its last 8 characters. */
  readonly account: boolean;
}

/** The member is in the pool of special units. */
export interface NationalChangePooled {
  readonly kind: "pooled";
  /** The province that keeps it. */
  readonly province: string;
}

/** A separate system took the member over. */
export interface NationalChangeHandedOver {
  readonly kind: "handed_over";
  /** That system. */
  readonly system: SeparateSystem;
}

/** Refused. */
export interface NationalChangeReturned {
  readonly kind: "returned";
}

/** Nobody reviewed in time. */
export interface NationalChangeAutoReturned {
  readonly kind: "auto_returned";
}

/** Taken back. */
export interface NationalChangeWithdrawn {
  readonly kind: "withdrawn";
}

/** What changed. */
export type NationalChangeInput = NationalChangeFiledOutInput | NationalChangeFiledInInput | NationalChangeFiledProvinceInput | NationalChangeFiledSeparateInput | NationalChangePassedInInput | NationalChangePassedSeparateInput | NationalChangeAcceptedInput | NationalChangeCompletedInput | NationalChangePooledInput | NationalChangeHandedOverInput | NationalChangeReturnedInput | NationalChangeAutoReturnedInput | NationalChangeWithdrawnInput;

/** Filed; the losing side is asked first. */
export interface NationalChangeFiledOutInput {
  readonly kind: "filed_out";
  /** What was filed. */
  readonly filing: NationalFilingInput;
}

/** Filed; the receiving side is asked. */
export interface NationalChangeFiledInInput {
  readonly kind: "filed_in";
  /** What was filed. */
  readonly filing: NationalFilingInput;
}

/** Filed; the provincial committee is asked. */
export interface NationalChangeFiledProvinceInput {
  readonly kind: "filed_province";
  /** What was filed. */
  readonly filing: NationalFilingInput;
}

/** Filed; a separate system is asked. */
export interface NationalChangeFiledSeparateInput {
  readonly kind: "filed_separate";
  /** What was filed. */
  readonly filing: NationalFilingInput;
}

/** The losing side agreed; the receiving side is asked. */
export interface NationalChangePassedInInput {
  readonly kind: "passed_in";
}

/** The losing side agreed; a separate system is asked. */
export interface NationalChangePassedSeparateInput {
  readonly kind: "passed_separate";
}

/** A committee agreed and has to assign a branch. */
export interface NationalChangeAcceptedInput {
  readonly kind: "accepted";
}

/** The member is in the new branch. */
export interface NationalChangeCompletedInput {
  readonly kind: "completed";
  /** The new branch. */
  readonly branch: string;
  /** Whether an account is to be made for somebody who comes from a separate system: the user name is the ID number, the password its last 8 characters. Default: `false`. */
  readonly account?: boolean | undefined;
}

/** The member is in the pool of special units. */
export interface NationalChangePooledInput {
  readonly kind: "pooled";
  /** The province that keeps it. */
  readonly province: string;
}

/** A separate system took the member over. */
export interface NationalChangeHandedOverInput {
  readonly kind: "handed_over";
  /** That system. */
  readonly system: SeparateSystem;
}

/** Refused. */
export interface NationalChangeReturnedInput {
  readonly kind: "returned";
}

/** Nobody reviewed in time. */
export interface NationalChangeAutoReturnedInput {
  readonly kind: "auto_returned";
}

/** Taken back. */
export interface NationalChangeWithdrawnInput {
  readonly kind: "withdrawn";
}

/** What is to be done. */
export type NationalCommand = NationalCommandFile | NationalCommandReceive | NationalCommandApprove | NationalCommandReject | NationalCommandAssign | NationalCommandWithdraw | NationalCommandTick;

/** Files the application (关系转接、办理转入、办理转出). */
export interface NationalCommandFile {
  readonly do: "file";
  /** Whom it is about. */
  readonly member: string;
  /** In or out. */
  readonly direction?: Direction | undefined;
  /** Where to. */
  readonly to: TransferDestination;
  /** The reason and the fields it asks for. Its day, its target and who initiates are filled in from the command. */
  readonly form: ReasonForm;
  /** The line of the employer, where a system committee (系统团委) may be the right tree. */
  readonly line?: Line | null | undefined;
  /** Whether enlistment, or the secrecy of the unit, is confirmed. Default: `false`. */
  readonly confirmed?: boolean | undefined;
}

/** Takes an application over from a separate system. */
export interface NationalCommandReceive {
  readonly do: "receive";
  /** The key under which the member is to be known here. */
  readonly member: string;
  /** The exact full name (组织全称) of the target. */
  readonly full_name: string;
}

/** Agrees (审批通过). */
export interface NationalCommandApprove {
  readonly do: "approve";
}

/** Refuses (审批不通过). */
export interface NationalCommandReject {
  readonly do: "reject";
}

/** Assigns a branch (分配团支部). */
export interface NationalCommandAssign {
  readonly do: "assign";
  /** The branch. */
  readonly branch: string;
}

/** Takes the application back (撤销). */
export interface NationalCommandWithdraw {
  readonly do: "withdraw";
}

/** Lets the system do what is due today. Nothing happens before it is due, so it can be called every day. */
export interface NationalCommandTick {
  readonly do: "tick";
}

/** What follows. */
export interface NationalDecided {
  /** The events, to be stored in this order; empty if nothing follows. */
  readonly events: ReadonlyArray<NationalEvent>;
  /** The state after them. */
  readonly application: NationalApplication;
  /** The first day on which the clock acts by itself; `null` if it never does. */
  readonly due: IsoDate | null;
}

/** What happened. */
export interface NationalEvent {
  /** The day on which it takes effect. What the clock does bears the day on which it was due, however late it was asked. */
  readonly on: IsoDate;
  /** Who did it. */
  readonly by: TransferActor;
  /** What changed. */
  readonly change: NationalChange;
}

/** What happened. */
export interface NationalEventInput {
  /** The day on which it takes effect. What the clock does bears the day on which it was due, however late it was asked. */
  readonly on: IsoDate;
  /** Who did it. */
  readonly by: TransferActor;
  /** What changed. */
  readonly change: NationalChangeInput;
}

/** The state after them. */
export interface NationalEvolved {
  /** The state; an event that cannot happen changes nothing. */
  readonly application: NationalApplication;
  /** How many of the events could happen. */
  readonly applied: number;
}

/** What was filed. */
export interface NationalFiling {
  /** Whom it is about. */
  readonly member: string;
  /** Which side started. */
  readonly initiator: Initiator;
  /** Who started; only this one can take it back. */
  readonly by: TransferActor;
  /** Where the member was. */
  readonly from: Place;
  /** Where the member is to go. */
  readonly goal: Goal;
  /** The reason; none where a separate system gave it. */
  readonly reason: TransferReason | null;
}

/** What was filed. */
export interface NationalFilingInput {
  /** Whom it is about. */
  readonly member: string;
  /** Which side started. */
  readonly initiator: Initiator;
  /** Who started; only this one can take it back. */
  readonly by: TransferActor;
  /** Where the member was. */
  readonly from: Place;
  /** Where the member is to go. */
  readonly goal: Goal;
  /** The reason; none where a separate system gave it. */
  readonly reason?: TransferReason | null | undefined;
}

/** Choices about the national workflow. Each says on what grade of source its default rests. */
export interface NationalPolicy {
  /** A member's own application goes to the losing side first (reposted against reposted). Default true: more schools describe two approvals than one, and a branch that learns of nothing cannot hand its member over. */
  readonly member_needs_losing_side?: boolean | undefined;
  /** The direct superior of a target branch may approve in its place (not stated anywhere). Default false: the FAQ says so of the losing side only, and the right to decide is not extended by analogy. */
  readonly target_superior_approves?: boolean | undefined;
  /** The direct superior of a branch may start a transfer into it (reposted). Default true: the guide has the admitting school pull its freshmen in. */
  readonly superior_pulls_in?: boolean | undefined;
  /** Another application of the same member is open (inferred; analogous). Default `warning`: that the national system refuses the second is implied by notices only. Whichever completes first leaves the other unable to. */
  readonly second_application?: Level | undefined;
  /** The target committee has no branch to assign (inferred). Default `warning`: the sentence of the FAQ on this precondition is cut off. */
  readonly empty_committee?: Level | undefined;
  /** A committee that agreed may still return the application instead of assigning a branch (not stated anywhere). Default true: else an application to a committee that has no fitting branch could never end. */
  readonly assignment_may_be_returned?: boolean | undefined;
  /** Which applications are returned when nobody reviews them. Default `by_year`: what was announced for the year. */
  readonly auto_return?: AutoReturnScope | undefined;
  /** The return also ends the wait for the losing side (not stated anywhere). Default false: the notices speak of the counterpart that must accept. */
  readonly auto_return_losing_side?: boolean | undefined;
  /** The return also ends the wait for a branch (not stated anywhere). Default false: the application has been reviewed by then. */
  readonly auto_return_assignment?: boolean | undefined;
  /** Silence of the losing side for 15 days is consent (inferred). Default false: two pages of low authority say so and no official text, and consent must not be made up. */
  readonly silent_approval?: boolean | undefined;
  /** The member holds a post (analogous). Default `note`: Beijing's system refuses it; what the national one does with posts is not known. */
  readonly holds_post?: Level | undefined;
  /** The target is not of the line of the employer (reposted). Default `warning`: the notice tells how to choose, not that another choice is refused. */
  readonly line_mismatch?: Level | undefined;
  /** Enlistment is not confirmed yet (reposted). Default `warning`: the notice asks for it, and nobody can see it in the system. */
  readonly enlistment_unconfirmed?: Level | undefined;
}

/** One line of a log. */
export interface NationalRecord {
  /** Its number, from 1 without a gap. */
  readonly sequence: number;
  /** The application it is about. */
  readonly application: string;
  /** What happened. */
  readonly event: NationalEventInput;
}

/** What follows from the log; `null` if it is damaged. */
export interface NationalReplayed {
  /** The number of records. */
  readonly read: number;
  /** The state of every application by its key. */
  readonly applications: Readonly<Record<string, NationalApplication>>;
  /** Where every member is whom the log knows. */
  readonly places: Readonly<Record<string, Place>>;
}

/**
 * Where an application stands.
 *
 * - `new`: Nothing has been filed.
 * - `pending_out`: Waits for the losing side.
 * - `pending_in`: Waits for the receiving side.
 * - `pending_assign`: Waits for a branch to be assigned.
 * - `pending_province`: Waits for the provincial committee.
 * - `pending_separate`: Waits for a separate system.
 * - `completed`: The member is in the new branch.
 * - `in_special_pool`: The member is in the pool of special units.
 * - `handed_over`: The member is in a separate system.
 * - `returned`: Somebody refused.
 * - `auto_returned`: Nobody reviewed in time.
 * - `withdrawn`: The initiator took it back.
 */
export type NationalStage = "new" | "pending_out" | "pending_in" | "pending_assign" | "pending_province" | "pending_separate" | "completed" | "in_special_pool" | "handed_over" | "returned" | "auto_returned" | "withdrawn";

/**
 * What kind of unit the organization stands in; it decides whether the region is named.
 *
 * - `local`: A unit whose region is named, from the prefecture-level city downwards. The default.
 * - `provincial`: A provincial unit: no region.
 * - `military`: The military: no region.
 * - `central_enterprise`: A central enterprise: no region.
 * - `university`: A university: no region.
 */
export type Nature = "local" | "provincial" | "military" | "central_enterprise" | "university";

/**
 * What is said of an organization that has no secretary yet.
 *
 * - `undecided`: That it is not known what to enter. The default.
 * - `refuse`: That the three required fields are missing.
 */
export type NoSecretary = "undecided" | "refuse";

/**
 * Why a branch has no time of graduation.
 *
 * - `teachers`: 教师支部
 * - `mixed`: 混合支部
 */
export type NoTime = "teachers" | "mixed";

/** An organization. Numbers are its own, without subordinates; what is not given is not judged. */
export interface NodeInput {
  /** Its id, any text that no other has. */
  readonly id: string;
  /** The id of its direct superior; `null` at the top. */
  readonly parent?: string | null | undefined;
  /** Its category. */
  readonly category: Category;
  /** Its short name. */
  readonly short_name: string;
  /** Its members. */
  readonly members?: number | null | undefined;
  /** Its cadres. */
  readonly cadres?: number | null | undefined;
  /** Those of its cadres who are full-time. */
  readonly full_time_cadres?: number | null | undefined;
  /** Its secretary. */
  readonly secretary?: SecretaryInput | null | undefined;
  /** How many administrators it has. */
  readonly administrators?: number | null | undefined;
  /** Its sector; that of the superior if not given. */
  readonly sector?: Sector | null | undefined;
  /** Its row in the table of statistics; that of the superior if not given. */
  readonly row?: TableRow | null | undefined;
}

/** What a development number tells; `null` if it could not be read. */
export interface NumberValue {
  /** The number, masked unless revealed. */
  readonly number: string;
  /** The year in its first four digits. */
  readonly year: number;
}

/**
 * When somebody is older than a number of years.
 *
 * - `day_after`: From the day after the birthday. The default.
 * - `birthday`: From the birthday, as if it said “not younger than”.
 * - `next_birthday`: From the next birthday: the completed years are more than the number.
 */
export type OlderThan = "day_after" | "birthday" | "next_birthday";

/** The day of an event. */
export interface On {
  /** `yyyy-MM-dd`. */
  readonly on: IsoDate;
}

/** An organization. */
export interface Organization {
  /** Its kind. */
  readonly kind: OrganizationKind;
  /** Its direct superior; none at the top. */
  readonly superior?: string | null | undefined;
  /** Its full name (组织全称), by which the separate systems name it. Default: `""`. */
  readonly full_name?: string | undefined;
  /** The line it is led along; subordinates follow the topmost organization that does not say `local`. Default: `"local"`. */
  readonly line?: Line | undefined;
}

/**
 * A row of the matrix. The target is the organization on which the action works, or to which the person belongs.
 *
 * - `edit_organization`: Change an organization's information (Q9, Q10).
 * - `change_administrator`: Change an organization's administrator (Q12).
 * - `issue_registration_code`: Generate the registration code of an organization (Q4, Q6).
 * - `create_organization`: Create an organization; the target is the new one.
 * - `delete_organization`: Delete an organization (Q38).
 * - `migrate_organization`: Migrate an organization (Q43); the target is the one that moves.
 * - `enter_members`: Enter or import members (Q21).
 * - `enter_cadres`: Enter or import cadres (Q21, Q23).
 * - `invite_registered`: Invite somebody who is registered already (Q24); the target is the inviting organization.
 * - `edit_profile`: Edit a person's record, the name and the ID number aside.
 * - `delete_misidentified`: Delete the account of a member with a wrong name or ID number (Q39).
 * - `delete_misplaced`: Delete a member who was taken into the wrong branch, or with a wrong joining date (Guangdong).
 * - `mark_graduation`: Mark the graduation time of a branch of a school.
 * - `allocate_transferred`: Allocate a member transferred to a committee, work committee or general branch.
 * - `start_transfer`: Start a transfer.
 * - `approve_transfer`: Approve a transfer.
 * - `issue_reset_code`: Generate a password reset code.
 * - `upload_archive`: Upload the application form (入团志愿书) of a new member.
 * - `discipline`: Impose a disciplinary measure short of expulsion.
 * - `expel`: Expel a member (开除团籍).
 * - `leave_voluntarily`: Leave voluntarily (退团).
 * - `remove_inactive`: Remove a member who has left in fact (自行脱团).
 * - `move_election`: Postpone or advance an election.
 */
export type OrganizationAction = "edit_organization" | "change_administrator" | "issue_registration_code" | "create_organization" | "delete_organization" | "migrate_organization" | "enter_members" | "enter_cadres" | "invite_registered" | "edit_profile" | "delete_misidentified" | "delete_misplaced" | "mark_graduation" | "allocate_transferred" | "start_transfer" | "approve_transfer" | "issue_reset_code" | "upload_archive" | "discipline" | "expel" | "leave_voluntarily" | "remove_inactive" | "move_election";

/** Who acts, and for which organization. */
export interface OrganizationActor {
  /** In which capacity. */
  readonly role: Role;
  /** The category of the organization for which he acts. */
  readonly category: Category;
  /** The level, if that organization is a leading body. */
  readonly tier?: Tier | null | undefined;
}

/** When the next election is due. */
export interface OrganizationDueValue {
  /** The first day on which the shortest term is served, `yyyy-MM-dd`. */
  readonly earliest: IsoDate;
  /** The day on which the longest term ends, `yyyy-MM-dd`. */
  readonly latest: IsoDate;
  /** The days on which to remind, in order, `yyyy-MM-dd`. */
  readonly reminders: ReadonlyArray<IsoDate>;
  /** The id of the source of the term. */
  readonly source: string;
}

/**
 * The kind of an organization, as far as transfers tell kinds apart.
 *
 * - `branch`: A branch (团支部), also one of graduates.
 * - `pending_branch`: A pending-transfer branch (待接转团支部).
 * - `general_branch`: A general branch (团总支).
 * - `committee`: A committee (团委) below the province, basic or leading.
 * - `work_committee`: A work committee (团工委).
 * - `provincial_committee`: The committee of a province (省级团委), or one of the five system committees (系统团委) of the same rank.
 */
export type OrganizationKind = "branch" | "pending_branch" | "general_branch" | "committee" | "work_committee" | "provincial_committee";

/** Names as they are given. */
export interface OrganizationNameGiven {
  /** The full name (组织全称). */
  readonly full?: string | null | undefined;
  /** The short name (组织简称). */
  readonly short?: string | null | undefined;
  /** The alias (代称). */
  readonly alias?: string | null | undefined;
}

/** Choices about organizations. Each says on what grade of source its default rests. */
export interface OrganizationPolicy {
  /** Who may do what, deletions, migrations and change requests. */
  readonly permission?: PermissionPolicy | undefined;
  /** A pair of superior and subordinate that no source speaks of (inferred). Default `warning`: no table of the system is known, so silence is no refusal. */
  readonly relation_unknown?: Level | undefined;
  /** Names that do not follow the pattern (analogous). Default `warning`: the pattern is Guangdong's, and the FAQ's own example of a short name has no unit in it. */
  readonly naming?: Level | undefined;
  /** Which fields are fixed once they are filled in (two reposted sources conflict). Default `category`: the FAQ lets wrong information be changed, and in 2025 branches were told to correct their names, while nothing shows that a category was ever changed by hand. */
  readonly fixed_fields?: FixedFields | undefined;
  /** Which fields are required of work committees and general branches (not recovered). Default `undecided`: the manual lists the other categories only. */
  readonly unlisted_fields?: UnlistedFields | undefined;
  /** What is said of an organization that has no secretary yet (not recovered). Default `undecided`: the three fields are required, but the question was asked, so some answer to it existed. */
  readonly no_secretary?: NoSecretary | undefined;
  /** Whether 30 members of a general branch and 100 of a committee are expected (an earlier constitution; a convention since). Default `false`: the constitutions of 2018 and 2023 leave the number to the superior. */
  readonly size_conventions?: boolean | undefined;
  /** Days before the end of a term on which to remind (nothing is prescribed). Default 180, 90 and 30: the largest leaves the time in which a branch may still have a shift approved. */
  readonly election_reminder_days?: ReadonlyArray<number> | undefined;
  /** Which shares of five and four stars hold (reposted, by year and place). Default `together`: the national notice has it; the other is one school's. */
  readonly rating_shares?: RatingShares | undefined;
  /** A committee, work committee or general branch at the end of a tree (analogous). Default `warning`: it is reported and not refused even where it is counted. */
  readonly hollow_committee?: Level | undefined;
  /** A branch with no, one or two members (reposted: to be cleared; not refused). Default `warning`. */
  readonly empty_branch?: Level | undefined;
  /** An organization without cadres (analogous). Default `warning`. */
  readonly without_cadres?: Level | undefined;
  /** An organization without secretary or administrator in a tree (reposted; observed nowhere as a refusal). Default `warning`: while a tree is built, both come later. */
  readonly tree_vacancy?: Level | undefined;
  /** Two organizations of the same name below one superior (inferred). Default `warning`: nothing forbids it, but a person who registers picks by the name. */
  readonly same_name?: Level | undefined;
  /** A tree of several roots (inferred). Default `warning`: an extract may have them. */
  readonly several_roots?: Level | undefined;
  /** A tree deeper than ten levels (analogous). Default `warning`. */
  readonly tree_depth?: Level | undefined;
}

/** What is counted, the seven columns of the table. */
export interface OrganizationTreeCounts {
  /** Basic committees (基层团委数). */
  readonly committees: number;
  /** Work committees (基层团工委数). */
  readonly work_committees: number;
  /** General branches (团总支数). */
  readonly general_branches: number;
  /** Branches of all kinds (团支部数). */
  readonly branches: number;
  /** Members (团员数). */
  readonly members: number;
  /** Full-time cadres (专职团干部数). */
  readonly full_time_cadres: number;
  /** The other cadres (兼职团干部数). */
  readonly part_time_cadres: number;
}

/** What was found in a tree. The findings beside it are the first so many. */
export interface OrganizationTreeValue {
  /** How many organizations there are. */
  readonly nodes: number;
  /** How many have no superior. */
  readonly roots: number;
  /** The deepest level, 1 for the root; 0 if there is none. */
  readonly depth: number;
  /** How many hang in or below a cycle, or below a missing superior. */
  readonly unreachable: number;
  /** How many findings there are, given or not. */
  readonly total: number;
  /** How often each code was found, given or not. */
  readonly counts: Readonly<Record<string, number>>;
  /** For each finding that is given, the id of its organization and the names from the root down. */
  readonly places: ReadonlyArray<PlaceValue>;
}

/** Whether an organization is complete. */
export interface OrganizationValue {
  /** `null` if nobody can tell. */
  readonly complete: boolean | null;
}

/**
 * What is decided.
 *
 * - `at_once`: Effective at once.
 * - `needs_approval`: May be filed, and takes effect when others have approved.
 * - `decides`: May approve or return what others have filed.
 * - `refused`: Refused.
 * - `undecided`: Not known, or it depends on something that was not stated.
 */
export type Outcome = "at_once" | "needs_approval" | "decides" | "refused" | "undecided";

/**
 * What happens to a person's own edit.
 *
 * - `at_once`: It holds at once. The default.
 * - `approval`: It waits until an administrator of the own organization approves it.
 */
export type OwnEdit = "at_once" | "approval";

/** A parameter of a message. */
export interface ParamText {
  /** Its name in the message. */
  readonly name: string;
  /** What it holds: `integer`, `day`, `month`, `term`, `terms`, `text` or `personal`. */
  readonly type: string;
}

/** A dated parameter. */
export interface ParameterText {
  /** Its id, `topic.noun`. */
  readonly id: string;
  /** What the value means, with its unit. */
  readonly meaning: string;
  /** Its values in order of time. */
  readonly steps: ReadonlyArray<StepText>;
}

/** What a password is made of. */
export interface PasswordFacts {
  /** How good it is. */
  readonly strength: Strength;
  /** What was demanded of it; `null` if that is not known. */
  readonly form: PasswordForm | null;
}

/** What a system demands of passwords. */
export interface PasswordForm {
  /** Fewest characters. */
  readonly min: number;
  /** Most characters; `null` if there is no limit. */
  readonly max: number | null;
  /** Fewest kinds among digits, letters and symbols. */
  readonly kinds: number;
  /** Whether only ASCII letters and digits are taken, both of them needed. */
  readonly letters_and_digits_only: boolean;
}

/**
 * When a pending-transfer branch may be deleted.
 *
 * - `when_empty`: By its direct superior, once it has no members and no open application. The default.
 * - `undecided`: It is not decided here.
 */
export type PendingBranchDeletion = "when_empty" | "undecided";

/** Choices about pending-transfer branches. */
export interface PendingBranchPolicy {
  /** A transfer leads into one (reposted by one school; inferred). Default `note`: it may be meant so, and the member has to be moved on. */
  readonly as_target?: Level | undefined;
  /** When one may be deleted (inferred). Default `when_empty`: nothing is lost with an empty branch, and one university says so of branches in general. */
  readonly deletion?: PendingBranchDeletion | undefined;
}

/** Whether it can be deleted. */
export interface PendingValue {
  /** Whether nothing speaks against it. */
  readonly deletable: boolean;
}

/** Some people, and how many of them are complete. */
export interface People {
  /** All of them. */
  readonly total: number;
  /** Those whose required fields are filled in. */
  readonly complete: number;
}

/** A column of a row. */
export interface PermissionColumnValue {
  /** Where the actor stands. */
  readonly position: Position;
  /** The answers; the first whose conditions are not excluded holds. */
  readonly answers: ReadonlyArray<AnswerValue>;
}

/** Choices about who may do what. Each says on what grade of source its default rests. */
export interface PermissionPolicy {
  /** Somebody whom the sources of an action do not mention (inferred). Default `undecided`: that a page describes how one administrator does something is no statement that no other may. */
  readonly unlisted?: Unlisted | undefined;
  /** An administrator of this organization is to be one of a second organization too (analogous). Default `note`: only Guangdong's system is known to refuse it, and several posts are allowed. */
  readonly administrator_elsewhere?: Level | undefined;
  /** The candidate is administrator of the organization already, or is to be cancelled without being one (analogous). Default `warning`: nothing would change. */
  readonly administrator_no_change?: Level | undefined;
  /** The invited person is in the organization already (analogous). Default `warning`: Guangdong's system refuses it, the national answer does not say. */
  readonly invited_twice?: Level | undefined;
  /** An organization to be deleted still has subordinates, members or cadres (analogous). Default `warning`: only Guangdong's system is known to refuse it; a national notice speaks of emptied organizations without saying that others are refused. */
  readonly delete_not_empty?: Level | undefined;
  /** Several organizations that are to migrate at once have different superiors (analogous). Default `warning`: only Guangdong's system is known to refuse it. */
  readonly migration_superiors?: Level | undefined;
  /** Whether a request can be taken back before it is decided (not found). Default `allowed`: nothing has changed before the last approval, so nobody is harmed. */
  readonly withdrawal?: Withdrawal | undefined;
  /** A second request about the same organization while one is pending (not found). Default `refuse`: the superior would otherwise approve something he may not have seen. */
  readonly second_request?: SecondRequest | undefined;
  /** Whether the same may be filed again after a refusal (not found). Default `allowed`: nothing says that a refusal is final, and its purpose is a corrected request. */
  readonly refile?: Refile | undefined;
}

/**
 * Which fields a person must have.
 *
 * - `likely`: Those that are certain, and those that the entry form and Guangdong's form require. The default.
 * - `certain`: Those that are certain only: name and ID number.
 */
export type PersonFields = "likely" | "certain";

/** What a person lacks. */
export interface PersonValue {
  /** Whether nothing is lacking under the policy. */
  readonly complete: boolean;
  /** Fields that are certainly required and lacking, in the order of the import sheet. */
  readonly certain: ReadonlyArray<Field>;
  /** Fields that are likely required and lacking. */
  readonly likely: ReadonlyArray<Field>;
}

/** Where a member is: in exactly one of these at any time. */
export type Place = PlaceBranch | PlaceSpecialPool | PlaceSeparate | PlaceOutside;

/** In a branch. */
export interface PlaceBranch {
  readonly kind: "branch";
  /** The branch. */
  readonly branch: string;
}

/** In the pool of special units (特殊单位专属库) of a province. */
export interface PlaceSpecialPool {
  readonly kind: "special_pool";
  /** The provincial committee that keeps the pool. */
  readonly province: string;
}

/** In a separate system. */
export interface PlaceSeparate {
  readonly kind: "separate";
  /** That system. */
  readonly system: SeparateSystem;
}

/** Outside the province whose system this is; only in Guangdong's own workflow. */
export interface PlaceOutside {
  readonly kind: "outside";
}

/** Where a finding lies. */
export interface PlaceValue {
  /** The id of the organization. */
  readonly id: string;
  /** The short names from the root down, of a deep one the lowest 16. */
  readonly path: ReadonlyArray<string>;
}

/**
 * What a member does next.
 *
 * - `study`: Goes on to study.
 * - `employed`: Has a job, or is self-employed.
 * - `abroad_official`: Works abroad for a unit at home.
 * - `abroad_private`: Abroad on private matters, not for study.
 * - `abroad_study`: Abroad for study or research.
 * - `no_job`: Neither study nor a job yet.
 * - `special_unit`: Enlists, or goes to a unit under secrecy.
 * - `delayed`: Graduates late.
 * - `teacher`: A teacher in a branch of students.
 * - `away`: Away from the branch for some months, without graduating.
 */
export type Plan = "study" | "employed" | "abroad_official" | "abroad_private" | "abroad_study" | "no_job" | "special_unit" | "delayed" | "teacher" | "away";

/** All choices. `Policy::default()` is argued field by field; JSON may give any part of it. */
export interface Policy {
  /** Identifiers. */
  readonly ids?: IdPolicy | undefined;
  /** Accounts, passwords and registration codes. */
  readonly account?: AccountPolicy | undefined;
  /** Organizations and who may act for them. */
  readonly organization?: OrganizationPolicy | undefined;
  /** Membership from joining to leaving. */
  readonly membership?: MembershipPolicy | undefined;
  /** Completion standards. */
  readonly completion?: CompletionPolicy | undefined;
  /** Transfers. */
  readonly transfer?: TransferPolicy | undefined;
  /** Joining. */
  readonly join?: JoinPolicy | undefined;
  /** Whole sheets. */
  readonly roster?: RosterPolicy | undefined;
}

/**
 * A column of the matrix: where the actor stands, seen from the target.
 *
 * - `person`: A member or a cadre without administrator's rights, in his own organization.
 * - `branch_administrator`: The administrator of the branch concerned.
 * - `own_administrator`: The administrator of the organization concerned, which is no branch.
 * - `direct_superior`: The administrator of the direct superior.
 * - `higher`: An administrator further up.
 * - `back_office`: The back office of the central committee.
 * - `outside`: Anybody else: below the target, or beside it.
 */
export type Position = "person" | "branch_administrator" | "own_administrator" | "direct_superior" | "higher" | "back_office" | "outside";

/** How many places there are. */
export interface PostsValue {
  /** Accounts that the person has: one, however many places there are. */
  readonly accounts: number;
  /** Whether the person can switch between organizations after the login. */
  readonly can_switch: boolean;
}

/**
 * A field of a person's record.
 *
 * - `name`: 姓名
 * - `id_number`: 身份证号码
 * - `sex`: 性别
 * - `birth_date`: 出生年月
 * - `joined`: 入团时间
 * - `development_number`: 发展团员编号（团员编号）
 * - `party_application`: 是否递交入党申请书
 * - `nationality`: 民族
 * - `education`: 文化程度（学历）
 * - `political_status`: 政治面貌
 * - `mobile`: 手机号码
 * - `email`: 邮箱
 * - `address`: 住址
 * - `workplace`: 工作单位
 * - `other`: 其他信息
 */
export type ProfileField = "name" | "id_number" | "sex" | "birth_date" | "joined" | "development_number" | "party_application" | "nationality" | "education" | "political_status" | "mobile" | "email" | "address" | "workplace" | "other";

/** Progress of an organization, or of it and all below it. */
export interface Progress {
  /** Organizations, branches among them. */
  readonly organizations: Share;
  /** Branches. */
  readonly branches: Share;
  /** Organizations of which nobody can tell whether they are complete. */
  readonly undecided: number;
  /** Cadres. Somebody with several posts counts in each organization. */
  readonly cadres: Share;
  /** Members. */
  readonly members: Share;
}

/** A question of the FAQ of June 2019. */
export interface QuestionText {
  /** 1 to 50, or 51 for the appendix. */
  readonly number: number;
  /** What it asks. */
  readonly text: string;
}

/** A rate. */
export interface RateValue {
  /** Above the line. */
  readonly numerator: number;
  /** Below the line. */
  readonly denominator: number;
  /** Hundredths of a per cent, rounded down. */
  readonly basis_points: number;
}

/**
 * Which shares of five and four stars hold.
 *
 * - `together`: At most 30 % five and four stars together. The default.
 * - `separate`: At most 20 % five stars and 60 % four stars, one school's rule of 2024.
 */
export type RatingShares = "together" | "separate";

/** The rating. */
export interface RatingValue {
  /** The stars as that year calls them. */
  readonly stars: WordValue;
}

/**
 * On which day a rule reads its dated parameters.
 *
 * - `event_day`: On the day of the event that is judged, such as the joining.
 * - `today`: On the day of the check.
 * - `timeless`: On no day: the rule has not changed over time.
 */
export type ReadAt = "event_day" | "today" | "timeless";

/** A form as it was filled in. Blank text counts as not filled in. */
export interface ReasonForm {
  /** The reason. */
  readonly reason: TransferReason;
  /** The day of the application, `yyyy-MM-dd`; today if left out. */
  readonly on?: IsoDate | null | undefined;
  /** What kind of organization the member is to go to, if known; then it is judged. */
  readonly destination?: DestinationKind | null | undefined;
  /** Whether the receiving organization initiates; then it is not asked for the receiving organization. Default: `false`. */
  readonly by_receiver?: boolean | undefined;
  /** The receiving organization (转入组织). */
  readonly target?: string | null | undefined;
  /** The kind of school (毕业去向). */
  readonly study_destination?: string | null | undefined;
  /** The name of the school (转入学校名称). */
  readonly school_name?: string | null | undefined;
  /** The address of the school (转入学校所在地详细地址). */
  readonly school_address?: string | null | undefined;
  /** The name of the unit (工作单位名称). */
  readonly unit_name?: string | null | undefined;
  /** The address of the unit (工作单位所在地详细地址). */
  readonly unit_address?: string | null | undefined;
  /** The contact in China (国内常用联系人). */
  readonly domestic_contact?: string | null | undefined;
  /** The school or unit in Guangdong's form (学习/工作单位). */
  readonly guangdong_unit?: string | null | undefined;
  /** The explanation of another reason in Guangdong's form. */
  readonly reason_text?: string | null | undefined;
}

/** A reason with what it asks for. */
export interface ReasonRow {
  /** The reason. */
  readonly reason: Word;
  /** The fields that must be filled in, as far as they are known. */
  readonly fields: ReadonlyArray<Word>;
  /** Whether these are all. */
  readonly fields_known: boolean;
  /** Where it may lead, best first; empty if the facts alone decide. */
  readonly destinations: ReadonlyArray<Word>;
  /** The id of the source of this wording. */
  readonly source: string;
}

/** What the reason of a form asks for; `null` fields where no table is known. */
export interface ReasonValue {
  /** The fields that must be filled in, as far as they are known. */
  readonly fields: ReadonlyArray<FormField>;
  /** Whether these are all. */
  readonly fields_known: boolean;
  /** Where the reason may lead, best first; empty if the facts alone decide. */
  readonly destinations: ReadonlyArray<DestinationKind>;
}

/** What somebody wants. */
export type RecordCommand = RecordCommandRequest | RecordCommandReturn | RecordCommandApprove;

/** To file a request. */
export interface RecordCommandRequest {
  readonly command: "request";
  /** Whose administrator acts. */
  readonly by: RecordParty;
  /** Why the member is to be deleted. */
  readonly reason: DeletionReason;
}

/** To send the request back. */
export interface RecordCommandReturn {
  readonly command: "return";
  /** Whose administrator acts. */
  readonly by: RecordParty;
}

/** To approve the request. */
export interface RecordCommandApprove {
  readonly command: "approve";
  /** Whose administrator acts. */
  readonly by: RecordParty;
}

/** What happened. */
export type RecordEvent = RecordEventRequested | RecordEventReturned | RecordEventApproved;

/** The branch filed a request. */
export interface RecordEventRequested {
  readonly event: "requested";
  /** Why. */
  readonly reason: DeletionReason;
}

/** The direct superior sent it back. */
export interface RecordEventReturned {
  readonly event: "returned";
}

/** The direct superior approved it; the member is deleted. */
export interface RecordEventApproved {
  readonly event: "approved";
}

/**
 * Whose administrator acts.
 *
 * - `branch`: The branch's.
 * - `direct_superior`: The direct superior's.
 * - `other`: Somebody else's.
 */
export type RecordParty = "branch" | "direct_superior" | "other";

/**
 * Where the record of a member stands.
 *
 * - `normal`: Nothing is under way.
 * - `requested`: A request waits for the direct superior.
 * - `returned`: The request was sent back.
 * - `deleted`: The member is deleted.
 */
export type RecordState = "normal" | "requested" | "returned" | "deleted";

/**
 * Whether the same may be filed again after a refusal.
 *
 * - `allowed`: It may. The default.
 * - `undecided`: Not judged: the answer is undecided.
 */
export type Refile = "allowed" | "undecided";

/**
 * Where the person entered is registered.
 *
 * - `nowhere`: Nowhere.
 * - `here`: In this organization.
 * - `elsewhere`: In another organization.
 */
export type Registered = "nowhere" | "here" | "elsewhere";

/** What somebody wants to do with a code. */
export type RegistrationCodeCommand = RegistrationCodeCommandIssue | RegistrationCodeCommandRedeem | RegistrationCodeCommandExpire | RegistrationCodeCommandReplace | RegistrationCodeCommandRevoke;

/** Issue it, sealed. */
export interface RegistrationCodeCommandIssue {
  readonly issue: CodeRecord;
}

/** Register with it. */
export interface RegistrationCodeCommandRedeem {
  readonly redeem: Attempt;
}

/** Close it if its term has ended. */
export interface RegistrationCodeCommandExpire {
  readonly expire: Readonly<Record<string, never>>;
}

/** Put a newer one in its place. */
export interface RegistrationCodeCommandReplace {
  readonly replace: Readonly<Record<string, never>>;
}

/** Withdraw it. */
export interface RegistrationCodeCommandRevoke {
  readonly revoke: Readonly<Record<string, never>>;
}

/** What happened to a code, as a portal keeps it. */
export type RegistrationCodeEvent = RegistrationCodeEventIssued | RegistrationCodeEventRedeemed | RegistrationCodeEventExpired | RegistrationCodeEventReplaced | RegistrationCodeEventRevoked;

/** It was issued. */
export interface RegistrationCodeEventIssued {
  readonly issued: CodeRecord;
}

/** An administrator registered with it. */
export interface RegistrationCodeEventRedeemed {
  readonly redeemed: On;
}

/** Its term ended. */
export interface RegistrationCodeEventExpired {
  readonly expired: On;
}

/** A newer code took its place. */
export interface RegistrationCodeEventReplaced {
  readonly replaced: On;
}

/** The issuer withdrew it. */
export interface RegistrationCodeEventRevoked {
  readonly revoked: On;
}

/**
 * What has become of a code.
 *
 * - `blank`: There is none yet.
 * - `issued`: It can be used.
 * - `redeemed`: An administrator registered with it.
 * - `expired`: Its term ended.
 * - `replaced`: A newer code for the same organization took its place.
 * - `revoked`: The issuer withdrew it.
 */
export type RegistrationCodeStatus = "blank" | "issued" | "redeemed" | "expired" | "replaced" | "revoked";

/** What follows; `null` if the command is refused. */
export interface RegistrationDecidedValue {
  /** The state after the new events. */
  readonly state: RegistrationCodeStatus;
  /** The new events, to be kept. */
  readonly events: ReadonlyArray<RegistrationCodeEvent>;
}

/** The outcome. The findings of the answer are for whoever keeps the records; the person at the form is told `public`. */
export interface RegistrationRedeemedValue {
  /** Whether the person may go on. */
  readonly accepted: boolean;
  /** What the person is told: a finding, or `null` if the code is good. */
  readonly public: Finding | null;
  /** The event to be kept; `null` if the code is refused. */
  readonly event: RegistrationCodeEvent | null;
}

/**
 * Where somebody registers into.
 *
 * - `branch`: 团支部
 * - `other`: 团总支、团委、团工委、领导机关
 */
export type RegistrationTarget = "branch" | "other";

/** The terms of a registration; `null` where no rule is known for the day. */
export interface RegistrationValue {
  /** The last day in time, `yyyy-MM-dd`. */
  readonly deadline: IsoDate;
  /** The first day on which an unregistered card is void, `yyyy-MM-dd`. */
  readonly void_from: IsoDate;
}

/**
 * A way into the system.
 *
 * - `administrator_registration`: 管理员注册
 * - `self_registration`: 团员团干部注册
 * - `administrator_entry`: 组织管理员添加
 * - `secretary_entry`: 书记随完善组织信息自动创建
 */
export type RegistrationWay = "administrator_registration" | "self_registration" | "administrator_entry" | "secretary_entry";

/** A way. */
export interface RegistrationWayValue {
  /** Which. */
  readonly way: RegistrationWay;
  /** Whether the account is made by somebody else, so that nobody has to register. */
  readonly makes_account: boolean;
  /** Who says that there is this way. */
  readonly source: string;
}

/**
 * What a new registration code does to the one before.
 *
 * - `replaces`: It ends it. The default.
 * - `keeps`: Nothing: both can be used until their terms end.
 */
export type Reissue = "replaces" | "keeps";

/** What is known about a pair. */
export interface RelationValue {
  /** What is known. */
  readonly standing: Standing;
  /** The grade of the source. */
  readonly grade: string;
  /** The id of the source. */
  readonly source: string;
}

/** What somebody entered at «忘记密码», but for the new password, which the rule on passwords judges. */
export interface ResetAttempt {
  /** The caller's key of the person whose ID number was entered. */
  readonly person: string;
  /** The code. */
  readonly code: string;
}

/**
 * What has become of a reset code.
 *
 * - `blank`: There is none yet.
 * - `issued`: It can be used.
 * - `used`: The password was changed with it.
 * - `expired`: Its term ended.
 * - `replaced`: A newer code for the same person took its place.
 */
export type ResetCodeStatus = "blank" | "issued" | "used" | "expired" | "replaced";

/** What somebody wants to do with a reset code. */
export type ResetCommand = ResetCommandIssue | ResetCommandUse | ResetCommandExpire | ResetCommandReplace;

/** Issue it, sealed. */
export interface ResetCommandIssue {
  readonly issue: ResetRecord;
}

/** Change the password with it. */
export interface ResetCommandUse {
  readonly use: ResetAttempt;
}

/** Close it if its term has ended. */
export interface ResetCommandExpire {
  readonly expire: Readonly<Record<string, never>>;
}

/** Put a newer one in its place. */
export interface ResetCommandReplace {
  readonly replace: Readonly<Record<string, never>>;
}

/** What follows. The findings of the answer are for whoever keeps the records; the person at the form is told `public`. */
export interface ResetDecidedValue {
  /** The state after the new events; `null` if the events given cannot have followed each other. */
  readonly state: ResetCodeStatus | null;
  /** The new events, to be kept; none if the command is refused. */
  readonly events: ReadonlyArray<ResetEvent>;
  /** What the person who entered a code is told: a finding, or `null`. */
  readonly public: Finding | null;
}

/** What happened to a reset code, as a portal keeps it. */
export type ResetEvent = ResetEventIssued | ResetEventUsed | ResetEventExpired | ResetEventReplaced;

/** It was issued. */
export interface ResetEventIssued {
  readonly issued: ResetRecord;
}

/** The password was changed with it. */
export interface ResetEventUsed {
  readonly used: On;
}

/** Its term ended. */
export interface ResetEventExpired {
  readonly expired: On;
}

/** A newer code took its place. */
export interface ResetEventReplaced {
  readonly replaced: On;
}

/** A reset code just issued. */
export interface ResetIssuedValue {
  /** The code, masked unless revealed. */
  readonly code: string;
  /** The last day on which it can be used, `yyyy-MM-dd`. */
  readonly last_day: IsoDate;
  /** The event to be kept. */
  readonly event: ResetEvent;
  /** How many of the random bytes were used up. */
  readonly used_bytes: number;
}

/** A reset code as it is kept. Whose it is, the portal knows; the digest is bound to the person. */
export interface ResetRecord {
  /** The sealed code. */
  readonly sealed: Sealed;
  /** The day of issue, `yyyy-MM-dd`. */
  readonly issued_on: IsoDate;
}

/** What an ID number tells; `null` if it could not be read. */
export interface ResidentIdValue {
  /** The number in 18 characters, masked unless revealed. */
  readonly id: string;
  /** The document it belongs to. */
  readonly document: Document;
  /** Whether it was written with 15 digits. */
  readonly first_generation: boolean;
  /** The day of birth, `yyyy-MM-dd`. */
  readonly birth_date: IsoDate;
  /** The sex. */
  readonly sex: Sex;
  /** Completed years on the day of the check; `null` before the birth. */
  readonly age: number | null;
  /** The division; `null` if it stands in no table. */
  readonly division: DivisionValue | null;
}

/** A retention. */
export interface Retention {
  /** Why. */
  readonly kind: RetentionKind;
  /** The day on which it begins, such as that of graduation, `yyyy-MM-dd`. */
  readonly since: IsoDate;
  /** The day up to which it is asked for, `yyyy-MM-dd`; judged as of today if left out. */
  readonly until?: IsoDate | null | undefined;
  /** Whether there is a written application. */
  readonly application: boolean;
  /** The day of the return from abroad, `yyyy-MM-dd`, if it has come. */
  readonly returned_on?: IsoDate | null | undefined;
}

/**
 * Why a member is kept.
 *
 * - `no_job`: Neither study nor a job yet.
 * - `abroad`: Study or research abroad.
 */
export type RetentionKind = "no_job" | "abroad";

/** The terms of a retention; the last days are still in time. */
export interface RetentionValue {
  /** The last day of the usual term, `yyyy-MM-dd`; `null` abroad. */
  readonly usual: IsoDate | null;
  /** The last day at all, `yyyy-MM-dd`; `null` where no limit is known. */
  readonly last: IsoDate | null;
}

/**
 * What a measure takes from a member.
 *
 * - `vote`: To vote in elections (选举权).
 * - `stand`: To be elected (被选举权).
 * - `decide`: To take part in decisions (表决权).
 * - `introduce`: To introduce applicants (作入团介绍人).
 * - `posts`: To hold the posts held so far.
 * - `membership`: Membership itself.
 */
export type Right = "vote" | "stand" | "decide" | "introduce" | "posts" | "membership";

/**
 * In which capacity somebody acts.
 *
 * - `member`: A member (团员) acting for himself.
 * - `cadre`: A cadre (团干部) who is no administrator; in Guangdong's system such cadres only look.
 * - `administrator`: An administrator (管理员) of his organization.
 * - `back_office`: The back office of the central committee (团中央后台).
 */
export type Role = "member" | "cadre" | "administrator" | "back_office";

/** Choices about whole sheets. */
export interface RosterPolicy {
  /** A name that is none of the 56 of GB/T 3304. Default `error`: the standard is closed, and no list of the system can be built on another. Peoples that documents carry outside it (穿青人 and others) stay a warning. */
  readonly unknown_ethnicity?: Level | undefined;
  /** A value outside any other list. Default `warning`: the spellings of the system's own lists survive only in descendants (a form that mirrors it, Guangdong's system). */
  readonly unknown_value?: Level | undefined;
  /** 身份证号码, 手机号码 or 入团年月 kept as a number or a date. Default `error`: the FAQ names these three columns as the cause of “导入表格格式错误”. */
  readonly cell_type?: Level | undefined;
  /** The same in another column. Default `warning`: no source names them. */
  readonly other_cell_type?: Level | undefined;
  /** A month that can be read in several ways or in none. Default `error` where the column is required (wrong data in the template cannot be entered, FAQ question 26), and never more than a warning elsewhere. */
  readonly unclear_month?: Level | undefined;
  /** The columns are those of the other template. Default `warning`: that the templates must not be mixed is the system's own message, but which columns tell them apart is deduced. */
  readonly wrong_template?: Level | undefined;
  /** A column or value that is missing though comparable forms require it. Default `warning`: the required marks of the import sheet itself are not known. 姓名 and 身份证号码 are always required. */
  readonly missing_expected?: Level | undefined;
  /** The same mobile number in two rows. Default `warning`: members of a family share one, and no source forbids it. */
  readonly duplicate_mobile?: Level | undefined;
  /** Rows that one import file holds, its header included. Default 65,536, the size of an .xls sheet, which is what the template is; the system's own limit is not known. */
  readonly sheet_rows?: number | undefined;
  /** Characters that a cell of free text may have without a word. Default 200; the system's own limit is not known. */
  readonly free_text_chars?: number | undefined;
}

/** What was found out of the roster as a whole. The findings point into `rows` of the request. */
export interface RosterValue {
  /** Which of the two sheets it was taken for. */
  readonly kind: SheetKind;
  /** The place of the header in `rows`. */
  readonly header: number;
  /** What each column was taken for. */
  readonly columns: Readonly<Record<string, Field | null>>;
  /** Rows with people in them. */
  readonly people: number;
  /** Of these, rows that can be imported as they are. */
  readonly ready: number;
  /** Rows with a warning. */
  readonly to_look_at: number;
  /** Rows for which a rule that would decide is not known. */
  readonly undecided: number;
  /** Rows that will be refused. */
  readonly to_fix: number;
}

/** A row of the matrix. */
export interface RowValue {
  /** What is done. */
  readonly action: OrganizationAction;
  /** The answers, column by column. */
  readonly columns: ReadonlyArray<PermissionColumnValue>;
}

/** A rule, in one language. */
export interface RuleText {
  /** Its id, `topic.noun`. */
  readonly id: string;
  /** What it decides. */
  readonly title: string;
  /** The file it stands in, from the root of the repository. */
  readonly file: string;
  /** The questions of the FAQ it answers. */
  readonly questions: ReadonlyArray<QuestionText>;
  /** On which day it reads its parameters. */
  readonly read_at: ReadAt;
  /** Its dated parameters with every value they ever had. */
  readonly parameters: ReadonlyArray<ParameterText>;
  /** What it rests on, best first. */
  readonly sources: ReadonlyArray<Source>;
  /** The codes it can find. */
  readonly findings: ReadonlyArray<string>;
}

/**
 * What kind of school a class belongs to; it decides which parts the name of its branch has.
 *
 * - `university`: A university or college (高校): university, college, major, class.
 * - `secondary`: A secondary school (中学): region, school, class.
 * - `vocational`: A secondary vocational school (中职): city, school, major, class.
 */
export type SchoolKind = "university" | "secondary" | "vocational";

/**
 * Whether a term holds for all or shows what one school asked for.
 *
 * - `system`: For all in the system.
 * - `school`: For one school.
 */
export type Scope = "system" | "school";

/** A code as it is kept: salt and digest. From it the code cannot be read, only tried. */
export interface Sealed {
  /** 16 random bytes, different for every code. */
  readonly salt: string;
  /** The digest. */
  readonly digest: string;
}

/**
 * What becomes of a second request while one is pending.
 *
 * - `refuse`: The first stands; the second is not taken. The default.
 * - `replace`: The second takes the place of the first.
 */
export type SecondRequest = "refuse" | "replace";

/** The secretary as the form asks for one. */
export interface SecretaryEntry {
  /** The name (书记姓名). */
  readonly name?: string | null | undefined;
  /** The ID number (书记身份证号码). */
  readonly id_number?: string | null | undefined;
  /** The mobile number (书记手机号码). */
  readonly mobile?: string | null | undefined;
  /** Whether the person is registered in the system; `null` if not known. */
  readonly registered?: boolean | null | undefined;
  /** Whether there is no secretary yet. Default: `false`. */
  readonly vacant?: boolean | undefined;
}

/** The secretary of a node. */
export interface SecretaryInput {
  /** Whether there is one. */
  readonly named: boolean;
  /** Whether the person is registered; `null` if not known. */
  readonly registered?: boolean | null | undefined;
  /** Whether there is a mobile number; `null` if not known. */
  readonly mobile?: boolean | null | undefined;
}

/** Nothing but the findings is told of a secretary. */
export interface SecretaryValue {
  /** Whether an account is made on submission; `null` if it was not stated where the person is registered. */
  readonly account_created: boolean | null;
}

/**
 * A sector of the bulletin.
 *
 * - `students`: 学生
 * - `enterprises`: 企业
 * - `villages`: 乡镇（村）
 * - `public_bodies`: 机关事业单位
 * - `communities`: 城市街道（社区）
 * - `others`: 社会组织和其他领域
 */
export type Sector = "students" | "enterprises" | "villages" | "public_bodies" | "communities" | "others";

/**
 * A province with a system of its own.
 *
 * - `beijing`: Beijing (北京).
 * - `guangdong`: Guangdong (广东).
 * - `fujian`: Fujian (福建).
 */
export type SeparateSystem = "beijing" | "guangdong" | "fujian";

/**
 * How grave a finding is.
 *
 * - `note`: Something to know; nothing has to be done.
 * - `warning`: Likely wrong, or wrong by a rule that is not certain; it does not refuse.
 * - `undecided`: The rule that would decide is not known.
 * - `error`: Refused.
 */
export type Severity = "note" | "warning" | "undecided" | "error";

/**
 * Sex, as the parity of the sequence code gives it.
 *
 * - `male`: 男
 * - `female`: 女
 */
export type Sex = "male" | "female";

/** Some things, and how many of them are complete; as exact as numbers can be. */
export interface Share {
  /** All of them. */
  readonly total: number;
  /** Those that are certainly complete. */
  readonly complete: number;
}

/**
 * Which of the two sheets a roster is. Their templates must not be mixed up (FAQ question 14).
 *
 * - `members`: 导入下级团支部团员团干部: members and cadres of branches.
 * - `cadres`: 导入本级团干部: cadres of a committee's own level.
 */
export type SheetKind = "members" | "cadres";

/** An election that is postponed or advanced. */
export interface Shift {
  /** By how many months; negative if it is advanced. Larger than ten years is taken as ten years. */
  readonly months: number;
  /** The day on which that is decided, `yyyy-MM-dd`; if not given, the day of the check. */
  readonly decided_on?: IsoDate | null | undefined;
  /** Whether the Party organization of the same level agreed. Default: `false`. */
  readonly party_agreed?: boolean | undefined;
  /** Whether the superior League organization approved. Default: `false`. */
  readonly superior_approved?: boolean | undefined;
}

/** One citable place: a document, an article of it, a version of a program. */
export interface Source {
  /** The name under which rules and findings cite it, such as `FAQ_2019_Q4`. */
  readonly id: string;
  /** The title in the language of the document. */
  readonly title: string;
  /** Who issued or operates it. */
  readonly issuer: string;
  /** When it was issued, as precisely as is known: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`; empty if unknown. */
  readonly date: string;
  /** The article, question or section. */
  readonly article: string;
  /** Where a copy can be read; empty if it has no public address. */
  readonly url: string;
  /** How far it can be trusted. */
  readonly grade: SourceGrade;
  /** The sentence that carries the rule, verbatim, where the text survives; empty otherwise. */
  readonly quote: string;
}

/**
 * How far a source can be trusted, best first.
 *
 * - `official`: The text of an issuing body.
 * - `reposted`: A copy of an official text.
 * - `observed`: The behaviour of the real system's own front end.
 * - `analogous`: A comparable system, such as Guangdong's.
 * - `inferred`: A deduction, or a page of low authority.
 */
export type SourceGrade = "official" | "reposted" | "observed" | "analogous" | "inferred";

/**
 * A special kind of branch that notices name. All of them are entered as ordinary branches, as far as is known.
 *
 * - `delayed_graduation`: Students whose graduation is delayed (延迟毕业团支部).
 * - `abroad`: Members studying abroad (出国（境）学习研究团员团支部).
 * - `floating_graduates`: Graduates on the move (毕业学生流动团员团支部), known for 2020 and 2021.
 * - `floating`: Members on the move (流动团员团支部).
 * - `graduate_linkage`: A township's temporary branch for graduates (学社衔接临时团支部).
 * - `temporary`: A temporary branch (临时团支部).
 * - `joint`: A joint branch (联合团支部) of units with fewer than three members.
 * - `transit`: A temporary organization for transit (临时中转团组织).
 * - `freshmen`: New students (新生团支部).
 */
export type SpecialKind = "delayed_graduation" | "abroad" | "floating_graduates" | "floating" | "graduate_linkage" | "temporary" | "joint" | "transit" | "freshmen";

/**
 * What is known about a pair of categories.
 *
 * - `allowed`: The child may stand there.
 * - `below_branch`: It may not: a branch ends the tree.
 * - `below_general_branch`: It may not: only branches stand below a general branch.
 * - `work_committee_parent`: It may not: only leading bodies set up work committees.
 * - `unknown`: No source speaks of the pair.
 */
export type Standing = "allowed" | "below_branch" | "below_general_branch" | "work_committee_parent" | "unknown";

/** How far an organization has come. */
export interface StandingValue {
  /** Its id. */
  readonly id: string;
  /** Whether it is complete; `null` if nobody can tell. */
  readonly complete: boolean | null;
  /** Its own cadres. */
  readonly cadres: Share;
  /** Its own members. */
  readonly members: Share;
  /** Its own numbers and those of all below it. */
  readonly total: Progress;
  /** The part of the organizations in it that is complete, in whole percent, rounded down. */
  readonly percent: number | null;
}

/** The numbers of a tree. */
export interface StatisticsValue {
  /** By sector of the bulletin. */
  readonly sectors: ReadonlyArray<LineValue>;
  /** By row of the table. */
  readonly rows: ReadonlyArray<LineValue>;
  /** Of all organizations below a root. */
  readonly total: OrganizationTreeCounts;
}

/** A value of a dated parameter. */
export interface StepText {
  /** The first day on which it is in force, `yyyy-MM-dd`. */
  readonly from: IsoDate;
  /** The value; `null` where the rule was repealed on that day. */
  readonly value: string | null;
  /** The id of the source that says so. */
  readonly source: string;
}

/** One thing to be done. */
export interface StepValue {
  /** A stable code. */
  readonly code: string;
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/** What to do. */
export interface StepsValue {
  /** What to do, in order. */
  readonly steps: ReadonlyArray<TermValue>;
}

/**
 * How good a password is by this library's own measure; no rule of the system.
 *
 * - `weak`: Fewer than eight characters, one kind of characters, a piece of the own ID number, or digits in a row.
 * - `fair`: Neither weak nor strong.
 * - `strong`: Not weak, 12 characters or more, of three kinds.
 */
export type Strength = "weak" | "fair" | "strong";

/**
 * What is changed.
 *
 * - `information`: The organization's information.
 * - `administrator`: The administrator.
 */
export type Subject = "information" | "administrator";

/** Numbers that may be meant. */
export interface SuggestValue {
  /** Likeliest first, masked unless revealed; none if the number is right or nothing one slip away fits. */
  readonly suggestions: ReadonlyArray<string>;
}

/**
 * A row of the table of statistics.
 *
 * - `public_universities`: 公办学校：高校
 * - `public_schools`: 公办学校：中学
 * - `public_vocational`: 公办学校：中职
 * - `private_universities`: 民办学校：高校
 * - `private_schools`: 民办学校：中学
 * - `private_vocational`: 民办学校：中职
 * - `state_enterprises`: 国有企业
 * - `private_enterprises`: 非公企业
 * - `public_bodies`: 机关事业单位
 * - `social_organizations`: 社会组织
 * - `villages`: 农村
 * - `communities`: 城市社区
 */
export type TableRow = "public_universities" | "public_schools" | "public_vocational" | "private_universities" | "private_schools" | "private_vocational" | "state_enterprises" | "private_enterprises" | "public_bodies" | "social_organizations" | "villages" | "communities";

/** What was found. The findings about rows come first and point into `rows` of the request; those about the tree point into the organizations that were taken in. */
export interface TableValue {
  /** The place of the header in `rows`. */
  readonly header: number;
  /** Rows with something in them below the header. */
  readonly rows: number;
  /** The place in `rows` of each organization that was taken in. */
  readonly places: ReadonlyArray<number>;
  /** How often each code was found in the rows, given or not. */
  readonly counts: Readonly<Record<string, number>>;
  /** What was found in the tree; `places` there belong to its findings only. */
  readonly tree: OrganizationTreeValue;
}

/** The organization that is acted on, seen from the actor's. */
export type Target = TargetOwn | TargetDirectSubordinate | TargetDeeper | TargetSuperior | TargetUnrelated;

/** The actor's own organization. */
export interface TargetOwn {
  readonly relation: "own";
}

/** A direct subordinate (直属下级). */
export interface TargetDirectSubordinate {
  readonly relation: "direct_subordinate";
  /** Its category, if known. */
  readonly category?: Category | null | undefined;
}

/** A subordinate further down. */
export interface TargetDeeper {
  readonly relation: "deeper";
  /** Its category, if known. */
  readonly category?: Category | null | undefined;
}

/** A superior, direct or not. */
export interface TargetSuperior {
  readonly relation: "superior";
  /** Its category, if known. */
  readonly category?: Category | null | undefined;
}

/** Neither above nor below. */
export interface TargetUnrelated {
  readonly relation: "unrelated";
  /** Its category, if known. */
  readonly category?: Category | null | undefined;
}

/** What is to be done at an organization. */
export interface TaskValue {
  /** Its id. */
  readonly id: string;
  /** How many organizations, itself included, become complete with everything below them; 0 where nobody can tell. */
  readonly unblocks: number;
  /** What is lacking, as findings below the facts of the organization. */
  readonly findings: ReadonlyArray<Finding>;
}

/** A landline number; `null` if it could not be read. */
export interface TelephoneValue {
  /** The tidy number, masked unless revealed. */
  readonly number: string;
  /** The area code, if it is set apart. */
  readonly area: string | null;
}

/** A word of a fixed vocabulary. */
export interface TermValue {
  /** A stable code. */
  readonly code: string;
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/**
 * The level of a leading body.
 *
 * - `central`: The central committee (团中央).
 * - `provincial`: A province, or a system committee beside the provinces.
 * - `municipal`: A city divided into districts, a prefecture.
 * - `county`: A county, a district, a city without districts.
 */
export type Tier = "central" | "provincial" | "municipal" | "county";

/** Who acts. */
export type TransferActor = TransferActorMember | TransferActorAdministrator | TransferActorClock | TransferActorSeparate;

/** A member for himself. */
export interface TransferActorMember {
  readonly kind: "member";
  /** The member. */
  readonly member: string;
}

/** The administrator (管理员) of an organization, in its name. */
export interface TransferActorAdministrator {
  readonly kind: "administrator";
  /** The organization. */
  readonly organization: string;
}

/** The system itself, by its clock. */
export interface TransferActorClock {
  readonly kind: "clock";
}

/** A separate system (北京、广东、福建) across its border. */
export interface TransferActorSeparate {
  readonly kind: "separate";
  /** That system. */
  readonly system: SeparateSystem;
}

/** The figures in one direction. */
export interface TransferCounts {
  /** Applied for. */
  readonly applied: number;
  /** Of these, with both sides in the same school. */
  readonly within_school: number;
  /** Approved by the losing side. */
  readonly losing_approved: number;
  /** Approved by the receiving side. */
  readonly receiving_approved: number;
  /** Done. */
  readonly completed: number;
  /** Refused. */
  readonly refused: number;
  /** Returned by the system. */
  readonly auto_returned: number;
  /** Withdrawn. */
  readonly withdrawn: number;
  /** Applied for and not ended: the sum of the ends and this is what was applied for. */
  readonly open: number;
}

/** Where the member is to go. */
export type TransferDestination = TransferDestinationOrganization | TransferDestinationSeparate | TransferDestinationSpecialPool;

/** To an organization of the national system. */
export interface TransferDestinationOrganization {
  readonly kind: "organization";
  /** The organization. */
  readonly organization: string;
}

/** To a separate system; there the organization is named by its full name, not picked. */
export interface TransferDestinationSeparate {
  readonly kind: "separate";
  /** That system. */
  readonly system: SeparateSystem;
  /** The exact full name (组织全称) in that system. */
  readonly full_name: string;
}

/** To the pool of special units (特殊单位专属库). */
export interface TransferDestinationSpecialPool {
  readonly kind: "special_pool";
}

/** Choices about this topic. */
export interface TransferPolicy {
  /** Reasons and graduates. */
  readonly graduates?: GraduatePolicy | undefined;
  /** The national workflow. */
  readonly national?: NationalPolicy | undefined;
  /** Guangdong's own workflow. */
  readonly guangdong?: GuangdongPolicy | undefined;
  /** Pending-transfer branches. */
  readonly pending_branch?: PendingBranchPolicy | undefined;
}

/**
 * A reason that the form of a system offers.
 *
 * - `study`: 「升学」: goes on to study at another school.
 * - `employed_with_organization`: 「已落实工作单位（工作单位有团组织）」, being self-employed among them.
 * - `employed_without_organization`: 「已落实工作单位（工作单位无团组织）」
 * - `abroad_official`: 「出国（因公出国/境）」
 * - `abroad_private`: A private journey abroad that is not for study (因私出国/境); the label is inferred from its pair.
 * - `abroad_study`: 「出国(境)学习研究」
 * - `no_job`: Neither study nor a job yet (未升学或未落实就业去向); the label of the option is not recovered.
 * - `special_unit`: Enlistment or a unit that works in secret (参军入伍、涉密单位).
 * - `work`: 「工作」 of the older general list.
 * - `move`: 「搬迁」 of the older general list.
 * - `other`: 「其它」 of the older general list.
 * - `guangdong_work`: Guangdong's own list: 就业/工作调动.
 * - `guangdong_study`: Guangdong's own list: 升学/转学.
 * - `guangdong_other`: Guangdong's own list: 其他原因, with a text.
 */
export type TransferReason = "study" | "employed_with_organization" | "employed_without_organization" | "abroad_official" | "abroad_private" | "abroad_study" | "no_job" | "special_unit" | "work" | "move" | "other" | "guangdong_work" | "guangdong_study" | "guangdong_other";

/** Progress over the list. */
export interface TreeValue {
  /** The whole list. */
  readonly total: Progress;
  /** The part of all organizations that is complete, in whole percent, rounded down; `null` of none. */
  readonly percent: number | null;
  /** Each organization, in the order of the list. */
  readonly organizations: ReadonlyArray<StandingValue>;
  /** What to do, what completes most first. */
  readonly tasks: ReadonlyArray<TaskValue>;
  /** How many tasks there are in all. */
  readonly task_count: number;
}

/**
 * Which way leads members admitted below the age into the system.
 *
 * - `review`: A review of the membership; the joining month becomes the month of the 14th birthday. The default.
 * - `central_committee`: As in 2020: only the central committee enters them, the joining month stays.
 */
export type UnderageWay = "review" | "central_committee";

/**
 * What follows from a source's silence about somebody.
 *
 * - `undecided`: Nothing is decided. The default.
 * - `refuse`: He is refused.
 */
export type Unlisted = "undecided" | "refuse";

/**
 * Which fields are required of the categories that the manual does not list.
 *
 * - `undecided`: Not known; what all listed categories require is asked for with a warning. The default.
 * - `like_committee`: Those of a basic committee, as in Guangdong, with a warning.
 */
export type UnlistedFields = "undecided" | "like_committee";

/**
 * The outcome of a check.
 *
 * - `pass`: Nothing refuses it.
 * - `fail`: At least one finding is an error.
 * - `undecided`: Nothing refuses it, but a rule that would have to be asked is not known.
 */
export type Verdict = "pass" | "fail" | "undecided";

/**
 * How dues follow from a wage.
 *
 * - `per_mille`: 2 per mille in whole yuan. The default.
 * - `guangdong_bands`: The bands of Guangdong's system.
 */
export type WageDues = "per_mille" | "guangdong_bands";

/** The ways of the day. */
export interface WaysValue {
  /** Those that are known. */
  readonly ways: ReadonlyArray<RegistrationWayValue>;
}

/**
 * Where the person was found.
 *
 * - `unknown`: Nobody looked yet, or the person is in no list that can be seen. The default.
 * - `here`: In this organization.
 * - `administrator`: The person is this organization's administrator.
 * - `other_branch`: In another branch.
 * - `other_organization`: In another organization that is no branch: a superior, a former school's committee.
 */
export type Whereabouts = "unknown" | "here" | "administrator" | "other_branch" | "other_organization";

export type WireCell = string | number | boolean | null;

/**
 * Whether a request can be taken back.
 *
 * - `allowed`: Until it is decided. The default.
 * - `undecided`: Not judged: the answer is undecided.
 */
export type Withdrawal = "allowed" | "undecided";

/** A word of a fixed vocabulary. */
export interface Word {
  /** The stable code. */
  readonly code: string;
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/** A word with its stable code. */
export interface WordValue {
  /** A stable code. */
  readonly code: string;
  /** In Chinese. */
  readonly zh: string;
  /** In English. */
  readonly en: string;
}

/**
 * The name of a workflow.
 *
 * - `national`: The national system's.
 * - `guangdong`: Guangdong's own.
 */
export type WorkflowName = "national" | "guangdong";

/** An empty input, `{}`. */
export type CatalogueListInput = Readonly<Record<string, never>>;

/** A code to be explained, in the language of the request (Chinese if none is given). */
export interface CatalogueExplainInput {
  /** A code of the catalogue, `topic.problem`. */
  readonly code: string;
}

/** An empty input, `{}`. */
export type RulesListInput = Readonly<Record<string, never>>;

/** A text to be checked. */
export interface ResidentIdCheckInput {
  /** The text as typed or pasted. */
  readonly text: string;
}

/** A number and what else is known of the person. */
export interface ResidentIdSuggestInput {
  /** The number as typed or pasted. */
  readonly text: string;
  /** The birth date, `yyyy-MM-dd`. */
  readonly birth_date?: IsoDate | null | undefined;
  /** The sex. */
  readonly sex?: Sex | null | undefined;
  /** Not born before this day, `yyyy-MM-dd`. */
  readonly born_from?: IsoDate | null | undefined;
  /** Not born after this day, `yyyy-MM-dd`. */
  readonly born_until?: IsoDate | null | undefined;
}

/** A division to be found. */
export interface DivisionFindInput {
  /** Its six digits. */
  readonly code: string;
  /** The year whose names are wanted; the last year of the code if left out. */
  readonly year?: number | null | undefined;
}

/** A development number and the month of joining. */
export interface DevelopmentNumberCheckInput {
  /** The number as typed or pasted; `null`, left out or blank if there is none. */
  readonly text?: string | null | undefined;
  /** The month of joining, `yyyy-MM`; `null` or left out if it is not known, when only the form is checked. */
  readonly join?: IsoMonth | null | undefined;
}

/** A text to be checked. */
export interface MemberCardNumberCheckInput {
  /** The text as typed or pasted. */
  readonly text: string;
}

/** A text to be checked. */
export interface PersonNameCheckInput {
  /** The text as typed or pasted. */
  readonly text: string;
}

/** A text to be checked. */
export interface MobileCheckInput {
  /** The text as typed or pasted. */
  readonly text: string;
}

/** A text to be checked. */
export interface TelephoneCheckInput {
  /** The text as typed or pasted. */
  readonly text: string;
}

/** A text to be checked. */
export interface EmailCheckInput {
  /** The text as typed or pasted. */
  readonly text: string;
}

/** What somebody is about to log in with. */
export interface LoginCheckInput {
  /** The user name: the ID number as typed. */
  readonly id_number: string;
  /** Whether a password was entered. The password itself is not asked for. */
  readonly password: boolean;
  /** Whether the captcha was entered. */
  readonly captcha: boolean;
}

/** What the system answered. */
export interface LoginExplainInput {
  /** The answer. */
  readonly answer: LoginAnswer;
}

/** Somebody who is to get an account; what is not given is not judged. */
export interface RegistrationWaysInput {
  /** The way to be judged; without one, all ways of the day are listed. */
  readonly way?: RegistrationWay | null | undefined;
  /** The birth date, `yyyy-MM-dd`. */
  readonly birth_date?: IsoDate | null | undefined;
  /** When the person joined. */
  readonly joined?: IsoMonth | IsoDate | null | undefined;
  /** Whether the person is a cadre. */
  readonly cadre?: boolean | null | undefined;
  /** Whether the person has a registration code. */
  readonly has_code?: boolean | null | undefined;
  /** Where the person registers into. */
  readonly target?: RegistrationTarget | null | undefined;
}

/** An order for a registration code. */
export interface RegistrationCodeIssueInput {
  /** The organization it is for, by the caller's own key. */
  readonly organization: string;
  /** Who orders it. */
  readonly issuer: Issuer;
  /** Random bytes that nobody can predict and that are used for nothing else, in hexadecimal digits; 32 or more. */
  readonly random: string;
  /** 16 more random bytes, in hexadecimal digits. */
  readonly salt: string;
}

/** What happened to a registration code, and what somebody wants to do with it. */
export interface RegistrationCodeDecideInput {
  /** All events so far, in their order. */
  readonly events?: ReadonlyArray<RegistrationCodeEvent> | undefined;
  /** The command. */
  readonly command: RegistrationCodeCommand;
}

/** A code that was entered, and what happened to the code it is compared with. */
export interface RegistrationCodeRedeemInput {
  /** All events of the code, in their order. */
  readonly events: ReadonlyArray<RegistrationCodeEvent>;
  /** The organization chosen in step 1. */
  readonly organization: string;
  /** The code entered in step 2. */
  readonly code: string;
}

/** Somebody's ID number. */
export interface InitialPasswordDeriveInput {
  /** As typed. */
  readonly id_number: string;
}

/** A password to be set. */
export interface PasswordCheckInput {
  /** The password. */
  readonly password: string;
  /** The ID number of its owner; without it the password is not compared with it. */
  readonly id_number?: string | null | undefined;
}

/** An order for a reset code. */
export interface ResetCodeIssueInput {
  /** The person, by the caller's own key; it binds the code and is not repeated. */
  readonly person: string;
  /** Who orders it. */
  readonly issuer: Issuer;
  /** Random bytes that nobody can predict and that are used for nothing else, in hexadecimal digits; 32 or more. */
  readonly random: string;
  /** 16 more random bytes, in hexadecimal digits. */
  readonly salt: string;
}

/** What happened to a reset code, and what somebody wants to do with it. */
export interface ResetCodeDecideInput {
  /** All events so far, in their order. */
  readonly events?: ReadonlyArray<ResetEvent> | undefined;
  /** The command. */
  readonly command: ResetCommand;
}

/** A field and who wants to edit it. */
export interface EditingMayInput {
  /** The field. */
  readonly field: ProfileField;
  /** Who wants to edit it. */
  readonly editor: Editor;
  /** For a development number: the new one, which is then checked too. */
  readonly new_development_number?: string | null | undefined;
  /** For a development number: when the person joined. */
  readonly joined?: IsoMonth | IsoDate | null | undefined;
}

/** A state and what is known beside it. */
export interface IdentityCheckExplainInput {
  /** The state. */
  readonly state: IdentityCheckState;
  /** What is known beside it. */
  readonly facts?: IdentityFacts | undefined;
}

/** What happened to an identity, and what is reported now. */
export interface IdentityCheckDecideInput {
  /** All events so far, in their order. */
  readonly events?: ReadonlyArray<IdentityEvent> | undefined;
  /** What is reported. */
  readonly event: IdentityEvent;
}

/** Where one person is a member and where the person holds posts. */
export interface PostsCheckInput {
  /** Memberships. */
  readonly memberships?: ReadonlyArray<Membership> | undefined;
  /** Organizations in which the person holds a post. */
  readonly posts?: ReadonlyArray<string> | undefined;
}

/** Somebody whose number the system says is registered. */
export interface AccountDiagnoseInput {
  /** Where the person was found. */
  readonly found?: Whereabouts | undefined;
  /** Whether the number was compared with the card. Default: `false`. */
  readonly id_verified?: boolean | undefined;
  /** Whether the person can log in: `false` if it was tried in vain, `null` if it was not tried. */
  readonly can_log_in?: boolean | null | undefined;
}

/** A category, or a special kind of branch. */
export interface OrganizationKindInput {
  /** The category. */
  readonly category: Category;
  /** The special kind, if it is one. */
  readonly special?: SpecialKind | null | undefined;
}

/** A pair of organizations, one directly below the other. */
export interface OrganizationRelationInput {
  /** The category of the superior. */
  readonly parent: Category;
  /** The category of the direct subordinate. */
  readonly child: Category;
  /** The level of the superior, if it is a leading body. */
  readonly parent_tier?: Tier | null | undefined;
  /** The level of the subordinate, if it is a leading body. */
  readonly child_tier?: Tier | null | undefined;
}

/** An organization to be created. */
export interface OrganizationCreateInput {
  /** The category of the organization whose administrator creates it. */
  readonly actor: Category;
  /** How many levels below the actor it is to stand; 1 is a direct subordinate. Default: `1`. */
  readonly levels_below?: number | undefined;
  /** The short name (组织简称). */
  readonly short_name?: string | null | undefined;
  /** The category (组织类别). */
  readonly category?: Category | null | undefined;
}

/** The information of an organization as its form asks for it. */
export interface OrganizationCheckInput {
  /** The category (组织类别). */
  readonly category: Category;
  /** The short name (组织简称). */
  readonly short_name?: string | null | undefined;
  /** The full name (组织全称). */
  readonly full_name?: string | null | undefined;
  /** The telephone number (联系电话). */
  readonly telephone?: string | null | undefined;
  /** The e-mail address (电子邮箱). */
  readonly email?: string | null | undefined;
  /** The industry (单位所属行业类别); the national list is not known, any text is taken. */
  readonly industry?: string | null | undefined;
  /** Administrative posts (行政编制数). */
  readonly administrative_quota?: number | null | undefined;
  /** Administrative posts filled (行政编制实际配备数). */
  readonly administrative_staff?: number | null | undefined;
  /** Posts of a public institution (事业编制数). */
  readonly institution_quota?: number | null | undefined;
  /** Posts of a public institution filled (事业编制实际配备数). */
  readonly institution_staff?: number | null | undefined;
  /** The number of the school (学校机构编号), for independent schools. */
  readonly school_number?: string | null | undefined;
  /** The secretary (书记). */
  readonly secretary?: SecretaryEntry | undefined;
}

/** A change of a field that is already filled in. */
export interface OrganizationChangeInput {
  /** The field. */
  readonly field: ChangedField;
  /** The new category, if it is the category that changes. */
  readonly to_category?: Category | null | undefined;
}

/** An organization and its members. */
export interface OrganizationSizeInput {
  /** The category. */
  readonly category: Category;
  /** The members, with those of all subordinates. */
  readonly members: number;
  /** The day for which the number is judged, `yyyy-MM-dd`; if not given, the day of the check. */
  readonly on?: IsoDate | null | undefined;
  /** Whether the superior approved a larger branch. Default: `false`. */
  readonly larger_approved?: boolean | undefined;
}

/** A committee, elected or appointed. */
export interface OrganizationCommitteeInput {
  /** The category of the organization. */
  readonly category: Category;
  /** The members of the organization. */
  readonly members: number;
  /** The seats of its committee, 0 if it has none. */
  readonly seats: number;
  /** How many secretaries it has. Default: `1`. */
  readonly secretaries?: number | undefined;
  /** Whether a basic committee has a standing committee (常务委员会). Default: `false`. */
  readonly standing?: boolean | undefined;
  /** Whether it is the committee of a township (乡镇). Default: `false`. */
  readonly township?: boolean | undefined;
  /** Whether it is a temporary branch (临时团支部). Default: `false`. */
  readonly temporary?: boolean | undefined;
  /** Whether a temporary branch elected its committee. Default: `false`. */
  readonly elected?: boolean | undefined;
  /** The day of the election or appointment, `yyyy-MM-dd`; if not given, the day of the check. */
  readonly on?: IsoDate | null | undefined;
}

/** A unit that has or wants a branch. What is not given is not judged. */
export interface OrganizationEstablishInput {
  /** The members of the unit. */
  readonly members: number;
  /** Whether it has a branch. Default: `false`. */
  readonly has_branch?: boolean | undefined;
  /** If it is a project or task group: from when, `yyyy-MM-dd`. */
  readonly project_from?: IsoDate | null | undefined;
  /** And until when, `yyyy-MM-dd`, the last day included. */
  readonly project_until?: IsoDate | null | undefined;
  /** The day on which a branch was requested, `yyyy-MM-dd`. */
  readonly requested_on?: IsoDate | null | undefined;
  /** The day of the reply, `yyyy-MM-dd`; if not given, there is none. */
  readonly replied_on?: IsoDate | null | undefined;
  /** Whether the branch is a temporary one (临时团支部). Default: `false`. */
  readonly temporary?: boolean | undefined;
  /** The day on which the temporary body was dissolved, `yyyy-MM-dd`. */
  readonly body_dissolved_on?: IsoDate | null | undefined;
  /** Whether the end of the temporary branch was reported beforehand (报备). Default: `false`. */
  readonly reported?: boolean | undefined;
}

/** An election and what is asked about the next one. */
export interface OrganizationTermInput {
  /** The body. */
  readonly body: Body;
  /** The day of the last election, `yyyy-MM-dd`. */
  readonly elected_on: IsoDate;
  /** Whether, and by how much, the next one is postponed or advanced. */
  readonly shift?: Shift | null | undefined;
}

/** A branch that is to be rated. */
export interface OrganizationRatingInput {
  /** The category. */
  readonly category: Category;
  /** The special kind, if it is one. */
  readonly special?: SpecialKind | null | undefined;
  /** The day on which it was established, `yyyy-MM-dd`. */
  readonly established_on: IsoDate;
  /** The day of the rating, `yyyy-MM-dd`; if not given, the day of the check. */
  readonly on?: IsoDate | null | undefined;
  /** The score in whole points; if not given, only the right to take part is judged. */
  readonly score?: number | null | undefined;
  /** The members; if not given, emptiness is not judged. */
  readonly members?: number | null | undefined;
  /** Whether all members belong to the Party. Default: `false`. */
  readonly all_party?: boolean | undefined;
}

/** How many branches of a superior got which rating. */
export interface OrganizationRatingSharesInput {
  /** All branches that were rated. */
  readonly rated: number;
  /** Those with five stars. */
  readonly five: number;
  /** Those with four stars. */
  readonly four: number;
  /** The day of the rating, `yyyy-MM-dd`; if not given, the day of the check. */
  readonly on?: IsoDate | null | undefined;
}

/** Names to be checked. */
export interface OrganizationNameCheckInput {
  /** The category. */
  readonly category: Category;
  /** The names. */
  readonly names: OrganizationNameGiven;
  /** The parts that the names are compared with, if known. */
  readonly parts?: NameParts | null | undefined;
}

/** Names to be made. */
export interface OrganizationNameComposeInput {
  /** The category. */
  readonly category: Category;
  /** The parts. */
  readonly parts: NameParts;
}

/** An organization tree. */
export interface OrganizationTreeCheckInput {
  /** The organizations in any order, at most 4,000,000. */
  readonly nodes: ReadonlyArray<NodeInput>;
  /** How many findings are given; all are counted. Default: `1000`. */
  readonly keep?: number | undefined;
}

/** A tree to be counted. */
export interface OrganizationTreeStatisticsInput {
  /** The organizations in any order, at most 4,000,000. */
  readonly nodes: ReadonlyArray<NodeInput>;
}

/** A unit about whose counting there is a rule. */
export interface OrganizationTreeCountedByInput {
  /** The unit; `null` for an ordinary one, which its superior counts. */
  readonly unit?: CountedUnit | null | undefined;
}

/** A list of organizations as rows of cells, the header among them as in a sheet. */
export interface OrganizationTreeCheckTableInput {
  /** The rows: text, numbers, `true`, `false` or `null`. */
  readonly rows: ReadonlyArray<ReadonlyArray<WireCell>>;
  /** How many findings are given of the rows, and how many of the tree; all are counted. Default: `1000`. */
  readonly keep?: number | undefined;
}

/** Who wants to do what. */
export interface PermissionMayInput {
  /** Who acts, and for which organization. */
  readonly actor: OrganizationActor;
  /** What is to be done. */
  readonly action: OrganizationAction;
  /** The organization that is acted on, seen from the actor's. */
  readonly target: Target;
  /** What else is known. */
  readonly circumstances?: Circumstances | undefined;
}

/** Which rows are wanted. */
export interface PermissionTableInput {
  /** Only the row of this action; all rows if left out. */
  readonly action?: OrganizationAction | null | undefined;
}

/** A candidate and the organization. */
export interface AdministratorCheckInput {
  /** What is to be done. Default: `"appoint"`. */
  readonly task?: AdministratorTask | undefined;
  /** The number of cadres of the organization, if known. */
  readonly cadres?: number | null | undefined;
  /** Whether the candidate is a cadre of this very organization. */
  readonly is_cadre?: boolean | null | undefined;
  /** Whether the candidate is an administrator of it already. Default: `false`. */
  readonly is_administrator?: boolean | undefined;
  /** Whether the candidate is an administrator of another organization. Default: `false`. */
  readonly administrator_elsewhere?: boolean | undefined;
}

/** The secretary as entered. What is empty is not filled in. */
export interface SecretaryCheckInput {
  /** The organization has no secretary at present. Default: `false`. */
  readonly vacant?: boolean | undefined;
  /** The name. Default: `""`. */
  readonly name?: string | undefined;
  /** The ID number. Default: `""`. */
  readonly id_number?: string | undefined;
  /** The mobile number. Default: `""`. */
  readonly mobile?: string | undefined;
  /** Where the person is registered, if known. */
  readonly registered?: Registered | null | undefined;
  /** Of how many other organizations the person is secretary. Default: `0`. */
  readonly other_posts?: number | undefined;
}

/** Somebody to be added to an organization as a cadre. */
export interface InvitationCheckInput {
  /** The category of the organization, whose administrator invites. */
  readonly category: Category;
  /** Whether the person is registered. */
  readonly registered?: boolean | null | undefined;
  /** Whether the person is in the organization already. Default: `false`. */
  readonly already_here?: boolean | undefined;
  /** Whether the person is a cadre of another organization. Default: `false`. */
  readonly cadre_elsewhere?: boolean | undefined;
}

/** An organization to be deleted, and by whom. */
export interface OrganizationDeleteInput {
  /** Who deletes it. */
  readonly actor: OrganizationActor;
  /** The organization, seen from the actor's. */
  readonly target: Target;
  /** The number of its direct subordinates. Default: `0`. */
  readonly subordinates?: number | undefined;
  /** The number of its members. Default: `0`. */
  readonly members?: number | undefined;
  /** The number of its cadres. Default: `0`. */
  readonly cadres?: number | undefined;
  /** Whether it is a graduating class whose members were transferred out. Default: `false`. */
  readonly graduating?: boolean | undefined;
  /** Whether transfers, approvals or uploads of it are pending, if known. */
  readonly pending_business?: boolean | null | undefined;
}

/** Why somebody is to be deleted. */
export interface MemberDeleteInput {
  /** The reason. */
  readonly reason: DeletionReason;
}

/** A state and a command. */
export interface MemberDeletionDecideInput {
  /** The state, as the events so far made it. */
  readonly state: RecordState;
  /** What somebody wants. */
  readonly command: RecordCommand;
}

/** A state and what happened since. */
export interface MemberDeletionEvolveInput {
  /** The state before the events. */
  readonly state: RecordState;
  /** The events, in order. One that cannot happen in its state is reported. */
  readonly events: ReadonlyArray<RecordEvent>;
}

/** Two provinces. */
export interface MigrationRouteInput {
  /** That of the organization. */
  readonly from: string;
  /** That of the target. */
  readonly to: string;
}

/** A state and a command. */
export interface MigrationDecideInput {
  /** The state, as the events so far made it. */
  readonly state: MigrationInput;
  /** What somebody wants. */
  readonly command: MoveCommand;
}

/** A state and what happened since. */
export interface MigrationEvolveInput {
  /** The state before the events. */
  readonly state: MigrationInput;
  /** The events, in order. One that cannot happen in its state is reported. */
  readonly events: ReadonlyArray<MoveEvent>;
}

/** A state and a command. */
export interface ChangeRequestDecideInput {
  /** The state, as the events so far made it. */
  readonly state: ChangeState;
  /** What somebody wants. */
  readonly command: ChangeCommand;
}

/** A state and what happened since. */
export interface ChangeRequestEvolveInput {
  /** The state before the events. */
  readonly state: ChangeState;
  /** The events, in order. One that cannot happen in its state is reported. */
  readonly events: ReadonlyArray<ChangeEvent>;
}

/** An admission, as far as it has come. A day that is not given has not come. */
export interface MembershipJoiningInput {
  /** The day of the application, `yyyy-MM-dd`. */
  readonly applied_on?: IsoDate | null | undefined;
  /** Who introduces the applicant. */
  readonly introducers?: ReadonlyArray<Introducer> | undefined;
  /** The day on which the form was filled in, `yyyy-MM-dd`. */
  readonly form_on?: IsoDate | null | undefined;
  /** The day on which the branch meeting passed it, `yyyy-MM-dd`. */
  readonly meeting_on?: IsoDate | null | undefined;
  /** The day on which the superior committee approved it, `yyyy-MM-dd`. */
  readonly approved_on?: IsoDate | null | undefined;
}

/** A member whose leaving is asked about. */
export interface MembershipLeavingInput {
  /** The birth date, `yyyy-MM-dd`. */
  readonly birth_date: IsoDate;
  /** Whether the member holds a post in the League (团内职务); not decided if not given. */
  readonly has_post?: boolean | null | undefined;
  /** Whether the member has joined the Party. Default: `false`. */
  readonly party_member?: boolean | undefined;
  /** Whether the question is what the system does by itself. Default: `false`. */
  readonly by_system?: boolean | undefined;
}

/** A case and what is to happen in it. */
export interface LeavingDecideInput {
  /** The case; a new one if not given. */
  readonly case?: LeavingCaseInput | undefined;
  /** What is to happen. */
  readonly command: LeavingCommand;
}

/** A measure of discipline. */
export interface DisciplineApprovalInput {
  /** The measure. */
  readonly measure: Measure;
  /** Whether the case is important or complex. Default: `false`. */
  readonly grave?: boolean | undefined;
  /** The day of the approval, `yyyy-MM-dd`; today if not given. */
  readonly on?: IsoDate | null | undefined;
  /** Who is to approve it; if given, it is judged. */
  readonly by?: CommitteeLevel | null | undefined;
}

/** A case and what is to happen in it. */
export interface DisciplineDecideInput {
  /** The case; a new one has the state `open`. */
  readonly case: DisciplineCaseInput;
  /** What is to happen. */
  readonly command: DisciplineCommand;
}

/** An evaluation held by a branch. */
export interface EvaluationCheckInput {
  /** The day of the meeting, `yyyy-MM-dd`. */
  readonly on: IsoDate;
  /** The members who should be present. */
  readonly due: number;
  /** The members who were. */
  readonly present: number;
  /** Members found excellent. Default: `0`. */
  readonly excellent?: number | undefined;
  /** Members found qualified. Default: `0`. */
  readonly qualified?: number | undefined;
  /** Members found barely qualified. Default: `0`. */
  readonly barely_qualified?: number | undefined;
  /** Members found unqualified. Default: `0`. */
  readonly unqualified?: number | undefined;
}

/** A member's grade and what came after it. */
export interface EvaluationConsequenceInput {
  /** The grade. */
  readonly grade: Grade;
  /** The day on which it was given and, if it is `unqualified`, the time to change was set, `yyyy-MM-dd`. */
  readonly on: IsoDate;
  /** The day of the next evaluation, `yyyy-MM-dd`; if not given, it has not happened. */
  readonly again_on?: IsoDate | null | undefined;
}

/** A registration, done or to be done. */
export interface RegistrationAnnualInput {
  /** The first day of the autumn term, `yyyy-MM-dd`. */
  readonly term_begins: IsoDate;
  /** The day of the registration, `yyyy-MM-dd`; if not given, it has not happened. */
  readonly registered_on?: IsoDate | null | undefined;
  /** The grade of the evaluation; not judged if not given. */
  readonly grade?: Grade | null | undefined;
  /** Whether the member has joined the Party. Default: `false`. */
  readonly party_member?: boolean | undefined;
}

/** A kind of meeting and when it was held last. */
export interface MeetingCheckInput {
  /** The kind of meeting. */
  readonly meeting: Meeting;
  /** When it was held last, `yyyy-MM-dd`. */
  readonly last: IsoDate;
}

/** A member's dues for some months. */
export interface DuesComputeInput {
  /** The first month paid for, `yyyy-MM`. */
  readonly month: IsoMonth;
  /** How many months are paid for; 1 if not given. Default: `1`. */
  readonly months?: number | undefined;
  /** What the member lives on. */
  readonly livelihood: Livelihood;
  /** The monthly income after tax, in fen. */
  readonly income_fen?: number | null | undefined;
  /** Whether the member has joined the Party, probation included. Default: `false`. */
  readonly party_member?: boolean | undefined;
}

/** The dates of one person, as far as they are given. What is missing is not judged; whether it may be missing is the business of the sheet or form. */
export interface JoinCheckInput {
  /** When the person joined the League (入团年月). */
  readonly joined?: IsoMonth | IsoDate | null | undefined;
  /** The birth date, as the ID number gives it, `yyyy-MM-dd`. */
  readonly birth_date?: IsoDate | null | undefined;
  /** When the person joined the Party (入党年月). */
  readonly party_joined?: IsoMonth | IsoDate | null | undefined;
  /** Since when the person is a registered volunteer (注册志愿者时间). */
  readonly volunteer_since?: IsoMonth | IsoDate | null | undefined;
  /** Since when the person holds the present post (任现职年月). */
  readonly post_since?: IsoMonth | IsoDate | null | undefined;
}

/** A member who may have been admitted below the age. */
export interface JoinRouteInput {
  /** The birth date, `yyyy-MM-dd`. */
  readonly birth_date: IsoDate;
  /** When the person joined. */
  readonly joined: IsoMonth | IsoDate;
  /** Whether the record is already in the system. Default: `false`. */
  readonly in_system?: boolean | undefined;
}

/** Somebody to be entered. */
export interface JoinEntryInput {
  /** When the person joined. */
  readonly joined: IsoMonth | IsoDate;
  /** How the person is to be entered; if given, it is judged. */
  readonly way?: EntryWay | null | undefined;
}

/** An upload, done or planned. What is not given is not judged. */
export interface JoinArchiveInput {
  /** When the member joined; if not given, the day of the approval stands for it. */
  readonly joined?: IsoMonth | IsoDate | null | undefined;
  /** The day on which the superior committee approved the admission, `yyyy-MM-dd`. */
  readonly approved_on: IsoDate;
  /** The day of the upload, `yyyy-MM-dd`; if not given, it has not happened. */
  readonly uploaded_on?: IsoDate | null | undefined;
  /** The number of files. */
  readonly files?: number | null | undefined;
  /** The kind of the file. */
  readonly file_kind?: FileKind | null | undefined;
  /** The size of the file in bytes. */
  readonly bytes?: number | null | undefined;
  /** The number of pages. */
  readonly pages?: number | null | undefined;
}

/** Which fields of a person are filled in; not what they hold. */
export interface CompletionPersonInput {
  /** `members` for somebody of a branch, `cadres` for a cadre of a committee or leading body. Default: `"members"`. */
  readonly kind?: SheetKind | undefined;
  /** Whether the person is a cadre. Default: `false`. */
  readonly is_cadre?: boolean | undefined;
  /** The fields that are filled in. */
  readonly filled: ReadonlyArray<Field>;
}

/** What is known of an organization. */
export interface CompletionOrganizationInput {
  /** Its category. */
  readonly category: Category;
  /** Whether all its required fields are filled in (`organization.fields` tells); `null` if not known. */
  readonly information?: boolean | null | undefined;
  /** Whether its secretary is registered; `null` if not known. */
  readonly secretary_registered?: boolean | null | undefined;
  /** Whether its secretary has a mobile number; `null` if not known. */
  readonly secretary_mobile?: boolean | null | undefined;
  /** Its own cadres. */
  readonly cadres?: People | undefined;
  /** Its own members; only a branch has any. */
  readonly members?: People | undefined;
  /** Whether nobody looked at the fields of its people, so that only their number is known; `complete` says nothing then. Default: `false`. */
  readonly people_unseen?: boolean | undefined;
}

/** A list of organizations in any order. */
export interface CompletionTreeInput {
  /** The organizations. */
  readonly organizations: ReadonlyArray<CompletionGiven>;
  /** The most tasks to be told; 100 if not given. Default: `100`. */
  readonly tasks?: number | undefined;
}

/** In the national system. */
export interface TransferDecideNationalInput {
  readonly workflow: "national";
  /** The state of the application; left out for a new one. */
  readonly application?: NationalApplicationInput | undefined;
  /** Who does what. */
  readonly act: NationalAct;
  /** The organizations and members the step is about, with those above them. */
  readonly world?: Directory | undefined;
}

/** In Guangdong's own system. */
export interface TransferDecideGuangdongInput {
  readonly workflow: "guangdong";
  /** The state of the application; left out for a new one. */
  readonly application?: GuangdongApplicationInput | undefined;
  /** Who does what. */
  readonly act: GuangdongAct;
  /** The organizations and members the step is about, with those above them. */
  readonly world?: Directory | undefined;
}

/** One step of one application. */
export type TransferDecideInput = TransferDecideNationalInput | TransferDecideGuangdongInput;

/** In the national system. */
export interface TransferEvolveNationalInput {
  readonly workflow: "national";
  /** The state before them; left out for a new one. */
  readonly application?: NationalApplicationInput | undefined;
  /** The events, in order. */
  readonly events: ReadonlyArray<NationalEventInput>;
}

/** In Guangdong's own system. */
export interface TransferEvolveGuangdongInput {
  readonly workflow: "guangdong";
  /** The state before them; left out for a new one. */
  readonly application?: GuangdongApplicationInput | undefined;
  /** The events, in order. */
  readonly events: ReadonlyArray<GuangdongEvent>;
}

/** Events of one application. */
export type TransferEvolveInput = TransferEvolveNationalInput | TransferEvolveGuangdongInput;

/** Of the national system. */
export interface TransferReplayNationalInput {
  readonly workflow: "national";
  /** Where members were before it, as far as known. */
  readonly places?: Readonly<Record<string, Place>> | undefined;
  /** The records. */
  readonly log: ReadonlyArray<NationalRecord>;
}

/** Of Guangdong's own system. */
export interface TransferReplayGuangdongInput {
  readonly workflow: "guangdong";
  /** Where members were before it, as far as known. */
  readonly places?: Readonly<Record<string, Place>> | undefined;
  /** The records. */
  readonly log: ReadonlyArray<GuangdongRecord>;
}

/** A log. */
export type TransferReplayInput = TransferReplayNationalInput | TransferReplayGuangdongInput;

/** Which chart, in the language of the request (Chinese if none is given). */
export interface TransferGraphInput {
  /** Whose workflow. */
  readonly workflow: WorkflowName;
}

/** Somebody wants to delete a pending-transfer branch. */
export interface TransferPendingBranchInput {
  /** Members in it. Default: `0`. */
  readonly members?: number | undefined;
  /** Open applications into it or out of it. Default: `0`. */
  readonly applications?: number | undefined;
  /** Whether its direct superior wants to delete it. Default: `false`. */
  readonly by_direct_superior?: boolean | undefined;
}

/** The day of the table. */
export interface TransferReasonsInput {
  /** The day of the application, `yyyy-MM-dd`; today if left out. */
  readonly on?: IsoDate | null | undefined;
}

/** A form as it was filled in. Blank text counts as not filled in. */
export interface TransferCheckReasonInput {
  /** The reason. */
  readonly reason: TransferReason;
  /** The day of the application, `yyyy-MM-dd`; today if left out. */
  readonly on?: IsoDate | null | undefined;
  /** What kind of organization the member is to go to, if known; then it is judged. */
  readonly destination?: DestinationKind | null | undefined;
  /** Whether the receiving organization initiates; then it is not asked for the receiving organization. Default: `false`. */
  readonly by_receiver?: boolean | undefined;
  /** The receiving organization (转入组织). */
  readonly target?: string | null | undefined;
  /** The kind of school (毕业去向). */
  readonly study_destination?: string | null | undefined;
  /** The name of the school (转入学校名称). */
  readonly school_name?: string | null | undefined;
  /** The address of the school (转入学校所在地详细地址). */
  readonly school_address?: string | null | undefined;
  /** The name of the unit (工作单位名称). */
  readonly unit_name?: string | null | undefined;
  /** The address of the unit (工作单位所在地详细地址). */
  readonly unit_address?: string | null | undefined;
  /** The contact in China (国内常用联系人). */
  readonly domestic_contact?: string | null | undefined;
  /** The school or unit in Guangdong's form (学习/工作单位). */
  readonly guangdong_unit?: string | null | undefined;
  /** The explanation of another reason in Guangdong's form. */
  readonly reason_text?: string | null | undefined;
}

/** What is known about a member. What is left out is not known. */
export interface TransferAdviseInput {
  /** What the member does next. */
  readonly plan: Plan;
  /** Study: whether the admitting school has built the branch. */
  readonly branch_exists?: boolean | null | undefined;
  /** Work: whether the unit has a League organization. */
  readonly unit_has_organization?: boolean | null | undefined;
  /** Work: whether the unit belongs to a system committee (铁道、民航、金融、央企、中央和国家机关). Default: `false`. */
  readonly system_unit?: boolean | undefined;
  /** Special unit: whether the enlistment is confirmed. */
  readonly enlistment_confirmed?: boolean | null | undefined;
  /** Away: for how many months. */
  readonly away_months?: number | null | undefined;
  /** The separate system that the receiving organization belongs to. */
  readonly to_system?: SeparateSystem | null | undefined;
  /** The birth date, `yyyy-MM-dd`. */
  readonly birth_date?: IsoDate | null | undefined;
  /** Whether the member holds a post in the League. Default: `false`. */
  readonly has_post?: boolean | undefined;
  /** Whether the member is in the Party and keeps the League membership. Default: `false`. */
  readonly party_member?: boolean | undefined;
}

/** A batch. */
export interface TransferBatchInput {
  /** All or nothing, or as many as can be. */
  readonly mode: Mode;
  /** The people. */
  readonly people: ReadonlyArray<BatchPerson>;
}

/** A log. */
export interface TransferStatisticsInput {
  /** Its lines, in the order of time. */
  readonly log: ReadonlyArray<LogEntry>;
}

/** Of a branch. */
export interface GraduationMarkBranchInput {
  readonly branch: {
    /** What the branch is marked as now. */
    readonly state: BranchMark;
    /** What is wanted. */
    readonly wish: MarkBranch;
  };
}

/** Of a member. */
export interface GraduationMarkMemberInput {
  readonly member: {
    /** The mark. */
    readonly mark: MemberMark;
    /** What the branch is marked as. */
    readonly branch: BranchMark;
    /** The year in which the branch graduates; that of the marking if left out. */
    readonly graduation_year?: number | null | undefined;
    /** The day of the marking, `yyyy-MM-dd`; today if left out. */
    readonly on?: IsoDate | null | undefined;
  };
}

/** A mark: of a branch or of a member. */
export type GraduationMarkInput = GraduationMarkBranchInput | GraduationMarkMemberInput;

/** A retention. */
export interface GraduationRetentionInput {
  /** Why. */
  readonly kind: RetentionKind;
  /** The day on which it begins, such as that of graduation, `yyyy-MM-dd`. */
  readonly since: IsoDate;
  /** The day up to which it is asked for, `yyyy-MM-dd`; judged as of today if left out. */
  readonly until?: IsoDate | null | undefined;
  /** Whether there is a written application. */
  readonly application: boolean;
  /** The day of the return from abroad, `yyyy-MM-dd`, if it has come. */
  readonly returned_on?: IsoDate | null | undefined;
}

/** A freshman's case. */
export interface GraduationIntakeInput {
  /** The day of enrolment, `yyyy-MM-dd`. */
  readonly enrolled_on: IsoDate;
  /** Whether the branch of the new class exists. */
  readonly branch_exists: boolean;
  /** Whether the old school or the member wants to start the transfer. Default: `false`. */
  readonly start?: boolean | undefined;
  /** Whether the member was taken in already. Default: `false`. */
  readonly taken_in?: boolean | undefined;
}

/** A year of a system. */
export interface CalendarDeadlinesInput {
  /** The year. */
  readonly year: number;
  /** Whose terms. */
  readonly system: CalendarSystem;
}

/** Who asks what is due next, and what is open there. */
export interface CalendarNextInput {
  /** Who asks; all if left out. */
  readonly party?: CalendarParty | null | undefined;
  /** The days of enrolment of freshmen who are not taken in yet, each `yyyy-MM-dd`. */
  readonly enrolled_on?: ReadonlyArray<IsoDate> | undefined;
  /** Retentions at the school that have not ended. */
  readonly retentions?: ReadonlyArray<Retention> | undefined;
}

/** The graduates of an organization. */
export interface LinkageProgressInput {
  /** The graduates. */
  readonly graduates: ReadonlyArray<Graduate>;
  /** The last day by which all should be done, `yyyy-MM-dd`. */
  readonly due?: IsoDate | null | undefined;
  /** The indicator to compute. */
  readonly indicator?: Indicator | null | undefined;
}

/** A class list as rows of cells, the header among them as in a sheet. */
export interface TransferClassListInput {
  /** The rows: text, numbers, `true`, `false` or `null`. */
  readonly rows: ReadonlyArray<ReadonlyArray<WireCell>>;
}

/** A cell of a column of months or days. */
export interface MonthReadInput {
  /** The column; 入团年月 if not given. Default: `"join_month"`. */
  readonly field?: Field | undefined;
  /** The cell. */
  readonly cell: CellInput;
}

/** A cell of any other column. */
export interface ValueCheckInput {
  /** The column. */
  readonly field: Field;
  /** The cell. */
  readonly cell: CellInput;
}

/** The first rows of a sheet, as text. */
export interface HeaderCheckInput {
  /** The rows, each a list of its cells; an empty text is an empty cell. */
  readonly rows: ReadonlyArray<ReadonlyArray<string>>;
  /** Which of the two sheets it should be; found out from the columns if not given. */
  readonly kind?: SheetKind | null | undefined;
}

/** A roster as rows of cells, the header among them as in a sheet. */
export interface RosterCheckInput {
  /** The rows: text, numbers, `true`, `false` or `null`. */
  readonly rows: ReadonlyArray<ReadonlyArray<WireCell>>;
  /** Which of the two sheets it is; found out from its columns if not given. */
  readonly kind?: SheetKind | null | undefined;
  /** People already in the system. */
  readonly existing?: Existing | null | undefined;
}

/** A file by its name and the format that its bytes have. */
export interface FileExtensionInput {
  /** The name, with or without folders. */
  readonly name: string;
  /** The format found in its bytes. */
  readonly format: Format;
}
