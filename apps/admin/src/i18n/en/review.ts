export const review = {
  title: 'Review',
  article: 'Article',
  claims: 'Claims',
  history: 'History',
  views: 'View',
  left: '{left} of {total} left',
  allDone: 'Everything in this article is reviewed',
  nextArticle: 'Next article',
  readerVersion: 'reading {version}',
  search: 'Search the claims',
  searchNone: 'No claim matches “{text}”.',
  noClaims: {
    title: 'The machine found no claims',
    body: 'The text was read, but no office, event or statement was recognised in it.',
  },
  notRead: {
    title: 'Not read yet',
    body: 'The article is in the queue. This screen updates by itself when it has been read.',
    failed: 'The last reading failed: {error}',
  },
  purged: 'The text of this page was erased for good.',
  withdrawn: 'The page was withdrawn: its claims do not count.',
  group: {
    people: 'People and offices',
    events: 'Events',
    statements: 'Statements',
    documents: 'Documents, awards, conferences',
  },
  groupDone: 'done',
  acceptedMany: 'One claim accepted. | {count} claims accepted.',
  unseen:
    'One has not been on screen and was left; scroll to it and press again. | {count} have not been on screen and were left; scroll to them and press again.',
  mentions: '{count}×',
  legend: 'Colour key',
  conflicts: 'The article contradicts itself',
  conflict: {
    award_kind: 'One award is called by two names',
    event_date: 'One event has two dates',
    office_holder: 'Two offices, or two holders of one, that exclude each other',
    publication_date: 'The publication date contradicts the content',
    other: 'Something in the article does not fit together',
  },
  conflictSettled: 'Settled.',
  conflictDecided: 'Every claim concerned has been decided.',
  keepThis: 'Keep this one',
  keepBoth: 'Keep both',
  keepAsIs: 'Right as it stands',
  seen: 'Seen, leave it',
  inConflict: 'At odds with another place in the article',
  noise: 'One line around the article | {count} lines around the article',
  block: {
    title: 'Title',
    dateline: 'Dateline',
    lead: 'Lead',
    heading: 'Heading',
    paragraph: 'Paragraph',
    caption: 'Caption',
    byline: 'Byline',
    source: 'Source',
    noise: 'Around the article',
  },
  published: 'Published {date}',
  publishedBasis: {
    metadata: 'as the page said',
    dateline: 'from the dateline',
    url: 'from the address',
    inferred: 'inferred',
  },
}

export const card = {
  wasQuote: 'Evidence when judged',
  showInText: 'Show in the article',
  inferredFrom: 'inferred from “{quote}”',
  inferred: 'inferred',
  byRule: 'rule {rule}',
  byPerson: 'set by a person',
  why: 'Why the machine reads it so',
  confidence: 'Confidence {percent}%',
  earlier: 'Rejected before: {sentence}',
  added: 'Added by a person',
  notFound: 'The current reading no longer finds this claim. The person’s decision stands.',
  confirmNotFound: 'Accept it to keep it, or reject it.',
  keptNotFound: 'The current reading no longer finds this claim; somebody has seen that and kept it.',
  secondLook:
    'Accepted together with others, and drawn to be looked at by itself: accept it, edit it or reject it.',
  mergedInto: 'Merged into: {sentence}',
  sending: 'saving',
}

export const suggestion = {
  title: 'The machine now reads it differently: {field}',
  judged: 'When judged',
  yours: 'Standing',
  machine: 'Machine now',
  keep: 'Keep',
  take: 'Take the machine’s',
  nothing: 'nothing',
}

export const edit = {
  title: 'Edit the claim',
  save: 'Save',
  cancel: 'Cancel',
  saveHint: 'Enter saves · Esc cancels',
  nothingChanged: 'Nothing changed yet.',
  yes: 'yes',
  addParticipant: 'Add a person',
  addObject: 'Add an item',
  addOrganization: 'Add a body',
  remove: 'Remove {name}',
  roleOf: 'Role of {name}',
  newName: 'New name: {name}',
  required: 'This cannot be empty.',
  dateEmpty: 'Leave empty where the article gives no date.',
}

export const add = {
  title: 'Add a claim',
  bar: 'Selected words',
  key: 'Add a claim',
  as: 'Add as',
  type: { office: 'Office', event: 'Event', statement: 'Statement' },
  nextWord: 'Next word',
  moreWords: 'More words',
  guess: 'Add as guessed',
  save: 'Add',
  acrossNoise: 'The selection runs over lines around the article. Select within one stretch of the article.',
  known: 'This claim is there already.',
  missing: {
    title: 'It needs a title.',
    person: 'Pick a person or type a name.',
    words: 'It needs the words that were said.',
    speaker: 'Pick the person or body that spoke.',
  },
}

/** Why the server does not record a decision, by its reason. */
export const refusal = {
  no_quote: 'no evidence',
  quote_not_in_text: 'the quoted words do not stand in the article',
  wrong_value: 'not a valid value',
  unknown_claim: 'the claim is no longer there',
  unknown_reading: 'the reading is no longer there',
}

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

/** Why a line was taken for page noise, by the id of the rule. */
export const noise = {
  noise_after: 'after the article',
  noise_after_body: 'after the article',
  noise_before: 'before the article',
  noise_box: 'side box',
  noise_furniture: 'page furniture',
  noise_link_run: 'run of links',
  noise_other_date: 'news of another day',
  noise_stray: 'stray line',
  noise_teaser_twice: 'repeated teaser',
  noise_title_again: 'repeated title',
  furniture_advert: 'advert',
  furniture_arrow: 'arrow',
  furniture_box_head: 'related news',
  furniture_contact: 'contact',
  furniture_counter: 'counter',
  furniture_form: 'form',
  furniture_imprint: 'imprint',
  furniture_link: 'link',
  furniture_labelled_link: 'link',
  furniture_picture_name: 'picture name',
  furniture_menu: 'menu',
  furniture_no_words: 'no words',
  furniture_page_title: 'page title',
  furniture_share: 'share buttons',
  furniture_site_name: 'site name',
  furniture_tags: 'tags',
}

export const pages = {
  title: 'Fetches of the page',
  current: 'in use',
  withdrawn: 'withdrawn',
  purged: 'erased',
  size: '{size} KB',
  withdraw: 'Withdraw',
  restore: 'Restore',
  purge: 'Erase',
  reason: 'Reason',
  cancel: 'Cancel',
  why: {
    withdraw: 'The claims of this page stop counting. This can be undone.',
    restore: 'The claims of this page count again.',
    purge: 'Text, original file and all quotes are erased for good. Decisions and values stay.',
  },
  refusal: {
    withdrawn: 'The page was withdrawn before.',
    not_withdrawn: 'The page is not withdrawn.',
    purged: 'The page was erased for good.',
  },
}

/** Which rules made what the machine read. */
export const explain = {
  part: 'Explain',
  title: 'How the machine reads it',
  working: 'Tracing the rules…',
  failed: 'The rules could not be traced. Try opening this part again.',
  byPerson:
    'The current reading did not make this claim: a person added it, or the machine no longer finds it.',
  nothing: 'No rule used this place.',
  blocks: '1. What the stretch was taken for',
  mentions: '2. Words that were recognised, in their order',
  entities: '3. Wordings joined into one thing',
  claim: '4. {type}: each value and the rule that made it',
  office: 'Office',
  from: 'inferred from',
  field: { asOf: 'As of', span: 'Words', partOf: 'Part of' },
  otherReader:
    'The article was read by version {stored}; offices and dates in step 2 were traced by version {here} of this screen.',
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
