# Generated from the code. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
"""The types that every call shares: the policy, languages, severities."""

from __future__ import annotations

from collections.abc import Sequence as _Sequence
from dataclasses import dataclass as _dataclass

from .._codec import Record as _Record
from .._codec import Word as _Word

__all__ = [
    "AccountPolicy",
    "AgeArithmetic",
    "AutoReturnScope",
    "BranchStandard",
    "CodeAlphabet",
    "CodeDays",
    "CompletionPolicy",
    "DayCount",
    "FarmerDues",
    "FenFraction",
    "FixedFields",
    "GraduatePolicy",
    "GuangdongPolicy",
    "IdPolicy",
    "JoinPolicy",
    "Lang",
    "LeapBirthday",
    "Level",
    "Megabyte",
    "MembershipPolicy",
    "NationalPolicy",
    "NoSecretary",
    "OlderThan",
    "OrganizationPolicy",
    "OwnEdit",
    "PendingBranchDeletion",
    "PendingBranchPolicy",
    "PermissionPolicy",
    "PersonFields",
    "Policy",
    "RatingShares",
    "Refile",
    "Reissue",
    "RosterPolicy",
    "SecondRequest",
    "Severity",
    "TransferPolicy",
    "UnderageWay",
    "Unlisted",
    "UnlistedFields",
    "Verdict",
    "WageDues",
    "Withdrawal",
]


class AgeArithmetic(_Word):
    """What is taken of the one month in which an age is in doubt."""

    MONTH = "month"
    """The years are reached in the month of the birthday, as Guangdong's system takes it. The default."""

    FIRST_DAY_STRICT = "first_day_strict"
    """The years are reached in the month after it, as the helper of 2018 takes it."""


class AutoReturnScope(_Word):
    """Which applications are returned when the receiving side does not review them for 10 days."""

    BY_YEAR = "by_year"
    """Those of which it was announced in the year. The default."""

    NEVER = "never"
    """None."""

    CROSS_SYSTEM = "cross_system"
    """Those across the border of a separate system."""

    AFTER_SEPTEMBER = "after_september"
    """Those, and after 30 September all."""

    ALWAYS = "always"
    """All."""


class BranchStandard(_Word):
    """When the people of a branch are complete."""

    UNDECIDED = "undecided"
    """It is not known. The default."""

    EVERYBODY = "everybody"
    """When the required fields of all its members and cadres are filled in, as for the cadres of committees."""


class CodeAlphabet(_Word):
    """Which letters and digits new codes are made of. Whatever is chosen, all letters and digits are taken when
    a code is entered.
    """

    UNAMBIGUOUS = "unambiguous"
    """56 characters: without `0 O o`, `1 I l`, which look alike. The default."""

    FULL = "full"
    """All 62 letters and digits."""


class CodeDays(_Word):
    """How the days of a code's term are counted."""

    NEXT_DAY = "next_day"
    """The day after the issue is day 1; the last day counts in full. The default."""

    SAME_DAY = "same_day"
    """The day of the issue is day 1; the last day counts in full."""


class DayCount(_Word):
    """How the days of a term are counted."""

    NEXT_DAY = "next_day"
    """The day after the event is day 1. The default."""

    SAME_DAY = "same_day"
    """The day of the event is day 1."""


class FarmerDues(_Word):
    """What members without a wage pay a month."""

    FIFTY_FEN = "fifty_fen"
    """0.5 yuan. The default."""

    TWENTY_FEN = "twenty_fen"
    """0.2 yuan."""


class FenFraction(_Word):
    """What becomes of a fraction of a fen."""

    DROP = "drop"
    """It is dropped. The default."""

    ROUND = "round"
    """Half a fen and more becomes one."""


class FixedFields(_Word):
    """Which fields are fixed once they are filled in."""

    CATEGORY = "category"
    """The category only. The default."""

    ALL = "all"
    """Short name, full name, category and industry."""

    NONE = "none"
    """None."""


class Lang(_Word):
    """The language of texts."""

    ZH = "zh"
    """Chinese (zh-CN). The default: the people who act on findings read it."""

    EN = "en"
    """English."""


class LeapBirthday(_Word):
    """On which day someone born on 29 February is a year older in a year without that day."""

    LAST_OF_FEBRUARY = "last_of_february"
    """On 28 February: a period that lacks its day ends on the last day of the month (民法典第二百零二条). The default."""

    FIRST_OF_MARCH = "first_of_march"
    """On 1 March."""


class Level(_Word):
    """What a policy makes of a problem that people may judge differently."""

    OFF = "off"
    """Not reported."""

    NOTE = "note"
    """Reported as a note."""

    WARNING = "warning"
    """Reported as a warning."""

    ERROR = "error"
    """Reported as an error."""


class Megabyte(_Word):
    """What one M of a size limit is."""

    BINARY = "binary"
    """1,048,576 bytes. The default."""

    DECIMAL = "decimal"
    """1,000,000 bytes."""


class NoSecretary(_Word):
    """What is said of an organization that has no secretary yet."""

    UNDECIDED = "undecided"
    """That it is not known what to enter. The default."""

    REFUSE = "refuse"
    """That the three required fields are missing."""


class OlderThan(_Word):
    """When somebody is older than a number of years."""

    DAY_AFTER = "day_after"
    """From the day after the birthday. The default."""

    BIRTHDAY = "birthday"
    """From the birthday, as if it said “not younger than”."""

    NEXT_BIRTHDAY = "next_birthday"
    """From the next birthday: the completed years are more than the number."""


class OwnEdit(_Word):
    """What happens to a person's own edit."""

    AT_ONCE = "at_once"
    """It holds at once. The default."""

    APPROVAL = "approval"
    """It waits until an administrator of the own organization approves it."""


class PendingBranchDeletion(_Word):
    """When a pending-transfer branch may be deleted."""

    WHEN_EMPTY = "when_empty"
    """By its direct superior, once it has no members and no open application. The default."""

    UNDECIDED = "undecided"
    """It is not decided here."""


class PersonFields(_Word):
    """Which fields a person must have."""

    LIKELY = "likely"
    """Those that are certain, and those that the entry form and Guangdong's form require. The default."""

    CERTAIN = "certain"
    """Those that are certain only: name and ID number."""


class RatingShares(_Word):
    """Which shares of five and four stars hold."""

    TOGETHER = "together"
    """At most 30 % five and four stars together. The default."""

    SEPARATE = "separate"
    """At most 20 % five stars and 60 % four stars, one school's rule of 2024."""


class Refile(_Word):
    """Whether the same may be filed again after a refusal."""

    ALLOWED = "allowed"
    """It may. The default."""

    UNDECIDED = "undecided"
    """Not judged: the answer is undecided."""


class Reissue(_Word):
    """What a new registration code does to the one before."""

    REPLACES = "replaces"
    """It ends it. The default."""

    KEEPS = "keeps"
    """Nothing: both can be used until their terms end."""


class SecondRequest(_Word):
    """What becomes of a second request while one is pending."""

    REFUSE = "refuse"
    """The first stands; the second is not taken. The default."""

    REPLACE = "replace"
    """The second takes the place of the first."""


class Severity(_Word):
    """How grave a finding is."""

    NOTE = "note"
    """Something to know; nothing has to be done."""

    WARNING = "warning"
    """Likely wrong, or wrong by a rule that is not certain; it does not refuse."""

    UNDECIDED = "undecided"
    """The rule that would decide is not known."""

    ERROR = "error"
    """Refused."""


class UnderageWay(_Word):
    """Which way leads members admitted below the age into the system."""

    REVIEW = "review"
    """A review of the membership; the joining month becomes the month of the 14th birthday. The default."""

    CENTRAL_COMMITTEE = "central_committee"
    """As in 2020: only the central committee enters them, the joining month stays."""


class Unlisted(_Word):
    """What follows from a source's silence about somebody."""

    UNDECIDED = "undecided"
    """Nothing is decided. The default."""

    REFUSE = "refuse"
    """He is refused."""


class UnlistedFields(_Word):
    """Which fields are required of the categories that the manual does not list."""

    UNDECIDED = "undecided"
    """Not known; what all listed categories require is asked for with a warning. The default."""

    LIKE_COMMITTEE = "like_committee"
    """Those of a basic committee, as in Guangdong, with a warning."""


class Verdict(_Word):
    """The outcome of a check."""

    PASS = "pass"
    """Nothing refuses it."""

    FAIL = "fail"
    """At least one finding is an error."""

    UNDECIDED = "undecided"
    """Nothing refuses it, but a rule that would have to be asked is not known."""


class WageDues(_Word):
    """How dues follow from a wage."""

    PER_MILLE = "per_mille"
    """2 per mille in whole yuan. The default."""

    GUANGDONG_BANDS = "guangdong_bands"
    """The bands of Guangdong's system."""


class Withdrawal(_Word):
    """Whether a request can be taken back."""

    ALLOWED = "allowed"
    """Until it is decided. The default."""

    UNDECIDED = "undecided"
    """Not judged: the answer is undecided."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AccountPolicy(_Record):
    """Choices about accounts. Each says on what grade of source its default rests."""

    code_alphabet: CodeAlphabet | None = None
    """What new codes are made of (official: letters and digits; which of them is not said). Default
    `unambiguous`: people copy codes by hand, and mistyping is the second of the three causes the FAQ gives
    for a refused code.
    """

    code_days: CodeDays | None = None
    """How the days of a code's term are counted (official, by analogy). Default `next_day`: the day on which a
    period begins is not counted (民法典第二百零一条). Whether the system counts to the second is not known; it may end
    up to a day earlier or later.
    """

    reissue: Reissue | None = None
    """Whether a new registration code for the same organization ends the one before (not stated anywhere).
    Default `replaces`: one code serves one administrator, and a forgotten code that still works is a way in
    that nobody watches.
    """

    skips_level: Level | None = None
    """A code is made by a superior further up than the direct one (inferred). Default `warning`: the official
    texts say “the superior” only; that nobody may skip a level is said by one page of low authority.
    """

    older_than: OlderThan | None = None
    """What “older than 13” (大于13周岁) means on and after the 13th birthday (official, wording only). Default
    `day_after`: it is the one reading that takes the word “older” and the number as they stand.
    """

    password: Level | None = None
    """A password breaks a known rule (inferred or analogous). Default `warning`: the wording of 2019 is lost,
    and the later rule is known from one page of low authority.
    """

    own_id_part: int | None = None
    """How many successive characters of the own ID number may not stand in a password (not stated anywhere).
    Default 6: the shortest piece of it that others know, the division or a birth date of six digits.
    """

    consecutive_digits: int | None = None
    """How many digits in a row, rising, falling or equal, are too many in a password (inferred: “no consecutive
    digits”; how many is not stated). Default 6, as `own_id_part`.
    """

    own_edit: OwnEdit | None = None
    """Whether a person's own edit waits for an administrator (conflict). Default `at_once`: the reposted guide
    says simply that the person edits; that it waits is said by two pages of low authority.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CompletionPolicy(_Record):
    """Choices about completion. Each says on what grade of source its default rests."""

    branch_standard: BranchStandard | None = None
    """When the people of a branch are complete (the copy is cut off before it). Default `undecided`: no figure
    is known, and a branch is neither called complete nor incomplete for its people.
    """

    person_fields: PersonFields | None = None
    """Which fields a person must have (the national list is not recovered). Default `likely`: filling in a field
    too many costs a minute, a field too few keeps the organization incomplete.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GraduatePolicy(_Record):
    """Choices about reasons of transfers and about graduates. Each says on what grade of source its default
    rests.
    """

    fields_unknown: Level | None = None
    """Not all fields that a reason asks for are known (not recovered). Default `note`: what is known was
    checked, and the form itself marks the rest.
    """

    abroad_over_five_years: Level | None = None
    """Retained abroad for more than five years outside Guangdong (analogous). Default `note`: no national limit
    was found, but a stay so long is worth a question.
    """

    carry_deadlines: bool | None = None
    """Whether a term of a year without a notice of its own is taken over from the last year that has one
    (inferred). Default `True`: the terms of 2021 to 2023 repeat each other, and what is taken over is marked
    so.
    """


@_dataclass(frozen=True, slots=True, repr=False)
class GuangdongPolicy(_Record):
    """Choices about Guangdong's workflow."""

    details: Level | None = None
    """What is known from the front end of 2019 only: reasons given, lengths, proofs, terms, an application that
    is open already (analogous). Default `warning`: the front end may have changed since; a portal for
    Guangdong raises it to `error`.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IdPolicy(_Record):
    """Choices about identifiers."""

    impossible_province: Level | None = None
    """The first two digits are no province. Default `error`: no number was ever assigned with them."""

    unknown_division: Level | None = None
    """The division stands in no table. Default `warning`: real numbers exist whose code stands in none."""

    abolished_division: Level | None = None
    """The division was abolished before the birth. Default `warning`: tables of old codes are known to be
    incomplete.
    """

    permit_division: Level | None = None
    """An 81, 82 or 83 that is not followed by 0000. Default `error`: the permits' law gives the code in full."""

    first_generation: Level | None = None
    """A number of the first generation (15 digits). Default `warning`: it names a person, but cards with it
    ended on 2013-01-01, and the system keeps 18 characters.
    """

    foreign_resident: Level | None = None
    """The permanent residence card of a foreigner. Default `error`: the League admits 中国青年."""

    unknown_nationality: Level | None = None
    """The nationality in that card stands in no table. Default `warning`: whether stateless holders get 000 or
    999 is not known.
    """

    plausible_age: int | None = None
    """Oldest age in years that is taken without a word. Default 120."""

    development_number_character: Level | None = None
    """A development number of 12 or 16 characters that are not all digits. Default `warning`: the front end does
    not test it, but every account of the number has digits only, and Guangdong's system demands them.
    """

    development_number_old_form: Level | None = None
    """A development number of someone who joined early that has neither 12 nor 16 characters. Default `note`:
    the front end accepts it, and how numbers looked before 2016 is not known.
    """

    development_number_province: Level | None = None
    """Positions 5 and 6 of a development number are no province. Default `off`: both accounts of the structure
    are of low authority, and the codes of systems outside the provinces (兵团, 铁路, 民航 …) are not known.
    """

    member_card_form: Level | None = None
    """A member card number that is not eight digits. Default `warning`: the system does not check it, and the
    regulations are known from quotations only.
    """

    mobile_front_end: Level | None = None
    """A mobile segment that the front end of 2019 refuses (16, 19). Default `warning`: a segment that the
    ministry allotted has real numbers, and whether the front end still refuses them is not known.
    """

    mobile_unallotted: Level | None = None
    """A mobile segment that is in no list of allotted ones. Default `warning`: no list later than March 2023 is
    at hand.
    """

    telephone_plan: Level | None = None
    """A landline number that the front end accepts but the numbering plan does not have. Default `warning`: the
    plan's own text is not at hand.
    """

    email_unusual: Level | None = None
    """An e-mail address with other than ASCII letters, a quoted name, an address in brackets, or a domain of one
    part. Default `warning`: standards allow it, the system's own rule is not known.
    """

    name_blank: Level | None = None
    """A blank inside a name that may stand for the dot. Default `warning`: only the person's ID card can tell."""

    name_dot: Level | None = None
    """A dot that separates nothing. Default `warning`: the notice says which dot, not what the system refuses."""

    name_digit: Level | None = None
    """A digit in a name. Default `warning`: no ID card has one, but the import is not known to refuse it."""

    name_letter: Level | None = None
    """A letter of another script in a name. Default `warning`, for the same reason."""

    name_symbol: Level | None = None
    """A sign in a name. Default `warning`, for the same reason."""

    name_private_use: Level | None = None
    """A private-use character in a name. Default `warning`: the name is right on the computer it was typed on."""

    name_lost_character: Level | None = None
    """A placeholder in the place of a character. Default `warning`: the identity check will fail, the import may
    not.
    """

    name_short: Level | None = None
    """A name of one character. Default `warning`: some minorities have such names."""

    name_long: Level | None = None
    """A name longer than `name_plain_length` without a dot. Default `warning`: a bound of 6 stood in a draft
    that was never enacted, and longer names exist.
    """

    name_too_long: Level | None = None
    """A name wider than every name field must be (50 places). Default `warning`: fields may be wider."""

    name_plain_length: int | None = None
    """Most characters of a name without a dot that are taken without a word. Default 6: of Han names counted in
    2007, 99.8 % have 2 or 3 characters.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JoinPolicy(_Record):
    """Choices about joining. Each says on what grade of source its default rests."""

    age_arithmetic: AgeArithmetic | None = None
    """How an age is counted where a date is known to the month only (one source analogous, one inferred).
    Default `month`: it refuses nobody whom any reading accepts; a wrong record can still be corrected after
    the import, a person wrongly refused is shut out.
    """

    arithmetic_disagrees: Level | None = None
    """The two arithmetics disagree about the minimum age (inferred). Default `note`: the record is likely right,
    but the system may still refuse it.
    """

    leap_birthday: LeapBirthday | None = None
    """When someone born on 29 February is a year older, for dates known to the day (official, by analogy).
    Default `last_of_february`: a period that lacks its day ends on the last day of the month (民法典第二百零二条).
    """

    minimum_14_from: str | None = None
    """The first joining month from which an age below 14 is refused (inferred). Default none: that the system's
    limit rose from 13 to 14 is said by one page of low authority, and the day of the change is not known. It
    applies to every region, Xinjiang too.
    """

    below_constitution_age: Level | None = None
    """Joined below the age of the League's constitution although the system takes the record (official). Default
    `warning`: the system itself is documented to accept 12 and 13, and from 1993 on admitting outstanding
    pioneers (少先队员) at 13 was the League's own policy.
    """

    too_old: Level | None = None
    """Joined past the upper age of the League's constitution (official). Default `warning`: no source shows that
    the system checks it.
    """

    in_future: Level | None = None
    """The joining date lies in the future (official). Default `error`: membership (团籍) begins on the day the
    branch meeting passes the admission, so it cannot begin on a day that has not come.
    """

    party_too_young: Level | None = None
    """Joined the Party before 18 (official). Default `error`: the Party's constitution admits nobody to apply
    earlier.
    """

    party_in_future: Level | None = None
    """The Party-joining date lies in the future (official). Default `error`: probation begins on the day the
    branch meeting passes the admission.
    """

    party_before_league: Level | None = None
    """Joined the Party before the League (inferred). Default `note`: nothing forbids it, but the two dates may
    have been exchanged.
    """

    volunteer_date: Level | None = None
    """The volunteer date is below 16 or in the future (inferred). Default `warning`: one helper of unknown
    origin checks it.
    """

    post_date: Level | None = None
    """The post date is below 13, in the future, or before the joining (inferred). Default `warning`: one helper
    of unknown origin checks it.
    """

    underage_way: UnderageWay | None = None
    """Which way leads members admitted below the age into the system (reposted against inferred). Default
    `review`: it is the later of the two, needs nobody above the county, and the way through the central
    committee is known from 2020 only.
    """

    self_registration: Level | None = None
    """Self-registration of someone who joined from 2020 on (reposted). Default `error`: two school committees
    state that it is closed to them.
    """

    archive_late: Level | None = None
    """The archive was uploaded after its term (official). Default `warning`: the guide sets the term but does
    not say that a late upload is refused, and no archive is worse than a late one.
    """

    archive_days: DayCount | None = None
    """How the days of that term are counted (official, by analogy). Default `next_day`: the day on which a
    period begins is not counted (民法典第二百零一条).
    """

    archive_megabyte: Megabyte | None = None
    """What one M of the size limit is (not stated anywhere). Default `binary`: it refuses no file that any
    reading accepts.
    """

    archive_pages: Level | None = None
    """The application form (入团志愿书) does not have 12 pages (inferred). Default `warning`: the message is known
    from unverified code only, while the upload guide says nothing of a number of pages.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MembershipPolicy(_Record):
    """Choices about membership. Each says on what grade of source its default rests."""

    wage_dues: WageDues | None = None
    """How dues follow from a wage since the regulations of 2016 (reposted against analogous). Default
    `per_mille`: it is the text of the regulations, the bands are those of another system.
    """

    farmer_dues: FarmerDues | None = None
    """What members without a wage (farmers and others) pay (reposted, two copies differ). Default `fifty_fen`:
    one of the two copies and Guangdong's system say so, the other stands alone.
    """

    fen_fraction: FenFraction | None = None
    """What becomes of a fraction of a fen under the regulations of 1994 (not stated anywhere). Default `drop`:
    the later regulations drop fractions too (去尾法).
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NationalPolicy(_Record):
    """Choices about the national workflow. Each says on what grade of source its default rests."""

    member_needs_losing_side: bool | None = None
    """A member's own application goes to the losing side first (reposted against reposted). Default true: more
    schools describe two approvals than one, and a branch that learns of nothing cannot hand its member over.
    """

    target_superior_approves: bool | None = None
    """The direct superior of a target branch may approve in its place (not stated anywhere). Default false: the
    FAQ says so of the losing side only, and the right to decide is not extended by analogy.
    """

    superior_pulls_in: bool | None = None
    """The direct superior of a branch may start a transfer into it (reposted). Default true: the guide has the
    admitting school pull its freshmen in.
    """

    second_application: Level | None = None
    """Another application of the same member is open (inferred; analogous). Default `warning`: that the national
    system refuses the second is implied by notices only. Whichever completes first leaves the other unable
    to.
    """

    empty_committee: Level | None = None
    """The target committee has no branch to assign (inferred). Default `warning`: the sentence of the FAQ on
    this precondition is cut off.
    """

    assignment_may_be_returned: bool | None = None
    """A committee that agreed may still return the application instead of assigning a branch (not stated
    anywhere). Default true: else an application to a committee that has no fitting branch could never end.
    """

    auto_return: AutoReturnScope | None = None
    """Which applications are returned when nobody reviews them. Default `by_year`: what was announced for the
    year.
    """

    auto_return_losing_side: bool | None = None
    """The return also ends the wait for the losing side (not stated anywhere). Default false: the notices speak
    of the counterpart that must accept.
    """

    auto_return_assignment: bool | None = None
    """The return also ends the wait for a branch (not stated anywhere). Default false: the application has been
    reviewed by then.
    """

    silent_approval: bool | None = None
    """Silence of the losing side for 15 days is consent (inferred). Default false: two pages of low authority
    say so and no official text, and consent must not be made up.
    """

    holds_post: Level | None = None
    """The member holds a post (analogous). Default `note`: Beijing's system refuses it; what the national one
    does with posts is not known.
    """

    line_mismatch: Level | None = None
    """The target is not of the line of the employer (reposted). Default `warning`: the notice tells how to
    choose, not that another choice is refused.
    """

    enlistment_unconfirmed: Level | None = None
    """Enlistment is not confirmed yet (reposted). Default `warning`: the notice asks for it, and nobody can see
    it in the system.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OrganizationPolicy(_Record):
    """Choices about organizations. Each says on what grade of source its default rests."""

    permission: PermissionPolicy | None = None
    """Who may do what, deletions, migrations and change requests."""

    relation_unknown: Level | None = None
    """A pair of superior and subordinate that no source speaks of (inferred). Default `warning`: no table of the
    system is known, so silence is no refusal.
    """

    naming: Level | None = None
    """Names that do not follow the pattern (analogous). Default `warning`: the pattern is Guangdong's, and the
    FAQ's own example of a short name has no unit in it.
    """

    fixed_fields: FixedFields | None = None
    """Which fields are fixed once they are filled in (two reposted sources conflict). Default `category`: the
    FAQ lets wrong information be changed, and in 2025 branches were told to correct their names, while
    nothing shows that a category was ever changed by hand.
    """

    unlisted_fields: UnlistedFields | None = None
    """Which fields are required of work committees and general branches (not recovered). Default `undecided`:
    the manual lists the other categories only.
    """

    no_secretary: NoSecretary | None = None
    """What is said of an organization that has no secretary yet (not recovered). Default `undecided`: the three
    fields are required, but the question was asked, so some answer to it existed.
    """

    size_conventions: bool | None = None
    """Whether 30 members of a general branch and 100 of a committee are expected (an earlier constitution; a
    convention since). Default `False`: the constitutions of 2018 and 2023 leave the number to the superior.
    """

    election_reminder_days: _Sequence[int] | None = None
    """Days before the end of a term on which to remind (nothing is prescribed). Default 180, 90 and 30: the
    largest leaves the time in which a branch may still have a shift approved.
    """

    rating_shares: RatingShares | None = None
    """Which shares of five and four stars hold (reposted, by year and place). Default `together`: the national
    notice has it; the other is one school's.
    """

    hollow_committee: Level | None = None
    """A committee, work committee or general branch at the end of a tree (analogous). Default `warning`: it is
    reported and not refused even where it is counted.
    """

    empty_branch: Level | None = None
    """A branch with no, one or two members (reposted: to be cleared; not refused). Default `warning`."""

    without_cadres: Level | None = None
    """An organization without cadres (analogous). Default `warning`."""

    tree_vacancy: Level | None = None
    """An organization without secretary or administrator in a tree (reposted; observed nowhere as a refusal).
    Default `warning`: while a tree is built, both come later.
    """

    same_name: Level | None = None
    """Two organizations of the same name below one superior (inferred). Default `warning`: nothing forbids it,
    but a person who registers picks by the name.
    """

    several_roots: Level | None = None
    """A tree of several roots (inferred). Default `warning`: an extract may have them."""

    tree_depth: Level | None = None
    """A tree deeper than ten levels (analogous). Default `warning`."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PendingBranchPolicy(_Record):
    """Choices about pending-transfer branches."""

    as_target: Level | None = None
    """A transfer leads into one (reposted by one school; inferred). Default `note`: it may be meant so, and the
    member has to be moved on.
    """

    deletion: PendingBranchDeletion | None = None
    """When one may be deleted (inferred). Default `when_empty`: nothing is lost with an empty branch, and one
    university says so of branches in general.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PermissionPolicy(_Record):
    """Choices about who may do what. Each says on what grade of source its default rests."""

    unlisted: Unlisted | None = None
    """Somebody whom the sources of an action do not mention (inferred). Default `undecided`: that a page
    describes how one administrator does something is no statement that no other may.
    """

    administrator_elsewhere: Level | None = None
    """An administrator of this organization is to be one of a second organization too (analogous). Default
    `note`: only Guangdong's system is known to refuse it, and several posts are allowed.
    """

    administrator_no_change: Level | None = None
    """The candidate is administrator of the organization already, or is to be cancelled without being one
    (analogous). Default `warning`: nothing would change.
    """

    invited_twice: Level | None = None
    """The invited person is in the organization already (analogous). Default `warning`: Guangdong's system
    refuses it, the national answer does not say.
    """

    delete_not_empty: Level | None = None
    """An organization to be deleted still has subordinates, members or cadres (analogous). Default `warning`:
    only Guangdong's system is known to refuse it; a national notice speaks of emptied organizations without
    saying that others are refused.
    """

    migration_superiors: Level | None = None
    """Several organizations that are to migrate at once have different superiors (analogous). Default `warning`:
    only Guangdong's system is known to refuse it.
    """

    withdrawal: Withdrawal | None = None
    """Whether a request can be taken back before it is decided (not found). Default `allowed`: nothing has
    changed before the last approval, so nobody is harmed.
    """

    second_request: SecondRequest | None = None
    """A second request about the same organization while one is pending (not found). Default `refuse`: the
    superior would otherwise approve something he may not have seen.
    """

    refile: Refile | None = None
    """Whether the same may be filed again after a refusal (not found). Default `allowed`: nothing says that a
    refusal is final, and its purpose is a corrected request.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Policy(_Record):
    """All choices. `Policy::default()` is argued field by field; JSON may give any part of it."""

    ids: IdPolicy | None = None
    """Identifiers."""

    account: AccountPolicy | None = None
    """Accounts, passwords and registration codes."""

    organization: OrganizationPolicy | None = None
    """Organizations and who may act for them."""

    membership: MembershipPolicy | None = None
    """Membership from joining to leaving."""

    completion: CompletionPolicy | None = None
    """Completion standards."""

    transfer: TransferPolicy | None = None
    """Transfers."""

    join: JoinPolicy | None = None
    """Joining."""

    roster: RosterPolicy | None = None
    """Whole sheets."""


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RosterPolicy(_Record):
    """Choices about whole sheets."""

    unknown_ethnicity: Level | None = None
    """A name that is none of the 56 of GB/T 3304. Default `error`: the standard is closed, and no list of the
    system can be built on another. Peoples that documents carry outside it (穿青人 and others) stay a warning.
    """

    unknown_value: Level | None = None
    """A value outside any other list. Default `warning`: the spellings of the system's own lists survive only in
    descendants (a form that mirrors it, Guangdong's system).
    """

    cell_type: Level | None = None
    """身份证号码, 手机号码 or 入团年月 kept as a number or a date. Default `error`: the FAQ names these three columns as the
    cause of “导入表格格式错误”.
    """

    other_cell_type: Level | None = None
    """The same in another column. Default `warning`: no source names them."""

    unclear_month: Level | None = None
    """A month that can be read in several ways or in none. Default `error` where the column is required (wrong
    data in the template cannot be entered, FAQ question 26), and never more than a warning elsewhere.
    """

    wrong_template: Level | None = None
    """The columns are those of the other template. Default `warning`: that the templates must not be mixed is
    the system's own message, but which columns tell them apart is deduced.
    """

    missing_expected: Level | None = None
    """A column or value that is missing though comparable forms require it. Default `warning`: the required
    marks of the import sheet itself are not known. 姓名 and 身份证号码 are always required.
    """

    duplicate_mobile: Level | None = None
    """The same mobile number in two rows. Default `warning`: members of a family share one, and no source
    forbids it.
    """

    sheet_rows: int | None = None
    """Rows that one import file holds, its header included. Default 65,536, the size of an .xls sheet, which is
    what the template is; the system's own limit is not known.
    """

    free_text_chars: int | None = None
    """Characters that a cell of free text may have without a word. Default 200; the system's own limit is not
    known.
    """


@_dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TransferPolicy(_Record):
    """Choices about this topic."""

    graduates: GraduatePolicy | None = None
    """Reasons and graduates."""

    national: NationalPolicy | None = None
    """The national workflow."""

    guangdong: GuangdongPolicy | None = None
    """Guangdong's own workflow."""

    pending_branch: PendingBranchPolicy | None = None
    """Pending-transfer branches."""
