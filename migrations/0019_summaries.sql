-- What may be taken home from a meeting, as the project manager approved it.
CREATE TABLE briefs_summary (
  meeting TEXT NOT NULL PRIMARY KEY REFERENCES workgroup_meeting (id),
  places TEXT NOT NULL,
  works TEXT NOT NULL,
  needs TEXT NOT NULL,
  approved_by TEXT NOT NULL REFERENCES people_person (id),
  approved_at BIGINT NOT NULL
);
