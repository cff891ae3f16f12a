# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every screen of the running program through AT-SPI: what can be focused has a role and a name, and every
dialog is left by Escape."""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
import pyatspi

TABLES = ("table", "tree", "tree table", "list")
# Menus are read when they open; a window or a group is left by going on.
UNNAMED = ("filler", "panel", "scroll pane", "viewport", "frame", "scroll bar", "separator", "layered pane")
SCREENS = ["Home", "Tasks", "Organisations", "Mine sites", "New Organisation", "New Visit", "Map of sites",
           "Production dashboard", "Printable reports", "Import", "Duplicates"]
DIALOGS = {"settings": "ctrl+comma", "help": "F1", "keys": "ctrl+F1", "new casebook": None, "about lodebook": None}


def wait(what, look, seconds=20):
    end = time.time() + seconds
    problem = "nothing came"
    while time.time() < end:
        try:
            found = look()
            if found:
                return found
        except Exception as error:  # what was seen a moment ago is gone
            problem = error
        time.sleep(0.05)
    raise AssertionError(f"{what}: {problem}")


def walk(node):
    yield node
    if node.getRoleName() in TABLES:
        return  # thousands of cells
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from walk(child)


def has(node, state):
    return node.getState().contains(state)


def named(node):
    if node.name.strip():
        return True
    return any(relation.getRelationType() == pyatspi.RELATION_LABELLED_BY and
               any(relation.getTarget(i).name.strip() for i in range(relation.getNTargets()))
               for relation in node.getRelationSet())


def focusable(window):
    return [node for node in walk(window)
            if has(node, pyatspi.STATE_SHOWING) and has(node, pyatspi.STATE_FOCUSABLE) and has(node, pyatspi.STATE_ENABLED)]


def silent(window):
    """Controls a screen reader has nothing to say about."""
    found = []
    for node in focusable(window):
        role = node.getRoleName()
        if role in ("unknown", "invalid", ""):
            found.append(f"“{node.name}” has no role")
        elif role not in UNNAMED and not named(node):
            found.append(f"a {role} in “{node.parent.name or node.parent.getRoleName()}” has no name")
    return found


def key(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def type_(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


def windows(program):
    return [window for window in program if window is not None and has(window, pyatspi.STATE_SHOWING)]


def palette(program, main, words):
    key("ctrl+k")
    field = wait("the search field", lambda: next((node for node in walk(main) if has(node, pyatspi.STATE_FOCUSED)
                                                   and node.name.startswith("Search everything")), None))
    key("ctrl+a")
    type_(words)
    wait(f"“{words}” in the search field", lambda: field.queryText().getText(0, -1) == words)
    key("Return")


def look_at_screens(program, main):
    problems = []
    for screen in SCREENS:
        before = main.name
        palette(program, main, screen)
        if screen != "Home":
            wait(f"“{screen}” opens", lambda: main.name != before)
        time.sleep(1)
        count = len(focusable(main))
        print(f"{main.name}: {count} controls")
        if count < 5:
            problems.append(f"{screen}: only {count} controls can be reached")
        problems += [f"{screen}: {problem}" for problem in silent(main)]
    return problems


def look_at_dialogs(program, main):
    problems = []
    palette(program, main, "Home")
    time.sleep(0.5)
    for dialog, keys in DIALOGS.items():
        standing = len(windows(program))
        if keys:
            key(keys)
        else:
            palette(program, main, dialog)
        opened = wait(f"the dialog {dialog}", lambda: len(windows(program)) > standing and
                      next(window for window in windows(program) if has(window, pyatspi.STATE_ACTIVE) and window.name != main.name))
        print(f"{dialog}: {opened.getRoleName()} “{opened.name}”, {len(focusable(opened))} controls")
        if not opened.name.strip():
            problems.append(f"{dialog}: has no name")
        problems += [f"{dialog}: {problem}" for problem in silent(opened)]
        key("Escape")
        try:
            wait(f"the dialog {dialog} is left", lambda: len(windows(program)) == standing, 5)
            wait("the window has the keyboard again", lambda: has(main, pyatspi.STATE_ACTIVE), 5)
        except AssertionError as error:
            problems.append(f"{dialog}: Escape does not leave it ({error})")
            return problems
    return problems


def main():
    Atspi.set_timeout(3000, 10000)
    running = subprocess.Popen(sys.argv[1:])
    try:
        program = wait("the program", lambda: next((each for each in pyatspi.Registry.getDesktop(0)
                                                    if each is not None and each.name.lower() == "lodebook"), None))
        window = wait("its window", lambda: next((each for each in windows(program) if each.getRoleName() == "frame"), None))
        wait("the keyboard", lambda: has(window, pyatspi.STATE_ACTIVE))
        problems = look_at_screens(program, window) + look_at_dialogs(program, window)
    finally:
        running.kill()
        running.wait()
    for problem in dict.fromkeys(problems):
        print("FAIL:", problem)
    print("Totals:", "nothing is silent" if not problems else f"{len(problems)} to mend")
    return 1 if problems else 0


sys.exit(main())
