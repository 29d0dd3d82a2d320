SELECT id, source, day, trouble FROM post_inbox WHERE state = 'trouble' ORDER BY day, id
