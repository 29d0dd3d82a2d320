meetings-title = Meetings
meetings-lede = The Operational Work Group decides here what to do about places. Anyone may come to the open part.
meetings-coming = Coming meetings
meetings-none-coming = No public meeting is planned yet.
meetings-subscribe = Get new dates by yourself
meetings-subscribe-what = Your calendar can follow our meetings. It learns of new dates, changes and cancelled meetings. We do not learn who you are.
meetings-subscribe-app = Add to my calendar app
meetings-subscribe-file = Download as a file
meetings-subscribe-hand = Add it by hand
meetings-subscribe-hand-how = In your calendar, look for “add by address” or “subscribe”. Then paste this address:
meetings-past = Past meetings
meetings-past-what = From the last six months, with what was decided.
meetings-none-past = No public meeting was held in the last six months.
meetings-is-cancelled = This meeting is cancelled. It will not be held.
meetings-run = Open the work page of this meeting
meetings-agenda = Agenda
meetings-record = What was decided
meetings-agenda-what = This is the open part: places, never people. What neighbors wrote to us does not stand here.
meetings-no-agenda = Nothing is on the agenda yet.
meetings-no-record = This meeting had nothing on its open agenda.
meetings-not-reached = Not decided at this meeting.

workgroup-title = Work group
workgroup-error = Error:
workgroup-month = { $month } { $year }
workgroup-meeting = Meeting
workgroup-when = When
workgroup-where = Where
workgroup-where-hint = A room and its address, or “online”.
workgroup-state = State
workgroup-items = Items
workgroup-invited = Invited
workgroup-not-public = by invitation only
workgroup-minutes-long = { $n } minutes
workgroup-who-comes = Who may come to the open part?
workgroup-public-yes = Anyone
workgroup-public-yes-what = Anyone may come to the open part. It stands in the public calendar.
workgroup-public-no = Only those who are invited
workgroup-public-no-what = Only those who are invited come. It is not in the public calendar.
workgroup-state-planned = Planned
workgroup-state-open = Open now
workgroup-state-closed = Held
workgroup-state-cancelled = Cancelled
workgroup-state-no-record = No record yet
workgroup-ahead = Next meetings
workgroup-none-ahead = No meeting is planned.
workgroup-past = Past meetings
workgroup-none-past = No meeting was held yet.
workgroup-plan = Plan a meeting
workgroup-plan-series-first = Start a series first. Each meeting belongs to one.
workgroup-plan-button = Plan this meeting
workgroup-series = Series
workgroup-day = Day
workgroup-time = Starts at
workgroup-minutes = Minutes
workgroup-all-series = Series
workgroup-no-series-yet = There is no series yet.
workgroup-every = { $n ->
    [one] every day
   *[other] every { $n } days
}
workgroup-next-button = Plan the next 6
workgroup-next-what = The next six come at the same time of day and in the same place as the last one. You can change each of them.
workgroup-start-series = Start a series
workgroup-series-name = Name of the series
workgroup-series-name-hint = This name is public. For example: Operational Work Group.
workgroup-series-every = Days from one meeting to the next
workgroup-my-actions = My actions
workgroup-no-actions = Nothing is left for you to do.
workgroup-by = by { $day }
workgroup-late = { $n ->
    [one] 1 day late
   *[other] { $n } days late
}
workgroup-done-button = Done
workgroup-action-is-done = Done

workgroup-change-title = Change this meeting
workgroup-change-what = Everyone who is invited gets an e-mail with the change. Calendars that follow ours learn it too.
workgroup-change-button = Save the change
workgroup-change-link = Change or cancel
workgroup-cancel-title = Cancel this meeting
workgroup-cancel-what = It stays in the calendar, marked as cancelled. Everyone who is invited gets an e-mail. This cannot be undone.
workgroup-cancel-button = Cancel this meeting

workgroup-about = About this meeting
workgroup-open-button = Open the meeting
workgroup-open-on-day = You can open the meeting on its day.
workgroup-open-part = See the open part as others see it
workgroup-closed-part = Closed part
workgroup-agenda = Agenda
workgroup-agenda-what = Places only. Titles, decisions and reasons can be read by everyone who may see this meeting. Notes and actions cannot.
workgroup-agenda-empty = Nothing is on the agenda yet.
workgroup-decided = Decided:
workgroup-reason = Why:
workgroup-decide = Decide
workgroup-correct = Correct the decision
workgroup-decide-kind = What did the group decide?
workgroup-decide-reason = Why?
workgroup-decide-reason-hint = People will read this. Name places, never people. Up to 1,000 characters.
workgroup-decide-button = Record the decision
workgroup-decision-respond-what = A response will be planned, with a day.
workgroup-decision-listen-what = Someone goes there and listens before the group decides.
workgroup-decision-wait-what = It comes back to a later meeting.
workgroup-decision-cannot-what = We say so openly, and why.
workgroup-plan-response = Plan the response
workgroup-assign = Add an action
workgroup-assign-what = What is to be done?
workgroup-assign-what-hint = Name places, never people.
workgroup-assign-owner = Who does it?
workgroup-assign-due = By when?
workgroup-assign-button = Add this action
workgroup-up = Move up
workgroup-down = Move down
workgroup-off = Take off the agenda
workgroup-close-title = End of the meeting
workgroup-close-what = After you close the meeting its record stands: nothing more can be decided or changed. What is not decided will be suggested for the next agenda.
workgroup-close-button = Close the meeting
workgroup-people = People
workgroup-here-of = { $here } of { $n } here
workgroup-nobody-invited = Nobody is invited yet.
workgroup-is-here = Here
workgroup-check-in = Check in
workgroup-check-out = Undo
workgroup-uninvite = Take an invitation back
workgroup-uninvite-button = Take back
workgroup-invite = Invite people
workgroup-invite-who = Whom do you invite?
workgroup-invite-hint = Each gets an e-mail with day, place and a link. For a new meeting, those who were invited last time are ticked.
workgroup-invite-button = Invite
workgroup-suggested = Suggested for the agenda
workgroup-none-suggested = Nothing waits to be put on the agenda.
workgroup-more-suggested = { $n ->
    [one] One more waits behind these.
   *[other] { $n } more wait behind these.
}
workgroup-list = Put on the agenda
workgroup-note = Note for the meeting (optional)
workgroup-note-hint = Only those who run the meeting see it. Up to 300 characters.
workgroup-why-new = New
workgroup-why-nominated = A representative named it as a priority
workgroup-why-overdue = No word from us for too long
workgroup-why-running = A response is due soon, late, or blocked
workgroup-why-contested = Someone says it is not resolved
workgroup-why-again = Put off before
workgroup-since-new = first told on
workgroup-since-overdue = waiting since
workgroup-since-running = due on
workgroup-since-nominated = named on
workgroup-since-contested = said on
workgroup-since-again = since

workgroup-card-next = Next meetings
workgroup-card-next-one = Next meeting
workgroup-card-all = All meetings
workgroup-card-welcome = You are welcome to the open part.
workgroup-card-items = { $n ->
    [one] item on the agenda
   *[other] items on the agenda
}
workgroup-card-invited = { $n ->
    [0] Nobody is invited yet.
    [one] One person is invited.
   *[other] { $n } people are invited.
}
workgroup-card-to-workgroup = All meetings and series
workgroup-card-mine = Meetings to which you are invited
workgroup-card-open = open
workgroup-card-more = { $n ->
    [one] One more
   *[other] { $n } more
}
workgroup-card-concern = Meetings and decisions
workgroup-card-never = This was not on an agenda yet.
workgroup-card-which = For which meeting?

workgroup-feed-name = Meetings of { $program }
workgroup-feed-about = The open part is for anyone. Agenda and decisions:

workgroup-letter-invited-subject = Invitation: { $name }, { $when }
workgroup-letter-invited-body =
    You are invited to a meeting of { $program }.

    { $name }
    When: { $when } ({ $minutes } minutes)
    Where: { $place }

    The open part, with its agenda: { $link }
workgroup-letter-changed-subject = Changed: { $name }, now { $when }
workgroup-letter-changed-body =
    A meeting of { $program } to which you are invited has changed. This is what holds now:

    { $name }
    When: { $when } ({ $minutes } minutes)
    Where: { $place }

    The open part, with its agenda: { $link }
workgroup-letter-cancelled-subject = Cancelled: { $name }, { $when }
workgroup-letter-cancelled-body =
    This meeting of { $program } is cancelled. It will not be held.

    { $name }
    It was planned for: { $when }
    Where: { $place }

workgroup-no-name-taken = There is a series with this name already. Please choose another name.
workgroup-no-every-days = Please write a number of days from 1 to 366.
workgroup-no-minutes = A meeting lasts from 10 minutes to a day.
workgroup-no-time = Please write a time, such as 18:00.
workgroup-no-past = This day is over. Please choose today or a later day.
workgroup-no-already-planned = This series has a meeting at this time already. It may be a cancelled one. Please choose another day or time.
workgroup-no-series = This series is not there any more. Please choose another one.
workgroup-no-not-now = This can no longer be done with this meeting. Its state is shown below.
workgroup-no-not-open = Decisions and actions are recorded while the meeting is open.
workgroup-no-too-early = A meeting is opened on its day, not before.
workgroup-no-seat = This person holds no role in the program today. Please choose somebody who does.
workgroup-no-not-invited = This person is not invited. Please invite them first.
workgroup-no-checked-in = This person is checked in, so the invitation stays in the record.
workgroup-no-not-for-agenda = Only what is sorted as a place concern or a service gap goes on an agenda.
workgroup-no-merged = This concern was merged into another one. Please put that one on the agenda.
workgroup-no-has-record = An item with a decision or an action stays on the agenda.
workgroup-no-due-past = This day is over. Please choose today or a later day.
workgroup-no-nobody = Please tick at least one person.

said-workgroup-series-started = The series is started. Now plan its first meeting.
said-workgroup-planned = The meeting is planned. Next: invite people and build the agenda.
said-workgroup-next-planned = The next six meetings are in the calendar.
said-workgroup-changed = The change is saved, and those who are invited get an e-mail.
said-workgroup-cancelled = The meeting is cancelled, and those who are invited get an e-mail.
said-workgroup-invited = The invitations are on their way.
said-workgroup-uninvited = The invitation is taken back.
said-workgroup-checked-in = Checked in.
said-workgroup-checked-out = The check-in is taken back.
said-workgroup-listed = It is on the agenda.
said-workgroup-choose = Nothing was changed. Please choose a meeting first.
said-workgroup-taken-off = It is off the agenda.
said-workgroup-moved = The agenda has a new order.
said-workgroup-opened = The meeting is open. The first item is in turn.
said-workgroup-closed = The meeting is closed, and its record stands.
said-workgroup-decided = The decision is recorded.
said-workgroup-assigned = The action is recorded.
said-workgroup-action-done = The action is done.

workgroup-chosen-title = Chosen neighborhoods
workgroup-chosen-what = The last review chose these neighborhoods to be looked at first.
workgroup-chosen-link = All of the review
