#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the reference lists beside this script: one <entity>.csv per reference entity, headings = field names.

Usage: build.py FOLDER   FOLDER holds reference/ and iati/, the collected sources that SOURCES.md names.
The results are kept in the repository: this runs when a source has a newer edition.
"""
import csv
import json
import pathlib
import sys
import uuid

HERE = pathlib.Path(__file__).resolve().parent
if len(sys.argv) != 2:
    sys.exit(__doc__)
SOURCES = pathlib.Path(sys.argv[1])

LANGUAGES = ("fr", "nl", "de", "es", "pt")

# ISO 4217; CLDR counts the digits in daily use instead, which is no basis for book-keeping.
NO_DECIMALS = set("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())
THREE_DECIMALS = set("BHD IQD JOD KWD LYD OMR TND".split())

# Regions the CAHRA list names in countries whose subdivisions the source does not hold (ISO 3166-2).
FURTHER_REGIONS = (
    ("HT-AR", "HT", "Artibonite", "Latibonit"),
    ("HT-CE", "HT", "Centre", "Sant"),
    ("HT-OU", "HT", "Ouest", "Lwès"),
    ("RU-BEL", "RU", "Belgorod", "Belgorodskaya oblast"),
    ("RU-KRS", "RU", "Kursk", "Kurskaya oblast"),
)
# ISO 3166-2 renamed it in 2023.
RENAMED_REGIONS = {"IN-CT": "IN-CG"}

# Ores and gemstones for which the collected list has English names only: fr, nl, de, es, pt.
MINERAL_NAMES = {
    "cassiterite": ("cassitérite", "cassiteriet", "Kassiterit", "casiterita", "cassiterita"),
    "coltan": ("coltan (colombo-tantalite)", "coltan (columbiet-tantaliet)", "Coltan (Columbit-Tantalit)", "coltán (columbita-tantalita)", "coltan (columbita-tantalita)"),
    "wolframite": ("wolframite", "wolframiet", "Wolframit", "wolframita", "volframita"),
    "niobium": ("niobium", "niobium", "Niob", "niobio", "nióbio"),
    "mica": ("mica", "mica", "Glimmer", "mica", "mica"),
    "diamond": ("diamant", "diamant", "Diamant", "diamante", "diamante"),
    "manganese": ("manganèse", "mangaan", "Mangan", "manganeso", "manganês"),
    "silver": ("argent", "zilver", "Silber", "plata", "prata"),
    "platinum": ("métaux du groupe du platine", "platinagroepmetalen", "Platingruppenmetalle", "metales del grupo del platino", "metais do grupo da platina"),
    "tourmaline": ("tourmaline", "toermalijn", "Turmalin", "turmalina", "turmalina"),
    "amethyst": ("améthyste", "amethist", "Amethyst", "amatista", "ametista"),
    "sapphire": ("saphir", "saffier", "Saphir", "zafiro", "safira"),
    "monazite": ("monazite", "monaziet", "Monazit", "monacita", "monazite"),
    "rare_earths": ("terres rares", "zeldzame aardmetalen", "Seltene Erden", "tierras raras", "terras raras"),
    "iron_ore": ("minerai de fer", "ijzererts", "Eisenerz", "mineral de hierro", "minério de ferro"),
}

# What public pages say of how an authority works, in our own short words: how it checks, what it publishes, the page.
AUTHORITY_PRACTICE = {
    "NL": ("Checks afterwards on the previous calendar year. Picks companies from import data, its own findings and what third "
           "parties report; looks at risk management, audits and disclosure.", "", "https://www.ilent.nl/onderwerpen/conflictmineralen"),
    "DE": ("Customs pass on import data (section 4 of the national act). It wrote to all importers it expected; controls since 2022.",
           "", "https://www.dggv.de/konfliktminerale-deksor-ueberprueft-deutsche-eu-importeure/"),
    "AT": ("Importers notify their first imports by 31 March.", "It may publish the names of importers above the thresholds.",
           "https://info.bml.gv.at/en/topics/mining/conflict-minerals-regulation/legal-implementation-of-the-conflict-minerals-regulation.html"),
    "IT": ("", "A site of its own with news of the list of conflict-affected and high-risk areas every quarter.",
           "https://anc3tg.mise.gov.it/index.php/en/themes/companies"),
}
# The space of ids that every casebook shares, as models/core/recordid.cpp has it.
NAMED_IDS = uuid.UUID("6c6f6465-626f-5f6f-8b2e-6e616d6564ff")

CAHRA_EDITIONS = {"2024-09-30": "2024-09", "2025-03-31": "2025-03", "2025-06-30": "2025-06"}


def rows(name):
    with open(SOURCES / "reference" / (name + ".csv"), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(entity, headings, records):
    with open(HERE / (entity + ".csv"), "w", encoding="utf-8", newline="") as file:
        out = csv.DictWriter(file, headings, lineterminator="\n", extrasaction="raise")
        out.writeheader()
        out.writerows(records)


def yes_no(flag):
    return {"1": "yes", "0": "no", "": ""}[flag]


def names(row):
    return {"name": row["name_en"]} | {"name_" + language: row["name_" + language] for language in LANGUAGES}


def code_of(text):
    """A code is lower case without blanks: 'iron ore' is iron_ore, 'non-state armed groups' non_state_armed_groups."""
    return text.lower().replace("-", "_").replace(" ", "_")


def countries():
    for row in rows("countries"):
        yield {"code": row["iso2"], **names(row), "aliases": row["aliases"], "iso3": row["iso3"], "m49": row["m49"],
               "continent": row["region"], "subregion": row["subregion"], "eu_member": yes_no(row["eu_member"]),
               "icglr_member": yes_no(row["icglr_member"]), "drc_or_adjoining": yes_no(row["drc_or_adjoining"])}


def regions():
    known = [(row["code"], row["country"], row["name"], row["aliases"]) for row in rows("subdivisions")]
    for code, country, name, aliases in sorted(known + list(FURTHER_REGIONS)):
        yield {"code": code, "country": country, "name": name, "aliases": aliases}


def minerals():
    lines = rows("minerals")
    own_names = {row["code"] for row in lines}  # coltan is a mineral of its own, not another word for tantalum
    for row in lines:
        code = code_of(row["code"])
        aliases = [alias for alias in row["aliases"].split("|") if alias and alias not in own_names]
        if code != row["code"]:
            aliases.append(row["code"])
        named = names(row)
        if code in MINERAL_NAMES:
            named |= {"name_" + language: name for language, name in zip(LANGUAGES, MINERAL_NAMES[code])}
        yield {"code": code, **named, "aliases": "|".join(aliases), "symbol": row["symbol"], "kind": row["kind"],
               "metal": row["metal"], "is_3tg": yes_no(row["is_3tg_reg_2017_821"]),
               "programme_scope": yes_no(row["eprm_call_scope_2023"])}


def currencies():
    known = {row["iso2"] for row in rows("countries")}  # CLDR also knows parts of countries, such as Ceuta
    for row in rows("currencies"):
        code = row["code"]
        digits = 0 if code in NO_DECIMALS else 3 if code in THREE_DECIMALS else 2
        yield {"code": code, **names(row), "symbol": row["symbol"], "minor_units": digits,
               "countries": "; ".join(code for code in row["countries"].replace("|", " ").split() if code in known)}


def annex2_risks():
    groups = {"public or private security forces": "security_forces", "taxes, fees and royalties": "taxes"}
    for row in rows("oecd-annex2-risks"):
        immediate = row["required_response"].startswith("suspend or discontinue immediately")
        yield {"code": row["code"], "name": row["risk_in_short_words"],
               "category": groups.get(row["group"]) or code_of(row["group"]), "paragraph": row["annex2_paragraph"],
               "response": "disengage" if immediate else "mitigate",
               "zero_tolerance": yes_no(row["zero_tolerance"]), "source": row["source"]}


def cn_items():
    lines = rows("eu-annex1-thresholds")
    plain = [row["cn_code"].removeprefix("ex ").replace(" ", "") for row in lines]
    for row, digits in zip(lines, plain):
        part = row["part"].lower()
        tail = "-" + row["taric_subdivision"] if row["taric_subdivision"] else ""
        if not tail and plain.count(digits) > 1:
            tail = "-" + part
        yield {"code": digits + tail, "name": row["description"], "part": part, "mineral": row["metal"],
               "cn_code": row["cn_code"], "taric": row["taric_subdivision"],
               "threshold_kg": row["threshold_kg_per_year"], "table_version": "2020-11-19",
               "verification": row["verification"], "source": row["source"]}


def cahra_lists():
    for row in rows("cahra-list-editions"):
        yield {"code": CAHRA_EDITIONS[row["as_of"]], "name": "Edition %s of the EU list" % row["edition"],
               "as_of": row["as_of"], "complete": "no", "country_count": row["countries"],
               "region_count": row["regions"], "source": row["source"]}
    areas = list(cahra_areas())
    yield {"code": "2026-06", "name": "June 2026 edition of the EU list", "as_of": "2026-06-30", "complete": "yes",
           "country_count": len({area["country"] for area in areas}),
           "region_count": sum(1 for area in areas if area["region"]), "source": areas[0]["source"]}


def cahra_areas():
    for row in rows("cahra-list-2026-06"):
        yield {"list": row["edition"], "country": row["country"],
               "region": RENAMED_REGIONS.get(row["region"], row["region"]),
               "designation": code_of(row["designation"]), "source": row["source"]}


def oecd_steps():
    for row in rows("oecd-five-steps"):
        yield {"code": row["step"], "name": row["name_en"], "name_fr": row["name_fr"],
               "article": row["regulation_2017_821_article"]}


def sdg_goals():
    for row in rows("sdg-goals"):
        yield {"code": row["goal"], "name": row["name"], "name_fr": row["name_fr"], "position": row["goal"]}


def sdg_targets():
    for row in rows("sdg-targets"):
        yield {"code": row["target"], "goal": row["goal"], "name": row["name"], "name_fr": row["name_fr"]}


def dac_markers():
    for row in rows("dac-policy-markers"):
        yield {key: row[key] for key in ("code", "name", "name_fr", "description")}


def craft_modules():
    for row in rows("craft-modules"):
        yield {"code": row["module"], "name": row["name"], "purpose": row["purpose_in_short_words"],
               "source": row["source"]}


def iap2_levels():
    for row in rows("iap2-spectrum"):
        yield {"code": code_of(row["name_en"]), "name": row["name_en"], "position": row["level"],
               "purpose": row["public_participation_goal_in_short_words"], "source": row["source"]}


def iati_codes():
    with open(SOURCES / "iati" / "iati-codelists.json", encoding="utf-8") as file:
        lists = json.load(file)["codelists"]
    for name, code_list in lists.items():
        for item in code_list["items"]:
            yield {"list": name, "code": item["code"], "name": item.get("name") or item["code"],
                   "name_fr": item.get("name_fr", ""), "description": item.get("description", ""),
                   "category": item.get("category", ""),
                   "status": "withdrawn" if item.get("status") == "withdrawn" else "active"}
    with open(SOURCES / "iati" / "iati-organisation-registration-agencies.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            yield {"list": "OrganisationRegistrationAgency", "code": row["code"], "name": row["name"], "name_fr": "",
                   "description": "", "category": row["category"],
                   "status": "withdrawn" if row["status"] == "withdrawn" else "active"}


def authorities():
    """No reference list but records people work with: the ids are written down, so that all casebooks have the same ones."""
    for row in rows("member-state-competent-authorities"):
        checks, publishes, page = AUTHORITY_PRACTICE.get(row["country"], ("", "", ""))
        sources = [text for text in (row["source"], page) if text]
        yield {"id": uuid.uuid5(NAMED_IDS, "authority:" + row["country"]), "country": row["country"], "unit": row["authority"],
               "status": "identified" if row["authority"] else "to_confirm", "check_approach": checks,
               "publication_practice": publishes,
               "website": row["source"] if row["authority"] and " " not in row["source"] else "",
               "source": "; ".join(dict.fromkeys(sources))}


LISTS = {
    "country": countries, "region": regions, "mineral": minerals, "currency": currencies, "annex2_risk": annex2_risks,
    "cn_item": cn_items, "cahra_list": cahra_lists, "cahra_area": cahra_areas, "oecd_step": oecd_steps,
    "sdg_goal": sdg_goals, "sdg_target": sdg_targets, "iati_code": iati_codes, "dac_marker": dac_markers,
    "craft_module": craft_modules, "iap2_level": iap2_levels,
    "authority": authorities,
}

for entity, records in LISTS.items():
    records = list(records())
    write(entity, list(records[0]), records)
    print("%-12s %5d" % (entity, len(records)))
