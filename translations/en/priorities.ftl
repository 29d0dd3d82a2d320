priorities-title = Where we look first
priorities-lede = Some neighborhoods call a lot. Others hardly call and need us no less. Here is where we chose to look first, why, and what calls alone would have said.
priorities-error = Error:
priorities-none-published = No review has been published yet.
priorities-covers = From { $from } to { $to }. Prepared { $moment }.
priorities-chosen-title = Chosen
priorities-chosen = chosen
priorities-chosen-because = Chosen, because
priorities-calls-alone-title = What calls alone would have said
priorities-calls-alone = { $n ->
    [one] Going by calls alone, this neighborhood would have come first: { $names }.
   *[other] Going by calls alone, these { $n } neighborhoods would have come first: { $names }.
}
priorities-unheard-title = Not heard from
priorities-unheard-what = Nobody listened here in these months. A place where nobody was asked is not a place where all is well.
priorities-unheard-public = In these months we held no conversation in these neighborhoods. That does not mean that all is well there. Tell us, or ask us to visit your group.
priorities-unheard-none = In these months we listened in every neighborhood.
priorities-unheard-here = Nobody listened here in these months.
priorities-never-heard = never listened to
priorities-last-heard = last listened to on { $day }
priorities-all-title = All neighborhoods side by side
priorities-all-what = In the order of need, as far as it is known. The numbers beside it are what was heard, by every way.
priorities-side-by-side = Need, calls and listening, by neighborhood
priorities-area = Neighborhood
priorities-by-need = By need
priorities-by-calls = By calls
priorities-reported = Reported of 10
priorities-calls = Calls for service
priorities-told = Told to us
priorities-dialogues = Dialogues
priorities-rank-between = between { $low } and { $high }
priorities-unknown = Not known

priorities-how-title = How this is found out
priorities-how-one = When several people report the same thing, few such things go unreported there. When every report stands alone, many go unreported. And when we ask a group what worries them, we look up how much of it anybody had ever called about. From both together we estimate how much stays unreported, neighborhood by neighborhood.
priorities-how-two = What officers begin on their own is left out: it shows where officers were. Nobody is scored, and no name is used. Who lives somewhere never counts as need.
priorities-how-three = It is an estimate and can be wrong. That is why each place has a range, why places that we know too little of have no rank, and why people choose, not the numbers.

priorities-class = Rests on
priorities-class-a = Repeat reports
priorities-class-b = Dialogues and calls
priorities-class-c = Listening alone
priorities-class-d = Calls alone
priorities-class-nothing = Nothing
priorities-class-what-a = Several people reported the same incidents. That tells how much goes unreported.
priorities-class-what-b = What people raised in dialogues was looked up among the calls. A fair idea, with a wide range.
priorities-class-what-c = What was raised for each hour of listening. Only a comparison with other places, with a very wide range.
priorities-class-what-d = Only reports that nobody compared with anything. They cannot tell little need from little calling, so there is no rank.
priorities-class-what-nothing = Nothing was heard and nothing reported. There is no rank. Go and listen here.
priorities-classes-title = What an estimate rests on

priorities-step = Step
priorities-difference = Change
priorities-stands = Stands at
priorities-steps-caption = From calls to need, for { $scale } of those who live here
priorities-steps-caption-plain = From calls to need, in these months
priorities-steps-note = The first number and the five changes add up to the last. “Stands at” is the place among all neighborhoods after each step, 1 for the most.
priorities-step-calls = All calls
priorities-step-officer-removed = What officers began, taken away
priorities-step-repeats-collapsed = Repeat reports of one thing, counted once
priorities-step-unreported-added = What nobody reported, added back
priorities-step-neighbors = What the places around tell
priorities-step-listening = What listening tells
priorities-step-need = Need, as estimated
priorities-why-title = Why it stands there
priorities-stands-at = By need it stands at { $need } of { $all } (between { $low } and { $high }). By calls alone it would stand at { $calls }.
priorities-stands-unknown = By calls alone it would stand at { $calls } of { $all }. Its need is not known.
priorities-called-in = { $called ->
    [one] Of { $n } things that people named here, one had ever been called in.
   *[other] Of { $n } things that people named here, { $called } had ever been called in.
}

priorities-picture-ranks = Where each neighborhood stands by need, with its range. The table says the same.
priorities-picture-ranks-what = Where each stands by need. The line is the range in which it may stand, the dot the best guess. 1 is the most need.
priorities-picture-slope = From the place by calls to the place by need. The table says the same.
priorities-picture-slope-what = From calls to need. Strong lines move by more than a fifth of all places.
priorities-map = What each estimate rests on. The table says the same.
priorities-map-need = By need, in fifths of all neighborhoods. The table says the same.
priorities-fifth-1 = The most need
priorities-fifth-2 = Much need
priorities-fifth-3 = In the middle
priorities-fifth-4 = Less need
priorities-fifth-5 = The least need
priorities-map-area = { $name }: { $class }

priorities-review-title = Review of all neighborhoods
priorities-review-lede = Everything that is known, side by side. You choose, with a reason. The numbers choose nothing.
priorities-no-calls = No calls for service were imported for these months. The review rests on listening alone.
priorities-look-title = Look here first
priorities-look-what = Find out why before you rely on the rank: a change in the data, a campaign, or a real change.
priorities-lowered = its need was lowered: the calls alone would have us believe that hardly anything is called in, and too little was heard in dialogues to bear that out
priorities-uncounted = { $n ->
    [one] one point does not count, since one group raised far more than others do in such time
   *[other] { $n } points do not count, since one group raised far more than others do in such time
}
priorities-moved-up = { $n ->
    [one] one place up since the last review
   *[other] { $n } places up since the last review
}
priorities-moved-down = { $n ->
    [one] one place down since the last review
   *[other] { $n } places down since the last review
}
priorities-choices-title = Chosen so far
priorities-choices-none = Nothing is chosen yet. Open a neighborhood to choose it.
priorities-publish-what = Who sees this: anyone. The chosen neighborhoods, your reasons and the table are public from then on, and stand on the next agenda. A published review cannot be changed.
priorities-publish = Publish this review
priorities-listen-title = Where to listen next
priorities-listen-what = Where an hour of listening would tell the most, and where nobody has listened for long. Every neighborhood gets its turn.
priorities-listen-none = No suggestion.
priorities-listen-groups = Groups, to plan a visit
priorities-listen-here-title = Why to listen here
priorities-listen-why-never-heard = nobody ever listened here
priorities-listen-why-long-not-heard = nobody listened here for long
priorities-listen-why-once-in-a-cycle = every neighborhood is heard once in a cycle
priorities-listen-why-could-change-choice = listening could change what is chosen
priorities-listen-why-group-not-met = groups here were not met yet
priorities-warnings-title = To know about this estimate
priorities-no-draft = Nobody is working on a review now.
priorities-see-published = The last review, published { $moment }
priorities-prepare-title = Prepare a review
priorities-prepare-what = Counts the calls, takes in what was heard, and estimates the need of each neighborhood. It takes a few seconds.
priorities-again-title = Prepare it anew
priorities-again-what = Takes in what came since, or other months. It takes the place of this draft; choices in it are kept where the neighborhood is still there.
priorities-calls-cover = Calls were imported from { $from } to { $to }.
priorities-calls-none = No calls for service were imported yet. A review can still be prepared from listening.
priorities-months-label = Which months?
priorities-months-hint = The first and the last, such as 2025-07..2026-06.
priorities-prepare = Prepare

priorities-evidence-title = What was heard, by every way
priorities-calls-are = { $all } in all. { $residents } by residents, about { $incidents } different incidents. { $officers } begun by officers and { $others } by alarms or plans: these do not count.
priorities-calls-unknown = Not known: no calls were imported.
priorities-told-none = Nobody told us anything.
priorities-listened = { $n ->
    [one] One, { $hours } hours of listening.
   *[other] { $n }, { $hours } hours of listening.
}
priorities-raised = Raised in dialogues
priorities-raised-are = { $all } points. Of { $linkable } that could be looked up, { $called } had been called in. { $waiting } wait to be looked up.
priorities-officers-told = Passed on by officers
priorities-of-ten = About { $mid } of 10 incidents (between { $low } and { $high }).
priorities-without-title = What if we left something out?
priorities-without-what = If one source decides everything, be careful with it.
priorities-source-duplicates = what residents reported
priorities-source-matches = what was looked up among the calls
priorities-source-concerns = what was raised for each hour of listening
priorities-without-same = Without { $source }: it would stand where it stands.
priorities-without-up = { $n ->
    [one] Without { $source }: one place further up.
   *[other] Without { $source }: { $n } places further up.
}
priorities-without-down = { $n ->
    [one] Without { $source }: one place further down.
   *[other] Without { $source }: { $n } places further down.
}
priorities-choose-title = Choose this neighborhood
priorities-change-choice = Your choice
priorities-reason-label = Why this neighborhood, in words for everyone?
priorities-reason-hint = Said in public: places, no names. Up to 600 characters.
priorities-choose = Choose it
priorities-change = Change the reason
priorities-leave-out = Do not choose it after all

priorities-listening-link = Look up what was raised in dialogues
priorities-listening-title = Was it ever called in?
priorities-listening-lede = People raised these points when we listened. For each, see whether anybody had called about it. That tells how much stays unreported.
priorities-listening-none = Every point of these months is looked up.
priorities-listening-left = { $n ->
    [one] One point waits.
   *[other] { $n } points wait.
}
priorities-point-at = { $group }, { $day }
priorities-point-suggested = Calls from this neighborhood in the weeks around that day:
priorities-point-none = No call was found there in the weeks around that day.
priorities-point-call = { $day }, { $kind }, { $block } ({ $reports ->
    [one] one call
   *[other] { $reports } calls
})
priorities-verdict-label = What is it?
priorities-verdict-called = One of these calls was about it
priorities-verdict-not-called = Nobody had called about it
priorities-verdict-not-linkable = It cannot be looked up
priorities-verdict-save = Save

priorities-pairs-link = Label pairs of calls
priorities-pairs-title = One incident, or two?
priorities-pairs-lede = The program joins calls that tell of one incident, and errs now and then. Your labels tell it how often.
priorities-pairs-none = No more pairs to label now.
priorities-pairs-done = { $n ->
    [one] One pair is labelled.
   *[other] { $n } pairs are labelled.
} More than 100 make a good sample.
priorities-pair-one = First call
priorities-pair-other = Second call
priorities-pair-when = When
priorities-pair-where = Where
priorities-pair-kind = Kind
priorities-pair-same = One incident
priorities-pair-different = Two incidents

priorities-card-title = Priorities
priorities-card-draft = { $n ->
    [0] A review is being worked on. Nothing is chosen yet.
    [one] A review is being worked on. One neighborhood is chosen.
   *[other] A review is being worked on. { $n } neighborhoods are chosen.
}
priorities-card-look = { $n ->
    [one] One neighborhood in the review is to be looked at first.
   *[other] { $n } neighborhoods in the review are to be looked at first.
}
priorities-card-due = No review was published in the last 90 days.
priorities-card-published = The last review was published on { $day }.
priorities-card-waiting = { $n ->
    [one] One point from a dialogue waits to be looked up.
   *[other] { $n } points from dialogues wait to be looked up.
}
priorities-card-open = Open the review
priorities-chosen-here = Chosen to be looked at first
priorities-chosen-more = Why, and what calls alone would have said

priorities-wrong-no-draft = Nobody is working on a review now. Please prepare one first.
priorities-wrong-nothing-chosen = Please choose at least one neighborhood before you publish.
priorities-wrong-too-few = A review compares neighborhoods, and this site has fewer than two.
priorities-wrong-not-in-review = This neighborhood is not in the review. Please prepare the review anew.
priorities-wrong-calls = The calls for service cannot be read. Please tell whoever keeps the program; the log says why.
priorities-wrong-estimate = No estimate can be made from this. Please choose more months, or import more calls.

said-priorities-prepared = The review is prepared.
said-priorities-chosen = The neighborhood is chosen. Nothing is public before you publish.
said-priorities-left-out = The neighborhood is no longer chosen.
said-priorities-published = The review is published. The chosen neighborhoods stand on the next agenda.
said-priorities-judged = Saved. It counts from the next review on.
said-priorities-labelled = Saved. It counts from the next review on.
