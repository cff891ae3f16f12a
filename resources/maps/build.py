#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns country shapes into the compact outlines the program carries.

    build.py SHAPES.geojson COUNTRIES.csv OUT.outline

SHAPES: Natural Earth countries (public domain) with the properties iso2 and name.
COUNTRIES: iso2 and the columns name_en name_fr name_nl name_de name_es (Unicode CLDR).

The format, all numbers as LEB128 varints, signed ones zigzagged, positions in hundredths of a degree:
"LBMO1", countries; each: iso2 (2 bytes), five names (length, UTF-8), label lon lat, rings;
each ring: points, then lon lat as differences from the point before (the first from 0 0).
"""
import csv
import json
import sys

LANGUAGES = ["en", "fr", "nl", "de", "es"]


def varint(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def signed(number):
    return varint(number << 1 if number >= 0 else (-number << 1) - 1)


def text(words):
    raw = words.encode()
    return varint(len(raw)) + raw


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def inside(x, y, ring):
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def room(x, y, ring):
    """Squared distance to the outline; across counts more than along, for names are wide."""
    best = float("inf")
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        dx, dy = x2 - x1, y2 - y1
        t = max(0, min(1, ((x - x1) * dx + (y - y1) * dy) / ((dx * dx + dy * dy) or 1)))
        best = min(best, (0.6 * (x - x1 - t * dx)) ** 2 + (y - y1 - t * dy) ** 2)
    return best


def cut(ring, edge, keep_below):
    """The part of a closed line on one side of a meridian."""
    out = []
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        in1, in2 = (x1 <= edge, x2 <= edge) if keep_below else (x1 >= edge, x2 >= edge)
        if in1:
            out.append((x1, y1))
        if in1 != in2:
            out.append((edge, y1 + (y2 - y1) * (edge - x1) / (x2 - x1)))
    return out


def parted(ring):
    """A line that runs across the 180th meridian becomes one on each side of it."""
    whole, turn = [], 0
    for x, y in (point[:2] for point in ring):
        if whole and x + turn - whole[-1][0] > 180:
            turn -= 360
        elif whole and x + turn - whole[-1][0] < -180:
            turn += 360
        whole.append((x + turn, y))
    if turn != 0 or max(abs(x) for x, _ in whole) <= 180:  # round a pole, or not across at all
        return [ring]
    parts = []
    for shift in (-360, 0, 360):
        moved = cut(cut([(x + shift, y) for x, y in whole], 180, True), -180, False)
        if len(moved) >= 3:
            parts.append(moved + moved[:1])
    return parts


def label_point(ring):
    """The place within the ring that lies farthest from its edge."""
    thin = ring[:: max(1, len(ring) // 250)] + [ring[-1]]
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    steps = 24
    best = (-1, sum(xs) / len(xs), sum(ys) / len(ys))
    for i in range(1, steps):
        for j in range(1, steps):
            x = min(xs) + (max(xs) - min(xs)) * i / steps
            y = min(ys) + (max(ys) - min(ys)) * j / steps
            if inside(x, y, thin):
                best = max(best, (room(x, y, thin), x, y))
    return best[1], best[2]


def main(shapes, countries, target):
    with open(countries, encoding="utf-8", newline="") as file:
        names = {row["iso2"]: [row["name_" + language] for language in LANGUAGES] for row in csv.DictReader(file)}
    with open(shapes, encoding="utf-8") as file:
        features = json.load(file)["features"]
    out = bytearray(b"LBMO1" + varint(len(features)))
    for feature in features:
        code = feature["properties"].get("iso2") or ""
        code = code if len(code) == 2 and code.isalpha() else "--"
        geometry = feature["geometry"]
        polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        rings = [part for polygon in polygons for ring in polygon for part in parted(ring)]
        lon, lat = label_point(max(rings, key=area))
        out += code.encode()
        for name in names.get(code, [feature["properties"].get("name") or ""] * len(LANGUAGES)):
            out += text(name)
        out += signed(round(lon * 100)) + signed(round(lat * 100)) + varint(len(rings))
        for ring in rings:
            out += varint(len(ring))
            x = y = 0
            for point in ring:
                nx, ny = round(point[0] * 100), round(point[1] * 100)
                out += signed(nx - x) + signed(ny - y)
                x, y = nx, ny
    with open(target, "wb") as file:
        file.write(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
