"""The rules of 智慧团建, the membership system of the Communist Youth League of China.

Every check is told its day and gives a verdict, findings with stable codes, and what it read:

    >>> from datetime import date
    >>> import zhtj
    >>> answer = zhtj.resident_id.check("110105194912310021", today=date(2026, 11, 22))
    >>> answer.verdict, answer.codes
    (Verdict.FAIL, ('resident_id.check_character',))
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ._codec import CodecError as CodecError
from ._codec import from_json as from_json
from ._codec import to_json as to_json
from ._day import today_in_shanghai as today_in_shanghai
from ._errors import FileError as FileError
from ._errors import RequestError as RequestError
from ._errors import ZhtjError as ZhtjError
from ._generated import TOPICS
from ._generated._codes import Code as Code
from ._generated._frame import AccountPolicy as AccountPolicy
from ._generated._frame import AgeArithmetic as AgeArithmetic
from ._generated._frame import AutoReturnScope as AutoReturnScope
from ._generated._frame import BranchStandard as BranchStandard
from ._generated._frame import CodeAlphabet as CodeAlphabet
from ._generated._frame import CodeDays as CodeDays
from ._generated._frame import CompletionPolicy as CompletionPolicy
from ._generated._frame import DayCount as DayCount
from ._generated._frame import FarmerDues as FarmerDues
from ._generated._frame import FenFraction as FenFraction
from ._generated._frame import FixedFields as FixedFields
from ._generated._frame import GraduatePolicy as GraduatePolicy
from ._generated._frame import GuangdongPolicy as GuangdongPolicy
from ._generated._frame import IdPolicy as IdPolicy
from ._generated._frame import JoinPolicy as JoinPolicy
from ._generated._frame import Lang as Lang
from ._generated._frame import LeapBirthday as LeapBirthday
from ._generated._frame import Level as Level
from ._generated._frame import Megabyte as Megabyte
from ._generated._frame import MembershipPolicy as MembershipPolicy
from ._generated._frame import NationalPolicy as NationalPolicy
from ._generated._frame import NoSecretary as NoSecretary
from ._generated._frame import OlderThan as OlderThan
from ._generated._frame import OrganizationPolicy as OrganizationPolicy
from ._generated._frame import OwnEdit as OwnEdit
from ._generated._frame import PendingBranchDeletion as PendingBranchDeletion
from ._generated._frame import PendingBranchPolicy as PendingBranchPolicy
from ._generated._frame import PermissionPolicy as PermissionPolicy
from ._generated._frame import PersonFields as PersonFields
from ._generated._frame import Policy as Policy
from ._generated._frame import RatingShares as RatingShares
from ._generated._frame import Refile as Refile
from ._generated._frame import Reissue as Reissue
from ._generated._frame import RosterPolicy as RosterPolicy
from ._generated._frame import SecondRequest as SecondRequest
from ._generated._frame import Severity as Severity
from ._generated._frame import TransferPolicy as TransferPolicy
from ._generated._frame import UnderageWay as UnderageWay
from ._generated._frame import Unlisted as Unlisted
from ._generated._frame import UnlistedFields as UnlistedFields
from ._generated._frame import Verdict as Verdict
from ._generated._frame import WageDues as WageDues
from ._generated._frame import Withdrawal as Withdrawal
from ._native import RULES_VERSION as RULES_VERSION
from ._native import DevelopmentNumber as DevelopmentNumber
from ._native import Email as Email
from ._native import MemberCardNumber as MemberCardNumber
from ._native import Mobile as Mobile
from ._native import OrganizationKey as OrganizationKey
from ._native import PersonName as PersonName
from ._native import ResidentId as ResidentId
from ._native import Table as Table
from ._native import Telephone as Telephone
from ._native import __version__ as __version__
from ._native import check_ids as check_ids
from ._native import mask as mask
from ._result import Checked as Checked
from ._result import Finding as Finding
from .report import Problem as Problem
from .report import RosterReport as RosterReport
from .report import RowSelection as RowSelection
from .report import Summary as Summary
from .report import check_roster as check_roster

if TYPE_CHECKING:
    from ._generated import account as account
    from ._generated import administrator as administrator
    from ._generated import calendar as calendar
    from ._generated import catalogue as catalogue
    from ._generated import change_request as change_request
    from ._generated import completion as completion
    from ._generated import development_number as development_number
    from ._generated import discipline as discipline
    from ._generated import division as division
    from ._generated import dues as dues
    from ._generated import editing as editing
    from ._generated import email as email
    from ._generated import evaluation as evaluation
    from ._generated import file as file
    from ._generated import graduation as graduation
    from ._generated import header as header
    from ._generated import identity_check as identity_check
    from ._generated import initial_password as initial_password
    from ._generated import invitation as invitation
    from ._generated import join as join
    from ._generated import leaving as leaving
    from ._generated import linkage as linkage
    from ._generated import login as login
    from ._generated import meeting as meeting
    from ._generated import member as member
    from ._generated import member_card_number as member_card_number
    from ._generated import member_deletion as member_deletion
    from ._generated import membership as membership
    from ._generated import migration as migration
    from ._generated import mobile as mobile
    from ._generated import month as month
    from ._generated import organization as organization
    from ._generated import organization_name as organization_name
    from ._generated import organization_tree as organization_tree
    from ._generated import password as password
    from ._generated import permission as permission
    from ._generated import person_name as person_name
    from ._generated import posts as posts
    from ._generated import registration as registration
    from ._generated import registration_code as registration_code
    from ._generated import reset_code as reset_code
    from ._generated import resident_id as resident_id
    from ._generated import roster as roster
    from ._generated import rules as rules
    from ._generated import secretary as secretary
    from ._generated import telephone as telephone
    from ._generated import transfer as transfer
    from ._generated import value as value
    from ._machines import ChangeRequest as ChangeRequest
    from ._machines import Decision as Decision
    from ._machines import Discipline as Discipline
    from ._machines import GuangdongTransfer as GuangdongTransfer
    from ._machines import Issued as Issued
    from ._machines import Leaving as Leaving
    from ._machines import Log as Log
    from ._machines import MemberDeletion as MemberDeletion
    from ._machines import Migration as Migration
    from ._machines import RegistrationCode as RegistrationCode
    from ._machines import ResetCode as ResetCode
    from ._machines import Transfer as Transfer
else:
    # Loaded when first asked for: all of it takes longer to load than most programs need.
    _MACHINES = (
        "ChangeRequest",
        "Decision",
        "Discipline",
        "GuangdongTransfer",
        "Issued",
        "Leaving",
        "Log",
        "MemberDeletion",
        "Migration",
        "RegistrationCode",
        "ResetCode",
        "Transfer",
    )

    def __getattr__(name):
        if name in TOPICS:
            value = importlib.import_module(f"._generated.{name}", __name__)
        elif name in _MACHINES:
            value = getattr(importlib.import_module("._machines", __name__), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *TOPICS, *_MACHINES})
