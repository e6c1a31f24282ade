"""Five questions, answered by DuckDB from the Parquet files: python with_duckdb.py [DIRECTORY]"""

import json
import sys
from pathlib import Path

import duckdb

BEST_PAYING_STATES = """
    select
        rank() over (order by s.annual_mean desc) as rank,
        s.state,
        s.annual_mean,
        s.annual_mean - n.annual_mean as above_the_united_states,
        s.period,
        s.source
    from state_wages s
    join national_wages n using (occupation, period)
    where s.occupation = '29-2072' and s.period = '2025-05' and s.annual_mean is not null
    order by rank, s.state
    limit 5
"""

# `missing` is a map from columns to the reasons why they are null.
WITHHELD = """
    with missing as (
        select 'state_wages' as "table", occupation, period, source, unnest(map_entries(missing)) as entry
        from state_wages
        union all
        select 'area_wages', occupation, period, source, unnest(map_entries(missing))
        from area_wages
    )
    select "table", occupation, entry.key as "column", count(*) as withheld, period, source
    from missing
    where period = '2025-05' and entry.value = 'withheld'
    group by all
    order by "table", occupation, "column"
"""

# The parities of the wage's own year, or the latest that there are.
WHERE_PAY_GOES_FURTHEST = """
    select
        w.state,
        w.annual_median,
        floor(w.annual_median * 100 / p.index_us_100 + 0.5)::bigint as at_national_prices,
        p.period as prices,
        w.period,
        w.source
    from state_wages w
    join price_parities p on p.place = w.state and p.item = 'all-items'
    where w.occupation = '29-2072' and w.period = '2025-05' and w.annual_median is not null
        and p.period = (select max(period) from price_parities where period <= '2025')
    order by at_national_prices desc, w.state
    limit 5
"""

RANK_OF_NEW_JERSEY = """
    with ranked as (
        select w.*, rank() over (order by w.annual_mean desc) as rank, count(*) over () as "of"
        from state_wages w
        join states using (state)
        where w.occupation = '29-2072' and w.period = '2025-05'
            and w.annual_mean is not null and not states.is_territory
    )
    select rank, "of", annual_mean, period, source
    from ranked
    where state = 'NJ'
"""

SHRINKING_OCCUPATIONS = """
    select p.occupation, o.title, p.growth_percent, p.period, p.source
    from projections p
    join occupations o using (occupation)
    where p.growth_percent < 0 and p.period = (select max(period) from projections)
    order by p.occupation
"""


def answers(directory):
    """The answers by the name of the question."""
    database = duckdb.connect()
    for file in Path(directory).glob("*.parquet"):
        database.read_parquet(str(file)).create_view(file.stem)

    def rows(query):
        result = database.execute(query)
        names = [column[0] for column in result.description]
        return [dict(zip(names, row)) for row in result.fetchall()]

    return {
        "best_paying_states": rows(BEST_PAYING_STATES),
        "withheld": rows(WITHHELD),
        "where_pay_goes_furthest": rows(WHERE_PAY_GOES_FURTHEST),
        "rank_of_new_jersey": rows(RANK_OF_NEW_JERSEY)[0],
        "shrinking_occupations": rows(SHRINKING_OCCUPATIONS),
    }


if __name__ == "__main__":
    print(json.dumps(answers(sys.argv[1] if len(sys.argv) > 1 else "target/tables"), indent=2))
