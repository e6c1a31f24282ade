"""Holds what both scripts answer from the files to what the library says: compare.py DIRECTORY ANSWERS"""

import json
import sys

import with_duckdb
import with_polars


def main(directory, expected):
    with open(expected, encoding="utf-8") as file:
        expected = json.load(file)
    failed = 0
    for name, answers in [("DuckDB", with_duckdb.answers(directory)), ("Polars", with_polars.answers(directory))]:
        for question in expected | answers:
            said, found = expected.get(question), answers.get(question)
            if said == found and said:
                print(f"{name}: {question}: as the library says")
                continue
            failed += 1
            print(f"{name}: {question}: DIFFERS\n  library {json.dumps(said)}\n  files   {json.dumps(found)}")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main(*sys.argv[1:]) else 0)
