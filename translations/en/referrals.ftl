referrals-title = Referrals
referrals-error = Error:
referrals-lede = A referral is not an approval yet. What is known of a person is sealed, and erased when the referral ends without an intake.
referrals-new = Refer somebody
referrals-find = Find by case number
referrals-waits-title = What waits
referrals-none = Nothing waits that is yours.
referrals-col-who = Who
referrals-col-state = Stands at
referrals-col-door = Door
referrals-col-area = Neighborhood
referrals-col-since = Since
referrals-col-manager = Case manager
referrals-col-number = Case number
referrals-col-status = Status
referrals-no-alias = No initials
referrals-intake = Intake by
referrals-intake-by = intake by { $day }
referrals-late = late
referrals-caseload = Participants: { $n }
referrals-new-lede = By one of three doors. Tell only what is needed to meet the person.
referrals-draft = Text that was set aside
referrals-draft-what = When you take it up, the draft is erased. It is not evidence of anything.
referrals-new-sees = Name and place are seen by the project manager and by the case manager who looks for the person. Nobody else, and no search finds them.
referrals-door = How does the person come in?
referrals-door-arrest-diversion = Arrest diversion
referrals-door-arrest-diversion-what = There is probable cause, and the officer offers a hand-off.
referrals-door-social-contact = Social contact
referrals-door-social-contact-what = An officer knows the person; there is no arrest.
referrals-door-community = Community
referrals-door-community-what = Neighbors, groups or providers; no police.
referrals-name = Name, as far as you know it (optional)
referrals-name-hint = It is sealed.
referrals-alias = What is said in place of the name (optional)
referrals-alias-hint = Initials, unless you write something else. Where initials would tell too much, the case number is used.
referrals-where = Where and how can the person be met? (optional)
referrals-where-hint = It is sealed. Name or place is needed.
referrals-area = Neighborhood (optional)
referrals-new-button = Refer
referrals-one = Referral
referrals-ended = Ended
referrals-state-received = Came in
referrals-state-eligible = Eligible
referrals-state-waiting = Waits for a place
referrals-state-outreach = Outreach
referrals-state-enrolled = Enrolled
referrals-state-closed = Closed
referrals-waiting-what = Eligible and approved, and no place is free now. This is not the same as not eligible.
referrals-unmet = Not met:
referrals-judge = Is the person eligible?
referrals-judge-what = The list is the site's. Eligible is not approved.
referrals-judge-lines = Tick what is met
referrals-judge-hint = If one is not ticked, the referral is closed as not eligible.
referrals-judge-button = Decide
referrals-approve = Approve
referrals-approve-what = Promise nothing that there is no room for.
referrals-place-who = Which case manager has a place?
referrals-approve-hint = Leave it open when no place is free: the referral waits then.
referrals-approve-button = Approve
referrals-place = A place is free
referrals-place-other = Another case manager
referrals-place-button = Give the place
referrals-attempts = Outreach
referrals-no-attempt = Nobody has looked for the person yet.
referrals-attempt-day = Day
referrals-attempt-how = How
referrals-attempt-met = What came of it
referrals-attempt-button = Write down
referrals-how-street = On the street
referrals-how-phone = By phone or message
referrals-how-home = Where the person lives or stays
referrals-how-provider = At a provider's
referrals-how-hand-off = At the hand-off
referrals-met-talked = Met, and talked
referrals-met-not-there = Not there
referrals-met-later = Asked to come again later
referrals-met-no = Does not want it
referrals-enroll = Intake
referrals-enroll-what = Consents are written down next. Without one, nothing is told to anybody outside the program.
referrals-language = Language that the person reads
referrals-protected = Protected address
referrals-protected-what = Only the case manager sees where the person can be met. It is in no brief and no packet.
referrals-enroll-button = Enroll
referrals-close = End this referral
referrals-close-what = Name and place are erased. “No place free” is no reason to end it.
referrals-close-why = Why
referrals-close-button = End it
referrals-ending-not-eligible = Not eligible
referrals-ending-declined = The person does not want it now
referrals-ending-not-found = The person was not found
referrals-ending-elsewhere = Somebody else helps already
referrals-ending-twice = Referred twice
referrals-find-lede = People are found by the number on their papers, never by name. Every try is written down, and the person can ask who tried.
referrals-find-number = Case number
referrals-find-hint = Eight signs, such as K7RM-4XQ2.
referrals-find-button = Find
referrals-find-shape = A case number has eight letters and digits.
referrals-find-none = Nobody with this number is open to you. Look at it once more; if your work needs it, ask the project manager.
referrals-page-rules = You see what your role and the person's consents open to you, and nothing else. That you looked is written down.
referrals-address = Address
referrals-segments = What is kept
referrals-no-segments = Nothing is open to you.
referrals-write = Write
referrals-write-segment = What is it about?
referrals-write-segment-hint = If you are not sure whether it tells of treatment, say that it does. Counseling notes are not kept here.
referrals-write-text = What should be known?
referrals-write-hint = Up to 600 characters, in place of what stands there. Facts, no diagnosis. Leave it empty to take it away.
referrals-write-button = Keep
referrals-consents = Consents
referrals-no-consent = There is none: nobody outside the program is told anything.
referrals-is-live = Live
referrals-is-over = Over
referrals-is-revoked = Revoked
referrals-is-ended = Ended by its event
referrals-consent-end = The event came: end it
referrals-consent-treatment = A consent about treatment
referrals-consent-tells = Its words may tell of treatment: the case manager reads them.
referrals-consent-yours = What you agreed to in your own words stands on the paper that you signed.
referrals-consent-for = For:
referrals-consent-until = Until { $day }
referrals-revoke = Revoke
referrals-consent-new = Write down a consent
referrals-consent-lede = It counts only with everything that the law asks for (42 CFR 2.31). The person signed it, and can take it back at any time.
referrals-consent-discloser = Who tells
referrals-consent-discloser-hint = The program, or named people of it.
referrals-consent-description = What is told, in the person's own words
referrals-consent-description-hint = How much and what kind. If it tells of treatment, say so.
referrals-consent-segments = Which parts are these?
referrals-consent-named = Who is told
referrals-consent-named-hint = By name, or the class of people: “officers of the work group”.
referrals-consent-recipients = Which classes are these?
referrals-consent-purpose = What for
referrals-consent-purpose-usual = Working together so that I get what I need
referrals-consent-expires = Last day on which it counts
referrals-consent-expires-hint = Needed for police, prosecutors and community representatives.
referrals-consent-event = Or the event with which it ends (optional)
referrals-consent-event-hint = For the others, when no day is set.
referrals-consent-told = The person was told of the right to take it back, and how
referrals-consent-told-what = By saying so to anybody of the program, at any time.
referrals-consent-signed-by = Who signed
referrals-consent-signed-day = On which day
referrals-consent-button = Write down
referrals-element-discloser = Say who tells.
referrals-element-description = Say what is told, and tick which parts these are.
referrals-element-recipient = Say who is told, and tick which classes these are.
referrals-element-purpose = Say what for.
referrals-element-revocation = Without this the consent does not count: tell the person, and tick it.
referrals-element-expiry = Set a last day, today or later. For police, prosecutors and community representatives an event is not enough.
referrals-element-signature = Write who signed.
referrals-element-signed-day = Write the day of the signature, not after today.
referrals-record = Change the record
referrals-record-button = Change
referrals-status-active = Active
referrals-status-inactive = Inactive
referrals-status-in-the-wind = In the wind
referrals-circle = Who works with the person
referrals-circle-what = Whoever is named here sees what the person's consents open to their class, and nothing more.
referrals-circle-who = Who
referrals-circle-button = Name
referrals-circle-leave = Take out
referrals-conflicts = Conflicts of interest
referrals-conflicts-what = Whoever stands here sees nothing of this person, in the meeting and outside of it. There is no way back.
referrals-stepped-out = { $name } has a conflict of interest, and sees nothing of this person. Choose another case manager.
referrals-needs-other = Needs another case manager
referrals-conflict-who = Who
referrals-conflict-why = Why
referrals-conflict-button = Note
referrals-cause-declared = Said so
referrals-cause-participant = The person said so
referrals-cause-reporter = Told the program about the person as a neighbor
referrals-cause-related = Related, or lived together
referrals-cause-dealings = Landlord, employer or creditor
referrals-looked = Who looked
referrals-looked-all = All who looked
referrals-looked-lede = Everybody who opened or looked up what is kept about this person. That you read this stands here too.
referrals-looked-copy = On these days somebody opened or looked up what is kept about you. You can ask why.
referrals-looked-ask = Somebody from the program can tell you who opened or looked up what is kept about you: ask for the project manager.
referrals-looked-how = How
referrals-looked-pages = Pages of the list
referrals-looked-later = Later ones
referrals-looked-earlier = Earlier ones
referrals-looked-by-read-participant = Opened the page
referrals-looked-by-find-participant = Typed the case number
referrals-looked-by-break-glass = Broke the glass, or tried to
referrals-looked-by-read-referral = Opened the referral
referrals-looked-by-read-segment = Read what a court ordered
referrals-looked-by-read-accounting = Read who was told what
referrals-looked-by-export-accounting = Printed the person's copy
referrals-looked-by-read-ledger = Read who looked
referrals-outside = outside their caseload
referrals-told = Who was told what
referrals-told-lede = In the six years up to { $day }, people outside the program were told this. Whoever was in the room while an item was open was told.
referrals-told-none = Nobody outside the program was told anything.
referrals-told-when = When
referrals-told-who = Who
referrals-told-what = What
referrals-told-how = How
referrals-told-why = Why
referrals-means-shown = On a screen
referrals-means-spoken = In the room
referrals-means-written = In writing
referrals-purpose-coordination = To work together
referrals-purpose-safety = So that nobody is hurt
referrals-purpose-legal = For a case before a court
referrals-purpose-records = Somebody asked for public records
referrals-basis-consent = With a consent
referrals-basis-safety = Somebody was in danger
referrals-basis-order = A court ordered it
referrals-scope-order = Order of { $court } (42 CFR 2.61). Only what the order names may go to the court.
referrals-ordered = What this order opens
referrals-ordered-lede = Name, cases, and what tells of treatment; nothing else. That you read it stands in the person’s list of who was told.
referrals-ordered-none = This order opens nothing here.
referrals-scope-told = This list says that somebody was told of treatment. It is for the person, and for those of the program who need it for their work.
referrals-scope-copy = This copy is for the person alone. It says that somebody was told of treatment.
said-referrals-conflict = The conflict is noted.
said-referrals-stepped-out = It is noted. This person is closed to you from now on.
said-referrals-opened = The referral came in. It is not approved yet.
said-referrals-eligible = Eligible. Approve it next.
said-referrals-not-eligible = Closed as not eligible. What was known of the person is erased.
said-referrals-approved = Approved. The case manager looks for the person now.
said-referrals-waits = Approved. It waits for a place.
said-referrals-closed = The referral is ended, and what was known of the person is erased.
said-referrals-tried = Written down.
said-referrals-enrolled = Enrolled. Write down the consents next.
said-referrals-written = Kept.
said-referrals-kept = Changed.
said-referrals-consented = The consent is written down. It counts from now on.
said-referrals-consent-ended = The consent has ended. From this moment it opens nothing.
said-referrals-revoked = The consent is revoked. From this moment it opens nothing.
referrals-no-not-now = This cannot be done from where the referral stands now.
referrals-no-incomplete = Something is missing.
referrals-no-case-manager = Choose somebody who is a case manager today.
referrals-alone = You are the only project manager who can decide about this person. If you step out, counsel gets a letter that another one is needed.
referrals-no-conflicted = This case manager has a conflict of interest with the person. Choose another.
referrals-no-ahead = Choose today or an earlier day.
referrals-no-protected = Only the case manager lifts the protection of an address.
referrals-no-counseling = Counseling notes stay with their author. They are not kept here.
referrals-glass-link = Somebody is about to be hurt, and I need to know more
referrals-glass-title = Break the glass
referrals-glass-lede = Only when somebody is about to be hurt, and no one who works with the person can be reached. Call 911 first.
referrals-glass-what = For one hour you see how to reach and where to meet one person, and what keeps them and others safe.
referrals-glass-not = You do not see what tells of treatment, cases, or a protected address.
referrals-glass-reviewed = Two others are told at once, and review it within 72 hours. The person can ask who did it, and why.
referrals-glass-reason = What is about to happen?
referrals-glass-reason-hint = A sentence or two, without the person's name. Reviewers read it.
referrals-glass-proof-over = Your passkey was longer than five minutes ago. Answer with it again, in a new window, and then send this once more.
referrals-glass-prove = Answer with your passkey, in a new window
referrals-glass-button = Break the glass for one hour
referrals-glasses = Broken glass
referrals-glasses-lede = Each is reviewed within 72 hours by somebody else: was somebody in danger, and was this needed?
referrals-glasses-none = No glass was broken in the last 90 days.
referrals-glass-waits = Waits for a review.
referrals-glass-late = The review is late.
referrals-glass-found = Reviewed { $when }:
referrals-glass-finding = What did the review find?
referrals-glass-finding-hint = Was somebody in danger? Was it needed? What follows?
referrals-glass-review = Record the review
referrals-glass-letter-subject = { $site }: please review a broken glass
referrals-glass-letter-body =
    Somebody opened one person's record because somebody was about to be hurt.

    Please look at it within 72 hours: { $page }

    This letter names nobody.
referrals-nobody-letter-subject = { $site }: another project manager is needed
referrals-nobody-letter-body =
    Nobody can decide about a person who was referred to the program or is in it: every project manager has a conflict of interest.

    Please ask for somebody else to become project manager: { $page }

    This letter names nobody.{ $days }
referrals-watch-letter-subject = { $site }: many look-ups outside somebody’s caseload
referrals-watch-letter-body =
    Somebody looked up many people who are not theirs in the last 30 days.

    Your desk says who: { $page }

    There may be a good reason. Please ask. This letter names nobody.
referrals-revoked-letter-subject = { $site }: a consent was taken back
referrals-revoked-letter-body =
    A person took back a consent under which you were told something: { $days }

    From today on it opens nothing to you. Please do not use what you were told, pass nothing on, and take it out of your notes. If a duty binds you to keep it, ask the project manager or counsel.

    What you agreed to: { $page }

    This letter names nobody.
referrals-copy = What is told about you
referrals-copy-lede = This is your copy. It says what you agreed to, who was told something about you, and who looked.
referrals-copy-revoke = You can take back a consent at any time: tell your case manager or anybody of the program. From that moment on it opens nothing. What was told before cannot be untold.
referrals-copy-link = Print the person's copy
referrals-card-decide = { $n ->
    [one] One referral waits for a decision
   *[other] { $n } referrals wait for a decision
}
referrals-card-no-place = { $n ->
    [one] One person waits for a place
   *[other] { $n } people wait for a place
}
referrals-card-stuck = { $n ->
    [one] One person needs another case manager: theirs has a conflict of interest
   *[other] { $n } people need another case manager: theirs has a conflict of interest
}
referrals-card-late = { $n ->
    [one] One intake is late
   *[other] { $n } intakes are late
}
referrals-card-watched = Somebody should look at this
referrals-card-glasses = { $n ->
    [one] One broken glass waits for a review
   *[other] { $n } broken glasses wait for a review
}
referrals-card-fisher = { $name } looked up { $n } people outside their caseload in the last 30 days. Ask why.
said-referrals-broken = The glass is broken for one hour. Two others were told.
said-referrals-broken-alone = The glass is broken for an hour. There is nobody who can be told and can review it: tell the program’s director today.
said-referrals-broken-already = You broke the glass for this person already. It closes one hour after that.
said-referrals-broken-one = The glass is broken for one hour. One other person was told, and can review it.
said-referrals-reviewed-before = Somebody had reviewed it already. What they found stands below; yours was not kept.
said-referrals-reviewed = The review is recorded.

referrals-nominate = Name somebody who may need LEAD
referrals-nominate-lede = Somebody in your neighborhood who struggles with addiction, illness or poverty, and who could be met with help. The project manager reads it and decides with the team.
referrals-nominate-danger = Is somebody in danger now? Call 911. Nobody reads this at once.
referrals-nominate-never = It is never used to investigate, to arrest or to prosecute anybody.
referrals-nominate-quiet = You will not hear whether the person takes part. Nobody outside is told that of anybody, so that it protects everybody.
referrals-nominate-sees = The project manager sees it, and the case manager who looks for the person. Your name stands beside it for them.
referrals-nominate-where = Where and when can the person be met?
referrals-nominate-where-hint = It is sealed. Only what is needed to find and greet them: no diagnosis, no stories.
referrals-nominate-go = Send it to the project manager
referrals-nominated-by = named by { $name }
said-referrals-nominated = Thank you. The project manager has it. Nobody else in the work group sees it, and you will not be told what comes of it.
