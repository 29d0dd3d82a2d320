stewardship-error = Error:

home-title = Start
home-goal = Tell us what worries you where you live. You need not give a name. We tell you what was done about it, or why it cannot be done.
home-strategy = That is part of LEAD, an alternative strategy for community health, order and safety.
home-tell = Tell us about a concern
home-reads = Who reads it?
home-reads-what = The project manager and intake staff. Police and prosecutors do not read it here; they see the places and the plans. A court could still order us to hand it over.
home-reads-more = Who sees what, and what we cannot protect

desk-title = Desk
desk-hello = Hello, { $name }.
desk-day = Today is
desk-empty = Nothing waits for you today. New reports, answers that are due and meetings show here.

policies-title = Rules in force
policies-lede = Who may do what in this site, as the program itself enforces it. The list below is made from the rules, not written by hand.
policies-how-title = How to read it
policies-how-made = Under each act stand the people who may do it. They are named by their role.
policies-how-read = Where it matters, each line says how the person stands to the thing: their own group raised it, they are invited, they took it on.
policies-how-denied = Whoever is not named may not. They get the same answer as for a page that does not exist.
policies-how-golden = The Golden Rule beats every other rule: for an investigation, enforcement, a prosecution or a revocation, the answer is no in every line.
policies-how-limit = The rules bind this site. They cannot bind what a person remembers or tells somebody.
policies-matrix-title = Who may do what
policies-list-title = { $n ->
    [one] One rule
   *[other] { $n } rules
}
policies-list-hint = The numbers of the rules. A refusal in the log names the rule behind it.

sign-in-title = Sign in
sign-in-lede = This is for people who work with the program. There is no password.
sign-in-already = You are signed in as { $name }. If you go on, that ends.
sign-in-email = Your e-mail
sign-in-email-hint = The address that the program knows.
sign-in-email-shape = Please write the whole address, such as name@example.org.
sign-in-send = Send me a link
sign-in-no-account = No account? You cannot make one here. If you work with the program or speak for a community group, ask the project manager or the person who keeps the program’s accounts to add you.
sign-in-neighbors = You do not need to sign in to tell us something or to read our answer.
sign-in-receipt = Use your receipt
sign-in-sent-title = Look at your e-mail
sign-in-sent-lede = If we know this address, a link is on its way. It works once, for 15 minutes.
sign-in-sent-nothing = Nothing there after a few minutes? Look in the spam folder and check how you wrote the address. Then ask again, or ask the person who keeps the program’s accounts.
sign-in-sent-demo = In this demo, letters are written to a folder on the computer that runs it.
sign-in-again = Ask for a link
sign-in-link-title = Sign in with your link
sign-in-link-lede = Press the button to sign in. The link works once.
sign-in-link-button = Sign in now
sign-in-link-not-you = Did you not ask for this link? Then close this page. Nothing happens without the button.
sign-in-over-title = This link no longer works
sign-in-over-mend = A link works once, for 15 minutes. Please ask for a new one.
sign-in-demo-go = Demo: choose a role
sign-in-demo-title = Choose a role
sign-in-demo-lede = This is a demo. You sign in as an invented person with this role. A real site has no such page.
sign-in-demo-empty = Nobody holds a role yet.
sign-in-demo-project-manager = Reads every report, keeps the agenda, plans responses, approves each answer.
sign-in-demo-intake-custodian = Takes reports, reads them, and sees how to reach a person who wants an answer.
sign-in-demo-officer = Visits groups, types in what neighbors say, reads the plans for places.
sign-in-demo-case-manager = Visits groups, types in what neighbors say, reads the plans for places.
sign-in-demo-prosecutor = Sits in the work group and reads the plans for places.
sign-in-demo-defender = Sits in the work group and reads the plans for places.
sign-in-demo-representative = Speaks for a community group. Reads what that group raised and what was answered.
sign-in-demo-clt-member = Holds the program to account. Reads what is public and the rules in force.
sign-in-demo-pcg-member = Can bind an agency. Reads what is public and the rules in force.
sign-in-demo-director = Answers for the program. Reads what is public and the rules in force.
sign-in-demo-records-officer = Answers requests for public records. Reads the rules in force.
sign-in-demo-counsel = Looks after the law. Reads the rules in force.
sign-in-demo-administrator = Keeps accounts and roles, sees whether letters went out, and reads no reports.
sign-in-letter-subject = Your sign-in link for { $site }
sign-in-letter-body =
    Hello { $name },

    open this link to sign in to { $site }:
    { $link }

    It works once, for 15 minutes. Later, ask for a new one at { $page }

    You did not ask for it? Then do nothing. Nobody gets in without this letter. Please do not pass it on.

sign-in-passkey-what = A passkey is the quick way: your fingerprint, your face, or the PIN of your device.
sign-in-passkey = Sign in with a passkey
sign-in-city = Sign in with { $name }
sign-in-link-head = No passkey yet?
sign-in-lost = Did you lose your passkey, or the device that holds it?
sign-in-passkey-letter-subject = You have a passkey for { $site }
sign-in-passkey-letter-body =
    Hello { $name },

    somebody, perhaps you, asked for a sign-in link to { $site }. You have a passkey, so links are switched off for your account. Sign in with your passkey at { $page }

    You lost it? Say so at { $recover } and call the person who keeps the program’s accounts. Two people must let you in.

    You did not ask? Then do nothing.

passkey-sign-in-title = Use your passkey
passkey-sign-in-what = Your device asks for your fingerprint, your face or its PIN. We never see them.
passkey-sign-in-button = Use my passkey
passkey-prove-title = Use your passkey once more
passkey-prove-what = Your device asks for your fingerprint, your face or its PIN. We never see them.
passkey-prove-button = Use my passkey
passkey-add-title = Make the passkey
passkey-add-what = Your device makes the passkey and keeps it. It asks for your fingerprint, your face or its PIN. We never see them.
passkey-add-button = Make my passkey
passkey-trouble = That did not work. Your device gave no passkey, or you took too long. Try again, or choose another way in.
passkey-without-script = Passkeys need JavaScript and a browser that knows them. This browser has it switched off or is too old. Please choose another way in.
passkey-back = Your sign-in
passkey-other-ways = Other ways to sign in
passkey-over-title = This took too long
passkey-over-mend = We wait five minutes for an answer, and take each answer once. Please begin again.
passkey-refused-title = This passkey was not accepted
passkey-refused-mend = It may have been removed, belong to another account, or come from a copy. Please try another passkey, or say that yours is lost.
passkey-not-here-title = Passkeys do not work here
passkey-not-here-mend = Passkeys need an address with a name and https. This site has none yet. Please tell the person who runs it.
passkey-not-invited-title = You need an invitation first
passkey-not-invited-mend = A first passkey is added right after an invitation, so that we know it is you. Ask the person who keeps the program’s accounts to invite you.
passkey-last-title = Your last passkey stays
passkey-last-mend = Without it you could not sign in. Add another one first, then remove this one.
not-let-in-title = We could not sign you in
not-let-in-mend = This way in opens no account here. If you work with the program, ask the person who keeps its accounts to invite you. Two people must say that it is you.
city-away-title = The other way in does not answer
city-away-mend = We could not reach it, or it did not answer in time. Please try again in a few minutes, or use another way in.
way-back = Back

prove-title = Your passkey, once more
prove-lede = What you want to do needs your passkey again, so that nobody does it at a desk that was left open. It counts for five minutes.
prove-button = Use my passkey
prove-demo = This is the demo, and this invented person has no passkey. A real site has no such button.
prove-demo-button = Go on without a passkey, as this is the demo
prove-none = You have no passkey yet, and this cannot be done without one. A first passkey is added right after an invitation.
prove-lost = Did you lose it?

recover-title = I lost my passkey
recover-lede = Give the e-mail address that the program knows. Then two people in the program let you in again. The first one will call you or meet you, to be sure that it is you.
recover-button = Ask for help
recover-hurry = In a hurry? Call the project manager or the person who keeps the program’s accounts. They see your request under People, and it takes two of them a few minutes.
recover-asked-title = We noted it
recover-asked-lede = If we know this address, the people who keep accounts see your request now. When two of them have agreed, a link comes by e-mail. It works once, for 15 minutes.
recover-letter-subject = Your way back in to { $site }
recover-letter-body =
    Hello { $name },

    two people of the program let you in again. Open this link and add a new passkey at once:
    { $link }

    It works once, for 15 minutes. It removes your old passkeys and signs you out everywhere.

    You did not ask for this? Then do not open it, and call the person who keeps the program’s accounts now.

account-title = Your sign-in
account-lede = The passkeys with which you sign in, and where you are signed in now. Only you see this page.
account-passkeys-title = Passkeys
account-passkeys-empty = You have no passkey yet.
account-added = added
account-used = last used
account-never-used = not used yet
account-remove = Remove
account-last = Your last passkey cannot be removed. Add another one first, on a second device for instance.
account-elsewhere = In this demo passkeys work at { $origin } only. Open that address and sign in there.
account-name = Name of the new passkey
account-name-hint = So that you know it again: work phone, blue key.
account-add = Add a passkey
account-prove-first = To add or remove a passkey, use one that you have first.
account-prove = Use my passkey
account-invited-first = A first passkey is added right after an invitation, so that we know it is you. Ask the person who keeps the program’s accounts to invite you.
account-sessions-title = Where you are signed in
account-this = This browser
account-other = Another browser
account-began = since
account-seen = last seen
account-end = End
account-end-others = End all others
way-link = by a link
way-invitation = by an invitation
way-recovery = by a recovery
way-command-line = by a link that was printed
way-passkey = by passkey
way-single-sign-on = by single sign-on
way-demo = by choosing a role

people-title = People
people-lede = Who is let in, and in which role. This page holds nothing that neighbors told us.
people-caption = { $n ->
    [one] One person
   *[other] { $n } people
}
people-name = Name
people-name-hint = As others in the program see it.
people-name-shape = Please use at most 200 characters, without line breaks.
people-email = E-mail
people-email-hint = Sign-in links go to this address.
people-email-shape = Please write the whole address, such as name@example.org.
people-email-taken = Somebody with this address is there already. Find them under People.
people-organization = Organization (optional)
people-organization-head = Organization
people-language = Language
people-language-hint = Letters to this person are in this language.
people-roles = Roles
people-role = Role
people-first-role = First role
people-role-hint = A role decides what a person may see and do, from the next page on.
people-no-role = No role: cannot sign in
people-none = None
people-add-title = Add a person
people-add-lede = They need a role to sign in. You can give more roles later.
people-add-button = Add this person
people-back = Back
people-all = All people
people-seats-title = Roles held today
people-seats-empty = No role. This person cannot sign in.
people-since = since
people-end-button = End
people-give-title = Give a role
people-give-button = Give this role
people-last-seat = This is the last person in this role, and the program cannot be without one. Give the role to somebody else first.
people-own-seat = Nobody gives themselves a role. Ask another administrator.
people-no-seat = Without a role a sign-in link opens nothing. Give a role first.
people-invite-title = Invite by e-mail
people-invite-what = The letter says what this site is, and holds a sign-in link. The link works once, for 15 minutes. For a role that sees persons or keeps accounts the letter goes out when a second person has confirmed it.
people-invite-button = Send the invitation
people-letter-subject = You are invited to { $site }
people-letter-body =
    Hello { $name },

    you now have an account at { $site }. It is where neighbors tell the program what worries them, and where the program says what was done about it, or why it cannot be done.

    Open this link to sign in:
    { $link }

    It works once, for 15 minutes. You can add a passkey then, with which you sign in later at { $page }

    There is no password. Please do not pass this letter on.

said-signed-out = You are signed out.
said-account-added = The person was added. Send an invitation when you are ready.
said-role-given = The role was given. It counts from the next page on.
said-role-ended = The role has ended.
said-invitation-sent = The invitation is on its way.
people-waiting-title = Waiting for a second person
people-waiting-what = Whoever sees persons or keeps accounts is let in by two of us. Start a recovery only after you have recognised the person in another way than by mail: meet them, or call a number that you knew before.
people-waiting-empty = Nobody waits.
people-waiting-invited = was invited
people-waiting-asked = lost their passkey and asked for help
people-waiting-started = lost their passkey; somebody recognised them
people-waiting-start = I recognised this person
people-waiting-confirm = Confirm
people-waiting-own = This is you. Two others must do it.
people-waiting-same = You took the first step. Another person must take the second one.
people-waiting-over = This is over: it was dealt with, or it waited longer than three days.
said-invitation-waits = Now a second person must confirm the invitation. Then the letter goes out.
said-person-confirmed = You confirmed it. The letter is on its way, and the link works for 15 minutes.
said-recovery-started = You recognised them. Now a second person must confirm it.
said-passkey-added = The passkey was added.
said-passkey-removed = The passkey was removed. Your other browsers were signed out.
said-session-ended = That session has ended.
said-sessions-ended = All other sessions have ended.

about-title = What LEAD is and is not
about-lede = LEAD stands for Law Enforcement Assisted Diversion, today also for Let Everyone Advance with Dignity. This page says what it does, who sees what you tell us, and what we cannot promise.
about-is-title = What LEAD is
about-is-strategy = An alternative strategy for community health, order and safety.
about-is-tools = It uses human-services tools, such as outreach and case management, in place of arrest and jail where that works better.
about-is-neighbors = It works with neighbors: what you tell us helps to decide where to go first, and we say back what came of it.
about-not-title = What LEAD is not
about-not-services = It is not one more human-services program.
about-not-emergency = It is not an emergency line. If someone is in danger, call 911.
about-not-tips = It is not a tip line. What you tell us is not there to investigate or charge anyone.
about-not-everything = It is not enough for everyone in need. Housing and treatment run short, and we say so.
about-doors-title = Three doors
about-doors-lede = There are three ways for a person to come into LEAD. A report of yours about a place opens none of them by itself.
about-door-arrest = Arrest diversion.
about-door-arrest-what = An officer could arrest someone, and offers LEAD in its place.
about-door-contact = Social contact referral.
about-door-contact-what = An officer knows someone who struggles, and offers LEAD without an arrest.
about-door-community = Community referral.
about-door-community-what = Someone else asks LEAD to reach out, with no police.
about-way-title = What happens with what you tell us
about-way-heard = Heard
about-way-heard-what = The project manager reads it. Reports about one problem are put together, and each of them is kept.
about-way-planned = Planned
about-way-planned-what = The work group talks about the place and decides. A plan has an owner and a date. What stands in the way is said openly.
about-way-word = Word back
about-way-word-what = You hear what we heard, what is planned, what is done, or what we cannot do and why. The project manager approves each answer before it goes out.
about-sees-title = Who sees what
about-sees-lede = Each person sees what they need for their work, and no more. This site is about places. It keeps no list of the people whom LEAD works with.
about-sees-caption = Who may see what you tell us
about-sees-own = Two rules hold for everyone who holds a role: whoever is invited to a meeting reads its open part, and whoever took on a plan sees that plan and says how it goes.
about-sees-who = Who
about-sees-may = May see
about-sees-never = Not here
about-who-anyone = Anyone
about-may-anyone = What we say back to neighborhoods, and the open part of public meetings
about-never-anyone = What neighbors wrote; anything about a person
about-who-reporter = You, with your receipt
about-may-reporter = Your own report and each word that we said back about it
about-never-reporter = What other people told us
about-who-representative = Community representative
about-may-representative = The concerns that their own group raised, and the plans for their neighborhood
about-never-representative = Names of those who told us, and how to reach them
about-who-manager = Project manager
about-may-manager = Every report; text that names a person, set aside; how to reach you, only to answer you; groups and what they said; all meetings and plans; whether letters went out; the rules in force
about-never-manager = Notes of doctors or counselors: none are kept here
about-who-intake = Intake staff
about-may-intake = Reports; how to reach you, only to answer you; groups that are visited and what was said there
about-never-intake = Text that names a person, set aside
about-who-street = Officers and case managers
about-may-street = Groups that are visited and what was said there, and the plans for places
about-never-street = Reports, even those that they typed in; your name; how to reach you
about-who-law = Prosecutor’s and defender’s people
about-may-law = The plans for places
about-never-law = Your report, your name, how to reach you
about-who-oversight = Leadership team, policy group, director, counsel, records officer
about-may-oversight = What is public, and the rules in force
about-never-oversight = Your report, your name, how to reach you
about-who-administrator = Administrator
about-may-administrator = Accounts and roles, whether letters went out, and the rules in force
about-never-administrator = What anyone wrote
about-golden-title = The Golden Rule
about-golden-what = Nobody shall be worse off because of information shared through LEAD. No investigation, arrest, charge or revocation may rest on it. All who sit at the table agree to that, and in this site the rule beats all others. Against a court order it does not help.
about-protect-do-title = What we do
about-protect-do-name = You need not give a name or a way to reach you. Your receipt is enough, and we cannot look it up for you.
about-protect-do-day = Of what you tell us we keep the day, and no finer time. This site keeps no internet address.
about-protect-do-contact = How to reach you is kept under lock, and is opened only to answer you.
about-protect-do-person = Text that names a person is set aside, and only the project manager reads it.
about-protect-cannot-title = What we cannot protect
about-protect-cannot-carrier = Phone and mail companies know who wrote to whom.
about-protect-cannot-words = What you write may show who you are. Please leave out what only you could know.
about-protect-cannot-attendee = Whoever sits in a meeting remembers what was said there.
about-protect-cannot-machine = Whoever runs the computer of this site could read reports there. How to reach you is locked, but that computer holds the key.
about-protect-cannot-court = A court may order us to hand over what we have. We keep little, so that there is little to hand over.
about-protect-cannot-records = The law on public records may reach parts of what you wrote. When you tell us, say whether your name may be given out.
about-protect-cannot-device = Someone who uses your phone or computer may see where you were. Use “Leave quickly”, and clear your history.
about-limits-title = Our limits
about-limits-lede = Being open matters more than being right every time. So we say:
about-limits-resources = There is less housing, treatment and care than people need. Until that changes, some plans cannot be made.
about-limits-caseload = A case manager who does this work well carries 12 to 15 people. LEAD may average up to 20, and never above 25. Seattle in 2019 meant to have 20 to 25 and averaged 44.
about-limits-quiet = A place from which we hear little is not a place where all is well. It is a place that we know little about.
about-limits-cannot = When we cannot do something, we say “cannot, because…”. You can tell us that it is not resolved.
about-word-report = Report
about-word-report-what = What one neighbor tells us, once, by any way.
about-word-concern = Concern
about-word-concern-what = What one or more reports are about: a place, a pattern, something that is missing. Reports about one problem are put together, and each is kept.
about-word-receipt = Receipt
about-word-receipt-what = Twenty digits. They are the only way back to a report, and whoever holds them can read our answers.
about-word-sorting = Sorting
about-word-sorting-what = The project manager decides what a concern is: one of the next four.
about-word-place-concern = Place concern
about-word-place-concern-what = A place with a problem. It can go to the work group.
about-word-referral = Referral
about-word-referral-what = A person who may need help from LEAD. It stays off every public page and agenda.
about-word-service-gap = Service gap
about-word-service-gap-what = Something that is missing and that nobody at the table can give, such as a night shelter.
about-word-outside-lead = Outside LEAD
about-word-outside-lead-what = Not something LEAD can work on. We say who may be able to help.
about-word-work-group = Work group
about-word-work-group-what = The Operational Work Group: police, prosecution, defense, case managers and community representatives. It talks about places and decides.
about-word-decision = Decision
about-word-decision-what = Respond, listen there first, take up again later, or cannot do now. Always with a reason.
about-word-response = Response
about-word-response-what = A promise: what will be done, who does it, and by when. When the day moves, we say so.
about-word-obstacle = Obstacle
about-word-obstacle-what = What stands in the way of a response. We say it openly.
about-word-report-back = Report-back
about-word-report-back-what = What we say back to a neighborhood and to each person who told us: heard, planned, done, or cannot, and why. A person reads and approves it first.
about-word-contested = Contested
about-word-contested-what = Someone who told us says that it is not resolved. The concern waits again.
about-numbers-title = What studies say, and how to read it
about-numbers-study = The University of Washington compared 318 people. Who came into LEAD was not decided by chance, so the groups may have differed in other ways.
about-numbers-six-months = Six months after they came in, people in LEAD had 60% lower odds of arrest.
about-numbers-longer = In the longer term they had 58% lower odds of arrest, and 39% lower odds of a felony charge.
about-numbers-jail = They had 1.4 fewer jail bookings and 39 fewer days in jail a year.
about-numbers-odds = Lower odds are not the same as fewer arrests by that share. Please do not quote them that way.
about-numbers-reported = Of violent victimizations in 2022, 42% were reported to police. So calls alone do not show where help is needed.
about-numbers-sources = Sources: Collins and others, University of Washington LEAD evaluation, 2017; Bureau of Justice Statistics, 2022.

agreement-my-title = My confidentiality agreement
agreement-my-lede = In the closed part of a meeting we talk about people. Whoever sits there promises to keep what they hear.
agreement-standing-title = How it stands
agreement-state-unsigned = Not signed
agreement-state-current = Counts
agreement-state-soon = Ends soon
agreement-state-lapsed = Ended
agreement-state-outdated = The text changed
agreement-state-suspended = Suspended
agreement-state-ahead = Signed on a later day
agreement-standing-unsigned = You have not signed. Until you do, you do not see the closed part of a meeting.
agreement-standing-current = Your agreement counts. There is nothing for you to do.
agreement-standing-soon = Your agreement counts, and ends soon. Please read the text below and sign again.
agreement-standing-lapsed = Your agreement has ended, 12 months after you signed. Until you sign again, you do not see the closed part of a meeting.
agreement-standing-outdated = The text has changed since you signed. Read the new one below and sign it. Until then, you do not see the closed part of a meeting.
agreement-standing-suspended = Your agreement was suspended after something happened. You do not see the closed part of a meeting now. Talk to the project manager or counsel: one of them can restore it. Signing again does not.
agreement-standing-ahead = Your agreement carries a day that has not come yet; a clock was wrong. Please sign again.
agreement-signed-day = Signed on
agreement-signed-as = Signed as
agreement-signed-text = What was signed
agreement-version-in = Version { $n }, read in { $language }
agreement-ends = Ends on
agreement-ends-on = It ends on { $day }.
agreement-duties-title = Declared duties
agreement-no-duties = No duty was declared.
agreement-duty-line = To: { $whom }. About: { $content }
agreement-my-uses = Uses that you recorded
agreement-opened-at = Opened by the project manager: { $when }
agreement-not-opened-yet = Not opened by the project manager yet
agreement-text-title = The text
agreement-other-language = The text is not there in your language. This is the one in { $language }.
agreement-text-changed = The text changed while you were reading, and nothing was signed. What you typed is still there. Read the new text and sign again.
agreement-refused-suspended = Your agreement is suspended. The project manager or counsel can restore it; signing again does not.
agreement-no-text = There is no text to sign yet. The project manager or counsel adopts one.
agreement-sign-title = Sign
agreement-sign-again = Sign again
agreement-sign-again-what = You can sign again at any time: for another 12 months, or to change the duties that you declare.
agreement-declare-title = Are you bound by a duty to report?
agreement-declare-what = Some of us must report certain things because of our office, license or employer. If you must, say so here. If not, leave this empty.
agreement-declare-never = No duty opens treatment records. What says that somebody is or was in treatment for alcohol or drug use stays closed.
agreement-duty-n = Duty { $n }
agreement-duty = What duty is it? (optional)
agreement-duty-hint = For example: mandated reporter.
agreement-to-whom = To whom do you owe it? (optional)
agreement-to-whom-hint = For example: child protective services.
agreement-content = What is it about? (optional)
agreement-content-hint = The kind of content, for example: a child who is being hurt. No names.
agreement-duty-shape = A duty needs all three: what it is, to whom you owe it, and what it is about.
agreement-name = Type your name to sign
agreement-name-hint = In any script, as you sign elsewhere. You sign the text above.
agreement-sign-button = I have read the text and sign it
agreement-use-title = Record the use of a duty
agreement-use-lede = You had to share something because of a duty that you declared. Record it now: the project manager must know within 24 hours.
agreement-part2-title = A duty never opens treatment records
agreement-part2-what = Whatever says that somebody has, had or was sent to treatment for alcohol or drug use is protected by federal law (42 CFR Part 2). If any of it was shared, do not record it here: call the project manager now.
agreement-which-duty = Which duty?
agreement-used-day = On which day?
agreement-what = What was shared?
agreement-what-hint = In one or two sentences. Say what kind of thing it was. Name no person.
agreement-shared-with = With whom?
agreement-shared-with-hint = The office, and the person there if you know.
agreement-least = The least
agreement-least-yes = I shared the least that this duty asks for, and no more.
agreement-least-missing = Confirm that no more was shared than the duty asks for. If it was more, call the project manager.
agreement-part2 = No treatment records
agreement-part2-yes = Nothing that I shared says anything about treatment for alcohol or drug use.
agreement-part2-missing = Confirm that nothing about treatment was shared. If it was, nothing is recorded here: call the project manager now.
agreement-use-sees = Who sees this: the project manager and counsel. The project manager gets a letter at once.
agreement-use-button = Record it
agreement-no-such-duty = You did not declare this duty when you signed last. Sign again and declare it, or choose one that you declared.
agreement-not-current = Your agreement does not count now, so that no use can be recorded here. Your duty itself does not end with that: call the project manager now.
agreement-none-declared = You declared no duty when you signed. If you have one, sign again and declare it.
agreement-day-ahead = This day has not come yet.
agreement-back-to-mine = Back to my agreement
agreement-all-title = Confidentiality agreements
agreement-all-lede = Who may hear what is said about people in the closed part of a meeting. A signature counts for 12 months, and for the words that were signed.
agreement-counting = { $all ->
    [one] Of one person who may sit at the work group’s table,
   *[other] Of { $all } people who may sit at the work group’s table,
} { $n ->
    [0] nobody has an agreement that counts.
    [one] one has an agreement that counts.
   *[other] { $n } have an agreement that counts.
}
agreement-ahead-title = Ends in the next 60 days
agreement-ahead-none = No agreement ends in the next 60 days.
agreement-everybody-title = Everybody
agreement-caption = { $n ->
    [one] One person with a role
   *[other] { $n } people with a role
}
agreement-not-at-table = Not needed
agreement-uses-title = Uses of duties
agreement-uses-none = No use of a duty was recorded.
agreement-all-uses = All uses of duties
agreement-open-by = To be opened by { $when }
agreement-in-force-title = The text in force
agreement-version = Version { $n },
agreement-since = in force since
agreement-example = This is the example that came with the program. Have your counsel review it before anybody relies on it.
agreement-text-open = Read it or adopt another
agreement-of = Agreement of { $name }
agreement-history-title = Suspended
agreement-restored-line = Restored { $when }, { $name }
agreement-suspend-title = Suspend
agreement-suspend-what = When something got out, or may have. From the next page on, the person does not see the closed part of a meeting. Signing again does not change that.
agreement-reason = Why?
agreement-reason-hint = In a sentence that the person may read one day. Name nobody whom it is about.
agreement-suspend-button = Suspend this agreement
agreement-restore-title = Restore
agreement-restore-what = The agreement then stands as it would have stood: if the text changed meanwhile, the person signs the new one.
agreement-restore-button = Restore this agreement
agreement-own = This is your own agreement. Somebody else who keeps the agreements restores it.
agreement-nothing-signed = Nothing was signed, so that there is nothing to suspend. Without a signature the closed part stays shut.
agreement-one-use-title = Use of a duty
agreement-who = Who
agreement-recorded = Recorded
agreement-noticed = Opened by the project manager
agreement-confirmed = The person stated that the least was shared that the duty asks for, and that nothing about treatment was.
agreement-adopt-what = When you adopt another text, every agreement that was signed under other words stops counting at once, until the person signs the new one. Do it well before a meeting.
agreement-adopt-how = A line that begins with # is a heading, one that begins with - an item of a list. Every other line is a paragraph.
agreement-text-in = Text in { $language }
agreement-text-shape = Each language needs its text, of at most 10,000 characters.
agreement-sure = Everybody signs anew
agreement-sure-yes = Yes: counsel has reviewed this text, and everybody signs it anew.
agreement-sure-missing = Confirm that counsel has reviewed the text and that everybody signs anew.
agreement-adopt-button = Adopt this text
agreement-card-open = Read and sign
agreement-card-unsigned = Sign before you come to the closed part of a meeting.
agreement-card-current = It counts.
agreement-card-soon = Please sign again.
agreement-card-lapsed = It ended 12 months after you signed. Please sign again.
agreement-card-outdated = The text has changed. Please read and sign the new one.
agreement-card-suspended = Talk to the project manager or counsel.
agreement-card-ahead = A clock was wrong when you signed. Please sign again.
agreement-card-duties = A duty was used
agreement-card-duties-what = Somebody shared something because of a duty that they had declared. You must know of it within 24 hours.
agreement-not-opened = not opened yet
agreement-letter-subject = { $site }: a duty was used
agreement-letter-body =
    Hello { $name },

    Somebody recorded that they shared something because of a duty that they had declared. You must know of it within 24 hours. Please sign in and open it:

    { $link }

    This letter says nothing of what was shared.

    { $site }
said-agreement-signed = You signed. Your agreement counts for 12 months.
said-duty-recorded = It is recorded, and the project manager was told.
said-agreement-adopted = The text is in force. Everybody signs anew.
said-agreement-unchanged = These are the words that are in force already. Nothing changed.
said-agreement-suspended = The agreement is suspended.
said-agreement-restored = The agreement is restored.

# Legal orders
orders-title = Legal orders
orders-lede = What courts, police and others demand of the program. Only a court order opens what tells of treatment (42 CFR 2.61). A subpoena alone opens nothing.
orders-new = Write down an order
orders-new-lede = What it asks for, its number and whom it names are sealed. Counsel alone reads them.
orders-new-button = Write it down
orders-list-title = Orders
orders-none = No order was written down.
orders-number = Number
orders-kind = Kind
orders-kind-what = What came?
orders-kind-court-order = Court order
orders-kind-subpoena = Subpoena
orders-kind-search-warrant = Search warrant
orders-kind-other = Something else
orders-opens-court-order = A court order opens what tells of treatment, as far as the court says. Read it: it must be made for these records, after a hearing.
orders-opens-subpoena = A subpoena alone opens nothing that tells of treatment. It needs a court order beside it.
orders-opens-search-warrant = A search warrant alone opens nothing that tells of treatment. Ask for a court order made for these records.
orders-opens-other = This opens nothing. Ask who sends it on what law it rests.
orders-opens-now = It opens what tells of treatment now. When a line of a records request is handed to you, name this order there by the id below.
orders-read = Read what it opens
orders-given = A copy of what it opens went to the court
orders-given-what = It then stands in the person’s list of who was told.
orders-opens-nothing = It opens nothing that tells of treatment.
orders-court = Court, or who sends it
orders-court-hint = Not the name of a participant.
orders-received = Came on
orders-answer-by = Answer by
orders-asks = What does it ask for?
orders-case = Case number of the participant (optional)
orders-case-hint = Only if it names one.
orders-case-number = Case number
orders-id = Id of the order
orders-state = State
orders-state-received = Received
orders-state-answered = Answered
orders-state-withdrawn = Withdrawn
orders-steps = What became of it
orders-no-step = It waits for an answer.
orders-change = What happened?
orders-change-hint = A withdrawn order opens nothing any more, and is not brought back.
orders-day = Day
orders-said = In a sentence
orders-change-button = Write it down
orders-handed-title = Lines handed to you
orders-handed-none = The records officer handed no line to you.
orders-no-not-now = The order does not stand where this can be done. Look at its state above.
said-order-received = The order is written down.
said-order-changed = The order's state is written down.

# Requests for public records
records-title = Requests for public records
records-lede = Each request is to be answered within { $days ->
    [one] one business day
   *[other] { $days } business days
} of the day it came. Saturdays and Sundays do not count; holidays do.
records-new = Write down a request
records-new-lede = The clock starts with the day it came: { $days ->
    [one] one business day
   *[other] { $days } business days
}. Who asks and what for is sealed.
records-new-button = Start the clock
records-none = Nobody asked for records.
records-one = A request for records
records-asker = Who asks
records-asker-hint = A person or an organization, as they call themselves.
records-reach = How to answer
records-wants = What they ask for
records-wants-hint = In their own words.
records-late = late
records-state-answered = Answered
records-state-open = Open: { $undecided } of { $lines } lines to decide
records-lines = Lines
records-no-lines = No line yet. Search, or add text from elsewhere.
records-line = Line
records-line-n = Line { $n }
records-line-from = Where it is from
records-source-report = A report
records-source-reply = What a reporter added
records-source-decision = Why a meeting decided
records-source-dialogue = A dialogue with a group
records-source-word = A word said back
records-source-response = A response or an obstacle
records-source-pasted = Text from elsewhere
records-undecided = To decide
records-part2-short = tells of treatment
records-handed-short = with counsel
records-search = Search
records-search-what = It looks through reports and what was added to them, reasons of decisions, dialogues, words said back, and responses. Each text that is found is copied, sealed, into a line.
records-search-never = It never looks through what is kept about participants: segments, briefs, what was added to them, referrals, how to reach a reporter, or text that was set aside. If a request asks for those, talk to counsel.
records-terms = Words to look for
records-terms-hint = A text is found when it has all words of a line. Write other choices on lines of their own, or put commas between them.
records-from = From
records-until = Until
records-search-button = Search
records-found = { $n ->
    [one] One new line.
   *[other] { $n } new lines.
}
records-add = Add text from elsewhere
records-add-text = The text
records-add-button = Add it
records-part2 = Does it tell of treatment for substance use?
records-part2-hint = That somebody has, had or was sent to treatment (42 CFR Part 2). If you do not know, say yes.
records-part2-yes = Yes, or I do not know
records-part2-no = No
records-part2-is = Yes. Given out on a court order alone.
records-part2-is-not = No
records-clock = More time
records-no-extension = The day was not moved.
records-extend-until = New day
records-reason = Why
records-reason-hint = Whoever asks is told this.
records-extend-button = Move the day
records-answer = Answer
records-answer-what = When every line is decided, what may go out is put together and written into the log. Nothing of it changes afterwards.
records-sure = I have read every line as it goes out
records-sure-needed = Tick that you have read every line.
records-answer-button = Answer the request
records-disclosure = What the reporter said of their name when filing
records-disclosure-no-name = No name was given
records-disclosure-withhold = It must not be disclosed
records-disclosure-may-disclose = It may be disclosed
records-disclosure-not-asked = Could not be asked
records-counsel = Counsel
records-is-handed = Handed to counsel, who may read and redact it
records-is-not-handed = Not handed
records-scope = You may give this out only as the court ordered. Whoever receives it is bound too.
records-scope-closed = For the records officer and counsel only. Without a court’s order it opens to nobody.
records-order-head = On which court order?
records-order-is = Counsel says: this goes out on the order { $order }.
records-order-none = None yet. Hand the line to counsel, who reads the order and names it here.
records-order-button = This order is made for this text
records-treatment-what = If this text says that somebody has, had or was sent to treatment, or if you do not know, say so. It is then given out on a court order alone. This cannot be taken back.
records-treatment = Yes, it tells of treatment
records-hand-what = Counsel reads only lines that are handed to them.
records-hand = Hand it to counsel
records-take-back = Take it back
records-text = The text
records-given = As it was given out
records-decide = What goes out?
records-suggested = Look at this exemption first: { $exemption }
records-outcome = Decide
records-outcome-whole = Give it out
records-outcome-part = Give out a part
records-outcome-withheld = Withhold it
records-outcome-what-whole = As it is.
records-outcome-what-part = Without what is marked below.
records-outcome-what-withheld = Nothing of it, by the exemption below.
records-decided-whole = Given out
records-decided-part = Given out in part
records-decided-withheld = Withheld
records-exemption = Exemption
records-exemption-hint = For the whole line, and for marks without a number.
records-marked = The text with marks
records-marked-hint = Put [[ and ]] around what is withheld. [[2: Robin]] cites the second exemption. Change nothing else.
records-order = Court order
records-order-hint = Its id stands on the order’s page.
records-decide-button = Decide
records-release = Answer to a request for public records
records-release-asked = What was asked for
records-release-lines = Records
records-release-nothing = The program has no records that answer this request.
records-print = Print
records-cited = Exemptions
records-cited-what = A number beside a black bar says by which exemption something was withheld.
records-log = Release log
records-log-lede = What went out and what was withheld, by whom, and on which order. It is only added to.
records-log-none = Nothing went out yet.
records-log-when = When
records-log-who = By whom
records-log-by = Decided by { $decided }, released by { $released }
records-log-newer = Newer
records-log-older = Older
records-card = Records requests that are late
records-card-what = Answer them, or move the day and say why.
records-no-case-number = A case number has eight letters and digits, as in K7RM-4XQ2. Look at the order once more, or leave it empty.
records-no-day = This day cannot be: it is after today, or before the day on which it came.
records-no-answered = The request was answered. Nothing of it changes any more.
records-no-not-later = Choose a day after the one that counts now, not in the past.
records-no-terms = Write at least one word to look for.
records-no-backwards = The first day is after the last one.
records-no-too-many = { $most } texts were found, more than one person can read. Use fewer days or more words. Nothing was added.
records-no-changed = Only marks may be added. Other words were changed: copy the text above again.
records-no-unmarked = Nothing is marked. Put [[ and ]] around what is withheld, or give the line out as it is.
records-no-uncited = Choose the exemption by which this is withheld, from the site's list.
records-no-undecided = { $most ->
    [one] One line is not decided yet.
   *[other] { $most } lines are not decided yet.
}
records-mark-unclosed = A mark begins in line { $most } at character { $character } and does not end. Put ]] behind what is withheld.
records-mark-unopened = A mark ends in line { $most } at character { $character } and did not begin. Put [[ before what is withheld.
records-mark-nested = A mark begins in line { $most } at character { $character } inside another one. End the first one before it.
records-mark-empty = The mark in line { $most } at character { $character } is empty. Take it out, or put what is withheld into it.
records-mark-uncited = The mark in line { $most } at character { $character } cites no exemption. Write its number behind the brackets, as in [[2: Robin]], or choose one for the line.
records-mark-unknown = The mark in line { $most } at character { $character } cites a number that is not in the list of exemptions.
said-request-received = The request is written down and its clock runs.
said-records-searched = The search is done. What it found waits below.
said-records-nothing = The search found nothing new.
said-records-added = The text is added as a line.
said-records-extended = The day is moved.
said-records-decided = The line is decided.
said-records-ordered = Noted. The records officer can give the line out on this order.
said-records-treatment = Marked. It is given out on a court order alone.
said-records-handed = The line is handed to counsel.
said-records-taken-back = The line is taken back.
said-records-answered = The request is answered.
