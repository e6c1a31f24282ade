"""Five questions, answered by Polars from the Arrow files: python with_polars.py [DIRECTORY]"""

import json
import sys
from pathlib import Path

import polars as pl

MAY_2025 = pl.col("period") == "2025-05"
SPECIALISTS = pl.col("occupation") == "29-2072"


def answers(directory):
    """The answers by the name of the question."""
    keys = pl.col(pl.Categorical).cast(pl.String)

    def table(name):
        return pl.read_ipc(Path(directory) / f"{name}.arrow").with_columns(keys)

    states = table("state_wages")
    today = states.filter(SPECIALISTS & MAY_2025)
    return {
        "best_paying_states": best_paying_states(today, table("national_wages")),
        "withheld": withheld({"state_wages": states, "area_wages": table("area_wages")}),
        "where_pay_goes_furthest": where_pay_goes_furthest(today, table("price_parities")),
        "rank_of_new_jersey": rank_of_new_jersey(today, table("states")),
        "shrinking_occupations": shrinking_occupations(table("projections"), table("occupations")),
    }


def ranked(wages):
    rank = pl.col("annual_mean").rank("min", descending=True).cast(pl.Int64).alias("rank")
    return wages.drop_nulls("annual_mean").with_columns(rank, pl.len().alias("of"))


def best_paying_states(today, nation):
    nation = nation.select("occupation", "period", pl.col("annual_mean").alias("national_mean"))
    above = (pl.col("annual_mean") - pl.col("national_mean")).alias("above_the_united_states")
    rows = ranked(today).join(nation, on=["occupation", "period"]).sort("rank", "state").head(5)
    return rows.select("rank", "state", "annual_mean", above, "period", "source").to_dicts()


def withheld(tables):
    counted = []
    for name, wages in tables.items():
        # `missing` is a map from columns to the reasons why they are null.
        entries = wages.filter(MAY_2025).with_columns(pl.col("missing").map.entries())
        reasons = entries.explode("missing").drop_nulls("missing").unnest("missing")
        groups = reasons.filter(pl.col("value") == "withheld").group_by("occupation", "key", "period", "source")
        counted.append(groups.agg(pl.len().alias("withheld")).with_columns(pl.lit(name).alias("table")))
    rows = pl.concat(counted).rename({"key": "column"}).sort("table", "occupation", "column")
    return rows.select("table", "occupation", "column", "withheld", "period", "source").to_dicts()


def where_pay_goes_furthest(today, parities):
    # The parities of the wage's own year, or the latest that there are.
    parities = parities.filter((pl.col("item") == "all-items") & (pl.col("period") <= "2025"))
    latest = parities.filter(pl.col("period") == pl.col("period").max())
    latest = latest.select(pl.col("place").alias("state"), "index_us_100", pl.col("period").alias("prices"))
    real = (pl.col("annual_median") * 100 / pl.col("index_us_100") + 0.5).floor().cast(pl.Int64)
    rows = today.drop_nulls("annual_median").join(latest, on="state").with_columns(real.alias("at_national_prices"))
    rows = rows.sort("at_national_prices", "state", descending=[True, False]).head(5)
    return rows.select("state", "annual_median", "at_national_prices", "prices", "period", "source").to_dicts()


def rank_of_new_jersey(today, states):
    no_territories = states.filter(~pl.col("is_territory")).select("state")
    row = ranked(today.join(no_territories, on="state")).filter(pl.col("state") == "NJ")
    return row.select("rank", "of", "annual_mean", "period", "source").to_dicts()[0]


def shrinking_occupations(projections, occupations):
    latest = projections.filter(pl.col("period") == pl.col("period").max())
    rows = latest.filter(pl.col("growth_percent") < 0).join(occupations, on="occupation").sort("occupation")
    return rows.select("occupation", "title", "growth_percent", "period", "source").to_dicts()


if __name__ == "__main__":
    print(json.dumps(answers(sys.argv[1] if len(sys.argv) > 1 else "target/tables"), indent=2))
