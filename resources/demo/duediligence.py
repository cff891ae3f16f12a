#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the invented due-diligence records beside this script: invented/dd-*.csv. No real member has a score here.

Needs nothing but the question bank in resources/reference; drawn with a fixed seed, so that two runs write the same files.
"""
import csv
import pathlib
import random
import uuid

HERE = pathlib.Path(__file__).resolve().parent
SPACE = uuid.UUID("6f0f0b8e-8d1c-5f2f-9c55-3f0b6f9d2a10")
ALL = list(csv.DictReader(open(HERE.parent / "reference" / "question.csv", encoding="utf-8", newline="")))
BANK = [row for row in ALL if row["questionnaire"] == ALL[0]["questionnaire"]]  # the yearly report, which stands first
PREFIX = "Invented example: "

# Name, tier, first maturity (mean), yearly progress, and of each year: submitted, complete, closed.
MEMBERS = (
    ("Northlight Electronics", "manufacturer", 1.4, 0.5, {2023: ("2024-04-12", "2024-05-06", "2024-09-02"), 2024: ("2025-04-22", "2025-05-12", "2025-09-15"), 2025: ("2026-04-20", "2026-05-18", "2026-10-05")}),
    ("Tinwerk Lötmittel", "component_maker", 1.0, 0.4, {2023: ("2024-05-20", "2024-06-10", "2024-10-01"), 2024: ("2025-04-30", "2025-06-02", "2025-11-03"), 2025: ("2026-06-11", "2026-07-06", "")}),
    ("Orfèvres du Lac", "manufacturer", 0.7, 0.3, {2023: ("2024-06-28", "2024-07-15", "2024-12-02"), 2024: ("2025-05-16", "2025-06-16", "2025-12-01"), 2025: ("", "", "")}),
    ("Kestrel Refining", "smelter_refiner", 1.9, 0.3, {2023: ("2024-04-02", "2024-04-22", "2024-08-19")}),
)


def identity(*parts):
    return str(uuid.uuid5(SPACE, ":".join(map(str, parts))))


def write(name, rows):
    with open(HERE / "invented" / f"dd-{name}.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


def maturity(dice, mean):
    return max(0, min(3, round(dice.gauss(mean, 0.7))))


def report_answers(dice, report, tier, mean, reviewed, complete):
    for question in BANK:
        if question["tiers"] and tier not in question["tiers"].split(";"):
            continue
        if not complete and dice.random() < 0.15:
            continue  # what is not answered is missing
        own = maturity(dice, mean) if question["kind"] == "maturity" else ""
        words = {"choice": "EU", "text": "Invented: suppliers of suppliers are hard to reach" if question["code"] == "D.3" else "Invented: none so far", "volume": "See the volumes bought"}
        yield {"dd_report": report, "question": question["id"], "maturity": own, "value": words.get(question["kind"], ""),
               "evidence_url": "https://invented.example/policy.pdf" if question["code"] == "1.2" and own == 3 else "",
               "reviewed_maturity": max(0, own - (dice.random() < 0.25)) if reviewed and own != "" else "",
               "reviewer_comment": "Invented: the date of the decision is missing" if reviewed and question["code"] == "1.1" and own == 2 else ""}


def main():
    dice = random.Random(2026)
    reports, answers, volumes = [], [], []
    for name, tier, mean, progress, years in MEMBERS:
        for place, (year, (submitted, complete, closed)) in enumerate(years.items()):
            report = identity("report", name, year)
            reports.append({"id": report, "organisation": PREFIX + name, "questionnaire": BANK[0]["questionnaire"], "year": year,
                            "requested_on": f"{year + 1}-02-02", "due_on": f"{year + 1}-04-30", "submitted_on": submitted, "complete_on": complete, "closed_on": closed,
                            "consent_to_share": "yes" if name.startswith("North") else "no", "note": "Invented example"})
            if not submitted:
                continue
            answers += report_answers(dice, report, tier, mean + place * progress, bool(closed), bool(complete))
            for mineral in ("tin", "tantalum"):
                total = dice.randrange(2000, 9000, 50)
                volumes.append({"dd_report": report, "mineral": mineral, "year": year, "kg_total": total, "origin_country": "CD" if mineral == "tantalum" else "RW",
                                "kg_responsible": "" if name.startswith("Orf") else round(total * (0.1 + 0.1 * place)), "source": "Invented for the demonstration"})
    write("reports", reports)
    write("answers", answers)
    write("volumes", volumes)
    north, tin = identity("report", "Northlight Electronics", 2025), identity("report", "Tinwerk Lötmittel", 2025)
    write("improvements", [dict(zip(("dd_report", "title", "step", "due_on", "done_on"), row)) for row in (
        (north, "Invented example: publish the names of all smelters", "2", "2026-11-13", ""),
        (north, "Invented example: open the grievance channel to mine workers", "1", "2027-03-31", ""),
        (north, "Invented example: have the risk plan agreed by the board", "3", "2026-10-30", "2026-10-22"),
        (tin, "Invented example: survey the remaining suppliers", "2", "2026-12-15", ""))])
    write("flags", [dict(zip(("organisation", "dd_report", "annex2_risk", "mineral", "country", "level", "description", "raised_on", "mitigation", "due_on", "closed_on"), row)) for row in (
        (PREFIX + "Northlight Electronics", north, "A2-3", "tantalum", "CD", 1, "Invented: a supplier could not rule out children at one of its sites", "2026-05-20", "Invented: visit with the cooperative, schooling fund", "2026-11-20", ""),
        (PREFIX + "Tinwerk Lötmittel", tin, "", "tin", "RW", 2, "Invented: tags and weights of two lots do not agree", "2026-07-08", "", "2026-12-08", ""),
        (PREFIX + "Kestrel Refining", "", "", "gold", "GB", 3, "Invented: the origin of scrap was recorded late", "2024-04-24", "Invented: new form at the gate", "2024-07-31", "2024-07-12"))])
    write("smelters", [dict(zip(("metal", "name", "country", "facility_id", "status", "status_on", "source"), row)) for row in (
        ("tin", PREFIX + "Tin House East", "ID", "INVENTED-T1", "conformant", "2026-03-02", "Invented for the demonstration"),
        ("tin", PREFIX + "Tin House West", "BO", "INVENTED-T2", "in_process", "2026-01-15", "Invented for the demonstration"),
        ("tantalum", PREFIX + "Tantal Works", "DE", "INVENTED-TA1", "conformant", "2025-11-10", "Invented for the demonstration"),
        ("gold", PREFIX + "Kestrel Refining", "GB", "INVENTED-G1", "not_conformant", "2026-02-20", "Invented for the demonstration"))])
    write("imports", [dict(zip(("organisation", "year", "cn_code", "kg", "note"), row)) for row in (
        (PREFIX + "Tungsteno Ibérico", 2025, "28259040", 120000, "Invented example"),
        (PREFIX + "Tungsteno Ibérico", 2025, "26110000", 82000, "Invented example"),
        (PREFIX + "Lagune Metals", 2025, "26090000", 4999, "Invented example"))])


main()
