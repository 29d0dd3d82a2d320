SELECT id, form_token FROM groups_dialogue WHERE form_token >= $1 AND form_token < $2
