"""The command as it comes with the package."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from reference import EXAMPLE, TODAY
from zhtj import _native as native

PYTHON = [sys.executable, "-m", "zhtj"]


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*PYTHON, *arguments], input=stdin, capture_output=True, timeout=120, check=False)


def test_the_exit_status_says_what_was_found() -> None:
    assert run("id", EXAMPLE, "--today", "2026-11-22").returncode == 0
    wrong = run("id", "110105194912310021", "--today", "2026-11-22")
    assert wrong.returncode == 1 and b"resident_id.check_character" in wrong.stdout
    assert run("no-such-command").returncode == 2


def test_a_roster_is_read_from_standard_input() -> None:
    roster = f"姓名,身份证号码\n张三,{EXAMPLE}\n".encode()
    answer = run("check", "-", "--format", "json", "--today", TODAY.isoformat(), stdin=roster)
    assert json.loads(answer.stdout)["rows"]["people"] == 1 and answer.returncode == 0


def test_calls_answer_as_the_module_does() -> None:
    request = json.dumps({"today": "2026-11-22", "input": {"text": EXAMPLE}})
    answer = run("call", "resident_id.check", stdin=request.encode())
    assert answer.stdout.decode().strip() == native.call("resident_id.check", request)


def test_schemas_are_left_out_and_it_says_where_they_are() -> None:
    answer = run("schema", "policy", "--lang", "en")
    assert answer.returncode == 2 and answer.stdout == b""
    assert b"tests/golden/schemas.json" in answer.stderr


def test_the_command_is_installed() -> None:
    command = shutil.which("zhtj", path=str(Path(sys.executable).parent))
    assert command is not None
    version = subprocess.run([command, "--version"], capture_output=True, text=True, timeout=60, check=True)
    assert native.__version__ in version.stdout


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    native.generate_roster(tmp_path / "roster.csv", rows=20_000, today=TODAY, errors=1.0)
    with subprocess.Popen(
        [*PYTHON, "check", str(tmp_path / "roster.csv"), "--format", "ndjson"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) in (0, 1)


def test_ctrl_c_ends_it() -> None:
    with subprocess.Popen([*PYTHON, "check", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        time.sleep(1)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == -signal.SIGINT


def test_arguments_that_are_no_text_are_passed_on(tmp_path: Path) -> None:
    name = tmp_path / "r\udcff.csv"
    name.write_text(f"姓名,身份证号码\n张三,{EXAMPLE}\n", encoding="utf-8")
    assert run("check", str(name), "--today", TODAY.isoformat()).returncode == 0


@pytest.mark.parametrize("argv", [[], ["zhtj"]])
def test_without_arguments_it_helps(argv: list[str]) -> None:
    code = f"import sys; from zhtj._native import main; sys.exit(main({argv!r}))"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=60, check=False)
    assert answer.returncode == 2 and b"check" in answer.stderr
