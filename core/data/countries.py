#!/usr/bin/env python3
"""Derives countries.csv (ISO 3166-1 numeric codes with Chinese and English names).

The script installs nothing and opens no connection. Fetch the packages first:

    npm install --prefix packages --ignore-scripts i18n-iso-countries@7.14.0
    pip install --no-deps --target packages/py pycountry==26.2.16

then, in the directory of this file:

    python3 countries.py path/to/packages

i18n-iso-countries (MIT) is the only input of the data. pycountry (LGPL-2.1) is read to compare the
assigned codes and nothing of it is written.
"""

import csv
import json
import sys
from pathlib import Path

NODE, COMPARED = "7.14.0", "26.2.16"
COUNT = 249
USER_ASSIGNED = {"XK"}  # carries a number in the package, but none in ISO 3166-1

# Where the package has another form than documents of mainland China use.
ZH = {
    "AX": "奥兰群岛", "BQ": "博奈尔、圣尤斯特歇斯和萨巴", "EH": "西撒哈拉",
    "FK": "福克兰群岛（马尔维纳斯群岛）", "GG": "根西岛", "GS": "南乔治亚岛和南桑威奇群岛",
    "HK": "中国香港", "ID": "印度尼西亚", "JE": "泽西岛", "MO": "中国澳门", "SJ": "斯瓦尔巴岛和扬马延岛",
    "TW": "中国台湾",
}
# The package lists several English names for some; the short name in common use is taken.
EN = {
    "BQ": "Bonaire, Sint Eustatius and Saba", "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo", "CI": "Côte d'Ivoire", "CN": "China", "CZ": "Czechia",
    "FM": "Micronesia (Federated States of)", "GM": "Gambia", "HK": "Hong Kong, China", "IR": "Iran",
    "MD": "Moldova", "MK": "North Macedonia", "MO": "Macao, China", "PS": "Palestine",
    "TW": "Taiwan, China", "TZ": "Tanzania", "VG": "British Virgin Islands",
    "VI": "United States Virgin Islands",
}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    root, here = Path(sys.argv[1]), Path(__file__).resolve().parent
    package = root / "node_modules" / "i18n-iso-countries"
    if json.loads((package / "package.json").read_text("utf-8"))["version"] != NODE:
        sys.exit(f"i18n-iso-countries is pinned to {NODE}")
    if not (root / "py" / f"pycountry-{COMPARED}.dist-info").is_dir():
        sys.exit(f"pycountry is pinned to {COMPARED}")
    names = {lang: json.loads((package / "langs" / f"{lang}.json").read_text("utf-8"))["countries"]
             for lang in ("zh", "en")}
    rows = []
    for alpha2, alpha3, numeric, _ in json.loads((package / "codes.json").read_text("utf-8")):
        if alpha2 in USER_ASSIGNED:
            continue
        en = EN.get(alpha2, names["en"][alpha2])
        rows.append([numeric, alpha2, alpha3, ZH.get(alpha2, names["zh"][alpha2]),
                     en if isinstance(en, str) else en[0]])
    rows.sort()

    database = root / "py" / "pycountry" / "databases" / "iso3166-1.json"
    other = {(c["numeric"], c["alpha_2"], c["alpha_3"])
             for c in json.loads(database.read_text("utf-8"))["3166-1"]}
    mine = {tuple(r[:3]) for r in rows}
    if len(rows) != COUNT or mine != other:
        sys.exit(f"{len(rows)} codes; not in both: {sorted(mine ^ other)}")
    with (here / "countries.csv").open("w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        out.writerow(["numeric", "alpha2", "alpha3", "name_zh", "name_en"])
        out.writerows(rows)
    print(f"{len(rows)} codes, the same as in pycountry {COMPARED}")


if __name__ == "__main__":
    main()
