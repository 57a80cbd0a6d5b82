export const act = {
  explain: 'Explain',
  conflict: 'Conflict',
  keepSide: 'Keep side {side}',
  nextRow: 'Next article',
  previousRow: 'Previous article',
  next: 'Next claim',
  previous: 'Previous claim',
  accept: 'Accept',
  reject: 'Reject',
  rejectWrong: 'Wrong value',
  rejectNothing: 'Nothing here',
  edit: 'Edit',
  undo: 'Undo',
  unsure: 'Unsure',
  acceptGroup: 'Accept the group',
  keep: 'Keep',
  take: 'Take the machine’s',
  why: 'Why',
  search: 'Search',
  keys: 'All keys',
  palette: 'Commands',
  back: 'Back',
  nextArticle: 'Next article',
  previousArticle: 'Previous article',
  toInbox: 'To the inbox',
  reread: 'Read this article again',
  open: 'Open',
}

export const keys = {
  title: 'All shortcuts',
  now: 'Keys of the moment',
  moving: 'Moving',
  deciding: 'Deciding',
  rejecting: 'After r',
  adding: 'Adding a claim',
  elsewhere: 'Elsewhere',
}

/** Labels of keys where there is little room. */
export const short = {
  next: 'Next',
  previous: 'Previous',
  acceptGroup: 'Accept group',
  add: 'Add',
  nextArticle: 'Next article',
  keys: 'All keys',
}

export const said = {
  accept: 'Accepted',
  edit: 'Edited',
  reject: 'Rejected',
  wrong_value: 'Rejected: wrong value',
  nothing_here: 'Rejected: nothing here',
  unsure: 'Unsure',
  dismiss: 'Kept, suggestion dismissed',
  add: 'Added',
  undo: 'Undone',
  note: 'Note',
  settle: 'Settled a conflict',
  undone: 'undone',
  many: 'one claim | {count} claims',
  by: '{name}, {time}',
  empty: 'Nobody has decided anything about this article yet.',
  undoGroup: 'Undo',
  goneClaim: 'a claim no longer shown',
}

export const saving = {
  waiting:
    'One decision waits for the network. It is kept on this machine and will be sent again. | {count} decisions wait for the network. They are kept on this machine and will be sent again.',
  retryNow: 'Send now',
  stale: '{name} decided just before you: {what}.',
  staleKept: 'Your decision ({what}) is not recorded yet; nothing was lost.',
  applyMine: 'Record mine anyway',
  keepTheirs: 'Leave theirs',
  refused: '“{what}” could not be recorded: {reason}',
  dismiss: 'Understood',
  signedOut:
    'The session has ended. Decisions are kept on this machine and will be sent after you sign in again.',
  readOnly: 'This account may look, not decide.',
}

/** Why the server does not record a decision, by its reason. */
export const refusal = {
  no_quote: 'no evidence',
  quote_not_in_text: 'the quoted words do not stand in the article',
  wrong_value: 'not a valid value',
  unknown_claim: 'the claim is no longer there',
  unknown_reading: 'the reading is no longer there',
}
