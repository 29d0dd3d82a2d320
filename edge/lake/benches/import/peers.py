"""What others take for a part of an import, from the files that the benchmark wrote. Prints Markdown tables.

peers.py FOLDER AREAS.geojson    (needs what requirements.txt names)

DuckDB does less than an import: CSV to Parquet and the counts, without areas, incidents, doubles or a list of what
was set aside. GeoPandas finds the areas of points and does nothing else.
"""

import os
import sys
import time
from pathlib import Path

import duckdb
import geopandas
import pandas

FORMATS = "['%m/%d/%Y %I:%M:%S %p', '%Y-%m-%dT%H:%M:%S.%g', '%Y-%m-%dT%H:%M:%S']"


def timed(work):
    begun = time.monotonic()
    outcome = work()
    return outcome, time.monotonic() - begun


def by_duckdb(path: Path) -> None:
    out = path.with_suffix(".duckdb.parquet")
    database = duckdb.connect()
    database.execute(f"SET threads = {os.cpu_count()}")
    _, writing = timed(lambda: database.execute(f"""
        COPY (
          SELECT "CAD Event Number" AS event, try_strptime("Original Time Queued", {FORMATS}) AS called_at,
            try_strptime("Arrived Time", {FORMATS}) AS arrived_at, "Call Type" AS began, "Initial Call Type" AS type,
            "Priority" AS priority, "Event Clearance Description" AS clearance,
            try_cast("Blurred_Longitude" AS DOUBLE) AS lon, try_cast("Blurred_Latitude" AS DOUBLE) AS lat
          FROM read_csv('{path}', all_varchar = true, header = true)
        ) TO '{out}' (FORMAT parquet, COMPRESSION zstd)
    """))
    rows = database.execute(f"SELECT count(*) FROM '{out}'").fetchone()[0]
    _, counting = timed(lambda: database.execute(f"""
        SELECT lon, lat, type, count(*), count(*) FILTER (WHERE began = 'ONVIEW'),
          count(*) FILTER (WHERE began LIKE 'ALARM%')
        FROM '{out}' GROUP BY ALL
    """).fetchall())
    out.unlink()
    print(f"| DuckDB {duckdb.__version__} | {rows} | {writing:.2f} | {counting:.2f} | {rows / (writing + counting):.0f} |")


def by_geopandas(path: Path, areas: str) -> None:
    table = pandas.read_csv(path, header=None, names=["lon", "lat"])
    neighborhoods = geopandas.read_file(areas)
    points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(table.lon, table.lat), crs=neighborhoods.crs)
    joined, seconds = timed(lambda: geopandas.sjoin(points, neighborhoods, predicate="within"))
    found = joined.index.nunique()
    print(f"| GeoPandas {geopandas.__version__} | {len(points)} | {seconds:.2f} | {len(points) / seconds:.0f} | {found} |")


def main() -> None:
    folder, areas = Path(sys.argv[1]), sys.argv[2]
    print("| CSV to Parquet and counts | rows | Parquet s | counts s | rows/s |\n|---|---|---|---|---|")
    for path in sorted(folder.glob("calls-*.csv")):
        by_duckdb(path)
    print("\n| areas of points | points | s | points/s | in an area |\n|---|---|---|---|---|")
    for path in sorted(folder.glob("points-*.csv")):
        by_geopandas(path, areas)


main()
