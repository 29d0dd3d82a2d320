triage-title = Triage
triage-lede = { $n ->
    [0] Nothing waits to be sorted.
    [one] One concern waits to be sorted.
   *[other] { $n } concerns wait to be sorted.
}
triage-lede-contested = { $n ->
    [0] No concern is contested.
    [one] One concern is contested and was not sorted again since.
   *[other] { $n } concerns are contested and were not sorted again since.
}
triage-lede-referrals = { $n ->
    [0] No concern is sorted as a referral.
    [one] One concern is about a person whom LEAD might help.
   *[other] { $n } concerns are about a person whom LEAD might help. The latest come first.
}
triage-lede-gaps = { $n ->
    [0] No concern is sorted as a service gap.
    [one] For one concern something is missing that nobody at the table can give.
   *[other] For { $n } concerns something is missing that nobody at the table can give. The latest come first.
}
triage-referrals-link = Referrals: { $n }
triage-gaps-link = Service gaps: { $n }
triage-drafts-link = Text that was set aside
triage-filter = Filter the queue
triage-filter-area = Neighborhood
triage-filter-all = All
triage-filter-show = Show
triage-filter-go = Show
triage-show-oldest = The oldest first
triage-show-alike = Those that look alike first
triage-show-contested = Those that are contested
triage-show-referrals = Referrals
triage-show-gaps = Service gaps
triage-compared = Only the { $n } oldest were compared. Sort some of them to see the rest.
triage-none = Nothing waits here. What neighbors tell comes in by itself.
triage-none-contested = Nothing here. When a neighbor says “this is not resolved”, the concern shows up here for 90 days, or until you sort it again.
triage-none-sorted = Nothing here. What you sort so is listed here from then on.
triage-keys = Inside the list: j or ↓ next, k or ↑ back, Enter opens.
triage-reports = { $n ->
    [one] one report
   *[other] { $n } reports
}
triage-waits = { $days ->
    [0] came today
    [one] waits for one day
   *[other] waits for { $days } days
}
triage-contested = Contested on { $day }
triage-alike = { $n ->
    [one] One looks alike
   *[other] { $n } look alike
}
triage-may-name = May name a person
triage-pages = Pages of the queue
triage-page = Page { $page } of { $pages }
triage-page-before = Older
triage-page-after = Newer

triage-error = Error:
triage-concern-title = Sort a concern
triage-first-told = first told on { $day }
triage-to-sorting = Go to the sorting
triage-to-concern = Open the concern’s page
triage-skip = Skip: next concern
triage-reports-title = What neighbors told
triage-no-reports = All reports of this concern were taken back.
triage-report-number = Report { $n }
triage-about-report = About report { $n }
triage-where = Where
triage-when = When
triage-what = About
triage-since = First told
triage-told = Told
triage-added = The reporter added:
triage-added-contest = The reporter says that it is not resolved:
triage-near = close
triage-same = same

triage-names-limit = Marked words may be names of people. The marks are a guess: they miss names, and they mark some words that are no names. Please read each report yourself.
triage-names-unsearched = We cannot look for names in this script. Please read it yourself, or ask a speaker.
triage-names-open = Set words of report { $n } aside
triage-names-flagged = Report { $n } may name a person
triage-names-which = Which words of report { $n } name a person?
triage-names-words = Other words to set aside
triage-names-words-hint = Type them as they stand in the report. They are taken out wherever they stand in it: in the place, the time, the words, and what was added.
triage-names-move = Set aside from report { $n }
triage-names-missing = Some of these words are not in the report, or were set aside before. Please copy them as they stand there.

triage-alike-title = Do these tell of the same problem?
triage-alike-none = No other concern looks like this one.
triage-alike-hint = The program found these by place, kind, words, and the days on which they were told. When it happens it cannot compare: people write that in their own words. It may be wrong. Every report is kept when you merge.
triage-alike-this = This concern
triage-alike-other = Looks like it: { $day }
triage-alike-more = { $n ->
    [one] One more looks alike. It shows up when you have settled these.
   *[other] { $n } more look alike. They show up when you have settled these.
}
triage-merge = Same concern: merge
triage-merge-this = If you merge, this concern becomes part of the other one.
triage-merge-other = If you merge, the other one becomes part of this concern.
triage-keep-apart = Not the same

triage-sort-title = Sort this concern
triage-sort-again = Sort it again
triage-sorted-by = { $who } sorted it on { $when }.
triage-sort-label = Where does it go?
triage-sort-place-concern = A place with a problem. It can go on the work group’s agenda.
triage-sort-referral = A person in trouble whom LEAD might help. Staff take it from here, outside this list.
triage-sort-service-gap = Something is missing that nobody at the table can give. It counts as unmet need.
triage-sort-outside-lead = Not for LEAD. We say who can help.
triage-title-label = What it is called
triage-title-hint = People read this in public, and may hear it at meetings. Say the place and the problem. Never a person’s name.
triage-prefill = { $category }: { $place }
triage-pointer-label = Who can help
triage-pointer-hint = Needed when it is outside LEAD.
triage-pointer-needed = Please choose who can help. A concern that is not for LEAD goes with a pointer.
triage-reason-label = Why
triage-reason-hint = Needed for a service gap and for what is outside LEAD. No names of people.
triage-reason-needed = Please say why. A service gap, and what is outside LEAD, need a reason.
triage-merged-meanwhile = This was merged into the concern below while you worked on it. Nothing was sorted yet. What you typed is still here: please check it and send it again.
triage-sort-go = Sort, and go to the next

triage-drafts-title = Text that was set aside
triage-drafts-lede = Words that may name a person, taken out of reports. They are no evidence of anything. Each is erased after { $days } days, or as soon as the reporter takes the report back. Copies in backups last longer.
triage-drafts-who = Who sees this:
triage-drafts-who-text = the project manager, one text at a time.
triage-drafts-none = No text is set aside now.
triage-drafts-caption = Texts that were set aside
triage-draft-from = From a report about
triage-draft-when = Set aside
triage-draft-by = By
triage-draft-until = Erased on
triage-draft-refer = Refer the person
triage-draft-open = Open the text:
triage-draft-left = { $days ->
    [one] one day left
   *[other] { $days } days left
}
triage-draft-title = A text that was set aside
triage-draft-lede = Somebody wrote this, and nobody has checked it. It is no evidence. Do not copy it anywhere.
triage-draft-words = The words
triage-draft-concern = Open the concern:

triage-card-title = To sort
triage-card-waiting = concerns wait
triage-card-none = Nothing waits to be sorted.
triage-card-oldest = { $days ->
    [0] The oldest came today.
    [one] The oldest waits for one day.
   *[other] The oldest waits for { $days } days.
}
triage-card-alike = { $n ->
    [one] One looks like another concern.
   *[other] { $n } look like another concern.
}
triage-card-alike-of = Of the { $most } oldest, { $n } look like another concern.
triage-card-open = Open triage
triage-card-sorted = How it was sorted
triage-card-unsorted = Not sorted yet.
triage-card-when = Sorted

said-sorted = The concern was sorted. This is the next one.
said-triage-sorted-last = The concern was sorted. Nothing else waits.
said-triage-merged = The two concerns are one now. Every report is kept.
said-triage-merged-before = One of the two was merged already. Nothing was changed.
said-triage-apart = Noted: these two are different. They will not be suggested again.
said-triage-name-moved = The words were set aside. The report now shows […] in their place.
