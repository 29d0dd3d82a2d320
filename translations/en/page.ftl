page-skip = Skip to main content
page-demo-label = About this demo
page-demo = This is a demo. The town and everyone in it are invented.
page-leave = Leave quickly
page-sign-out = Sign out
page-account = Your sign-in
page-language = Language
page-menu = Main
page-emergency = In an emergency call
page-about-protect = What we can and cannot protect
page-words = What our words mean
page-no-area = no neighborhood
page-day = { $month } { $day }, { $year }
page-moment = { $day }, { $clock } { $half }
page-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
page-month-1 = January
page-month-2 = February
page-month-3 = March
page-month-4 = April
page-month-5 = May
page-month-6 = June
page-month-7 = July
page-month-8 = August
page-month-9 = September
page-month-10 = October
page-month-11 = November
page-month-12 = December

menu-tell = Tell us
menu-receipt = My receipt
menu-neighborhoods = Neighborhoods
menu-priorities = Priorities
menu-review = Review
menu-meetings = Meetings
menu-about = About LEAD
menu-sign-in = Sign in
menu-desk = Desk
menu-my = My group
menu-triage = Triage
menu-enter = Enter a report
menu-groups = Groups
menu-referrals = Referrals
menu-participants = Participants
menu-workgroup = Work group
menu-responses = Responses
menu-report-backs = Report-backs
menu-people = People
menu-concerns = Concerns
menu-agreement = My agreement
menu-agreements = Agreements
menu-records = Records requests
menu-orders = Legal orders
menu-policies = Rules in force
menu-more = More pages

form-errors = { $n ->
    [one] One thing is missing or needs a change
   *[other] { $n } things are missing or need a change
}
form-left = Characters left: {"{n}"}
form-choose = Choose one
typed-empty = Please fill this in.
typed-too-long = This is too long. Please use at most { $most } characters.
typed-unseen = This holds characters that cannot be seen (control or direction marks). Please type it again without them.
typed-choose = Please choose one of these.
typed-day = Please write a day, such as 2026-06-04.
typed-number = Please write a whole number from { $least } to { $most }.

problem-start = Go to the start
problem-not-found-title = We cannot find that page
problem-not-found-mend = It may have moved, or you may not be allowed to see it. If you work with the program, sign in first.
problem-stale-title = This form can no longer be sent
problem-stale-mend = It is too old, or you signed in or out meanwhile. Go back: your browser may still hold what you typed. Copy it, open the page anew, and send it again. Nothing was stored.
problem-key-reused-title = This form was already sent with other words
problem-key-reused-mend = What you sent first is stored. To tell us something new, please start again from “Tell us”.
problem-too-many-title = Too many requests at once
problem-too-many-mend = Please wait { $seconds } seconds and send it again. Nothing was stored.
problem-too-large-title = This is larger than any form of ours
problem-too-large-mend = Please shorten it and send it again. Nothing was stored.
problem-unavailable-title = We cannot take this right now
problem-unavailable-mend = Nothing was stored. Please go back, wait a minute, and send it again. Your browser may still hold what you typed.
problem-defect-title = Something is broken on our side
problem-defect-mend = Nothing was stored. We have been told. Please try again later.

language-en = English
language-es = Español
language-zh-Hans = 简体中文
language-zh-Hant = 繁體中文
language-vi = Tiếng Việt
language-ko = 한국어
language-am = አማርኛ
language-om = Afaan Oromoo
language-ti = ትግርኛ
language-so = Soomaali

channel-web = on the web
channel-phone = by phone
channel-in-person = in person
channel-visit = at a group’s meeting
channel-paper = on paper
channel-officer = through an officer
channel-text = by text message
channel-email = by e-mail
answer-receipt = only by the receipt
answer-email = by e-mail
answer-text = by text message
answer-phone = by a phone call
answer-letter = by letter
answer-visit = at the group’s next meeting
outcome-heard = Heard
outcome-planned = Planned
outcome-done = Done
outcome-cannot = Cannot, because…
sort-place-concern = Place concern
sort-referral = Referral
sort-service-gap = Service gap
sort-outside-lead = Outside LEAD
decision-respond = Respond
decision-listen = Listen there first
decision-wait = Take up again later
decision-cannot = Cannot do now
role-project-manager = Project manager
role-intake-custodian = Intake staff
role-officer = Officer
role-case-manager = Case manager
role-prosecutor = Liaison prosecutor
role-defender = Public defender
role-representative = Community representative
role-clt-member = Community Leadership Team member
role-pcg-member = Policy Coordinating Group member
role-director = Program director
role-records-officer = Records officer
role-counsel = Counsel
role-administrator = Administrator

# Why somebody who may know that a thing exists may not open it now
why-conflict-title = Somebody else does this
why-conflict-mend = A conflict of interest is noted between you and this person. It closes everything about them to you, in the meeting and outside of it. If you think that this is wrong, talk to the project manager.
why-agreement-title = Sign the agreement first
why-agreement-mend = This is open to people whose confidentiality agreement is current. Yours is missing, over, suspended, or its text has changed.
why-not-running-title = The meeting is not running
why-not-running-mend = What is said of a person can be read only while the meeting runs: from 15 minutes before it begins to 15 minutes after it ends.
why-not-here-title = You are not checked in
why-not-here-mend = Ask the facilitator to check you in. Only who is in the room may read what is open there.
why-not-open-title = The item is not open
why-not-open-mend = The facilitator opens one item at a time. Wait until this one is opened, or open again.
why-not-marked-title = This item is for others
why-not-marked-mend = The facilitator marked it for other roles or another neighborhood. Step out while it is open.
why-consent-title = No consent covers this for you
why-consent-mend = The person has not agreed, or agrees no longer, that people in your role are told. Nobody may make an exception. If you were told before, what you heard stays confidential.
why-passkey-title = Prove that it is you
why-passkey-mend = This needs your passkey once more, a moment before. Use it, and then come back.
why-order-title = A court order is needed
why-order-mend = This tells of treatment, and a subpoena or a request opens nothing (42 CFR 2.61). Attach the order first.
why-not-yours-title = This is not yours to do
why-not-yours-mend = Your role does not include it. If your work needs it, talk to the project manager.

# What is kept about a participant
segment-identity = Name
segment-contact = How to reach the person
segment-location = Where the person can be met
segment-care = What the case manager arranges
segment-part2 = What tells of treatment
segment-counseling = Counseling
segment-legal = Cases and warrants
segment-safety = Safety
recipient-program = The program
recipient-police = Police
recipient-prosecution = Prosecutors
recipient-defense = Public defenders
recipient-providers = Providers of services
recipient-community = Community representatives
carried-scope = Under:
carried-program = Within the program, for those who need it for their work

# Whoever knows the person in their own life
step-out = Do you know this person in your own life?
step-out-what = A relative, a neighbor, your tenant, somebody you have a quarrel with: then step out. It closes this person to you, here and everywhere, and it cannot be taken back. Only those who keep the person’s record, and whoever leads the meeting, can see that you stepped out.
step-out-button = I have a conflict of interest
