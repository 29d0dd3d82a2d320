"""What DuckDB takes for less: CSV to Parquet and the counts, without areas, incidents, doubles or rejects.

python peer.py calls-10000000.csv    (needs the package duckdb)
"""

import os
import sys
import time

import duckdb

FORMATS = "['%m/%d/%Y %I:%M:%S %p', '%Y-%m-%dT%H:%M:%S.%g', '%Y-%m-%dT%H:%M:%S']"

path = sys.argv[1]
out = path + ".parquet"
database = duckdb.connect()
database.execute(f"SET threads = {os.cpu_count()}")
begun = time.monotonic()
database.execute(f"""
COPY (
  SELECT "CAD Event Number" AS event, try_strptime("Original Time Queued", {FORMATS}) AS called_at,
    try_strptime("Arrived Time", {FORMATS}) AS arrived_at, "Call Type" AS began, "Initial Call Type" AS type,
    "Priority" AS priority, "Event Clearance Description" AS clearance,
    try_cast("Blurred_Longitude" AS DOUBLE) AS lon, try_cast("Blurred_Latitude" AS DOUBLE) AS lat
  FROM read_csv('{path}', all_varchar = true, header = true)
) TO '{out}' (FORMAT parquet, COMPRESSION zstd)
""")
written = time.monotonic()
rows = database.execute(f"SELECT count(*) FROM '{out}'").fetchone()[0]
database.execute(f"""
SELECT lon, lat, type, count(*), count(*) FILTER (WHERE began = 'ONVIEW'), count(*) FILTER (WHERE began LIKE 'ALARM%')
FROM '{out}' GROUP BY ALL
""").fetchall()
counted = time.monotonic()
os.remove(out)
print(f"{rows} rows: {written - begun:.2f} s to Parquet, {counted - written:.2f} s to count, "
      f"{rows / (counted - begun):.0f} rows/s")
