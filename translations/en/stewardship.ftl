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
