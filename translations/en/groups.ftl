groups-title = Groups
groups-lede = Groups that speak for a neighborhood, who speaks for them, and when we last met them.
groups-waiting = { $n ->
    [one] One group waits for a visit: never visited, or not for more than 60 days.
   *[other] { $n } groups wait for a visit: never visited, or not for more than 60 days.
}
groups-empty = No group is on the list yet.
groups-caption = All groups
groups-add = Add a group
groups-col-name = Group
groups-col-kind = Kind
groups-col-areas = Neighborhoods
groups-col-last = Last visit
groups-col-speakers = Who speaks for it
groups-col-act = Next step
groups-whole-town = the whole town
groups-unvisited = Not visited for { $days } days
groups-never = Never visited
groups-waits = Waits for a visit
groups-nobody-speaks = nobody yet
groups-visit = Write down a visit
groups-over = { $n ->
    [one] One group that ended
   *[other] { $n } groups that ended
}

groups-kind = Kind of group
groups-kind-business-district = Business district
groups-kind-neighborhood-council = Neighborhood council
groups-kind-tenants-union = Tenants’ union
groups-kind-faith-community = Faith community
groups-kind-cultural-association = Cultural association
groups-kind-block-watch = Block watch
groups-kind-school = School
groups-kind-other = Other

groups-change-title = Change what we know of the group
groups-name = Name of the group
groups-name-hint = As the group calls itself. Anyone can read it, beside its visits.
groups-name-taken = Another group has this name already. Please choose another name, or look for the group in the list.
groups-language = Language of its meetings
groups-language-hint = The language in which people there feel at home.
groups-meets = Where and when it meets
groups-meets-field = Where and when it meets (optional)
groups-meets-hint = For example: first Tuesday, 6 pm, library. Leave out names and phone numbers of people.
groups-areas-field = Neighborhoods for which it speaks (optional)
groups-areas-hint = Choose none when it speaks for the whole town.
groups-save = Save
groups-back = Go back

groups-ended-on = This group ended on { $day }.
groups-not-known = not known
groups-change = Change
groups-representative = Representative
groups-since = Since
groups-not-seated = No longer holds the role
groups-no-representative = Nobody speaks for this group yet.
groups-end-representative = No longer speaks for it
groups-no-candidate = There is nobody else with the role of a community representative. The administrator can give it.
groups-add-representative-field = Who else speaks for this group?
groups-add-representative-hint = They will see this group’s concerns and what we say back. They must hold the role of a community representative.
groups-add-representative = Let them speak for it
groups-not-representative = This person no longer holds the role of a community representative. Please choose someone else.
groups-dialogues = Visits
groups-no-dialogue = Nobody has written down a visit yet.
groups-day = Day
groups-area = Neighborhood
groups-area-all = all of the group’s neighborhoods
groups-how-long = How long
groups-who-came = Who came
groups-barrier = Language barrier
groups-points = Points
groups-led-by = Written down by
groups-yes = yes
groups-no = no
groups-hours-n = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
groups-heads-n = { $heads ->
    [one] 1 person
   *[other] { $heads } people
}
groups-heads-few = fewer than 11 people
groups-points-n = { $points ->
    [0] no points to take up
    [one] 1 point to take up
   *[other] { $points } points to take up
}
groups-end-title = End this group
groups-end-what = From today on nobody speaks for it, and it waits for no visit. Its visits stay. This cannot be taken back.
groups-end = End the group

groups-visit-title = Write down a visit
groups-visit-who-sees = The project manager, officers, case managers and intake staff can read this. Anyone can read the day, the group, the hours and how many people came (when fewer than 11 came, not the number). Please leave names of people out.
groups-held-day = Which day?
groups-held-day-wrong = Please write today or an earlier day, not more than ten years ago.
groups-hours = How many hours?
groups-hours-hint = For example 1.5
groups-hours-wrong = Please write hours from 0.1 to 12, such as 1.5.
groups-heads = How many people came?
groups-heads-hint = Without our own staff.
groups-barrier-field = Was there a language barrier?
groups-barrier-hint = Could some people not follow, or not speak, because of the language?
groups-barrier-no = No, everyone could follow
groups-barrier-yes = Yes, some people could not follow
groups-area-field = Neighborhood (optional)
groups-area-hint = Leave this out when it was about all of the group’s neighborhoods.
groups-said = What was said?
groups-said-hint = In short: what worries people, what goes well, what we told them. No names of people: say “a neighbor” or “a shopkeeper”. Up to 4,000 characters.
groups-points-title = Points to take up
groups-points-lede = Each point becomes a report of this group, and gets an answer. Leave points that you do not need empty.
groups-point = Point { $n }
groups-point-place = Where is it?
groups-point-place-hint = An address, a corner, or a place that people know. No names of people.
groups-point-category = What is it about?
groups-point-words = What was said about it?
groups-point-words-hint = In their words, without names of people. Up to 2,000 characters.
groups-point-area = Neighborhood of this point (optional)
groups-point-area-hint = Leave this out when it is the same as that of the visit.
groups-visit-save = Save the visit

groups-visit-of = { $group }, { $day }
groups-visit-on = Visit on { $day }
groups-said-title = What was said
groups-no-point = No points to take up were written down.
groups-raised-lede = The words of each point are kept with its report, not here.
groups-point-entered = Became a report
groups-point-waiting = Waits to become a report

groups-my-title = { $n ->
    [one] My group
   *[other] My groups
}
groups-my-lede = What we know of your group, and when we met. If something is wrong, please tell the project manager.
groups-my-empty = You do not speak for a group yet. Please ask the project manager.
groups-my-visits = Our visits
groups-my-no-visit = We have not visited this group yet.

groups-to-visit = Groups to visit
groups-to-visit-count = waiting
groups-to-visit-none = No group waits for a visit.
groups-to-visit-all = All groups
groups-last-visit = last visit { $ago }

groups-visits = Who visited when
groups-visits-lede = When people of the program last met groups of this neighborhood.
groups-visits-none = No visit to a group of this neighborhood has been written down yet.

said-group-added = The group is on the list.
said-group-changed = The change is saved.
said-group-ended = The group ended.
said-representative-added = They speak for this group from today on.
said-representative-ended = They no longer speak for this group.
said-visit-held = The visit is saved. Its points will become reports in a moment.
