responses-title = Responses
responses-lede = Each response is a promise: who does what, by when. What stands in the way is said openly.
responses-error = Error:
responses-list-title = All responses
responses-running-title = Responses that run now
responses-read-only = You see the plans that you may read. Who took one on says how it goes; the project manager plans and ends them.
responses-caption = Responses, the overdue ones first
responses-filter = Filter the responses
responses-show = Show
responses-show-all = Show all
responses-all = All
responses-promise = Promise
responses-area = Neighborhood
responses-owner = Owner
responses-by = By when
responses-by-day = by { $day }
responses-promised-for = Promised for
responses-state = State
responses-state-running = Running
responses-state-overdue = Overdue
responses-state-done = Done
responses-state-cannot = Cannot be done
responses-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
responses-steps = Steps
responses-steps-of = { $done } of { $all } done
responses-steps-done = { $done } of { $all } steps done
responses-steps-none = none
responses-steps-empty = No steps are written down.
responses-in-the-way = In the way
responses-obstacles-n = { $n ->
    [one] one thing in the way
   *[other] { $n } things in the way
}
responses-none = No response is planned yet. Plan one from the page of a concern that is sorted.
responses-none-running = No response runs now that you may read.
responses-none-filtered = No response fits this filter.
responses-pages = Pages of this list
responses-page = Page { $n }
responses-before = Back
responses-after = Next

responses-waiting-title = Decided, not planned yet
responses-waiting-what = The work group decided to respond. Nobody has promised anything yet.
responses-waiting-none = Nothing waits. Each decision to respond has its plan.
responses-decided-at = decided { $moment }
responses-decided-on = Decided on { $day }
responses-untitled = A concern without a title

responses-new-title = Plan a response
responses-choose-concern = A response answers one concern. Choose one here, or open the page of a concern that is sorted.
responses-back = All responses
responses-concern = Concern
responses-sort-it = Sort it now
responses-new-who-sees = Who sees this: once you approve the word back, anyone can read it: what is promised, and by when. From then on anyone can also see how many steps are done. The owner’s name is never shown in public.
responses-promise-label = What do we promise?
responses-promise-hint = Said in public: places, no names. Promise only what can be done with what we have now. Up to 400 characters.
responses-owner-label = Who takes it on?
responses-owner-hint = One person who says how it goes. The name stays inside the program.
responses-due-label = By when?
responses-due-hint = A day after today.
responses-steps-label = Steps (optional)
responses-steps-hint = One on each line, up to 10, each up to 200 characters. No names.
responses-plan = Plan this response
responses-plan-one = Plan a response

responses-one-title = Response
responses-facts-title = The promise
responses-first-promised = { $n ->
    [one] First promised for { $day }, moved once
   *[other] First promised for { $day }, moved { $n } times
}
responses-ended-on = Ended on
responses-because = Why
responses-step-open = Open
responses-step-done-on = Done { $day }
responses-step-do = Mark as done
responses-step-undo = Not done after all
responses-step-label = One more step
responses-step-add = Add this step
responses-obstacles-title = What stands in the way
responses-obstacles-none = Nothing is known to stand in the way.
responses-obstacle-since = Since { $day }
responses-obstacle-cleared-on = Gone since { $day }
responses-obstacle-clear = No longer in the way
responses-obstacle-label = What stands in the way?
responses-obstacle-hint = Said openly, once a word about it is approved: places, no names. For example: no treatment place is free until July. Up to 400 characters.
responses-obstacle-add = Add it
responses-history-title = What happened
responses-was-planned = Planned for { $day }
responses-was-moved = Moved to { $day }
responses-was-step = Step done: { $what }
responses-was-raised = In the way: { $what }
responses-was-cleared = No longer in the way: { $what }
responses-was-done = Ended: done
responses-was-cannot = Ended: cannot be done
responses-move-title = Move the day
responses-move-what = Once a word about it is approved, the neighborhood reads the new day, the first one, and how often it was moved.
responses-move-label = New day
responses-move = Move it
responses-end-title = End this response
responses-end-label = How did it end?
responses-end-done = Done
responses-end-done-what = Every step is done, or you say why it is done without them.
responses-end-cannot = Cannot be done
responses-end-cannot-what = You say why. An honest limit is an answer too.
responses-because-label = Why, in words for the neighborhood
responses-because-hint = Said in public: places, no names. Needed for “cannot”, and for “done” with open steps. Up to 1,000 characters.
responses-end = End it

responses-wrong-not-sorted = This concern is not sorted yet. Sort it first; then plan the response.
responses-wrong-merged = This concern was merged into another one. Please plan the response there.
responses-wrong-decision = This decision is about another concern. Please start again from the concern’s page.
responses-wrong-owner = This person has no seat in the program now. Please choose somebody else.
responses-wrong-day = Please choose a day after today.
responses-wrong-steps = These are too many steps. Please use at most { $most }.
responses-wrong-open = { $most ->
    [one] One step is not done. Do it first, or say why this is done without it.
   *[other] { $most } steps are not done. Do them first, or say why this is done without them.
}
responses-wrong-because = Please say why it cannot be done.

responses-card-title = Responses due
responses-card-own = What I took on
responses-card-none = Nothing is overdue or due within 7 days.
responses-card-waiting = { $n ->
    [one] One decision has no plan yet
   *[other] { $n } decisions have no plan yet
}
responses-card-all = All responses
responses-card-own-none = You took nothing on.
responses-card-running = All plans that run now
responses-concern-none = No response is planned yet.
responses-my-title = What is planned in your neighborhoods
responses-my-none = No response is running in your neighborhoods right now.

said-response-planned = The response is planned. A word back to the neighborhood can now be approved.
said-response-moved = The day is saved. A word to the neighborhood can now be approved.
said-response-step-added = The step is on the list.
said-response-step-done = The step is done.
said-response-step-open = The step is open again.
said-response-obstacle-raised = What stands in the way is noted. A word to the neighborhood can now be approved.
said-response-obstacle-cleared = It no longer stands in the way. A word to the neighborhood can now be approved.
said-response-ended = The response has ended. A word back to the neighborhood can now be approved.
said-response-over = This response had ended already. Nothing was changed.
