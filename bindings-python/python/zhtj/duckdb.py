"""Checks inside DuckDB: functions of SQL over columns of ID numbers.

Example:
    >>> import datetime, duckdb, zhtj.duckdb
    >>> con = duckdb.connect()
    >>> zhtj.duckdb.register(con, today=datetime.date(2026, 11, 22))
    >>> con.sql("SELECT zhtj_check('110105194912310021').code, zhtj_mask('110105194912310021')").fetchall()
    [('resident_id.check_character', '110*************21')]
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

try:
    import duckdb
    import pyarrow as pa
    from duckdb.func import FunctionNullHandling, PythonUDFType
except ImportError as error:
    message = "zhtj.duckdb needs DuckDB and pyarrow: pip install 'zhtj[duckdb]'"
    raise ImportError(message) from error

from . import _native
from ._options import policy_of

if TYPE_CHECKING:
    import datetime
    from collections.abc import Callable

    from ._options import PolicyLike

__all__ = ["register"]

#: The columns of a check, as types of SQL.
_STRUCT = {
    "verdict": "VARCHAR",
    "code": "VARCHAR",
    "severity": "VARCHAR",
    "document": "VARCHAR",
    "birth_date": "DATE",
    "sex": "VARCHAR",
    "division": "VARCHAR",
}


def register(
    con: duckdb.DuckDBPyConnection,
    *,
    today: datetime.date,
    region: str | None = None,
    policy: PolicyLike | None = None,
    prefix: str = "zhtj_",
) -> None:
    """Adds the functions to a connection. They work on whole vectors of Arrow, not row by row.

    - `zhtj_check(id)`: a struct of `verdict`, `code`, `severity`, `document`, `birth_date`, `sex` and `division`;
    - `zhtj_is_valid(id)`: whether nothing refuses the number; a missing one is refused;
    - `zhtj_code(id)`, `zhtj_birth_date(id)`, `zhtj_sex(id)`, `zhtj_division(id)`: one field of the struct;
    - `zhtj_mask(id)`: the number as it may be shown.

    Args:
        con: The connection, or the module `duckdb` for its default one.
        today: The day of the check.
        region: The organization's province.
        policy: Choices that the rules leave to the caller.
        prefix: What the names begin with. A second call with the same one replaces the functions, with another one
            it adds functions, for another day or region.
    """
    options: dict[str, Any] = {"today": today, "region": region, "policy": policy_of(policy)}
    # What the options ask is checked once, here, and not in the middle of a query.
    _native.check_ids([], **options)

    def checked(ids: pa.ChunkedArray) -> pa.Table:
        table = pa.table(_native.check_ids(ids, **options))
        return table.cast(pa.schema([pa.field(field.name, _plain(field.type)) for field in table.schema]))

    def field(name: str) -> Callable[[pa.ChunkedArray], pa.ChunkedArray]:
        return lambda ids: checked(ids)[name]

    def is_valid(ids: pa.ChunkedArray) -> pa.ChunkedArray:
        import pyarrow.compute as pc

        return pc.not_equal(checked(ids)["verdict"], "fail")

    def add(name: str, function: Callable[[pa.ChunkedArray], Any], kind: Any) -> None:
        with contextlib.suppress(duckdb.InvalidInputException):
            con.remove_function(prefix + name)
        con.create_function(
            prefix + name,
            function,
            [duckdb.sqltypes.VARCHAR],
            kind,
            type=PythonUDFType.ARROW,
            null_handling=FunctionNullHandling.SPECIAL,
        )

    add("check", lambda ids: checked(ids).to_struct_array(), duckdb.struct_type(_STRUCT))
    add("is_valid", is_valid, "BOOLEAN")
    for name in ("code", "birth_date", "sex", "division"):
        add(name, field(name), _STRUCT[name])
    add("mask", lambda ids: pa.table(_native.mask(ids, "id"))["masked"], "VARCHAR")


def _plain(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind
