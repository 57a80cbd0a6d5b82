export const work = {
  title: 'My work',
  lead: 'What was decided, what came back, and undo where it is needed.',
  of: 'Work of',
  me: 'myself',
  everyone: 'everyone',
  tally: 'Decisions counted',
  lastHour: 'In the last hour',
  today: 'Today',
  byDay: 'Decisions a day, the last two weeks',
  onDay: '{day}: {count} decisions',
  returned: 'Back after a new reading',
  nothingReturned: 'Nothing: the latest readings agree with what was decided.',
  acts: 'Decided',
  noActs: 'No decisions yet. Open an article in the inbox to begin.',
  more: 'Show more',
  stale:
    'Someone has just decided on this claim, so nothing was undone. The list is fresh now; look again, then try once more.',
}
