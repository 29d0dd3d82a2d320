# Drafts. What staff wrote stands in quotation marks, as they wrote it.
report-back-untitled = A concern that was told to us
report-back-draft-untitled = what you told us
report-back-draft-place = Thank you for telling us about “{ $title }”. We have read it. It is about a place, so it goes to the work group. We will say here what comes of it, also when we cannot help.
report-back-draft-referral = Thank you for telling us. We have read it. It may be about a person, and we say nothing about any person: not whether we know them, and not whether they get help. If someone is in danger now, call 911.
report-back-draft-gap = We have read what you told us about “{ $title }”. We cannot do anything about it now: what is needed is not there. We count it as a need that is not met.
report-back-draft-outside = We have read what you told us about “{ $title }”. It is not something that LEAD can take on.
report-back-draft-pointer = Here is who can help: { $pointer }.
report-back-draft-listen = The work group talked about “{ $title }”. Before it decides, it wants to listen to the people there.
report-back-draft-wait = The work group talked about “{ $title }” and has not decided yet. It will take it up again.
report-back-draft-next = It plans to meet again on { $day }.
report-back-draft-next-open = The day of its next meeting is not set yet.
report-back-draft-cannot = The work group talked about “{ $title }”. We cannot do anything about it now.
report-back-draft-planned = This is planned for “{ $title }”: “{ $promise }”. We mean to have it done by { $day }.
report-back-draft-moved = We need another day for “{ $title }”. We still plan this: “{ $promise }”. The new day is { $day }.
report-back-draft-blocked = Something stands in the way of what we plan for “{ $title }”. We still plan this: “{ $promise }”. We still mean to have it done by { $day }.
report-back-draft-unblocked = Something that stood in the way of what we plan for “{ $title }” is gone. We still plan this: “{ $promise }”. We mean to have it done by { $day }.
report-back-draft-obstacle = What stands in the way: “{ $obstacle }”.
report-back-draft-still = What still stands in the way: “{ $obstacle }”.
report-back-draft-done = This was done for “{ $title }”: “{ $promise }”.
report-back-draft-ended-cannot = For “{ $title }” we had planned this: “{ $promise }”. We cannot do it.
report-back-draft-reason = The reason: “{ $reason }”.
report-back-draft-note = Our note: “{ $reason }”.
report-back-draft-contest = If it is not resolved, please tell us.
report-back-draft-quoted = The words in quotation marks stand here as our staff wrote them.

# Letters. A text message holds no place, no title and no word.
report-back-letter-subject = An answer from { $site }
report-back-letter-intro = You asked { $site } for an answer. Here it is:
report-back-letter-contest = With your receipt you can read every answer, add something, or tell us that this is not resolved: { $receipt }
report-back-letter-contest-visit = If this is not resolved, please tell us at your next meeting, or tell whoever visits your group.
report-back-letter-text = { $site }: there is an answer for you. Read it with your receipt: { $receipt }
report-back-letter-phone = For staff: please call and read this out. Speak only with the person who asked for the call. Leave no message that says what it is about.
report-back-letter-visit = For staff: please say this at the group’s next meeting.

# One line in the reporter’s own language when the answer is in English.
# Drafts: no speaker of these languages has read them yet.
report-back-no-speaker-zh-Hans = 我们目前还没有会说中文的工作人员，所以用英文答复您。
report-back-no-speaker-zh-Hant = 我們目前還沒有會說中文的工作人員，所以用英文答覆您。
report-back-no-speaker-vi = Hiện chúng tôi chưa có người nói tiếng Việt, nên xin trả lời bằng tiếng Anh.
report-back-no-speaker-ko = 아직 한국어를 하는 직원이 없어 영어로 답변드립니다.
report-back-no-speaker-am = እስካሁን አማርኛ የሚናገር ሠራተኛ ስለሌለን በእንግሊዝኛ እንመልሳለን።
report-back-no-speaker-om = Hanga ammaatti nama Afaan Oromoo dubbatu hin qabnu; kanaaf Afaan Ingiliziitiin deebisna.
report-back-no-speaker-ti = ክሳብ ሕጂ ትግርኛ ዝዛረብ ሰራሕተኛ ስለዘይብልና ብእንግሊዝኛ ንምልስ።
report-back-no-speaker-so = Weli ma hayno qof ku hadla Soomaali, sidaas darteed waxaan kugu jawaabaynaa Ingiriis.

# The pages of the project manager.
report-backs-lede = { $n ->
    [0] No draft waits for you.
    [one] One draft waits for you. Nothing is said before you approve it.
   *[other] { $n } drafts wait for you. Nothing is said before you approve it.
}
report-backs-drafts = To approve
report-backs-none = Nothing to approve. Drafts appear here when a concern is sorted or decided on, and when a response is planned, moved, hindered or ended.
report-backs-drafted = drafted { $ago }
report-backs-concern = Open the concern
report-backs-to = To the neighborhood’s page. To reporters: { $ways }
report-backs-to-some = { $n } { $way }
report-backs-to-nobody = none
report-backs-way-in = { $way } ({ $language })
report-backs-approve = Approve and send
report-backs-edit = Edit
report-backs-keep = Keep the draft
report-backs-aside = Set aside, say nothing
report-backs-more =
    { $n ->
        [one] One more draft comes after these.
       *[other] { $n } more drafts come after these.
    }
report-backs-said = What we said last
report-backs-said-none = Nothing was said yet.
report-backs-text = Text: { $language }
report-backs-text-hint = Up to 1,500 characters. Places, never people.
report-backs-translate = Please translate what stands in quotation marks.
report-backs-who-sees = Who sees this: anyone, on the neighborhood’s page; and the reporters, in their language. What they told us does not go out.
report-backs-closed = This word was said or set aside. It can no longer be changed.
report-backs-said-before = What we said about this concern before
report-backs-said-before-none = Nothing was said about it yet.
report-backs-error = Error:
said-report-back-approved = Approved. The answer is on the neighborhood’s page, and the letters are on their way.
said-report-back-kept = The draft is kept. Nothing was said yet.
said-report-back-aside = Set aside. Nothing was said.
said-report-back-settled = This word was said or set aside before. Nothing was changed.
said-report-back-told = Noted. It is no longer on this list.
said-report-back-again = It will be tried again.

# The public pages.
neighborhoods-lede = What we said in each neighborhood, and how long ago.
neighborhoods-quiet-note = A quiet place is not a safe place. It means that we have said nothing there yet: perhaps nobody has told us anything.
neighborhoods-map = Map of the neighborhoods. The table says the same.
neighborhoods-map-area = { $name }: { $state }
neighborhoods-skip-map = Skip the map
neighborhoods-legend = What the map shows
neighborhoods-caption = Neighborhoods and our last word there
neighborhoods-column-name = Neighborhood
neighborhoods-column-state = Our last word
neighborhoods-column-open = Heard or planned, not ended
neighborhoods-column-days = Days since our last word
neighborhoods-never = no word yet
neighborhoods-cannot = Cannot
neighborhoods-waiting = Waiting
neighborhoods-quiet = Quiet
neighborhoods-words = What these words mean
neighborhoods-words-heard = We have read it and said so. For what LEAD cannot take on, that is our last word.
neighborhoods-words-planned = Someone will do it by a day that we named.
neighborhoods-words-done = It was done. If it is not resolved, you can tell us.
neighborhoods-words-cannot = We cannot do it now. The reason stands beside it.
neighborhoods-words-waiting = Our last word was “heard”, it is more than { $days } days old, and more was to come. The next word is due.
neighborhoods-words-quiet = We have said nothing there yet. That does not mean that all is well.
neighborhoods-where = Where { $name } lies
neighborhoods-number-days = days since our last word
neighborhoods-number-planned = concerns with something planned, in 365 days
neighborhoods-number-done = concerns where it was done, in 365 days
neighborhoods-number-cannot = concerns where we cannot act, in 365 days
neighborhoods-tell = Tell us about { $name }
neighborhoods-said = What we said here
neighborhoods-said-none = We have said nothing about { $name } yet. That does not mean that all is well: perhaps nobody has told us anything.
neighborhoods-said-most = Only the last { $n } words are shown here.
neighborhoods-said-older = Show what we said before that
neighborhoods-contest = Did you tell us about one of these, and it is not resolved?
neighborhoods-contest-link = Tell us with your receipt

# Cards.
report-back-approve-title = Words to approve
report-back-approve-count = drafts
report-back-approve-all = All drafts
report-back-overdue-title = Answers overdue
report-back-overdue-count = concerns
report-back-overdue-waiting = { $n ->
    [0] No concern waits for an answer for more than { $days } days.
    [one] One concern waits for an answer for more than { $days } days.
   *[other] { $n } concerns wait for an answer for more than { $days } days.
}
report-back-overdue-since = told { $ago }, no word yet
report-back-overdue-heard = only heard, { $ago }
report-back-overdue-contested = not resolved, told { $ago }
report-back-overdue-in = { $area }: { $n }
report-back-overdue-all = { $n ->
    [one] Show it
   *[other] All { $n } of them
}
report-back-overdue-caption = Concerns that wait, the longest first
report-back-overdue-more = { $n ->
    [one] One more waits for a shorter time.
   *[other] { $n } more wait for a shorter time.
}
report-backs-column-concern = Concern
report-backs-column-why = What it waits for
report-back-voice-title = Answers to pass on by voice
report-back-voice-count = answers
report-back-voice-none = Nobody waits for a call or a visit.
report-back-voice-waiting = { $n ->
    [0] No answer of the last 14 days waits for a call or a group’s meeting.
    [one] One answer of the last 14 days waits for a call or a group’s meeting.
   *[other] { $n } answers of the last 14 days wait for a call or a group’s meeting.
}
report-back-voice-all = Whom to call, and what to say
report-back-voice-careful = Speak only with the person who asked. Leave no message that says what it is about. How to reach someone is shown here only so that you can answer.
report-back-voice-call = Call { $who }
report-back-voice-at = At the next meeting of { $group }
report-back-voice-meeting = At the group’s next meeting
report-back-voice-language = They asked for an answer in this language: { $language }.
report-back-voice-told = Told
report-back-letters-title = Letters
report-back-letters-count = waiting
report-back-letters-waiting = { $n ->
    [0] No letter waits.
    [one] One letter is on its way.
   *[other] { $n } letters are on their way.
}
report-back-letters-none = No letter is stuck.
report-back-letters-stuck = { $n ->
    [one] One letter is stuck:
   *[other] { $n } letters are stuck:
}
report-back-letters-failed = { $n ->
    [one] given up after one try
   *[other] given up after { $n } tries
}
report-back-letters-again = { $n ->
    [one] one try failed, will be tried again
   *[other] { $n } tries failed, will be tried again
}
report-back-letters-retry = Try again
report-back-letters-inbox = Came in and could not be read
report-back-home-title = Your neighborhood
report-back-home-choose = Choose a neighborhood
report-back-home-show = Show
report-back-home-said = What we said last
report-back-home-none = We have said nothing yet.
report-back-home-all = All neighborhoods on a map
report-back-limits-title = What we can and cannot do now
report-back-limits-counts = In the last { $days } days: concerns with something planned: { $planned }. Concerns where it was done: { $done }. Concerns where we had to say that we cannot act: { $cannot }.
report-back-limits-none = In the last { $days } days we did not have to say “we cannot”. That will not always be so.
report-back-limits-cannot = Where we cannot, and why
report-back-promised-title = What is planned and what stands in the way
report-back-promised-none = No plan that we told of here is still running, and we told of none that ended in the last 90 days.
report-back-promised-said = Said on
report-back-promised-by = By when
report-back-promised-for = Promised for
report-back-promised-first = { $n ->
    [one] First promised for { $day }, moved once
   *[other] First promised for { $day }, moved { $n } times
}
report-back-promised-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
report-back-promised-steps = Steps
report-back-promised-steps-of = { $done } of { $all } done
report-back-receipt-title = What we said back
report-back-receipt-none = No word yet. We mean to answer within { $days } days. Please come back with your receipt.
report-back-concern-title = Words said back
report-back-concern-none = No word was said back yet.
report-back-concern-again = A reporter says that this is not resolved. Nothing was said since.
report-back-concern-drafts = Drafts to approve
