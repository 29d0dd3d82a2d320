SELECT
  (SELECT COUNT(*) FROM people_person p WHERE p.email = $1 AND p.vouched_day IS NOT NULL) AS vouched,
  (SELECT COUNT(*) FROM people_passkey k JOIN people_person p ON p.id = k.person WHERE p.email = $1) AS passkeys
