#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the demonstration data beside this script, real and invented, from collected public sources.

Usage: build.py FOLDER   FOLDER holds the files of the public sources that SOURCES.md names.
Real files keep the headings of their sources: the saved mappings in mappings/ bring them in, like any user's file.
The invented records are drawn with a fixed seed, so that two runs write the same files.
"""
import csv
import pathlib
import random
import sys

HERE = pathlib.Path(__file__).resolve().parent
if len(sys.argv) != 2:
    sys.exit(__doc__)
SOURCES = pathlib.Path(sys.argv[1])


def rows(name):
    with open(SOURCES / (name + ".csv"), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(name, headings, lines):
    path = HERE / (name + ".csv")
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, headings, extrasaction="ignore")
        table.writeheader()
        table.writerows(lines)
    print(f"{path.name}: {len(lines)} rows")


# --- real -----------------------------------------------------------------------------------------------------------

# What kind of body a named organisation is; the sources give the pillar only.
KINDS = {
    "Philips": "company",
    "Intel Corporation": "company",
    "Responsible Minerals Initiative (RMI)": "industry_association",
    "Solidaridad": "civil_society",
    "Diakonia": "civil_society",
    "International Peace Information Service (IPIS)": "civil_society",
    "European Commission": "government",
    "Organisation for Economic Co-operation and Development (OECD)": "international_organisation",
    "World Bank": "international_organisation",
    "UN Environment Programme (UNEP)": "international_organisation",
    "Netherlands Enterprise Agency (RVO)": "public_body",
}
SHORT_NAMES = {
    "Responsible Minerals Initiative (RMI)": "RMI",
    "International Peace Information Service (IPIS)": "IPIS",
    "Organisation for Economic Co-operation and Development (OECD)": "OECD",
    "UN Environment Programme (UNEP)": "UNEP",
    "Netherlands Enterprise Agency (RVO)": "RVO",
    "Federal Ministry for Economic Cooperation and Development (BMZ)": "BMZ",
}
PILLARS = {"government": "government", "supply chain": "supply_chain", "civil society": "civil_society"}

# Partners of the documented projects that are no named members: name as published, kind.
PARTNERS = {
    "Responsible Minerals Initiative": None,  # the member RMI
    "IPIS": None,
    "Alliance for Responsible Mining": "civil_society",
    "RESOLVE": "civil_society",
    "Fairtrade Foundation": "civil_society",
    "CEGEMI": "knowledge_institution",
    "IMPACT": "civil_society",
    "CI Anexpo SAS": "company",
    "Fundación Atabaque": "civil_society",
    "Mthandazo (women gold miners)": "cooperative",
}
MEMBER_NAME = {
    "Responsible Minerals Initiative": "Responsible Minerals Initiative (RMI)",
    "IPIS": "International Peace Information Service (IPIS)",
}
UNKNOWN_LEAD = "Lead partner not documented"


def organisations():
    lines = []
    for row in rows("members"):
        name = row["organisation"]
        lines.append({
            "name": name,
            "short_name": SHORT_NAMES.get(name, ""),
            "kind": KINDS.get(name, "government"),
            "pillar": PILLARS.get(row["pillar"], ""),
            "country": row["country_iso2"],
            "source": row["source"],
        })
    sources = {}
    for row in rows("projects"):
        for name in filter(None, (part.strip() for part in row["lead_or_partners"].split(";"))):
            sources.setdefault(name, row["source"].split(" ; ")[0])
    for name, source in sources.items():
        if PARTNERS[name]:
            lines.append({"name": name, "kind": PARTNERS[name], "source": source})
    lines.append({"name": UNKNOWN_LEAD, "kind": "other", "source": "A stand-in for projects whose lead partner no public page names"})
    write("organisations", ["name", "short_name", "kind", "pillar", "country", "source"], lines)


def memberships():
    lines = []
    for row in rows("members"):
        role, pillar = row["role_as_published"], row["pillar"]
        if pillar == "secretariat":
            continue
        category = ("strategic" if "strategic partner" in role and pillar == "supply chain" else
                    "government" if pillar == "government" else
                    "civil_society" if pillar == "civil society" else
                    "observer" if pillar == "observer" else "")
        begin = "2020-01-30" if "member since 30 January 2020" in role else ""
        lines.append({"organisation": row["organisation"], "category": category, "from": begin,
                      "note": f"As published: {role}. Source: {row['source']}"})
    write("memberships", ["organisation", "category", "from", "note"], lines)


def published_fees():
    lines = []
    for row in rows("membership-terms"):
        if row["annual_fee_eur"] == "0":
            text = row["note"]
        else:
            text = f"EUR {row['annual_fee_eur']} a year" + (f" ({row['note']})" if row["note"] else "")
        key = "published_fee." + row["pillar"].replace(" ", "_") + "." + row["option"]
        lines.append({"key": key, "value": f"{text}. Source: {row['source']}"})
    for number, row in enumerate(rows("programme-facts"), 1):
        lines.append({"key": f"programme_fact.{number:02}", "value": f"{row['fact']}: {row['value']}. Source: {row['source']}"})
    write("settings", ["key", "value"], lines)


PROJECT_STATUS = {  # only where a public page says how far the project is
    "EPRM-D02": "closed", "EPRM-D04": "closed",
}


def month_start(text):
    return text + "-01" if len(text) == 7 else ""


def month_end(text):
    days = {"12": "31"}
    return f"{text}-{days[text[5:]]}" if len(text) == 7 else ""


def projects():
    lines, partners = [], []
    for row in rows("projects"):
        names = [part.strip() for part in row["lead_or_partners"].split(";") if part.strip()]
        names = [MEMBER_NAME.get(name, name) for name in names]
        regions = {"South Kivu; Ituri": "CD-SK; CD-IT", "Ituri": "CD-IT", "Chocó (Condoto, Istmina, Quibdó)": "CO-CHO"}.get(row["area"], "")
        years = " to ".join(filter(None, (row["start"], row["end"])))
        description = [f"{row['short_code']} in the list of documented projects."]
        if years:
            description.append(f"Years as published: {years}.")
        for label, key in (("Call", "call"), ("Status as published", "status_as_published"), ("Area", "area"), ("Note", "note")):
            if row[key]:
                description.append(f"{label}: {row[key]}.")
        lines.append({
            "title": row["title"], "lead": names[0] if names else UNKNOWN_LEAD, "countries": row["countries"],
            "regions": regions, "minerals": row["minerals"], "from": month_start(row["start"]), "until": month_end(row["end"]),
            "status": PROJECT_STATUS.get(row["short_code"], ""), "description": " ".join(description), "source": row["source"],
        })
        for position, name in enumerate(names):
            partners.append({"project": row["title"], "organisation": name, "part": "lead" if position == 0 else "partner"})
    write("projects", ["title", "lead", "countries", "regions", "minerals", "from", "until", "status", "description", "source"], lines)
    write("partnerships", ["project", "organisation", "part"], partners)


def sites():
    lines = rows("mine-sites")
    write("mine-sites", ["site_code", "name", "country", "province_code", "territory", "chiefdom", "grouping", "village", "latitude",
                         "longitude", "location_origin", "mineral1", "mineral2", "mineral3", "workers", "source"], lines)


# The source names who was seen, and beside the army whether it interfered; the second stands in a column of its own.
ARMED_ACTORS = {
    "state army, interference": "state_army", "state army, no interference reported": "state_army", "police": "police",
    "local armed group": "local_armed_group", "foreign armed group": "foreign_armed_group",
}


def visits():
    lines, statuses, seen = [], [], set()
    for row in rows("mine-site-visits"):
        row = dict(row)
        row["armed_actors"] = ARMED_ACTORS.get(row["armed_actor_type"], "")
        if row["armed_presence"] == "0":
            row["armed_interference"] = "0" if row["armed_interference"] == "0" else ""
        if row["mineral1"] == "other":
            row["mineral1"] = ""
        lines.append(row)
        key = row["site_code"], row["visit_date"]
        if row["ministerial_qualification"] and key not in seen:
            seen.add(key)
            statuses.append({"site_code": row["site_code"], "on": row["visit_date"], "status": row["ministerial_qualification"]})
    write("mine-site-visits", ["site_code", "visit_date", "onsite", "project", "workers", "mineral1", "armed_presence", "armed_interference",
                               "armed_actors", "mercury", "children_under_15", "women_present", "traceability"], lines)
    write("site-statuses", ["site_code", "on", "status"], statuses)


def production():
    lines = []
    for row in rows("production-3tg"):
        if not row["iso2"]:
            continue  # “Other countries” and rounded world totals: no place a record could stand for
        whole, _, fraction = row["tonnes"].partition(".")
        kilograms = int(whole + (fraction + "000")[:3])  # exact: no binary fractions
        assert len(fraction) <= 3, row
        lines.append({"country": row["iso2"], "mineral": row["mineral"], "year": row["year"], "kg": kilograms,
                      "measure": row["measure"], "source": f"{row['status']}; {row['source']}"})
    write("production-3tg", ["country", "mineral", "year", "kg", "measure", "source"], lines)


# --- invented -------------------------------------------------------------------------------------------------------

def invented():
    chance = random.Random(20261122)
    companies = [
        ("Invented example: Northlight Electronics", "company", "supply_chain", "manufacturer", "large", "NL"),
        ("Invented example: Tinwerk Lötmittel", "company", "supply_chain", "component_maker", "medium", "DE"),
        ("Invented example: Orfèvres du Lac", "company", "supply_chain", "manufacturer", "small", "FR"),
        ("Invented example: Kestrel Refining", "company", "supply_chain", "smelter_refiner", "medium", "GB"),
        ("Invented example: Tungsteno Ibérico", "company", "supply_chain", "importer", "small", "ES"),
        ("Invented example: Lagune Metals", "company", "supply_chain", "trader", "micro", "BE"),
        ("Invented example: Fair Seam", "civil_society", "civil_society", "", "", "NL"),
        ("Invented example: Mines et Droits", "civil_society", "civil_society", "", "", "BE"),
        ("Invented example: Coopérative Umoja wa Mlima", "cooperative", "supply_chain", "miner", "", "CD"),
        ("Invented example: Institute for Quiet Data", "knowledge_institution", "civil_society", "", "", "DE"),
    ]
    write("invented/organisations", ["name", "kind", "pillar", "tier", "size", "country", "source"],
          [dict(zip(("name", "kind", "pillar", "tier", "size", "country"), c), source="Invented for the demonstration") for c in companies])

    given = ["Amélie", "Bram", "Chloé", "Dieudonné", "Elif", "Furaha", "Grâce", "Hannah", "Iñigo", "Jeanne", "Kwame", "Lucía", "Moïse", "Noor", "Otto", "Pascaline"]
    family = ["Aerts", "Bahati", "Castro", "Dubois", "Engels", "Furaha", "Groß", "Hoekstra", "Ibáñez", "Janssen", "Kabuya", "Lindqvist", "Mugisho", "Neri", "Özdemir", "Peeters"]
    people, roles = [], []
    for number, (first, last) in enumerate(zip(given, family)):
        organisation = companies[number % len(companies)]
        mail = f"person{number + 1:02}@invented.example"
        people.append({"given_name": first, "family_name": f"{last} (invented)", "email": mail, "country": organisation[5],
                       "languages": "fr" if organisation[5] in ("FR", "BE", "CD") else "en",
                       "consent": "given" if number % 3 else "unknown", "consent_on": "2025-02-03" if number % 3 else "",
                       "consent_source": "Invented form" if number % 3 else ""})
        roles.append({"person": mail, "organisation": organisation[0], "title": chance.choice(
            ["Head of sourcing", "Compliance officer", "Programme lead", "Director", "Sustainability adviser"]),
            "from": f"20{chance.randint(19, 24)}-0{chance.randint(1, 9)}-01", "main": "yes"})
    write("invented/persons", ["given_name", "family_name", "email", "country", "languages", "consent", "consent_on", "consent_source"], people)
    write("invented/roles", ["person", "organisation", "title", "from", "main"], roles)

    memberships = [
        # organisation, category, lead, applied, check, decided, decision, mou, from, until, fee
        (0, "strategic", "2018-09-03", "2018-11-05", "2018-11-28", "2018-12-12", "accepted", "2018-12-20", "2019-01-01", "", "30000 EUR"),
        (1, "normal", "2020-02-10", "2020-04-01", "2020-05-06", "2020-06-10", "accepted", "2020-06-24", "2020-07-01", "", "10000 EUR"),
        (2, "basic", "2021-03-02", "2021-05-03", "2021-06-01", "2021-06-23", "accepted", "2021-07-01", "2021-07-01", "", "500 EUR"),
        (3, "normal", "2019-01-15", "2019-03-04", "2019-04-08", "2019-05-15", "accepted", "2019-06-01", "2019-06-01", "2024-12-31", "10000 EUR"),
        (4, "basic", "2025-11-20", "2026-03-16", "2026-04-20", "2026-05-13", "accepted", "", "", "", "500 EUR"),
        (5, "basic", "2026-06-08", "2026-09-14", "", "", "", "", "", "", ""),
        (6, "civil_society", "2018-01-10", "2018-02-12", "2018-03-05", "2018-03-28", "accepted", "2018-04-10", "2018-05-01", "", ""),
        (7, "civil_society", "2026-10-02", "", "", "", "", "", "", "", ""),
        (9, "civil_society", "2022-02-01", "2022-03-14", "2022-04-11", "2022-05-04", "refused", "", "", "", ""),
    ]
    keys = ("category", "lead_on", "applied_on", "dd_check_on", "decided_on", "decision", "mou_signed_on", "from", "until", "yearly_fee")
    lines = []
    for membership in memberships:
        line = dict(zip(keys, membership[1:]), organisation=companies[membership[0]][0], note="Invented example")
        line["dd_check_result"] = "" if not line["dd_check_on"] else "failed" if line["decision"] == "refused" else "passed"
        line["exit_reason"] = "Left when the invented plant was sold" if line["until"] else ""
        lines.append(line)
    write("invented/memberships", ["organisation", *keys, "dd_check_result", "exit_reason", "note"], lines)

    contributions = []
    for membership in memberships:
        fee = membership[10]
        if not fee or not membership[8]:
            continue
        for year in range(2023, 2027):
            if membership[9] and int(membership[9][:4]) < year:
                continue
            paid = not (year == 2026 and membership[0] in (1, 2))
            part = year == 2026 and membership[0] == 0
            amount = fee.split()[0]
            contributions.append({
                "membership": companies[membership[0]][0], "year": year, "kind": "money", "amount": fee, "invoiced_on": f"{year}-02-15",
                "due_on": f"{year}-03-31", "received_on": f"{year}-03-{chance.randint(3, 30):02}" if paid else "",
                "received_amount": "" if not paid else f"{int(amount) // 2} EUR" if part else fee, "note": "Invented example"})
    write("invented/contributions", ["membership", "year", "kind", "amount", "invoiced_on", "due_on", "received_on", "received_amount", "note"], contributions)

    project = "Invented example: Safer shafts, fairer sales"
    write("invented/projects", ["title", "lead", "countries", "regions", "minerals", "from", "until", "grant", "total_budget", "status", "gender_marker", "environment_marker", "description", "source"], [{
        "title": project, "lead": companies[6][0], "countries": "CD", "regions": "CD-SK", "minerals": "gold; tin", "from": "2024-04-01",
        "until": "2027-03-31", "grant": "420000 EUR", "total_budget": "600000 EUR", "status": "implementation", "gender_marker": "principal",
        "environment_marker": "significant", "description": "An invented project that shows what a project in full swing looks like here. "
        "Four invented sites, a cooperative, a refiner and a manufacturer try out shared due-diligence costs.", "source": "Invented for the demonstration"}])
    write("invented/partnerships", ["project", "organisation", "part"], [
        {"project": project, "organisation": companies[i][0], "part": part} for i, part in ((6, "lead"), (8, "partner"), (3, "supply_chain_actor"), (0, "supply_chain_actor"))])

    names = ["Kilima A", "Kilima B", "Mto Mweupe", "Njia Panda"]
    sites, visits, statuses = [], [], []
    for number, name in enumerate(names, 1):
        women, men = chance.randint(20, 70), chance.randint(80, 260)
        sites.append({"name": f"Invented example: {name}", "site_code": f"INVENTED-{number}", "country": "CD", "region": "CD-SK", "territory": "Invented",
                      "position": f"{-2.9 - number * 0.07:.4f}, {28.1 + number * 0.09:.4f}", "kind": "artisanal", "activity": "active",
                      "minerals": "gold" if number % 2 else "cassiterite", "workers": women + men, "workers_women": women, "workers_men": men,
                      "cooperative": companies[8][0], "projects": project, "phone_coverage": "yes" if number < 3 else "no", "source": "Invented for the demonstration"})
        for year, month in ((2025, 5), (2025, 11), (2026, 4 + number)):
            visits.append({"mine_site": f"INVENTED-{number}", "project": project, "purpose": "Monitoring", "on": f"{year}-{month:02}-{chance.randint(3, 25):02}",
                           "visited": "yes", "on_site": "yes", "workers": women + men + chance.randint(-15, 15), "mineral": "gold" if number % 2 else "cassiterite",
                           "women_present": "yes", "children_under_15": "yes" if number == 4 and year == 2025 else "no", "mercury": "yes" if number == 1 and year == 2025 else "no",
                           "armed_presence": "no", "summary": "Invented example of what a visit found.", "source": "Invented for the demonstration"})
    visits.append({"mine_site": "INVENTED-3", "project": project, "purpose": "Follow-up on the road", "planned_on": "2026-10-05", "visited": "no",
                   "reason_not_visited": "Invented example: the bridge was out", "source": "Invented for the demonstration"})
    visits.append({"mine_site": "INVENTED-4", "project": project, "purpose": "Yearly visit", "planned_on": "2026-12-08", "source": "Invented for the demonstration"})
    for number, (day, status, until) in enumerate((("2026-02-12", "green", "2027-02-11"), ("2025-10-20", "green", "2026-10-19"), ("2026-06-30", "blue", "2029-06-29"), ("2026-05-04", "yellow", "2026-11-03")), 1):
        statuses.append({"mine_site": f"INVENTED-{number}", "on": day, "status": status, "issued_by": "Invented joint team", "valid_until": until})
    write("invented/mine-sites", list(sites[0]), sites)
    write("invented/visits", ["mine_site", "project", "purpose", "planned_on", "on", "visited", "reason_not_visited", "on_site", "workers", "mineral", "women_present",
                              "children_under_15", "mercury", "armed_presence", "summary", "source"], visits)
    write("invented/site-statuses", list(statuses[0]), statuses)

    results = [
        ("I", "impact", "", "Invented example: households around four sites live from safer work"),
        ("O1", "outcome", "I", "Invented example: sites produce responsibly and can show it"),
        ("O2", "outcome", "I", "Invented example: buyers share the costs of due diligence"),
        ("O1.1", "output", "O1", "Invented example: miners trained and equipped"),
        ("O2.1", "output", "O2", "Invented example: supply contracts signed"),
    ]
    write("invented/results", ["project", "code", "level", "parent", "title", "assumption"], [
        {"project": project, "code": f"INV-{code}", "level": level, "parent": f"Invented example: {title_of(results, parent)}" if parent else "", "title": title,
         "assumption": "Invented: the road stays open" if level == "outcome" else ""} for code, level, parent, title in results])

    indicators = [
        # code, result, title, unit, measure, direction, aggregation, baseline, target a quarter, typical, spread
        ("INV-1", "O1.1", "Miners trained", "persons", "number", "up", "sum", "0", 40, 38, 9),
        ("INV-2", "O1.1", "Women among the miners trained", "persons", "number", "up", "sum", "0", 15, 13, 5),
        ("INV-3", "O1", "Sites with a valid green or blue status", "sites", "number", "up", "latest", "1", 3, 3, 1),
        ("INV-4", "O1", "Accidents with injuries", "accidents", "number", "down", "sum", "9", 3, 4, 3),
        ("INV-5", "O1", "Visits without children seen at work", "%", "percentage", "up", "mean", "60", 95, 88, 9),
        ("INV-6", "O2.1", "Supply contracts signed", "contracts", "number", "up", "sum", "0", 1, 1, 1),
        ("INV-7", "O2", "Gold sold through the project's buyers", "kg", "number", "up", "sum", "0", 6, 5, 3),
        ("INV-8", "I", "Income of a miner a day", "USD", "number", "up", "mean", "3", 5, 4, 1),
    ]
    quarters = [f"{year}-Q{quarter}" for year in (2024, 2025, 2026) for quarter in (1, 2, 3, 4)][1:11]
    lines, targets, measurements = [], [], []
    for code, result, title, unit, measure, direction, aggregation, baseline, wanted, typical, spread in indicators:
        lines.append({"result": f"Invented example: {title_of(results, result)}", "code": code, "title": f"Invented example: {title}", "unit": unit, "measure": measure, "direction": direction,
                      "aggregation": aggregation, "frequency": "quarter", "baseline_period": "2024-Q1", "baseline_value": baseline, "source": "Invented for the demonstration"})
        for place, quarter in enumerate(quarters):
            targets.append({"indicator": code, "period": quarter, "value": wanted})
            if chance.random() < 0.12 or (place == len(quarters) - 1 and code in ("INV-4", "INV-8")):
                continue  # a gap: nobody reported
            value = max(0, typical + chance.randint(-spread, spread) * (place + 4) // (len(quarters) + 4))
            if measure == "percentage":
                value = min(100, value)
            measurements.append({"indicator": code, "period": quarter, "value": value, "status": "verified" if place < 7 else "submitted",
                                 "verification": "verified" if place < 7 else "reported", "source": "Invented for the demonstration"})
    write("invented/indicators", list(lines[0]), lines)
    write("invented/targets", list(targets[0]), targets)
    write("invented/measurements", list(measurements[0]), measurements)

    tasks = [
        ("Ask for the missing accident figures of the third quarter", f"project/{project}", "2026-11-16", "", "message"),
        ("Prepare the steering meeting", f"project/{project}", "2026-11-27", "", "document"),
        ("Remind of the unpaid contribution for 2026", f"organisation/{companies[1][0]}", "2026-10-30", "", "payment"),
        ("Call about the application", f"organisation/{companies[5][0]}", "2026-11-24", "", "call"),
        ("Book the visit in December", "mine_site/INVENTED-4", "2026-12-01", "", "visit"),
        ("Ask for the new status decision", "mine_site/INVENTED-2", "2026-11-05", "", "follow_up"),
        ("Send the welcome letter", f"organisation/{companies[4][0]}", "2026-06-01", "2026-05-28", "document"),
    ]
    write("invented/tasks", ["title", "about", "due_on", "done_on", "kind"], [dict(zip(("title", "about", "due_on", "done_on", "kind"), (f"Invented example: {t[0]}", *t[1:]))) for t in tasks])
    stories = [
        ("The receipt that could be read", "Invented example: “Before, I sold in the dark and took what they gave. Now the cooperative weighs, I sign, and I keep a copy. Last month I paid the school for all three.”", "income", "given"),
        ("Timber before tin", "Invented example: “We lost a day to put up the timber. Two weeks later the rain came and the roof held. Nobody calls it a lost day now.”", "safety", "given"),
        ("A place at the table", "Invented example: “The women who wash used to hear the prices last. Since we sit on the committee we hear them first.”", "women", "given"),
        ("The school moved its hours", "Invented example: “Lessons start when the washing starts. The children are no longer here, they are there.”", "children", "given"),
        ("What was paid on the road", "Invented example: what was asked at a road block; whoever told it does not want to be quoted.", "security", "refused"),
        ("Water below the washing place", "Invented example: told at a meeting; nobody asked yet whether it may be quoted.", "environment", "unknown"),
    ]
    write("invented/stories", ["project", "title", "text", "theme", "quote_consent"], [
        {"project": "Invented example: Safer shafts, fairer sales", "title": title, "text": text, "theme": theme, "quote_consent": consent}
        for title, text, theme, consent in stories])
    write("invented/interactions", ["on", "kind", "subject", "organisation", "person", "summary", "next_step", "next_on", "next_done_on"], [
        {"on": on, "kind": kind, "subject": f"Invented example: {subject}", "organisation": companies[place][0], "person": f"person{place + 1:02}@invented.example" if place < 6 else "",
         "summary": f"Invented example: {summary}", "next_step": f"Invented example: {step}" if step else "", "next_on": next_on, "next_done_on": done}
        for on, kind, subject, place, summary, step, next_on, done in (
            ("2026-09-08", "call", "Sourcing from small mines", 0, "wants to know which sites sell with papers.", "Send the list of sites with a valid status", "2026-09-18", "2026-09-16"),
            ("2026-10-06", "meeting", "The unpaid contribution", 1, "the invoice went to an old address.", "Send the invoice again and call", "2026-10-30", ""),
            ("2026-10-21", "email", "A speaker for the webinar", 2, "would speak in French about hallmarks.", "Settle the date of the webinar", "2026-12-04", ""),
            ("2026-11-03", "visit", "A day at the refinery", 3, "showed how lots are kept apart.", "", "", ""),
            ("2026-11-12", "letter", "Welcome and first report", 4, "asked how much of the report a small importer has to fill in.", "Go through the report together", "2026-12-10", ""),
            ("2026-11-17", "call", "The application", 5, "still waits for its bank.", "Ask for the missing document", "2026-11-27", ""))])
    wave = "Invented example: Small importers, large questions"
    write("invented/campaigns", ["title", "audience", "goal", "from", "until", "budget", "reach_wanted"], [
        {"title": wave, "audience": "Invented: small importers and goldsmiths", "goal": "Invented example: small importers know what the regulation asks of them.",
         "from": "2026-09-01", "until": "2027-03-31", "budget": "12000 EUR", "reach_wanted": "60"}])
    gatherings = [
        ("Invented example: Webinar on the first report", "webinar", "2026-10-15T08:00:00Z", "2026-10-15T09:30:00Z", "", "", "yes", "80"),
        ("Invented example: Round table of buyers and miners", "round_table", "2026-11-19T13:00:00Z", "2026-11-19T16:00:00Z", "The Hague", "NL", "no", "24"),
        ("Invented example: Training for goldsmiths", "training", "2026-12-03T09:00:00Z", "2026-12-03T15:00:00Z", "Antwerp", "BE", "no", "16"),
    ]
    write("invented/events", ["title", "campaign", "kind", "starts_at", "ends_at", "place", "country", "online", "places"], [
        dict(zip(("title", "campaign", "kind", "starts_at", "ends_at", "place", "country", "online", "places"), (one[0], wave, *one[1:]))) for one in gatherings])
    listed = []
    for place, (title, *_) in enumerate(gatherings):
        for number in range(1, 17):
            house = companies[(number - 1) % len(companies)]
            if (number + place) % 4 == 3:
                continue
            state = ("attended" if (number + place) % 3 else "absent", "attended" if number % 3 == 0 else "registered", "registered" if number % 4 == 0 else "invited")[place]
            listed.append({"event": title, "person": f"person{number:02}@invented.example", "organisation": house[0], "pillar": house[2], "tier": house[3],
                           "sex": "female" if number % 2 else "male" if number % 7 else "", "country": house[5], "state": state})
    write("invented/attendances", list(listed[0]), listed)
    write("invented/communications", ["title", "kind", "campaign", "planned_on", "published_on", "channel", "body", "status"], [
        {"title": f"Invented example: {title}", "kind": kind, "campaign": wave, "planned_on": planned, "published_on": out, "channel": channel,
         "body": "Invented example of a text.", "status": status}
        for title, kind, planned, out, channel, status in (
            ("Invitation to the webinar", "newsletter", "2026-09-24", "2026-09-25", "Newsletter", "published"),
            ("What the webinar answered", "news", "2026-10-22", "2026-10-22", "Website", "published"),
            ("Three questions to a goldsmith", "video", "2026-11-20", "", "Website", "draft"),
            ("Winter newsletter", "newsletter", "2026-12-10", "", "Newsletter", "planned"),
            ("Deadline in sight", "social", "2026-12-15", "", "Social media", "planned"))])
    write("invented/notes", ["about", "text"], [
        {"about": f"project/{project}", "text": "Invented example: the cooperative proposes to keep the receipts in duplicate; the refiner agrees."},
        {"about": "mine_site/INVENTED-4", "text": "Invented example: the school moved its hours, children are no longer seen at the washing place."},
        {"about": f"organisation/{companies[0][0]}", "text": "Invented example: prefers e-mail in English; wants to host the next meeting."}])


def engagement():
    """The plan with the PPA from public pages, and invented ones that show what plans look like in work."""
    ppa = "Public-Private Alliance for Responsible Minerals Trade"
    about = "https://resolve.ngo/public-private-alliance-for-responsible-minerals-trade"
    call = "http://www.resolv.org/site-ppa/2018/08/17/new-eprm-call-for-proposals-ppa-eprm-funding-coordination/"
    write("alliances", ["name", "short_name", "kind", "source"], [{"name": ppa, "short_name": "PPA", "kind": "other", "source": about}])
    plan = "Coordination with the PPA (public facts; ratings, level and review illustrative)"
    write("engagement-plans", ["organisation", "title", "priority", "rationale", "shared_objectives", "influence", "interest", "level_now",
                               "level_wanted", "review_on", "status", "partner_members", "source"], [{
        "organisation": ppa, "title": plan, "priority": "high",
        "rationale": "Public fact: an alliance launched in 2011 with the US State Department and USAID, facilitated by RESOLVE, for artisanal "
                     "tin, tantalum, tungsten and gold of the Great Lakes Region. In 2021 it had 46 member organisations and one observer.",
        "shared_objectives": "Public fact (2018): make calls for proposals known to each other’s circles, explore coordination and collaboration on "
                             "projects and funding, and have volunteers of the PPA read the best proposals.",
        "influence": 4, "interest": 4, "level_now": "consult", "level_wanted": "collaborate", "review_on": "2027-01-18", "status": "under_review",
        "partner_members": "Alliance for Responsible Mining; International Peace Information Service (IPIS); Responsible Minerals Initiative (RMI); Solidaridad",
        "source": f"{about} ; {call} ; members: https://docslib.org/doc/13056105/ppa-contributions-to-responsible-minerals-trade . "
                  "Illustrative: priority, influence, interest, levels, review, status"}])
    actions = [
        ("Circulate the call for proposals among the members of the PPA", "share_call", "2018-08-17", "Public fact: the page of 17 August 2018 announces the call to the members."),
        ("Explore how projects and funding can be coordinated", "co_funding", "", ""),
        ("Volunteers of the PPA read the best proposals (planned for early 2019; whether it happened is not published)", "joint_review", "", "")]
    write("engagement-actions", ["plan", "title", "kind", "due_on", "done_on", "outcome", "evidence"],
          [{"plan": plan, "title": a[0], "kind": a[1], "due_on": a[2], "done_on": a[2], "outcome": a[3], "evidence": call} for a in actions])
    template = "Invented example: A new partner"
    write("invented/plan-templates", ["title", "note"], [{"title": template, "note": "Invented example. No holidays are listed: only Saturday and Sunday are free."}])
    write("invented/template-actions", ["plan_template", "title", "kind", "anchor", "working_days"],
          [dict(zip(("plan_template", "title", "kind", "anchor", "working_days"), (template, *line))) for line in (
              ("First meeting", "meeting", "from", 10), ("Share the next call for proposals", "share_call", "from", 30),
              ("Ask what came of it", "message", "from", 60), ("Prepare the review", "other", "review_on", -15))])
    plans = [
        ("Northlight Electronics", "Bring the suppliers along", "high", 5, 4, "involve", "collaborate", "2026-07-01", "2026-12-07", "draft"),
        ("Tinwerk Lötmittel", "From paying to taking part", "medium", 2, 3, "inform", "consult", "2026-09-01", "2026-11-09", "under_review"),
        ("Fair Seam", "A voice for the sites", "high", 3, 5, "collaborate", "empower", "2026-05-04", "2027-02-01", "draft"),
        ("Institute for Quiet Data", "Figures for all", "low", 3, 2, "inform", "consult", "2026-10-05", "2027-03-01", "draft"),
        ("Lagune Metals", "Get to know each other", "", "", "", "", "", "2026-11-02", "", "draft")]
    keys = ("organisation", "title", "priority", "influence", "interest", "level_now", "level_wanted", "from", "review_on", "status")
    write("invented/engagement-plans", [*keys, "rationale", "shared_objectives", "source"], [
        dict(zip(keys, (f"Invented example: {p[0]}", f"Invented example: {p[1]}", *p[2:])), source="Invented for the demonstration",
             rationale="Invented: it is easier to reach its suppliers together.", shared_objectives="Invented: two joint events a year.") for p in plans])
    lines = [
        ("Bring the suppliers along", "First meeting", "meeting", "2026-07-15", "2026-07-14", "Invented: both sides named a contact."),
        ("Bring the suppliers along", "Round table with twenty suppliers", "joint_event", "2026-11-12", "", ""),
        ("Bring the suppliers along", "Share the next call for proposals", "share_call", "2026-12-01", "", ""),
        ("From paying to taking part", "Ask what keeps them from coming", "message", "2026-10-15", "", ""),
        ("A voice for the sites", "Joint visit to an invented site", "visit", "2026-09-10", "2026-09-12", "Invented: three requests of the miners were noted."),
        ("A voice for the sites", "Read the proposals together", "joint_review", "2027-01-20", "", "")]
    write("invented/engagement-actions", ["plan", "title", "kind", "due_on", "done_on", "outcome"],
          [dict(zip(("plan", "title", "kind", "due_on", "done_on", "outcome"), (f"Invented example: {a[0]}", f"Invented example: {a[1]}", *a[2:]))) for a in lines])


def title_of(results, code):
    return next(title for one, _, _, title in results if one == code).removeprefix("Invented example: ")


organisations()
memberships()
published_fees()
projects()
sites()
visits()
production()
invented()
engagement()
