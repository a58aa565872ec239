// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { IsoDate, IsoMonth, Severity } from "./types.js";

/** Every code and the parameters of its message. */
export interface FindingParams {
  /** text was tidied */
  "text.tidied": { readonly changes: ReadonlyArray<string> };
  /** ID number is empty */
  "resident_id.empty": Readonly<Record<string, never>>;
  /** ID number has the wrong length */
  "resident_id.length": { readonly length: number };
  /** ID number has an impossible character */
  "resident_id.character": { readonly position: number };
  /** birth date in the ID number does not exist */
  "resident_id.birth_date": { readonly first: number; readonly last: number };
  /** birth date in the ID number lies in the future */
  "resident_id.future_birth": { readonly first: number; readonly last: number; readonly today: IsoDate };
  /** age in the ID number is implausible */
  "resident_id.implausible_age": { readonly age: number };
  /** check character of the ID number does not fit */
  "resident_id.check_character": Readonly<Record<string, never>>;
  /** spreadsheet lost digits of the ID number */
  "resident_id.precision_lost": Readonly<Record<string, never>>;
  /** ID number starts with no province */
  "resident_id.province": { readonly province: string };
  /** division in the ID number is in no table */
  "resident_id.unknown_division": { readonly division: string };
  /** division in the ID number was abolished before the birth */
  "resident_id.abolished_division": { readonly division: string; readonly year: number };
  /** first six digits of the residence permit are wrong */
  "resident_id.permit_division": { readonly division: string };
  /** number of a residence permit */
  "resident_id.residence_permit": { readonly document: string };
  /** 15-digit ID number of the first generation */
  "resident_id.first_generation": Readonly<Record<string, never>>;
  /** identity card of a foreign permanent resident */
  "resident_id.foreign_resident": { readonly province: string; readonly nationality: string };
  /** nationality in the permanent resident's number is unknown */
  "resident_id.unknown_nationality": { readonly nationality: string };
  /** development number is missing */
  "development_number.required": { readonly year: number; readonly join: IsoMonth };
  /** development number has the wrong length */
  "development_number.format": { readonly expected: number; readonly length: number };
  /** development number is too short */
  "development_number.too_short": { readonly length: number };
  /** year in the development number is not that of joining */
  "development_number.year": { readonly join: IsoMonth; readonly allowed: string };
  /** development number does not begin with a year */
  "development_number.no_year": Readonly<Record<string, never>>;
  /** 16-character development number is wrong */
  "development_number.legacy_prefix": Readonly<Record<string, never>>;
  /** development number has a character that is no digit */
  "development_number.character": { readonly position: number };
  /** early development number of another form */
  "development_number.old_form": { readonly length: number };
  /** development number is in scientific notation */
  "development_number.precision_lost": Readonly<Record<string, never>>;
  /** characters 5 and 6 of the development number are no province */
  "development_number.province": { readonly province: string };
  /** development number cannot be judged */
  "development_number.undecided": { readonly join: IsoMonth; readonly first: IsoMonth };
  /** member card number is not 8 digits */
  "member_card.form": { readonly length: number };
  /** mobile number has the wrong length */
  "mobile.length": { readonly length: number };
  /** mobile number has an impossible character */
  "mobile.character": { readonly position: number };
  /** mobile number begins as none does */
  "mobile.start": { readonly start: string };
  /** mobile number is in scientific notation */
  "mobile.precision_lost": Readonly<Record<string, never>>;
  /** mobile segment is not known as allotted */
  "mobile.unallotted": { readonly prefix: string; readonly as_of: IsoDate };
  /** mobile segment refused by the observed front end */
  "mobile.front_end": { readonly start: string; readonly year: number };
  /** mobile segments of that day are not known */
  "mobile.pattern_unknown": { readonly today: IsoDate; readonly first: IsoDate };
  /** landline number has the wrong form */
  "telephone.form": Readonly<Record<string, never>>;
  /** landline number does not follow the numbering plan */
  "telephone.plan": Readonly<Record<string, never>>;
  /** no e-mail address */
  "email.form": { readonly problem: string };
  /** e-mail address is too long */
  "email.length": { readonly part: string; readonly length: number; readonly limit: number };
  /** unusual e-mail address */
  "email.unusual": { readonly problem: string };
  /** name is empty */
  "person_name.empty": Readonly<Record<string, never>>;
  /** blank inside a name */
  "person_name.blank": Readonly<Record<string, never>>;
  /** dot of a name is misplaced */
  "person_name.dot": { readonly position: number };
  /** digit in a name */
  "person_name.digit": { readonly position: number };
  /** letter of another script in a name */
  "person_name.letter": { readonly position: number };
  /** sign in a name */
  "person_name.symbol": { readonly position: number };
  /** private-use character in a name */
  "person_name.private_use": { readonly position: number };
  /** lost character in a name */
  "person_name.lost_character": { readonly position: number };
  /** name of one character */
  "person_name.short": Readonly<Record<string, never>>;
  /** name is rather long */
  "person_name.long": { readonly length: number };
  /** name is longer than name fields must be */
  "person_name.too_long": { readonly width: number; readonly limit: number };
  /** registration code misshapen */
  "registration_code.malformed": Readonly<Record<string, never>>;
  /** registration code does not match */
  "registration_code.mismatch": Readonly<Record<string, never>>;
  /** registration code in the wrong case */
  "registration_code.wrong_case": Readonly<Record<string, never>>;
  /** registration code of another organization */
  "registration_code.other_organization": Readonly<Record<string, never>>;
  /** registration code expired */
  "registration_code.expired": { readonly last_day: IsoDate };
  /** registration code already used */
  "registration_code.already_used": { readonly on: IsoDate };
  /** registration code replaced */
  "registration_code.replaced": { readonly on: IsoDate };
  /** registration code withdrawn */
  "registration_code.revoked": { readonly on: IsoDate };
  /** registration code wrong */
  "registration_code.rejected": Readonly<Record<string, never>>;
  /** day before the issue */
  "registration_code.before_issue": { readonly today: IsoDate; readonly issued_on: IsoDate };
  /** registration code still valid */
  "registration_code.still_valid": { readonly last_day: IsoDate };
  /** not possible in this state */
  "registration_code.not_possible": { readonly event: string; readonly state: string };
  /** too few random bytes */
  "registration_code.random_exhausted": { readonly given: number };
  /** no term is known for that day */
  "registration_code.term_not_known": { readonly issued_on: IsoDate; readonly first: IsoDate };
  /** events do not follow each other */
  "registration_code.history_broken": { readonly event: string; readonly state: string };
  /** may not issue the registration code */
  "issuing.registration_issuer": { readonly issuer: string };
  /** a level is skipped */
  "issuing.skips_level": Readonly<Record<string, never>>;
  /** may not issue the reset code */
  "issuing.reset_issuer": { readonly issuer: string };
  /** reset code does not match */
  "reset_code.mismatch": Readonly<Record<string, never>>;
  /** reset code expired */
  "reset_code.expired": { readonly last_day: IsoDate };
  /** reset code already used */
  "reset_code.already_used": { readonly on: IsoDate };
  /** reset code replaced */
  "reset_code.replaced": { readonly on: IsoDate };
  /** reset code wrong */
  "reset_code.rejected": Readonly<Record<string, never>>;
  /** day before the issue */
  "reset_code.before_issue": { readonly today: IsoDate; readonly issued_on: IsoDate };
  /** reset code still valid */
  "reset_code.still_valid": { readonly last_day: IsoDate };
  /** not possible in this state */
  "reset_code.not_possible": { readonly event: string; readonly state: string };
  /** too few random bytes */
  "reset_code.random_exhausted": { readonly given: number };
  /** no term is known for that day */
  "reset_code.term_not_known": { readonly issued_on: IsoDate; readonly first: IsoDate };
  /** events do not follow each other */
  "reset_code.history_broken": { readonly event: string; readonly state: string };
  /** something is missing */
  "login.missing": { readonly field: string };
  /** ID number or password wrong */
  "login.wrong_id_or_password": Readonly<Record<string, never>>;
  /** session ended */
  "login.session_expired": Readonly<Record<string, never>>;
  /** no permission */
  "login.no_permission": Readonly<Record<string, never>>;
  /** refused by the system */
  "login.refused": Readonly<Record<string, never>>;
  /** answer not known */
  "login.answer_not_known": { readonly answer: number };
  /** X is upper-case */
  "initial_password.upper_case_x": Readonly<Record<string, never>>;
  /** change the initial password */
  "initial_password.change": Readonly<Record<string, never>>;
  /** ID number not readable */
  "initial_password.needs_id": Readonly<Record<string, never>>;
  /** password too short */
  "password.too_short": { readonly min: number; readonly length: number };
  /** password too long */
  "password.too_long": { readonly max: number; readonly length: number };
  /** too few kinds of characters */
  "password.too_few_kinds": { readonly min: number; readonly found: number };
  /** needs letters and digits */
  "password.needs_letters_and_digits": Readonly<Record<string, never>>;
  /** character not allowed */
  "password.character": { readonly position: number };
  /** digits in a row */
  "password.consecutive_digits": { readonly length: number };
  /** contains part of the own ID number */
  "password.own_id": { readonly length: number };
  /** still the initial password */
  "password.initial_kept": Readonly<Record<string, never>>;
  /** no rule is known for that day */
  "password.rule_not_known": { readonly first: IsoDate };
  /** not old enough */
  "registration.too_young": { readonly min_age: number };
  /** no cadre */
  "registration.not_a_cadre": Readonly<Record<string, never>>;
  /** no registration code */
  "registration.needs_code": Readonly<Record<string, never>>;
  /** only into a branch */
  "registration.only_branch": Readonly<Record<string, never>>;
  /** may wait for approval */
  "registration.approval": Readonly<Record<string, never>>;
  /** no registration needed */
  "registration.not_needed": Readonly<Record<string, never>>;
  /** a way is not recovered */
  "registration.way_not_recovered": { readonly ways: number; readonly lost: number };
  /** no rule is known for that day */
  "registration.rule_not_known": { readonly subject: string; readonly first: IsoDate };
  /** not checked yet */
  "identity_check.not_checked": { readonly state: string };
  /** identity check failed */
  "identity_check.failed": { readonly state: string };
  /** not possible in this state */
  "identity_check.not_possible": { readonly event: string; readonly state: string };
  /** events do not follow each other */
  "identity_check.history_broken": { readonly event: string; readonly state: string };
  /** its name on that day is not known */
  "identity_check.name_not_known": { readonly first: IsoDate };
  /** locked for everybody */
  "editing.locked": { readonly field: string };
  /** only an administrator may */
  "editing.administrator_only": { readonly field: string };
  /** not yours to edit */
  "editing.not_yours": Readonly<Record<string, never>>;
  /** a level is skipped */
  "editing.skips_level": Readonly<Record<string, never>>;
  /** whether own edits wait is disputed */
  "editing.approval_conflict": Readonly<Record<string, never>>;
  /** follows from the ID number */
  "editing.derived": { readonly field: string };
  /** must agree with the paper form */
  "editing.matches_paper": { readonly field: string };
  /** no rule is known for that day */
  "editing.rule_not_known": { readonly field: string; readonly first: IsoDate };
  /** several memberships */
  "posts.several_memberships": { readonly count: number };
  /** membership not in a branch */
  "posts.membership_not_in_branch": Readonly<Record<string, never>>;
  /** posts in several organizations */
  "posts.several_posts": { readonly count: number };
  /** the same organization twice */
  "posts.same_organization_twice": Readonly<Record<string, never>>;
  /** ID number already registered */
  "account.already_registered": Readonly<Record<string, never>>;
  /** already in this organization */
  "account.already_here": Readonly<Record<string, never>>;
  /** the row is the administrator */
  "account.row_is_administrator": Readonly<Record<string, never>>;
  /** entered by another branch */
  "account.in_other_branch": Readonly<Record<string, never>>;
  /** nothing stands below a branch */
  "organization.below_branch": { readonly parent: string; readonly child: string };
  /** only branches stand below a general branch */
  "organization.below_general_branch": { readonly child: string };
  /** only leading bodies set up work committees */
  "organization.work_committee_parent": { readonly parent: string };
  /** no source knows this pair of categories */
  "organization.relation_unknown": { readonly parent: string; readonly child: string };
  /** leading bodies in the wrong order */
  "organization.tier_order": { readonly parent: string; readonly child: string };
  /** only direct subordinates can be created */
  "organization.not_direct_subordinate": { readonly levels_below: number };
  /** a field for the creation is missing */
  "organization.creation_field": { readonly field: string };
  /** the system makes this category itself */
  "organization.made_by_system": { readonly category: string };
  /** members outside a branch */
  "organization.members_outside_branch": { readonly category: string; readonly members: number };
  /** required information is missing */
  "organization.field_missing": { readonly field: string };
  /** information is missing that is likely required */
  "organization.field_likely_missing": { readonly field: string };
  /** the required fields of this category are not known */
  "organization.required_fields_unknown": { readonly category: string };
  /** a field is too long */
  "organization.field_too_long": { readonly field: string; readonly max: number };
  /** no secretary yet */
  "organization.no_secretary_yet": Readonly<Record<string, never>>;
  /** the secretary gets an account */
  "organization.secretary_gets_account": Readonly<Record<string, never>>;
  /** a leading body has no school number */
  "organization.school_number_misplaced": Readonly<Record<string, never>>;
  /** the field cannot be changed */
  "organization.field_fixed": { readonly field: string };
  /** sources disagree whether the field can be changed */
  "organization.field_may_be_fixed": { readonly field: string };
  /** the system makes branches of graduates */
  "organization.changed_by_system": Readonly<Record<string, never>>;
  /** the full name does not begin as full names do */
  "organization.full_name_prefix": { readonly prefix: string };
  /** the full name ends like another category */
  "organization.full_name_suffix": { readonly category: string; readonly suffix: string };
  /** the short name ends like another category */
  "organization.short_name_suffix": { readonly category: string; readonly suffix: string };
  /** the name is too long */
  "organization.name_too_long": { readonly what: string; readonly length: number; readonly max: number };
  /** the name has a special character */
  "organization.name_character": { readonly what: string; readonly character: string };
  /** the name is not the one its parts make */
  "organization.name_differs": { readonly what: string; readonly expected: string };
  /** a part of the name is missing */
  "organization.name_part_missing": { readonly part: string };
  /** the name does not have this part */
  "organization.name_part_superfluous": { readonly part: string };
  /** the branch has too few members */
  "organization.branch_too_small": { readonly members: number; readonly minimum: number };
  /** the branch has too many members */
  "organization.branch_too_large": { readonly members: number; readonly maximum: number };
  /** fewer members than is usual */
  "organization.below_convention": { readonly category: string; readonly members: number; readonly usual: number };
  /** no rule on the size is known for that day */
  "organization.size_rule_unknown": { readonly first: IsoDate };
  /** the branch must have a committee */
  "organization.committee_required": { readonly members: number; readonly threshold: number };
  /** the branch needs no committee */
  "organization.committee_not_needed": { readonly members: number; readonly threshold: number };
  /** an unusual number of seats */
  "organization.committee_size": { readonly category: string; readonly seats: number; readonly fewest: number; readonly most: number };
  /** the number of seats is not known */
  "organization.committee_size_unknown": { readonly category: string };
  /** a branch has one secretary */
  "organization.secretary_required": { readonly secretaries: number };
  /** a temporary branch does not elect */
  "organization.temporary_appointed": Readonly<Record<string, never>>;
  /** the project should have a branch */
  "organization.project_needs_branch": { readonly months: number; readonly members: number };
  /** a joint branch is the way */
  "organization.joint_branch_advised": { readonly members: number; readonly minimum: number };
  /** the reply is overdue */
  "organization.reply_overdue": { readonly deadline: IsoDate };
  /** the temporary branch should have ended */
  "organization.temporary_outlives": { readonly dissolved_on: IsoDate };
  /** the end of the temporary branch was not reported */
  "organization.temporary_not_reported": Readonly<Record<string, never>>;
  /** the election is overdue */
  "organization.election_overdue": { readonly latest: IsoDate };
  /** an election is due soon */
  "organization.election_due": { readonly latest: IsoDate };
  /** the shortest term is served */
  "organization.election_possible": { readonly latest: IsoDate };
  /** no term is known for that day */
  "organization.term_unknown": { readonly first: IsoDate };
  /** the election is shifted too far */
  "organization.shift_too_long": { readonly months: number; readonly most: number };
  /** the shift is not approved */
  "organization.shift_not_approved": Readonly<Record<string, never>>;
  /** no limit is known for the shift */
  "organization.shift_rule_unknown": { readonly first: IsoDate };
  /** the election lies in the future */
  "organization.elected_in_future": { readonly today: IsoDate };
  /** no rating is known for that year */
  "organization.rating_unknown": { readonly first: IsoDate };
  /** this kind is not rated */
  "organization.rating_excluded": { readonly kind: string };
  /** too new to be rated */
  "organization.rating_too_new": { readonly months: number };
  /** too new for four or five stars */
  "organization.rating_stars_too_new": { readonly stars: string; readonly months: number };
  /** a branch of Party members only may not be rated */
  "organization.rating_all_party": Readonly<Record<string, never>>;
  /** an empty branch is in the way of the rating */
  "organization.rating_empty_branch": Readonly<Record<string, never>>;
  /** too many got many stars */
  "organization.rating_share_exceeded": { readonly count: number; readonly most: number };
  /** more with stars than were rated */
  "organization.rating_share_unbalanced": { readonly rated: number };
  /** an id stands twice */
  "organization.tree_duplicate_id": { readonly place: string; readonly first: number };
  /** the superior is not in the list */
  "organization.tree_orphan": { readonly place: string };
  /** superiors form a cycle */
  "organization.tree_cycle": { readonly place: string; readonly length: number };
  /** several roots */
  "organization.tree_several_roots": { readonly place: string; readonly first: number };
  /** the tree is too deep */
  "organization.tree_too_deep": { readonly place: string; readonly depth: number; readonly max: number };
  /** hollow committee */
  "organization.hollow_committee": { readonly place: string; readonly category: string };
  /** empty branch */
  "organization.empty_branch": { readonly place: string; readonly members: number };
  /** no cadres */
  "organization.without_cadres": { readonly place: string };
  /** no secretary */
  "organization.tree_no_secretary": { readonly place: string };
  /** the secretary is not complete */
  "organization.tree_secretary_incomplete": { readonly place: string; readonly missing: ReadonlyArray<string> };
  /** no administrator */
  "organization.tree_no_administrator": { readonly place: string };
  /** two subordinates of one superior share a name */
  "organization.tree_same_name": { readonly place: string; readonly first: number };
  /** organizations without a sector */
  "organization.sector_unknown": { readonly count: number };
  /** counted by ownership */
  "organization.counted_elsewhere": { readonly owner: string };
  /** a required column is missing */
  "organization.table_column_missing": { readonly column: string; readonly rows: number };
  /** unknown column */
  "organization.table_column_unknown": { readonly header: string };
  /** a column stands twice */
  "organization.table_column_duplicate": { readonly column: string };
  /** a required value is missing */
  "organization.table_value_missing": { readonly column: string };
  /** unknown category */
  "organization.table_category_unknown": { readonly category: string };
  /** a value cannot be read */
  "organization.table_value_unreadable": { readonly column: string; readonly expected: string };
  /** an id or a name is too long */
  "organization.table_text_too_long": { readonly limit: number };
  /** takes effect after approval */
  "permission.needs_approval": { readonly action: string; readonly by: ReadonlyArray<string> };
  /** decides on others' requests */
  "permission.decides_only": { readonly action: string; readonly actor: string };
  /** only for the record */
  "permission.for_the_record": { readonly action: string; readonly actor: string };
  /** not entitled */
  "permission.refused": { readonly action: string; readonly actor: string; readonly who: ReadonlyArray<string> };
  /** neither the own organization nor below it */
  "permission.outside": { readonly action: string; readonly who: ReadonlyArray<string> };
  /** has no subordinates */
  "permission.no_subordinates": { readonly category: string };
  /** the sources do not mention this role */
  "permission.not_listed": { readonly action: string; readonly actor: string; readonly who: ReadonlyArray<string> };
  /** the rule is not known */
  "permission.unknown": { readonly action: string; readonly actor: string };
  /** a condition is not met */
  "permission.condition_unmet": { readonly action: string; readonly actor: string; readonly conditions: ReadonlyArray<string> };
  /** a comparable system's condition is not met */
  "permission.condition_doubtful": { readonly action: string; readonly actor: string; readonly conditions: ReadonlyArray<string> };
  /** the case must be stated more fully */
  "permission.condition_open": { readonly action: string; readonly actor: string; readonly conditions: ReadonlyArray<string> };
  /** rests on a weak source */
  "permission.weak_basis": { readonly action: string; readonly grade: string };
  /** the organization has no cadres */
  "administrator.no_cadres": Readonly<Record<string, never>>;
  /** no cadre of the organization */
  "administrator.not_cadre": Readonly<Record<string, never>>;
  /** not stated whether a cadre */
  "administrator.cadre_not_stated": Readonly<Record<string, never>>;
  /** administrator already */
  "administrator.already": Readonly<Record<string, never>>;
  /** no administrator here */
  "administrator.not_administrator": Readonly<Record<string, never>>;
  /** administrator of another organization */
  "administrator.elsewhere": Readonly<Record<string, never>>;
  /** the secretary is incomplete */
  "secretary.fields": { readonly fields: ReadonlyArray<string> };
  /** no secretary at present */
  "secretary.vacant": { readonly fields: ReadonlyArray<string> };
  /** an account will be made */
  "secretary.account_created": Readonly<Record<string, never>>;
  /** registered in another organization */
  "secretary.registered_elsewhere": Readonly<Record<string, never>>;
  /** secretary of several organizations */
  "secretary.several_posts": { readonly others: number };
  /** not registered */
  "invitation.not_registered": Readonly<Record<string, never>>;
  /** not stated whether registered */
  "invitation.registration_not_stated": Readonly<Record<string, never>>;
  /** in the organization already */
  "invitation.twice": Readonly<Record<string, never>>;
  /** cadre of another organization */
  "invitation.cadre_elsewhere": Readonly<Record<string, never>>;
  /** the organization is not empty */
  "deletion.not_empty": { readonly subordinates: number; readonly members: number; readonly cadres: number };
  /** business is pending */
  "deletion.pending_business": Readonly<Record<string, never>>;
  /** deleting a holding branch */
  "deletion.holding_branch": { readonly members: number };
  /** reported upwards and deleted centrally */
  "member_deletion.report_upwards": { readonly reason: string };
  /** a way known from a comparable system only */
  "member_deletion.two_steps": { readonly reason: string };
  /** deleting a departed cadre */
  "member_deletion.departed_cadre": Readonly<Record<string, never>>;
  /** nothing was requested */
  "member_deletion.request_first": Readonly<Record<string, never>>;
  /** a request is pending */
  "member_deletion.already_requested": Readonly<Record<string, never>>;
  /** already deleted */
  "member_deletion.already_deleted": Readonly<Record<string, never>>;
  /** somebody else has to do it */
  "member_deletion.wrong_party": { readonly event: string; readonly who: string };
  /** another way for this reason */
  "member_deletion.other_reason": { readonly reason: string };
  /** a procedure known from a comparable system only */
  "member_deletion.only_guangdong": Readonly<Record<string, never>>;
  /** nothing was chosen */
  "migration.nothing_to_move": Readonly<Record<string, never>>;
  /** not open at provincial level */
  "migration.province_level": Readonly<Record<string, never>>;
  /** across provinces */
  "migration.across_provinces": Readonly<Record<string, never>>;
  /** a province was not stated */
  "migration.province_not_stated": Readonly<Record<string, never>>;
  /** a province with a system of its own */
  "migration.own_system": Readonly<Record<string, never>>;
  /** the target lies inside what moves */
  "migration.into_itself": Readonly<Record<string, never>>;
  /** the target is a branch */
  "migration.into_branch": { readonly category: string };
  /** the target is the direct superior already */
  "migration.same_superior": Readonly<Record<string, never>>;
  /** different superiors */
  "migration.different_superiors": Readonly<Record<string, never>>;
  /** not possible at this stage */
  "migration.not_possible": { readonly event: string; readonly state: string };
  /** somebody else's turn */
  "migration.wrong_party": { readonly event: string; readonly who: string };
  /** taking back is not known */
  "migration.withdrawal_not_known": Readonly<Record<string, never>>;
  /** not possible in this state */
  "change_request.not_possible": { readonly event: string; readonly state: string };
  /** not entitled */
  "change_request.wrong_party": { readonly command: string; readonly who: ReadonlyArray<string> };
  /** a request is pending */
  "change_request.already_pending": Readonly<Record<string, never>>;
  /** the pending request is replaced */
  "change_request.replaced": Readonly<Record<string, never>>;
  /** filed again after a refusal */
  "change_request.refile_not_known": Readonly<Record<string, never>>;
  /** taking back is not known */
  "change_request.withdrawal_not_known": Readonly<Record<string, never>>;
  /** too few introducers */
  "joining.introducers_few": { readonly needed: number; readonly given: number };
  /** introducer is not a member */
  "joining.introducer_not_member": Readonly<Record<string, never>>;
  /** introducer is on probation */
  "joining.introducer_on_probation": Readonly<Record<string, never>>;
  /** a step of joining is missing */
  "joining.step_missing": { readonly step: string };
  /** steps of joining out of order */
  "joining.out_of_order": { readonly earlier: string; readonly later: string };
  /** step of joining lies in the future */
  "joining.in_future": { readonly step: string; readonly today: IsoDate };
  /** no rule on introducers is known for the day */
  "joining.rule_not_known": { readonly first: IsoDate };
  /** leaving is due */
  "leaving.due": { readonly age: number };
  /** stays for a post */
  "leaving.kept_for_post": { readonly age: number };
  /** a Party member's membership is not kept */
  "leaving.party_member": { readonly age: number };
  /** not known whether there is a post */
  "leaving.post_unknown": { readonly age: number };
  /** not known what the system does by itself */
  "leaving.system_unknown": { readonly age: number };
  /** no rule on leaving is known for the day */
  "leaving.rule_not_known": { readonly first: IsoDate };
  /** step is not possible now */
  "leaving.wrong_state": { readonly state: string; readonly step: string };
  /** the report has to be in writing */
  "leaving.not_written": Readonly<Record<string, never>>;
  /** not away long enough */
  "leaving.absence_too_short": { readonly months: number; readonly since: IsoDate; readonly until: IsoDate };
  /** there is a good reason */
  "leaving.good_reason": Readonly<Record<string, never>>;
  /** not of the age of leaving */
  "leaving.not_due": { readonly turns: string };
  /** still in a post of the League */
  "leaving.in_post": Readonly<Record<string, never>>;
  /** day lies in the future */
  "leaving.in_future": { readonly step: string; readonly today: IsoDate };
  /** day lies before the last step */
  "leaving.before_last": { readonly step: string; readonly last: IsoDate };
  /** no rule on staying away is known for the day */
  "leaving.procedure_not_known": { readonly first: IsoDate };
  /** approved by too low a level */
  "discipline.approver_too_low": { readonly measure: string; readonly needed: string; readonly given: string };
  /** no rule on approvals is known for the day */
  "discipline.rule_not_known": { readonly first: IsoDate };
  /** step is not possible now */
  "discipline.wrong_state": { readonly state: string; readonly step: string };
  /** no such term of probation */
  "discipline.probation_term": { readonly short: number; readonly long: number; readonly given: number };
  /** only probation has a term */
  "discipline.term_not_needed": { readonly measure: string };
  /** probation is not over */
  "discipline.probation_not_over": { readonly until: IsoDate };
  /** end of the probation is missing */
  "discipline.until_missing": Readonly<Record<string, never>>;
  /** no terms of probation are known for the day */
  "discipline.term_not_known": { readonly first: IsoDate };
  /** day lies in the future */
  "discipline.in_future": { readonly step: string; readonly today: IsoDate };
  /** day lies before the last step */
  "discipline.before_last": { readonly step: string; readonly last: IsoDate };
  /** too few present */
  "evaluation.no_quorum": { readonly due: number; readonly present: number; readonly needed: number };
  /** numbers contradict each other */
  "evaluation.counts_differ": { readonly due: number; readonly present: number; readonly graded: number };
  /** too many excellent */
  "evaluation.too_many_excellent": { readonly percent: number; readonly limit: number; readonly excellent: number };
  /** barely qualified: a talk */
  "evaluation.talk_due": Readonly<Record<string, never>>;
  /** unqualified: a time to change */
  "evaluation.correction_due": { readonly from: IsoDate; readonly until: IsoDate };
  /** evaluated again too early */
  "evaluation.too_early": { readonly from: IsoDate };
  /** evaluated again too late */
  "evaluation.too_late": { readonly until: IsoDate };
  /** no rule on evaluations is known for the day */
  "evaluation.rule_not_known": { readonly first: IsoDate };
  /** registered late */
  "annual_registration.late": { readonly deadline: IsoDate };
  /** registration is overdue */
  "annual_registration.overdue": { readonly deadline: IsoDate; readonly void_from: IsoDate };
  /** member card is void */
  "annual_registration.card_void": { readonly void_from: IsoDate };
  /** grade too low to be registered */
  "annual_registration.grade_too_low": { readonly grade: string };
  /** Party members need not register */
  "annual_registration.not_required": Readonly<Record<string, never>>;
  /** no rule on registration is known for the day */
  "annual_registration.rule_not_known": { readonly first: IsoDate };
  /** meeting is overdue */
  "meeting.overdue": { readonly meeting: string; readonly months: number; readonly due: IsoDate };
  /** interval of the meeting is not known */
  "meeting.interval_not_known": { readonly meeting: string };
  /** meeting lies in the future */
  "meeting.in_future": { readonly meeting: string; readonly today: IsoDate };
  /** Party members pay as they wish */
  "dues.voluntary": Readonly<Record<string, never>>;
  /** income is missing */
  "dues.income_missing": Readonly<Record<string, never>>;
  /** two standards differ */
  "dues.wage_conflict": { readonly by_rate: number; readonly by_band: number };
  /** copies differ on members without a wage */
  "dues.farmer_conflict": { readonly low: number; readonly high: number };
  /** too many months at once */
  "dues.too_many_months": { readonly limit: number; readonly months: number };
  /** no standard is known for the month or person */
  "dues.rule_not_known": { readonly month: IsoDate };
  /** too young at joining */
  "join.too_young": { readonly min_age: number; readonly age: number };
  /** joined below the age of the constitution */
  "join.below_constitution_age": { readonly min_age: number; readonly age: number };
  /** joined past the age of the constitution */
  "join.too_old": { readonly max_age: number; readonly age: number };
  /** old enough by one count of months, not by another */
  "join.age_depends_on_arithmetic": { readonly min_age: number };
  /** joining month lies in the future */
  "join.in_future": { readonly month: IsoMonth; readonly today: IsoDate };
  /** date lies before the birth */
  "join.before_birth": { readonly event: string };
  /** too young for the Party */
  "join.party_too_young": { readonly min_age: number; readonly age: number };
  /** Party-joining month lies in the future */
  "join.party_in_future": { readonly month: IsoMonth; readonly today: IsoDate };
  /** joined the Party before the League */
  "join.party_before_league": Readonly<Record<string, never>>;
  /** no rule is known for that date */
  "join.rule_not_known": { readonly parameter: string; readonly first: IsoDate };
  /** too young for a volunteer */
  "join.volunteer_too_young": { readonly min_age: number; readonly age: number };
  /** volunteer date lies in the future */
  "join.volunteer_in_future": { readonly month: IsoMonth; readonly today: IsoDate };
  /** too young for the post */
  "join.post_too_young": { readonly min_age: number; readonly age: number };
  /** post date lies in the future */
  "join.post_in_future": { readonly month: IsoMonth; readonly today: IsoDate };
  /** in the post before joining */
  "join.post_before_joining": Readonly<Record<string, never>>;
  /** under-age member: review of the membership */
  "join.underage_review": { readonly month: string };
  /** under-age member: not 14 yet */
  "join.underage_wait": { readonly month: string };
  /** under-age member: entered by the central committee */
  "join.underage_central": Readonly<Record<string, never>>;
  /** self-registration is closed */
  "join.self_registration_closed": { readonly from: IsoDate };
  /** archive is no PDF */
  "join.archive_not_pdf": Readonly<Record<string, never>>;
  /** archive is not one file */
  "join.archive_files": { readonly files: number };
  /** archive is too large */
  "join.archive_too_large": { readonly bytes: number; readonly limit: number };
  /** archive is close to the limit */
  "join.archive_size_doubtful": { readonly bytes: number };
  /** archive was uploaded late */
  "join.archive_late": { readonly days: number; readonly deadline: IsoDate };
  /** archive is overdue */
  "join.archive_overdue": { readonly days: number; readonly deadline: IsoDate };
  /** uploaded before the approval */
  "join.archive_before_approval": Readonly<Record<string, never>>;
  /** day lies in the future */
  "join.archive_in_future": { readonly event: string; readonly today: IsoDate };
  /** archive has the wrong number of pages */
  "join.archive_pages": { readonly expected: number; readonly pages: number };
  /** no archive is needed */
  "join.archive_not_required": { readonly from: IsoDate };
  /** a person lacks a required field */
  "completion.field_missing": { readonly field: string };
  /** a person lacks a field that is likely required */
  "completion.field_expected": { readonly field: string };
  /** information of the organization is incomplete */
  "completion.information_incomplete": Readonly<Record<string, never>>;
  /** secretary is not registered */
  "completion.secretary_unregistered": Readonly<Record<string, never>>;
  /** secretary has no mobile number */
  "completion.secretary_no_mobile": Readonly<Record<string, never>>;
  /** too few cadres */
  "completion.cadres_few": { readonly category: string; readonly needed: number; readonly given: number; readonly lacking: number };
  /** cadres lack required fields */
  "completion.cadres_incomplete": { readonly lacking: number; readonly given: number };
  /** people of the branch lack required fields */
  "completion.people_incomplete": { readonly lacking: number; readonly given: number };
  /** standard of branches is not known */
  "completion.branch_standard_unknown": Readonly<Record<string, never>>;
  /** leading body without cadres */
  "completion.leading_body_empty": Readonly<Record<string, never>>;
  /** not stated */
  "completion.not_stated": { readonly part: string };
  /** numbers contradict each other */
  "completion.counts_differ": { readonly complete: number; readonly total: number };
  /** statistics are updated every hour */
  "completion.shown_hourly": { readonly minutes: number };
  /** superior is not in the list */
  "completion.superior_missing": Readonly<Record<string, never>>;
  /** organizations above each other */
  "completion.cycle": Readonly<Record<string, never>>;
  /** id of the organization stands twice */
  "completion.double_id": { readonly first: number };
  /** required field of a transfer is empty */
  "transfer.field_missing": { readonly reason: string; readonly field: string };
  /** contact in China is empty */
  "transfer.contact_missing": Readonly<Record<string, never>>;
  /** required field of Guangdong's form is empty */
  "transfer.guangdong_field_missing": { readonly reason: string; readonly field: string };
  /** explanation too short */
  "transfer.reason_text_short": { readonly min: number; readonly length: number };
  /** the reason forbids the destination */
  "transfer.destination_forbidden": { readonly reason: string; readonly destination: string };
  /** employed, but to the household registration */
  "transfer.destination_household": Readonly<Record<string, never>>;
  /** destination does not fit the reason */
  "transfer.destination_not_named": { readonly reason: string; readonly destination: string; readonly named: ReadonlyArray<string> };
  /** not all fields of the reason are known */
  "transfer.reason_fields_unknown": { readonly reason: string };
  /** no table of reasons is known for that day */
  "transfer.reason_not_known": { readonly reason: string; readonly first: IsoDate };
  /** the member is not in the system */
  "transfer.member_unknown": Readonly<Record<string, never>>;
  /** the member has left the League */
  "transfer.member_left": Readonly<Record<string, never>>;
  /** the member holds a post */
  "transfer.holds_post": Readonly<Record<string, never>>;
  /** another application is open */
  "transfer.second_application": { readonly other: string };
  /** no such organization */
  "transfer.target_unknown": Readonly<Record<string, never>>;
  /** the receiving organization is no branch */
  "transfer.target_not_branch": Readonly<Record<string, never>>;
  /** the member is there already */
  "transfer.already_there": Readonly<Record<string, never>>;
  /** the target has no branch */
  "transfer.empty_committee": Readonly<Record<string, never>>;
  /** the target is not of the employer's line */
  "transfer.line_mismatch": { readonly line: string };
  /** no right to file it */
  "transfer.no_right": { readonly actor: string; readonly needed: string };
  /** full name missing */
  "transfer.full_name_missing": Readonly<Record<string, never>>;
  /** full name does not match */
  "transfer.full_name_unknown": { readonly name: string };
  /** the member is not in that system */
  "transfer.already_inside": Readonly<Record<string, never>>;
  /** the member is in a separate system */
  "transfer.start_there": Readonly<Record<string, never>>;
  /** reason and pool do not go together */
  "transfer.pool_reason": { readonly reason: string };
  /** no provincial committee */
  "transfer.province_unknown": Readonly<Record<string, never>>;
  /** enlistment not confirmed */
  "transfer.enlistment_unconfirmed": Readonly<Record<string, never>>;
  /** leaving the pool is not known */
  "transfer.pool_exit": Readonly<Record<string, never>>;
  /** not possible at this stage */
  "transfer.not_now": { readonly stage: string };
  /** the application has ended */
  "transfer.ended": { readonly stage: string };
  /** no right to review */
  "transfer.may_not_review": { readonly actor: string; readonly stage: string; readonly needed: string };
  /** no right to withdraw */
  "transfer.may_not_withdraw": { readonly actor: string };
  /** the member is no longer there */
  "transfer.member_moved": Readonly<Record<string, never>>;
  /** not a branch of this organization */
  "transfer.branch_not_below": Readonly<Record<string, never>>;
  /** the state of the application is broken */
  "transfer.state_broken": Readonly<Record<string, never>>;
  /** the clock went backwards */
  "transfer.clock_backwards": { readonly since: IsoDate; readonly today: IsoDate };
  /** the term is over */
  "transfer.term_over": { readonly due: IsoDate };
  /** silence taken for consent */
  "transfer.silent_approval": Readonly<Record<string, never>>;
  /** into a pending-transfer branch */
  "transfer.pending_branch_target": Readonly<Record<string, never>>;
  /** the pending-transfer branch is in use */
  "transfer.pending_branch_in_use": { readonly members: number; readonly applications: number };
  /** its superior deletes it */
  "transfer.pending_branch_not_superior": Readonly<Record<string, never>>;
  /** deletion of the pending-transfer branch is not known */
  "transfer.pending_branch_unknown": Readonly<Record<string, never>>;
  /** the log is out of order */
  "transfer.log_order": { readonly expected: number; readonly found: number };
  /** the log has no such application */
  "transfer.log_unknown_application": { readonly application: string };
  /** the event cannot happen there */
  "transfer.log_impossible_event": { readonly application: string; readonly stage: string; readonly event: string };
  /** the event does not fit where the member is */
  "transfer.log_place": { readonly application: string };
  /** the days of the log go backwards */
  "transfer.log_clock": { readonly application: string; readonly since: IsoDate; readonly on: IsoDate };
  /** Guangdong: not possible at this stage */
  "transfer.guangdong_not_now": { readonly stage: string };
  /** Guangdong: no right to act */
  "transfer.guangdong_may_not_act": { readonly actor: string; readonly stage: string; readonly needed: string };
  /** Guangdong: reason missing */
  "transfer.guangdong_reason_missing": Readonly<Record<string, never>>;
  /** Guangdong: place missing */
  "transfer.guangdong_place_missing": Readonly<Record<string, never>>;
  /** Guangdong: reason not on its list */
  "transfer.guangdong_other_list": { readonly reason: string };
  /** Guangdong: only branches send back */
  "transfer.guangdong_back_by_branch": Readonly<Record<string, never>>;
  /** Guangdong: dues or registration open */
  "transfer.guangdong_dues_open": Readonly<Record<string, never>>;
  /** Guangdong: the member is in no branch of it */
  "transfer.guangdong_not_inside": Readonly<Record<string, never>>;
  /** explanation of the appeal too short */
  "transfer.guangdong_appeal_short": { readonly min: number; readonly length: number };
  /** proofs of the appeal */
  "transfer.guangdong_appeal_proof": { readonly max_images: number; readonly max_documents: number; readonly images: number; readonly documents: number };
  /** appeal too late */
  "transfer.guangdong_appeal_late": { readonly last_day: IsoDate };
  /** branches do not mark themselves */
  "graduation.branch_may_not_mark": Readonly<Record<string, never>>;
  /** either a time or a reason */
  "graduation.time_or_reason": Readonly<Record<string, never>>;
  /** the mark may be final */
  "graduation.already_marked": Readonly<Record<string, never>>;
  /** already an organization of graduates */
  "graduation.already_graduate": Readonly<Record<string, never>>;
  /** day of the change taken over from 2021 */
  "graduation.category_day_not_stated": { readonly day: IsoDate };
  /** too early to mark mobile members */
  "graduation.mobile_mark_early": { readonly opens: IsoDate };
  /** the instructions in force do not name this mark */
  "graduation.mobile_mark_not_named": Readonly<Record<string, never>>;
  /** mixed branches have no such marks */
  "graduation.mixed_branch_mark": Readonly<Record<string, never>>;
  /** the branch has no time of graduation */
  "graduation.branch_not_graduating": { readonly branch: string };
  /** retained too long */
  "graduation.retention_over": { readonly months: number; readonly last: IsoDate };
  /** retained past the usual term */
  "graduation.retention_extended": { readonly months: number; readonly usual: IsoDate; readonly last: IsoDate };
  /** no written application */
  "graduation.retention_no_application": Readonly<Record<string, never>>;
  /** abroad past the usual term */
  "graduation.abroad_long": { readonly years: number; readonly last: IsoDate };
  /** back, so the tie has to move */
  "graduation.returned_from_abroad": Readonly<Record<string, never>>;
  /** freshmen not taken in within the term */
  "graduation.intake_overdue": { readonly last: IsoDate };
  /** the new branch does not exist yet */
  "graduation.no_branch_yet": Readonly<Record<string, never>>;
  /** no rule about marks of branches is known for that day */
  "graduation.branch_rule_not_known": { readonly first: IsoDate };
  /** no rule about marks of members is known for that day */
  "graduation.member_rule_not_known": { readonly first: IsoDate };
  /** no rule about retention is known for that day */
  "graduation.retention_rule_not_known": { readonly first: IsoDate };
  /** no rule about the intake of freshmen is known for that day */
  "graduation.intake_rule_not_known": { readonly first: IsoDate };
  /** destination */
  "advice.destination": { readonly rank: number; readonly destination: string; readonly reason: string };
  /** no transfer needed */
  "advice.not_required": { readonly age: number };
  /** kept membership of Party members moves too */
  "advice.party_member": { readonly age: number };
  /** wait for the admitting school's branch */
  "advice.wait_for_branch": Readonly<Record<string, never>>;
  /** wait for the confirmation of the enlistment */
  "advice.wait_for_enlistment": Readonly<Record<string, never>>;
  /** no transfer for a short absence */
  "advice.stay_away": { readonly months: number };
  /** move to the branch for delayed graduates */
  "advice.delayed_branch": Readonly<Record<string, never>>;
  /** teachers stay */
  "advice.teacher_stays": Readonly<Record<string, never>>;
  /** ask whether the unit has an organization */
  "advice.unit_unknown": Readonly<Record<string, never>>;
  /** system committees by the organizational line */
  "advice.system_committee": Readonly<Record<string, never>>;
  /** to the pool of special units */
  "advice.special_pool": Readonly<Record<string, never>>;
  /** a separate system asks for the full name */
  "advice.separate_system": { readonly system: string };
  /** report in Guangdong first */
  "advice.guangdong_report": Readonly<Record<string, never>>;
  /** may stay at the school for a time */
  "advice.retention_term": { readonly months: number; readonly most: number };
  /** release the post first */
  "advice.release_post": Readonly<Record<string, never>>;
  /** no rule on destinations is known for that day */
  "advice.not_known": { readonly first: IsoDate };
  /** terms taken over from an earlier year */
  "calendar.carried": { readonly year: number; readonly from: number };
  /** no term of the year is known */
  "calendar.year_not_known": { readonly year: number; readonly system: string };
  /** overdue */
  "calendar.overdue": { readonly task: string; readonly last: IsoDate };
  /** formula of the indicator not known */
  "linkage.formula_not_known": { readonly indicator: string };
  /** the indicator did not exist yet */
  "linkage.indicator_too_early": { readonly indicator: string; readonly first: IsoDate };
  /** nobody counts */
  "linkage.nobody_counts": { readonly indicator: string };
  /** the same person twice */
  "transfer.batch_twice": { readonly first: number };
  /** the log goes backwards */
  "transfer.log_backwards": { readonly on: IsoDate; readonly before: IsoDate };
  /** the log has a gap */
  "transfer.log_not_open": { readonly event: string };
  /** a second application in the log */
  "transfer.log_still_open": Readonly<Record<string, never>>;
  /** the list lacks a column */
  "class_list.column_missing": { readonly column: string };
  /** the list lacks a column that the form asks for */
  "class_list.field_column_missing": { readonly reason: string; readonly field: string };
  /** empty */
  "class_list.value_missing": { readonly column: string };
  /** reason not understood */
  "class_list.reason_unknown": Readonly<Record<string, never>>;
  /** reason not clear */
  "class_list.reason_one_of": { readonly reasons: ReadonlyArray<string> };
  /** a mark, not a reason */
  "class_list.is_mark": { readonly mark: string };
  /** extension does not fit the format */
  "file.extension": { readonly extension: string; readonly format: string };
  /** the two import templates are mixed up */
  "sheet.wrong_template": { readonly found: string; readonly expected: string };
  /** no header row */
  "sheet.header_not_found": { readonly rows: number; readonly row: number };
  /** not a roster */
  "sheet.no_known_column": { readonly rows: number };
  /** a required column is missing */
  "column.missing_required": { readonly column: string };
  /** a column that is usually required is missing */
  "column.missing_expected": { readonly column: string };
  /** a column stands twice */
  "column.duplicate": { readonly column: string; readonly first: string };
  /** unknown column */
  "column.unknown": { readonly header: string };
  /** header is probably misspelt */
  "column.nearly_known": { readonly header: string; readonly column: string };
  /** a required value is missing */
  "value.missing_required": { readonly column: string };
  /** a value that is usually required is missing */
  "value.missing_expected": { readonly column: string };
  /** value is too long */
  "value.too_long": { readonly column: string; readonly length: number; readonly limit: number };
  /** way of writing a value */
  "value.rewritten": { readonly column: string; readonly value: string };
  /** not a value of the list */
  "value.unknown": { readonly column: string };
  /** not an ethnic group of the national standard */
  "value.unknown_ethnicity": Readonly<Record<string, never>>;
  /** a people outside the national standard */
  "value.unlisted_ethnicity": Readonly<Record<string, never>>;
  /** way of writing a month */
  "month.rewritten": { readonly column: string; readonly written: string };
  /** the cell of a month is a date */
  "month.cell_is_date": { readonly column: string; readonly written: string };
  /** a month that can be read in several ways */
  "month.ambiguous": { readonly column: string };
  /** not a month */
  "month.unreadable": { readonly column: string };
  /** the cell is not text */
  "cell.number_not_text": { readonly column: string };
  /** formula without a value */
  "cell.formula_fault": { readonly column: string };
  /** the cell is true or false */
  "cell.boolean": { readonly column: string };
  /** ID number twice in the sheet */
  "roster.duplicate_id": { readonly first_row: number };
  /** development number twice in the sheet */
  "roster.duplicate_number": { readonly first_row: number };
  /** mobile number twice in the sheet */
  "roster.duplicate_mobile": { readonly first_row: number };
  /** person is already in this branch */
  "roster.exists_here": Readonly<Record<string, never>>;
  /** person was entered by another branch */
  "roster.exists_elsewhere": { readonly branch: string };
  /** person is already in the system */
  "roster.exists_somewhere": Readonly<Record<string, never>>;
  /** row is the branch's own administrator */
  "roster.is_administrator": Readonly<Record<string, never>>;
  /** development number is taken */
  "roster.number_taken": Readonly<Record<string, never>>;
  /** name differs from the system */
  "roster.name_differs": Readonly<Record<string, never>>;
  /** sex contradicts the ID number */
  "roster.sex_mismatch": { readonly sex: string };
  /** birth date contradicts the ID number */
  "roster.birth_mismatch": Readonly<Record<string, never>>;
  /** post without being a cadre */
  "roster.post_without_cadre": Readonly<Record<string, never>>;
  /** member without membership */
  "roster.member_not_in_league": Readonly<Record<string, never>>;
  /** row without a person */
  "roster.stray_row": Readonly<Record<string, never>>;
  /** nobody in the sheet */
  "roster.no_people": Readonly<Record<string, never>>;
  /** more people than an .xls sheet holds */
  "roster.too_many_for_xls": { readonly people: number; readonly rows: number };
  /** province has a system of its own */
  "roster.own_system": { readonly province: string };
}

/** The codes; none is ever renamed or removed. */
export type Code = keyof FindingParams;

/** The rules. */
export type RuleId =
  | "resident_id.number"
  | "text.tidy"
  | "resident_id.division"
  | "resident_id.foreign_resident"
  | "development_number.number"
  | "member_card.number"
  | "person_name.name"
  | "mobile.number"
  | "telephone.number"
  | "email.address"
  | "login.login"
  | "registration.ways"
  | "registration_code.life"
  | "issuing.who"
  | "initial_password.derivation"
  | "password.rule"
  | "reset_code.life"
  | "editing.fields"
  | "identity_check.states"
  | "posts.membership"
  | "account.already_registered"
  | "organization.relation"
  | "organization.create"
  | "organization.members"
  | "organization.name"
  | "organization.fields"
  | "organization.immutability"
  | "organization.size"
  | "organization.committee"
  | "organization.establish"
  | "organization.term"
  | "organization.rating"
  | "organization.tree"
  | "organization.table"
  | "organization.statistics"
  | "organization.permission"
  | "organization.administrator"
  | "organization.secretary"
  | "organization.invitation"
  | "organization.deletion"
  | "organization.member_deletion"
  | "organization.deletion_request"
  | "organization.migration"
  | "organization.change_request"
  | "joining.admission"
  | "leaving.overage"
  | "leaving.procedure"
  | "discipline.approval"
  | "discipline.procedure"
  | "evaluation.yearly"
  | "registration.annual"
  | "meeting.interval"
  | "dues.monthly"
  | "join.age"
  | "join.future"
  | "join.birth"
  | "join.party"
  | "join.volunteer"
  | "join.post"
  | "join.underage"
  | "join.entry"
  | "join.archive"
  | "completion.person"
  | "completion.organization"
  | "completion.tree"
  | "transfer.reason"
  | "transfer.filing"
  | "transfer.review"
  | "transfer.silence"
  | "transfer.separate_systems"
  | "transfer.special_pool"
  | "transfer.pending_branch"
  | "transfer.guangdong"
  | "transfer.guangdong_appeal"
  | "transfer.log"
  | "graduation.branch_mark"
  | "graduation.member_mark"
  | "graduation.retention"
  | "graduation.freshmen"
  | "transfer.advice"
  | "transfer.calendar"
  | "transfer.batch"
  | "transfer.linkage"
  | "transfer.statistics"
  | "transfer.class_list"
  | "file.format"
  | "roster.template"
  | "roster.header"
  | "roster.columns"
  | "roster.cell_type"
  | "roster.month"
  | "roster.vocabulary"
  | "roster.id_columns"
  | "roster.cadre_columns"
  | "roster.sheet"
  | "roster.unique"
  | "roster.existing";

/** The sources. */
export type SourceId =
  | "FAQ_COPY_WAYS"
  | "FAQ_COPY_EDITING"
  | "FAQ_COPY_SECRETARY"
  | "FAQ_COPY_ONE_ACCOUNT"
  | "SCHOOL_GUIDE_HUAINAN"
  | "RESET_CODE_GUIDE_2025"
  | "SYSTEM_ANSWERS_2023"
  | "FRONT_END_SESSION"
  | "CLONE_2019"
  | "PASSWORD_CLAIM"
  | "PASSWORD_CLAIM_COPY"
  | "EDIT_CLAIM_ADMINISTRATOR"
  | "EDIT_CLAIM_2026"
  | "EDIT_CLAIM_SELF"
  | "POST_CLAIM"
  | "FAQ_2019_Q1"
  | "FAQ_2019_Q2"
  | "FAQ_2019_Q3"
  | "FAQ_2019_Q4"
  | "FAQ_2019_Q5"
  | "FAQ_2019_CONTENTS"
  | "FAQ_2020_ENTRY"
  | "FAQ_2020_ENTRY_AGE"
  | "FAQ_2020_ENTRY_CENTRAL"
  | "FAQ_2020_ENTRY_COPY"
  | "FAQ_COPY_FUZHOU"
  | "FAQ_COPY_FORMAT"
  | "FAQ_COPY_IMPORT"
  | "FAQ_COPY_REGISTERED"
  | "FAQ_COPY_AUTHENTICATION"
  | "FAQ_COPY_TEMPLATE_MIX"
  | "LEAGUE_CONSTITUTION_2023_ART_1"
  | "LEAGUE_CONSTITUTION_2023_ART_4"
  | "LEAGUE_CONSTITUTION_2023_ART_8"
  | "LEAGUE_CONSTITUTION_2023_ART_34"
  | "LEAGUE_WORK_DICTIONARY"
  | "ARCHIVE_PRACTICE_CLAIM"
  | "ARCHIVE_GUIDE_2020"
  | "UNDERAGE_ROUTE"
  | "AGE_14_CLAIM"
  | "SCHOOL_GUIDE_GUANGXI"
  | "SCHOOL_GUIDE_2021"
  | "NUMBER_STRUCTURE_PROVINCE"
  | "NUMBER_STRUCTURE_REGION"
  | "MEMBER_CARD_NUMBERING"
  | "GRADUATE_GUIDE_2020"
  | "GRADUATE_GUIDE_2021"
  | "GRADUATE_GUIDE_2022"
  | "TRANSFER_FORM_2021"
  | "SCHOOL_GUIDE_SICAU_2024"
  | "LINKAGE_ANSWERS_2022"
  | "TRANSFER_CLAIMS_2025"
  | "FUZHOU_NOTICE_2022"
  | "ZJU_GUIDE_2020"
  | "COLLEGE_NOTICE_HL_2021"
  | "MARKING_INSTRUCTIONS_2023"
  | "MARKING_NOTE_2018"
  | "ZUA_NOTICE_2019"
  | "RETENTION_2020"
  | "NND_NOTICE_2021"
  | "JSC_NOTICE_2021"
  | "PERIODS_2023"
  | "AHYZ_NOTICE_2024"
  | "NXU_NOTICE_2020"
  | "COLLEGE_NOTICE_2022"
  | "FRESHMEN_NOTICE_2023"
  | "BEIJING_NOTICE_2021"
  | "BEIJING_GUIDE_2024"
  | "GUANGZHOU_NOTICE_2019"
  | "GUANGDONG_NOTICE_2021"
  | "GUANGDONG_ANSWERS_2023"
  | "GUANGDONG_GUIDE_2025"
  | "HGNU_NOTICE_2025"
  | "XTIT_NOTICE_2025"
  | "BRANCH_REGULATIONS_ART_19"
  | "LEAGUE_CONSTITUTION_2018_ART_1"
  | "LEAGUE_CONSTITUTION_2023_ART_1_LEAVING"
  | "LEAGUE_CONSTITUTION_2023_ART_4_STEPS"
  | "LEAGUE_CONSTITUTION_2018_ART_8"
  | "LEAGUE_CONSTITUTION_2023_ART_8_REPORT"
  | "LEAGUE_CONSTITUTION_2023_ART_8_ABSENCE"
  | "DISCIPLINE_PAGE_2012"
  | "LEAGUE_CONSTITUTION_2023_ART_33"
  | "JOINING_STEPS_2016"
  | "BRANCH_LIFE_2017_MEETINGS"
  | "BRANCH_LIFE_2017_EVALUATION"
  | "BRANCH_LIFE_2017_ART_34"
  | "BRANCH_LIFE_2017_ART_35"
  | "BRANCH_LIFE_2017_REGISTRATION"
  | "REGISTRATION_PARTY_CLAIM"
  | "DUES_1994"
  | "DUES_2016"
  | "DUES_2016_ART_7"
  | "DUES_2016_PERIOD"
  | "ORGANIZATION_MANUAL_2021"
  | "ORGANIZATION_MANUAL_2020"
  | "ROLLOUT_ANSWERS_2018"
  | "FAQ_COPY_SECRETARY_ENTRY"
  | "CATEGORY_CODES"
  | "LEAGUE_CONSTITUTION_2023_ART_11"
  | "LEAGUE_CONSTITUTION_2023_ART_22"
  | "LEAGUE_CONSTITUTION_2023_TERMS"
  | "LEAGUE_CONSTITUTION_2018"
  | "LEAGUE_CONSTITUTION_EARLIER"
  | "BRANCH_RULES_2019_ART_4"
  | "BRANCH_RULES_2019_FORMS"
  | "BRANCH_RULES_2019_ART_6"
  | "BRANCH_RULES_2019_TEMPORARY"
  | "BRANCH_RULES_2019_COMMITTEE"
  | "BRANCH_RULES_2019_ATTACHED"
  | "ELECTION_RULES_2025_ART_3"
  | "ELECTION_RULES_2025_ART_4"
  | "ELECTION_RULES_EARLIER"
  | "STAR_RATING_2022"
  | "STAR_RATING_BEIJING_2022"
  | "STAR_RATING_2023"
  | "STAR_RATING_2024"
  | "STAR_RATING_SCHOOL_2024"
  | "STATISTICS_BULLETIN_2021"
  | "STATISTICS_TABLE"
  | "STATISTICS_OWNERSHIP_2018"
  | "NAMING_PAGE_2024"
  | "SCHOOL_NOTICE_2025"
  | "GRADUATE_MANUAL_2023"
  | "GRADUATE_NOTICES_2021"
  | "FAQ_COPY_ADMINISTRATOR"
  | "FAQ_COPY_MIGRATION"
  | "GRADUATE_DELETION_2020"
  | "QUERY_SCOPE_MESSAGE"
  | "CADRE_DELETION_CLAIM"
  | "GB_11643_1999"
  | "GB_11643_1989"
  | "ID_CARD_LAW_2011"
  | "GB_T_2260"
  | "RESIDENCE_PERMIT_2018_ART_3"
  | "FOREIGN_RESIDENT_CARD_2023"
  | "FOREIGN_RESIDENT_LAYOUT"
  | "NAME_FIELDS_2016"
  | "MOBILE_ALLOTMENT_2023"
  | "LANDLINE_PLAN"
  | "RFC_5321"
  | "ID_CARD_LAW_2011_ART_4"
  | "HAN_NAME_LENGTHS_2007"
  | "NAME_REGISTRATION_RULES"
  | "GB_18030_2022"
  | "RFC_6531"
  | "GB_T_3304_1991"
  | "GB_T_4762_1984"
  | "GB_T_4658_2006"
  | "SPREADSHEET_PRECISION"
  | "SPREADSHEET_DATES"
  | "CIVIL_CODE_ART_201"
  | "PARTY_CONSTITUTION_ART_1"
  | "PARTY_CONSTITUTION_1982_ART_1"
  | "PARTY_CONSTITUTION_ART_7"
  | "CIVIL_CODE_ART_202"
  | "FRONT_END_CHECK"
  | "DATE_HELPER_2018"
  | "ARCHIVE_SERVER_CODE"
  | "ENTRY_FORM"
  | "GUANGDONG_2019"
  | "TEMPLATE_RECONSTRUCTION"
  | "FAQ_COPY_TRANSFER"
  | "TRANSFER_CLAIMS_15_DAYS"
  | "OPERATION_NOTE_2023"
  | "FRESHMEN_NOTE_2022"
  | "SCHOOL_TRANSFER_GUIDE_2023"
  | "TERM_NOTICE_2023"
  | "TERM_NOTICE_2024"
  | "TERM_NOTE_2020"
  | "SEPARATE_SYSTEMS_2024"
  | "SCHOOL_NOTE_SWJTU_2023"
  | "EMPTY_BRANCH_2020"
  | "BEIJING_POST_2024"
  | "TRANSFER_DEDUCTION"
  | "GUANGDONG_ORDER_2021"
  | "GUANGDONG_NOTICE_2020";

/** A finding of one code. */
export interface FindingOf<C extends Code> {
  /** The code, `topic.problem`; never renamed, never reused. */
  readonly code: C;
  readonly severity: Severity;
  /** Where in the input it lies, as a JSON Pointer. */
  readonly path: string;
  /** The values of the message by their names. */
  readonly params: FindingParams[C];
  /** The id of the rule that found it. */
  readonly rule: RuleId;
  /** The ids of the sources that say so, best first. */
  readonly source: ReadonlyArray<SourceId>;
  /** The one safe correction, masked unless revealed. */
  readonly fix?: string;
  /** Likely corrections, best first, masked unless revealed. */
  readonly suggestions?: ReadonlyArray<string>;
  /** The sentence about this case, if the request names a language. */
  readonly message?: string;
}

/** A problem that a check found. Its code tells its parameters. */
export type Finding = { [C in Code]: FindingOf<C> }[Code];

/** The version of the rule set. */
export const RULES_VERSION = "rules-2026.11.22";
